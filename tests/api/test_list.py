"""Pages of videos: order, cursors, ends, and what each client's loop needs (contract §4.5)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.api.live import LiveApi, serve_api
from tests.api.schemas import check


@pytest.fixture(scope="module")
def seven(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[LiveApi, list[str]]]:
    """A server with seven videos, and their ids from oldest to newest."""
    with serve_api(tmp_path_factory.mktemp("list")) as live:
        yield live, [live.create(f"number {n}")["id"] for n in range(7)]


def page(live: LiveApi, query: str = "") -> tuple[list[str], bool]:
    answer = live.http.get(f"/v1/videos{query}")
    assert answer.status_code == 200, answer.text
    check("video_list", answer.json())
    ids = [video["id"] for video in answer.json()["data"]]
    if ids:
        assert (ids[0], ids[-1]) == (answer.json()["first_id"], answer.json()["last_id"])
    return ids, answer.json()["has_more"]


def test_newest_first_by_default(seven: tuple[LiveApi, list[str]]) -> None:
    live, ids = seven
    assert (ids[::-1], False) == page(live)


def test_the_default_page_has_twenty(tmp_path: Path) -> None:
    with serve_api(tmp_path / "many") as live:
        ids = [live.create()["id"] for _ in range(21)]

        assert (ids[:0:-1], True) == page(live)


def test_oldest_first_when_asked(seven: tuple[LiveApi, list[str]]) -> None:
    live, ids = seven
    assert (ids[:3], True) == page(live, "?order=asc&limit=3")


def test_after_is_exclusive_in_both_directions(seven: tuple[LiveApi, list[str]]) -> None:
    live, ids = seven
    assert ([ids[3], ids[2]], True) == page(live, f"?limit=2&after={ids[4]}")
    assert ([ids[5], ids[6]], False) == page(live, f"?limit=2&order=asc&after={ids[4]}")


def test_after_the_last_comes_an_empty_page(seven: tuple[LiveApi, list[str]]) -> None:
    live, ids = seven
    assert page(live, f"?after={ids[0]}") == ([], False)
    assert page(live, f"?order=asc&after={ids[6]}") == ([], False)


def test_limit_nought_is_an_empty_page(seven: tuple[LiveApi, list[str]]) -> None:
    assert page(seven[0], "?limit=0") == ([], False)


def test_limit_a_hundred_is_the_most(seven: tuple[LiveApi, list[str]]) -> None:
    live, ids = seven
    assert (ids[::-1], False) == page(live, "?limit=100")

    error = live.http.get("/v1/videos?limit=101").json()["error"]
    assert (error["param"], error["code"]) == ("limit", "integer_above_max_value")


@pytest.mark.parametrize(
    ("query", "param", "code"),
    [
        ("limit=-1", "limit", "integer_below_min_value"),
        ("limit=two", "limit", "invalid_type"),
        ("order=up", "order", "invalid_value"),
        ("after=video_never", "after", "invalid_value"),
        ("after=%00%ff", "after", "invalid_value"),
    ],
)
def test_a_wrong_value_is_refused_by_name(
    seven: tuple[LiveApi, list[str]], query: str, param: str, code: str
) -> None:
    answer = seven[0].http.get(f"/v1/videos?{query}")

    check("error", answer.json())
    assert (400, param, code) == (
        answer.status_code,
        answer.json()["error"]["param"],
        answer.json()["error"]["code"],
    )


def test_unknown_query_keys_are_ignored(seven: tuple[LiveApi, list[str]]) -> None:
    live, ids = seven
    assert (ids[::-1], False) == page(live, "?order=desc&project=x&limit=")


def test_java_s_loop_ends_on_the_empty_page(seven: tuple[LiveApi, list[str]]) -> None:
    """It ignores has_more and asks on until a page is empty (contract §4.5)."""
    live, ids = seven
    seen: list[str] = []
    query = "?limit=3&order=asc"
    for _ in range(10):
        found, _ = page(live, query)
        if not found:
            break
        seen += found
        query = f"?limit=3&order=asc&after={found[-1]}"
    else:
        raise AssertionError("the loop does not end")
    assert ids == seen


def test_a_deleted_cursor_keeps_its_place(tmp_path: Path) -> None:
    with serve_api(tmp_path / "cursor") as live:
        ids = [live.create()["id"] for _ in range(4)]
        live.http.delete(f"/v1/videos/{ids[2]}")

        assert ([ids[1], ids[0]], False) == page(live, f"?after={ids[2]}")
        assert ([ids[3]], False) == page(live, f"?order=asc&after={ids[2]}")
