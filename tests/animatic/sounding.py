"""Small films to listen to, and how tests listen: with FFmpeg's loudness meter, and spectra."""

from fractions import Fraction

import av
import numpy as np
import numpy.typing as npt
from av.error import BlockingIOError, EOFError

from vitascope.clip import SAMPLE_RATE
from vitascope.engines.animatic.art.drawing import Motion
from vitascope.engines.animatic.spec import Beat, Camera, Effect, Look, Prop, Slot, Spec, Subject

Sound = npt.NDArray[np.float32]


def gait(kind: str, action: str) -> Motion:
    if action in {"walk", "run"}:
        return Motion(cycles_per_second=1.25, travel=100, steps=(0.1, 0.6))
    return Motion(cycles_per_second=0.5)


def subject(
    kind: str,
    action: str,
    *,
    prop: str | None = None,
    mount: str | None = None,
    then: tuple[float, str] | None = None,
) -> Subject:
    return Subject(
        id=f"{kind}-1",
        kind=kind,
        look=Look(),
        action=action,
        slot=Slot(x=0.5, depth=0.2),
        prop=prop,
        mount=mount,
        beats=(Beat(at=then[0], action=then[1]),) if then else (),
    )


def film(
    setting: str = "meadow",
    *,
    subjects: tuple[Subject, ...] = (),
    props: tuple[str, ...] = (),
    mood: str = "happy",
    weather: str = "clear",
    time_of_day: str = "day",
    seed: int = 7,
    seconds: float = 4.0,
    effects: tuple[Effect, ...] = (),
    moving: bool = False,
) -> Spec:
    slot = Slot(x=0.5, depth=0.2)
    return Spec(
        seed=seed,
        seconds=seconds,
        setting=setting,
        time_of_day=time_of_day,  # type: ignore[arg-type] # tests pass plain words
        weather=weather,  # type: ignore[arg-type] # tests pass plain words
        mood=mood,  # type: ignore[arg-type] # tests pass plain words
        style="picture_book",
        camera=Camera(),
        subjects=subjects,
        effects=effects,
        props=tuple(
            Prop(
                id=f"{kind}-1",
                kind=kind,
                look=Look(),
                slot=slot,
                action="drive" if moving else "rest",
            )
            for kind in props
        ),
    )


def energy(sound: Sound, low_hz: float, high_hz: float) -> float:
    spectrum = np.abs(np.fft.rfft(sound.mean(axis=1) if sound.ndim == 2 else sound))
    hz = np.fft.rfftfreq(sound.shape[0], 1 / SAMPLE_RATE)
    return float((spectrum[(hz >= low_hz) & (hz < high_hz)] ** 2).sum() / sound.shape[0])


def metered_lufs(sound: Sound) -> float:
    """Integrated loudness by FFmpeg's meter after EBU R 128, of `(samples, 2)` at 48 kHz."""
    graph = av.filter.Graph()
    source = graph.add(
        "abuffer",
        f"sample_rate={SAMPLE_RATE}:sample_fmt=flt:channel_layout=stereo:time_base=1/48000",
    )
    meter, sink = graph.add("ebur128", "metadata=1"), graph.add("abuffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    frame = av.AudioFrame.from_ndarray(sound.reshape(1, -1), format="flt", layout="stereo")
    frame.sample_rate, frame.time_base, frame.pts = SAMPLE_RATE, Fraction(1, SAMPLE_RATE), 0
    source.push(frame)
    source.push(None)
    reading = -70.0
    while True:
        try:
            metered = sink.pull()
        except (BlockingIOError, EOFError):
            return reading
        reading = float(metered.metadata.get("lavfi.r128.I", reading))  # type: ignore[union-attr] # an AudioFrame


def onsets(sound: Sound, low_hz: float, high_hz: float, times: int = 4) -> list[float]:
    """Seconds at which the band's energy rises to `times` its mean, a tenth of a second apart."""
    mono = sound.mean(axis=1) if sound.ndim == 2 else sound
    hz = np.fft.rfftfreq(len(mono), 1 / SAMPLE_RATE)
    kept = np.fft.irfft(np.fft.rfft(mono) * ((hz >= low_hz) & (hz < high_hz)), len(mono))
    frames = (kept[: len(kept) // 480 * 480].reshape(-1, 480) ** 2).mean(axis=1)
    found: list[float] = []
    for place in np.flatnonzero(frames > times * frames.mean()):
        if not found or place / 100 - found[-1] > 0.1:
            found.append(float(place / 100))
    return found
