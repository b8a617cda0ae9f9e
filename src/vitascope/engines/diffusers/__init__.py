"""`diffusers`: open neural video models, in process, by the library of that name.

Nothing heavy is imported here or in `profiles`, `placement` and `plan`: the API process reads what
each model can do. What a model is stands in `profiles` (data), where its weights lie and how they
are placed on this machine in the `plan` (written by whoever chooses them), how a family of models
makes a shot in `families`. The core knows no family.
"""

import gc
import importlib
import importlib.util
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Final, cast

from vitascope.clip import Clip, PixelFormat, Shot
from vitascope.engines.base import ModelCapabilities, Progress
from vitascope.engines.diffusers.plan import Plan, PlannedModel
from vitascope.errors import EngineLoadFailed, OutOfMemory, RenderRefused
from vitascope.video import Operation

if TYPE_CHECKING:
    from vitascope.clip import FrameBlock
    from vitascope.engines.diffusers.families.base import Family, Film, Work

_NEEDED: Final = ("torch", "diffusers", "transformers", "accelerate", "ftfy", "safetensors")

_LONGEST_REASON: Final = 300

_OUT_OF_MEMORY: Final = (
    "The device has not enough memory for this video, also with most of the model kept off it."
    " Choose a smaller size or fewer seconds."
)


_NOT_COMPILED: Final = (
    "This model's blocks could not be compiled, so it is slower than it could be ({reason})."
)

_WARM_UP_STEPS: Final = 2
_WARM_UP_FRAMES: Final = 21
"""Enough that no count of tokens is one of the model's own small numbers: what is equal while code
is compiled counts as one and the same, and the first film of another length would compile anew."""


class _PlannedModels:
    """`DiffusersEngine.models`: what the plan of this process says, read where it is asked for."""

    def __get__(
        self, _engine: object, owner: "type[DiffusersEngine]"
    ) -> tuple[ModelCapabilities, ...]:
        return tuple(planned.capabilities() for planned in owner.plan().models)


class DiffusersEngine:
    """Open video models of the plan; one of them is loaded at a time."""

    name: ClassVar[str] = "diffusers"
    models: ClassVar[tuple[ModelCapabilities, ...]] = cast("Any", _PlannedModels())
    checkpoint_every_s: ClassVar[float] = 20.0
    """Seconds of denoising between two checkpoints of a shot."""

    def __init__(self) -> None:
        self._planned = {planned.profile: planned for planned in self.plan().models}
        self._loaded: tuple[str, Family] | None = None

    @classmethod
    def plan(cls) -> Plan:
        """The models of this machine. Raises ConfigError: the plan's file is no plan."""
        return Plan.current()

    def load(self, progress: Progress) -> None:
        """Import torch and load the plan's first model.

        Raises:
            EngineLoadFailed: the extra is missing, there is no model, or its weights do not load.
        """
        progress("load", 0.0)
        missing = [name for name in _NEEDED if importlib.util.find_spec(name) is None]
        if missing:
            raise EngineLoadFailed(
                f"The engine `diffusers` needs {', '.join(missing)}; install it by"
                " `pip install 'vitascope[diffusers]'`."
            )
        if not self._planned:
            raise EngineLoadFailed(
                "The engine `diffusers` has no model on this machine; `vitascope models list`"
                " shows which fit, `vitascope models pull NAME` fetches one."
            )
        self._family(next(iter(self._planned)), progress)
        progress("load", 1.0)

    def warm_up(self, progress: Progress) -> None:
        """Make a few frames with the loaded model, so that its blocks are compiled.

        Raises:
            EngineLoadFailed: they cannot be; the model runs as it is.
            Cancelled: passed on from `progress`.
        """
        if self._loaded is None or not self._loaded[1].loaded.is_compiled:
            return
        name, family = self._loaded
        shot = _least_shot(self._planned[name])
        steps = _WARM_UP_STEPS + 1

        def tell(phase: str, fraction: float) -> None:
            done = fraction * _WARM_UP_STEPS if phase == "denoise" else steps * (phase == "decode")
            progress("load", done / steps)

        for _ in self.render(shot, tell).frames:
            progress("load", 1.0)
        if not family.loaded.is_compiled:
            raise EngineLoadFailed(_NOT_COMPILED.format(reason=family.loaded.why_not_compiled))

    def render(self, shot: Shot, progress: Progress) -> Clip:
        """Make the clip; most of the work is done while `Clip.frames` is read.

        Raises:
            RenderRefused: the plan has no such model, or the model cannot make this shot.
            OutOfMemory: the device is too small, with all that can be kept off it.
            Cancelled: passed on from `progress`.
        """
        _use_threads(shot.threads)
        family = self._family(shot.model, progress)
        work = self._work(shot, progress)
        film = _Guarded(family, shot, work)
        sound = film.sound()
        return Clip(
            pixel_format=PixelFormat.RGB24,
            frames=film.blocks(),
            sound=sound,
            notes=film.notes,
        )

    def close(self) -> None:
        """Let go of the model."""
        if self._loaded is not None:
            self._loaded[1].close()
            self._loaded = None
            gc.unfreeze()
            gc.collect()

    def _family(self, model: str, progress: Progress) -> "Family":
        """The adapter of a model, loaded; another that was loaded makes room for it."""
        if self._loaded is not None and self._loaded[0] == model:
            return self._loaded[1]
        planned = self._planned.get(model)
        if planned is None:
            raise RenderRefused(f"The engine has no model {model!r} on this machine.")
        self.close()
        family = _adapter(planned)
        progress("load", 0.05)
        family.load(progress)
        # What stays for good is not looked at again: collecting after each shot is then quick.
        gc.freeze()
        self._loaded = (model, family)
        return family

    def _work(self, shot: Shot, progress: Progress) -> "Work":
        from vitascope.engines.diffusers.families.base import Work
        from vitascope.engines.diffusers.identity import identity_of

        planned = self._planned[shot.model]
        return Work(
            progress=progress,
            checkpoint=shot.checkpoint,
            identity={} if shot.checkpoint is None else identity_of(shot, planned),
            every_s=self.checkpoint_every_s,
        )


