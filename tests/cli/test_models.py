"""`vitascope models …`, against a hub on this machine and a folder of its own."""

import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.terminal import run_on_terminal
from tests.weights.hub import Hub, serving
from vitascope.engines.diffusers.fetch import lock_folder
from vitascope.engines.diffusers.profiles import PROFILES

FREE = "wan-vace-1.3b"
GATED = "ltx-2.5"
DENOISER = "transformer/diffusion_pytorch_model.safetensors"


def files_of(*names: str) -> dict[str, dict[str, bytes]]:
    """Small files of the real repositories, in the folders that the profiles name."""
    repositories: dict[str, dict[str, bytes]] = {}
    for name in names:
        for repository in (PROFILES[name].repository, *PROFILES[name].further_repositories):
            files = repositories.setdefault(repository.id, {"model_index.json": b"{}"})
            for part in repository.components:
                folder = "" if part.name == "." else f"{part.name}/"
                files[f"{folder}config.json"] = f'{{"part": "{part.name}"}}'.encode()
                content = f"weights of {part.name}".encode() * 50
                files[f"{folder}diffusion_pytorch_model.safetensors"] = content
    return repositories


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Hub]:
    monkeypatch.delenv("HF_TOKEN", raising=False)
    monkeypatch.setattr("huggingface_hub.constants.HF_TOKEN_PATH", str(tmp_path / "no-token"))
    monkeypatch.setenv("VITASCOPE_DIFFUSERS__WEIGHTS_DIR", str(tmp_path / "weights"))
    repositories = files_of(FREE, GATED, "ltx-2.5-full")
    pins = {
        each.id: each.revision
        for profile in PROFILES.values()
        for each in (profile.repository, *profile.further_repositories)
    }
    with serving(Hub(repositories, commits=pins)) as running:
        point_to(running.url, monkeypatch)
        yield running


