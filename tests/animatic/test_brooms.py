"""Who flies on a broom sits astride it in the air; who sweeps holds it."""

import pytest

from vitascope.engines.animatic.art.people_poses import STANCES
from vitascope.engines.animatic.composing.parse import parse


@pytest.mark.parametrize(
    "prompt",
    [
        "a witch rides a broomstick over a village",
        "a wizard boy flies on a broom",
        "a cat on a flying broomstick",
    ],
)
def test_who_flies_on_a_broom_sits_on_it_in_the_air(prompt: str) -> None:
    spec = parse(prompt, seed=1, seconds=4)
    (rider,), (broom,) = spec.subjects, spec.props
    assert (broom.kind, rider.mount, rider.action) == ("flying broom", broom.id, "ride")
    assert rider.slot.lift > 0


def test_who_sweeps_with_a_broom_has_it_in_the_pose_and_no_second_one() -> None:
    spec = parse("a man sweeps the street with a broom", seed=1, seconds=4)
    assert (spec.subjects[0].action, spec.props) == ("sweep", ())
    assert STANCES["sweep"](0.0).tool == "broom"
