"""Roles become subjects and props: with ids, counts kept in bounds, and nobody's slot yet."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.composing.beats import beats_of
from vitascope.engines.animatic.composing.carriers import CARRIERS
from vitascope.engines.animatic.composing.doings import (
    color_of_happening,
    happening_to,
    is_handy,
    thing_act,
)
from vitascope.engines.animatic.composing.goings import ON_LEGS, done_as
from vitascope.engines.animatic.composing.growing import small_first
from vitascope.engines.animatic.composing.handling import (
    board_for,
    handling_of,
    join_bands,
)
from vitascope.engines.animatic.composing.hands_full import in_other_hand
from vitascope.engines.animatic.composing.multitudes import near_of, with_more
from vitascope.engines.animatic.composing.paints import varied
from vitascope.engines.animatic.composing.pairs import IN_PAIRS, done_by
from vitascope.engines.animatic.composing.telling import told
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.pairs import PAIRED
from vitascope.engines.animatic.reading.roles import Role, unnamed
from vitascope.engines.animatic.spec import (
    Look,
    Prop,
    Relation,
    Slot,
    Subject,
)
from vitascope.engines.animatic.words.files import split
from vitascope.engines.animatic.words.nouns import Noun, Use
from vitascope.engines.animatic.words.tables import tables

MAX_SUBJECTS: Final = 10
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
    made: dict[int, list[str]] = field(default_factory=dict[int, list[str]])
    """Ids of the items of each role, by the role's `id()`."""

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
    roles: Iterable[Role],
    ids: IdSource,
    lexicon: Lexicon,
    *,
    room: int = MAX_SUBJECTS,
    known: Mapping[int, Sequence[str]] | None = None,
) -> Cast:
    """Make the items of roles, at most `room` subjects in all.

    `known` has the items of roles that are there already, by the role's `id()`: new ones may stand
    on them, ride them or act with them.
    """
    caster = _Caster(ids, lexicon, room, known or {})
    listed = list(roles)
    join_bands(listed)
    parts = {id(part) for role in listed for part in (role.tool, role.mount) if part}
    for role in listed:
        if id(role) not in parts:
            caster.add(role)
    for role in listed:
        caster.relate(role)
    made = [(role, caster.cast.made.get(id(role), ())) for role in listed]
    caster.cast.subjects = with_more(caster.cast.subjects, made)
    caster.cast.props = with_more(caster.cast.props, made)
    return caster.cast