def point_to(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What HF_ENDPOINT does for a process that begins."""
    template = url + "/{repo_id}/resolve/{revision}/{filename}"
    monkeypatch.setattr("huggingface_hub.constants.ENDPOINT", url)
    monkeypatch.setattr("huggingface_hub.constants.HUGGINGFACE_CO_URL_TEMPLATE", template)


def folder_of(tmp_path: Path, name: str) -> Path:
    return tmp_path / "weights" / PROFILES[name].repository.id.replace("/", "--")


def listed(run: Run, name: str) -> dict[str, object]:
    told = json.loads(run("models", "list").out)
    (model,) = [model for model in told["models"] if model["name"] == name]
    return model


def test_the_list_tells_of_each_model_what_one_must_know(run: Run, hub: Hub) -> None:
    told = json.loads(run("models", "list").out)

    assert [model["name"] for model in told["models"]] == list(PROFILES)
    model = listed(run, GATED)
    assert (model["weights"], model["is_gated"]) == ("absent", True)
    gated = PROFILES[GATED]
    repositories = (gated.repository, *gated.further_repositories)
    assert model["size_bytes"] == sum(each.size_bytes for each in repositories)
    assert model["fits"] or model["reason"]
    assert {"sora-2"} <= {alias for drawn in told["drawn"] for alias in drawn["aliases"]}
    assert told["note"]


def test_a_model_is_fetched_checked_and_removed(run: Run, hub: Hub, tmp_path: Path) -> None:
    pulled = run("models", "pull", FREE)
    here = listed(run, FREE)
    checked = run("models", "verify", FREE)
    removed = run("models", "rm", FREE, "--yes")

    assert (pulled.code, checked.code, removed.code) == (0, 0, 0)
    assert "Licence: Apache-2.0, https://www.apache.org/licenses/LICENSE-2.0" in pulled.err
    assert f"{FREE} is ready" in pulled.err
    assert (here["weights"], here["revision"]) == ("present", PROFILES[FREE].repository.revision)
    assert f"{FREE} is whole" in checked.err
    assert f"{FREE} is removed" in removed.err
    assert not folder_of(tmp_path, FREE).exists()
    assert listed(run, FREE)["weights"] == "absent"


def test_a_licence_with_conditions_must_be_accepted(run: Run, hub: Hub, tmp_path: Path) -> None:
    refused = run("models", "pull", GATED)
    accepted = run("models", "pull", GATED, "--accept-licence")
    again = run("models", "pull", GATED)

    assert refused.code == 4
    assert "10 million USD" in refused.err
    assert "--accept-licence" in refused.err
    assert (accepted.code, again.code) == (0, 0)
    assert "everything was here" in again.err


def test_a_gated_model_is_explained(run: Run, hub: Hub) -> None:
    hub.gated.add(PROFILES[GATED].repository.id)

    ran = run("models", "pull", GATED, "--accept-licence")

    assert ran.code == 4
    assert "accept their terms at https://huggingface.co/Lightricks/LTX-2.5-Diffusers" in ran.err
    assert "set HF_TOKEN" in ran.err


def test_a_damaged_file_is_found_and_mended(run: Run, hub: Hub, tmp_path: Path) -> None:
    run("models", "pull", FREE)
    damaged = folder_of(tmp_path, FREE) / DENOISER
    whole = damaged.read_bytes()
    damaged.write_bytes(whole[:-1] + b"X")

    found = run("models", "verify", FREE)
    mended = run("models", "pull", FREE)

    assert found.code == 12
    assert f"{damaged} does not have the content that the hub recorded" in found.err
    assert f"Mend it: vitascope models pull {FREE}" in found.err
    assert mended.code == 0
    assert damaged.read_bytes() == whole
    assert run("models", "verify", FREE).code == 0


def test_a_file_of_the_wrong_length_and_a_missing_one_are_told(
    run: Run, hub: Hub, tmp_path: Path
) -> None:
    run("models", "pull", FREE)
    (folder_of(tmp_path, FREE) / DENOISER).write_bytes(b"short")
    (folder_of(tmp_path, FREE) / "model_index.json").unlink()

    found = run("models", "verify", FREE)

    assert found.code == 12
    assert "has 5 bytes, but the hub recorded" in found.err
    assert "model_index.json is missing" in found.err
    assert listed(run, FREE)["weights"] == "partial"


def test_what_another_model_needs_stays_when_one_is_removed(
    run: Run, hub: Hub, tmp_path: Path
) -> None:
    for name in (GATED, "ltx-2.5-full"):
        hub.repositories |= files_of(GATED, "ltx-2.5-full")
        run("models", "pull", name, "--accept-licence")

    removed = run("models", "rm", GATED, "--yes")

    root = folder_of(tmp_path, GATED)
    assert "What ltx-2.5-full needs as well was kept." in removed.err
    assert not (root / DENOISER).exists()
    assert (root / "transformer_full/diffusion_pytorch_model.safetensors").exists()
    assert listed(run, "ltx-2.5-full")["weights"] == "present"


def test_two_models_of_one_repository_share_what_they_have_in_common(run: Run, hub: Hub) -> None:
    run("models", "pull", GATED, "--accept-licence")
    hub.sent.clear()

    run("models", "pull", "ltx-2.5-full", "--accept-licence")

    assert {sent.path.partition("/")[0] for sent in hub.sent} == {"transformer_full"}


def test_removing_asks_first(run: Run, hub: Hub, tmp_path: Path) -> None:
    run("models", "pull", FREE)

    ran = run("models", "rm", FREE)

    assert ran.code == 4
    assert "--yes" in ran.err
    assert folder_of(tmp_path, FREE).exists()


@pytest.mark.parametrize(
    ("arguments", "code", "word"),
    [
        (["pull", "nonesuch"], 5, "There are wan-vace-1.3b"),
        (["verify", FREE], 5, f"vitascope models pull {FREE}"),
        (["rm", FREE, "--yes"], 5, "nothing to remove"),
        (["pull", FREE, "--set", "diffusers.weights_dir=/dev/null/x"], 2, "/dev/null"),
    ],
)
def test_each_kind_of_failure_has_its_code(
    run: Run, hub: Hub, arguments: Sequence[str], code: int, word: str
) -> None:
    ran = run("models", *arguments)

    assert (ran.code, ran.out) == (code, "")
    assert word in ran.err


def test_two_commands_do_not_work_on_the_same_weights(run: Run, hub: Hub, tmp_path: Path) -> None:
    run("models", "pull", FREE)
    lock = lock_folder(folder_of(tmp_path, FREE))

    ran = [run("models", "pull", FREE), run("models", "rm", FREE, "--yes")]

    os.close(lock)
    assert [each.code for each in ran] == [6, 6]


def test_a_hub_that_cannot_be_reached_is_told(
    run: Run, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    point_to("http://127.0.0.1:1", monkeypatch)

    ran = run("models", "pull", FREE)

    assert ran.code == 7
    assert "The hub cannot be reached" in ran.err


def test_on_a_terminal_there_are_a_question_a_bar_and_a_table(hub: Hub, tmp_path: Path) -> None:
    environ = {
        "HF_ENDPOINT": hub.url,
        "HF_HOME": str(tmp_path),
        "VITASCOPE_DIFFUSERS__WEIGHTS_DIR": str(tmp_path / "weights"),
    }

    code, seen = run_on_terminal("models", "pull", FREE, environ=environ)
    _, table = run_on_terminal("models", "list", environ=environ)

    assert code == 0
    assert f"fetching {FREE}" in seen
    assert "is ready" in seen
    (line,) = [line for line in table.splitlines() if line.startswith(FREE)]
    assert " yes " in line
    assert "Apache-2.0" in line
