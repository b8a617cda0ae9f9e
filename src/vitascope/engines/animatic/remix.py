"""Remixes: a new prompt on an old film, which keeps of the old what the new does not say."""

import re
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.amend import FIELDS, amend
from vitascope.engines.animatic.parse import read, said
from vitascope.engines.animatic.spec import Prop, Spec, Subject
from vitascope.engines.animatic.words.translate import in_english

_IS_COMMAND: Final = re.compile(
    r"\b(?:make|turn|change|replace|swap|add|remove|delete|shift|same|instead|keep|give|put)\b"
)


def remixed(source: Spec, fresh: Spec, prompt: str, *, is_portrait: bool) -> Spec:
    """The film of a remix.

    Args:
        source: The old film's spec.
        fresh: The new prompt's own spec.
        prompt: The new prompt. One that commands a change, or names nobody, is an edit of the
            old film; one that describes a film gets the old one's seed and world where it does
            not say its own, and slots of things of the same kind.
        is_portrait: Whether the picture is higher than wide.
    """
    if _IS_COMMAND.search(in_english(prompt).text.lower()) or not (fresh.subjects or fresh.props):
        return amend(source, prompt, is_portrait=is_portrait).spec
    reading = read(prompt)
    kept: dict[str, object] = {"seed": source.seed}
    for topic, name in FIELDS.items():
        if said(reading, topic) is None:
            kept[name] = getattr(source, name)
    if said(reading, "effect") is None:
        kept["effects"] = source.effects
    if not reading.places:
        kept["setting"] = source.setting
    if not reading.filmed:
        ids = {item.id for item in (*fresh.subjects, *fresh.props)}
        target = source.camera.target
        kept["camera"] = replace(source.camera, target=target if target in ids else None)
    same_cast = _with_old_slots(source, fresh)
    return replace(same_cast, **kept)  # pyright: ignore[reportArgumentType] - names and types are those of Spec


def _with_old_slots(source: Spec, fresh: Spec) -> Spec:
    """New items of a kind that the old film had stand where the old ones stood."""
    old = {item.id: item.slot for item in (*source.subjects, *source.props)}

    def settled(item: Subject) -> Subject:
        return replace(item, slot=old.get(item.id, item.slot))

    def settled_prop(item: Prop) -> Prop:
        return replace(item, slot=old.get(item.id, item.slot))

    return replace(
        fresh,
        subjects=tuple(map(settled, fresh.subjects)),
        props=tuple(map(settled_prop, fresh.props)),
    )
