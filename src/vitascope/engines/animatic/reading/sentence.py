"""Where a sentence stands while it is read, and what that makes of the next thing in it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.families import without_named
from vitascope.engines.animatic.reading.habits import (
    approached,
    assailed,
    borne_as,
    crossed,
    drive_off,
    is_perch,
    is_pictured,
    on_leaf,
    ran_after,
    settle_keepers,
    visited,
)
from vitascope.engines.animatic.reading.meals import is_vessel_of
from vitascope.engines.animatic.reading.owners import parted
from vitascope.engines.animatic.reading.phrases import Act, Cue, Far, Pronoun, Thing
from vitascope.engines.animatic.reading.roles import Place, Reading, Role, Wording, of_sex
from vitascope.engines.animatic.reading.wordings import wording_of
from vitascope.engines.animatic.spec import RelationKind
from vitascope.engines.animatic.words.tables import tables

_BESIDE: Final = frozenset(
    {
        "by",
        "near",
        "beside",
        "behind",
        "past",
        "between",
        "around",
        "above",
        "over",
        "amid",
        "full",
        "as",
    }
)

PLACING: Final = frozenset(
    {"in", "on", "at", "through", "across", "over", "along", "down", "by", "within"}
    | {"around", "near", "inside", "beside", "above", "from", "up", "off", "amid", "full"}
    | {"amidst"}
    | {"throughout", "beyond", "among", "of", "overlooking"}
)

SKY_ONLY: Final = frozenset({"under", "beneath", "against", "below"})
"""Links after which a place is what is overhead, not where the film plays."""

_CARRIED: Final = frozenset({"on", "in", "into", "inside", "onto", "atop", "up"})

_HELD: Final = frozenset({"with", "under", "underneath", "holding", "carrying", "beneath"})

GOES: Final = frozenset({None, "ride", "drive", "run", "fly", "walk", "slide", "float", "sit"})
"""What is said of somebody on a board who does what one does on it: `a snowboarder speeding`."""

_LEAVES: Final = ("jump", "dive", "fall", "run", "fly", "climb", "walk", "swim")
"""Actions by which somebody is no longer in what he does them from."""

_FROM_ABOARD: Final = ("fish", "wave", "row", "photograph")
"""Actions that are done from what carries one: `fishing from a boat`."""

_WITH_TOOLS: Final = frozenset(
    {"with", "at", "on", "in", "under", "to", "into", "holding", "through"}
)
"""Links between a verb and the thing that it is done with."""

AT_EASE: Final = frozenset(
    {"read", "eat", "drink", "talk", "write", "type", "knit", "phone", "laugh", "cry", "sing"}
    | {"hug", "hold", "play", "paint", "strum"}
)
"""What is done sitting: `sits and reads` is one thing, not two."""

ON_THE_SPOT: Final = AT_EASE | {"shoot", "wave", "point", "cast", "roar", "howl", "photograph"}
"""What is done standing: `stands on a hill and shoots an arrow` is one thing too."""

GIVEN: Final = frozenset({"throw", "catch"})
"""What two do with each other only if it is done `to` or `with` the other."""

_OVERHEAD: Final = frozenset({"under", "underneath", "beneath"})
"""Links after which a thing is held, if it can be: an umbrella."""

_OF_ONE: Final = frozenset({"he", "she", "him", "her", "his", "hers"})
"""Words that mean one person, and say of which sex."""

CONTESTS: Final = frozenset({"kick", "dribble", "bat", "cricket", "golf", "hockey"})
"""What several play against each other."""


class Sentence:
    """A group of things waits for its verb, a verb for its object."""

    def __init__(self) -> None:
        self.reading = Reading()
        self._words = tables().grammar.words
        self._group: list[Role] = []
        self._main: list[Role] = []
        """The first subjects of the sentence: after a comma, `-ing` tells of them."""
        self._last: Role | None = None
        """What was named last, also as a tool or mount."""
        self._verb: Act | None = None
        self._link: str | None = None
        self._cue: Cue | None = None
        self._pending: RelationKind | None = None
        """`under a tree, a cat`: a relation to `_last` that waits for its subject."""
        self._becoming: list[Role] = []
        """Who is about to become what is named next."""
        self._is_listing = False
        """Whether the group may still grow: only things and `and` since it began."""
        self._is_accompanied = False
        """Whether its last member came by `with`: then `and a balloon` is held too."""
        self._is_after_comma = False
        self._is_placed = False
        """Whether the last that was named is a place: `mountains in the background`."""
        self._is_sequel = False
        self._is_negated = False
        self._is_costume = False
        self._is_world_acting = False
        """Whether the last clause's subject is the weather or something unknown: `snow falls`."""
        self._far: Far | None = None
        """Where what is named next is."""
        self._loose: list[Place] = []
        """Words that are places only where nothing else is named."""
        self._worn: tuple[str, Sequence[Role]] = ("", ())
        """The garment that was named right before, and who wears it."""
        self._told: Sequence[Role] = ()
        """Those of the sentences before this one."""
        self._parted: list[tuple[Role, Role]] = []
        """Each that was told of as one of several, with the others."""
        self._left: list[tuple[Role, str | None]] = []
        """Who is told of last of several, with what they all did before."""

    def _is_object(self) -> bool:
        return self._link in (PLACING | _HELD | _BESIDE) or (
            self._verb is not None and self._link is None and not self._is_after_comma
        )

    def _is_content(self, thing: Thing) -> bool:
        """`a basket of apples`, `a statue of a horse`: seen, if at all, as the first alone."""
        if self._link == "from" and thing.noun.kind in self._words["containers"]:
            is_kept = is_vessel_of(thing, self._actors())
            return not is_kept and self._moves_by(("drink", "eat", "pour"))
        if self._link is None and is_pictured(thing, self._verb):
            return bool(self._actors())
        if self._link == "of" and self._moves_by(("paint", "spray_paint")):
            return True
        if self._link != "of" or self._last is None:
            return False
        kind = self._last.thing.noun.kind
        return kind in self._words["pictures"] or (
            kind in self._words["containers"] and thing.noun.role == "prop"
        )

    def _here(self, thing: Thing) -> Thing:
        """What it is in this place of the sentence: who is in a tree is on one of its boughs."""
        if leafed := on_leaf(self._actors(), thing, self._link):
            return leafed
        is_hung = self._link == "from" and self._moves_by(("hang",))
        is_in_tree = thing.noun.kind == "tree" and (self._link in ("in", "up") or is_hung)
        if not is_in_tree or thing.is_plural or not self._actors() or self._moves_by(("fly",)):
            return thing
        return replace(thing, noun=tables().nouns["bough"])

    def _is_loose_bough(self, thing: Thing) -> bool:
        """`collecting branches`: a bough is drawn with its tree, for who is on it."""
        is_carrier = self._link in _CARRIED | {"from", "up"} and bool(self._actors())
        return thing.noun.kind == "bough" and not is_carrier

    def _is_crossed(self) -> bool:
        """`crossing a road`: the object of such a verb is the place."""
        verb = self._verb.verb if self._verb and self._link is None else ""
        return verb in self._words["crossing"] or verb.endswith((" through", " across", " into"))

    def _of_age(self, thing: Thing) -> Thing:
        """`a girl and her friend`: the friend of a child is one."""
        children = self._words["children"]
        is_peer = thing.word in self._words["peers"]
        if not is_peer or not any(r.thing.noun.kind in children for r in self.reading.roles):
            return thing
        return replace(thing, noun=tables().nouns["kid"])

    def _visit(self, actor: Role, role: Role) -> tuple[RelationKind, Role] | None:
        """The place of a bee by the flower that it visits."""
        kind = visited(actor, role.thing, self._verb, self._link)
        kind = kind or crossed(actor, role.thing, self._verb, self._link)
        kind = kind or assailed(role.thing, self._verb, self._link)
        kind = kind or approached(role.thing, self._verb, self._link)
        return (kind, role) if kind else None

    def _contains(self) -> bool:
        if self._last is None or (self._link != "of" and (self._verb or self._actors())):
            return False
        return self._last.thing.noun.kind in self._words["containers"]

    def _actors(self) -> list[Role]:
        return [role for role in self._group if role.is_subject and role.mount is None]

    def _is_carrier(self, thing: Thing) -> bool:
        """Whether it carries the group: `riding a horse`, `in a boat`, `sits on a chair`."""
        if not self._actors():
            return False
        if self._verb is not None and self._verb.verb.split()[0] in self._words["spraying"]:
            return False
        if self._link == "on" and thing.noun.role == "prop" and self._moves_by(("fly", "ride")):
            return True
        if thing.noun.role == "prop" and thing.noun.use != "seat":
            return False
        if is_perch(thing, self._verb, self._link):
            return True
        if self._link == "from" and thing.noun.motion == "sail" and self._verb is not None:
            return not self._moves_by(_LEAVES)
        if self._link == "from" and thing.noun.motion != "rest" and self._moves_by(_FROM_ABOARD):
            return True
        if thing.noun.role == "subject" and self._link != "on":
            return self._moves_by(("ride",)) and self._link is None
        if self._link == "from" and thing.noun.use == "seat" and thing.noun.motion == "rest":
            return not self._moves_by(_LEAVES)
        if self._link == "on" and thing.noun.kind in ("rock", "log") and self._verb is None:
            return True
        return self._link in _CARRIED or (
            self._link is None
            and self._moves_by(("ride", "drive", "fly", "sail", "row", "surf", "skate"))
        )

    def _moves_by(self, actions: tuple[str, ...]) -> bool:
        return self._verb is not None and self._verb.action in actions

    def _is_tool(self, thing: Thing) -> bool:
        if any(visited(role, thing, self._verb, self._link) for role in self._group):
            return False
        actors = [role for role in self._group if role.is_subject and role.tool is None]
        if not actors or thing.noun.role != "prop":
            return False
        is_lain_on = self._moves_by(("sleep", "lie")) and self._link == "on"
        if is_lain_on or (self._moves_by(("water", "wheel")) and self._link is None):
            return False
        if self._verb is not None and self._verb.verb in self._words["dropping"]:
            return False
        if self._verb is not None and self._link is None and not self._is_sequel:
            return thing.noun.use != "seat" or self._verb.action in (
                "push",
                "pull",
                "carry",
                "lift",
            )
        if self._link in ("on", "at") and self._moves_by(
            ("write", "paint", "type", "work", "point")
        ):
            return True
        if self._link in _OVERHEAD and thing.noun.use != "hand":
            return False
        if thing.noun.use in ("none", "seat") or self._link in _BESIDE:
            return False
        if self._verb is None and self._link == "and" and thing.noun.use == "hand":
            return self._is_accompanied
        if self._verb is None:
            return self._link in _HELD
        if self._link in ("on", "in", "to") and (thing.noun.use == "hand" or self._link == "on"):
            return thing.noun.use == "play" and self._moves_by(("play",))
        return self._link is None or self._link in _WITH_TOOLS

    def _is_relative(self, role: Role) -> bool:
        """Whether a prop was named only to say where the group is: it takes no verb from it."""
        return (
            not role.is_subject
            and any(other.is_subject for other in self._group)
            and self._link is not None
            and self._link not in ("and", "as", "while")
        )

    def _anchors(self) -> list[Role]:
        """Those whose place is told by the next thing."""
        if self._verb is not None or (self._last and self._last.is_subject):
            return [role for role in self._group if role.mount is None]
        if self._last is None or self._last.relation is not None:
            return []
        if self._last in self._group and not any(role.is_subject for role in self._group):
            return [role for role in self._group if role.relation is None]
        return [self._last]

    def _wording(self, text: str, cue: Cue | None) -> Wording:
        speaks = self._verb is not None and self._verb.action in ("talk", "sing", "phone")
        speakers = [role for role in (*self._group, *self._main) if role.is_subject]
        return wording_of(
            text,
            cue,
            self._last,
            speakers[0] if speakers else None,
            speaks=speaks,
            ignored=self.reading.ignored,
        )

    def _is_shared(self, tool: Thing) -> bool:
        """`a boy and his father flying a kite`, `a couple under an umbrella`: there is one."""
        is_parted = self._verb is not None and self._verb.verb == "share"
        is_over_all = tool.noun.home == "air" or tool.noun.kind == "umbrella"
        return tool.count == 1 and not tool.is_plural and (is_parted or is_over_all)

    def _undergo(self, role: Role, act: Act) -> None:
        """`pouring milk`: a thing that nobody is told to do it to does it itself."""
        if self._link is not None and not ran_after(act, self._link):
            return
        if not self._actors() and act.action in tables().happenings:
            role.action = role.action or act.action
        drive_off(role, act, self._group, self._link)

    def _take_along(self, role: Role, act: Act) -> None:
        """`pushes a man in a wheelchair`, `carries a puppy`: they go where who does it goes.

        Who is only looked at is a partner to whom the face is turned.
        """
        actors = [other for other in self._group if other.is_subject and other is not role]
        if act.verb in self._words["beholding"] and self._link in (None, "at", "to", "into"):
            for actor in actors:
                actor.partner = actor.partner or role
            role.action = role.action or ("eat" if act.verb == "feed" else None)
            return
        posture = borne_as(role, act)
        if posture and self._link is None and len(actors) == 1 and actors[0].tool is None:
            actors[0].tool = role
            role.action = "sleep" if role.action == "sleep" else posture

    def finish(self) -> None:
        """Let those of whom nothing else was told do what the others do."""
        for role, action in self._left:
            role.action = role.action or action
        for one, many in self._parted:
            one.action = one.action or many.action
        settle_keepers(self.reading.roles)
        self.reading.roles = without_named(self.reading.roles)
        seen = self._words["seen"]
        is_bare = all(role.thing.noun.kind in seen for role in self.reading.roles)
        if is_bare and not self.reading.places:
            self.reading.places += self._loose[:1]

    def _refer_back(self) -> None:
        """`a castle behind them`: the castle is behind the main subjects."""
        kind = tables().grammar.relations.get(self._link or "")
        main = next((role for role in self.reading.roles if role.is_subject), None)
        if main and self._verb and self._verb.verb in self._words["chasing"]:
            for role in self._group if main not in self._group else ():
                role.relation = role.relation or ("chasing", main)
        if kind == "toward" and main and self._moves_by(("walk", "run")):
            for role in self._group if main not in self._group else ():
                role.relation = role.relation or (kind, main)
        if kind and main and self._last and self._last is not main and not self._last.is_subject:
            self._last.relation = self._last.relation or (kind, main)
        self._link = None

    def _take_apart(self, word: str) -> None:
        """`her dress`, of a couple: one of the two is a woman, and the other a man."""
        people = [role for role in self.reading.roles if role.thing.noun.is_person]
        if word in _OF_ONE and len(people) == 1 and (other := parted(people[0])) is not None:
            self.reading.roles.insert(self.reading.roles.index(people[0]) + 1, other)
            for group in (self._group, self._main):
                if people[0] in group and other not in group:
                    group.insert(group.index(people[0]) + 1, other)

    def _meant(self, pronoun: Pronoun) -> list[Role]:
        self._take_apart(pronoun.word)
        subjects = [role for role in self.reading.roles if role.is_subject]
        match pronoun.stands_for:
            case "all":
                return subjects
            case "person":
                people = [role for role in subjects if role.thing.noun.is_person]
                people = of_sex(people, pronoun.word) or people
                return (people or subjects)[-1:] if len(people) < 2 else people[:1]
            case "thing":
                others = [role for role in subjects if not role.thing.noun.is_person]
                return (others or self.reading.roles)[-1:]
            case "one":
                return subjects[:1]
