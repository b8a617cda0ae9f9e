"""The scene: a spec made ready to be drawn. `render(t)` is a pure function of spec and time."""

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Final

import cv2
import numpy as np

from vitascope.engines.animatic.air import Seen, air_of
from vitascope.engines.animatic.art.drawing import Backdrop, Rgba
from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.art.settings import draw_backdrop, light_in
from vitascope.engines.animatic.art.settings.rooms import WALL_DEPTH
from vitascope.engines.animatic.art.settings.told import told_light
from vitascope.engines.animatic.composing.framing import CLOSEST
from vitascope.engines.animatic.rendering.ahead import WayAhead
from vitascope.engines.animatic.rendering.camera import View, view_at
from vitascope.engines.animatic.rendering.detail import USUAL, Detail
from vitascope.engines.animatic.rendering.finish import Finish, Planes
from vitascope.engines.animatic.rendering.focus import rack, racked
from vitascope.engines.animatic.rendering.lamplight import Rect, lamplight_of
from vitascope.engines.animatic.rendering.planes import SKY_DEPTH, finer, hastened, prepare
from vitascope.engines.animatic.rendering.styles import apply_style
from vitascope.engines.animatic.seeds import item_seed
from vitascope.engines.animatic.sound import Tread
from vitascope.engines.animatic.spec import Camera, Spec
from vitascope.engines.animatic.staging.actors import Troupe, troupe_of
from vitascope.engines.animatic.staging.cameos import Cameos
from vitascope.engines.animatic.staging.captions import words_of
from vitascope.engines.animatic.staging.direction import direct
from vitascope.engines.animatic.staging.ground import Ground
from vitascope.engines.animatic.staging.joints import joints_of
from vitascope.engines.animatic.staging.leashes import leashes_of
from vitascope.engines.animatic.staging.mirrors import mirrored_in
from vitascope.engines.animatic.staging.passing import passing_of, split_at
from vitascope.engines.animatic.staging.sights import head_of, part_in, work_in
from vitascope.engines.animatic.staging.traces import traces_of
from vitascope.video import Size

_HEAVENS_DEPTH: Final = 0.05
"""Planes up to this depth are the sky itself, sun and stars: northern lights and rainbows are
before them, and behind clouds and mountains."""

_FAR_DEPTH: Final = 0.62
"""Planes farther than this are scenery that fireworks shine upon."""


_BY_HAND_HZ: Final = 12
"""Pictures a second of a film whose puppets are moved by hand."""

_REFRAME_S: Final = 1.5
"""Seconds in which the camera passes from one move to another."""


_HEARD: Final = frozenset({"lightning", "fireworks"})
"""Effects whose moments are those of their sounds."""


