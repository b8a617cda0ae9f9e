"""Places of two words that are one place of their own, and what is told of a place beside it."""

import pytest

from vitascope.engines.animatic.art.drawing import Pose
from vitascope.engines.animatic.art.light import light_of, with_heavens
from vitascope.engines.animatic.art.settings.street import COBBLED
from vitascope.engines.animatic.art.subjects import draw_subject
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.reading.lexicon import whole_lexicon
from vitascope.engines.animatic.reading.lighting import light_told
from vitascope.engines.animatic.reading.wholes import with_wholes
from vitascope.engines.animatic.spec import Look, Spec


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("A cook plates a steak in the kitchen of a restaurant", "restaurant kitchen"),
        ("A baker kneads dough in a professional kitchen", "restaurant kitchen"),
        ("A mother bakes a cake in her kitchen", "kitchen"),
        ("A cellist alone in a large concert hall", "concert hall"),
        ("A sorceress writes in a tower chamber by candlelight", "tower room"),
        ("A robot tends plants in a greenhouse on a space station", "star garden"),
        ("A courier leaves a parcel at the doorstep of a brick house", "doorstep"),
        ("A lighthouse on a cliff in the evening", "headland"),
        ("A woman stands on a cliff, waves crashing against the rocks below", "headland"),
        ("Hot air balloons drift over green hills during a balloon fiesta", "meadow"),
        ("A nun waters roses in the courtyard of an old quiet temple", "kyoto"),
        ("A knight stands at the edge of a cliff above a sea of clouds", "summit"),
        ("A busker plays the violin on the steps of an old church", "village"),
        ("Candles burn on the altar of a small chapel", "hall"),
        ("A dancer warms up at the barre", "dance studio"),
    ],
)
def test_a_place_and_what_tells_which_make_one_place(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


@pytest.mark.parametrize(
    "prompt",
    [
        "A jogger crosses a bridge, the city skyline in the background",
        "A red car drives over a bridge with skyscrapers behind it",
        "A girl looks at the skyline from a bridge",
    ],
)
def test_who_sees_a_skyline_from_a_bridge_is_on_it(prompt: str) -> None:
    spec = spec_of(prompt)

    assert spec.setting == "bridge"
    assert "skyline" in spec.around
    assert all(prop.kind != "bridge" for prop in spec.props)


def test_what_flies_over_a_bridge_is_not_on_it() -> None:
    assert spec_of("A gull flies over a bridge").setting != "bridge"


def test_what_is_said_of_a_whole_stands_before_its_part() -> None:
    lexicon = whole_lexicon()

    assert "huge old deck of a ship" in with_wholes("on the deck of a huge old ship", lexicon)
    assert "a cup of hot water" in with_wholes("a cup of hot water", lexicon)
    assert "a field of red poppies" in with_wholes("a field of red poppies", lexicon)


def test_a_spotlight_from_above_is_light_and_no_camera() -> None:
    prompt = "A violinist plays in a concert hall, a single spotlight from above"
    light = light_told(prompt)

    assert light is not None
    assert light.falls == "beam"
    assert spec_of(prompt).camera.height == "level"


@pytest.mark.parametrize(
    ("prompt", "effect", "discs"),
    [
        ("A caravan crosses a desert beneath two moons", "two_moons", 2),
        ("Three moons hang over a meadow", "three_moons", 3),
        ("Two suns set over the desert", "two_suns", 1),
    ],
)
def test_several_moons_and_suns_are_in_the_sky(prompt: str, effect: str, discs: int) -> None:
    spec = spec_of(prompt)
    light = with_heavens(light_of(spec.time_of_day, spec.weather), spec.effects)

    assert effect in spec.effects
    assert discs == len(light.beside)
    assert spec.time_of_day == ("sunset" if effect == "two_suns" else "night")


@pytest.mark.parametrize(
    "prompt",
    [
        "A shepherd walks through the snow, his breath visible in the cold air",
        "A horse stands in a frosty field, its breath steaming",
        "A woman exhales white breath on a winter street",
    ],
)
def test_breath_is_seen_in_the_cold(prompt: str) -> None:
    assert "breath" in spec_of(prompt).subjects[0].look.wear


def test_breath_is_drawn_before_the_mouth() -> None:
    pose = Pose(action="stand", phase=0.1)

    bare = draw_subject("man", Look(), pose)
    breathing = draw_subject("man", Look(wear=("breath",)), pose)

    assert bare.svg != breathing.svg


def test_a_beard_is_as_long_as_it_is_told() -> None:
    wizard = spec_of("a wizard with a long white beard").subjects[0].look
    farmer = spec_of("a farmer with a grey beard").subjects[0].look

    assert wizard.wear == ("long beard:#f5f5f2",)
    assert any(word.startswith("beard:") for word in farmer.wear)
    pose = Pose(action="stand", phase=0.1)
    drawn = {draw_subject("man", Look(wear=(word,)), pose).svg for word in ("beard", "long beard")}
    assert len(drawn) == 2


def test_cobbles_are_seen_where_they_are_told() -> None:
    paved = spec_of("A cat walks along a street")
    cobbled = spec_of("A cat walks along a cobblestone street")

    assert COBBLED not in paved.around
    assert COBBLED in cobbled.around
    assert spec_of("A juggler on a cobblestone square").setting == "village"


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("A boy rides a bike through the aisles of a crowded supermarket", "supermarket"),
        ("A fox reads in a cozy reading nook", "library"),
        ("A rabbit hops through a carrot patch", "garden"),
        ("A girl plays the harmonica at sunset", "park"),
        ("A hermit crab with a lightbulb on its back", "beach"),
        ("A woman writes at a desk by candlelight", "library"),
        ("A team cheers in the locker room", "locker room"),
        ("Friends laugh in a bowling alley", "bowling alley"),
        ("A boy wins a prize in a video arcade", "arcade"),
        ("A woman in a red dress waits in a casino", "casino"),
        ("An old man sweats in a sauna", "sauna"),
        ("A presenter speaks in a television studio", "newsroom"),
        ("An actress waits on a film set", "film set"),
        ("A stray cat prowls through a junkyard", "desert"),
        ("Camels walk through a sandstorm", "desert"),
        ("Lines of code run down the screen", "cyberspace"),
        ("A digital interface with holographic displays", "cyberspace"),
        ("A woman in a suit walks through a digital world", "cyberspace"),
        ("A scientist studies a holographic display in a lab", "lab"),
        ("Red and blue paint exploding in slow motion", "plumes"),
        ("Visitors move through the grand cathedral", "hall"),
        ("A quaint village nestled in a valley", "village"),
        ("A horse bursts out of the starting gate", "racecourse"),
        ("Dancers on the polished floor of a grand ballroom", "hall"),
    ],
)
def test_a_place_is_read_from_all_that_is_said_of_it(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


def test_railings_of_stairs_are_no_fence() -> None:
    spec = spec_of("A spiral staircase with intricate railings")

    assert all(prop.kind != "fence" for prop in spec.props)


@pytest.mark.parametrize(
    ("prompt", "material"),
    [
        ("A monster made of plants walks through an airport", "plush"),
        ("A crab made of jewelry", "crystal"),
        ("A palm tree made of dollar bills", "paper"),
    ],
)
def test_what_somebody_is_made_of_stands_about_nowhere(prompt: str, material: str) -> None:
    spec = spec_of(prompt)
    items = [*spec.subjects, *spec.props]

    assert len(items) == 1
    assert items[0].look.material == material
