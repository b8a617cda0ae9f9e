"""Feats on apparatus, ropes and walls: what they are read from, and where they are seen."""

import pytest

from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Look, Prop, Slot, Spec
from vitascope.engines.animatic.staging.climbing import ascent_of


def spec_of(prompt: str) -> Spec:
    """The film of a prompt."""
    return parse(prompt, seed=5, seconds=6)


@pytest.mark.parametrize(
    ("prompt", "action", "setting"),
    [
        ("A gymnast swinging on the uneven bars", "bars", "gym"),
        ("A young gymnast performs on the balance beam in an arena", "beam", "gym"),
        ("A gymnast on the parallel bars, crowd watching", "bars", "gym"),
        ("A gymnast holding a cross on the rings", "rings", "gym"),
        ("A pole vaulter clearing the bar in a stadium", "pole_vault", "running track"),
        ("A high jumper leaps over the bar", "high_jump", "running track"),
        ("A hurdler leaping over the last hurdle", "hurdle", "running track"),
        ("A woman hurls a javelin at the Olympics", "javelin", "running track"),
        ("A diver leaping from a 10 meter platform into a pool", "platform_dive", "pool"),
        ("Two fencers duelling in white suits", "fence", "gym"),
        ("Two judokas fighting on the mat", "grapple", "gym"),
        ("A boy climbing a rope in a gymnasium", "rope_climb", "gym"),
        ("Kids swinging on a rope over a lake", "rope_swing", "lake"),
        ("A superhero swinging between skyscrapers on a web", "rope_swing", "city"),
        ("A figure skater landing a triple axel in a red dress", "ice_spin", "ice rink"),
        ("A ski jumper soaring off the ramp", "ski_jump", "snow"),
        ("A skateboarder grinding down a handrail in a plaza", "grind", "village"),
        ("A bungee jumper leaping from a bridge over a gorge", "bungee", "canyon"),
        ("A paraglider soaring over the Alps", "paraglide", "mountains"),
    ],
)
def test_a_feat_is_told_by_what_it_is_done_on(prompt: str, action: str, setting: str) -> None:
    spec = spec_of(prompt)

    assert spec.subjects[0].action == action
    assert spec.setting == setting


@pytest.mark.parametrize(
    "prompt",
    ["A woman walks down the stairs", "A king sits on his throne with rings on his fingers"],
)
def test_stairs_and_rings_of_others_are_no_apparatus(prompt: str) -> None:
    assert not {subject.action for subject in spec_of(prompt).subjects} & {"grind", "rings"}


def test_a_rope_walker_has_a_rope_high_up_and_a_zip_line_rider_a_cable() -> None:
    for prompt, kind in (
        ("A tightrope walker balancing between two skyscrapers", "tightrope"),
        ("A girl riding a zip line through the jungle", "zip line"),
    ):
        spec = spec_of(prompt)
        (subject,) = spec.subjects

        assert (subject.mount or "").startswith(kind)
        assert subject.slot.lift > 0.1


def test_rock_climbers_are_on_the_wall_seen_from_behind_and_no_rope_lies_about() -> None:
    spec = spec_of("A rock climber scaling a sheer cliff face, rope dangling below")

    assert spec.setting == "rock face"
    assert [(s.action, s.view) for s in spec.subjects] == [("wall_climb", "back")]
    assert spec.props == ()


@pytest.mark.parametrize("kind", ["tree", "ladder", "house", "lamp post"])
def test_who_climbs_a_thing_goes_up_its_side_and_stays_below_its_top(kind: str) -> None:
    kind = kind if kind in PROP_KINDS else "street lamp"
    prop = Prop(id=f"{kind}-1", kind=kind, look=Look(), slot=Slot(x=0.5, depth=0.3))
    ascent = ascent_of(prop, seconds=6)

    heights = [-ascent.at(t)[1] for t in (0, 2, 4, 6, 9)]

    assert heights == sorted(heights)
    assert 0 < heights[0] < heights[-1] < PROP_KINDS[kind].height
    assert ascent.at(0)[0] < 0
