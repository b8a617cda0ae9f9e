"""Acts with a picture of their own: hands at work close up, and what changes in the film."""

import numpy as np
import pytest

from vitascope.engines.animatic.art.props import KINDS
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.reading.lexicon import whole_lexicon
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Spec
from vitascope.video import Size


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=4.0)


def shown(prompt: str) -> list[str]:
    spec = spec_of(prompt)
    return [*(one.kind for one in spec.subjects), *(one.kind for one in spec.props)]


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("Close-up of a barista pouring steamed milk into a cup of coffee", "latte hands"),
        ("Hands kneading dough on a floured table", "kneading hands"),
        ("A fountain pen writing on old paper", "writing hand"),
        ("Fingers dancing over the piano keys, macro shot", "playing hands"),
        ("Close-up of hands typing on a keyboard", "typing hands"),
        ("Close-up on a potter's hands shaping clay", "clay hands"),
        ("An old woman's hands knitting a scarf", "knitting hands"),
        ("Two hands holding each other, close-up", "clasped hands"),
        ("Fresh pasta being rolled out by hand", "rolling hands"),
        ("Close-up of a tailor cutting blue fabric with scissors", "tailoring hands"),
        ("Hands arranging pink roses in a vase", "arranging hands"),
        ("Close-up of a man polishing brown leather shoes", "polishing hands"),
        ("Hands grinding coffee beans in a wooden mill", "grinding hands"),
        ("Washing hands with soap under running water", "soapy hands"),
        ("Close-up of a hand turning the page of an old book", "page hand"),
        ("A hand lighting a candle with a match", "candle hand"),
        ("Hands wrapping a Christmas present with a ribbon", "ribbon hands"),
        ("A magician's hands shuffling a deck of cards", "card hands"),
        ("Close-up of an old man's hands playing chess", "chess hand"),
        ("A female engineer soldering a circuit board, macro", "soldering hands"),
        ("Close-up of a violinist's fingers on the strings", "fiddling hands"),
        ("Close-up of hands painting nails red", "manicure hands"),
        ("Close-up of a chef plating a dish with tweezers", "plating hands"),
        ("Fresh orange being squeezed into a glass", "juicing hand"),
        ("An egg being cracked into a bowl", "cracking hands"),
        ("Hands typing on a vintage typewriter", "typewriter hands"),
        ("A blacksmith's hammer striking hot iron, close-up", "forging hands"),
        ("Fresh basil leaves being chopped on a board", "slicing hands"),
    ],
)
def test_hands_at_work_are_one_picture_on_a_top(prompt: str, kind: str) -> None:
    spec = spec_of(prompt)

    assert shown(prompt) == [kind]
    assert spec.still is not None
    assert spec.props[0].look.skin is not None


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("Cookies baking in an oven, time lapse", "baking cookies"),
        ("Bread rising in the oven", "baking bread"),
        ("A pizza baking in a wood-fired oven", "baking pizza"),
        ("A burger assembled in mid-air, layers falling into place", "stacking burger"),
        ("Lemon slices dropping into a glass of sparkling water", "dropped fruit"),
        ("A bottle of beer being opened, foam overflowing", "opening bottle"),
        ("Espresso pouring from a coffee machine into a cup", "espresso machine"),
        ("A strawberry splashing into cream, slow motion", "berries in milk"),
        ("A red apple falling into water", "fruit in water"),
        ("Coffee beans falling in slow motion", "falling beans"),
        ("Golden honey flowing slowly from a spoon, macro", "honey spoon"),
        ("A drop of water falling into a pool, ripples spreading", "rippling drop"),
        ("Fresh vegetables falling into a wooden bowl", "falling vegetables"),
    ],
)
def test_what_happens_to_food_and_drink_is_one_picture(prompt: str, kind: str) -> None:
    assert shown(prompt) == [kind]


@pytest.mark.parametrize(
    "prompt",
    [
        "A woman kneading dough in a kitchen",
        "A man writes a letter at a desk",
        "Close-up of a smiling chef slicing onions",
        "A cat playing the piano, close-up",
        "A woman hands a letter to a man",
    ],
)
def test_somebody_who_is_not_filmed_at_the_hands_is_seen(prompt: str) -> None:
    assert not any("hand" in kind for kind in shown(prompt))
    assert spec_of(prompt).subjects


