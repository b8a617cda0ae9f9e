from dataclasses import replace

import numpy as np
import pytest

from tests.animatic.sounding import Sound, energy, film, gait, onsets, subject
from vitascope.clip import SAMPLE_RATE
from vitascope.engines.animatic.art.subjects import KINDS, motion
from vitascope.engines.animatic.sound import Tread, compose
from vitascope.engines.animatic.sound.deeds import DEEDS, lay_deeds
from vitascope.engines.animatic.sound.doings import doings_of
from vitascope.engines.animatic.sound.hits import HITS, struck
from vitascope.engines.animatic.sound.speaking import lay_voices, voice_of
from vitascope.engines.animatic.sound.steps import lay_steps, steps_of
from vitascope.engines.animatic.sound.track import Span, Track
from vitascope.engines.animatic.sound.tract import utter
from vitascope.engines.animatic.sound.voices import SPEECH, VOICES
from vitascope.engines.animatic.spec import Caption, Spec


def deeds(spec: Spec, seconds: float = 4.0) -> Sound:
    track = Track(Span.of(0, seconds))
    lay_deeds(track, spec, doings_of(spec, motion))
    return track.samples.T


def steps(spec: Spec) -> Sound:
    track = Track(Span.of(0, 4))
    lay_steps(track, spec, doings_of(spec, motion))
    return track.samples.T


def voices(spec: Spec, seconds: float = 6.0) -> Sound:
    track = Track(Span.of(0, seconds))
    lay_voices(track, spec, doings_of(spec, motion))
    return track.samples.T


def middle_hz(sound: Sound) -> float:
    """Half of the energy is below it."""
    mono = sound.mean(axis=1) if sound.ndim == 2 else sound
    power = np.abs(np.fft.rfft(mono)) ** 2
    half = int(np.searchsorted(np.cumsum(power), power.sum() / 2))
    return float(np.fft.rfftfreq(len(mono), 1 / SAMPLE_RATE)[half])


def test_feet_are_heard_when_they_fall() -> None:
    spec = film("stage", subjects=(subject("dog", "walk"),))
    track = Track(Span.of(0, 4))

    doings = doings_of(spec, gait)
    lay_steps(track, spec, doings)

    assert [pytest.approx(step.at_s) for step in list(steps_of(spec, track.span, doings))[:3]] == [
        0.08,
        0.48,
        0.88,
    ]
    for step in steps_of(spec, Span.of(0, 3.0), doings):
        at = round(step.at_s * SAMPLE_RATE)
        after = np.abs(track.samples[:, at : at + 2000]).max()
        before = np.abs(track.samples[:, max(0, at - 2000) : at]).max()
        assert after > 20 * before
        assert after > 0.05


def test_feet_are_heard_as_they_are_seen_when_that_is_told() -> None:
    spec = film("stage", subjects=(subject("dog", "walk"),))
    treads = (Tread("dog-1", cycles_per_second=2.0, offset=0.5),)

    times = [step.at_s for step in steps_of(spec, Span.of(0, 1), doings_of(spec, gait, treads))]

    assert times[:3] == [pytest.approx(time) for time in (0.05, 0.3, 0.55)]
    plain = compose(spec, 0, 4, gait=gait)
    told = compose(spec, 0, 4, gait=gait, treads=treads)
    assert np.abs(plain - told).max() > 0.05
    later = compose(spec, 2, 2, gait=gait, treads=treads)
    assert np.abs(told[2 * SAMPLE_RATE :] - later).max() < 1e-4


def test_nobody_is_heard_walking_where_there_is_no_ground() -> None:
    spec = film("underwater", subjects=(subject("fish", "walk"),))

    assert not list(steps_of(spec, Span.of(0, 4), doings_of(spec, gait)))


