"""Edits of an own film: a stored spec and a prompt give one in which only what was named differs.

Everything not named keeps its id, its seed and its slot.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, cast

from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.composing.captioning import captions_of
from vitascope.engines.animatic.composing.casting import (
    MAX_SUBJECTS,
    Cast,
    IdSource,
    action_of,
    cast_roles,
    with_slots,
)
from vitascope.engines.animatic.composing.framing import framed
from vitascope.engines.animatic.composing.heights import raised
from vitascope.engines.animatic.composing.layout import place
from vitascope.engines.animatic.composing.parse import (
    asked_closeness,
    camera_of,
    heading_of,
)
from vitascope.engines.animatic.composing.places import TRAVELLING
from vitascope.engines.animatic.composing.retouch import COMPARED, retouched
from vitascope.engines.animatic.composing.scale import beside_people
from vitascope.engines.animatic.composing.setting import setting_of
from vitascope.engines.animatic.composing.stages import without_changed
from vitascope.engines.animatic.composing.telling import told
from vitascope.engines.animatic.composing.ties import renamed, renamed_relation, without
from vitascope.engines.animatic.composing.world import effects_of, weather_at
from vitascope.engines.animatic.reading.clauses import (
    WORDINGS,
    Clause,
    Item,
    clauses_of,
    items_of,
    matching,
)
from vitascope.engines.animatic.reading.lexicon import Lexicon, whole_lexicon
from vitascope.engines.animatic.reading.phrases import Thing
from vitascope.engines.animatic.reading.prompt import read
from vitascope.engines.animatic.reading.roles import Reading, Role
from vitascope.engines.animatic.reading.turns import turns_of
from vitascope.engines.animatic.spec import Prop, Spec, Subject
from vitascope.engines.animatic.words.tables import Topic
from vitascope.engines.animatic.words.translate import in_english

FIELDS: Final[Mapping[Topic, str]] = {
    "time": "time_of_day",
    "weather": "weather",
    "season": "season",
    "mood": "mood",
    "style": "style",
}
"""Of each topic that a prompt may speak of, the spec's field."""

_BECOMES: Final = re.compile(r"\b(?:with|into|to|for|by|as)\b")
_REPLACES: Final = re.compile(
    r"\b(?:replace|swap|exchange|substitute|turn|transform|convert|change|make)\b"
)
_MAKES_DO: Final = re.compile(r"^\s*(?:please\s+)?(?:make|let|have)\b(?!.*\binto\b)")
"""Begins what somebody shall do, if a verb follows: `make the boy dance with the dog`."""
_EVERYBODY: Final = re.compile(r"\b(?:everyone|everybody|every(?:thing| one)|all (?:of )?them)\b")
_ALL_EFFECTS: Final = re.compile(r"\b(?:all |the )?effects?\b")
_NO: Final = re.compile(r"^\s*(?:please\s+)?(?:no|without)\b")
_NEAR: Final = 1.6
"""Closeness up to which a camera is about a place with somebody in it, not about a face."""
_BESIDE: Final = 0.1
"""Half the width of a usual thing, in shares of the picture."""
_GIVES: Final = re.compile(r"\b(?:give|gives|put)\b")

DONE: Final = frozenset({*COMPARED, "title", "titles", "caption", "captions", "effects", "text"})
"""Words that the reader of prompts does not know and edits do."""


@dataclass(slots=True)
class Amended:
    """A spec in the making, with what was changed, for people."""

    spec: Spec
    changes: list[str] = field(default_factory=list[str])
    """Empty when the prompt asks for nothing that is not so already."""
    ignored: list[str] = field(default_factory=list[str])


def amend(
    spec: Spec, prompt: str, *, is_portrait: bool = False, lexicon: Lexicon | None = None
) -> Amended:
    """Change `spec` as `prompt` asks, clause by clause.

    Understands time, weather, season, mood, style, camera and setting; adding, removing and
    replacing subjects and props; colour, size, clothes and action of those there are.
    """
    words = lexicon or whole_lexicon()
    amended = Amended(spec)
    for clause in clauses_of(turns_of(in_english(prompt).text, words).at_once, words):
        _Editor(amended, clause, words, is_portrait=is_portrait).apply()
    done = replace(
        without_changed(amended.spec, spec),
        understood=tuple(amended.changes),
        ignored=tuple(dict.fromkeys(amended.ignored)),
    )
    return Amended(done, amended.changes, amended.ignored)


