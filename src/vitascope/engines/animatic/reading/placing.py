"""Where things are in the picture: far off, aflame, carrying who is named after them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.habits import boarded
from vitascope.engines.animatic.reading.outcomes import Outcomes
from vitascope.engines.animatic.reading.phrases import Far, Said, Thing
from vitascope.engines.animatic.reading.roles import Place, Role

_ABOARD: Final = frozenset({"on", "in", "inside", "atop", "aboard", "onto"})
"""Links after which a pronoun is what carries who was named before it."""


_SEATED: Final[Mapping[str | None, str]] = {"fly": "fly", "drive": "drive", "sail": "sail"}
"""Of what a thing does that carries somebody, what those do; on all else they sit."""


_DRINKS: Final = frozenset({"coffee", "tea", "wine", "juice", "cup", "glass"})


_FREE_HANDED: Final = frozenset(
    {None, "walk", "run", "dance", "stand", "sit", "sleep", "lie", "sing", "talk", "jump", "kiss"}
    | {"hug", "laugh", "hand_in_hand", "wave", "clap"}
)
"""What is done with nothing in the hand, unless more is told."""


_BOUND_FOR: Final = frozenset({"classroom", "office", "shop", "supermarket", "hospital", "library"})
"""Where people are on their way to, in the street."""


class Placing(Outcomes):
    """A sentence that knows how what it names lies to the rest."""

    def _set_far(self, role: Role, told: Far) -> None:
        """Where somebody is, with all that he holds or rides."""
        for owner in self.reading.roles:
            if owner.tool is role and owner.action in _FREE_HANDED:
                # `a couple dances with a bucket in the background`: it is in nobody's hand.
                owner.tool = None
        owners = [r for r in self.reading.roles if role in (r.tool, r.mount)] or [role]
        main = next((r for r in self.reading.roles if r.is_subject and r not in owners), None)
        for owner in owners:
            if not told.is_behind:
                owner.is_far = True
            elif main is not None and owner.relation is None:
                owner.relation = ("behind", main)

    def _is_outside(self, place: str) -> bool:
        """`in front of a shop`, `walks to school`: not in it, or not yet."""
        is_on_the_way = self._moves_by(("walk", "run", "ride", "drive", "skate"))
        is_bound = self._link == "to" and is_on_the_way and place in _BOUND_FOR
        return is_bound or (self._link in ("before", "outside") and place in self._words["indoors"])

    def _is_looked_at(self) -> bool:
        """`gazes at the sea`, `a room overlooking a square`: nobody is in what is seen."""
        verb = self._verb.verb if self._verb and self._link not in ("in", "inside") else ""
        is_looking = verb in self._words["looking"] and self._link != "from"
        return is_looking or self._link == "overlooking"

    def _is_filling(self, thing: Thing) -> bool:
        """`a basket of kittens`, `a boat full of lemons`."""
        if self._link in ("of", "with", "amid"):
            return self._contains()
        last = self._last.thing.noun if self._last else None
        is_vessel = last is not None and (last.use == "seat" or self._contains())
        is_thing = last is not None and last.role == "prop" and thing.noun.role != "wear"
        return self._link == "full" and is_vessel and is_thing

    def _is_topping(self, thing: Thing) -> bool:
        """`hot chocolate with marshmallows`: too small to be seen in a cup."""
        last = self._last.thing.noun.kind if self._last else ""
        return last in _DRINKS and thing.is_plural and thing.noun.home == "table"

    def _fill(self, thing: Thing) -> None:
        """What is in a vessel; after `full of` a verb tells of the vessel."""
        if self._is_topping(thing):
            self.reading.ignored.append(thing.word)
            return
        role = Role(thing, action=thing.action)
        if self._last is not None:
            is_flat = self._last.thing.noun.kind == "plate"
            role.relation = ("on" if is_flat else "inside", self._last)
        self.reading.roles.append(role)
        if self._link != "full" or role.is_subject:
            self._group, self._is_listing, self._last = [role], True, role

    def _cross_snow(self, weather: Said) -> None:
        """`a tiger walks through the snow`: where it lies, if no place is named."""
        if weather.word == "snow" and self._link in ("through", "across", "on") and self._group:
            said = Said(topic="setting", value="snow", word="snow")
            self.reading.places.append(Place(said=said, is_firm=False))

    def _set_afire(self) -> None:
        """`a village on fire`: the place that was named last burns."""
        place = self.reading.places[-1]
        word = place.said.word
        if not word.startswith("burning "):
            said = replace(place.said, word=f"burning {word}")
            self.reading.places[-1] = replace(place, said=said)

    def _board(self) -> bool:
        """`a flying carpet with a prince and a princess on it`: they are carried by it."""
        if self._link == "around":
            return self._surround()
        if self._link not in _ABOARD or not self._group:
            return False
        first, *riders = self._group
        carrier = first
        if carrier.is_subject and carrier.relation and not carrier.relation[1].is_subject:
            # `a dog runs past a bench with a man on it`: on the bench.
            carrier = carrier.relation[1]
        can_carry = carrier.is_subject or carrier.thing.noun.use == "seat"
        if not riders or not can_carry or not all(rider.is_subject for rider in riders):
            return self._enter()
        for rider in riders:
            rider.mount = carrier
            rider.relation = None
            if rider.action in (None, first.action, "stand"):
                rider.action = "ride" if carrier.is_subject else _SEATED.get(carrier.action, "sit")
        self._link = None
        return True

    def _enter(self) -> bool:
        """`a bathtub with candles around it, a woman relaxing in it`: in what was named before."""
        riders = [role for role in self._group if role.is_subject and role.mount is None]
        seats = [role for role in self.reading.roles if role.thing.noun.use == "seat"]
        if len(seats) != 1 or seats[0].is_subject or not riders:
            return False
        for role in riders:
            role.mount, role.relation = seats[0], None
            role.action = boarded(role, seats[0].thing, self._link)
        self._link = None
        return True

    def _surround(self) -> bool:
        """`bats flying around it`, `butterflies around her`: around whom was named before them."""
        earlier = [role for role in self.reading.roles if role not in self._group]
        middle, movers = (earlier or [None])[-1], self._group
        if len(movers) > 1 and self._is_accompanied:
            middle, *movers = movers
        if middle is None or not movers or not all(role.is_subject for role in movers):
            return False
        for role in movers:
            role.relation = role.relation or ("around", middle)
        self._link = None
        return True

    def _is_of_place(self, thing: Thing) -> bool:
        """`the hallway of a mansion`: the building is where the film plays, not in it.

        What a place is said to have stands about in it: `a man in a café with many plants` has
        none of them in the hand.
        """
        if self._link == "with" and self._is_placed and thing.noun.role == "prop":
            is_many = thing.is_plural and thing.noun.kind in self._words["furnishings"]
            is_about = is_many or thing.noun.kind in self._words["fixtures"]
            if is_about:
                self._last = Role(thing, action=thing.action)
                self.reading.roles.append(self._last)
            return is_about
        is_whole = thing.noun.kind in self._words["buildings"] | {
            "haunted house",
            "mansion",
            "villa",
        }
        return self._link == "of" and self._is_placed and is_whole
