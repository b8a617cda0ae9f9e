"""What the artists hand to the renderer: drawings (SVG text) and backdrops (layers of pixels).

Drawing units are centimetres of the story's world, so that sizes agree.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.spec import View

Rgba = npt.NDArray[np.uint8]
"""Premultiplied R G B A, `(height, width, 4)`, uint8, C-contiguous."""

Box: TypeAlias = tuple[float, float, float, float]
"""Left, top, right and bottom, in the drawing's units."""

Point: TypeAlias = tuple[float, float]

Rest: TypeAlias = Literal["", "seat", "bed", "ground"]
"""What carries the weight of a body that does not stand on its feet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gesture:
    """A small thing that a body does beside its action: it looks round, flicks an ear, yawns."""

    name: str
    """One of `gestures.COURSES`."""
    amount: float
    """How far it is done: 0 not at all, 1 wholly, below 0 to the other side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """One moment of an action."""

    action: str
    phase: float
    """0..1 within the cycle of the action (one stride, one bar, one wing beat)."""
    is_blinking: bool = False
    is_holding: bool = False
    """Whether a hand is kept up for a thing in it, whatever the rest of the body does."""
    brings_tool: bool = True
    """Whether the body brings what the action needs (a pan, skis); not where the story has it."""
    gesture: Gesture | None = None
    regard: float | None = None
    """Degrees by which the head is bent to look a partner, who is ahead, in the face; positive is
    down. None where there is none."""
    rest: Rest = ""
    """A seat on which it sits, or a bed in which it lies, whatever its hands and face do."""
    view: View = "side"
    """From where it is seen."""
    held: "Drawing | None" = None
    """What is drawn between its arms, at the stance's hold: an instrument that is played."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Motion:
    """How an action moves its subject, so that feet do not slide and steps can be heard."""

    cycles_per_second: float
    travel: float = 0.0
    """Units forward per cycle; 0 stays in place."""
    steps: tuple[float, ...] = ()
    """Phases at which a foot falls."""
    frames: int = 12
    """Phases worth drawing; the renderer draws each once."""
    reach: float = 0.0
    """Units from its anchor to the middle between it and its partner, who faces it: two stand the
    sum of their reaches apart. 0 where it does not matter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A picture of one thing, looking right."""

    svg: str
    """A whole `<svg>` of the shape of `width` by `height`; a subset that ThorVG draws."""
    width: float
    height: float
    anchor: tuple[float, float]
    """The point that stands on the ground, or rests on a seat when the action is seated on one;
    in the drawing's units."""
    hold: tuple[float, float] | None = None
    """Where a thing in the hand is: a book, an umbrella, a balloon's string."""
    seat: tuple[float, float] | None = None
    """Where another's anchor rests: the stool of a piano, the saddle of a horse."""
    perches: Mapping[str, Point] = field(default_factory=dict[str, Point])
    """Where another's anchor rests on parts of a body: `shoulder`, `lap`, `head`."""
    cabin: Box | None = None
    """The room behind its windows. Who sits inside is drawn behind this drawing, with the anchor
    at the middle of the lower edge, and made so small that the head stays below the upper."""
    lights: str | None = None
    """What shines when it is dark: a whole `<svg>` of the same shape, laid over the drawing
    without the scene's tint."""
    text: Box | None = None
    """The free area of a sign, a letter or a banner, for words."""

    def resized(self, size: float) -> "Drawing":
        """The same, `size` times as large."""
        if size == 1:
            return self
        return replace(
            self,
            width=self.width * size,
            height=self.height * size,
            anchor=(self.anchor[0] * size, self.anchor[1] * size),
            hold=self.hold and (self.hold[0] * size, self.hold[1] * size),
            seat=self.seat and (self.seat[0] * size, self.seat[1] * size),
            perches={name: (x * size, y * size) for name, (x, y) in self.perches.items()},
            cabin=_box_times(self.cabin, size),
            text=_box_times(self.text, size),
        )

    def padded(self, pad: float, *, svg: str, lights: str | None) -> "Drawing":
        """The same on a paper that is `pad` units wider at each side; `svg` is drawn for it."""

        def moved(point: tuple[float, float] | None) -> tuple[float, float] | None:
            return point and (point[0] + pad, point[1] + pad)

        def box_moved(box: Box | None) -> Box | None:
            return box and (box[0] + pad, box[1] + pad, box[2] + pad, box[3] + pad)

        return replace(
            self,
            svg=svg,
            lights=lights,
            width=self.width + 2 * pad,
            height=self.height + 2 * pad,
            anchor=(self.anchor[0] + pad, self.anchor[1] + pad),
            hold=moved(self.hold),
            seat=moved(self.seat),
            cabin=box_moved(self.cabin),
            text=box_moved(self.text),
        )


