from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest

from tests.animatic.sounding import film, gait, metered_lufs, subject
from vitascope.clip import SAMPLE_RATE
from vitascope.engines.animatic.sound import compose, faded_out
from vitascope.engines.animatic.sound.loudness import integrated_lufs
from vitascope.engines.animatic.sound.mix import TARGET_LUFS
from vitascope.engines.animatic.spec import Spec

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


def test_the_end_of_a_file_is_silent_and_the_rest_untouched() -> None:
    sound = compose(PIANO_CAT, 0, 1, gait=gait)

    ended = faded_out(sound)

    assert np.abs(ended[-1]).max() == 0
    assert np.array_equal(ended[:-1000], sound[:-1000])


def test_a_full_scale_tone_in_one_channel_reads_as_bs_1770_says() -> None:
    tone = np.sin(2 * np.pi * 997 * np.arange(4 * SAMPLE_RATE) / SAMPLE_RATE).astype(np.float32)

    assert pytest.approx(-3.01, abs=0.05) == integrated_lufs(np.stack([tone, tone * 0]))


def test_the_meter_of_the_engine_agrees_with_one_that_filters_sample_by_sample() -> None:
    sound = compose(FILMS["a horse by the beach"], 0, 4, gait=gait)

    assert pytest.approx(metered_lufs(sound), abs=0.1) == integrated_lufs(sound.T)


@pytest.mark.parametrize("seconds", [4.0, 12.0, 20.0])
def test_a_film_of_any_length_is_as_loud_as_asked_by_ffmpegs_meter(seconds: float) -> None:
    spec = film("river", subjects=(subject("dog", "run"),), mood="epic", seconds=seconds)

    sound = compose(spec, 0, seconds, gait=gait)

    assert pytest.approx(TARGET_LUFS, abs=1.0) == metered_lufs(sound)


def test_an_extension_follows_its_film_without_a_step_in_the_samples_or_their_slope() -> None:
    spec = film("jungle", subjects=(subject("monkey", "jump"),), weather="rain", seconds=4.0)
    before, after = compose(spec, 0, 4, gait=gait), compose(spec, 4, 4, gait=gait)

    joined = np.concatenate([before, after])
    seam = np.abs(np.diff(joined, n=2, axis=0))[4 * SAMPLE_RATE - 2 : 4 * SAMPLE_RATE].max()

    assert seam <= np.abs(np.diff(before, n=2, axis=0)).max()
    assert np.abs(joined[: 8 * SAMPLE_RATE] - compose(spec, 0, 8, gait=gait)).max() < 1e-4