def test_a_beat_changes_what_is_heard_at_its_moment() -> None:
    spec = film("stage", subjects=(subject("man", "stand", then=(0.5, "hammer")),))

    sound = deeds(spec)

    assert np.abs(sound[: 2 * SAMPLE_RATE - 100]).max() == 0
    assert np.abs(sound[2 * SAMPLE_RATE :]).max() > 0.1
    walked = film("stage", subjects=(subject("man", "walk", then=(0.5, "sit")),))
    times = [step.at_s for step in steps_of(walked, Span.of(0, 4), doings_of(walked, gait))]
    assert times
    assert max(times) < 2.0


def test_strokes_after_a_beat_fall_as_they_are_seen_when_that_is_told() -> None:
    spec = film("stage", subjects=(subject("man", "stand", then=(0.5, "hammer")),))
    treads = (Tread("man-1", 2.0, -4.0 + 0.25, start_s=2.0),)

    doing = doings_of(spec, gait, treads)[1]

    found = [at_s for at_s, _ in doing.moments((0.0,), Span.of(0, 4), 0.0)]
    assert found[:2] == [pytest.approx(2.375), pytest.approx(2.875)]


def test_a_hammer_is_heard_as_often_as_it_falls() -> None:
    sound = deeds(film("room", subjects=(subject("man", "hammer"),)))

    assert len(onsets(sound, 200, 2000, 6)) == pytest.approx(
        4 * motion("man", "hammer").cycles_per_second, abs=1
    )


@pytest.mark.parametrize("action", DEEDS)
def test_every_deed_of_the_table_is_heard_and_below_full_scale(action: str) -> None:
    sound = deeds(film("room", subjects=(subject("man", action),)))

    assert 0.005 < np.abs(sound).max() < 1.0


@pytest.mark.parametrize("name", HITS)
def test_every_touch_is_clean(name: str) -> None:
    sound = struck(name, 1)

    assert pytest.approx(1.0) == np.abs(sound).max()
    assert np.abs(sound[:2]).max() < 0.5
    assert np.abs(sound[-2:]).max() < 0.01


def test_a_jump_into_the_water_splashes_when_it_ends() -> None:
    spec = film("lake", subjects=(subject("boy", "run", then=(0.5, "swim")),))

    sound = deeds(spec)
    loudest = np.argmax(np.abs(sound).max(axis=1)) / SAMPLE_RATE

    assert np.abs(sound[: 2 * SAMPLE_RATE]).max() < 0.05
    assert 2.0 < loudest < 2.8


def test_snow_lies_under_feet_when_it_falls_but_not_indoors() -> None:
    walkers = (subject("man", "walk"),)
    outside = [steps(film("street", subjects=walkers, weather=w)) for w in ("clear", "snow")]
    inside = [steps(film("room", subjects=walkers, weather=w)) for w in ("clear", "snow")]

    assert np.abs(outside[0] - outside[1]).max() > 0.05
    assert np.array_equal(inside[0], inside[1])


def test_hooves_ring_on_stone_paws_do_not_and_ghosts_make_no_step() -> None:
    horse, cat, ghost = (
        steps(film("street", subjects=(subject(kind, "walk"),)))
        for kind in ("horse", "cat", "ghost")
    )

    assert energy(horse, 600, 900) > 10 * energy(cat, 600, 900)
    assert not ghost.any()


def test_great_wings_beat_lower_than_small_ones_and_a_bee_hums() -> None:
    heard = {
        kind: deeds(film("meadow", subjects=(subject(kind, "fly"),)))
        for kind in ("dragon", "eagle", "bee", "butterfly")
    }

    assert heard["eagle"].any()
    assert np.abs(heard["dragon"]).max() > np.abs(heard["eagle"]).max()
    assert energy(heard["bee"], 190, 230) > 20 * energy(heard["bee"], 120, 160)
    assert not heard["butterfly"].any()


def test_a_rider_on_a_bicycle_is_heard_by_its_chain_and_makes_no_steps() -> None:
    rider = subject("boy", "ride", mount="bicycle-1")
    spec = film("park", subjects=(rider,), props=("bicycle",))

    assert deeds(spec).any()
    assert not steps(spec).any()


