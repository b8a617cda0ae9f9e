"""The one table of statuses, and the error shape of every answer (contract §2.3).

Nothing else in the server names a status for an error. docs/errors.md is held to this table.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from pydantic_core import to_json
from starlette.responses import Response

from vitascope import errors

_REQUEST: Final = "invalid_request_error"
_SERVER: Final = "server_error"
_MAX_MESSAGE_CHARS: Final = 2000
_MAX_PARAM_CHARS: Final = 200


@dataclass(frozen=True, slots=True)
class Problem:
    """How one class of error is answered: HTTP status, `type`, and `code` if it has none."""

    status: int
    type: str
    code: str | None = None


PROBLEMS: Final[Mapping[type[errors.VitascopeError], Problem]] = {
    errors.VitascopeError: Problem(500, _SERVER, "server_error"),
    errors.RequestError: Problem(400, _REQUEST),
    errors.InvalidRequest: Problem(400, _REQUEST),
    errors.Unauthorized: Problem(401, _REQUEST),
    errors.NotFound: Problem(404, _REQUEST),
    errors.MethodNotAllowed: Problem(405, _REQUEST),
    errors.NotAvailable: Problem(404, _REQUEST),
    errors.TooSlow: Problem(408, _REQUEST),
    errors.TooLarge: Problem(413, _REQUEST),
    errors.UnsupportedMedia: Problem(415, _REQUEST),
    errors.Busy: Problem(429, "requests"),
    errors.Overloaded: Problem(503, _SERVER),
    errors.EngineError: Problem(500, _SERVER, "server_error"),
    errors.EngineLoadFailed: Problem(500, _SERVER, "server_error"),
    errors.RenderFailed: Problem(500, _SERVER, "server_error"),
    errors.RenderRefused: Problem(500, _SERVER, "server_error"),
    errors.OutOfMemory: Problem(500, _SERVER, "server_error"),
    errors.RunnerDied: Problem(500, _SERVER, "server_error"),
    errors.RunnerStalled: Problem(500, _SERVER, "server_error"),
    errors.Cancelled: Problem(500, _SERVER, "server_error"),
    errors.MediaError: Problem(400, _REQUEST, "invalid_media"),
    errors.StorageError: Problem(503, _SERVER, "storage_unavailable"),
    errors.ObjectMissing: Problem(404, _REQUEST, "content_missing"),
    errors.StoreError: Problem(503, _SERVER, "store_unavailable"),
    errors.LeaseLost: Problem(500, _SERVER, "server_error"),
    errors.WeightsError: Problem(500, _SERVER, "server_error"),
    errors.HubUnreachable: Problem(500, _SERVER, "server_error"),
    errors.WeightsNotAllowed: Problem(500, _SERVER, "server_error"),
    errors.WeightsRefused: Problem(500, _SERVER, "server_error"),
    errors.WeightsDamaged: Problem(500, _SERVER, "server_error"),
    errors.WeightsBusy: Problem(500, _SERVER, "server_error"),
    errors.DiskFull: Problem(500, _SERVER, "server_error"),
    errors.ConfigError: Problem(500, _SERVER, "server_error"),
}
"""Every class of `errors.py`; a test walks the tree."""

INTERNAL: Final = (
    "The server had an error while processing your request. Its log has the cause, under this "
    "answer's x-request-id."
)
"""What a client is told of a fault of ours: nothing of its inside."""


def problem_of(error: Exception) -> Problem:
    """How the error is answered; what is not of our tree is a fault of ours."""
    kind = type(error) if isinstance(error, errors.VitascopeError) else errors.VitascopeError
    return PROBLEMS[kind]


def error_body(
    message: str, *, kind: str, param: str | None = None, code: str | None = None
) -> dict[str, Any]:
    """The envelope, with all four keys always."""
    return {
        "error": {
            "message": _shortened(message),
            "type": kind,
            "param": None if param is None else param[:_MAX_PARAM_CHARS],
            "code": code,
        }
    }


def _shortened(message: str) -> str:
    """The message without its middle where a client's own value has made it very long."""
    if len(message) <= _MAX_MESSAGE_CHARS:
        return message
    half = _MAX_MESSAGE_CHARS // 2
    return f"{message[:half]} … {message[-half:]}"


def error_response(error: Exception) -> Response:
    """The answer to a request that raised `error`."""
    problem = problem_of(error)
    param, code, message = None, problem.code, INTERNAL
    headers: dict[str, str] = {}
    if isinstance(error, errors.VitascopeError) and problem.status < 500:
        message = error.message
    if isinstance(error, errors.RequestError):
        param, code, message = error.param, error.code, error.message
    if isinstance(error, errors.StorageError | errors.StoreError) and problem.status == 503:
        message = "The server cannot reach its data at the moment. Try again soon."
    if isinstance(error, errors.MethodNotAllowed):
        headers["allow"] = ", ".join(error.allow)
    if isinstance(error, errors.Busy):
        headers["retry-after"] = str(error.retry_after_s)
    if isinstance(error, errors.Overloaded):
        headers["connection"] = "close"
    if isinstance(error, errors.Unauthorized):
        headers["www-authenticate"] = "Bearer"
    body = error_body(message, kind=problem.type, param=param, code=code)
    return Response(to_json(body), problem.status, headers, "application/json")
