"""Prompts and the specs that they become."""

from dataclasses import dataclass, field

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.reading.lexicon import whole_lexicon
from vitascope.engines.animatic.spec import Prop, Spec, Subject, from_json, to_json


def spec_of(prompt: str, *, seed: int = 1, **said: object) -> Spec:
    return parse(prompt, seed=seed, seconds=4, **said)  # pyright: ignore[reportArgumentType] - tests pass what parse takes


@dataclass(frozen=True, kw_only=True)
class Expected:
    """What a prompt must give; what is left out is not checked."""

    subjects: list[tuple[str, str]] = field(default_factory=list)
    """Kind and action of each."""
    props: list[str] = field(default_factory=list)
    world: dict[str, str] = field(default_factory=dict)


PROMPTS: dict[str, Expected] = {
    "A calico cat playing a piano on stage": Expected(
        subjects=[("cat", "play")], props=["piano"], world={"setting": "stage"}
    ),
    "Two red foxes running through a snowy forest at night, camera pans left": Expected(
        subjects=[("fox", "run")] * 2,
        world={"setting": "forest", "time_of_day": "night", "weather": "snow"},
    ),
    "A little girl with a red umbrella walking down a rainy city street at night": Expected(
        subjects=[("girl", "walk")],
        props=["umbrella"],
        world={"setting": "street", "time_of_day": "night", "weather": "rain"},
    ),
    "A golden retriever puppy running on the beach at sunset": Expected(
        subjects=[("puppy", "run")], world={"setting": "beach", "time_of_day": "sunset"}
    ),
    "Three hot air balloons drifting over green hills in the morning": Expected(
        props=["hot air balloon"] * 3, world={"setting": "meadow", "time_of_day": "dawn"}
    ),
    "A red sailboat on the ocean at sunset with two dolphins": Expected(
        subjects=[("dolphin", "swim")] * 2,
        props=["sailboat"],
        world={"setting": "sea", "time_of_day": "sunset"},
    ),
    "A robot reading a book in a cozy library at night": Expected(
        subjects=[("robot", "read")],
        props=["book", "chair"],
        world={"setting": "library", "time_of_day": "night", "mood": "calm"},
    ),
    "An old fisherman in a yellow raincoat standing by the sea during a storm": Expected(
        subjects=[("fisherman", "stand")], world={"setting": "shore", "weather": "storm"}
    ),
    "A giant panda eating bamboo in a misty bamboo forest, slow push in": Expected(
        subjects=[("panda", "eat")],
        props=["bamboo stalk"],
        world={"setting": "bamboo forest", "weather": "fog"},
    ),
    "A black and white film of a detective in a fedora walking in a foggy alley": Expected(
        subjects=[("detective", "walk")],
        world={"setting": "back alley", "weather": "fog", "style": "noir"},
    ),
    "A cat and a dog dancing in the rain": Expected(
        subjects=[("cat", "dance"), ("dog", "dance")], world={"weather": "rain"}
    ),
    "a cat plays the piano while a dog dances on a stage": Expected(
        subjects=[("cat", "play"), ("dog", "dance")], props=["piano"]
    ),
    "running horses on a meadow in autumn, watercolor": Expected(
        subjects=[("horse", "run")] * 3,
        world={"setting": "meadow", "season": "autumn", "style": "watercolour"},
    ),
    "a bird flying over the sea": Expected(subjects=[("bird", "fly")], world={"setting": "sea"}),
    "a tabby kitten sleeping on a chair in a room": Expected(
        subjects=[("kitten", "sleep")], props=["chair"], world={"setting": "room"}
    ),
    "three children flying kites on the beach": Expected(
        subjects=[("girl", "hold"), ("boy", "hold"), ("girl", "hold")], props=["kite"] * 3
    ),
}


@pytest.mark.parametrize("prompt", PROMPTS)
def test_a_prompt_becomes_the_film_that_it_describes(prompt: str) -> None:
    expected = PROMPTS[prompt]

    spec = spec_of(prompt)

    assert expected.subjects == [(s.kind, s.action) for s in spec.subjects]
    assert expected.props == [p.kind for p in spec.props]
    assert expected.world == {name: getattr(spec, name) for name in expected.world}


def test_who_plays_an_instrument_has_it() -> None:
    spec = spec_of("A calico cat playing a piano on stage")

    (cat,), (piano,) = spec.subjects, spec.props
    assert piano.id == cat.prop
    assert cat.look.coat == "calico"


