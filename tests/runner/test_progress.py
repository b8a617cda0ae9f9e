import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitascope.engines.base import PHASES
from vitascope.errors import Cancelled, RenderFailed
from vitascope.runner.messages import Advanced
from vitascope.runner.progress import ProgressTrack


def track_into(
    sent: list[Advanced], *, is_neural: bool = False, cancelled: bool = False
) -> ProgressTrack:
    return ProgressTrack(
        frame_count=96, is_neural=is_neural, is_cancelled=lambda: cancelled, send=sent.append
    )


@given(
    reports=st.lists(st.tuples(st.sampled_from(PHASES), st.floats())),
    is_neural=st.booleans(),
)
def test_the_percentage_never_goes_back_and_never_says_done(
    reports: list[tuple[str, float]], is_neural: bool
) -> None:
    sent: list[Advanced] = []
    track = track_into(sent, is_neural=is_neural)

    for phase, fraction in reports:
        track(phase, fraction)
    for count in range(1, 97):
        track.frame_taken(count)

    percents = [report.percent for report in sent]
    assert percents == sorted(percents)
    assert percents[0] >= 0
    assert percents[-1] == 98


def test_a_hundred_thousand_reports_are_a_few_messages() -> None:
    sent: list[Advanced] = []
    track = track_into(sent)

    for index in range(100_000):
        track("denoise" if index % 2 else "prepare", 0.0)

    assert len(sent) < 100


def test_phases_have_the_shares_that_the_model_says_and_may_take_turns() -> None:
    weights = {"decode": 1.0, "prepare": 1.0, "denoise": 8.0}
    sent: list[Advanced] = []
    track = ProgressTrack(
        frame_count=96,
        is_neural=True,
        weights=weights,
        is_cancelled=lambda: False,
        send=sent.append,
    )

    told: list[int] = []
    for phase, fraction in (("prepare", 1.0), ("denoise", 0.5), ("decode", 0.5), ("denoise", 1.0)):
        track(phase, fraction)
        told.append(track.percent)

    assert told == [9, 48, 53, 92]
    assert [report.percent for report in sent] == sorted(report.percent for report in sent)


def test_a_new_phase_is_told_at_once() -> None:
    sent: list[Advanced] = []
    track = track_into(sent)

    for phase in ("prepare", "denoise", "render", "encode"):
        track(phase, 0.0)

    assert [report.phase for report in sent] == ["prepare", "denoise", "render", "encode"]


def test_a_cancel_is_raised_where_progress_is_reported() -> None:
    track = track_into([], cancelled=True)

    with pytest.raises(Cancelled):
        track("prepare", 0.1)
    with pytest.raises(Cancelled):
        track.frame_taken(1)


def test_a_phase_that_nobody_knows_is_the_engines_fault() -> None:
    with pytest.raises(RenderFailed, match="'dreaming'"):
        track_into([])("dreaming", 0.5)
