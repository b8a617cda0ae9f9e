"""Which sprites an item has: its drawings in one action, in the light of a scene."""

from dataclasses import dataclass, replace
from typing import Final

from vitascope.engines.animatic.art.drawing import Motion, Pose
from vitascope.engines.animatic.art.from_above import (
    draw_prop_above,
    draw_subject_above,
    has_top,
)
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.art.props import draw_prop
from vitascope.engines.animatic.art.subjects import draw_subject, gestures_of, motion, varied
from vitascope.engines.animatic.composing.furniture import carrier_of, rest_of
from vitascope.engines.animatic.pixels.character import CutOut
from vitascope.engines.animatic.rendering.sprites import Sprites, SpriteSheet
from vitascope.engines.animatic.seeds import item_random, item_seed
from vitascope.engines.animatic.spec import Look, Prop, Spec, Subject
from vitascope.engines.animatic.staging.cameos import Cameos, CameoSheet
from vitascope.engines.animatic.staging.glances import regard_of
from vitascope.engines.animatic.staging.idling import Idling, idling_of

_PROP_SPEED: Final = {"sail": 34.0, "drive": 260.0, "wheelie": 260.0, "float": 0.0}
"""Drawing units a second of props that go by themselves."""

_ABOARD: Final = frozenset({"fish", "photograph", "eat", "drink", "phone"})
"""Actions that are done from what carries somebody with a tool of their own."""

_ALIKE: Final = 0.07
"""Share by which animals of one kind differ in size, so that a herd is no row of copies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wardrobe:
    """Makes the sprites of a spec's items."""

    spec: Spec
    light: Light
    density: float
    """Sprite pixels per picture pixel at the plane of the subjects."""
    cameos: Cameos

    def sheet(
        self,
        item: Subject | Prop,
        action: str,
        scale: float,
        *,
        is_holding: bool = False,
        held: Prop | None = None,
    ) -> Sprites:
        """The sprites of an item in an action.

        Args:
            item: Of the spec.
            action: What a subject does; of no meaning for props.
            scale: Picture pixels per drawing unit where it is.
            is_holding: Whether it keeps a hand up for a thing in it.
            held: That thing, if it is drawn between the arms.
        """
        density = scale * self.density
        if self.spec.camera.height == "overhead" and has_top(item.kind):
            return self._from_above(item, action, density)
        if isinstance(item, Prop):
            return self._of_prop(item, density)
        figure = self.figure(item)
        if figure is not None:
            size = density * item.size
            return CameoSheet(figure, self.light, item.slot.depth, density=size)
        look = self._look(item)
        others = (*self.spec.props, *self.spec.subjects)
        carrier = next((other for other in others if other.id == carrier_of(item)), None)
        if carrier is not None and carrier.kind == "rug" and action == "fly":
            # Carried by a carpet that flies.
            action = "sit"
        rest = rest_of(item, carrier, action)
        regard = regard_of(item, self.spec)
        thing = next((prop for prop in self.spec.props if prop.id == item.prop), None)
        has_hands_free = thing is None or (action in _AT_WORK_ON and _stands(thing))
        is_bare = has_hands_free and (item.mount is None or rest != "" or action in _ABOARD)

        return SpriteSheet(
            lambda phase, shut, gesture: draw_subject(
                item.kind,
                look,
                Pose(
                    action=action,
                    phase=phase,
                    is_blinking=shut,
                    is_holding=is_holding,
                    brings_tool=is_bare,
                    gesture=gesture,
                    rest=rest,
                    regard=regard,
                    view=item.view,
                    held=draw_prop(held.kind, held.look, phase) if held else None,
                ),
            ),
            frames=motion(item.kind, action).frames,
            density=density,
            light=self.light,
            depth=item.slot.depth,
        )

    def cycle(self, item: Subject | Prop, action: str) -> Motion:
        """How an item goes through an action."""
        if isinstance(item, Prop):
            speed = _PROP_SPEED.get(item.action, 0.0)
            return Motion(cycles_per_second=1.0 if speed > 100 else 0.4, travel=speed)
        figure = self.figure(item)
        if figure is None:
            return motion(item.kind, action)
        rate = figure.rate / len(figure.frames)
        return Motion(cycles_per_second=rate, travel=self.cameos.speed(action) / rate)

    def idling(self, item: Subject | Prop, action: str, *, is_holding: bool) -> Idling | None:
        """What a subject does now and then beside an action; None for all that does nothing."""
        if not isinstance(item, Subject) or self.figure(item) is not None:
            return None
        names = gestures_of(item.kind, item.look, action, is_holding=is_holding)
        return idling_of(item_seed(self.spec.seed, item.id), names, motion(item.kind, action))

    def figure(self, item: Subject | Prop) -> CutOut | None:
        """The cut-out that stands in for an item, if one does."""
        if not isinstance(item, Subject) or item.character is None:
            return None
        figures = self.cameos.figures
        return figures[item.character] if item.character < len(figures) else None

    def _from_above(self, item: Subject | Prop, action: str, density: float) -> Sprites:
        if isinstance(item, Prop):
            thing = replace(item.look, size=item.size)
            return SpriteSheet(
                lambda phase, _, __: draw_prop_above(item.kind, thing, phase),
                frames=8,
                density=density,
                light=self.light,
                depth=0.0,
            )
        look = self._look(item)
        return SpriteSheet(
            lambda phase, _, __: draw_subject_above(
                item.kind, look, Pose(action=action, phase=phase)
            ),
            frames=motion(item.kind, action).frames,
            density=density,
            light=self.light,
            depth=0.0,
        )

    def _of_prop(self, item: Prop, density: float) -> Sprites:
        kind = PROP_KINDS[item.kind]
        look = replace(item.look, size=item.size)
        return SpriteSheet(
            lambda phase, _, __: draw_prop(item.kind, look, phase),
            frames=kind.frames,
            density=density,
            light=self.light,
            depth=item.slot.depth,
            is_lit=kind.is_lit and self.light.is_dark,
        )

    def _look(self, item: Subject) -> Look:
        """Those of one kind differ from each other even when nothing is said of them."""
        look = varied(item.kind, item.look, item_seed(self.spec.seed, item.id))
        look = replace(look, size=item.size)
        if sum(other.kind == item.kind for other in self.spec.subjects) < 2:
            return look
        share = item_random(self.spec.seed, f"{item.id}-size").uniform(-_ALIKE, _ALIKE)
        return replace(look, size=look.size * (1 + share))


def _stands(prop: Prop) -> bool:
    """Whether a thing that somebody works on stands on the ground: an easel, a fence."""
    return PROP_KINDS[prop.kind].place == "ground"


_AT_WORK_ON: Final = frozenset({"paint", "trim", "wipe"})
"""What is done with a tool in hand to a thing that stands there."""


def speed_of(cycle: Motion, item: Subject | Prop) -> float:
    """Drawing units a second."""
    if isinstance(item, Prop):
        return cycle.travel
    return cycle.travel * item.size * cycle.cycles_per_second