def test_colours_sizes_and_clothes_go_to_their_noun() -> None:
    spec = spec_of("a tiny blue cat in a red scarf with a yellow ball next to a huge black dog")

    cat, dog = spec.subjects
    (ball,) = spec.props
    assert (cat.look.color, cat.look.size, cat.look.wear) == ("#3f7fd8", 0.6, ("scarf:#d8342c",))
    assert (dog.look.color, dog.look.size) == ("#33303a", 1.5)
    assert ball.look.color == "#f7d13e"


def test_who_rides_is_carried_by_what_it_rides() -> None:
    spec = spec_of("An astronaut riding a brown horse")

    mounts = {subject.kind: subject.mount for subject in spec.subjects}
    assert mounts == {"horse": None, "astronaut": "horse-1"}


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("a fox", 1),
        ("two foxes", 2),
        ("a pair of foxes", 2),
        ("foxes", 3),
        ("the foxes and 4 wolves", 7),
        ("a herd of sheep", 5),
        ("500 cats", 6),
    ],
)
def test_as_many_as_were_counted_and_no_more_than_can_be_told_apart(
    prompt: str, count: int
) -> None:
    assert count == len(spec_of(prompt).subjects)


@pytest.mark.parametrize(
    ("phrase", "move", "direction"),
    [
        ("camera pans left", "pan", -1),
        ("slow pan to the right", "pan", 1),
        ("tilt up", "tilt", 1),
        ("the camera tilts down", "tilt", -1),
        ("the camera slowly cranes up", "tilt", 1),
        ("camera dollies forward", "push_in", 1),
        ("the drone slowly flies over", "aerial", 1),
        ("zoom out", "pull_out", 1),
        ("slow push in", "push_in", 1),
        ("static shot", "still", 1),
    ],
)
def test_the_camera_does_what_it_is_told(phrase: str, move: str, direction: int) -> None:
    camera = spec_of(f"a dog sitting in a meadow, {phrase}").camera

    assert (move, direction) == (camera.move, camera.direction)


def test_a_close_up_is_closer_than_a_wide_shot() -> None:
    close = spec_of("close-up of a horse").camera.closeness

    assert close > spec_of("wide shot of a horse").camera.closeness


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("a cat eating a blancmange", "blancmange"),
        ("a sea urchin in a forest", "sea urchin"),
        ("a gyrocopter over the sea", "gyrocopter"),
    ],
)
def test_what_cannot_be_drawn_is_told_and_left_out(prompt: str, word: str) -> None:
    spec = spec_of(prompt)

    assert word in spec.ignored
    assert all(item.kind in ("cat",) for item in (*spec.subjects, *spec.props))


def test_what_was_understood_is_told_in_plain_words() -> None:
    told = spec_of("two red foxes running in a forest at night").understood

    assert told[0].startswith("2 × red fox")
    assert {"forest", "night"} <= set(told)


def test_what_is_unwanted_stays_away() -> None:
    assert not spec_of("a cat without a piano").props
    assert [
        s.kind for s in spec_of("a cat and a dog", negative_prompt="dogs, people").subjects
    ] == ["cat"]


@pytest.mark.parametrize(
    "prompt",
    ["", " . , ", "!!!", "\x00\u202e", "猫がピアノを弾く", "the of with and", "red", "a " * 16000],
)
def test_no_prompt_is_too_odd_for_a_film(prompt: str) -> None:
    spec = spec_of(prompt)

    assert spec.setting
    assert spec == from_json(to_json(spec))


def test_the_end_of_a_very_long_prompt_is_not_read_and_that_is_told() -> None:
    spec = spec_of("A cat runs. " * 400 + "A dog runs.")

    assert {subject.kind for subject in spec.subjects} == {"cat"}
    assert "all after the first 4,000 characters" in spec.ignored


def test_the_same_prompt_and_seed_give_the_same_spec_and_another_seed_another() -> None:
    prompt = "three foxes and two birds in a forest"

    assert spec_of(prompt) == spec_of(prompt)
    assert spec_of(prompt).subjects != spec_of(prompt, seed=2).subjects


@pytest.mark.parametrize("is_portrait", [False, True])
def test_everybody_stands_within_the_picture_and_apart(is_portrait: bool) -> None:
    spec = spec_of("four cats, a tree and a house in a meadow", is_portrait=is_portrait)

    items: list[Subject | Prop] = [*spec.subjects, *spec.props]
    places = [(item.slot.x, item.slot.depth) for item in items]
    assert all(0 <= x <= 1 and 0 <= depth <= 1 for x, depth in places)
    assert len(places) == len(set(places))