class _Caster:
    def __init__(
        self, ids: IdSource, lexicon: Lexicon, room: int, known: Mapping[int, Sequence[str]]
    ) -> None:
        self.cast = Cast(made={role: list(items) for role, items in known.items()})
        self._ids = ids
        self._lexicon = lexicon
        self._room = room
        self._walls = lexicon.tables.grammar.words["walls"]
        self._parts: list[Role] = []
        """What comes along by trade; kept, since `made` knows roles by their `id()`."""
        self._shared: dict[int, str] = {role: items[0] for role, items in known.items() if items}
        """Item made for a role that several share: the one boat of two sailors."""

    def add(self, role: Role) -> None:
        if not role.is_subject:
            for _ in range(min(near_of(role.thing), MAX_PROPS - len(self.cast.props))):
                self._prop(role)
        else:
            for turn in range(min(near_of(role.thing), self._room - len(self.cast.subjects))):
                self._subject(role, turn)
        self.cast.understood.append(told(role, action_of(role, self._lexicon), self._lexicon))

    def relate(self, role: Role) -> None:
        """Tie a role's items to those of others, once all are there."""
        own = self.cast.made.get(id(role), [])
        if role.relation is not None:
            kind, other = role.relation
            others = self.cast.made.get(id(other), [])
            if kind in ("on", "inside") and role.thing.noun.is_person and is_handy(other, by=role):
                kind = "beside"
            if (
                kind == "on"
                and "tree" in other.thing.noun.kind
                and role.thing.noun.kind in tables().grammar.words["earthbound"]
            ):
                kind = "beside"
            if kind == "beside" and other.thing.noun.kind in self._walls:
                kind = "before"
            if len(others) == len(own) > 1 and (kind == "at" or _happens(role)):
                for item, place in zip(own, others, strict=True):
                    self._tie([item], Relation(kind=kind, to=place))
            elif others and others != own:
                self._tie(own, Relation(kind=kind, to=others[0]))
        if role.partner is not None and role.partner is not role:
            self._pair(own, self.cast.made.get(id(role.partner), []))
        elif self._are_pairs(role, own):
            self._pair(own, [*own[1:], own[0]] if len(own) % 2 else _swapped(own))

    def _are_pairs(self, role: Role, ids: Sequence[str]) -> bool:
        """Whether those of a role act with each other; a crowd of dancers does not."""
        if role.is_subject and role.thing.word == "couple" and role.action == "walk":
            return True
        if not role.is_subject or len(ids) < 2 or role.action not in PAIRED:
            return False
        return len(ids) == 2 or role.action in IN_PAIRS

    def _tie(self, ids: Sequence[str], relation: Relation) -> None:
        cast = self.cast
        if relation.kind == "under":
            cast.props = [_roomy(p) if p.id == relation.to else p for p in cast.props]
        cast.subjects = [replace(s, relation=relation) if s.id in ids else s for s in cast.subjects]
        cast.props = [replace(p, relation=relation) if p.id in ids else p for p in cast.props]

    def _pair(self, ids: Sequence[str], partners: Sequence[str]) -> None:
        if not partners:
            return
        with_whom = {item: partners[turn % len(partners)] for turn, item in enumerate(ids)}
        self.cast.subjects = [
            replace(s, partner=with_whom[s.id]) if s.id in with_whom and not s.partner else s
            for s in self.cast.subjects
        ]

    def _subject(self, role: Role, turn: int = 0) -> str:
        noun = role.thing.noun
        if role.action == "hang" and role.mount is None:
            self._hang(role)
        among = noun.among or (noun.kind,)
        kind = among[turn % len(among)]
        brought = None if role.tool else self._brought(noun.tool or role.brings, turn)
        action = done_as(role, self._lexicon) or ""
        carried = noun.mount or CARRIERS.get(action) or board_for(kind, role.action)
        carrier = None if role.mount else self._brought(carried, turn)
        tool, mount = role.tool or brought, role.mount or carrier
        handling = handling_of(
            kind,
            action_of(role, self._lexicon),
            role.action,
            tool=tool.thing if tool else None,
            mount=mount.thing if mount else None,
        )
        look = small_first(role.thing.look, role.presence)
        if handling.color:
            look = replace(look, wear=(*look.wear, f"tool:{handling.color}"))
        has_tool = handling.shows_tool and not (turn and role.tool and _is_shared(role.tool))
        tool_id = self._tool(tool) if tool and has_tool else None
        mount_id = self._mount(mount, role) if mount and handling.shows_mount else None
        item_id = self._ids.next(kind)
        self.cast.subjects.append(
            Subject(
                id=item_id,
                kind=kind,
                look=look,
                action=done_by(handling.action, turn),
                slot=UNPLACED,
                prop=tool_id,
                mount=mount_id,
                is_down=role.is_down and mount_id is None and role.relation is None,
                beats=beats_of(role.later, tool),
                presence=role.presence,
                character=noun.character,
            )
        )
        if tool and tool_id and (second := in_other_hand(tool, role, handling.action, item_id)):
            self._tie([self._prop(tool)], second)
        self.cast.made.setdefault(id(role), []).append(item_id)
        return item_id

    def _hang(self, role: Role) -> None:
        """Give who hangs somewhere a bough to hang from, where such an animal has one."""
        noun = role.thing.noun
        if noun.is_person or self._lexicon.medium_of_kind(noun.kind) != "ground":
            return
        if role.relation is None and noun.at in ("jungle", "forest"):
            role.mount = self._brought("bough", 0)
        role.action = "hang" if role.mount else "stand"

    def _brought(self, words: str | None, turn: int) -> Role | None:
        """What comes along by trade alone: the pianist's piano; for each of a band another."""
        choice = split(words)
        word = choice[turn % len(choice)] if choice else None
        noun = self._lexicon.noun(word) if word else None
        is_shared = noun is not None and noun.use == "front" and turn > 0 and len(choice) == 1
        if word is None or noun is None or is_shared or len(self.cast.props) >= MAX_PROPS:
            return None
        self._parts.append(unnamed(noun, word))
        return self._parts[-1]

    def _tool(self, role: Role) -> str:
        """One for each that holds it, but a thing on the ground is shared."""
        if role.is_subject:
            return self._subject(role)
        if role.thing.noun.use == "hand" and id(role) not in self._shared:
            return self._prop(role)
        if id(role) not in self._shared:
            self._shared[id(role)] = self._prop(role)
        return self._shared[id(role)]

    def _mount(self, role: Role, rider: Role) -> str:
        """One that all share, or one each if there are as many as riders: three on skateboards."""
        is_free = id(role) not in self._shared
        if not role.is_subject and rider.action in _RIDING:
            role.action = role.action or rider.action
        going = rider.action if rider.action in ON_LEGS else None
        usual = going or ("walk" if rider.action in ("ride", None) else "stand")
        going = Role(role.thing, action=role.action or usual)
        if is_free and role.thing.count > 1:
            return self._subject(going) if role.is_subject else self._prop(role)
        if is_free:
            self._shared[id(role)] = self._subject(going) if role.is_subject else self._prop(role)
            self.cast.made.setdefault(id(role), []).append(self._shared[id(role)])
        return self._shared[id(role)]

    def _prop(self, role: Role) -> str:
        noun = role.thing.noun
        item_id = self._ids.next(noun.kind)
        prop = Prop(
            id=item_id,
            kind=noun.kind,
            look=varied(role.thing, item_id, self._lexicon),
            slot=UNPLACED,
            action=thing_act(noun, role.action),
            presence=role.presence,
        )
        self.cast.props.append(prop)
        self.cast.made.setdefault(id(role), []).append(item_id)
        self._show(prop, role)
        return item_id

    def _show(self, prop: Prop, role: Role) -> None:
        """What is seen of what is done to a thing: flames over what burns."""
        kind = happening_to(prop.kind, role.action)
        if kind is None or len(self.cast.props) >= MAX_PROPS:
            return
        color = color_of_happening(kind, prop)
        self.cast.props.append(
            Prop(
                id=self._ids.next(kind),
                kind=kind,
                look=Look(color=color),
                slot=UNPLACED,
                presence=prop.presence,
                relation=Relation(kind="before" if kind == "explosion" else "on", to=prop.id),
            )
        )