class _Guarded:
    """A film whose making survives one lack of memory, and blocks that do not compile.

    When memory runs out the model is placed lower and the film made again, as the same shot gives
    the same pictures; those that had been given already are left out. Nothing is left behind.
    """

    def __init__(self, family: "Family", shot: Shot, work: "Work") -> None:
        self._family = family
        self._shot = shot
        self._work = work
        self._is_second = False
        self._out_of_memory = _out_of_memory()
        self._mendable = (self._out_of_memory, *_compile_errors(family))
        self._film = self._made()
        self.notes: dict[str, Any] = {}
        """The film's, whole once all its pictures have been read."""

    def sound(self) -> Any:
        """The film's sound, whole."""
        return self._film.sound

    def blocks(self) -> "Iterator[FrameBlock]":
        """The film's pictures as blocks of one."""
        given = 0
        try:
            while True:
                try:
                    for index, picture in enumerate(self._film.pictures):
                        if index >= given:
                            yield picture[None]
                            given = index + 1
                    self.notes.update(self._film.notes)
                    return
                except self._mendable as error:
                    # The traceback holds the frames, and with them the tensors, of the failed try.
                    error.__traceback__ = None
                    failed = error
                self._mend(failed)
                self._film = self._made()
        finally:
            close = getattr(self._film.pictures, "close", None)
            if close is not None:
                close()
            self._family.loaded.free()

    def _made(self) -> "Film":
        while True:
            try:
                return self._family.film(self._shot, self._work)
            except self._mendable as error:
                error.__traceback__ = None
                failed = error
            self._mend(failed)

    def _mend(self, failed: Exception) -> None:
        """Make a second try possible. Raises OutOfMemory: there was one, or there is no room."""
        self._family.loaded.free()
        if not isinstance(failed, self._out_of_memory):
            if not self._family.loaded.is_compiled:
                raise failed
            self._family.loaded.uncompile(f"{type(failed).__name__}: {failed}"[:_LONGEST_REASON])
            return
        if self._is_second or not self._family.loaded.place_lower():
            raise OutOfMemory(_OUT_OF_MEMORY)
        self._is_second = True


def _use_threads(count: int) -> None:
    """Let what computes on the processor use this many threads."""
    torch: Any = importlib.import_module("torch")
    cv2: Any = importlib.import_module("cv2")
    torch.set_num_threads(count)
    cv2.setNumThreads(count)


def _out_of_memory() -> type[Exception]:
    """What torch raises when the device runs out of memory."""
    torch: Any = importlib.import_module("torch")
    return cast("type[Exception]", torch.OutOfMemoryError)


def _compile_errors(family: "Family") -> tuple[type[Exception], ...]:
    """What is raised where blocks are compiled and it cannot be done, as without a C compiler."""
    if not family.loaded.is_compiled:
        return ()
    exc: Any = importlib.import_module("torch._dynamo.exc")
    return (exc.TorchDynamoException,)


def _least_shot(planned: PlannedModel) -> Shot:
    """A shot that passes through all of a model and costs next to nothing."""
    can = planned.capabilities()
    fitting = [size for size in can.sizes if can.longest_seconds.get(size, 1) > 0]
    return Shot(
        operation=Operation.CREATE,
        model=can.name,
        prompt="A calm sea",
        seed=0,
        size=min(fitting or can.sizes, key=lambda size: size.width * size.height),
        rate=can.rate,
        frame_count=_WARM_UP_FRAMES,
        settings={"steps": _WARM_UP_STEPS} if "steps" in can.settings else {},
    )


def _adapter(planned: PlannedModel) -> "Family":
    """The adapter of a model's family, not loaded. Raises EngineLoadFailed: it has none."""
    profile = planned.profile_here()
    module, _, name = profile.adapter.partition(":")
    try:
        kind: Any = getattr(importlib.import_module(module), name)
    except (ImportError, AttributeError) as error:
        raise EngineLoadFailed(
            f"The adapter {profile.adapter!r} of {profile.name!r} does not import ({error})."
        ) from error
    return cast("Family", kind(profile, planned))
