"""Edits of an own film: a stored spec and a prompt give one in which only what was named differs.

Everything not named keeps its id, its seed and its slot.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, cast

from vitascope.engines.animatic.casting import (
    MAX_SUBJECTS,
    Cast,
    IdSource,
    cast_roles,
    told,
    with_slots,
)
from vitascope.engines.animatic.layout import place
from vitascope.engines.animatic.lexicon import Lexicon, whole_lexicon
from vitascope.engines.animatic.parse import (
    TRAVELS,
    camera_of,
    heading_of,
    said,
    setting_of,
)
from vitascope.engines.animatic.phrases import Act, Thing, phrases_of, words_of
from vitascope.engines.animatic.roles import Reading, Role, read_roles
from vitascope.engines.animatic.spec import (
    Prop,
    Spec,
    Subject,
)
from vitascope.engines.animatic.words.tables import Topic

Item = Subject | Prop

FIELDS: Final[Mapping[Topic, str]] = {
    "time": "time_of_day",
    "weather": "weather",
    "season": "season",
    "mood": "mood",
    "style": "style",
}
"""Of each topic that a prompt may speak of, the spec's field."""

_COMMANDS: Final = (
    "add put place include insert give remove delete erase replace swap change turn make set move"
    " let paint colour color recolor recolour transform convert keep shift have take get stop start"
)
_CLAUSE: Final = re.compile(
    rf"[.;,]|\b(?:and|then|but)\b(?=\s+(?:also\s+)?(?:{_COMMANDS.replace(' ', '|')})\b)"
)
_REMOVES: Final = re.compile(
    r"^\s*(?:please\s+)?(?:remove|delete|erase|take away|take out|get rid of|lose|drop|stop|no)\b"
)
_ADDS: Final = re.compile(
    r"\b(?:add|adds|put|place|include|insert|bring|joins?|appears?|enters?)\b"
)
_BECOMES: Final = re.compile(r"\b(?:with|into|to|for|by|as)\b")
_REPLACES: Final = re.compile(
    r"\b(?:replace|swap|exchange|substitute|turn|transform|convert|change|make)\b"
)
_GIVES: Final = re.compile(r"\b(?:give|gives|wear|wears|wearing|put)\b")
_NO_TASKS: Final = frozenset({"paint", "hold", "bring", "look"})
"""Verbs that in an edit tell the engine what to do, not the subject."""

_THEM: Final = re.compile(r"\b(?:it|them|they|everyone|everybody|he|she|him|her)\b")


@dataclass(slots=True)
class Amended:
    """A spec in the making, with what was changed, for people."""

    spec: Spec
    changes: list[str] = field(default_factory=list[str])
    ignored: list[str] = field(default_factory=list[str])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Clause:
    """One command of the prompt."""

    text: str
    things: tuple[Thing, ...]
    acts: tuple[Act, ...]
    reading: Reading


def amend(
    spec: Spec, prompt: str, *, is_portrait: bool = False, lexicon: Lexicon | None = None
) -> Amended:
    """Change `spec` as `prompt` asks, clause by clause.

    Understands time, weather, season, mood, style, camera and setting; adding, removing and
    replacing subjects and props; colour, size, clothes and action of those there are.
    """
    words = lexicon or whole_lexicon()
    amended = Amended(spec)
    for text in _CLAUSE.split(prompt.lower()):
        if text.strip():
            _Editor(amended, _read(text, words), words, is_portrait=is_portrait).apply()
    done = replace(
        amended.spec,
        understood=tuple(amended.changes),
        ignored=tuple(dict.fromkeys(amended.ignored)),
    )
    return Amended(done, amended.changes, amended.ignored)


def _read(text: str, lexicon: Lexicon) -> _Clause:
    phrases = phrases_of(text, lexicon)
    return _Clause(
        text=text,
        things=tuple(phrase for phrase in phrases if isinstance(phrase, Thing)),
        acts=tuple(phrase for phrase in phrases if isinstance(phrase, Act)),
        reading=read_roles(phrases),
    )


