"""Blocks compiled for real, on the processor: before the first video, once, never at all costs."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch._dynamo.utils import counters

from tests.neural.engines import TinyTi2v
from vitascope.clip import Shot
from vitascope.engines.diffusers.plan import Plan
from vitascope.errors import Cancelled, EngineLoadFailed
from vitascope.testing.engines import Recorder, digest
from vitascope.video import Operation, Size

pytestmark = [
    pytest.mark.timeout(400),
    # Of the libraries, while they compile; none is ours to mend.
    pytest.mark.filterwarnings("ignore"),
]


class Compiled(TinyTi2v):
    """As planned for a card on which blocks are compiled; here they are compiled all the same."""

    @classmethod
    def plan(cls) -> Plan:
        (model,) = TinyTi2v.plan().models
        return Plan(models=(replace(model, placement=replace(model.placement, is_compiled=True)),))


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing was compiled before, in this process or on this disk."""
    monkeypatch.setenv("TORCHINDUCTOR_CACHE_DIR", str(tmp_path / "compiled"))
    torch._dynamo.reset()
    counters.clear()


@pytest.fixture
def shot() -> Shot:
    can = Compiled.models[0]
    return Shot(
        operation=Operation.CREATE,
        model=can.name,
        prompt="A cat",
        seed=1,
        size=Size(1280, 720),
        rate=can.rate,
        frame_count=9,
        settings={"steps": 2},
        threads=2,
    )


def graphs() -> int:
    return counters["stats"]["unique_graphs"]


@pytest.mark.usefixtures("cache")
def test_a_warm_model_compiles_nothing_more_whatever_is_asked(shot: Shot) -> None:
    engine, recorder = Compiled(), Recorder()
    engine.load(Recorder())
    assert graphs() == 0

    engine.warm_up(recorder)

    compiled = graphs()
    assert compiled > 0
    assert {phase for phase, _ in recorder.reports} == {"load"}
    fractions = [fraction for _, fraction in recorder.reports]
    assert fractions == sorted(fractions)
    films = [
        digest(engine.render(asked, Recorder()))
        for asked in (
            shot,
            replace(shot, size=Size(720, 1280)),
            replace(shot, frame_count=41, settings={"steps": 3}),
            shot,
        )
    ]
    assert graphs() == compiled
    assert films[0] == films[3]


def refuse(phase: str, _fraction: float) -> None:
    raise Cancelled("A video has come.")


def test_a_warm_up_that_is_broken_off_leaves_no_trace(shot: Shot) -> None:
    plain = TinyTi2v()
    plain.load(Recorder())
    expected = digest(plain.render(shot, Recorder()))
    engine = Compiled()
    engine.load(Recorder())

    with pytest.raises(Cancelled):
        engine.warm_up(refuse)
    engine._loaded[1].loaded.uncompile("for this test")  # type: ignore[index] # it is loaded

    assert digest(engine.render(shot, Recorder())) == expected


@pytest.mark.usefixtures("cache")
def test_where_nothing_can_be_compiled_videos_are_made_all_the_same(shot: Shot) -> None:
    plain = TinyTi2v()
    plain.load(Recorder())
    expected = digest(plain.render(shot, Recorder()))
    engine = Compiled()
    engine.load(Recorder())

    with torch._inductor.config.patch({"cpp.cxx": ("no-such-compiler",)}):
        with pytest.raises(EngineLoadFailed, match="could not be compiled"):
            engine.warm_up(Recorder())

        assert digest(engine.render(shot, Recorder())) == expected
    assert engine._loaded is not None
    assert "compiler" in engine._loaded[1].loaded.why_not_compiled


def test_a_model_that_is_not_to_be_compiled_needs_no_warm_up() -> None:
    engine, recorder = TinyTi2v(), Recorder()
    engine.load(Recorder())

    engine.warm_up(recorder)

    assert recorder.reports == []
