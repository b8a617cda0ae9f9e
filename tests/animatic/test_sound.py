from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest

from vitascope.clip import SAMPLE_RATE
from vitascope.engines.animatic.art.drawing import Motion
from vitascope.engines.animatic.sound import Tread, compose, faded_out, strikes
from vitascope.engines.animatic.sound.instruments import INSTRUMENTS, note
from vitascope.engines.animatic.sound.loudness import integrated_lufs
from vitascope.engines.animatic.sound.mix import TARGET_LUFS
from vitascope.engines.animatic.sound.score import MOODS, played_instrument
from vitascope.engines.animatic.sound.steps import lay_steps, steps_of
from vitascope.engines.animatic.sound.track import Span, Track
from vitascope.engines.animatic.sound.tract import utter
from vitascope.engines.animatic.sound.voices import VOICES
from vitascope.engines.animatic.spec import Camera, Look, Prop, Slot, Spec, Subject

Sound = npt.NDArray[np.float32]


def gait(kind: str, action: str) -> Motion:
    if action in {"walk", "run"}:
        return Motion(cycles_per_second=1.25, travel=100, steps=(0.1, 0.6))
    return Motion(cycles_per_second=0.5)


def subject(kind: str, action: str, *, prop: str | None = None) -> Subject:
    slot = Slot(x=0.5, depth=0.2)
    return Subject(id=f"{kind}-1", kind=kind, look=Look(), action=action, slot=slot, prop=prop)


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
        props=tuple(Prop(id=f"{kind}-1", kind=kind, look=Look(), slot=slot) for kind in props),
    )


PIANO_CAT = film("stage", subjects=(subject("cat", "play", prop="piano-1"),), props=("piano",))
FILMS = {
    "a cat that plays the piano": PIANO_CAT,
    "a fox in the snow": film(
        "snow", subjects=(subject("fox", "run"),), weather="snow", mood="dreamy"
    ),
    "a walk in the rain": film(
        "city", subjects=(subject("man", "walk"),), weather="rain", mood="sad", time_of_day="night"
    ),
    "a storm at sea": film("sea", weather="storm", mood="epic"),
    "a horse by the beach": film("beach", subjects=(subject("horse", "run"),), mood="calm"),
    "an empty room": film("room", mood="tense", time_of_day="night"),
}


@pytest.fixture(params=FILMS.values(), ids=FILMS.keys())
def spec(request: pytest.FixtureRequest) -> Spec:
    return request.param


def energy(sound: Sound, low_hz: float, high_hz: float) -> float:
    spectrum = np.abs(np.fft.rfft(sound.mean(axis=1) if sound.ndim == 2 else sound))
    hz = np.fft.rfftfreq(sound.shape[0], 1 / SAMPLE_RATE)
    return float((spectrum[(hz >= low_hz) & (hz < high_hz)] ** 2).sum() / sound.shape[0])


def test_a_film_sounds_the_same_from_its_middle_on(spec: Spec) -> None:
    whole = compose(spec, 0, 8, gait=gait)

    later = compose(spec, 4, 4, gait=gait)

    assert np.abs(whole[4 * SAMPLE_RATE :] - later).max() < 1e-4


@pytest.mark.parametrize(("start_s", "seconds"), [(0.5, 0.25), (3.7312, 1.1), (6.0, 0.001)])
def test_any_part_of_a_film_equals_that_part_of_the_whole(start_s: float, seconds: float) -> None:
    whole = compose(PIANO_CAT, 0, 8, gait=gait)
    first = round(start_s * SAMPLE_RATE)

    part = compose(PIANO_CAT, start_s, seconds, gait=gait)

    assert np.abs(whole[first : first + len(part)] - part).max() < 1e-4


def test_sound_is_as_long_as_asked_to_the_sample_and_of_the_contracts_type(spec: Spec) -> None:
    sound = compose(spec, 0, 4, gait=gait)

    assert sound.shape == (4 * SAMPLE_RATE, 2)
    assert sound.dtype == np.float32
    assert sound.flags.c_contiguous


def test_sound_is_finite_below_full_scale_and_free_of_clicks(spec: Spec) -> None:
    sound = compose(spec, 0, 4, gait=gait)

    assert np.isfinite(sound).all()
    assert np.abs(sound).max() < 0.9
    assert np.abs(sound[0]).max() == 0
    assert np.abs(np.diff(sound, axis=0)).max() < 0.35


def test_every_film_is_about_as_loud_as_every_other(spec: Spec) -> None:
    sound = compose(spec, 0, 4, gait=gait)

    assert pytest.approx(TARGET_LUFS, abs=0.7) == metered_lufs(sound)


def test_an_extension_keeps_the_gain_of_the_film_it_extends() -> None:
    quiet_start = compose(PIANO_CAT, 16, 4, gait=gait)

    assert -24 < metered_lufs(quiet_start) < -13


