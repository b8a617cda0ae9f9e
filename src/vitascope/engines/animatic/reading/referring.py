"""Who and what was named before and is named again: `the cat`, `the dogs`, `the black phone`."""

from dataclasses import replace

from vitascope.engines.animatic.reading.acting import Acting
from vitascope.engines.animatic.reading.again import all_named_again, named_again
from vitascope.engines.animatic.reading.owners import one_of
from vitascope.engines.animatic.reading.pairs import PAIRED
from vitascope.engines.animatic.reading.phrases import Thing
from vitascope.engines.animatic.reading.roles import Role


class Referring(Acting):
    """A sentence that knows whom a noun means again."""

    def _known(self, thing: Thing) -> Role | None:
        """Who or what was named before, if `the cat` means it again."""
        is_again = thing.is_known or (thing.is_bare and self._is_after_comma)
        if not is_again or thing.noun.role == "wear":
            return None
        for role in self.reading.roles:
            same = role.thing.noun.kind == thing.noun.kind and thing.word not in self._words["kin"]
            # `a horse and its foal` are two, though drawn as one kind.
            same = same and role.thing.noun.size == thing.noun.size
            same = same and thing.noun.action in (None, role.thing.noun.action)
            same = same or role.thing.word == thing.word
            if same and thing.look.color in (None, role.thing.look.color):
                return role
        if (role := self._told_plainly(thing)) is not None:
            role.thing = replace(role.thing, look=replace(role.thing.look, color=thing.look.color))
            return role
        is_object = self._link is not None or self._is_object()
        return named_again(thing, self.reading.roles, is_object=is_object)

    def _told_plainly(self, thing: Thing) -> Role | None:
        """The one of an earlier sentence of which only now a colour is told: `the black phone`."""
        same = [role for role in self.reading.roles if role.thing.word == thing.word]
        is_plain = len(same) == 1 and same[0] in self._told and same[0].thing.look.color is None
        return same[0] if thing.is_known and thing.owner is None and is_plain else None

    def _of_body(self) -> Role | None:
        """Who has the fur, or the feathers, that are told of: a beast, if one was named."""
        beasts = (r for r in reversed(self.reading.roles) if r.is_subject)
        return next((role for role in beasts if not role.thing.noun.is_person), None)

    def _refers_to_all(self, thing: Thing) -> bool:
        """Take a plural that means several again, each of which was named by itself."""
        meant = all_named_again(thing, self.reading.roles)
        if meant:
            self._group, self._is_listing, self._last = meant, True, meant[-1]
            self._verb = None
        return bool(meant)

    def _part(self) -> None:
        """`one of them`: of several that were named, one of which more is told."""
        several = (role for role in reversed(self.reading.roles) if role.is_subject)
        many = next((role for role in several if role.thing.count > 1), None)
        if many is None and self._parted:
            # `the third is asleep`: the one who is left.
            left = self._parted[-1][1]
            self._left.append((left, left.action))
            left.action = None
            self._group, self._last = [left], left
            self._verb, self._link, self._is_listing = None, None, False
        if many is None:
            return
        many.thing, alone = one_of(many.thing)
        one = Role(alone, tool=many.tool, mount=many.mount, relation=many.relation)
        if self._is_sequel:
            # `two men talk, then one of them leaves`: before, he does as the other.
            one.action = many.action
            is_pair = many.action in PAIRED and many.thing.count == 1
            one.partner, many.partner = (many, one) if is_pair else (None, many.partner)
        self.reading.roles.append(one)
        self._parted.append((one, many))
        self._group, self._last, self._verb, self._link = [one], one, None, None
        self._is_listing, self._is_after_comma = False, False
