"""Fetching by the real client from a hub on this machine."""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from tests.weights.hub import COMMIT, TOKEN, Hub, Sent, serving
from tests.weights.models import BIG, FILES, REPOSITORY, WANTED, hub, profile
from vitascope.engines.diffusers.fetch import SPARE_BYTES, Fetcher, lock_folder
from vitascope.engines.diffusers.weights import Presence, WeightsFolder
from vitascope.errors import (
    DiskFull,
    HubUnreachable,
    WeightsBusy,
    WeightsDamaged,
    WeightsNotAllowed,
    WeightsRefused,
)

WEIGHTS = "transformer/diffusion_pytorch_model.safetensors"


class Stopped(Exception):
    """What Ctrl-C is to a fetch."""


@dataclass
class Shown:
    """The progress as a person would see it; stops the fetch when told to."""

    size_bytes: int = 0
    here_bytes: int = 0
    least: int = 0
    checked: list[str] = field(default_factory=list)
    stop_above: int | None = None

    def begin(self, size_bytes: int, here_bytes: int) -> None:
        self.size_bytes, self.here_bytes = size_bytes, here_bytes

    def advance(self, size_bytes: int) -> None:
        self.here_bytes += size_bytes
        if self.stop_above is not None and self.here_bytes > self.stop_above:
            raise Stopped

    def check(self, path: str) -> None:
        self.checked.append(path)


