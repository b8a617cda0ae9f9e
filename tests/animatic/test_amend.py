"""Edits of an own film: only what was named differs."""

import numpy as np
import pytest

from vitascope.engines.animatic.composing.amend import amend
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.composing.remix import remixed
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Spec
from vitascope.video import Size


def foxes() -> Spec:
    return parse("Two foxes running through a forest with a ball", seed=5, seconds=4)


def girl() -> Spec:
    return parse("a girl with a red umbrella and a dog standing in a city", seed=5, seconds=4)


def slots(spec: Spec) -> dict[str, object]:
    return {item.id: item.slot for item in (*spec.subjects, *spec.props)}


@pytest.mark.parametrize(
    ("prompt", "field", "value"),
    [
        ("make it night", "time_of_day", "night"),
        ("change the time of day to sunset", "time_of_day", "sunset"),
        ("let it snow", "weather", "snow"),
        ("add heavy rain", "weather", "rain"),
        ("make it autumn", "season", "autumn"),
        ("in the style of a pencil sketch", "style", "sketch"),
        ("make it look like film noir", "style", "noir"),
        ("move them to the beach", "setting", "beach"),
        ("make it spooky", "mood", "tense"),
    ],
)
def test_the_world_changes_and_the_cast_stays(prompt: str, field: str, value: str) -> None:
    before = foxes()

    after = amend(before, prompt).spec

    assert value == getattr(after, field)
    assert before.subjects == after.subjects
    assert before.props == after.props
    assert before.seed == after.seed


def test_the_camera_changes_alone() -> None:
    after = amend(foxes(), "make the camera zoom out").spec

    assert after.camera.move == "pull_out"
    assert foxes().subjects == after.subjects


def test_weather_can_be_taken_away() -> None:
    rainy = amend(foxes(), "add rain").spec

    assert amend(rainy, "remove the rain").spec.weather == "clear"
    assert amend(rainy, "no rain").spec.weather == "clear"


def test_replaced_subjects_keep_count_place_and_task() -> None:
    before = foxes()

    after = amend(before, "turn the two foxes into tigers").spec

    assert [s.kind for s in after.subjects] == ["tiger", "tiger"]
    assert [s.slot for s in before.subjects] == [s.slot for s in after.subjects]
    assert [s.action for s in after.subjects] == ["run", "run"]
    assert before.props == after.props


def test_a_replaced_prop_is_still_held() -> None:
    after = amend(girl(), "replace the umbrella with a balloon").spec

    (balloon,) = after.props
    assert balloon.kind == "balloon"
    assert balloon.id == after.subjects[0].prop


def test_a_colour_goes_to_those_that_are_named() -> None:
    after = amend(girl(), "make the umbrella blue").spec

    assert after.props[0].look.color == "#3f7fd8"
    assert girl().subjects == after.subjects


def test_what_is_added_leaves_the_others_where_they_were() -> None:
    before = foxes()

    after = amend(before, "add a red balloon and a wolf").spec

    assert slots(before).items() <= slots(after).items()
    assert {"balloon-1", "wolf-1"} == slots(after).keys() - slots(before).keys()


def test_what_is_removed_takes_what_it_held_along_and_nothing_else() -> None:
    after = amend(girl(), "remove the girl").spec

    assert [s.kind for s in after.subjects] == ["dog"]
    assert after.props == ()
    assert girl().subjects[1].slot == after.subjects[0].slot


def test_a_removed_prop_leaves_its_holder_with_empty_hands() -> None:
    after = amend(girl(), "take away the umbrella").spec

    assert after.props == ()
    assert None is after.subjects[0].prop


def test_clothes_and_actions_go_to_those_that_are_named() -> None:
    after = amend(girl(), "give the dog a green scarf and make the girl dance").spec

    assert after.subjects[1].look.wear == ("scarf:#4fae55",)
    assert [s.action for s in after.subjects] == ["dance", "stand"]


def test_several_commands_are_all_obeyed() -> None:
    after = amend(foxes(), "Make it night, add snow and turn the foxes into wolves.").spec

    assert (after.time_of_day, after.weather) == ("night", "snow")
    assert {"wolf"} == {s.kind for s in after.subjects}


