"""Staging: a video's inputs, stored under its own prefix before its row exists.

All or none stay: what a failed request has stored is removed. The sweep of orphans catches what
a crash leaves behind.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, TypeAlias

import structlog

from vitascope.errors import InvalidRequest, NotFound, ObjectMissing, StorageError, StoreError
from vitascope.service.references import References
from vitascope.service.requests import ImageSource, Upload
from vitascope.storage import keys
from vitascope.storage.base import ObjectStorage
from vitascope.store.base import Store
from vitascope.video import CharacterInput, Inputs, NewVideo, Variant, Video

Stage: TypeAlias = Callable[[NewVideo], Inputs]
"""Stores what a video needs, and says where."""

_DELETED_MEANWHILE: Final = "A video, character or file of this request was deleted meanwhile."

_log = structlog.get_logger()


class Staging:
    """Stores inputs and inserts rows. Thread-safe; every method blocks."""

    def __init__(
        self,
        *,
        store: Store,
        storage: ObjectStorage,
        references: References,
        scratch: Path,
        max_queued: int,
    ) -> None:
        self._store = store
        self._storage = storage
        self._references = references
        self._scratch = scratch
        self._max_queued = max_queued

    def insert(self, draft: NewVideo, stages: Sequence[Stage]) -> Video:
        """Run the stages, then insert the row: the last thing that can fail.

        Raises:
            Busy: the queue is full.
            InvalidRequest: a reference or character is no good, or the idempotency key came
                before with another request.
        """
        prefix = keys.video_prefix(draft.id)
        try:
            for stage in stages:
                draft = replace(draft, inputs=_merged(draft.inputs, stage(draft)))
            video = self._store.insert(draft, max_queued=self._max_queued)
        except StoreError:
            # The commit may have gone through unseen: then the video needs its inputs. If it has
            # not, the sweep of orphans takes them.
            raise
        except BaseException as error:
            if stages:
                self.drop(prefix)
            if isinstance(error, ObjectMissing):
                raise NotFound(_DELETED_MEANWHILE) from error
            raise
        if stages and video.id != draft.id:
            self.drop(prefix)
        return video

    def drop(self, prefix: str) -> None:
        """Remove objects that nobody needs; what cannot be removed is left to the sweep."""
        try:
            self._storage.delete_prefix(prefix)
        except StorageError:
            _log.warning("storage.drop_failed", prefix=prefix, exc_info=True)

    def source(self, source: Upload | Video) -> Stage:
        """The video's own copy of its source clip.

        The recipe goes along only to the engine that wrote it: no other can read it.
        """

        def stage(draft: NewVideo) -> Inputs:
            key = keys.source_key(draft.id)
            if isinstance(source, Upload):
                self._storage.put(key, source.path)
                return Inputs(source=key, source_is_upload=True)
            self._storage.copy(source.files[Variant.VIDEO].key, key)
            if source.recipe is None or source.engine != draft.engine:
                return Inputs(source=key)
            recipe_key = keys.source_recipe_key(draft.id)
            self._storage.copy(source.recipe, recipe_key)
            return Inputs(source=key, source_recipe=recipe_key)

        return stage

    def first_frame(self, reference: ImageSource) -> Stage:
        """The reference image, as a PNG of the video's size."""

        def stage(draft: NewVideo) -> Inputs:
            with TemporaryDirectory(dir=self._scratch) as work:
                key = self._references.put_first_frame(
                    draft.project_id,
                    reference,
                    video_id=draft.id,
                    size=draft.size,
                    work=Path(work),
                )
            return Inputs(first_frame=key)

        return stage

    def characters(self, character_ids: Sequence[str]) -> Stage:
        """The video's own copies of the characters it uses."""

        def stage(draft: NewVideo) -> Inputs:
            copies: list[CharacterInput] = []
            for index, character_id in enumerate(character_ids):
                try:
                    character = self._store.get_character(draft.project_id, character_id)
                except NotFound as error:
                    raise InvalidRequest(
                        error.message, param="characters", code="character_not_found"
                    ) from error
                key = keys.character_input_key(draft.id, index)
                self._storage.copy(character.key, key)
                copies.append(CharacterInput(id=character.id, name=character.name, key=key))
            return Inputs(characters=tuple(copies))

        return stage

    def inherited(self, inputs: Inputs) -> Stage:
        """Copies of another video's first frame and characters, for its remix."""

        def stage(draft: NewVideo) -> Inputs:
            first_frame = None
            if inputs.first_frame is not None:
                first_frame = keys.first_frame_key(draft.id)
                self._storage.copy(inputs.first_frame, first_frame)
            copies: list[CharacterInput] = []
            for index, character in enumerate(inputs.characters):
                key = keys.character_input_key(draft.id, index)
                self._storage.copy(character.key, key)
                copies.append(replace(character, key=key))
            return Inputs(first_frame=first_frame, characters=tuple(copies))

        return stage


def _merged(first: Inputs, second: Inputs) -> Inputs:
    return Inputs(
        first_frame=second.first_frame or first.first_frame,
        source=second.source or first.source,
        source_recipe=second.source_recipe or first.source_recipe,
        source_is_upload=first.source_is_upload or second.source_is_upload,
        characters=first.characters + second.characters,
    )