@pytest.fixture(autouse=True)
def no_token(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("HF_TOKEN", raising=False)
    monkeypatch.setattr("huggingface_hub.constants.HF_TOKEN_PATH", str(tmp_path / "no-token"))


@pytest.fixture
def served() -> Iterator[Hub]:
    with serving(hub()) as running:
        yield running


@pytest.fixture
def folder(tmp_path: Path) -> WeightsFolder:
    return WeightsFolder(tmp_path / "weights")


def fetcher(folder: WeightsFolder, served: Hub, free: int = 10**12) -> Fetcher:
    return Fetcher(folder, endpoint=served.url, free=lambda _: free)


def names_below(root: Path) -> set[str]:
    return {
        path.relative_to(root).as_posix()
        for path in root.rglob("*")
        if path.is_file() and not path.relative_to(root).parts[0].startswith(".")
    }


def test_what_is_wanted_comes_and_nothing_that_can_carry_code(
    folder: WeightsFolder, served: Hub
) -> None:
    shown = Shown()

    came = fetcher(folder, served).fetch(profile(), shown)

    root = folder.folder_of(profile().repository)
    state = folder.state_of(profile())
    assert names_below(root) == WANTED
    assert all((root / path).read_bytes() == FILES[path] for path in WANTED)
    assert (state.presence, state.commit) == (Presence.PRESENT, COMMIT)
    assert came == state.size_bytes == state.here_bytes == shown.size_bytes == shown.here_bytes
    assert set(shown.checked) == WANTED
    assert folder.verify(profile(), lambda _: None) == []


def test_a_second_fetch_asks_the_hub_nothing(folder: WeightsFolder, served: Hub) -> None:
    fetcher(folder, served).fetch(profile(), Shown())
    served.sent.clear()
    served.asked.clear()

    assert fetcher(folder, served).fetch(profile(), Shown()) == 0

    assert (served.sent, served.asked) == ([], [])


def test_a_fetch_that_was_cut_off_goes_on_from_its_last_byte(
    folder: WeightsFolder, served: Hub
) -> None:
    served.repositories[REPOSITORY][WEIGHTS] = BIG
    with pytest.raises(Stopped):
        fetcher(folder, served).fetch(profile(), Shown(stop_above=15_000_000))
    partial = folder.state_of(profile())
    assert partial.presence is Presence.PARTIAL
    assert not (folder.folder_of(profile().repository) / WEIGHTS).exists()
    served.sent.clear()
    shown = Shown()

    fetcher(folder, served).fetch(profile(), shown)

    (again,) = [sent for sent in served.sent if sent.path == WEIGHTS]
    assert again.range is not None
    begin = int(again.range.removeprefix("bytes=").removesuffix("-"))
    assert 0 < begin < len(BIG)
    assert folder.verify(profile(), lambda _: None) == []
    assert shown.here_bytes == shown.size_bytes


def test_a_hub_that_cannot_go_on_sends_the_file_anew(folder: WeightsFolder, served: Hub) -> None:
    served.ranges = False
    served.repositories[REPOSITORY][WEIGHTS] = BIG
    with pytest.raises(Stopped):
        fetcher(folder, served).fetch(profile(), Shown(stop_above=15_000_000))
    shown = Shown()

    fetcher(folder, served).fetch(profile(), shown)

    assert folder.verify(profile(), lambda _: None) == []
    assert shown.here_bytes == shown.size_bytes


def test_a_file_that_is_not_what_the_hub_recorded_is_dropped(
    folder: WeightsFolder, served: Hub
) -> None:
    served.altered[WEIGHTS] = b"WEIGHTS" * 1000

    with pytest.raises(WeightsDamaged, match="fetch the model again"):
        fetcher(folder, served).fetch(profile(), Shown())

    assert not (folder.folder_of(profile().repository) / WEIGHTS).exists()
    served.altered.clear()
    fetcher(folder, served).fetch(profile(), Shown())
    assert folder.state_of(profile()).presence is Presence.PRESENT


def test_a_gated_model_is_explained_to_who_has_no_token(folder: WeightsFolder, served: Hub) -> None:
    served.gated.add(REPOSITORY)

    with pytest.raises(WeightsNotAllowed) as refused:
        fetcher(folder, served).fetch(profile(gated=True), Shown())

    assert f"https://huggingface.co/{REPOSITORY}" in refused.value.message
    assert "https://huggingface.co/settings/tokens" in refused.value.message
    assert "HF_TOKEN" in refused.value.message
    assert folder.state_of(profile()).presence is Presence.ABSENT


def test_a_token_without_access_is_told_apart(
    folder: WeightsFolder, served: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    served.gated.add(REPOSITORY)
    monkeypatch.setenv("HF_TOKEN", "hf_stranger")

    with pytest.raises(WeightsNotAllowed, match="same account") as refused:
        fetcher(folder, served).fetch(profile(gated=True), Shown())

    assert "hf_stranger" not in refused.value.message


def test_a_token_goes_to_the_hub_and_not_to_where_it_sends_us(
    folder: WeightsFolder, served: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    served.gated.add(REPOSITORY)
    monkeypatch.setenv("HF_TOKEN", TOKEN)

    fetcher(folder, served).fetch(profile(gated=True), Shown())

    tokens = {sent.path: sent.authorization for sent in served.sent}
    assert tokens["model_index.json"] == f"Bearer {TOKEN}"
    assert tokens[WEIGHTS] is None


def test_a_full_disk_is_told_before_anything_is_fetched(folder: WeightsFolder, served: Hub) -> None:
    needed = sum(len(FILES[path]) for path in WANTED)
    small = fetcher(folder, served, free=SPARE_BYTES + needed - 1)

    with pytest.raises(DiskFull, match=r"diffusers\.weights_dir"):
        small.fetch(profile(), Shown())

    assert served.sent == []
    fetcher(folder, served, free=SPARE_BYTES + needed).fetch(profile(), Shown())


def test_a_part_that_is_pickled_only_is_refused(folder: WeightsFolder, served: Hub) -> None:
    del served.repositories[REPOSITORY]["vae/diffusion_pytorch_model.safetensors"]

    with pytest.raises(WeightsRefused, match=r"vae/diffusion_pytorch_model\.bin"):
        fetcher(folder, served).fetch(profile(), Shown())

    assert served.sent == []


@pytest.mark.parametrize("path", ["transformer/../../evil.json", "/transformer/x.json"])
def test_a_path_that_leaves_the_folder_is_refused(
    folder: WeightsFolder, served: Hub, path: str
) -> None:
    served.repositories[REPOSITORY][path] = b"{}"
    evil = replace(profile().repository, files=("*",))

    with pytest.raises(WeightsRefused, match="leave the folder"):
        fetcher(folder, served).fetch(replace(profile(), repository=evil), Shown())


def test_later_fetches_stay_at_the_commit_that_was_found_first(
    folder: WeightsFolder, served: Hub
) -> None:
    fetcher(folder, served).fetch(profile(), Shown())
    served.commit = "f" * 40
    served.repositories[REPOSITORY]["transformer/config.json"] = b'{"new": true}'

    fetcher(folder, served).fetch(profile(), Shown())
    before = folder.state_of(profile()).commit
    fetcher(folder, served).fetch(profile(), Shown(), update=True)

    config = folder.folder_of(profile().repository) / "transformer/config.json"
    assert (before, folder.state_of(profile()).commit) == (COMMIT, "f" * 40)
    assert config.read_bytes() == b'{"new": true}'


def test_a_commit_that_a_profile_pins_is_fetched(folder: WeightsFolder, served: Hub) -> None:
    pinned = replace(profile(), repository=replace(profile().repository, revision=COMMIT))

    fetcher(folder, served).fetch(pinned, Shown())

    assert any(f"revision/{COMMIT}" in path for path in served.asked)
    assert folder.state_of(pinned).commit == COMMIT


def test_a_pinned_commit_is_left_only_for_the_newest_and_come_back_to(
    folder: WeightsFolder, served: Hub
) -> None:
    pinned = replace(profile(), repository=replace(profile().repository, revision=COMMIT))
    fetcher(folder, served).fetch(pinned, Shown())
    served.commit = "f" * 40

    fetcher(folder, served).fetch(pinned, Shown())
    kept = folder.state_of(pinned).commit
    fetcher(folder, served).fetch(pinned, Shown(), update=True)
    newest = folder.state_of(pinned).commit
    served.commit = COMMIT
    fetcher(folder, served).fetch(pinned, Shown())

    assert (kept, newest, folder.state_of(pinned).commit) == (COMMIT, "f" * 40, COMMIT)


@pytest.mark.parametrize("part", ["transformer", "vae"])
def test_of_weights_that_are_there_twice_only_those_of_the_index_come(
    folder: WeightsFolder, served: Hub, part: str
) -> None:
    stem = f"{part}/diffusion_pytorch_model"
    named = [f"{stem}-0000{index}-of-00002.safetensors" for index in (1, 2)]
    unnamed = [f"{stem}-0000{index}-of-00003.safetensors" for index in (1, 2, 3)]
    index = {"weight_map": {"a": Path(named[0]).name, "b": Path(named[1]).name}}
    served.repositories[REPOSITORY] |= dict.fromkeys([*named, *unnamed], b"half") | {
        f"{stem}.safetensors.index.json": json.dumps(index).encode()
    }

    fetcher(folder, served).fetch(profile(), Shown())

    there = names_below(folder.folder_of(profile().repository))
    assert there >= {*named, f"{stem}.safetensors.index.json"}
    assert not there & {*unnamed, f"{stem}.safetensors"}
    assert folder.state_of(profile()).presence is Presence.PRESENT


def test_an_index_that_is_none_is_refused(folder: WeightsFolder, served: Hub) -> None:
    served.repositories[REPOSITORY]["vae/model.safetensors.index.json"] = b"[]"

    with pytest.raises(WeightsRefused, match=r"vae/model\.safetensors\.index\.json"):
        fetcher(folder, served).fetch(profile(), Shown())


def test_an_unknown_repository_or_revision_is_told(folder: WeightsFolder, served: Hub) -> None:
    other = replace(profile().repository, revision="v9")

    with pytest.raises(HubUnreachable, match="'v9'"):
        fetcher(folder, served).fetch(replace(profile(), repository=other), Shown())


def test_two_fetches_into_one_folder_do_not_mix(folder: WeightsFolder, served: Hub) -> None:
    root = folder.folder_of(profile().repository)
    root.mkdir(parents=True)
    lock = lock_folder(root)

    with pytest.raises(WeightsBusy):
        fetcher(folder, served).fetch(profile(), Shown())

    os.close(lock)
    fetcher(folder, served).fetch(profile(), Shown())


def test_a_hub_that_is_not_there_is_told(folder: WeightsFolder, served: Hub) -> None:
    gone = replace(served, url="http://127.0.0.1:1")

    with pytest.raises(HubUnreachable, match="cannot be reached"):
        fetcher(folder, gone).fetch(profile(), Shown())


def test_the_record_says_under_which_licence_it_was_fetched(
    folder: WeightsFolder, served: Hub
) -> None:
    fetcher(folder, served).fetch(profile(), Shown())

    record = folder.record_of(profile().repository)
    assert record is not None
    assert record.licence == "Tiny Licence"
    assert json.loads((folder.folder_of(profile().repository) / ".vitascope.json").read_bytes())


def test_requests_for_content_are_only_those_that_are_needed(
    folder: WeightsFolder, served: Hub
) -> None:
    fetcher(folder, served).fetch(profile(), Shown())

    assert {sent.path for sent in served.sent} == WANTED
    assert all(isinstance(sent, Sent) and sent.range is None for sent in served.sent)
