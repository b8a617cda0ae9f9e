"""Every error that Vitascope raises on purpose, in one tree; no HTTP in it.

    VitascopeError
    ├── RequestError              the caller's fault; carries `param` and `code`
    │   ├── InvalidRequest        a field is missing, malformed, unknown or not supported
    │   ├── Unauthorized          no key, or not one of ours
    │   ├── NotFound              no such video, character, file, model or route
    │   ├── MethodNotAllowed      the route exists, the method does not
    │   ├── NotAvailable          the video exists, its content does not (pending, failed, expired)
    │   ├── TooSlow               a request that did not come to its end
    │   ├── TooLarge              a body or an upload above its limit
    │   ├── UnsupportedMedia      a body that is neither JSON nor multipart
    │   └── Busy                  the queue is full; carries `retry_after_s`
    │       └── Overloaded        all connections that the server takes are at work
    ├── EngineError               an attempt failed; carries a stable `code` and whether to retry
    │   ├── EngineLoadFailed
    │   ├── RenderFailed
    │   ├── RenderRefused         the engine cannot make this one; no retry helps
    │   ├── RunnerDied
    │   └── RunnerStalled
    ├── Cancelled                 the work was stopped on purpose
    ├── MediaError                a file that cannot be read, or is outside the limits
    ├── StorageError              object storage failed; carries nothing of a path
    │   └── ObjectMissing
    ├── StoreError                the database failed
    │   └── LeaseLost             the attempt no longer owns its video
    ├── WeightsError              a model's weights cannot be had, or are not what they should be
    │   ├── HubUnreachable        the hub does not answer, or may not be asked
    │   ├── WeightsNotAllowed     the licence is not accepted, or the hub gives no access
    │   ├── WeightsRefused        the repository holds what is not safe to load
    │   ├── WeightsDamaged        files on disk are missing or not as recorded
    │   ├── WeightsBusy           another command works on the same folder
    │   └── DiskFull              there is no room for them
    └── ConfigError               a setting is wrong; names the setting and how to mend it

A message is written for the client: what was wrong, where, how to mend it. The cause is chained
(`raise … from error`) and is for the log alone. `api/errors.py` is the only table of statuses.
"""

from typing import ClassVar


class VitascopeError(Exception):
    """Root of the tree; `message` is fit to be shown to a client."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class RequestError(VitascopeError):
    """The caller's fault: `param` names the field, `code` is stable (contract §7)."""

    default_code: ClassVar[str | None] = None

    def __init__(self, message: str, *, param: str | None = None, code: str | None = None) -> None:
        super().__init__(message)
        self.param = param
        self.code = code if code is not None else self.default_code


class InvalidRequest(RequestError):
    """A field is missing, malformed, unknown, or asks for what the server cannot make."""

    default_code = "invalid_value"


class Unauthorized(RequestError):
    """No key was sent, or one that this server does not know."""

    default_code = "invalid_api_key"


class NotFound(RequestError):
    """No such video, character, file, model or route, or it belongs to another project."""


class MethodNotAllowed(RequestError):
    """The route exists but not with this method; `allow` lists those that do."""

    def __init__(self, message: str, *, allow: tuple[str, ...]) -> None:
        super().__init__(message, code="method_not_allowed")
        self.allow = allow


class NotAvailable(RequestError):
    """The video exists but has no content to serve: pending, failed or expired (contract §4.9)."""


class TooSlow(RequestError):
    """A request of which nothing more came for too long."""

    default_code = "request_timeout"


class TooLarge(RequestError):
    """A body, a part or an upload above its limit."""

    default_code = "request_too_large"


class UnsupportedMedia(RequestError):
    """A body whose kind the route does not read."""

    default_code = "unsupported_content_type"


class Busy(RequestError):
    """The queue is full; the caller should come back after `retry_after_s` seconds."""

    default_code = "rate_limit_exceeded"

    def __init__(self, message: str, *, retry_after_s: int) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s


class Overloaded(Busy):
    """All connections that the server takes are at work."""

    default_code = "too_many_connections"


class EngineError(VitascopeError):
    """An attempt failed; `code` goes into the video's `error`; `retry`: would another try help."""

    code: ClassVar[str] = "video_generation_failed"
    retry: ClassVar[bool] = True


class EngineLoadFailed(EngineError):
    """The engine did not come up: weights missing, import failed, device gone."""

    code = "engine_load_failed"


class RenderFailed(EngineError):
    """The engine raised, or answered with a clip that breaks the seam's promise."""

    code = "video_generation_failed"


class RenderRefused(EngineError):
    """The engine says that it cannot make this shot; trying again would not help."""

    code = "unsupported_request"
    retry = False


class OutOfMemory(EngineError):
    """The device's memory is not enough for this shot, also with more kept off the device."""

    code = "out_of_memory"
    retry = False


class RunnerDied(EngineError):
    """The runner process ended without an answer (crash, out of memory, kill)."""

    code = "engine_died"


class RunnerStalled(EngineError):
    """The runner lives but made no progress for longer than the stall limit."""

    code = "engine_stalled"


class Cancelled(VitascopeError):
    """The work was stopped on purpose; raised inside an engine by its progress callback."""


class MediaError(VitascopeError):
    """A file that cannot be decoded, or whose size, length or kind is outside the limits."""


class StorageError(VitascopeError):
    """Object storage failed to do what was asked."""


class ObjectMissing(StorageError):
    """There is no object under this key."""


class StoreError(VitascopeError):
    """The database failed, or cannot be reached."""


class LeaseLost(StoreError):
    """The attempt no longer owns its video: it was deleted, rescued, or finished by another."""


class WeightsError(VitascopeError):
    """A model's weights cannot be had, or are not what they should be; for an operator."""


class HubUnreachable(WeightsError):
    """The hub does not answer, or this machine may not ask it."""


class WeightsNotAllowed(WeightsError):
    """The licence is not accepted, or the hub gives this account no access."""


class WeightsRefused(WeightsError):
    """A repository does not hold what its profile needs in a form that is safe to load."""


class WeightsDamaged(WeightsError):
    """Files on disk are missing, or are not what the hub recorded."""


class WeightsBusy(WeightsError):
    """Another command works on the same folder of weights."""


class DiskFull(WeightsError):
    """There is not enough room on the disk; nothing was begun, or what is there is kept."""


class ConfigError(VitascopeError):
    """A setting is wrong; the message names it, where it was set, and how to mend it."""
