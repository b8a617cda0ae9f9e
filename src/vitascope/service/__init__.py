"""Use cases: everything the server can be asked to do, without HTTP.

`Service` is the whole of it. All of it is synchronous: the API calls it from threads. Every use
case takes the project first; another project's things are as if they were not there.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from vitascope.engines.catalog import Catalog
from vitascope.media.sandbox import Sandbox
from vitascope.service.characters import Characters
from vitascope.service.drafts import Drafts
from vitascope.service.files import Files
from vitascope.service.models import Models
from vitascope.service.references import References
from vitascope.service.remote import RemoteFetcher
from vitascope.service.requests import ServiceLimits
from vitascope.service.staging import Staging
from vitascope.service.videos import Videos
from vitascope.storage.base import ObjectStorage
from vitascope.store.base import Store

__all__ = ["DEFAULT_PROJECT", "RemoteFetcher", "Service", "ServiceLimits"]

DEFAULT_PROJECT: Final = "default"
"""The project of every key, until keys have projects of their own."""


class Service:
    """All use cases over one set of parts.

    Args:
        store: the database.
        storage: where files are.
        sandbox: the only place where a client's media is decoded.
        catalog: the models that this server has.
        fetcher: the guarded way to a remote image.
        limits: what the operator allows.
        scratch: an existing folder for passing files; on the disk of the storage, ideally.
        wake: tells the worker that there is something to do; must not block or raise.
    """

    def __init__(
        self,
        store: Store,
        storage: ObjectStorage,
        sandbox: Sandbox,
        catalog: Catalog,
        fetcher: RemoteFetcher,
        *,
        limits: ServiceLimits,
        scratch: Path,
        wake: Callable[[], None],
    ) -> None:
        references = References(
            store=store,
            storage=storage,
            sandbox=sandbox,
            fetcher=fetcher,
            is_strict=limits.is_reference_strict,
        )
        staging = Staging(
            store=store,
            storage=storage,
            references=references,
            scratch=scratch,
            max_queued=limits.max_queued,
        )
        drafts = Drafts(store=store, catalog=catalog, sandbox=sandbox)
        self.storage = storage
        self.videos = Videos(store=store, drafts=drafts, staging=staging, wake=wake)
        self.characters = Characters(store=store, storage=storage, sandbox=sandbox, scratch=scratch)
        self.files = Files(store=store, storage=storage, max_file_bytes=limits.max_file_bytes)
        self.models = Models(catalog)
