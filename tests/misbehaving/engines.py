"""Engines that fail, one way each. All are `Plain` but for that."""

import errno
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from tests.misbehaving import gate
from tests.misbehaving.plain import Plain
from vitascope.clip import Clip, Shot, Sound
from vitascope.engines.base import Progress
from vitascope.errors import Cancelled, EngineLoadFailed, OutOfMemory, RenderRefused

if TYPE_CHECKING:
    from vitascope.clip import FrameBlock, SoundSamples


class RefusesToLoad(Plain):
    """Has a reason that an operator can act on."""

    def load(self, progress: Progress) -> None:
        raise EngineLoadFailed("The weights are missing; run `vitascope models fetch plain`.")


class RaisesInLoad(Plain):
    def load(self, progress: Progress) -> None:
        raise RuntimeError("no device")


class DiesInLoad(Plain):
    def load(self, progress: Progress) -> None:
        os.kill(os.getpid(), signal.SIGKILL)


class HangsInLoad(Plain):
    def load(self, progress: Progress) -> None:
        threading.Event().wait()


class Raises(Plain):
    def render(self, shot: Shot, progress: Progress) -> Clip:
        raise KeyError("/secret/path/of/weights")


class Refuses(Plain):
    def render(self, shot: Shot, progress: Progress) -> Clip:
        raise RenderRefused("This model draws nothing but stripes.")


class RaisesHalfWay(Plain):
    def frames(self, shot: Shot) -> "Iterator[FrameBlock]":
        for index, frame in enumerate(super().frames(shot)):
            if index == shot.frame_count // 2:
                raise ZeroDivisionError
            yield frame


class FillsTheDisk(Plain):
    """Meets a disk without space, as the encoder would."""

    def frames(self, shot: Shot) -> "Iterator[FrameBlock]":
        yield next(super().frames(shot))
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "/secret/path")


class DiesHalfWay(Plain):
    """As a crash in native code, or the kernel short of memory."""

    def frames(self, shot: Shot) -> "Iterator[FrameBlock]":
        for index, frame in enumerate(super().frames(shot)):
            if index == shot.frame_count // 2:
                os.kill(os.getpid(), signal.SIGKILL)
            yield frame


class DiesTheFirstTime(Plain):
    """Crashes until the file that the setting `marker` names is there; makes it first."""

    def frames(self, shot: Shot) -> "Iterator[FrameBlock]":
        marker = shot.settings["marker"]
        if not os.path.exists(marker):
            os.close(os.open(marker, os.O_CREAT))
            os.kill(os.getpid(), signal.SIGSEGV)
        return super().frames(shot)


class Exits(Plain):
    def render(self, shot: Shot, progress: Progress) -> Clip:
        sys.exit(3)


class RunsOutOfMemory(Plain):
    def render(self, shot: Shot, progress: Progress) -> Clip:
        raise MemoryError


class LacksDeviceMemory(Plain):
    """As a GPU that is too small, with all that can be kept off it."""

    def frames(self, shot: Shot) -> "Iterator[FrameBlock]":
        yield next(super().frames(shot))
        raise OutOfMemory("The device has not enough memory for this video.")


class Hangs(Plain):
    """Never gives its first frame, and never looks at progress again."""

    def frames(self, shot: Shot) -> "Iterator[FrameBlock]":
        threading.Event().wait()
        return super().frames(shot)


class IgnoresCancel(Plain):
    """Goes on, whatever its progress callback raises, with a child process of its own."""

    def render(self, shot: Shot, progress: Progress) -> Clip:
        helper = subprocess.Popen([sys.executable, "-c", "import signal; signal.pause()"])
        with open(shot.settings["pids"], "w") as pids:
            pids.write(f"{os.getpid()} {helper.pid}")
        share = 0.0
        while True:
            with suppress(Cancelled):
                progress("denoise", share)
            share += 1e-6


class Floods(Plain):
    """Prints some 20 MB to both outputs, and closes its own standard output."""

    def frames(self, shot: Shot) -> "Iterator[FrameBlock]":
        for _ in range(100):
            os.write(1, b"noise\n" * 20_000)
            os.write(2, b"x" * 80_000)
        sys.stdout.write("last words\n")
        sys.stdout.flush()
        os.close(1)
        return super().frames(shot)


