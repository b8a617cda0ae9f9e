"""Who sits where: people at tables, in beds and on chairs that a prompt need not name."""

from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.art.wear import wears
from vitascope.engines.animatic.composing.counters import BARBERS, STAFF
from vitascope.engines.animatic.composing.customs import follow_custom, follow_place
from vitascope.engines.animatic.composing.furniture import (
    IN_BED,
    LOW,
    ON_BODIES,
    ON_FEET,
    OVER_WHICH,
    SCREENS,
    SEATING,
    SEATS,
    SERVED,
    SITTING,
    TABLES,
    is_done_seated,
    is_light,
    is_shared,
    sits,
    sits_up,
)
from vitascope.engines.animatic.composing.watching import watch
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.phrases import Thing
from vitascope.engines.animatic.reading.roles import Reading, Role, relook, unnamed

_AT_TABLE: Final = SITTING | {
    "cards",
    "chess",
    "tinker",
    "eat",
    "drink",
    "talk",
    "argue",
    "laugh",
    "play",
    "hold",
    "cry",
    "phone",
}
"""What people do at a table sitting down."""

_AT_WORK: Final = frozenset({"knead", "chop", "stir", "iron", "fold", "fold_paper"})
"""What needs a table below the hands."""

_STANDING: Final = _AT_WORK | frozenset(
    {"cook", "pour", "hammer", "build", "sweep", "brush", "paint", "open", "puff", "peer"}
    | {"wash_up", "wipe", "serve", "clap", "cheer"}
)
"""What people do at a table on their feet."""

_LYING: Final = frozenset({"sleep", "lie"})

_AT_EASE: Final = _AT_TABLE | _LYING | {"stand", "text", "drive", "peek", "wave", "point", "yawn"}
"""What people do sitting where all sit."""

_CAFES: Final = frozenset({"cafe", "bar", "diner", "ramen bar"})
"""Where people are served at tables."""

_BAKED: Final = frozenset({"cake", "cookie", "cupcake", "pie"})
"""What is made of dough, and seen on the table already while it is."""

_BY: Final = frozenset({"on", "beside", "around"})
"""Relations to a table of those who are at it, by what they do."""

_MISREAD: Final = frozenset({"on", "inside", "under", "above"})
"""Relations that people do not have to small things: `laughing over coffee`."""

_IN_VESSELS: Final = frozenset({"cook", "throw", "pour", "eat", "drink"})
"""What is done with something in a pan, a pot or a bowl."""

_ON_FLOOR: Final = frozenset({"paint", "write", "read", "play", "eat", "build", "tinker", "hold"})
"""What is done sitting on a floor that is named."""


def seat_people(roles: list[Role], reading: Reading, setting: str, lexicon: Lexicon) -> None:
    """Give people the table, chair or bed that goes with what they do.

    Args:
        roles: Of the film; their ties are changed, and a table or a dish that nobody named is
            appended.
        reading: Where the roles are from.
        setting: Where the film plays.
        lexicon: Has the nouns of what is added.
    """
    usher = _Usher(roles, reading, setting, lexicon)
    for role in list(roles):
        usher.seat(role)
    usher.lay_the_rest()