def test_what_was_not_understood_is_told() -> None:
    amended = amend(foxes(), "replace the gazebo with a pergola")

    assert foxes().subjects == amended.spec.subjects
    assert amended.spec.ignored


def test_ids_of_what_is_gone_are_not_given_again() -> None:
    after = amend(amend(foxes(), "add a wolf").spec, "add a wolf").spec

    assert [s.id for s in after.subjects if s.kind == "wolf"] == ["wolf-1", "wolf-2"]


def test_a_remix_that_commands_is_an_edit() -> None:
    fresh = parse("make the foxes blue", seed=5, seconds=4)

    after = remixed(foxes(), fresh, "make the foxes blue", is_portrait=False)

    assert {"#3f7fd8"} == {s.look.color for s in after.subjects}
    assert after.setting == "forest"


def test_a_remix_that_describes_keeps_the_world_that_it_does_not_describe() -> None:
    night = amend(foxes(), "make it night").spec
    prompt = "Two wolves and a fox walking"

    after = remixed(night, parse(prompt, seed=9, seconds=8), prompt, is_portrait=False)

    assert (
        after.setting,
        after.time_of_day,
        after.seed,
        after.seconds,
    ) == ("forest", "night", 5, 8)
    assert slots(night)["fox-1"] == slots(after)["fox-1"]


@pytest.mark.parametrize(
    "prompt",
    [
        "Two foxes running through a forest with a ball",
        "the foxes keep running",
        "the two foxes run on and on",
    ],
)
def test_a_prompt_that_only_tells_what_is_so_changes_nothing(prompt: str) -> None:
    amended = amend(foxes(), prompt)

    assert amended.changes == []
    assert foxes().subjects == amended.spec.subjects


def test_words_of_other_things_do_not_become_tasks() -> None:
    spec = parse("A calico cat playing a piano on stage", seed=5, seconds=4)

    after = amend(spec, "the cat keeps playing and confetti falls").spec

    assert spec.subjects == after.subjects


def test_an_adjective_before_one_noun_does_not_paint_another() -> None:
    after = amend(girl(), "the girl with the blue umbrella and the dog walk").spec

    assert after.props[0].look.color == "#3f7fd8"
    assert {None} == {s.look.color for s in after.subjects}


def test_the_last_colour_of_a_command_is_the_one_that_is_meant() -> None:
    after = amend(girl(), "change the red umbrella to blue").spec

    assert after.props[0].look.color == "#3f7fd8"


def test_who_turns_into_another_may_be_dressed_at_once() -> None:
    spec = parse("A calico cat playing a piano on stage", seed=5, seconds=4)

    (fox,) = amend(spec, "turn the cat into a fox wearing a top hat, make it noir").spec.subjects

    assert (
        fox.kind,
        fox.look.wear,
        fox.action,
        fox.prop,
    ) == ("fox", ("top hat",), "play", "piano-1")


def test_bigger_is_relative_and_huge_is_not_twice_huge() -> None:
    once = amend(girl(), "make the dog bigger").spec

    assert once.subjects[1].look.size == pytest.approx(1.35)
    assert amend(amend(once, "a huge dog").spec, "a huge dog").spec.subjects[1].look.size == 1.5


def sofa() -> Spec:
    return parse("a cat chasing a mouse around a sofa, close-up of the cat", seed=5, seconds=4)


def test_who_is_replaced_is_still_chased_and_filmed() -> None:
    after = amend(sofa(), "turn the mouse into a robot").spec
    cat = next(s for s in after.subjects if s.kind == "cat")

    assert cat.relation is not None
    assert cat.relation.to == "robot-1"
    assert sofa().camera.target == after.camera.target


def test_who_is_removed_is_named_by_nobody() -> None:
    after = amend(sofa(), "remove the mouse").spec

    assert [s.relation for s in after.subjects] == [None]


def test_who_is_left_alone_hugs_nobody() -> None:
    pair = parse("a girl hugging a dog", seed=5, seconds=4)

    (girl,) = amend(pair, "remove the dog").spec.subjects

    assert (girl.action, girl.partner) == ("stand", None)


