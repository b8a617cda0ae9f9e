"""Roles become subjects and props: with ids, counts kept in bounds, and nobody's slot yet."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from vitascope.engines.animatic.lexicon import Lexicon
from vitascope.engines.animatic.roles import Role
from vitascope.engines.animatic.spec import Look, Prop, Slot, Subject
from vitascope.engines.animatic.words.tables import Use

MAX_SUBJECTS: Final = 9
"""More than these are not told apart, and would slow the film."""

MAX_PROPS: Final = 12

UNPLACED: Final = Slot(x=0.5, depth=0.3)
"""The slot of an item until `layout` gives it one."""


@dataclass(slots=True)
class Cast:
    """The items of a film while it is being put together."""

    subjects: list[Subject] = field(default_factory=list[Subject])
    props: list[Prop] = field(default_factory=list[Prop])
    understood: list[str] = field(default_factory=list[str])

    @property
    def attached(self) -> frozenset[str]:
        """Ids of items that go where another goes: things in hand, riders' mounts."""
        held = {subject.prop for subject in self.subjects if subject.prop}
        return frozenset(held | {s.mount for s in self.subjects if s.mount})


class IdSource:
    """Gives ids that no item of the spec has had: `cat-1`, `cat-2`."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._last: Counter[str] = Counter()
        for item_id in taken:
            kind, _, number = item_id.rpartition("-")
            self._last[kind] = max(self._last[kind], int(number))

    def next(self, kind: str) -> str:
        """The next id of a kind."""
        self._last[kind] += 1
        return f"{kind}-{self._last[kind]}"


def cast_roles(
    roles: Iterable[Role], ids: IdSource, lexicon: Lexicon, *, room: int = MAX_SUBJECTS
) -> Cast:
    """Make the items of roles, at most `room` subjects in all."""
    caster = _Caster(ids, lexicon, room)
    listed = list(roles)
    parts = {id(part) for role in listed for part in (role.tool, role.mount) if part}
    for role in listed:
        if id(role) not in parts:
            caster.add(role)
    return caster.cast


class _Caster:
    def __init__(self, ids: IdSource, lexicon: Lexicon, room: int) -> None:
        self.cast = Cast()
        self._ids = ids
        self._lexicon = lexicon
        self._room = room
        self._shared: dict[int, str] = {}
        """Item made for a role that several share: the one boat of two sailors."""

    def add(self, role: Role) -> None:
        if not role.is_subject:
            for _ in range(min(role.thing.count, MAX_PROPS - len(self.cast.props))):
                self._prop(role)
        else:
            for turn in range(min(role.thing.count, self._room - len(self.cast.subjects))):
                self._subject(role, turn)
        self.cast.understood.append(told(role, self._lexicon))

    def _subject(self, role: Role, turn: int = 0) -> str:
        among = role.thing.noun.among or (role.thing.noun.kind,)
        kind = among[turn % len(among)]
        tool = self._tool(role.tool) if role.tool else None
        mount = self._mount(role.mount) if role.mount else None
        item_id = self._ids.next(kind)
        self.cast.subjects.append(
            Subject(
                id=item_id,
                kind=kind,
                look=role.thing.look,
                action=action_of(role, self._lexicon),
                slot=UNPLACED,
                prop=tool,
                mount=mount,
                character=role.thing.noun.character,
            )
        )
        return item_id

    def _tool(self, role: Role) -> str:
        """One for each that holds it, but a thing on the ground is shared."""
        if role.thing.noun.use not in ("front", "play"):
            return self._prop(role)
        if id(role) not in self._shared:
            self._shared[id(role)] = self._prop(role)
        return self._shared[id(role)]

    def _mount(self, role: Role) -> str:
        if id(role) not in self._shared:
            going = Role(role.thing, action=role.action or "walk")
            self._shared[id(role)] = self._subject(going) if role.is_subject else self._prop(role)
        return self._shared[id(role)]

    def _prop(self, role: Role) -> str:
        noun = role.thing.noun
        item_id = self._ids.next(noun.kind)
        moves = noun.motion if noun.motion != "drive" or role.action in _GOING else "rest"
        prop = Prop(id=item_id, kind=noun.kind, look=role.thing.look, slot=UNPLACED, action=moves)
        self.cast.props.append(prop)
        return item_id


_WITH_TOOL: Final[Mapping[Use, str]] = {"hand": "hold", "play": "play"}
"""What somebody does with a thing of whom no more is said than that it is there."""

_GOING: Final = frozenset({None, "drive", "fly", "run", "ride", "walk", "float"})


def action_of(role: Role, lexicon: Lexicon) -> str:
    """What a role's subjects do; `hold` and a tool say more than a bare `stand`."""
    action = role.action
    if role.tool and action in (None, "stand"):
        return _WITH_TOOL.get(role.tool.thing.noun.use, "stand")
    if role.tool and action == "sit" and role.tool.thing.noun.use == "play":
        return "play"
    if role.tool and action == "play" and role.tool.thing.noun.use == "hand":
        return "strum"
    if action is None or (action in ("stand", "play") and not role.tool):
        return lexicon.usual_action(role.thing.noun.kind, action or "stand")
    return action


def told(role: Role, lexicon: Lexicon) -> str:
    """The role in plain words: `2 red foxes, running`."""
    thing = role.thing
    name = thing.word if thing.count == 1 else f"{thing.count} × {thing.word}"
    look = _look_in_words(thing.look, lexicon)
    action = action_of(role, lexicon)
    doing = f", {_DOING.get(action, action)}" if role.is_subject else ""
    tool = f", with {role.tool.thing.word}" if role.tool else ""
    mount = f", on {role.mount.thing.word}" if role.mount else ""
    return f"{name}{look}{doing}{tool}{mount}"


def _look_in_words(look: Look, lexicon: Lexicon) -> str:
    colour = lexicon.colour_name(look.color)
    words = [word for word in (look.coat, colour) if word]
    words += [entry.partition(":")[0] for entry in look.wear]
    return f" ({', '.join(words)})" if words else ""


_DOING: Final = {
    "stand": "standing",
    "walk": "walking",
    "run": "running",
    "jump": "jumping",
    "fly": "flying",
    "swim": "swimming",
    "dance": "dancing",
    "play": "playing",
    "strum": "playing",
    "sit": "sitting",
    "sleep": "sleeping",
    "wave": "waving",
    "eat": "eating",
    "read": "reading",
    "hold": "holding",
    "ride": "riding",
}


def with_slots(cast: Cast, slots: dict[str, Slot]) -> Cast:
    """The cast with each item at its slot; ids without one keep theirs."""
    return Cast(
        subjects=[replace(s, slot=slots.get(s.id, s.slot)) for s in cast.subjects],
        props=[replace(p, slot=slots.get(p.id, p.slot)) for p in cast.props],
        understood=cast.understood,
    )