class ReportsEndlessly(Plain):
    """Calls its progress callback a hundred thousand times."""

    def render(self, shot: Shot, progress: Progress) -> Clip:
        for index in range(100_000):
            progress("prepare", index / 100_000)
        return super().render(shot, progress)


class WrongShape(Plain):
    def frames(self, shot: Shot) -> "Iterator[FrameBlock]":
        for frame in super().frames(shot):
            yield frame[:, :-2].copy()


class WrongDtype(Plain):
    def frames(self, shot: Shot) -> "Iterator[FrameBlock]":
        for frame in super().frames(shot):
            yield frame.astype("float32")


class TooFewFrames(Plain):
    def frames(self, shot: Shot) -> "Iterator[FrameBlock]":
        yield from list(super().frames(shot))[:-1]


class TooManyFrames(Plain):
    def frames(self, shot: Shot) -> "Iterator[FrameBlock]":
        frames = list(super().frames(shot))
        yield from [*frames, frames[-1]]


class NotANumberSound(Plain):
    def sound(self, shot: Shot) -> "SoundSamples":
        samples = super().sound(shot)
        samples[100] = float("nan")
        return samples


class NoClip(Plain):
    def render(self, shot: Shot, progress: Progress) -> Clip:
        return {"video": "trust me"}  # type: ignore[return-value] # a plugin may


class RecipeIsNoJson(Plain):
    def render(self, shot: Shot, progress: Progress) -> Clip:
        clip = super().render(shot, progress)
        return Clip(
            pixel_format=clip.pixel_format,
            frames=clip.frames,
            sound=Sound(samples=self.sound(shot)),
            recipe={"engine": self},
        )


class EndlessNotes(Plain):
    def render(self, shot: Shot, progress: Progress) -> Clip:
        clip = super().render(shot, progress)
        return Clip(
            pixel_format=clip.pixel_format, frames=clip.frames, notes={"text": "x" * 1_000_000}
        )


class WarmsUp(Plain):
    """Stops at the gate's `warm_up`, then is warmed up, with reports, until it is told to end."""

    def warm_up(self, progress: Progress) -> None:
        gate.reach(os.environ.get(gate.VARIABLE), "warm_up")
        while True:
            progress("load", 0.5)


class WarmsUpAtOnce(Plain):
    def warm_up(self, progress: Progress) -> None:
        progress("load", 1.0)
        gate.reach(os.environ.get(gate.VARIABLE), "warm_up")


class RaisesInWarmUp(Plain):
    def warm_up(self, progress: Progress) -> None:
        raise RuntimeError("no compiler")


class DiesInWarmUp(Plain):
    def warm_up(self, progress: Progress) -> None:
        os.kill(os.getpid(), signal.SIGKILL)


class HangsInWarmUp(Plain):
    def warm_up(self, progress: Progress) -> None:
        gate.reach(os.environ.get(gate.VARIABLE), "warm_up")
        threading.Event().wait()


class Keeps(Plain):
    """Keeps in the shot's checkpoint how often it was begun, and says so in its notes."""

    def render(self, shot: Shot, progress: Progress) -> Clip:
        assert shot.checkpoint is not None
        kept = shot.checkpoint / "begun"
        begun = int(kept.read_text()) + 1 if kept.exists() else 1
        shot.checkpoint.mkdir(parents=True, exist_ok=True)
        (shot.checkpoint / ".begun").write_text(str(begun))
        os.replace(shot.checkpoint / ".begun", kept)
        return replace(super().render(shot, progress), notes={"begun": begun})


class KeepsAndRaises(Keeps):
    def frames(self, shot: Shot) -> "Iterator[FrameBlock]":
        yield from super().frames(shot)
        raise ZeroDivisionError


class AsTold(Plain):
    """Behaves as the engine that the setting `as` names, so that one runner shows many faults."""

    def render(self, shot: Shot, progress: Progress) -> Clip:
        engine: type[Plain] = globals()[shot.settings["as"]] if "as" in shot.settings else Plain
        return engine().render(shot, progress)