class Scene:
    """One spec at one picture size. Built once, then read by any number of threads."""

    def __init__(
        self, spec: Spec, size: Size, *, detail: Detail = USUAL, cameos: Cameos | None = None
    ) -> None:
        """Draw the backdrop and lay everything out; sprites follow when first seen."""
        light = light_in(spec.setting, told_light(spec.time_of_day, spec.weather, spec.effects))
        seed = item_seed(spec.seed, "backdrop")
        backdrop = draw_backdrop(
            spec.setting,
            light,
            spec.weather,
            finer(size, detail),
            seed,
            spec.season,
            {prop.kind for prop in spec.props},
            color=spec.backdrop,
            hues=spec.hues,
            still=spec.still,
            height=spec.camera.height,
            aboard=spec.camera.aboard,
            around=spec.around,
        )
        if spec.is_lapse:
            backdrop = hastened(backdrop)
        self.spec = spec
        self.size = size
        story = replace(spec, seconds=spec.seconds * spec.pace)
        director = direct(
            story,
            Ground(size=size, backdrop=replace(backdrop, layers=())),
            replace(light, is_behind=spec.is_silhouetted),
            density=detail.figures
            * min(CLOSEST, max(camera.closeness for camera in _cameras_of(spec))),
            cameos=cameos or Cameos(),
        )
        self.ground = director.ground
        self._behind, self._before = prepare(
            backdrop, size, detail=detail, is_followed=self.ground.speed != 0
        )
        self._ahead = WayAhead(backdrop.ahead, size) if backdrop.ahead else None
        self._sky_shrink = detail.sky_shrink
        self._skies = sum(1 for _ in takewhile(lambda p: p.depth <= SKY_DEPTH, self._behind))
        self.troupe: Troupe = troupe_of(
            director.actors(),
            mirrored_to=self.ground.mirrored_to,
            casts_shadow=SETTING_KINDS[spec.setting].has_ground,
            mirrored_in=mirrored_in(spec),
            width=size.width,
        )
        actors = {actor.name: actor for actor in self.troupe.actors}
        ropes = traces_of(story, joints_of(story), actors)
        self._traces = (*ropes, *leashes_of(story, actors))
        self.words = words_of(story, self.ground, light, actors)
        self.air = air_of(spec, light, size, ground=backdrop.ground_back)
        self._passing_far, self._passing = split_at(passing_of(spec, self.ground, light))
        self._finish = Finish(spec, size)
        self._lamplight = lamplight_of(spec.lighting)
        self._focuses = [_focus(self, camera) for camera in _cameras_of(spec)]
        self._threshold = self._bloom_threshold()

    @property
    def treads(self) -> tuple[Tread, ...]:
        """How the subjects' cycles run in the story's time, so that steps fit falling feet."""
        names = {subject.id for subject in self.spec.subjects}
        actors = [actor for actor in self.troupe.actors if actor.name in names]
        return tuple(tread for actor in actors for tread in actor.treads())

    def view(self, t: float) -> View:
        """What the camera sees at `t` seconds: one move, and those that come later."""
        seconds = self.spec.seconds
        view = self._seen(self.spec.camera, self._focuses[0], t, seconds)
        turns = [turn for turn in self.spec.turns if turn.camera]
        for turn, focus in zip(turns, self._focuses[1:], strict=True):
            start = turn.at * seconds - _REFRAME_S / 2
            way = min(1.0, (t - start) / _REFRAME_S)
            if turn.camera is not None and way > 0:
                later = self._seen(turn.camera, focus, t - start, seconds - start)
                view = view.toward(later, way * way * (3 - 2 * way))
        return view

    def _seen(self, camera: Camera, focus: tuple[float, float], t: float, seconds: float) -> View:
        width, height = self.size.width, self.size.height
        return view_at(camera, t, seconds=seconds, width=width, height=height, focus=focus)

    def compose(self, t: float, canvas: Rgba | None = None) -> Rgba:
        """The picture at `t` before bloom, style and grade: RGBA, opaque.

        Args:
            t: Seconds of the film; any number of seconds past its planned length will do. The
                camera goes by these; all else by the story's time, which is slower in slow motion.
            canvas: To draw on; a new one if None. What is on it does not matter.
        """
        height, width = self.size.height, self.size.width
        if canvas is None:
            canvas = np.empty((height, width, 4), np.uint8)
        view = self.view(t)
        t *= self.spec.pace
        travelled = self.ground.speed * t
        covers = self._covers(view, travelled)
        self._draw_sky(canvas, view, t, travelled, covers)
        self._draw_air(self.air.outside, canvas, view, t, travelled)
        self._draw_land(canvas, view, t, travelled, covers)
        if self.ground.backdrop.mirror:
            _mirror(canvas, self.ground.backdrop, view, t)
        if self._ahead:
            self._ahead.draw(canvas, t)
        for plate in self.words.behind:
            plate.draw(canvas, view, t)
        for passing in self._passing:
            passing.draw(canvas, view, t)
        far = canvas.copy() if self.spec.camera.move == "rack" else None
        for trace in self._traces:
            trace.draw(canvas, view, t)
        self.troupe.draw(canvas, view, t)
        for plane in self._before:
            plane.draw(canvas, view, t, travelled)
        if far is not None:
            rack(canvas, far, racked(t / self.spec.pace / max(4.0, self.spec.seconds)))
        if self._lamplight:
            self._lamplight.fall(canvas, self._lit(view, t), t)
        self._draw_air(self.air.front, canvas, view, t, travelled)
        if self.spec.camera.roll:
            _roll(canvas, self.spec.camera.roll)
        for plate in self.words.front:
            plate.draw(canvas, view, t)
        return canvas

    def _lit(self, view: View, t: float) -> Rect:
        """What the film's own light is about, in pixels of the picture."""
        lamp = self.spec.lighting.at if self.spec.lighting else None
        names = {*(subject.id for subject in self.spec.subjects), *((lamp,) if lamp else ())}
        boxes = [a.box(t) for a in self.troupe.actors if a.name in names or not names]
        if not boxes:
            width, height = self.size.width, self.size.height
            return width * 0.4, height * 0.4, width * 0.6, height * 0.9
        left, top = view.project(min(b.left for b in boxes), min(b.top for b in boxes), 1)
        right, bottom = view.project(max(b.right for b in boxes), max(b.bottom for b in boxes), 1)
        return left, top, right, bottom

    def _draw_land(
        self, canvas: Rgba, view: View, t: float, travelled: float, covers: Sequence[int]
    ) -> None:
        """The planes between the sky and the subjects, with what lights up or passes between."""
        is_lit, is_inside = False, False
        waiting = list(self._passing_far)
        for plane, cover in list(zip(self._behind, covers, strict=True))[self._skies :]:
            while waiting and plane.depth > waiting[0].depth:
                waiting.pop(0).draw(canvas, view, t)
            if not is_inside and plane.depth >= WALL_DEPTH:
                self.troupe.draw_beyond(canvas, view, t, depth=WALL_DEPTH)
                is_inside = True
            if not is_lit and plane.depth > _FAR_DEPTH:
                self._draw_air(self.air.middle, canvas, view, t, travelled)
                is_lit = True
            plane.draw(canvas[:cover], view, t, travelled)
        if not is_lit:
            self._draw_air(self.air.middle, canvas, view, t, travelled)

    def _draw_sky(
        self, canvas: Rgba, view: View, t: float, travelled: float, covers: Sequence[int]
    ) -> None:
        """The farthest planes and what is in the sky, at half the size where that will do."""
        height, width = canvas.shape[:2]
        shrink = self._sky_shrink
        if not self._skies:
            canvas.fill(0)
            self._draw_air(self.air.sky, canvas, view, t, travelled)
            return
        if shrink > 1:
            small = np.zeros((height // shrink, width // shrink, 4), np.uint8)
        else:
            small = canvas
            small.fill(0)
        is_lit = False
        for plane, cover in zip(self._behind[: self._skies], covers, strict=False):
            if not is_lit and plane.depth > _HEAVENS_DEPTH:
                self._draw_air(self.air.sky, small, view, t, travelled)
                is_lit = True
            rows = small[: -(-cover // shrink)]
            plane.draw(rows, view, t, travelled, shrink=shrink)
        if not is_lit:
            self._draw_air(self.air.sky, small, view, t, travelled)
        if shrink > 1:
            cv2.resize(small, (width, height), dst=canvas, interpolation=cv2.INTER_LINEAR)

    def render(self, t: float, canvas: Rgba | None = None) -> Rgba:
        """The picture at `t` in its style, before bloom and grade; clay is moved by hand."""
        if self.spec.style == "clay":
            t = math.floor(t * _BY_HAND_HZ + 1e-6) / _BY_HAND_HZ
        drawn = self.compose(t, canvas)
        apply_style(drawn, self.spec.style, t)
        return drawn

    def frame(self, t: float, index: int, canvas: Rgba | None = None) -> Planes:
        """The finished picture at `t` as video planes; `index` picks the grain."""
        return self._finish.planes(self.render(t, canvas), index, bloom_above=self._threshold)

    def _draw_air(
        self, effects: Sequence[Seen], canvas: Rgba, view: View, t: float, travelled: float
    ) -> None:
        """What is in the air; flashes and bursts, which are heard, keep the film's own time."""
        is_heard = self.spec.weather == "storm" or not _HEARD.isdisjoint(self.spec.effects)
        for effect in effects:
            effect.draw(canvas, view, t / self.spec.pace if is_heard else t, travelled)

    def _covers(self, view: View, travelled: float) -> list[int]:
        """Of each plane behind the subjects: rows of the picture that nearer ones leave free."""
        free = float(self.size.height)
        covers: list[int] = []
        for plane in reversed(self._behind):
            covers.append(max(1, math.ceil(free)))
            free = min(free, plane.cover(view, self.size.height))
        return covers[::-1]

    def _bloom_threshold(self) -> int:
        """Level above which things shine: higher in bright scenes, so that only lights do.

        Taken from the scenery alone, so that whoever is added to a film leaves it as it was.
        """
        canvas = np.zeros((self.size.height, self.size.width, 4), np.uint8)
        view = self.view(0.0)
        covers = self._covers(view, 0.0)
        for plane, cover in zip(self._behind, covers, strict=True):
            plane.draw(canvas[:cover], view, 0.0, 0.0)
        small = cv2.resize(canvas, (64, 64), interpolation=cv2.INTER_AREA)
        bright = float(np.percentile(small[..., :3].max(2), 88))
        return int(np.clip(bright * 0.55 + 110, 176, 250))


def _roll(canvas: Rgba, degrees: float) -> None:
    """Tilt the picture in place, so much larger that no corner is left empty."""
    height, width = canvas.shape[:2]
    angle = math.radians(abs(degrees))
    grow = math.cos(angle) + max(width / height, height / width) * math.sin(angle)
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, grow)
    canvas[:] = cv2.warpAffine(canvas, turn, (width, height), borderMode=cv2.BORDER_REPLICATE)


def _cameras_of(spec: Spec) -> list[Camera]:
    """What the camera does, in order."""
    return [spec.camera, *(turn.camera for turn in spec.turns if turn.camera)]


def _focus(scene: Scene, camera: Camera) -> tuple[float, float]:
    """Where a close camera looks, in shares of the picture: the middle of those it films.

    The closer it is, the nearer to their heads.
    """
    width, height = scene.size.width, scene.size.height
    subjects = scene.spec.subjects
    things = {p.id for p in scene.spec.props if not PROP_KINDS[p.kind].is_happening}
    names = {subject.id for subject in subjects} or things
    tall = {prop.id for prop in scene.spec.props if PROP_KINDS[prop.kind].is_tall}
    names |= {subject.relation.to for subject in subjects if subject.relation} - tall
    if camera.target is not None:
        names = {camera.target}
    elif camera.among:
        names = set(camera.among)
    actors = scene.troupe.actors
    near = part_in(scene.spec, actors, camera) or work_in(scene.spec, actors, names)
    if near is not None:
        return near[0] / width, near[1] / height
    moments = [0.0]
    if names <= things and {prop.action for prop in scene.spec.props} & {"fall", "grow", "bounce"}:
        lasts_s = scene.spec.seconds * scene.spec.pace
        moments = [lasts_s * step / 16 for step in range(17)]
    boxes = [
        max((actor.box(t) for t in moments), key=lambda box: (round(box.bottom), -box.top))
        for actor in scene.troupe.actors
        if actor.name in names
    ]
    if not boxes:
        return 0.5, 0.6
    left, right = min(box.left for box in boxes), max(box.right for box in boxes)
    top, bottom = min(box.top for box in boxes), max(box.bottom for box in boxes)
    # A figure's face lies in the upper fifth of it; a wide view keeps the ground in sight.
    share, x, nearer = 0.52, (left + right) / 2, min(1.0, max(0.0, (camera.closeness - 1.5) / 1.2))
    if not names <= things:
        share -= 0.34 * nearer
    y = top + (bottom - top) * share
    head = head_of(actors, names)
    is_upright = head is not None and top <= head[1] <= bottom and left <= head[0] <= right
    if head is not None and is_upright:
        x += (head[0] - x) * nearer
        y += (head[1] + _BROW * (bottom - top) - y) * nearer
    return x / width, y / height


_BROW: Final = 0.14
"""How far below the top of the head a close camera looks, in heights of the figure."""


def _mirror(canvas: Rgba, backdrop: Backdrop, view: View, t: float) -> None:
    """Reflect what stands above still water in it, rippled and growing fainter."""
    if backdrop.mirror is None:
        return
    height, width = canvas.shape[:2]
    top = int(view.project(0, backdrop.mirror[0] * height, 0.5)[1])
    bottom = min(height, int(view.project(0, backdrop.mirror[1] * height, 0.9)[1]))
    rows = bottom - top
    if rows < 8 or top < 8:
        return
    half_width, half_rows = width // 2, rows // 2
    above = cv2.resize(canvas[:top], (half_width, top // 2), interpolation=cv2.INTER_AREA)
    down = np.arange(half_rows, dtype=np.float32)[:, None]
    share = down / half_rows
    across = np.arange(half_width, dtype=np.float32)[None]
    wave = np.sin(down * (1.1 - 0.8 * share) + t * 2.6) * (0.6 + 4 * share)
    wave = wave + np.sin(across * 0.024 + t * 0.9) * 2.5 * share
    source_x = across + wave
    source_y = np.clip(top // 2 - 1 - down - np.abs(np.sin(down * 1.4 + t * 2)), 0, None)
    source_y = np.ascontiguousarray(np.broadcast_to(source_y, source_x.shape), np.float32)
    flipped = cv2.remap(
        above,
        source_x.astype(np.float32),
        source_y,
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REFLECT,
    )
    full = cv2.resize(flipped, (width, rows), interpolation=cv2.INTER_LINEAR)
    target = canvas[top:bottom]
    cv2.addWeighted(target, 1 - backdrop.mirrored, full, backdrop.mirrored, 0, dst=target)
