# ruff: noqa: D102, S101 - these are tests: their names say what they hold, by assertion
"""The part of the store's contract about characters and files."""

from typing import Any

import pytest

from vitascope.errors import NotFound
from vitascope.store.base import Order, Store
from vitascope.testing.stores.makings import Clock
from vitascope.video import Character, File, new_character_id, new_file_id


def _file(**fields: Any) -> File:
    plain: dict[str, Any] = {
        "id": new_file_id(),
        "sequence": 0,
        "project_id": "project",
        "filename": "../a “file”.png",
        "purpose": "vision",
        "size_bytes": 2**40,
        "key": "files/1/content",
        "created_at": 0.0,
        "expires_at": None,
    }
    return File(**{**plain, **fields})


class CharacterContract:
    """Characters."""

    def test_a_character_is_found_by_its_own_project_only(self, store: Store) -> None:
        character = Character(
            id=new_character_id(), project_id="project", name="Mossy ☃", key="k", created_at=0.0
        )

        stored = store.insert_character(character)

        assert stored == store.get_character("project", character.id)
        assert (character.name, character.key) == (stored.name, stored.key)
        assert stored.created_at > 0
        for project_id, character_id in (("other", character.id), ("project", "char_0")):
            with pytest.raises(NotFound):
                store.get_character(project_id, character_id)


class FileContract:
    """Files."""

    def test_a_file_is_found_by_its_own_project_only(self, store: Store) -> None:
        file = _file()

        stored = store.insert_file(file, lifetime_s=None)

        assert stored == store.get_file("project", file.id)
        assert (file.filename, file.size_bytes) == (stored.filename, stored.size_bytes)
        with pytest.raises(NotFound):
            store.get_file("other", file.id)
        with pytest.raises(NotFound):
            store.delete_file("other", file.id)

    def test_files_are_listed_by_purpose_in_pages(self, store: Store) -> None:
        files = [
            store.insert_file(_file(purpose=purpose), lifetime_s=None)
            for purpose in ("vision", "batch", "vision")
        ]
        store.insert_file(_file(project_id="other"), lifetime_s=None)

        everything = store.list_files(
            "project", purpose=None, after=None, limit=9, order=Order.DESC
        )
        first = store.list_files("project", purpose="vision", after=None, limit=1, order=Order.ASC)
        second = store.list_files(
            "project", purpose="vision", after=files[0].id, limit=1, order=Order.ASC
        )

        assert (files[::-1], False) == everything
        assert ([files[0]], True) == first
        assert ([files[2]], False) == second

    def test_a_deleted_file_is_gone_but_its_place_is_known(self, store: Store) -> None:
        older, newer = (store.insert_file(_file(), lifetime_s=None) for _ in range(2))

        assert newer == store.delete_file("project", newer.id)

        with pytest.raises(NotFound):
            store.delete_file("project", newer.id)
        page = store.list_files("project", purpose=None, after=newer.id, limit=9, order=Order.DESC)
        assert ([older], False) == page
        with pytest.raises(NotFound):
            store.list_videos("project", after=newer.id, limit=9, order=Order.DESC)

    def test_a_file_is_gone_when_its_lifetime_is_over_and_then_dropped(
        self, store: Store, clock: Clock
    ) -> None:
        kept = store.insert_file(_file(), lifetime_s=None)
        file = store.insert_file(_file(), lifetime_s=3600)
        assert file.expires_at == file.created_at + 3600
        assert store.expire_files(limit=10) == []
        clock.advance(3601)

        with pytest.raises(NotFound):
            store.get_file("project", file.id)
        page = store.list_files("project", purpose=None, after=None, limit=9, order=Order.ASC)
        assert ([kept], False) == page

        assert [file] == store.expire_files(limit=10)
        assert store.expire_files(limit=10) == []


class SweepContract:
    """What the sweep of orphans asks."""

    def test_assets_that_exist_are_known(self, store: Store) -> None:
        file = store.insert_file(_file(), lifetime_s=None)
        character = store.insert_character(
            Character(id="char_1", project_id="project", name="n", key="k", created_at=0.0)
        )

        known = store.known_assets([file.id, character.id, "file-0", "char_0"])

        assert {file.id, character.id} == known
        assert set() == store.known_assets([])