def test_what_comes_may_stand_by_what_is_there() -> None:
    after = amend(girl(), "add a bird on the dog").spec
    bird = next(s for s in after.subjects if s.kind == "bird")

    assert "dog-1" in (bird.mount, bird.relation.to if bird.relation else None)
    assert len([s for s in after.subjects if s.kind == "dog"]) == 1


def test_effects_and_words_come_and_go() -> None:
    lit = amend(foxes(), 'add fireworks and add the title "The Chase"').spec

    assert lit.effects == ("fireworks",)
    assert [(c.text, c.kind) for c in lit.captions] == [("The Chase", "title")]
    assert amend(lit, "remove the fireworks").spec.effects == ()


def test_a_task_may_have_a_sequel() -> None:
    after = amend(girl(), "make the dog run and then jump").spec

    assert (after.subjects[1].action, [b.action for b in after.subjects[1].beats]) == (
        "run",
        ["jump"],
    )


STORIES = (
    "a cat chasing a mouse around a sofa, close-up of the cat",
    "a girl hugging a dog in a park",
    "a knight riding a horse toward a castle",
    "two kids throwing a ball to each other in a park",
    'a boy says "Hello there" to a robot beside a lamp in a kitchen',
    "a cat under a table and a bird on the table",
    "a dragon fighting a knight, then flying away",
)
COMMANDS = (
    "remove the {}",
    "replace the {} with a tiger",
    "turn the {} into a lamp",
    "turn the {} into two wolves",
    "remove the {} and add a balloon",
    "add a wolf beside the {}",
    "make the {} ride an elephant",
)


def dangling(spec: Spec) -> list[str]:
    """Ids that something names and nobody has."""
    subjects, props = {s.id for s in spec.subjects}, {p.id for p in spec.props}
    items = [*spec.subjects, *spec.props]
    assert len(items) == len(subjects | props)
    named = [s.mount for s in spec.subjects] + [i.relation.to for i in items if i.relation]
    named += [spec.camera.target, *(caption.by for caption in spec.captions)]
    missing = [n for n in named if n and n not in subjects | props]
    missing += [s.prop for s in spec.subjects if s.prop and s.prop not in props]
    return missing + [s.partner for s in spec.subjects if s.partner and s.partner not in subjects]


@pytest.mark.parametrize("story", STORIES)
def test_no_edit_and_no_remix_names_what_is_not_there(story: str) -> None:
    spec = parse(story, seed=3, seconds=4)
    kinds = {item.kind for item in (*spec.subjects, *spec.props)}

    edited = [amend(spec, text.format(kind)).spec for kind in sorted(kinds) for text in COMMANDS]
    other = "a cat and a robot beside a knight"
    fresh = parse(other, seed=9, seconds=4)

    for after in (*edited, remixed(spec, fresh, other, is_portrait=False)):
        assert dangling(after) == []


@pytest.mark.parametrize("story", STORIES)
def test_who_is_neither_named_nor_tied_stays_as_it_was(story: str) -> None:
    spec = parse(story, seed=3, seconds=4)

    after = amend(spec, 'make it night, add fireworks, add a balloon and the title "Once"').spec

    assert spec.subjects == after.subjects
    assert spec.props == after.props[: len(spec.props)]
    assert spec.captions == after.captions[: len(spec.captions)]


def test_a_title_takes_the_place_of_the_old_one_and_goes() -> None:
    titled = amend(foxes(), 'add the title "Once"').spec
    renamed = amend(titled, 'change the title to "Twice"').spec

    assert [(c.text, c.kind) for c in renamed.captions] == [("Twice", "title")]
    assert amend(renamed, "remove the title").spec.captions == ()


def test_a_new_sign_carries_its_words_and_takes_others() -> None:
    signed = amend(foxes(), 'add a sign that says "Welcome"').spec
    closed = amend(signed, 'change the sign to "Closed"').spec

    assert [(c.text, c.by) for c in signed.captions] == [("Welcome", "sign-1")]
    assert [(c.text, c.by) for c in closed.captions] == [("Closed", "sign-1")]
    assert amend(closed, "remove the sign").spec.captions == ()