def test_the_same_spec_sounds_the_same_on_any_thread() -> None:
    with ThreadPoolExecutor(2) as pool:
        made = list(pool.map(lambda _: compose(PIANO_CAT, 0, 1, gait=gait), range(2)))

    assert np.array_equal(made[0], made[1])


def test_another_seed_is_another_tune() -> None:
    one = compose(PIANO_CAT, 0, 2, gait=gait)
    other = compose(replace(PIANO_CAT, seed=8), 0, 2, gait=gait)

    assert np.abs(one - other).max() > 0.05


def test_feet_are_heard_when_they_fall() -> None:
    spec = film("stage", subjects=(subject("dog", "walk"),))
    track = Track(Span.of(0, 4))

    lay_steps(track, spec, gait)

    assert [pytest.approx(step.at_s) for step in list(steps_of(spec, track.span, gait))[:3]] == [
        0.08,
        0.48,
        0.88,
    ]
    for step in steps_of(spec, Span.of(0, 3.0), gait):
        at = round(step.at_s * SAMPLE_RATE)
        after = np.abs(track.samples[:, at : at + 2000]).max()
        before = np.abs(track.samples[:, max(0, at - 2000) : at]).max()
        assert after > 20 * before
        assert after > 0.05


def test_feet_are_heard_as_they_are_seen_when_that_is_told() -> None:
    spec = film("stage", subjects=(subject("dog", "walk"),))
    treads = (Tread("dog-1", cycles_per_second=2.0, offset=0.5),)

    times = [step.at_s for step in steps_of(spec, Span.of(0, 1), gait, treads)]

    assert times[:3] == [pytest.approx(time) for time in (0.05, 0.3, 0.55)]
    plain = compose(spec, 0, 4, gait=gait)
    told = compose(spec, 0, 4, gait=gait, treads=treads)
    assert np.abs(plain - told).max() > 0.05
    later = compose(spec, 2, 2, gait=gait, treads=treads)
    assert np.abs(told[2 * SAMPLE_RATE :] - later).max() < 1e-4


def test_the_end_of_a_file_is_silent_and_the_rest_untouched() -> None:
    sound = compose(PIANO_CAT, 0, 1, gait=gait)

    ended = faded_out(sound)

    assert np.abs(ended[-1]).max() == 0
    assert np.array_equal(ended[:-1000], sound[:-1000])


def test_nobody_is_heard_walking_where_there_is_no_ground() -> None:
    spec = film("underwater", subjects=(subject("fish", "walk"),))

    assert not list(steps_of(spec, Span.of(0, 4), gait))


@pytest.mark.parametrize("instrument", INSTRUMENTS)
def test_a_note_has_its_pitch(instrument: str) -> None:
    sound = note(instrument, 69, 1.0)

    spectrum = np.abs(np.fft.rfft(sound, 1 << 17))
    found_hz = np.argmax(spectrum) * SAMPLE_RATE / (1 << 17)
    assert pytest.approx(440, rel=0.01) == found_hz


def test_a_piano_on_the_picture_is_heard_in_the_key_of_the_piece() -> None:
    sound = compose(replace(PIANO_CAT, subjects=PIANO_CAT.subjects), 0, 8, gait=gait).mean(axis=1)
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound))))
    hz = np.fft.rfftfreq(len(sound), 1 / SAMPLE_RATE)
    strengths = np.zeros(12)
    band = (hz > 110) & (hz < 1000)
    classes = np.round(69 + 12 * np.log2(hz[band] / 440)).astype(int) % 12
    np.add.at(strengths, classes, spectrum[band] ** 2)

    in_some_major_key = max(
        sum(strengths[(root + tone) % 12] for tone in MOODS["happy"].scale) for root in range(12)
    )

    assert played_instrument(PIANO_CAT) == "piano"
    assert in_some_major_key > 0.9 * strengths.sum()


def test_a_prop_that_nobody_plays_makes_no_music() -> None:
    bystander = film("stage", subjects=(subject("cat", "sit"),), props=("piano",))

    assert played_instrument(bystander) is None


@pytest.mark.parametrize("mood", MOODS)
def test_every_mood_has_music(mood: str) -> None:
    silent_place = film("abstract", mood=mood)

    sound = compose(silent_place, 0, 4, gait=gait)

    assert energy(sound, 100, 2000) > 10 * energy(sound, 10_000, 20_000)


def test_every_mood_sounds_different() -> None:
    made = [compose(film("room", mood=mood), 0, 2, gait=gait) for mood in MOODS]

    for number, one in enumerate(made):
        for other in made[:number]:
            assert np.abs(one - other).max() > 0.05


