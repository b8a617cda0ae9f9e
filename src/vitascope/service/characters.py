"""The use cases of characters: named subjects, cut from uploaded clips."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from vitascope.errors import InvalidRequest, MediaError
from vitascope.media.sandbox import Sandbox
from vitascope.service.drafts import check_clip_kind
from vitascope.service.requests import CreateCharacter
from vitascope.storage import keys
from vitascope.storage.base import ObjectStorage
from vitascope.store.base import LibraryStore
from vitascope.video import Character, new_character_id

MAX_CLIP_S: Final = 30.0
"""Longest clip of a character, in seconds; two to four are best (contract §4.4)."""


class Characters:
    """Use cases of characters. Every method blocks and is thread-safe."""

    def __init__(
        self, *, store: LibraryStore, storage: ObjectStorage, sandbox: Sandbox, scratch: Path
    ) -> None:
        self._store = store
        self._storage = storage
        self._sandbox = sandbox
        self._scratch = scratch

    def create(self, project_id: str, request: CreateCharacter) -> Character:
        """Decode and rewrite the clip in the sandbox, store it, then keep the name.

        Raises:
            InvalidRequest: for `video`: not a clip that can be read, or outside the limits.
        """
        check_clip_kind(request.video)
        character_id = new_character_id()
        key = keys.character_key(character_id)
        with TemporaryDirectory(dir=self._scratch) as work:
            clip = Path(work) / "clip.mp4"
            try:
                self._sandbox.normalise_video(
                    request.video.path, clip, size=None, max_seconds=MAX_CLIP_S
                )
            except MediaError as error:
                raise InvalidRequest(error.message, param="video", code="invalid_video") from error
            self._storage.put(key, clip)
        return self._store.insert_character(
            Character(
                id=character_id,
                project_id=project_id,
                name=request.name,
                key=key,
                created_at=0,
            )
        )

    def get(self, project_id: str, character_id: str) -> Character:
        """Raises NotFound: no such character in this project."""
        return self._store.get_character(project_id, character_id)