class _Editor:
    """Applies one clause."""

    def __init__(
        self, amended: Amended, clause: _Clause, lexicon: Lexicon, *, is_portrait: bool
    ) -> None:
        self._amended = amended
        self._clause = clause
        self._lexicon = lexicon
        self._is_portrait = is_portrait

    def apply(self) -> None:
        """Change the world, then the first that fits of what can be done to items."""
        clause = self._clause
        removes = bool(_REMOVES.match(clause.text)) or bool(clause.reading.absent)
        is_done = self._world(removes=removes)
        steps: Sequence[Callable[[], bool]] = (
            (self._remove,)
            if removes
            else (self._replace, self._dress, self._recolour, self._resize, self._act, self._add)
        )
        is_done = any(step() for step in steps) or is_done
        self._amended.ignored += clause.reading.ignored
        if not is_done and not clause.reading.ignored:
            self._amended.ignored.append(clause.text.strip())

    def _set(self, change: str, **fields: object) -> bool:
        self._amended.spec = replace(self._amended.spec, **fields)  # pyright: ignore[reportArgumentType] - names and types are those of Spec at each call
        self._amended.changes.append(change)
        return True

    def _items(self) -> list[Item]:
        return [*self._amended.spec.subjects, *self._amended.spec.props]

    def _world(self, *, removes: bool) -> bool:
        reading, spec = self._clause.reading, self._amended.spec
        if removes:
            gone = said(reading, "weather")
            is_here = gone is not None and gone in (spec.weather, "clear")
            return is_here and self._set("clear", weather="clear")
        changed = False
        for topic, name in FIELDS.items():
            values = [phrase.value for phrase in reading.said if phrase.topic == topic]
            if values:
                changed = self._set(values[-1], **{name: values[-1]})
        if said(reading, "season") == "winter":
            changed = self._set("snow", weather="snow")
        return self._filmed() | self._placed() | changed

    def _filmed(self) -> bool:
        if not self._clause.reading.filmed:
            return False
        camera = camera_of(self._clause.reading, self._lexicon, Cast(), self._amended.spec.seed)
        return self._set(self._clause.reading.filmed[0], camera=camera)

    def _placed(self) -> bool:
        places = self._clause.reading.places[-1:]
        if not places or _ADDS.search(self._clause.text):
            return False
        setting, missing = setting_of(Reading(places=places), Cast(), self._lexicon)
        self._amended.ignored += missing
        return self._set(places[0].said.word, setting=setting)

    def _remove(self) -> bool:
        gone = {item.id for thing in self._clause.things for item in self._matching(thing)}
        if not gone:
            return False
        spec = self._amended.spec
        subjects = [s for s in spec.subjects if s.id not in gone]
        held = {s.prop for s in subjects} | {s.mount for s in subjects}
        orphans = {s.prop for s in spec.subjects if s.id in gone} - held
        return self._set(
            "removed " + ", ".join(sorted({item_id.rpartition("-")[0] for item_id in gone})),
            subjects=tuple(
                replace(
                    s,
                    prop=None if s.prop in gone else s.prop,
                    mount=None if s.mount in gone else s.mount,
                )
                for s in subjects
            ),
            props=tuple(p for p in spec.props if p.id not in gone | orphans),
        )

    def _replace(self) -> bool:
        """`turn the foxes into tigers`: each fox's place, task and id number go to a tiger."""
        clause = self._clause
        if not _REPLACES.search(clause.text) or len(clause.things) < 2:
            return False
        old, new = clause.things[0], clause.things[-1]
        before = clause.text.split(new.word)[0] if new.word in clause.text else clause.text
        olds = self._matching(old)
        is_asked = _BECOMES.search(before) is not None or "make" in before
        if not olds or not is_asked or new.noun.role != old.noun.role:
            return False
        ids = IdSource(item.id for item in self._items())
        named = {item.id: ids.next(new.noun.kind) for item in olds}
        look = new.look
        self._map_items(
            lambda item: (
                replace(item, id=named[item.id], kind=new.noun.kind, look=look)
                if item.id in named
                else item
            ),
            named,
        )
        self._amended.changes.append(f"{old.word} → {new.word}")
        return True

    def _dress(self) -> bool:
        wear = [thing for thing in self._clause.things if thing.noun.role == "wear"]
        if not wear:
            return False
        wearers = {
            item.id
            for thing in self._clause.things
            for item in self._matching(thing)
            if isinstance(item, Subject)
        } or {subject.id for subject in self._amended.spec.subjects}
        entries = tuple(t.noun.kind + (f":{t.look.color}" if t.look.color else "") for t in wear)

        def dressed(item: Item) -> Item:
            if item.id not in wearers:
                return item
            kept = tuple(
                entry
                for entry in item.look.wear
                if entry.partition(":")[0] not in {t.noun.kind for t in wear}
            )
            return replace(item, look=replace(item.look, wear=(*kept, *entries)))

        self._map_items(dressed)
        self._amended.changes.append("wearing " + ", ".join(t.word for t in wear))
        return True

    def _recolour(self) -> bool:
        colours = [w for w in words_of(self._clause.text) if w in self._lexicon.tables.colours]
        coats = [w for w in words_of(self._clause.text) if w in self._lexicon.tables.coats]
        named = self._named()
        if not named or not (colours or coats) or _ADDS.search(self._clause.text):
            return False
        tables = self._lexicon.tables

        def painted(item: Item) -> Item:
            if item.id not in named:
                return item
            if coats:
                return replace(item, look=replace(item.look, coat=tables.coats[coats[-1]]))
            color = tables.colours[colours[-1]]
            return replace(item, look=replace(item.look, color=color, coat=None))

        self._map_items(painted)
        self._amended.changes.append(f"{named[next(iter(named))]} {(coats or colours)[-1]}")
        return True

    def _resize(self) -> bool:
        words = words_of(self._clause.text)
        sizes = dict(self._lexicon.tables.sizes) | {"bigger": 1.35, "larger": 1.35, "smaller": 0.7}
        factor = next((sizes[word] for word in words if word in sizes), None)
        named = self._named()
        if factor is None or not named or _ADDS.search(self._clause.text):
            return False
        self._map_items(
            lambda item: (
                replace(
                    item,
                    look=replace(item.look, size=max(0.4, min(2.0, item.look.size * factor))),
                )
                if item.id in named
                else item
            )
        )
        self._amended.changes.append(f"size × {factor:g}")
        return True

    def _act(self) -> bool:
        acts = [act for act in self._clause.acts if act.verb not in _NO_TASKS]
        named = self._named()
        if not acts or not named or _ADDS.search(self._clause.text):
            return False
        action = acts[-1].action
        subjects = tuple(
            replace(s, action=action) if s.id in named else s for s in self._amended.spec.subjects
        )
        return self._set(f"{named[next(iter(named))]}: {action}", subjects=subjects)

    def _add(self) -> bool:
        roles = [role for role in self._clause.reading.roles if self._is_new(role)]
        if not roles:
            return False
        spec = self._amended.spec
        going = {subject.action for subject in spec.subjects} & TRAVELS
        for role in roles:
            if role.is_subject and role.action is None and len(going) == 1:
                # Whoever joins runners runs, or the camera would have to stop following them.
                role.action = next(iter(going))
        ids = IdSource(item.id for item in self._items())
        cast_ = cast_roles(
            roles, ids, self._lexicon, room=max(0, MAX_SUBJECTS - len(spec.subjects))
        )
        slots = place(
            cast_,
            seed=spec.seed,
            heading=heading_of(spec.camera),
            medium_of=self._lexicon.medium_of,
            is_portrait=self._is_portrait,
            taken=[item.slot for item in self._items()],
        )
        placed = with_slots(cast_, slots)
        self._set(
            "added " + "; ".join(told(role, self._lexicon) for role in roles),
            subjects=(*spec.subjects, *placed.subjects),
            props=(*spec.props, *placed.props),
        )
        self._hand_over(placed)
        return True

    def _hand_over(self, placed: Cast) -> None:
        """`give the girl a balloon`: what was added goes to whoever was named."""
        takers = {
            item.id
            for thing in self._clause.things
            for item in self._matching(thing)
            if isinstance(item, Subject) and item.prop is None
        }
        props = iter(placed.props)
        if not takers or not _GIVES.search(self._clause.text) or placed.subjects:
            return
        subjects: list[Subject] = []
        for subject in self._amended.spec.subjects:
            prop = next(props, None) if subject.id in takers else None
            held = (
                replace(
                    subject,
                    prop=prop.id,
                    action="hold" if subject.action == "stand" else subject.action,
                )
                if prop
                else subject
            )
            subjects.append(held)
        self._amended.spec = replace(self._amended.spec, subjects=tuple(subjects))

    def _is_new(self, role: Role) -> bool:
        if _ADDS.search(self._clause.text) and not role.thing.is_known:
            return True
        return not self._matching(role.thing)

    def _matching(self, thing: Thing) -> list[Item]:
        """The items that a noun names: of its kind, or of the kind that stands in for it."""
        kinds = thing.noun.among or (thing.noun.kind,)
        return [item for item in self._items() if item.kind in kinds]

    def _named(self) -> dict[str, str]:
        """Items that the clause is about, with the word for each; a pronoun means all subjects."""
        named = {
            item.id: thing.word for thing in self._clause.things for item in self._matching(thing)
        }
        if not named and _THEM.search(self._clause.text) and not self._clause.things:
            named = {subject.id: subject.kind for subject in self._amended.spec.subjects}
        return named

    def _map_items(
        self, change: Callable[[Item], Item], renamed: dict[str, str] | None = None
    ) -> None:
        ids = renamed or {}
        subjects = [cast("Subject", change(subject)) for subject in self._amended.spec.subjects]
        self._amended.spec = replace(
            self._amended.spec,
            subjects=tuple(
                replace(
                    s,
                    prop=ids.get(s.prop or "", s.prop),
                    mount=ids.get(s.mount or "", s.mount),
                )
                for s in subjects
            ),
            props=tuple(cast("Prop", change(prop)) for prop in self._amended.spec.props),
        )