def _box_times(box: Box | None, size: float) -> Box | None:
    return box and (box[0] * size, box[1] * size, box[2] * size, box[3] * size)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """A plane of a backdrop, wider than the picture so that the camera can move."""

    image: Rgba
    x: float
    """Left edge in picture pixels when the camera is centred; may be negative."""
    y: float
    depth: float
    """0 infinitely far (never moves), 1 the subjects' plane, above 1 in front of them."""
    drift: float = 0.0
    """Pixels a second to the right: clouds."""
    sway: float = 0.0
    """Pixels of slow swing: grass, curtains."""
    fall: float = 0.0
    """Pixels a second by which its rows move down, to come in again above: falling water."""
    is_light: bool = False
    """Added to what lies below it, rather than laid over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bystander:
    """What stands beside the way of who goes on it."""

    pictures: tuple[Rgba, ...]
    """The same in ever smaller sizes; its foot is at the middle of the lower edge."""
    across: float
    """Metres to the right of the middle of the way."""
    along: float
    """Metres from where the viewer begins."""
    tall: float
    """Metres."""
    is_mirrored: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """A way as it is seen by who goes on it: it comes on without end."""

    texture: Rgba
    """The ground from above, opaque; the way runs up its middle, and its end meets its begin."""
    per_metre: float
    """Pixels of it."""
    horizon: float
    """Share of the picture's height."""
    eye: float
    """Height of the viewer's eye, metres."""
    lane: float
    """Metres to the right of the middle of the way at which the viewer goes."""
    speed: float
    """Metres a second."""
    winding: float
    """How much it winds: 0 is straight."""
    haze: tuple[float, float, float]
    """Red, green and blue of what it is lost in, 0..255."""
    bystanders: tuple[Bystander, ...]
    period: float
    """Metres after which the same stand there again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backdrop:
    """A setting drawn for one picture size, light and seed."""

    layers: tuple[Layer, ...]
    """Far to near; those with depth above 1 are drawn after the subjects."""
    ground_front: float
    """Where a subject at depth 0 stands, as share of the picture's height from the top."""
    ground_back: float
    """The same at depth 1."""
    scale_front: float
    """Picture pixels per drawing unit at depth 0, for a picture 720 pixels high on its shorter
    side; at the back things are smaller by `scale_back / scale_front`."""
    scale_back: float
    mirror: tuple[float, float] | None = None
    """Top and bottom of still water or wet street that reflects, as shares of the height."""
    mirrored: float = 0.38
    """How much of what it reflects is seen in it, 0..1."""
    water: tuple[float, float] | None = None
    """Where what swims, sails or floats is, at depth 0 and 1, as `ground_front` and
    `ground_back`; None where it has no place of its own."""
    rails: tuple[float, float] | None = None
    """Where trains stand, as share of the height, and their scale, as `scale_front`; None where
    they run on the ground."""
    window: tuple[float, float, float, float] | None = None
    """A window through which those outside are seen: its middle, lower edge, width and height, as
    shares of the width and of the height; None where there is none."""
    flight: tuple[float, float, float] | None = None
    """Where stairs begin that rise to the right, as shares of the width and of the height, and how
    much they rise for each pixel that they go; None where there are none."""
    ahead: Ahead | None = None
    """The ground, where the viewer goes over it."""
