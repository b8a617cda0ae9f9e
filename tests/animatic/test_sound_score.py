import numpy as np
import pytest

from tests.animatic.sounding import energy, film, gait, subject
from vitascope.clip import SAMPLE_RATE
from vitascope.engines.animatic.art.subjects import motion
from vitascope.engines.animatic.art.things import instruments as drawn
from vitascope.engines.animatic.sound import compose
from vitascope.engines.animatic.sound.doings import doings_of
from vitascope.engines.animatic.sound.instruments import INSTRUMENTS, drum, note
from vitascope.engines.animatic.sound.moods import MOODS, PLAYERS, played_at, style_of
from vitascope.engines.animatic.sound.score import lay_score
from vitascope.engines.animatic.sound.track import Span, Track
from vitascope.engines.animatic.spec import Spec

PIANO_CAT = film("stage", subjects=(subject("cat", "play", prop="piano-1"),), props=("piano",))


def played(spec: Spec, at_s: float = 0.0) -> str | None:
    return played_at(spec, doings_of(spec, motion), at_s)


def scored(spec: Spec, seconds: float = 8.0) -> Track:
    track = Track(Span.of(0, seconds))
    lay_score(track, spec, doings_of(spec, motion))
    return track


def strength_of(track: Track, midi: int) -> float:
    """Energy at a note of any octave."""
    power = np.abs(np.fft.rfft(track.samples.sum(axis=0) * np.hanning(track.span.count))) ** 2
    hz = np.fft.rfftfreq(track.span.count, 1 / SAMPLE_RATE)
    classes = np.round(69 + 12 * np.log2(np.maximum(hz, 1.0) / 440)).astype(int) % 12
    return float(power[(classes == midi % 12) & (hz > 100) & (hz < 1500)].sum())


@pytest.mark.parametrize("instrument", INSTRUMENTS)
def test_a_note_has_its_pitch(instrument: str) -> None:
    sound = note(instrument, 69, 1.0)

    spectrum = np.abs(np.fft.rfft(sound, 1 << 17))
    found_hz = np.argmax(spectrum) * SAMPLE_RATE / (1 << 17)
    assert pytest.approx(440, rel=0.01) == found_hz


def test_a_piano_on_the_picture_is_heard_in_the_key_of_the_piece() -> None:
    sound = compose(PIANO_CAT, 0, 8, gait=gait).mean(axis=1)
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound))))
    hz = np.fft.rfftfreq(len(sound), 1 / SAMPLE_RATE)
    strengths = np.zeros(12)
    band = (hz > 110) & (hz < 1000)
    classes = np.round(69 + 12 * np.log2(hz[band] / 440)).astype(int) % 12
    np.add.at(strengths, classes, spectrum[band] ** 2)

    in_some_major_key = max(
        sum(strengths[(root + tone) % 12] for tone in MOODS["happy"].scale) for root in range(12)
    )

    assert played(PIANO_CAT) == "piano"
    assert in_some_major_key > 0.9 * strengths.sum()


def test_a_prop_that_nobody_plays_makes_no_music() -> None:
    bystander = film("stage", subjects=(subject("cat", "sit"),), props=("piano",))

    assert played(bystander) is None


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


def test_every_instrument_that_is_drawn_is_heard_when_played() -> None:
    silent = set(drawn.KINDS) - set(PLAYERS) - {"microphone"}

    assert not silent
    for kind in set(drawn.KINDS) & set(PLAYERS):
        spec = film("stage", subjects=(subject("man", "play", prop=f"{kind}-1"),), props=(kind,))
        assert played(spec) == kind
        plain = style_of(spec)
        given = style_of(spec, kind)
        assert (given.lead, given.drums) != (plain.lead, plain.drums)


@pytest.mark.parametrize("player", PLAYERS.values(), ids=PLAYERS)
def test_every_player_uses_instruments_and_strokes_that_there_are(player: object) -> None:
    table = {id(one): one for one in PLAYERS.values()}[id(player)]

    assert not table.lead or table.lead in INSTRUMENTS
    assert table.backing in INSTRUMENTS
    assert all(np.abs(drum(stroke)).max() > 0.1 for stroke, _, _ in table.drums)


def test_an_instrument_is_heard_from_the_beat_on_at_which_it_is_played() -> None:
    player = subject("man", "walk", prop="violin-1", then=(0.5, "play"))
    spec = film("stage", subjects=(player,), props=("violin",), seconds=12)

    assert played(spec, 5.9) is None
    assert played(spec, 6.1) == "violin"


def test_people_who_sing_carry_the_tune_and_birds_do_not() -> None:
    assert played(film(subjects=(subject("woman", "sing"),))) == "voice"
    assert played(film(subjects=(subject("canary", "sing"),))) is None


@pytest.mark.parametrize("mood", ["sad", "tense", "epic"])
@pytest.mark.parametrize("seed", range(4))
def test_dark_moods_stand_in_minor_and_happy_ones_in_major(mood: str, seed: int) -> None:
    dark = film("abstract", mood=mood, seed=seed)
    bright = film("abstract", mood="happy", seed=seed)

    thirds = []
    for spec in (dark, bright):
        root, track = style_of(spec).root, scored(spec, 12.0)
        thirds.append((strength_of(track, root + 3), strength_of(track, root + 4)))

    assert thirds[0][0] > 3 * thirds[0][1]
    assert thirds[1][1] > 3 * thirds[1][0]


def test_moods_differ_in_pace_and_instruments() -> None:
    def styles(mood: str) -> list[tuple[float, str, int]]:
        made = [style_of(film(mood=mood, seed=seed)) for seed in range(12)]
        return [(style.bpm, style.lead, len(style.drums)) for style in made]

    sad, epic, tense, happy = (styles(mood) for mood in ("sad", "epic", "tense", "happy"))
    assert max(sad)[0] < min(tense)[0] < min(epic)[0] < max(happy)[0]
    assert {lead for _, lead, _ in sad} == {"piano", "cello"}
    assert {lead for _, lead, _ in epic} == {"horn", "trombone"}
    assert all(strokes >= 3 for _, _, strokes in epic)
    assert not any(strokes for _, _, strokes in sad)


def test_seeds_of_one_mood_differ_in_key_pace_and_instruments() -> None:
    styles = [style_of(film(mood="calm", seed=seed)) for seed in range(24)]

    assert len({style.root for style in styles}) >= 4
    assert len({style.bpm for style in styles}) >= 5
    assert len({(style.lead, style.backing, style.chords) for style in styles}) >= 10


def test_a_long_film_does_not_turn_in_a_circle() -> None:
    spec = film("abstract", mood="calm", seed=3, seconds=60)
    bar_s = 240 / style_of(spec).bpm
    track = scored(spec, 13 * bar_s)
    four = round(4 * bar_s * SAMPLE_RATE)

    phrases = [track.samples[:, n * four + 4800 : (n + 1) * four] for n in range(3)]

    assert np.abs(phrases[0] - phrases[2]).max() > 0.05
