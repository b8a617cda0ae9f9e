"""With the real libraries: what a fetch brings loads, and torch tells of its GPUs."""

from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import pytest

from tests.neural.engines import FOLDERS, tiny
from tests.weights.hub import Hub, serving
from vitascope.engines.diffusers import DiffusersEngine
from vitascope.engines.diffusers.fetch import Fetcher
from vitascope.engines.diffusers.hardware import measure
from vitascope.engines.diffusers.plan import Plan
from vitascope.engines.diffusers.profiles import PROFILES
from vitascope.engines.diffusers.weights import WeightsFolder, repositories_of


class Unseen:
    """A fetch that nobody watches."""

    def begin(self, size_bytes: int, here_bytes: int) -> None: ...

    def advance(self, size_bytes: int) -> None: ...

    def check(self, path: str) -> None: ...


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("name", ["wan-vace-1.3b", "wan-2.2-ti2v-5b", "ltx-2.5"])
def test_a_fetched_model_loads_without_a_hub(
    name: str, checkpoint_folder: Path, tmp_path: Path
) -> None:
    profile = PROFILES[name]
    repositories = {
        each.id: {"adapter.safetensors": b"adapter"} for each in profile.further_repositories
    }
    repositories[profile.repository.id] = files_of(checkpoint_folder / FOLDERS[name])
    folder = WeightsFolder(tmp_path / "weights")
    pins = {each.id: each.revision for each in repositories_of(profile)}
    with serving(Hub(repositories, commits=pins)) as hub:
        Fetcher(folder, endpoint=hub.url).fetch(profile, Unseen())
    state = folder.state_of(profile)

    class Fetched(DiffusersEngine):
        here: ClassVar[Path] = state.folders[profile.repository.id]

        @classmethod
        def plan(cls) -> Plan:
            return Plan(models=(replace(tiny(name), folder=cls.here, revision=state.commit),))

    engine = Fetched()
    engine.load(lambda _phase, _fraction: None)
    (model,) = Fetched.models
    engine.close()

    assert model.revision == f"{profile.repository.revision}/fp32"


def test_the_torch_that_is_installed_tells_its_gpus() -> None:
    found = measure(has_torch=True)

    assert found.problem is None
    assert all(device.memory_bytes > 0 and device.visible_as for device in found.devices)
