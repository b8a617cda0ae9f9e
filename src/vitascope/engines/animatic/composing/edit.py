"""One command under way: the film as it is by now, what was changed, and how to change it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.composing.ties import renamed, renamed_relation
from vitascope.engines.animatic.reading.clauses import Clause
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.naming import Item, matching
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.spec import Prop, Spec, Subject


@dataclass(slots=True)
class Amended:
    """A spec in the making, with what was changed, for people."""

    spec: Spec
    changes: list[str] = field(default_factory=list[str])
    """Empty when the prompt asks for nothing that is not so already."""
    ignored: list[str] = field(default_factory=list[str])


@dataclass(frozen=True, slots=True)
class Edit:
    """One command on a film."""

    amended: Amended
    clause: Clause
    lexicon: Lexicon
    is_portrait: bool

    @property
    def spec(self) -> Spec:
        """The film as it is by now."""
        return self.amended.spec

    def keep(self, change: str, **fields: object) -> bool:
        """Set fields of the spec, and tell of it if that changes anything; True for chaining."""
        spec = replace(self.amended.spec, **fields)  # pyright: ignore[reportArgumentType] - names and types are those of Spec at each call
        if spec != self.amended.spec:
            self.amended.spec = spec
            self.amended.changes.append(change)
        return True

    def is_arch(self, role: Role) -> bool:
        """Whether it is a rainbow in a sky: no thing that stands about."""
        place = SETTING_KINDS[self.spec.setting]
        return place.has_sky and role.thing.noun.kind == "rainbow"

    def map_items(
        self, change: Callable[[Item], Item], new_ids: Mapping[str, str] | None = None
    ) -> None:
        """Change items; where others name them, they are called by their new ids."""
        ids = new_ids or {}
        spec = self.amended.spec
        target = spec.camera.target
        self.amended.spec = replace(
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


def items_of_roles(roles: Sequence[Role], spec: Spec) -> dict[int, list[str]]:
    """Ids of the items that roles name among those that are there, by the role's `id()`."""
    return {id(role): [item.id for item in matching(spec, role.thing)] for role in roles}