class _Editor:
    """Applies one clause."""

    def __init__(
        self, amended: Amended, clause: Clause, lexicon: Lexicon, *, is_portrait: bool
    ) -> None:
        self._amended = amended
        self._clause = clause
        self._lexicon = lexicon
        self._is_portrait = is_portrait

    def apply(self) -> None:
        """Change the world, then what there is, then what comes."""
        clause = self._clause
        if clause.removes:
            is_done = self._clear_up() | self._wipe() | self._remove()
        else:
            is_done = self._world() | (self._replace() or self._retouch() | self._add())
            is_done |= self._captioned()
        done = DONE | {t.word for t in clause.things if is_done and t.noun.role == "wear"}
        self._amended.ignored += [word for word in clause.reading.ignored if word not in done]
        if not is_done and not clause.reading.ignored:
            self._amended.ignored.append(clause.text)

    def _set(self, change: str, **fields: object) -> bool:
        spec = replace(self._amended.spec, **fields)  # pyright: ignore[reportArgumentType] - names and types are those of Spec at each call
        if spec != self._amended.spec:
            self._amended.spec = spec
            self._amended.changes.append(change)
        return True

    def _clear_up(self) -> bool:
        text, reading = self._clause.text, self._clause.reading
        if _NO.match(text):
            reading = read(_NO.sub("", text), self._lexicon)
        named = set(effects_of(reading))
        named |= {"rainbow"} if any(self._is_arch(role) for role in reading.roles) else set()
        if _ALL_EFFECTS.search(text):
            named |= set(self._amended.spec.effects)
        effects = named & set(self._amended.spec.effects)
        if effects:
            kept = tuple(e for e in self._amended.spec.effects if e not in effects)
            return self._set("no " + ", ".join(sorted(effects)), effects=kept)
        gone = reading.told("weather")
        is_here = gone is not None and gone in (self._amended.spec.weather, "clear")
        return is_here and self._set("clear", weather="clear")

    def _wipe(self) -> bool:
        """Take words out of the picture: the title, the caption, all text."""
        captions = self._amended.spec.captions
        kinds = {kind for kind, words in WORDINGS.items() if words.search(self._clause.text)}
        kept = tuple(c for c in captions if c.kind not in kinds or (c.kind == "sign" and c.by))
        return kept != captions and self._set("no " + ", ".join(sorted(kinds)), captions=kept)

    def _world(self) -> bool:
        reading = self._clause.reading
        is_said = False
        for topic, name in FIELDS.items():
            values = [phrase.value for phrase in reading.said if phrase.topic == topic]
            # An `animation` is no style of its own beside another.
            plain = [value for value in values if value != "picture_book"] or values
            if plain:
                is_said = self._set(plain[-1], **{name: plain[-1]})
        if reading.told("season") == "winter":
            is_said = self._set("snow", weather="snow")
        return self._filmed() | self._placed() | self._aired() | is_said

    def _aired(self) -> bool:
        fresh = effects_of(self._clause.reading)
        if any(self._is_arch(role) for role in self._clause.reading.roles):
            fresh = (*fresh, "rainbow")
        old = self._amended.spec.effects
        return bool(fresh) and self._set(
            ", ".join(fresh), effects=(*old, *(effect for effect in fresh if effect not in old))
        )

    def _captioned(self) -> bool:
        """Quoted words: a title, a sign that is there or comes, what somebody says.

        They take the place of those that were there before: a film has one title.
        """
        reading, spec = self._clause.reading, self._amended.spec
        if not reading.wordings:
            return False
        fresh = captions_of(reading, Cast(made=_items_of_roles(reading.roles, spec)))
        written = {(caption.kind, caption.by) for caption in fresh}
        if any(caption.kind == "sign" for caption in fresh):
            written.add(("sign", None))
        kept = [c for c in spec.captions if (c.kind, c.by) not in written]
        told = ", ".join(f"“{caption.text}”" for caption in fresh)
        return self._set(told, captions=(*kept, *fresh))

    def _filmed(self) -> bool:
        if not self._clause.reading.filmed:
            return False
        spec, reading = self._amended.spec, self._clause.reading
        camera = spec.camera
        if not self._lexicon.tables.camera.keys().isdisjoint(reading.filmed):
            cast_ = Cast(subjects=list(spec.subjects), props=list(spec.props))
            camera = camera_of(reading, self._lexicon, cast_, spec.seed)
            camera = replace(camera, target=spec.camera.target)
        named = next(iter(self._clause.named(spec)), None)
        if named is not None and self._clause.things:
            camera = replace(camera, target=named)
        asked = asked_closeness(reading, self._lexicon)
        camera = raised(spec, camera)
        if asked is not None:
            moved = replace(spec, camera=camera)
            camera = framed(moved, asked, is_portrait=self._is_portrait).camera
        return self._set(self._clause.reading.filmed[0], camera=camera)

    def _placed(self) -> bool:
        places = self._clause.reading.places[-1:]
        if not places or (self._clause.adds and self._clause.things):
            return False
        setting, missing = setting_of(Reading(places=places), (), self._lexicon)
        self._amended.ignored += missing
        there = weather_at(setting, self._amended.spec.weather)
        return self._set(places[0].said.word, setting=setting, weather=there)

    def _remove(self) -> bool:
        spec = self._amended.spec
        gone = {item.id for thing in self._clause.things for item in matching(spec, thing)}
        if not self._clause.things and _EVERYBODY.search(self._clause.text):
            gone = {subject.id for subject in spec.subjects}
        if not gone:
            return False
        staying = [s for s in spec.subjects if s.id not in gone]
        held = {s.prop for s in staying} | {s.mount for s in staying}
        orphans = {s.prop for s in spec.subjects if s.id in gone and s.prop} - held
        kinds = sorted({item_id.rpartition("-")[0] for item_id in gone})
        return self._set("removed " + ", ".join(kinds), **without(spec, gone | orphans))

    def _replace(self) -> bool:
        """`turn the foxes into tigers`: each fox's place and task go to a tiger."""
        clause, spec = self._clause, self._amended.spec
        if not _REPLACES.search(clause.text) or len(clause.things) < 2:
            return False
        if clause.acts and _MAKES_DO.search(clause.text):
            return False
        old = clause.things[0]
        news = [thing for thing in clause.things[1:] if thing.noun.role == old.noun.role]
        olds = matching(spec, old)
        if not news or not olds or not self._becomes(old):
            return False
        new = news[-1]
        look = next(
            (role.thing.look for role in clause.reading.roles if role.thing.noun == new.noun),
            new.look,
        )
        ids = IdSource(item.id for item in items_of(spec))
        named = {item.id: ids.next(new.noun.kind) for item in olds}
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

    def _becomes(self, old: Thing) -> bool:
        """Whether the words after the one say that it turns into another."""
        text = self._clause.text
        return _BECOMES.search(text.partition(old.word)[2]) is not None or text.startswith("make")

    def _retouch(self) -> bool:
        is_worn = any(thing.noun.role == "wear" for thing in self._clause.things)
        if self._clause.adds and not (is_worn or _GIVES.search(self._clause.text)):
            return False
        spec, is_said = retouched(self._amended.spec, self._clause, self._lexicon)
        return is_said and self._set(self._clause.text, subjects=spec.subjects, props=spec.props)

    def _add(self) -> bool:
        roles = [role for role in self._clause.reading.roles if self._is_new(role)]
        if not roles:
            return False
        spec = self._amended.spec
        going = {subject.action for subject in spec.subjects} & TRAVELLING
        for role in roles:
            if role.is_subject and role.action is None and len(going) == 1:
                # Whoever joins runners runs, or the camera would have to stop following them.
                role.action = next(iter(going))
        taken = items_of(spec)
        cast_ = cast_roles(
            roles,
            IdSource(item.id for item in taken),
            self._lexicon,
            room=max(0, MAX_SUBJECTS - len(spec.subjects)),
            known=_items_of_roles(
                [role for role in self._clause.reading.roles if role not in roles], spec
            ),
        )
        cast_.subjects = beside_people(cast_.subjects, spec.subjects)
        slots = place(
            cast_,
            seed=spec.seed,
            heading=heading_of(spec.camera),
            medium_of=self._lexicon.medium_of,
            is_portrait=self._is_portrait,
            nearness=spec.still.nearness if spec.still else 1.0,
            taken=taken,
        )
        placed = with_slots(cast_, slots)
        self._set(
            "added " + "; ".join(self._told(role) for role in roles),
            subjects=(*spec.subjects, *placed.subjects),
            props=(*spec.props, *placed.props),
        )
        self._hand_over(spec, placed)
        self._step_back(spec, placed)
        return True

    def _told(self, role: Role) -> str:
        return told(role, action_of(role, self._lexicon), self._lexicon)

    def _step_back(self, before: Spec, placed: Cast) -> None:
        """A camera that is near, but at nobody's face, goes back for those who come beside."""
        spec, camera = self._amended.spec, self._amended.spec.camera
        if not camera.among:
            filmed = tuple(item.id for item in before.subjects or before.props)
            camera = replace(camera, among=filmed)
            self._amended.spec = spec = replace(spec, camera=camera)
        if camera.target is not None or camera.closeness > _NEAR or not before.subjects:
            return
        middle = sum(subject.slot.x for subject in before.subjects) / len(before.subjects)
        half = 0.5 / (1 + 0.95 * (camera.closeness - 1))
        seen = min(1 - half, max(half, middle))
        held = {subject.prop for subject in spec.subjects}
        fresh = [item for item in (*placed.subjects, *placed.props) if item.id not in held]
        if any(abs(item.slot.x - seen) > half - _BESIDE for item in fresh):
            self._amended.spec = replace(spec, camera=replace(camera, closeness=1.0))

    def _is_arch(self, role: Role) -> bool:
        """A rainbow is in the sky, where there is one: it is no thing that stands about."""
        place = SETTING_KINDS[self._amended.spec.setting]
        return place.has_sky and role.thing.noun.kind == "rainbow"

    def _is_new(self, role: Role) -> bool:
        if self._is_arch(role):
            return False
        if self._clause.adds and not role.thing.is_known:
            return True
        return not matching(self._amended.spec, role.thing)

    def _hand_over(self, before: Spec, placed: Cast) -> None:
        """`give the girl a balloon`: what was added goes to whoever was named."""
        if not _GIVES.search(self._clause.text) or placed.subjects:
            return
        takers = self._clause.named(before).keys()
        props = iter(placed.props)

        def given(item: Item) -> Item:
            if not isinstance(item, Subject) or item.id not in takers or item.prop:
                return item
            prop = next(props, None)
            action = "hold" if item.action == "stand" else item.action
            return replace(item, prop=prop.id, action=action) if prop else item

        self._map_items(given)

    def _map_items(
        self, change: Callable[[Item], Item], new_ids: Mapping[str, str] | None = None
    ) -> None:
        """Change items; where others name them, they are called by their new ids."""
        ids = new_ids or {}
        spec = self._amended.spec
        target = spec.camera.target
        self._amended.spec = replace(
            spec,
            subjects=tuple(
                renamed(cast("Subject", change(subject)), ids) for subject in spec.subjects
            ),
            props=tuple(renamed_relation(cast("Prop", change(prop)), ids) for prop in spec.props),
            camera=replace(
                spec.camera,
                target=ids.get(target or "", target),
                among=tuple(ids.get(name, name) for name in spec.camera.among),
            ),
            captions=tuple(replace(c, by=ids.get(c.by or "", c.by)) for c in spec.captions),
        )


def _items_of_roles(roles: Sequence[Role], spec: Spec) -> dict[int, list[str]]:
    """Ids of the items that roles name among those that are there, by the role's `id()`."""
    return {id(role): [item.id for item in matching(spec, role.thing)] for role in roles}
