"""Drafts: what a request would become, checked, before anything is stored.

One method for each operation decides model, size, lengths, seed and source (design §3). Nothing
is written here, so a refusal leaves no trace.
"""

from dataclasses import dataclass, replace
from typing import assert_never

from vitascope.engines.base import ModelCapabilities
from vitascope.engines.catalog import Catalog, Offer
from vitascope.errors import InvalidRequest, MediaError
from vitascope.media.sandbox import Sandbox
from vitascope.media.sniff import sniff_file
from vitascope.service import admission
from vitascope.service.fingerprint import fingerprint
from vitascope.service.requests import (
    DEFAULT_SECONDS,
    DEFAULT_SIZE,
    CreateVideo,
    EditVideo,
    ExtendVideo,
    RemixVideo,
    Upload,
    VideoId,
    VideoRequest,
)
from vitascope.store.base import VideoStore
from vitascope.video import (
    MAX_TOTAL_SECONDS,
    NewVideo,
    Operation,
    Size,
    Video,
    new_seed,
    new_video_id,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A video to be, still without its inputs, and the source that it will get a copy of."""

    video: NewVideo
    source: Upload | Video | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Facts:
    """What edit, extend and remix take over from their source."""

    model: str
    offer: Offer
    size: Size
    seconds: int
    seed: int | None


class Drafts:
    """Turns requests into drafts. Every method blocks and is thread-safe.

    All raise NotFound for a source video that is not there, and InvalidRequest for what the
    model cannot make or the source cannot give.
    """

    def __init__(self, *, store: VideoStore, catalog: Catalog, sandbox: Sandbox) -> None:
        self._store = store
        self._catalog = catalog
        self._sandbox = sandbox

    def create(self, project_id: str, request: CreateVideo) -> Draft:
        """A new video from a prompt."""
        model, offer = admission.choose_model(self._catalog, request.model)
        can = offer.capabilities
        admission.check_operation(model, can, Operation.CREATE)
        facts = _Facts(
            model=model,
            offer=offer,
            seconds=admission.choose_seconds(can, request.seconds or DEFAULT_SECONDS),
            size=admission.choose_size(can, request.size or DEFAULT_SIZE),
            seed=None,
        )
        admission.check_memory(model, can, facts.size, facts.seconds)
        admission.check_settings(model, can, request.extras.settings)
        admission.check_characters(model, can, len(request.character_ids))
        if request.reference is not None:
            admission.check_first_frame(model, can)
        return Draft(video=_new_video(project_id, request, facts, Operation.CREATE))

    def edit(self, project_id: str, request: EditVideo) -> Draft:
        """The source, changed; its shape and length stay."""
        source, facts = self._source(project_id, request.source, request.model, Operation.EDIT)
        can = facts.offer.capabilities
        admission.check_memory(facts.model, can, facts.size, facts.seconds)
        admission.check_settings(facts.model, can, request.extras.settings)
        video = _new_video(project_id, request, facts, Operation.EDIT)
        return Draft(video=_from_source(video, source), source=source)

    def extend(self, project_id: str, request: ExtendVideo) -> Draft:
        """The source and more of it: `seconds` is the stitched total (contract §4.3)."""
        source, facts = self._source(project_id, request.source, request.model, Operation.EXTEND)
        can = facts.offer.capabilities
        admission.check_settings(facts.model, can, request.extras.settings)
        shot_seconds = admission.choose_seconds(can, request.seconds)
        admission.check_memory(facts.model, can, facts.size, shot_seconds)
        earlier = source.extension_count if isinstance(source, Video) else 0
        admission.check_extension(facts.seconds, shot_seconds, earlier)
        video = replace(
            _new_video(project_id, request, facts, Operation.EXTEND),
            seconds=facts.seconds + shot_seconds,
            shot_seconds=shot_seconds,
            extension_count=earlier + 1,
        )
        return Draft(video=_from_source(video, source), source=source)

    def remix(self, project_id: str, request: RemixVideo) -> Draft:
        """The same scene under a new prompt; engine settings go over unless given anew.

        How far the source went from its own source does not.
        """
        source, facts = self._video(project_id, request.source_id, None, Operation.REMIX)
        can = facts.offer.capabilities
        admission.check_memory(facts.model, can, facts.size, facts.seconds)
        admission.check_settings(facts.model, can, request.extras.settings)
        kept = {
            name: value
            for name, value in source.settings.items()
            if name in can.settings and name != "strength"
        }
        video = _new_video(project_id, request, facts, Operation.REMIX)
        video = replace(
            video,
            negative_prompt=video.negative_prompt or source.negative_prompt,
            settings={**kept, **video.settings},
        )
        return Draft(video=_from_source(video, source), source=source)

    def _source(
        self,
        project_id: str,
        source: Upload | VideoId,
        model: str | None,
        operation: Operation,
    ) -> tuple[Upload | Video, _Facts]:
        match source:
            case VideoId():
                return self._video(project_id, source.id, model, operation)
            case Upload():
                return source, self._upload(source, model, operation)
            case _:
                assert_never(source)

    def _video(
        self, project_id: str, source_id: str, model: str | None, operation: Operation
    ) -> tuple[Video, _Facts]:
        source = self._store.get(project_id, source_id)
        admission.check_source(source)
        name, offer = admission.choose_model(self._catalog, model or source.model)
        admission.check_operation(name, offer.capabilities, operation)
        admission.check_source_size(name, offer.capabilities, source.size)
        return source, _Facts(
            model=name, offer=offer, size=source.size, seconds=source.seconds, seed=source.seed
        )

    def _upload(self, upload: Upload, model: str | None, operation: Operation) -> _Facts:
        name, offer = admission.choose_model(self._catalog, model)
        admission.check_operation(name, offer.capabilities, operation)
        size, seconds = self._measure(upload, offer.capabilities)
        return _Facts(model=name, offer=offer, size=size, seconds=seconds, seed=None)

    def _measure(self, upload: Upload, capabilities: ModelCapabilities) -> tuple[Size, int]:
        """Size and length of what is made from a client's clip, by its header alone.

        The delivered size is the model's that is nearest in shape, then in area; the length is
        rounded to whole seconds, at least one. The attempt brings the footage to both.
        """
        check_clip_kind(upload)
        try:
            facts = self._sandbox.probe(upload.path)
        except MediaError as error:
            raise InvalidRequest(error.message, param="video", code="invalid_video") from error
        duration_s = facts.duration_s or 0.0
        seconds = max(1, round(duration_s))
        if seconds > MAX_TOTAL_SECONDS:
            raise InvalidRequest(
                f"The uploaded video lasts {duration_s:.1f} seconds; "
                f"{MAX_TOTAL_SECONDS} is the most.",
                param="video",
            )
        return admission.closest_size(capabilities, facts.width, facts.height), seconds


def check_clip_kind(upload: Upload) -> None:
    """Whether the magic bytes are those of a clip; the declared type is not believed.

    Raises:
        InvalidRequest: for `video`.
    """
    kind = sniff_file(upload.path)
    if kind is None or not kind.is_video:
        found = kind.media_type if kind else "application/octet-stream"
        raise InvalidRequest(
            f"Invalid file 'video': unsupported mimetype ('{found}'). Supported file formats are "
            "'video/mp4', 'video/quicktime', and 'video/webm'.",
            param="video",
            code="unsupported_file",
        )


def _new_video(
    project_id: str, request: VideoRequest, facts: _Facts, operation: Operation
) -> NewVideo:
    extras = request.extras
    seed = next((seed for seed in (extras.seed, facts.seed) if seed is not None), None)
    return NewVideo(
        id=new_video_id(),
        project_id=project_id,
        operation=operation,
        model=facts.model,
        engine=facts.offer.engine,
        engine_model=facts.offer.capabilities.name,
        prompt=request.prompt,
        negative_prompt=extras.negative_prompt,
        seed=new_seed() if seed is None else seed,
        size=facts.size,
        seconds=facts.seconds,
        shot_seconds=facts.seconds,
        settings=extras.settings,
        metadata=extras.metadata,
        priority=extras.priority,
        idempotency_key=extras.idempotency_key,
        request_hash=None if extras.idempotency_key is None else fingerprint(request),
    )


def _from_source(video: NewVideo, source: Upload | Video) -> NewVideo:
    return replace(video, source_video_id=source.id) if isinstance(source, Video) else video