def _is_shared(tool: Role) -> bool:
    """Whether several have this one: one umbrella, one child."""
    return tool.is_one or (tool.thing.noun.is_person and tool.thing.count == 1)


def _happens(role: Role) -> bool:
    """Whether it is only seen of another thing: each of several has its own."""
    return not role.is_subject and PROP_KINDS[role.thing.noun.kind].is_happening


_RIDING: Final = frozenset({"ride", "drive", "run", "walk", "wheelie"})
"""What is said of who rides, by which what carries him goes too."""


def _roomy(prop: Prop) -> Prop:
    """A tree as large as one must be under which somebody is."""
    if not PROP_KINDS[prop.kind].is_tall:
        return prop
    return replace(prop, look=replace(prop.look, size=max(_ROOMY, prop.look.size)))


_ROOMY: Final = 1.7
"""Size of a tree under which somebody is."""


def _swapped(ids: Sequence[str]) -> list[str]:
    """Each two exchanged: who of four dances with whom."""
    return [ids[turn ^ 1] for turn in range(len(ids))]


_WITH_TOOL: Final[Mapping[Use, str]] = {"hand": "hold", "play": "play"}
"""What somebody does with a thing of whom no more is said than that it is there."""


def action_of(role: Role, lexicon: Lexicon) -> str:
    """What a role's subjects do; `hold` and a tool say more than a bare `stand`."""
    noun, action = role.thing.noun, done_as(role, lexicon)
    is_free = role.mount is None and role.relation is None
    if action == "jump" and is_free and noun.kind in lexicon.tables.grammar.words["hoppers"]:
        return "run"
    if action == "play" and role.mount and not role.tool and noun.is_person and not noun.tool:
        # Who plays on a chair or a swing jumps about on neither.
        return "sit"
    if action == "spin" and role.mount and noun.kind == "spider":
        return "climb"
    is_afloat = role.mount is not None and role.mount.thing.noun.motion == "sail"
    if is_afloat and action in ("drive", "ride", "fly"):
        return "sail"
    if role.tool and action in (None, "stand"):
        return noun.action or _WITH_TOOL.get(role.tool.thing.noun.use, "stand")
    if role.tool and action == "sit" and role.tool.thing.noun.use == "play":
        return "play"
    if role.tool and action == "play" and role.tool.thing.noun.use == "hand":
        return "strum" if role.tool.thing.noun.at == "stage" else "hold"
    if not role.tool and noun.tool and action in (None, noun.action):
        return noun.action or "hold"
    if noun.action and not role.tool and action in (None, "play"):
        return noun.action
    if action == "play" and noun.kind == "musician":
        return action
    is_perched = action == "stand" and lexicon.medium_of_kind(noun.kind) == "air"
    if action is None or (action in ("stand", "play") and not role.tool and not is_perched):
        return lexicon.usual_action(noun.kind, action or "stand")
    return _as_drawn(action, noun)


def _as_drawn(action: str, noun: Noun) -> str:
    """An action as it looks: who works does what the trade is, a smith and a farmer with tools."""
    if action == "work" and noun.at not in (None, "workshop", "farm", "construction site"):
        return noun.action or "stand"
    return _AS_DRAWN.get((action, noun.action), _AS_DRAWN.get((action, None), action))


_AS_DRAWN: Final[Mapping[tuple[str, str | None], str]] = {
    ("teach", None): "point",
    ("work", None): "hammer",
    ("work", "paint"): "paint",
    ("open", None): "hold",
}
"""Actions that decide where a film plays and look like others, some by the trade of who does so."""


def with_slots(cast: Cast, slots: dict[str, Slot]) -> Cast:
    """The cast with each item at its slot; ids without one keep theirs."""
    return Cast(
        subjects=[replace(s, slot=slots.get(s.id, s.slot)) for s in cast.subjects],
        props=[replace(p, slot=slots.get(p.id, p.slot)) for p in cast.props],
        understood=cast.understood,
        made=cast.made,
    )