def test_a_stored_spec_of_another_version_is_not_guessed_at() -> None:
    stored = to_json(spec_of("a cat"))

    with pytest.raises(ValueError, match="version"):
        from_json({**stored, "version": 99})
    with pytest.raises(ValueError, match="hold together"):
        from_json({**stored, "camera": {"move": "pan", "colour": "red"}})


def test_names_of_items_decide_their_chance_and_not_their_order() -> None:
    both = spec_of("a cat and a dog")
    more = spec_of("a cat and a dog and a robot")

    assert [s.id for s in both.subjects] == [s.id for s in more.subjects[:2]]


@pytest.mark.parametrize(
    ("prompt", "kind", "of", "to"),
    [
        ("a cat under a table", "under", "cat", "table-1"),
        ("a bird flying above a house", "above", "bird", "house-1"),
        ("a man standing behind a tree", "behind", "man", "tree-1"),
        ("a dog in front of a house", "before", "dog", "house-1"),
        ("children dancing around a campfire", "around", "girl", "campfire-1"),
        ("a dog chasing a cat", "chasing", "dog", "cat-1"),
        ("a cat next to a dog", "beside", "cat", "dog-1"),
        ("a dog on the left of a bicycle", "left_of", "dog", "bicycle-1"),
        ("a train to the right of a truck", "right_of", "train", "truck-1"),
        ("a mouse in a bowl", "inside", "mouse", "bowl-1"),
        ("a woman with a house in the background", "afar", "house", "woman-1"),
    ],
)
def test_where_one_is_by_another_is_a_relation(prompt: str, kind: str, of: str, to: str) -> None:
    spec = spec_of(prompt)

    ties = [(i.kind, i.relation.kind, i.relation.to) for i in items(spec) if i.relation]
    assert any(k.endswith(of) and (r, t) == (kind, to) for k, r, t in ties)


@pytest.mark.parametrize(
    ("prompt", "left", "right"),
    [
        ("a dog on the left of a bicycle, front view", "dog", "bicycle"),
        ("a train on the right of a truck", "truck", "fast train"),
        ("an apple to the right of a banana on a table", "banana", "apple"),
        ("a bird left of a cat", "bird", "cat"),
        ("a dog on the left, a cat on the right", "dog", "cat"),
        ("a dog is on the right and a cat on the left", "cat", "dog"),
        ("two dogs on the right side of a horse", "horse", "dog"),
        ("a toddler walking on the left of a dog in a park", "toddler", "dog"),
    ],
)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_who_is_left_of_another_is_there_in_the_picture(
    prompt: str, left: str, right: str, seed: int
) -> None:
    spec = parse(prompt, seed=seed, seconds=4)

    at = {name: [i.slot.x for i in items(spec) if i.kind == name] for name in (left, right)}
    assert max(at[left]) < min(at[right])


def test_counted_balloons_are_single_and_held_ones_a_bunch() -> None:
    free = spec_of("six blue balloons floating above a garden").props
    held = spec_of("a woman holding three red balloons").props

    assert [prop.kind for prop in free] == ["balloon"] * 6
    assert [prop.kind for prop in held] == ["balloons"]


def test_a_colour_before_a_fruit_or_a_flower_is_its_colour() -> None:
    green, red = spec_of("a green apple and a red apple on a table").props

    assert green.look.color is not None
    assert green.look.color != red.look.color
    assert (
        spec_of("a white rose").props[0].look.color == spec_of("a white vase").props[0].look.color
    )


def test_who_blows_out_candles_has_a_cake() -> None:
    unnamed = spec_of("a person is blowing out candles").props
    named = spec_of("a girl blowing out the candles on her birthday cake").props

    assert [prop.kind for prop in unnamed].count("cake") == 1
    assert [prop.kind for prop in named].count("cake") == 1


def test_what_is_at_the_side_of_another_drives_off_only_if_it_is_said() -> None:
    parked = spec_of("a car on the left of a bus").props
    driven = spec_of("a car driving on the left of a bus").props

    assert [prop.action for prop in parked] == ["rest", "rest"]
    assert driven[0].action == "drive"


def items(spec: Spec) -> list[Subject | Prop]:
    return [*spec.subjects, *spec.props]


@pytest.mark.parametrize("verb", ["hugging", "dancing with", "fighting", "talking to", "kissing"])
def test_what_two_do_with_each_other_makes_them_partners(verb: str) -> None:
    man, woman = spec_of(f"a man {verb} a woman").subjects

    assert (man.partner, woman.partner) == (woman.id, man.id)
    assert man.action == woman.action