def test_effects_are_taken_away_by_name_or_all() -> None:
    lively = amend(foxes(), "add fireworks and add wind").spec

    assert amend(lively, "no wind").spec.effects == ("fireworks",)
    assert amend(lively, "remove all effects").spec.effects == ()
    assert amend(lively, "remove the wind and add confetti").spec.effects == (
        "fireworks",
        "confetti",
    )


@pytest.mark.parametrize(
    ("prompt", "style"),
    [
        ("make it a comic book", "comic"),
        ("in neon style", "neon"),
        ("as a paper cut-out animation", "paper_cut"),
        ("make it look like an oil painting", "oil"),
        ("turn it into claymation", "clay"),
    ],
)
def test_a_style_is_no_thing(prompt: str, style: str) -> None:
    after = amend(foxes(), prompt).spec

    assert (after.style, after.props) == (style, foxes().props)


def test_two_who_shall_dance_are_not_exchanged() -> None:
    after = amend(girl(), "make the girl dance with the dog").spec

    assert [(s.kind, s.action, s.partner) for s in after.subjects] == [
        ("girl", "dance", "dog-1"),
        ("dog", "dance", "girl-1"),
    ]


def test_two_exchanges_fit_one_command() -> None:
    after = amend(girl(), "swap the dog for a cat and the umbrella for a kite").spec

    assert [s.kind for s in after.subjects] == ["girl", "cat"]
    assert [p.kind for p in after.props] == ["kite"]
    assert after.subjects[0].prop == after.props[0].id


def test_the_camera_films_whom_it_is_told() -> None:
    assert amend(girl(), "zoom in on the dog").spec.camera.target == "dog-1"
    assert amend(girl(), "a close-up of the girl").spec.camera.target == "girl-1"


def test_hair_and_faces_change() -> None:
    after = amend(girl(), "give the girl curly red hair and make her sad").spec

    assert after.subjects[0].look.hair is not None
    assert after.subjects[0].look.hair.startswith("curly")


def test_everybody_may_leave() -> None:
    assert amend(foxes(), "remove everyone").spec.subjects == ()


def test_only_the_pixels_of_who_is_named_change() -> None:
    spec = parse("a girl and a dog in a meadow, static shot", seed=5, seconds=4)
    after = amend(spec, "make the dog blue").spec
    old, new = (Scene(one, Size(320, 180)) for one in (spec, after))

    box = next(actor for actor in old.troupe.actors if actor.name == "dog-1").box()
    view = old.view(1.0)
    left, top = view.project(box.left, box.top, 1)
    right, bottom = view.project(box.right, box.bottom, 1)
    differs = np.abs(old.compose(1.0).astype(int) - new.compose(1.0)).max(axis=2) > 0
    inside = differs[
        max(0, round(top) - 12) : round(bottom) + 12, max(0, round(left) - 12) : round(right) + 12
    ]

    assert spec.camera.move == "still"
    assert inside.sum() > 20
    assert inside.sum() == differs.sum()


def blue_foxes() -> Spec:
    return parse("two blue foxes and a dog running in a forest", seed=5, seconds=4)


def remix(prompt: str) -> Spec:
    fresh = parse(prompt, seed=9, seconds=4)
    return remixed(blue_foxes(), fresh, prompt, is_portrait=False)


def test_a_remix_keeps_the_looks_of_who_is_there_again() -> None:
    after = remix("two foxes and a dog sleeping")

    assert slots(blue_foxes()) == slots(after)
    assert [s.look for s in blue_foxes().subjects] == [s.look for s in after.subjects]
    assert [s.look.color is None for s in after.subjects] == [False, False, True]
    assert {s.action for s in after.subjects} == {"sleep"}


def test_in_a_remix_others_take_the_places_of_who_is_gone() -> None:
    after = remix("two tigers and a dog walking")

    assert [s.slot for s in blue_foxes().subjects] == [s.slot for s in after.subjects]
    assert [s.kind for s in after.subjects] == ["tiger", "tiger", "dog"]


def test_a_remix_of_the_foxes_is_about_all_of_them() -> None:
    after = remix("the foxes dance")

    assert [(s.kind, s.action) for s in after.subjects] == [
        ("fox", "dance"),
        ("fox", "dance"),
        ("dog", "run"),
    ]


