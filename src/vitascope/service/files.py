"""The use cases of files: kept for use by their ids, e.g. as reference images."""

import structlog

from vitascope.errors import InvalidRequest, NotFound, StorageError, TooLarge
from vitascope.service.requests import CreateFile
from vitascope.storage import keys
from vitascope.storage.base import ObjectStorage
from vitascope.store.base import LibraryStore, Order
from vitascope.video import File, new_file_id

_log = structlog.get_logger()


class Files:
    """Use cases of files. Every method blocks and is thread-safe."""

    def __init__(self, *, store: LibraryStore, storage: ObjectStorage, max_file_bytes: int) -> None:
        self._store = store
        self._storage = storage
        self._max_file_bytes = max_file_bytes

    def create(self, project_id: str, request: CreateFile) -> File:
        """Store the bytes, then the record.

        Raises:
            TooLarge: above the operator's limit.
        """
        upload = request.upload
        if upload.size_bytes > self._max_file_bytes:
            raise TooLarge(
                f"The file has {upload.size_bytes} bytes; {self._max_file_bytes} is the most.",
                param="file",
            )
        file_id = new_file_id()
        key = keys.file_key(file_id)
        self._storage.put(key, upload.path)
        file = File(
            id=file_id,
            sequence=0,
            project_id=project_id,
            filename=upload.filename or "upload",
            purpose=request.purpose,
            size_bytes=upload.size_bytes,
            key=key,
            created_at=0,
            expires_at=None,
        )
        return self._store.insert_file(file, lifetime_s=request.lifetime_s)

    def get(self, project_id: str, file_id: str) -> File:
        """Raises NotFound: no such file in this project, or it has expired."""
        return self._store.get_file(project_id, file_id)

    def list_files(
        self, project_id: str, *, purpose: str | None, after: str | None, limit: int, order: Order
    ) -> tuple[list[File], bool]:
        """A page, and whether more follow; `limit` 0 gives an empty page.

        Raises:
            InvalidRequest: `after` was never the id of a file here.
        """
        if limit == 0:
            return [], False
        try:
            return self._store.list_files(
                project_id, purpose=purpose, after=after, limit=limit, order=order
            )
        except NotFound as error:
            raise InvalidRequest(
                f"Invalid 'after': there is no file with id '{after}'.", param="after"
            ) from error

    def delete(self, project_id: str, file_id: str) -> File:
        """Remove the record, then the bytes. Videos made with it keep their own copies.

        Raises:
            NotFound: no such file in this project.
        """
        file = self._store.delete_file(project_id, file_id)
        try:
            self._storage.delete(file.key)
        except StorageError:
            _log.warning("storage.drop_failed", prefix=file.key, exc_info=True)
        return file
