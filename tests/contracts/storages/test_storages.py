"""The contract of object storage, on each adapter."""

from pathlib import Path

import pytest
from obstore.store import MemoryStore

from vitascope.storage.base import ObjectStorage
from vitascope.storage.local import LocalStorage
from vitascope.storage.objects import ObstoreStorage
from vitascope.testing.storages import StorageContract


class TestLocalStorage(StorageContract):
    @pytest.fixture
    def storage(self, tmp_path_factory: pytest.TempPathFactory) -> ObjectStorage:
        root: Path = tmp_path_factory.mktemp("storage")
        return LocalStorage(root)


class TestMemoryStorage(StorageContract):
    @pytest.fixture
    def storage(self) -> ObjectStorage:
        return ObstoreStorage(MemoryStore())