def test_hands_take_the_colour_of_what_they_work_with() -> None:
    colours = whole_lexicon().tables.colours

    painting = spec_of("A brush loaded with red paint strokes the canvas")
    slicing = spec_of("Close-up of hands slicing bread")

    assert painting.props[0].look.color == colours["red"]
    assert slicing.props[0].look.color == KINDS["bread"].color
    lime = spec_of("Hands slicing a lime on a board")
    assert lime.props[0].look.color != spec_of("Hands slicing a tomato").props[0].look.color


def test_what_runs_out_of_the_picture_is_framed_by_its_middle() -> None:
    for kind in ("kneading hands", "painting hand"):
        assert 0 < KINDS[kind].framed < KINDS[kind].draw(KINDS[kind].color, 0.5).width


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("An egg cracks open and a chick hatches", "hatching egg"),
        ("An ancient book opens by itself on a table", "opening book"),
        ("A present opens and confetti bursts out", "opening gift"),
        ("Timelapse of a seed sprouting from dark soil", "growing seedling"),
        ("A butterfly emerges from its chrysalis", "emerging butterfly"),
        ("A wine glass falls and shatters in slow motion", "shattering glass"),
        ("A blue balloon pops in slow motion", "popping balloon"),
        ("A row of dominoes falling", "dominoes"),
        ("An ice cube melting, timelapse", "melting ice cube"),
        ("A treasure chest creaks open, gold coins gleam", "opening chest"),
        ("An old door opens by itself, light streaming in", "opening door"),
        ("A snowman slowly melting in the sun", "melting snowman"),
        ("A sandcastle is washed away by the waves", "washed castle"),
        ("An old building collapses in a cloud of dust", "collapsing building"),
    ],
)
def test_what_changes_by_itself_is_one_picture_that_goes_once_through_the_film(
    prompt: str, kind: str
) -> None:
    assert shown(prompt) == [kind]
    assert KINDS[kind].is_once


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("Extreme close-up of a green human eye, a city skyline reflected", "great eye"),
        ("Close-up of a woman's red lips", "great lips"),
        ("Ice cubes falling into a glass of cola", "iced glass"),
        ("Popcorn popping in slow motion", "popcorn pot"),
        ("A hand lifts a slice of pizza, strings of melted cheese", "cheese pull"),
        ("A drop of water falling from a leaf, macro", "dripping leaf"),
        ("Golden gears turning inside a watch, close-up", "clockwork"),
    ],
)
def test_what_is_filmed_from_very_near_fills_the_picture(prompt: str, kind: str) -> None:
    assert shown(prompt) == [kind]
    assert spec_of(prompt).still is not None


def test_the_eye_of_an_animal_is_not_drawn_as_a_human_one() -> None:
    assert "great eye" not in shown("Close-up of a cat's eye")


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A woman opens a book in the library", "book"),
        ("A boy holding a red balloon", "balloon"),
        ("A snowman in a garden", "snowman"),
        ("A candle burning on a table", "candle"),
        ("A man opens the door of a house", "man"),
        ("A chocolate cake being sliced on a white plate", "cake"),
        ("A polar bear sitting on a melting ice floe", "polar bear"),
        ("A chalk drawing of a rocket flying to the moon", "rocket"),
    ],
)
def test_what_is_held_or_does_not_change_is_itself(prompt: str, kind: str) -> None:
    assert kind in shown(prompt)


def test_what_changes_once_ends_changed_and_stays_so() -> None:
    spec = spec_of("An egg cracks open and a chick hatches")
    scene = Scene(spec, Size(320, 180))

    begin, end, later = (scene.render(t).copy() for t in (0.0, 3.9, 6.0))

    assert np.abs(begin.astype(int) - end).mean() > 2
    assert np.abs(later.astype(int) - end).mean() < np.abs(later.astype(int) - begin).mean()
