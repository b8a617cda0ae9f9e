"""From a claimed video to its shot: inputs fetched to local files, footage made trustworthy.

Owns how rate and frame count follow from operation, model and source. Decodes nothing itself:
clients' footage goes through the sandbox, and so does the look at a source's header.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from vitascope.clip import CharacterClip, Shot, SourceClip
from vitascope.engines.catalog import Catalog
from vitascope.errors import MediaError
from vitascope.media.facts import MediaFacts
from vitascope.media.sandbox import Sandbox
from vitascope.storage.base import ObjectStorage
from vitascope.video import MAX_TOTAL_SECONDS, Json, Operation, Video


@dataclass(frozen=True, slots=True, kw_only=True)
class InputFetcher:
    """Brings a video's inputs to where its runner can read them. Thread-safe."""

    storage: ObjectStorage
    sandbox: Sandbox
    catalog: Catalog

    def fetch(self, video: Video, folder: Path, *, threads: int, check: Callable[[], None]) -> Shot:
        """Fetch everything into `folder`, which exists, and say what the engine is to make.

        Args:
            video: as claimed.
            folder: for the files; the caller removes it.
            threads: processor threads that the engine may use.
            check: called between steps; what it raises ends the fetching.

        Raises:
            ObjectMissing, StorageError: an input cannot be fetched.
            MediaError: the client's footage cannot be used.
        """
        first_frame = self._file(video.inputs.first_frame, folder / "first_frame.png")
        characters = tuple(
            CharacterClip(
                name=character.name,
                path=self._fetched(character.key, folder / f"character_{index}.mp4"),
            )
            for index, character in enumerate(video.inputs.characters)
        )
        check()
        source = self._source(video, folder, check)
        check()
        rate = self.catalog.resolve(video.engine_model).capabilities.rate
        if source is not None and video.operation in (Operation.EDIT, Operation.EXTEND):
            rate = source.rate
        return Shot(
            operation=video.operation,
            model=video.engine_model,
            prompt=video.prompt,
            negative_prompt=video.negative_prompt,
            seed=video.seed,
            size=video.size,
            rate=rate,
            frame_count=_frame_count(video, source, round(rate * video.seconds)),
            first_frame=first_frame,
            source=source,
            characters=characters,
            settings=video.settings,
            threads=threads,
        )

    def _file(self, key: str | None, path: Path) -> Path | None:
        return None if key is None else self._fetched(key, path)

    def _fetched(self, key: str, path: Path) -> Path:
        self.storage.fetch(key, path)
        return path

    def _source(self, video: Video, folder: Path, check: Callable[[], None]) -> SourceClip | None:
        inputs = video.inputs
        if inputs.source is None:
            return None
        path = folder / "source.mp4"
        if inputs.source_is_upload:
            upload = self._fetched(inputs.source, folder / "upload")
            check()
            facts = self.sandbox.normalise_video(
                upload, path, size=video.size, max_seconds=MAX_TOTAL_SECONDS
            )
            upload.unlink()
        else:
            facts = self.sandbox.probe(self._fetched(inputs.source, path))
        return _source_clip(path, facts, self._recipe(inputs.source_recipe, folder))

    def _recipe(self, key: str | None, folder: Path) -> Json | None:
        if key is None:
            return None
        text = self._fetched(key, folder / "source_recipe.json").read_text(encoding="utf-8")
        recipe: Any = json.loads(text)
        return cast("Json", recipe) if isinstance(recipe, dict) else None


def _source_clip(path: Path, facts: MediaFacts, recipe: Json | None) -> SourceClip:
    if facts.rate is None:
        raise MediaError("The source of this video holds no pictures.")
    count = facts.frame_count
    if count is None:
        count = round((facts.duration_s or 0.0) * float(facts.rate))
    return SourceClip(
        path=path,
        rate=facts.rate,
        frame_count=count,
        has_sound=facts.has_sound,
        recipe=recipe,
    )


def _frame_count(video: Video, source: SourceClip | None, delivered: int) -> int:
    """Frames to make, of which with the source `delivered` are to be in the file.

    A video of ours gives `shot_seconds` of new frames exactly; footage, whose length is rounded
    to whole seconds at creation, a little more or less. Never below one frame.
    """
    if source is None:
        return delivered
    if video.operation is Operation.EDIT:
        return source.frame_count
    if video.operation is Operation.EXTEND:
        return max(1, delivered - source.frame_count)
    return delivered
