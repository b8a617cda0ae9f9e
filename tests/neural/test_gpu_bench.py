"""`bench.gpu` at toy size on the processor: the form of its report, and both sides' equal films."""

import json
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Any:
    # Imported here: the libraries warn while they are imported, which the session's fixture allows.
    from bench.gpu import TOYS, measure

    path = tmp_path_factory.mktemp("bench") / "gpu.json"
    measure(TOYS, "cpu", 300.0, lambda told: path.write_text(json.dumps(told)))
    return json.loads(path.read_text())


def test_every_figure_is_there_and_what_a_processor_cannot_tell_is_not_made_up(report: Any) -> None:
    (model,) = report["models"]

    assert report["is_toy"]
    assert report["left_out"] == []
    for row in model["sizes"]:
        for side in ("stock", "ours"):
            assert row[side]["step_s"] > 0
            assert row[side]["whole"]["seconds"] > 0
            assert row[side]["whole"]["peak_mib"] is None
        for part in ("encode_video", "decode_stock", "decode_ours", "encode_file"):
            assert row[part]["seconds"] > 0
        assert row["ratio"] > 0
    assert model["busy"]["share"] is None
    assert model["offload"] == "none"


def test_both_sides_make_the_same_lively_film_at_every_size(report: Any) -> None:
    (model,) = report["models"]

    assert len(model["sizes"]) == 2
    for row in model["sizes"]:
        assert row["error"]["spread_levels"] > 20
        assert row["error"]["largest_levels"] <= 1


def test_a_broken_film_is_gone_on_from_to_the_same_film(report: Any) -> None:
    (model,) = report["models"]

    assert model["resume"]["is_same_film"]
    assert model["resume"]["kept_mib"] > 0


def test_the_table_says_how_each_figure_was_taken(report: Any) -> None:
    from bench.gpu_report import table

    lines = list(table(report))

    rows = [line.split(" | ") for line in lines if line.startswith("| toy")]
    assert len(rows) > 20
    assert all(len(row) == 3 and len(row[2]) > 20 for row in rows)
    assert any("not measured" in line for line in lines if "GPU busy" in line)


def test_a_bench_whose_time_is_over_reports_what_it_has(checkpoint_folder: Path) -> None:
    from bench.gpu import TOYS, measure

    told: list[Any] = []

    report = measure(TOYS, "cpu", -1.0, told.append)

    assert told == [report]
    assert len(report["left_out"]) == 1


def test_where_time_is_short_the_larger_size_has_no_film_and_all_else_is_there(
    checkpoint_folder: Path, tmp_path: Path
) -> None:
    from bench.gpu import TOYS, Bench
    from bench.gpu_watch import Clock

    bench = Bench(TOYS[0], tmp_path, "cpu", Clock(300.0), share_s=0.0)

    bench.run()

    small, large = bench.row["sizes"]
    assert small["ratio"] > 0
    assert "ratio" not in large
    assert "no_film" in large
    assert min(large[side]["step_s"] for side in ("stock", "ours")) > 0
    assert large["decode_ours"]["seconds"] > 0
    assert bench.row["busy"]["seconds"] > 0
    assert bench.row["resume"]["is_same_film"]