class _Usher:
    def __init__(self, roles: list[Role], reading: Reading, setting: str, lexicon: Lexicon) -> None:
        self._roles = roles
        self._setting = setting
        self._lexicon = lexicon
        self._table: Role | None = None
        self._shared_bed: Role | None = None
        said = [phrase.word for phrase in (*reading.said, *(p.said for p in reading.places))]
        self._is_low = any(word in phrase.split() for phrase in said for word in LOW)
        self._is_in_bed = any("in bed" in phrase for phrase in said)
        # A café has tables on the pavement too.
        self._is_at_cafe = setting in _CAFES or any("cafe" in p or "café" in p for p in said)
        self._place = SETTING_KINDS[setting]
        self._is_inside = self._place.is_indoor

    def seat(self, role: Role) -> None:
        """Seat the people of one role."""
        noun = role.thing.noun
        follow_place(role, self._setting, is_inside=self._is_inside)
        is_free = not wears(role.thing.look.wear, "wheelchair") and not self._is_borne(role)
        if role.is_subject and is_free and all(sits(kind) for kind in noun.among or (noun.kind,)):
            self._meet(role)
            self._take_in_hand(role)
            self._do_as_people_do(role)
            role.is_down = role.is_down or (self._is_low and role.action in _ON_FLOOR)
            table = self._table_of(role)
            if role.action == "type":
                self._open_laptop(role)
            if table is not None:
                self._seat_at(role, table)
            elif role.mount is None:
                self._seat_alone(role)
            elif role.mount.thing.noun.kind in SEATS and role.action == "stand":
                role.action = "stand" if role.is_upright else "sit"
        elif role.is_subject and is_free and not noun.is_person:
            self._host(role)
        self._settle_beside(role)

    def _host(self, role: Role) -> None:
        """Let an animal cook with the pan of the pose, and type at a desk."""
        if role.action in ("cook", "write") and follow_custom(role, self._setting):
            self._put_away(role)
        if role.tool is not None and role.tool.thing.noun.kind in TABLES:
            role.tool, role.relation = None, ("at", role.tool)
        is_at_work = role.action == "type" and sits_up(role.thing.noun.kind)
        table = self._table_of(role) if is_at_work else None
        if table is not None:
            self._seat_at(role, table)

    def lay_the_rest(self) -> None:
        """What nobody has in the hand is on the table, if people are at one."""
        at = [r.relation[1] for r in self._roles if r.relation and r.relation[0] == "at"]
        owned = [part for r in self._roles for part in (r.tool, r.mount)]
        for role in self._roles:
            if role.is_subject or role.relation or role in owned or not at:
                continue
            if PROP_KINDS[role.thing.noun.kind].place in ("hand", "table"):
                role.relation = ("on", at[0])

    def _is_borne(self, role: Role) -> bool:
        return any(other.tool is role for other in self._roles)

    def _meet(self, role: Role) -> None:
        """Partners are in one place; who hugs nobody that was named hugs the only other one."""
        clients = [r for r in self._roles if r is not role and r.is_subject and not r.partner]
        if role.thing.word in BARBERS and role.partner is None and len(clients) == 1:
            client = clients[0]
            role.action, role.partner = "trim", client
            client.action, client.partner = "sit", role
        mate = role.partner
        is_told = is_shared(role.relation)
        if mate and is_told and not (mate.mount or mate.relation):
            mate.relation = role.relation
        if mate is not None or role.action not in ("hug", "kiss") or role.tool:
            return
        others = [r for r in self._roles if r is not role and r.is_subject]
        if not others and role.thing.count == 1:
            role.action = "sit"
        if len(others) == 1 and role.thing.count == 1:
            role.partner = others[0]
            seat = others[0].mount
            perches = self._lexicon.tables.grammar.words["perches"]
            if seat is not None and seat.thing.noun.kind not in perches:
                role.mount = role.mount or seat

    def _take_in_hand(self, role: Role) -> None:
        """Nobody stands on a phone or in a pan: such things are in the hand, or beside."""
        if role.relation is None or role.relation[0] not in _MISREAD:
            return
        other = role.relation[1]
        noun, is_giant = other.thing.noun, other.thing.look.size > role.thing.look.size * 1.4
        if noun.role != "prop" or is_giant or PROP_KINDS[noun.kind].place not in ("hand", "table"):
            return
        role.relation = None
        if role.tool is not None and role.action in _IN_VESSELS:
            # What is cooked is seen in the pan alone; of what is eaten, the food says more.
            spare = other if role.action in ("eat", "drink") else role.tool
            role.tool = role.tool if spare is other else other
            self._roles[:] = [one for one in self._roles if one is not spare]
        elif role.tool is None and role.action not in SITTING:
            role.tool = other

    def _settle_in(self, role: Role) -> None:
        """Where somebody is who rests, watches or is carried up: in a cradle, before a screen."""
        if role.relation and role.relation[1].thing.noun.kind == "cradle":
            role.mount, role.relation = role.relation[1], None
        if role.action == "ride" and role.mount is None and role.tool is None and self._is_inside:
            role.action = "stand"
        if role.relation and role.relation[1].thing.noun.kind == "television":
            watch(self._roles, role, role.relation[1])
        if role.tool and role.tool.thing.noun.kind == "television":
            watch(self._roles, role, role.tool)
        if role.action in _LYING and role.tool and role.tool.thing.noun.kind == "books":
            role.tool.relation, role.tool = ("beside", role), None

    def _do_as_people_do(self, role: Role) -> None:
        """What a verb and its thing mean together, and who else has a part in it."""
        self._settle_in(role)
        is_operating = role.action == "drive" and role.mount is None and role.tool is None
        if is_operating and self._is_inside:
            role.action = "hold"
        is_posed = follow_custom(role, self._setting)
        if is_posed or (role.tool and role.tool.thing.noun.kind == "window"):
            self._put_away(role)
        if role.action == "puff" and any(r.thing.noun.kind == "cake" for r in self._roles):
            self._roles[:] = [r for r in self._roles if r.thing.noun.kind != "candle"]
            role.tool = role.tool if role.tool in self._roles else None
        if role.action == "bathe":
            self._wash(role)
        is_baking = role.action == "cook" and role.tool is not None and self._is_inside
        if is_baking and role.tool and role.tool.thing.noun.kind in _BAKED:
            role.action = "knead"
        if role.action == "push" and role.tool and is_light(role.tool):
            role.action = "wheel"
        if role.partner and role.partner.action in SEATING and role.mount is None:
            role.mount = self._chair(self._place.seat, role)
        if role.thing.word == "patient" and role.mount is None and role.action in (None, "sit"):
            own = self._place.seat if self._setting == "dentist" else "hospital bed"
            role.mount, role.action = self._new(own), "sit"

    def _wash(self, role: Role) -> None:
        """Who washes a car stands by it, and it stays where it is."""
        for other in self._roles:
            noun = other.thing.noun
            if noun.role == "prop" and noun.motion == "drive" and other is not role.mount:
                role.action, role.relation = "wipe", ("beside", other)
                other.action = "stand"

    def _put_away(self, role: Role) -> None:
        """The tool is part of the pose."""
        self._roles[:] = [r for r in self._roles if r is not role.tool]
        role.tool = None

    def _settle_beside(self, role: Role) -> None:
        """`at` what is no table is beside it."""
        if role.relation and role.relation[0] == "at":
            kind = role.relation[1].thing.noun.kind
            if kind not in TABLES or not role.is_subject:
                role.relation = ("beside", role.relation[1])

    def _table_of(self, role: Role) -> Role | None:
        """The table at which a role's people are, named or not."""
        if role.tool and role.tool.thing.noun.kind in TABLES:
            table, role.tool = role.tool, None
            return table
        if role.relation and role.relation[1].thing.noun.kind in TABLES:
            kind, table = role.relation
            works = role.action in _AT_TABLE or role.action in _STANDING
            if kind == "at" or (works and kind in _BY and not role.is_upright):
                return table
            return None
        is_aboard = self._place.is_seated and role.action not in _AT_WORK
        if role.mount is None and not role.is_upright and not is_aboard and self._dines(role):
            word = "desk" if role.action == "type" else "table"
            self._table = self._table or self._added(word)
            return self._table
        return None

    def _dines(self, role: Role) -> bool:
        """Whether what somebody does is done at a table though none is named."""
        if role.action in _AT_WORK or (role.action == "puff" and self._flame() is not None):
            return True
        if (role.action == "peer" and role.tool) or (role.action == "sleep" and self._has_books()):
            return True
        is_screen = role.tool is not None and role.tool.thing.noun.kind in SCREENS
        if is_screen and self._is_inside and role.action in (None, "stand", "hold", "sit", "peek"):
            return True
        is_upright = not (self._is_low or self._is_in_bed)
        if role.action in ("sew", "type") and self._is_inside and is_upright:
            return True
        served = role.tool is not None and role.tool.thing.noun.kind in SERVED
        if role.action == "eat" and self._is_inside and not self._is_low:
            return served or role.tool is None
        if not self._is_at_cafe or role.relation is not None or self._is_low:
            return False
        with_company = role.partner is not None or role.thing.count > 1
        at_ease = role.action in SITTING or role.action in ("eat", "drink")
        return at_ease or (role.action in ("talk", "laugh") and with_company)

    def _has_books(self) -> bool:
        """Whether there is work over which somebody falls asleep."""
        kinds = {role.thing.noun.kind for role in self._roles}
        return self._is_inside and not self._is_in_bed and not kinds.isdisjoint(OVER_WHICH)

    def _seat_at(self, role: Role, table: Role) -> None:
        role.relation = ("at", table)
        if self._setting == "classroom" and table.thing.noun.kind == "desk":
            table.thing = replace(table.thing, noun=self._lexicon.tables.nouns["school desk"])
        if table.thing.is_plural:
            table.thing = _several(table.thing, role.thing.count)
        self._lay(role, table)
        is_busy = role.action in _STANDING or role.action in ON_FEET - {"stand"}
        if not is_busy and not role.is_upright and role.mount is None:
            role.mount = self._chair("chair", role)
            role.action = "sit" if role.action in (None, "stand") else role.action

    def _lay(self, role: Role, table: Role) -> None:
        """Put on the table what is eaten from there, or worked with."""
        tool = role.tool
        if tool and (tool.thing.noun.kind in SCREENS or tool.thing.noun.kind in _BAKED):
            role.tool, tool.relation = None, ("on", table)
        elif tool and role.action == "chop":
            role.tool, tool.relation = None, ("on", table)
            # What is under the knife in the pose is of what lies there.
            color = tool.thing.look.color or PROP_KINDS[tool.thing.noun.kind].color
            relook(role, wear=(*role.thing.look.wear, f"tool:{color}"))
        elif tool and role.action in _AT_WORK and tool.thing.noun.home == "table":
            # The dough is under the hands, part of the pose.
            role.tool = None
            self._roles.remove(tool)
        elif role.action == "puff" and (lit := self._flame()):
            role.tool, lit.relation = None, ("on", table)
        elif tool and role.action == "peer":
            role.tool, tool.relation = None, ("on", table)
        elif tool and role.action in ("eat", "cook") and tool.thing.noun.kind in SERVED:
            role.tool, tool.relation = None, ("on", table)
            if role.action == "eat" and tool.thing.noun.kind not in ("cake", "pizza", "pie"):
                tool.thing = _several(tool.thing, role.thing.count)
        elif role.action == "eat" and tool is None:
            dish = self._added("plate")
            dish.thing, dish.relation = _several(dish.thing, role.thing.count), ("on", table)

    def _flame(self) -> Role | None:
        """The cake that somebody blows at, else the candle."""
        lit = {role.thing.noun.kind: role for role in self._roles}
        return lit.get("cake") or lit.get("candle")

    def _open_laptop(self, role: Role) -> None:
        """Who types has a laptop under the hands: the one that was named."""
        screens = [r for r in self._roles if r.thing.noun.kind in SCREENS]
        if role.tool in screens:
            role.tool = None
        if role.relation and role.relation[1] in screens:
            role.relation = None
        self._roles[:] = [r for r in self._roles if r not in screens]

    def _seat_alone(self, role: Role) -> None:
        if role.relation and role.relation[0] in ON_BODIES:
            return
        if role.action in _LYING and (self._is_in_bed or self._setting == "bedroom"):
            role.mount = role.mount or self._bed()
        elif self._is_in_bed and role.action in IN_BED:
            role.mount, role.action = self._bed(), role.action or "sit"
        elif (
            self._is_inside
            and is_done_seated(role.action, self._setting)
            and not (self._is_low or role.partner)
        ):
            role.mount = self._chair(self._place.seat, role)
        elif self._place.is_seated and not role.is_upright and self._is_at_ease(role):
            role.mount, role.action = self._chair(self._place.seat, role), role.action or "sit"
            role.action = "sit" if role.action == "stand" else role.action

    def _is_at_ease(self, role: Role) -> bool:
        """Whether somebody does what is done sitting where all sit, and has no work there."""
        is_idle = role.action is None or role.action in _AT_EASE
        return is_idle and role.partner is None and role.thing.word not in STAFF

    def _bed(self) -> Role:
        """The one bed of all who are in bed."""
        self._shared_bed = self._shared_bed or self._new("bed")
        return self._shared_bed

    def _chair(self, word: str, role: Role) -> Role:
        """A chair for each of a role's people."""
        chair = self._new(word)
        chair.thing = _several(chair.thing, role.thing.count)
        return chair

    def _new(self, word: str) -> Role:
        return unnamed(self._lexicon.tables.nouns[word], word)

    def _added(self, word: str) -> Role:
        named = (r for r in self._roles if r.thing.noun.kind == word and not r.relation)
        role = next(named, None) or self._new(word)
        self._roles += [] if role in self._roles else [role]
        return role


def _several(thing: Thing, count: int) -> Thing:
    return replace(thing, count=max(thing.count, count))