def test_who_hug_in_a_remix_are_side_by_side() -> None:
    fox, dog = remix("a fox hugging a dog").subjects

    assert abs(fox.slot.x - dog.slot.x) < 0.35


def test_the_camera_steps_back_for_what_comes_at_the_side() -> None:
    before = parse("a boy holding a red balloon and a dog in a park", seed=3, seconds=4)

    after = amend(before, 'add a sign that says "Welcome" and give the boy curly red hair').spec

    sign = next(prop for prop in after.props if prop.kind == "sign")
    half = 0.5 / (1 + 0.95 * (after.camera.closeness - 1))
    assert before.camera.closeness > 1.2
    assert 0.5 - half < sign.slot.x < 0.5 + half
    assert before.subjects[1] == after.subjects[1]
    assert (after.subjects[0].look.hair or "").startswith("curly")
    assert after.subjects[0].look.color is None


def test_a_rainbow_that_is_added_is_in_the_sky_and_goes_again() -> None:
    spec = parse("a horse grazing in a meadow", seed=4, seconds=6)

    added = amend(spec, "add a rainbow").spec

    assert added.effects == ("rainbow",)
    assert added.props == spec.props
    assert amend(added, "remove the rainbow").spec.effects == ()


@pytest.mark.parametrize(
    ("prompt", "command", "worn"),
    [
        ("a penguin on ice", "add a top hat and a bow tie to the penguin", ("top hat", "bow tie")),
        ("a woman in a cafe", "make her hair red and her dress green", ("dress:#4fae55",)),
    ],
)
def test_clothes_are_put_on_whom_an_edit_names(
    prompt: str, command: str, worn: tuple[str, ...]
) -> None:
    amended = amend(parse(prompt, seed=4, seconds=6), command)

    assert set(worn) <= set(amended.spec.subjects[0].look.wear)
    assert amended.ignored == []
    if "hair" in command:
        assert (amended.spec.subjects[0].look.hair or "").endswith("#d8342c")


def test_it_can_be_put_in_another_place() -> None:
    spec = parse("a red car on a desert road", seed=4, seconds=6)

    made = amend(spec, "make the car blue and put it in the city at night").spec

    assert (made.setting, made.time_of_day) == ("city", "night")
    assert [prop.kind for prop in made.props] == ["car"]


def test_weather_stays_behind_where_none_can_be_seen() -> None:
    spec = parse("a girl walking in a forest in the rain", seed=4, seconds=6)

    assert amend(spec, "change the place to outer space").spec.weather == "clear"
    assert amend(spec, "change the place to a library").spec.weather == "rain"


def test_whoever_is_added_leaves_the_rest_of_the_picture_as_it_was() -> None:
    spec = parse("wide shot of three children standing in a park", seed=4, seconds=6)

    made = amend(spec, "add a butterfly").spec

    size = Size(320, 180)
    before, after = (Scene(each, size).frame(3.0, 72) for each in (spec, made))
    assert (before == after).mean() > 0.9


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("remove everyone except the dog", ["dog"]),
        ("remove everything but the dog", ["dog"]),
        ("instead of a dog show a horse", ["woman", "horse", "man"]),
        ("swap the woman and a robot", ["robot", "dog", "man"]),
    ],
)
def test_who_stays_and_who_comes_instead(prompt: str, kinds: list[str]) -> None:
    spec = parse("a woman in a red dress, a dog and a man in a park", seed=1, seconds=4.0)

    assert [subject.kind for subject in amend(spec, prompt).spec.subjects] == kinds


def test_a_look_of_the_film_paints_nobody() -> None:
    spec = parse("a woman in a red dress and a dog in a park", seed=1, seconds=4.0)
    grey = amend(spec, "make it black and white").spec
    longer = amend(spec, "make the dress longer").spec
    red = amend(spec, "make the woman's hair red").spec
    lit = amend(spec, "add fireworks in the sky").spec

    assert (grey.style, grey.subjects) == ("noir", spec.subjects)
    assert longer.subjects == spec.subjects
    assert red.subjects[0].look.hair is not None
    assert (lit.setting, lit.effects) == (spec.setting, ("fireworks",))
