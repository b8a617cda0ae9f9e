"""Remixes: a new prompt on an old film, which keeps of the old what the new does not say."""

import re
from collections.abc import Sequence, Set
from dataclasses import fields, replace
from typing import Final, TypeVar

from vitascope.engines.animatic.composing.amend import FIELDS, amend
from vitascope.engines.animatic.composing.world import weather_at
from vitascope.engines.animatic.reading.prompt import read_film
from vitascope.engines.animatic.spec import Look, Prop, Spec, Subject
from vitascope.engines.animatic.words.translate import in_english

_IS_COMMAND: Final = re.compile(
    r"\b(?:make|turn|change|replace|swap|add|remove|delete|shift|same|instead|keep|give|put|another|second"
    r"|joins?)\b"
)


_OPENS_WITH_THE: Final = re.compile(
    r"^\s*(?:now,?\s+)?(?:the|(?:one|all|both) of the)\b(?!.*\b(?:an?|two|three|four|five)\b)"
)

_OPENS_WITH_WHO: Final = re.compile(
    r"^\s*(?:now,?\s+|then,?\s+)?(?:she|he|they|it|his|her|their|its)\b(?!\s+(?:is|'s)\s+(?:a|an)\b)"
)
"""Of somebody who is known, and so of the old film."""

_Item = TypeVar("_Item", Subject, Prop)


def remixed(source: Spec, fresh: Spec, prompt: str, *, is_portrait: bool) -> Spec:
    """The film of a remix.

    Args:
        source: The old film's spec.
        fresh: The new prompt's own spec.
        prompt: The new prompt. One that commands a change, or names nobody, is an edit of the
            old film; one that describes a film gets the old one's seed and world where it does
            not say its own, and the places and looks of the old cast.
        is_portrait: Whether the picture is higher than wide.
    """
    text = in_english(prompt).text.lower()
    is_edit = _IS_COMMAND.search(text) or _OPENS_WITH_WHO.search(text)
    is_edit = is_edit or not (fresh.subjects or fresh.props)
    if is_edit or _is_about_those_there(source, fresh, text):
        return amend(source, prompt, is_portrait=is_portrait).spec
    reading = read_film(prompt)
    kept: dict[str, object] = {"seed": source.seed}
    for topic, name in FIELDS.items():
        if reading.told(topic) is None:
            kept[name] = getattr(source, name)
    if reading.told("effect") is None:
        kept["effects"] = source.effects
    if not reading.places:
        kept["setting"] = source.setting
    if reading.places and reading.told("weather") is None:
        kept["weather"] = weather_at(fresh.setting, source.weather)
    if not reading.filmed:
        ids = {item.id for item in (*fresh.subjects, *fresh.props)}
        target = source.camera.target
        kept["camera"] = replace(source.camera, target=target if target in ids else None, among=())
    same_cast = _with_old_cast(source, fresh)
    return replace(same_cast, **kept)  # pyright: ignore[reportArgumentType] - names and types are those of Spec


def _is_about_those_there(source: Spec, fresh: Spec, prompt: str) -> bool:
    """`The foxes dance` means the foxes of the old film, however many they are."""
    kinds = {item.kind for item in (*source.subjects, *source.props)}
    named = {item.kind for item in fresh.subjects or fresh.props}
    return _OPENS_WITH_THE.search(prompt) is not None and named <= kinds


def _with_old_cast(source: Spec, fresh: Spec) -> Spec:
    """New items take the places of the old: those of a kind first, then the others in order.

    Who is of a kind that the old film had also looks as it did, in all that the prompt leaves
    unsaid. Those who act on each other stay where the new film puts them: together.
    """
    tied = _tied(fresh)
    return replace(
        fresh,
        subjects=tuple(_settled(source.subjects, fresh.subjects, tied)),
        props=tuple(_settled(source.props, fresh.props, tied)),
    )


def _settled(olds: Sequence[_Item], news: Sequence[_Item], tied: Set[str]) -> list[_Item]:
    by_id = {item.id: item for item in olds}
    kept = {item.id for item in news}
    free = [item.slot for item in olds if item.id not in kept and item.slot.lift == 0]
    settled: list[_Item] = []
    for item in news:
        old = by_id.get(item.id)
        slot = item.slot
        if item.id not in tied and old is not None:
            slot = old.slot
        elif item.id not in tied and isinstance(item, Subject) and free and slot.lift == 0:
            slot = replace(free.pop(0), scale=slot.scale)
        look = _merged(old.look, item.look) if old is not None else item.look
        settled.append(replace(item, slot=slot, look=look))
    return settled


def _merged(old: Look, new: Look) -> Look:
    """The new look, and the old one where the new says nothing."""
    plain = Look()
    unsaid = [
        field.name
        for field in fields(Look)
        if getattr(new, field.name) == getattr(plain, field.name)
    ]
    if new.color or new.coat:
        unsaid = [name for name in unsaid if name not in ("color", "coat")]
    return replace(new, **{name: getattr(old, name) for name in unsaid})


def _tied(spec: Spec) -> frozenset[str]:
    """Ids of all that are where they are because of another."""
    ids: set[str | None] = set()
    for item in (*spec.subjects, *spec.props):
        others = [item.relation.to] if item.relation else []
        if isinstance(item, Subject):
            others += [other for other in (item.partner, item.mount, item.prop) if other]
        if others:
            ids |= {item.id, *others}
    return frozenset(item_id for item_id in ids if item_id)
