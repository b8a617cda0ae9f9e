"""The use cases of videos: make, look, list, delete, download.

Everything a video needs is stored under its own prefix before its row is inserted; the insert is
the last thing that can fail, so a video that was answered for is whole (design §2).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from vitascope.errors import InvalidRequest, NotAvailable, NotFound
from vitascope.service import admission
from vitascope.service.drafts import Draft, Drafts
from vitascope.service.requests import CreateVideo, EditVideo, ExtendVideo, RemixVideo
from vitascope.service.staging import Stage, Staging
from vitascope.storage import keys
from vitascope.store.base import Order, VideoStore
from vitascope.video import StoredFile, Variant, Video


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A finished file of a video, to be read from storage by the caller."""

    video: Video
    variant: Variant
    file: StoredFile


class Videos:
    """Use cases of videos. Every method blocks and is thread-safe.

    Those that make a video raise InvalidRequest for what cannot be made, NotFound for a source
    that is not there, and Busy when too many videos are waiting.
    """

    def __init__(
        self, *, store: VideoStore, drafts: Drafts, staging: Staging, wake: Callable[[], None]
    ) -> None:
        self._store = store
        self._drafts = drafts
        self._staging = staging
        self._wake = wake

    def create(self, project_id: str, request: CreateVideo) -> Video:
        """Queue a new video."""
        draft = self._drafts.create(project_id, request)
        stages: list[Stage] = []
        if request.character_ids:
            stages.append(self._staging.characters(request.character_ids))
        if request.reference is not None:
            stages.append(self._staging.first_frame(request.reference))
        return self._insert(draft, stages)

    def edit(self, project_id: str, request: EditVideo) -> Video:
        """Queue a changed version of a video or of an upload; shape and length stay."""
        return self._derive(self._drafts.edit(project_id, request))

    def extend(self, project_id: str, request: ExtendVideo) -> Video:
        """Queue a longer version of a video or of an upload; `seconds` is the stitched total."""
        return self._derive(self._drafts.extend(project_id, request))

    def remix(self, project_id: str, request: RemixVideo) -> Video:
        """Queue the same scene under a new prompt: all but the prompt is the source's."""
        draft = self._drafts.remix(project_id, request)
        if isinstance(draft.source, Video):
            return self._derive(draft, self._staging.inherited(draft.source.inputs))
        return self._derive(draft)

    def get(self, project_id: str, video_id: str) -> Video:
        """Raises NotFound: no such video in this project."""
        return self._store.get(project_id, video_id)

    def list_videos(
        self, project_id: str, *, after: str | None, limit: int, order: Order
    ) -> tuple[list[Video], bool]:
        """A page, and whether more follow; `limit` 0 gives an empty page.

        Raises:
            InvalidRequest: `after` was never the id of a video here.
        """
        if limit == 0:
            return [], False
        try:
            return self._store.list_videos(project_id, after=after, limit=limit, order=order)
        except NotFound as error:
            raise InvalidRequest(
                f"Invalid 'after': there is no video with id '{after}'.", param="after"
            ) from error

    def delete(self, project_id: str, video_id: str) -> Video:
        """Remove the video in any state, its files with it; a running attempt is stopped.

        The row goes first: from then on no answer shows the video, and its attempt has lost its
        lease, which the worker is woken to see.

        Raises:
            NotFound: no such video in this project.
        """
        video = self._store.delete(project_id, video_id)
        if not video.status.is_final:
            self._wake()
        self._staging.drop(keys.video_prefix(video.id))
        return video

    def open_content(self, project_id: str, video_id: str, variant: Variant) -> Content:
        """The facts of a downloadable file.

        Raises:
            NotFound: no such video in this project.
            NotAvailable: it is pending, failed or expired, or has no such variant.
        """
        video = self._store.get(project_id, video_id)
        admission.check_content(video)
        file = video.files.get(variant)
        if file is None:
            raise NotAvailable(f"This video has no {variant}.", param="variant")
        return Content(video=video, variant=variant, file=file)

    def _derive(self, draft: Draft, *more: Stage) -> Video:
        if draft.source is None:
            return self._insert(draft, more)
        return self._insert(draft, [self._staging.source(draft.source), *more])

    def _insert(self, draft: Draft, stages: Sequence[Stage]) -> Video:
        video = self._staging.insert(draft.video, stages)
        self._wake()
        return video
