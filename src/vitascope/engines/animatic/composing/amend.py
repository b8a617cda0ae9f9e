"""Edits of an own film: a stored spec and a prompt give one in which only what was named differs.

Everything not named keeps its id, its seed and its slot.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.composing.camerawork import asked_closeness, camera_of
from vitascope.engines.animatic.composing.captioning import captions_of
from vitascope.engines.animatic.composing.casting import (
    Cast,
)
from vitascope.engines.animatic.composing.edit import Amended, Edit, items_of_roles
from vitascope.engines.animatic.composing.exchanging import exchanged
from vitascope.engines.animatic.composing.framing import CLOSEST, framed
from vitascope.engines.animatic.composing.heights import raised
from vitascope.engines.animatic.composing.joining import GIVES, join
from vitascope.engines.animatic.composing.multitudes import thinned
from vitascope.engines.animatic.composing.parse import NEARER
from vitascope.engines.animatic.composing.recasting import recast, recast_roles
from vitascope.engines.animatic.composing.redressing import recoloured, redressed
from vitascope.engines.animatic.composing.relighting import relit, repainted, unlit
from vitascope.engines.animatic.composing.retouch import COMPARED, retouched
from vitascope.engines.animatic.composing.setting import setting_of
from vitascope.engines.animatic.composing.stages import without_changed
from vitascope.engines.animatic.composing.ties import without
from vitascope.engines.animatic.composing.wording import FAST, SLOW, pace_of, told_pace
from vitascope.engines.animatic.composing.world import NIGHTLY, effects_of, weather_at
from vitascope.engines.animatic.reading.clauses import WORDINGS, Clause, clause_of
from vitascope.engines.animatic.reading.closeups import part_of
from vitascope.engines.animatic.reading.commands import commands_of
from vitascope.engines.animatic.reading.in_context import in_context
from vitascope.engines.animatic.reading.lexicon import Lexicon, whole_lexicon
from vitascope.engines.animatic.reading.naming import Item, items_of, spelled_out
from vitascope.engines.animatic.reading.prompt import read
from vitascope.engines.animatic.reading.roles import Place, Reading
from vitascope.engines.animatic.reading.turns import turns_of
from vitascope.engines.animatic.spec import Spec
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

_EVERYBODY: Final = re.compile(r"\b(?:everyone|everybody|every(?:thing| one)|all (?:of )?them)\b")
_ALL_BUT: Final = re.compile(
    r"\b(?:except|apart from|other than|besides|(?:all|every(?:one|body|thing)) but)\b"
)
"""Before who alone stays."""
_ALL_EFFECTS: Final = re.compile(r"\b(?:all |the )?effects?\b")
_SLOWER: Final = re.compile(r"\b(?:slower|slow (?:it|everything|this|the \w+) down|slow down)\b")
_FASTER: Final = re.compile(r"\b(?:faster|speed (?:it|everything|this|the \w+) up|speed up)\b")
_USUAL_PACE: Final = re.compile(
    r"\b(?:normal|usual|regular|real) (?:speed|pace|motion|time)\b|^no (?:slow|fast) motion"
)
_SUNNY: Final = re.compile(r"\bsun(?:ny|shine|lit)\b")
_TO_THE_SKY: Final = re.compile(
    r"\b(?:in|into|to|through|across|over|above) (?:the|a) .*\bsk(?:y|ies)\b"
)
_INTO_WATER: Final = re.compile(r"\binto the (?:water|sea|ocean|lake|river|waves|surf)\b")
_WATERSIDE: Final = frozenset({"beach", "shore", "coast", "lake", "river", "breakers", "pond"})
_WINDOW: Final = re.compile(r"\bwindows?$")
_NO: Final = re.compile(r"^\s*(?:please\s+)?(?:no|without)\b")

_BY_THE_WAY: Final = frozenset({"picture_book", "day"})
_DONE: Final = frozenset({*COMPARED, "title", "titles", "caption", "captions", "effects", "text"})
"""Words that the reader of prompts does not know and edits do."""


def amend(
    spec: Spec, prompt: str, *, is_portrait: bool = False, lexicon: Lexicon | None = None
) -> Amended:
    """Change `spec` as `prompt` asks, clause by clause.

    Understands time, weather, season, mood, style, camera and setting; adding, removing and
    replacing subjects and props; colour, size, clothes and action of those there are.
    """
    words = lexicon or whole_lexicon()
    amended = Amended(spec)
    last: Clause | None = None
    named: set[str] = set()
    for command in commands_of(turns_of(in_english(prompt).text, words).at_once):
        before = {item.id for item in items_of(amended.spec)}
        kinds = [thing.noun.kind for thing in last.things] if last else []
        text = in_context(command, amended.spec, words)
        for part in spelled_out(text, amended.spec, words, last=kinds).split(";"):
            told = spelled_out(part, amended.spec, words, last=kinds)
            clause = clause_of(told, words, among=named if told != text else ())
            _apply(Edit(amended, clause, words, is_portrait))
            if clause.things:
                fresh = {item.id for item in items_of(amended.spec)} - before
                last, named = clause, fresh or set(clause.named(amended.spec))
    done = replace(
        thinned(without_changed(amended.spec, spec), spec),
        understood=tuple(amended.changes),
        ignored=tuple(dict.fromkeys(amended.ignored)),
    )
    return Amended(done, amended.changes, amended.ignored)


def _apply(edit: Edit) -> None:
    """Change the world, then what there is, then what comes."""
    clause = edit.clause
    if repainted(edit):
        return
    if clause.removes:
        is_done = (
            unlit(edit)
            | _paced(edit)
            | _clear_up(edit)
            | _wipe(edit)
            | (_undress(edit) or _remove(edit))
        )
    else:
        is_done = _world(edit) | (
            recoloured(edit)
            or redressed(edit)
            or exchanged(edit)
            or _retouch(edit) | _recast(edit) | join(edit)
        )
        is_done |= _captioned(edit)
    done = _DONE | {t.word for t in clause.things if is_done and t.noun.role == "wear"}
    edit.amended.ignored += [word for word in clause.reading.ignored if word not in done]
    if not is_done and not clause.reading.ignored:
        edit.amended.ignored.append(clause.text)


def _clear_up(edit: Edit) -> bool:
    text, reading = edit.clause.text, edit.clause.reading
    if _NO.match(text):
        reading = read(_NO.sub("", text), edit.lexicon)
    named = set(effects_of(reading))
    named |= {"rainbow"} if any(edit.is_arch(role) for role in reading.roles) else set()
    if _ALL_EFFECTS.search(text):
        named |= set(edit.spec.effects)
    effects = named & set(edit.spec.effects)
    if effects:
        kept = tuple(e for e in edit.spec.effects if e not in effects)
        return edit.keep("no " + ", ".join(sorted(effects)), effects=kept)
    gone = reading.told("weather")
    is_here = gone is not None and gone in (edit.spec.weather, "clear")
    return is_here and edit.keep("clear", weather="clear")


def _wipe(edit: Edit) -> bool:
    """Take words out of the picture: the title, the caption, all text."""
    captions = edit.spec.captions
    kinds = {kind for kind, words in WORDINGS.items() if words.search(edit.clause.text)}
    kept = tuple(c for c in captions if c.kind not in kinds or (c.kind == "sign" and c.by))
    return kept != captions and edit.keep("no " + ", ".join(sorted(kinds)), captions=kept)


def _world(edit: Edit) -> bool:
    reading = edit.clause.reading
    is_said = False
    for topic, name in FIELDS.items():
        values = [phrase.value for phrase in reading.said if phrase.topic == topic]
        # An `animation` is no style of its own beside another, sunlight no hour beside one.
        plain = [value for value in values if value not in _BY_THE_WAY] or values
        if plain:
            is_said = edit.keep(plain[-1], **{name: plain[-1]})
    if any(_SUNNY.search(phrase.word) for phrase in reading.said) and not reading.told("weather"):
        is_said = edit.keep("clear", weather="clear")
    if reading.told("season") == "winter":
        is_said = edit.keep("snow", weather="snow")
    return relit(edit) | _filmed(edit) | _placed(edit) | _aired(edit) | _paced(edit) | is_said


def _paced(edit: Edit) -> bool:
    """Slow or fast motion, or the usual pace again."""
    asked = pace_of(edit.clause.text, edit.lexicon)
    if _SLOWER.search(edit.clause.text):
        asked = SLOW
    elif _FASTER.search(edit.clause.text):
        asked = FAST
    is_usual = _USUAL_PACE.search(edit.clause.text) is not None
    if asked == 1.0 and not is_usual:
        return False
    pace = 1.0 if is_usual else asked
    return edit.keep(", ".join(told_pace(pace)) or "usual pace", pace=pace)


def _aired(edit: Edit) -> bool:
    fresh = effects_of(edit.clause.reading)
    if any(edit.is_arch(role) for role in edit.clause.reading.roles):
        fresh = (*fresh, "rainbow")
    old = edit.spec.effects
    if edit.spec.weather == "snow" and not NIGHTLY.isdisjoint(fresh):
        # What shines in a clear sky is seen over snow that lies.
        edit.keep("clear", weather="clear", season="winter")
    return bool(fresh) and edit.keep(
        ", ".join(fresh), effects=(*old, *(effect for effect in fresh if effect not in old))
    )


def _captioned(edit: Edit) -> bool:
    """Quoted words: a title, a sign that is there or comes, what somebody says.

    They take the place of those that were there before: a film has one title.
    """
    reading, spec = edit.clause.reading, edit.spec
    if not reading.wordings:
        return False
    fresh = captions_of(reading, Cast(made=items_of_roles(reading.roles, spec)))
    written = {(caption.kind, caption.by) for caption in fresh}
    if any(caption.kind == "sign" for caption in fresh):
        written.add(("sign", None))
    kept = [c for c in spec.captions if (c.kind, c.by) not in written]
    told = ", ".join(f"“{caption.text}”" for caption in fresh)
    return edit.keep(told, captions=(*kept, *fresh))


def _filmed(edit: Edit) -> bool:
    if not edit.clause.reading.filmed:
        return False
    spec, reading = edit.spec, edit.clause.reading
    camera = spec.camera
    if not edit.lexicon.tables.camera.keys().isdisjoint(reading.filmed):
        cast_ = Cast(subjects=list(spec.subjects), props=list(spec.props))
        camera = camera_of(reading, edit.lexicon, cast_, spec.seed)
        camera = replace(camera, target=spec.camera.target)
    named = next(iter(edit.clause.named(spec)), None)
    if named is not None and edit.clause.things:
        camera = replace(camera, target=named)
    asked = asked_closeness(reading, edit.lexicon)
    camera = raised(spec, camera)
    camera = replace(camera, part=part_of(edit.clause.text))
    if asked is None and (camera.move, spec.camera.move) == ("push_in", "push_in"):
        camera = replace(camera, closeness=min(CLOSEST, camera.closeness * NEARER))
    if asked is not None:
        moved = replace(spec, camera=camera)
        camera = framed(moved, asked, is_portrait=edit.is_portrait).camera
    return edit.keep(edit.clause.reading.filmed[0], camera=camera)


def _is_painted(place: Place, text: str) -> bool:
    """`make the field green`: how a place looks is no other place."""
    return re.search(rf"\bmake the {re.escape(place.said.word)} (?!into|look)", text) is not None


def _placed(edit: Edit) -> bool:
    # Who looks out of the window need not be elsewhere.
    told = [p for p in edit.clause.reading.places if not _WINDOW.search(p.said.word)]
    if _INTO_WATER.search(edit.clause.text) and edit.spec.setting in _WATERSIDE:
        return False  # who runs into the water is still at its edge
    if not _TO_THE_SKY.search(edit.clause.text):
        told = [place for place in told if place.said.word != "sky"]
    places = [place for place in told[-1:] if not _is_painted(place, edit.clause.text)]
    comes = edit.clause.things or effects_of(edit.clause.reading)
    if not places or (edit.clause.adds and comes):
        return False
    setting, missing = setting_of(Reading(places=places), (), edit.lexicon)
    edit.amended.ignored += missing
    there = weather_at(setting, edit.spec.weather)
    return edit.keep(places[0].said.word, setting=setting, weather=there)


def _remove(edit: Edit) -> bool:
    spec = edit.spec
    gone = {item.id for thing in edit.clause.things for item in edit.clause.meant(spec, thing)}
    if not edit.clause.things and _EVERYBODY.search(edit.clause.text):
        gone = {subject.id for subject in spec.subjects}
    if _ALL_BUT.search(edit.clause.text):
        gone = {subject.id for subject in spec.subjects} - gone
    if not gone:
        return False
    staying = [s for s in spec.subjects if s.id not in gone]
    held = {s.prop for s in staying} | {s.mount for s in staying}
    orphans = {s.prop for s in spec.subjects if s.id in gone and s.prop} - held
    kinds = sorted({item_id.rpartition("-")[0] for item_id in gone})
    return edit.keep("removed " + ", ".join(kinds), **without(spec, gone | orphans))


def _retouch(edit: Edit) -> bool:
    is_worn = any(thing.noun.role == "wear" for thing in edit.clause.things)
    if edit.clause.adds and not (is_worn or GIVES.search(edit.clause.text)):
        return False
    spec, is_said = retouched(edit.spec, edit.clause, edit.lexicon)
    return is_said and edit.keep(edit.clause.text, subjects=spec.subjects, props=spec.props)


def _recast(edit: Edit) -> bool:
    spec = recast(edit.spec, edit.clause, edit.lexicon)
    is_said = bool(recast_roles(edit.clause, edit.spec))
    return is_said and edit.keep(edit.clause.text, subjects=spec.subjects, props=spec.props)


def _undress(edit: Edit) -> bool:
    """Take off clothes that are named, from all who are named or from everybody."""
    kinds = {thing.noun.kind for thing in edit.clause.things if thing.noun.role == "wear"}
    if not kinds:
        return False
    named = edit.clause.named(edit.spec)

    def bare(item: Item) -> Item:
        if named and item.id not in named:
            return item
        kept = tuple(e for e in item.look.wear if e.partition(":")[0] not in kinds)
        return replace(item, look=replace(item.look, wear=kept))

    before = edit.spec
    edit.map_items(bare)
    if edit.spec == before:
        return False
    edit.amended.changes.append("no " + ", ".join(sorted(kinds)))
    return True