@pytest.mark.parametrize("kind", VOICES)
def test_every_voice_is_short_clean_and_its_own(kind: str) -> None:
    sound = utter(VOICES[kind].calls[0])

    assert pytest.approx(1.0) == np.abs(sound).max()
    assert np.isfinite(sound).all()
    assert np.abs(sound[:4]).max() < 0.2
    assert np.abs(sound[-4:]).max() < 0.05
    assert len(sound) < 3 * SAMPLE_RATE


def test_a_cat_meows_at_the_height_of_a_cat() -> None:
    sound = utter(VOICES["cat"].calls[0])

    middle = sound[len(sound) // 3 : 2 * len(sound) // 3]
    correlation = np.fft.irfft(np.abs(np.fft.rfft(middle, 1 << 16)) ** 2)
    lags = np.arange(SAMPLE_RATE // 1200, SAMPLE_RATE // 300)
    assert 560 < SAMPLE_RATE / lags[np.argmax(correlation[lags])] < 780


def test_an_animal_is_heard_within_the_shortest_film_and_sleeps_in_silence() -> None:
    awake = compose(film("room", subjects=(subject("horse", "stand"),)), 0, 4, gait=gait)
    asleep = compose(film("room", subjects=(subject("horse", "sleep"),)), 0, 4, gait=gait)

    assert np.abs(awake - asleep).max() > 0.1


LOW_TO_HIGH = (
    ("elephant", 300, 1800),
    ("lion", 60, 900),
    ("cow", 90, 1000),
    ("frog", 100, 2000),
    ("cat", 400, 2600),
    ("owl", 250, 900),
    ("mouse", 1200, 7000),
    ("dolphin", 1800, 9000),
    ("canary", 2200, 7000),
    ("wolf", 250, 1200),
    ("snake", 3000, 12_000),
)


@pytest.mark.parametrize(("kind", "low_hz", "high_hz"), LOW_TO_HIGH)
def test_a_voice_has_its_energy_where_its_kind_has_it(
    kind: str, low_hz: float, high_hz: float
) -> None:
    assert low_hz < middle_hz(voices(film(subjects=(subject(kind, "stand"),)))) < high_hz


def test_every_voice_belongs_to_a_kind_that_can_be_drawn() -> None:
    assert set(VOICES) <= set(KINDS)


def test_those_without_a_voice_are_silent_whatever_they_do() -> None:
    for kind in ("rabbit", "giraffe", "butterfly", "snail", "shark"):
        for action in ("stand", "sing", "talk"):
            assert not voices(film(subjects=(subject(kind, action),))).any()


@pytest.mark.parametrize("action", SPEECH)
def test_people_are_heard_by_what_they_do_women_and_children_higher(action: str) -> None:
    man, woman, girl = (
        voices(film(subjects=(subject(kind, action),))) for kind in ("man", "woman", "girl")
    )

    assert man.any()
    low, high = (energy(one, 80, 180) / energy(one, 80, 8000) for one in (man, girl))
    assert low > 3 * high
    assert np.abs(man - woman).max() > 0.05
    assert not voices(film(subjects=(subject("man", "stand"),))).any()


def test_who_says_a_line_is_heard_while_it_is_shown() -> None:
    line = Caption(text="Hello", kind="speech", by="woman-1", start=0.5, end=1.0)
    spec = replace(film(subjects=(subject("woman", "stand"),), seconds=6), captions=(line,))

    sound = voices(spec, 9.0)

    assert not sound[: 3 * SAMPLE_RATE].any()
    assert sound[3 * SAMPLE_RATE : 6 * SAMPLE_RATE].any()
    assert not sound[8 * SAMPLE_RATE :].any()


def test_a_roar_brings_a_lion_to_use_its_voice_more() -> None:
    still, roaring = (
        doings_of(film(subjects=(subject("lion", action),)), motion)[0]
        for action in ("stand", "roar")
    )
    before, after = voice_of(still), voice_of(roaring)

    assert before is not None
    assert after is not None
    assert after.every_s < before.every_s