def test_what_is_done_then_comes_later() -> None:
    (cat,) = spec_of("a cat walks along a road, then jumps and finally sleeps").subjects

    assert cat.action == "walk"
    assert [(b.at, b.action) for b in cat.beats] == [(0.333, "jump"), (0.667, "sleep")]


def test_somebody_named_again_is_the_same() -> None:
    spec = spec_of("A dog and a cat sit on a sofa. The dog barks. Suddenly the cat jumps.")

    assert [s.kind for s in spec.subjects] == ["dog", "cat"]
    assert [b.action for b in spec.subjects[1].beats] == ["jump"]


@pytest.mark.parametrize(
    ("prompt", "text", "kind", "by"),
    [
        ('a man says "Hello there" to a dog', "Hello there", "speech", "man-1"),
        ('a bus with the title "Going Home"', "Going Home", "sign", "bus-1"),
        ('a quiet beach, title card "The End"', "The End", "title", None),
        ("a cat called “Milo” on a sofa", None, None, None),
    ],
)
def test_quoted_words_are_said_written_or_a_mere_name(
    prompt: str, text: str | None, kind: str | None, by: str | None
) -> None:
    told = [(c.text, c.kind, c.by) for c in spec_of(prompt).captions]

    assert told == ([(text, kind, by)] if text else [])


@pytest.mark.parametrize(
    "prompt",
    [
        "an empty city street, no people",
        "a beach without people or cars",
        "a girl runs like a bird",
        "a diamond sea under cotton-candy clouds",
        "a lake as smooth as a mirror",
        "a vase shaped like a cat",
        "a field at golden hour",
    ],
)
def test_pictures_of_speech_and_what_is_not_there_draw_nothing(prompt: str) -> None:
    kinds = {item.kind for item in items(spec_of(prompt))}

    assert kinds <= {"girl", "vase"}


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a hot dog on a plate", "hot dog"),
        ("a teddy bear on a chair", "teddy bear"),
        ("a rubber duck in a bathtub", "rubber duck"),
        ("a polar bear", "polar bear"),
        ("a tiger shark under the sea", "shark"),
        ("a robot waiter in a cafe", "robot"),
    ],
)
def test_compounds_are_never_split_into_their_parts(prompt: str, kind: str) -> None:
    drawn = {item.kind for item in items(spec_of(prompt))}
    parts = {"dog", "bear", "duck", "tiger", "waiter", "horse"} - {kind}

    assert not drawn & parts
    assert kind in drawn or spec_of(prompt).ignored


def test_a_young_woman_is_no_child_and_a_black_woman_is_not_painted_black() -> None:
    (woman,) = spec_of("a young black woman with long blonde hair").subjects

    assert (woman.look.age, woman.look.color) == ("adult", None)
    assert woman.look.skin is not None
    assert woman.look.hair == "long:#e8c35c"


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a chef cooking", "kitchen"),
        ("a person is brushing teeth", "bathroom"),
        ("a person is ironing clothes", "room"),
        ("a person is washing dishes", "kitchen"),
        ("a surfer", "sea"),
        ("a teacher", "classroom"),
        ("a camel", "desert"),
        ("an astronaut floating", "space"),
        ("ink and light", "plumes"),
    ],
)
def test_what_is_done_and_who_does_it_tell_the_place(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == whole_lexicon().setting_for(setting)


def test_effects_faces_and_materials_are_told() -> None:
    spec = spec_of("a sad robot made of glass on a stage, confetti and fireflies in the wind")
    (robot,) = spec.subjects

    assert (robot.look.face, robot.look.material) == ("sad", "glass")
    assert set(spec.effects) == {"confetti", "fireflies", "wind"}


@pytest.mark.parametrize(
    ("phrase", "move"),
    [
        ("the camera orbits", "orbit"),
        ("aerial drone shot", "aerial"),
        ("tracking shot", "track"),
        ("shaky handheld camera", "handheld"),
    ],
)
def test_the_camera_may_fly_follow_circle_and_shake(phrase: str, move: str) -> None:
    assert move == spec_of(f"a dog running in a meadow, {phrase}").camera.move


def test_a_close_up_is_of_somebody() -> None:
    assert spec_of("close-up of a horse beside a tree").camera.target == "horse-1"


def test_who_sits_has_hands_for_what_is_eaten() -> None:
    (king,) = spec_of("a king sitting on a sofa eating an apple").subjects

    assert (king.mount, king.prop, king.action) == ("sofa-1", "apple-1", "eat")
