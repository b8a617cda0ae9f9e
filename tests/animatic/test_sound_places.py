import numpy as np
import pytest

from tests.animatic.sounding import energy, film, gait, metered_lufs, onsets, subject
from vitascope.clip import SAMPLE_RATE
from vitascope.engines.animatic.art.props import KINDS as PROPS
from vitascope.engines.animatic.art.settings import KINDS
from vitascope.engines.animatic.moments import bursts
from vitascope.engines.animatic.seeds import item_seed
from vitascope.engines.animatic.sound import compose, strikes
from vitascope.engines.animatic.sound.ambience import Bed, Hum, Scatter, lay_fireworks
from vitascope.engines.animatic.sound.mix import TARGET_LUFS
from vitascope.engines.animatic.sound.motors import MOTORS, RUNNING, turning
from vitascope.engines.animatic.sound.places import PLACES, ambients, has_thunder, is_outside
from vitascope.engines.animatic.sound.track import Span, Track


def names(setting: str, **more: object) -> set[str]:
    found = ambients(film(setting, **more))  # type: ignore[arg-type] # tests pass plain words
    return {one.motor if isinstance(one, Hum) else one.name for one in found}


@pytest.mark.parametrize("setting", KINDS)
def test_every_setting_has_an_ambience_of_its_own_at_any_hour(setting: str) -> None:
    own = PLACES[setting]

    assert any(isinstance(one, Bed | Hum) for one in own)
    for hour in ("dawn", "day", "sunset", "dusk", "night"):
        assert names(setting, time_of_day=hour)


@pytest.mark.parametrize("setting", KINDS)
def test_every_setting_is_as_loud_as_asked_by_ffmpegs_meter(setting: str) -> None:
    number = list(KINDS).index(setting)
    mood = ("happy", "calm", "dreamy", "epic", "sad", "tense")[number % 6]
    weather = ("clear", "rain", "snow", "fog", "storm")[number % 5]
    spec = film(setting, mood=mood, weather=weather, seed=number)

    sound = compose(spec, 0, 4, gait=gait)

    assert pytest.approx(TARGET_LUFS, abs=1.0) == metered_lufs(sound)
    assert np.abs(sound).max() < 0.89


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
    lowest = np.abs(
        np.fft.irfft(
            np.where(np.fft.rfftfreq(len(sound), 1 / SAMPLE_RATE) < 120, np.fft.rfft(sound), 0)
        )
    )

    assert 2 <= len(times) <= 3
    assert all(0 <= time < 12 for time in times)
    for time in times:
        at = round(time * SAMPLE_RATE)
        before = lowest[max(0, at - SAMPLE_RATE // 4) : at]
        assert lowest[at : at + SAMPLE_RATE].max() > 1.3 * before.mean()
    assert strikes(spec.seed, 4, 8) == tuple(time for time in times if time >= 4)


def test_fireworks_bang_after_their_light_by_their_distance() -> None:
    track = Track(Span.of(0, 12))
    lay_fireworks(track, 5, 0.3)
    mono = np.abs(track.samples).max(axis=0)

    seen = bursts(5, 0, 11)

    assert len(seen) > 8
    alone = [
        one
        for one in seen
        if all(abs(one.at_s - other.at_s) > 0.9 for other in seen if other != one)
    ]
    assert alone
    for burst in alone:
        at = round(burst.at_s * SAMPLE_RATE)
        bang = mono[at + SAMPLE_RATE // 8 : at + SAMPLE_RATE * 7 // 10].max()
        assert bang > 2 * mono[at - SAMPLE_RATE // 20 : at + SAMPLE_RATE // 8].max()


def test_fireworks_are_the_same_from_any_moment_on() -> None:
    whole, later = Track(Span.of(0, 8)), Track(Span.of(5, 3))
    lay_fireworks(whole, 5, 0.3)
    lay_fireworks(later, 5, 0.3)

    assert np.abs(whole.samples[:, 5 * SAMPLE_RATE :] - later.samples).max() < 1e-5


def test_what_is_in_the_air_is_heard_out_of_doors_only() -> None:
    assert names("park", effects=("wind",)) - names("park") == {"wind"}
    assert names("kitchen", effects=("wind",)) == names("kitchen")
    assert names("beach", effects=("bubbles", "embers")) - names("beach") == {"pops", "embers"}


def test_thunder_is_heard_through_windows_and_not_in_a_cave() -> None:
    assert has_thunder(film("bedroom", weather="storm"))
    assert has_thunder(film("meadow", weather="storm"))
    assert not has_thunder(film("cave", weather="storm"))
    assert is_outside(film("meadow"))
    assert not is_outside(film("bedroom"))


def test_bangs_belong_to_the_fireworks_that_are_seen() -> None:
    spec = film("city", effects=("fireworks",), mood="calm", time_of_day="night", seconds=8)
    with_them = compose(spec, 0, 8, gait=gait).mean(axis=1)

    seen = bursts(item_seed(spec.seed, "fireworks"), 0, 7)

    bangs = onsets(with_them, 40, 100, 2)
    heard = [any(0.15 < at - one.at_s < 0.75 for at in bangs) for one in seen]
    assert sum(heard) >= 0.8 * len(seen)


def test_rain_is_heard_through_the_walls_darker_than_outside() -> None:
    assert "rain outside" in names("bedroom", weather="rain")
    assert "rain" not in names("bedroom", weather="rain")
    assert "rain outside" not in names("spaceship", weather="rain")


@pytest.mark.parametrize("name", MOTORS)
def test_a_motor_turns_without_a_seam(name: str) -> None:
    made = turning(MOTORS[name])

    steps = np.abs(np.diff(np.concatenate([made, made[:1]])))
    assert steps[-1] <= steps[:-1].max()
    assert pytest.approx(1.0, abs=0.01) == made.std()


def test_a_vehicle_is_heard_when_it_goes_and_silent_when_it_is_parked() -> None:
    assert "car" in names("street", props=("car",), moving=True)
    assert "car" not in names("street", props=("car",))
    driver = subject("man", "drive", mount="car-1")
    assert "car" in names("street", props=("car",), subjects=(driver,))
    assert set(RUNNING) <= set(PROPS)


def test_engines_have_their_pitch_and_great_ones_are_lower() -> None:
    def hz(name: str) -> float:
        power = np.abs(np.fft.rfft(turning(MOTORS[name]))) ** 2
        return float(np.fft.rfftfreq(2 * SAMPLE_RATE, 1 / SAMPLE_RATE)[np.argmax(power)])

    assert hz("car") == pytest.approx(62, abs=2)
    assert hz("truck") < hz("car") < hz("race car")


def test_the_day_brings_other_things_than_the_night() -> None:
    for setting in ("street", "jungle", "farm", "swamp", "playground"):
        assert names(setting) != names(setting, time_of_day="night")


def test_only_scattered_sounds_that_fit_their_length_are_cut_nowhere() -> None:
    for place in {one for beds in PLACES.values() for one in beds if isinstance(one, Scatter)}:
        for chance in (0.0, 0.5, 0.99):
            made = place.make((chance, chance, chance, chance))
            assert len(made) <= place.length_s * SAMPLE_RATE