@pytest.mark.parametrize("kind", VOICES)
def test_every_voice_is_short_clean_and_its_own(kind: str) -> None:
    sound = utter(VOICES[kind].call)

    assert pytest.approx(1.0) == np.abs(sound).max()
    assert np.isfinite(sound).all()
    assert np.abs(sound[:4]).max() < 0.2
    assert np.abs(sound[-4:]).max() < 0.05
    assert len(sound) < 3 * SAMPLE_RATE


def test_a_cat_meows_at_the_height_of_a_cat() -> None:
    sound = utter(VOICES["cat"].call)

    middle = sound[len(sound) // 3 : 2 * len(sound) // 3]
    correlation = np.fft.irfft(np.abs(np.fft.rfft(middle, 1 << 16)) ** 2)
    lags = np.arange(SAMPLE_RATE // 1200, SAMPLE_RATE // 300)
    assert 560 < SAMPLE_RATE / lags[np.argmax(correlation[lags])] < 780


def test_an_animal_is_heard_within_the_shortest_film_and_sleeps_in_silence() -> None:
    awake = compose(film("room", subjects=(subject("horse", "stand"),)), 0, 4, gait=gait)
    asleep = compose(film("room", subjects=(subject("horse", "sleep"),)), 0, 4, gait=gait)

    assert np.abs(awake - asleep).max() > 0.1


def test_crickets_sing_at_night_and_birds_by_day() -> None:
    day = compose(film("meadow", mood="calm"), 0, 8, gait=gait)
    night = compose(film("meadow", mood="calm", time_of_day="night"), 0, 8, gait=gait)
    wet = compose(film("meadow", mood="calm", time_of_day="night", weather="rain"), 0, 8, gait=gait)

    assert energy(day, 2500, 3900) > 3 * energy(night, 2500, 3900)
    assert energy(night, 4000, 5200) > 2 * energy(night, 2500, 3900)
    assert energy(wet, 6000, 12_000) > 10 * energy(night, 6000, 12_000)


def test_thunder_rolls_soon_after_each_strike() -> None:
    spec = film("meadow", weather="storm", mood="calm", seconds=12)
    sound = compose(spec, 0, 12, gait=gait).mean(axis=1)
    times = strikes(spec.seed, 0, 12)
    lowest = np.abs(np.fft.irfft(np.where(_hz(len(sound)) < 120, np.fft.rfft(sound), 0)))

    assert 2 <= len(times) <= 3
    assert all(0 <= time < 12 for time in times)
    for time in times:
        at = round(time * SAMPLE_RATE)
        before = lowest[max(0, at - SAMPLE_RATE // 4) : at]
        assert lowest[at : at + SAMPLE_RATE].max() > 1.3 * before.mean()
    assert strikes(spec.seed, 4, 8) == tuple(time for time in times if time >= 4)


def test_a_full_scale_tone_in_one_channel_reads_as_bs_1770_says() -> None:
    tone = np.sin(2 * np.pi * 997 * np.arange(4 * SAMPLE_RATE) / SAMPLE_RATE).astype(np.float32)

    assert pytest.approx(-3.01, abs=0.05) == integrated_lufs(np.stack([tone, tone * 0]))


def test_the_meter_of_the_engine_agrees_with_one_that_filters_sample_by_sample() -> None:
    sound = compose(FILMS["a horse by the beach"], 0, 4, gait=gait)

    assert pytest.approx(metered_lufs(sound), abs=0.1) == integrated_lufs(sound.T)


def metered_lufs(sound: Sound) -> float:
    """A second meter, filtering in time as BS.1770 draws it."""
    shelf = (
        1.53512485958697,
        -2.69169618940638,
        1.19839281085285,
        -1.69065929318241,
        0.73248077421585,
    )
    highpass = (1.0, -2.0, 1.0, -1.99004745483398, 0.99007225036621)
    power = np.zeros(len(sound))
    for channel in sound.T.astype(np.float64):
        power += np.array(_biquad(_biquad(channel.tolist(), shelf), highpass)) ** 2
    block, hop = SAMPLE_RATE * 2 // 5, SAMPLE_RATE // 10
    starts = range(0, len(power) - block + 1, hop)
    blocks = np.array([power[at : at + block].mean() for at in starts])
    loud = blocks[-0.691 + 10 * np.log10(blocks + 1e-12) > -70]
    relative = -0.691 + 10 * np.log10(loud.mean()) - 10
    return float(-0.691 + 10 * np.log10(loud[-0.691 + 10 * np.log10(loud) > relative].mean()))


def _biquad(samples: list[float], row: tuple[float, ...]) -> list[float]:
    b0, b1, b2, a1, a2 = row
    x1 = x2 = y1 = y2 = 0.0
    made: list[float] = []
    for x in samples:
        y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
        x2, x1, y2, y1 = x1, x, y1, y
        made.append(y)
    return made


def _hz(count: int) -> npt.NDArray[np.float64]:
    return np.fft.rfftfreq(count, 1 / SAMPLE_RATE)
