"""Requests over HTTP: authentication, retries as the official SDKs make them, errors as types.

Owns no endpoint. Used by one thread at a time, as httpx2's own client allows more but nobody here
needs it.
"""

import contextlib
import ipaddress
import json
import random
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeAlias, cast

import httpx2

from vitascope.client.errors import ApiError, ConnectionFailed, UnexpectedAnswer
from vitascope.client.results import Json

MAX_RETRY_AFTER_S: Final = 120.0
"""A server that asks for a longer pause is not waited for (openai-python does the same)."""

_RETRIED_STATUSES: Final = frozenset({408, 409, 429})
"""Besides every 5xx (contract §2.2)."""

Upload: TypeAlias = Path | bytes
Params: TypeAlias = Mapping[str, str | int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What a request carries: JSON, unless there are files, then a multipart form."""

    fields: Mapping[str, object] = field(default_factory=dict[str, object])
    files: Mapping[str, Upload] = field(default_factory=dict[str, Upload])


class Transport:
    """A connection to one server."""

    def __init__(
        self,
        *,
        base_url: str,
        api_key: str,
        timeout_s: float,
        max_retries: int,
        user_agent: str,
        sleep: Callable[[float], None],
    ) -> None:
        try:
            url = httpx2.URL(base_url)
        except httpx2.InvalidURL as error:
            raise ConnectionFailed(f"{base_url!r} is not a URL: {error}.") from error
        if url.scheme not in ("http", "https") or not url.host:
            raise ConnectionFailed(
                f"{base_url!r} is not the address of a server; it looks like http://host:port/v1."
            )
        self._base_url = base_url.rstrip("/")
        self._max_retries = max_retries
        self._sleep = sleep
        self._http = httpx2.Client(
            headers={"Authorization": f"Bearer {api_key}", "User-Agent": user_agent},
            timeout=httpx2.Timeout(timeout_s, connect=min(10.0, timeout_s)),
            follow_redirects=True,
            # A proxy that is meant for the internet does not reach this machine's own servers.
            trust_env=not _is_loopback(url.host),
        )

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def send(
        self,
        method: str,
        path: str,
        *,
        params: Params | None = None,
        body: Body | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> tuple[Json, Mapping[str, str]]:
        """Send a request, again where that helps; gives the answer's JSON object and headers.

        Raises:
            ApiError: the server answered with an error.
            ConnectionFailed: there was no answer.
            UnexpectedAnswer: the answer is no JSON object.
        """
        with self.stream(method, path, params=params, body=body, headers=headers) as response:
            try:
                response.read()
                answer: object = response.json()
            except httpx2.TransportError as error:
                raise self._failed(error) from error
            except ValueError as error:
                raise self._unexpected(response) from error
        if not isinstance(answer, dict):
            raise self._unexpected(response)
        return cast(Json, answer), response.headers  # JSON keys are text

    @contextlib.contextmanager
    def stream(
        self,
        method: str,
        path: str,
        *,
        params: Params | None = None,
        body: Body | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Generator[httpx2.Response]:
        """As `send`, but gives the answer before its body is read.

        Only what happens until the answer's first byte is retried here.
        """
        response = self._answer(method, path, params=params, body=body, headers=headers or {})
        try:
            yield response
        finally:
            response.close()

    def _answer(
        self,
        method: str,
        path: str,
        *,
        params: Params | None,
        body: Body | None,
        headers: Mapping[str, str],
    ) -> httpx2.Response:
        retries = 0
        while True:
            failure: ConnectionFailed | None = None
            response: httpx2.Response | None = None
            try:
                response = self._once(method, path, params=params, body=body, headers=headers)
            except httpx2.TransportError as error:
                failure = self._failed(error)
                failure.__cause__ = error
            if response is not None and response.is_success:
                return response
            pause_s = _pause_s(response, retries) if retries < self._max_retries else None
            if pause_s is None:
                if failure is not None:
                    raise failure
                assert response is not None  # noqa: S101 # one of the two is always set
                raise self._refused(response)
            if response is not None:
                response.close()
            self._sleep(pause_s)
            retries += 1

    def _once(
        self,
        method: str,
        path: str,
        *,
        params: Params | None,
        body: Body | None,
        headers: Mapping[str, str],
    ) -> httpx2.Response:
        content: dict[str, Any] = {}
        with contextlib.ExitStack() as opened:
            if body is not None and body.files:
                content["data"] = _form_fields(body.fields)
                content["files"] = {
                    name: _part(opened, upload) for name, upload in body.files.items()
                }
            elif body is not None:
                content["json"] = dict(body.fields)
            request = self._http.build_request(
                method, self._base_url + path, params=params, headers=dict(headers), **content
            )
            return self._http.send(request, stream=True)

    def _failed(self, error: httpx2.TransportError) -> ConnectionFailed:
        what = str(error).rstrip(".") or type(error).__name__
        return ConnectionFailed(
            f"No answer from {self._base_url}: {what}. Is the server running? `vitascope serve` "
            "starts one; --base-url or VITASCOPE_BASE_URL names another."
        )

    def _unexpected(self, response: httpx2.Response) -> UnexpectedAnswer:
        return UnexpectedAnswer(
            f"{self._base_url} does not speak the Videos API: it answered {response.status_code} "
            f"with {response.headers.get('content-type', 'no content type')}. The base URL "
            "usually ends in /v1."
        )

    def _refused(self, response: httpx2.Response) -> ApiError | UnexpectedAnswer:
        try:
            response.read()
            error = cast(Json, json.loads(response.content)["error"])  # proven by its message
            message = str(error["message"])
        except (ValueError, KeyError, TypeError, httpx2.TransportError):
            if response.status_code < HTTPStatus.INTERNAL_SERVER_ERROR:
                return self._unexpected(response)
            return ApiError(
                f"The server failed with {response.status_code}.", status=response.status_code
            )
        finally:
            response.close()
        return ApiError(
            message,
            status=response.status_code,
            code=error.get("code"),
            param=error.get("param"),
            request_id=response.headers.get("x-request-id"),
        )


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _part(opened: contextlib.ExitStack, upload: Upload) -> tuple[str, BinaryIO | bytes]:
    """A form's file part. Files are opened anew for each try, and read as they are sent."""
    if isinstance(upload, bytes):
        return "upload", upload
    return upload.name, opened.enter_context(upload.open("rb"))


def _form_fields(fields: Mapping[str, object]) -> dict[str, list[str]]:
    """Nested values by bracketed names, as the SDKs write them (contract §3.2)."""
    flat: dict[str, list[str]] = {}

    def add(name: str, value: object) -> None:
        if isinstance(value, Mapping):
            for key, inner in cast(Mapping[str, object], value).items():  # JSON keys are text
                add(f"{name}[{key}]", inner)
        elif isinstance(value, Sequence) and not isinstance(value, str):
            for inner in cast(Sequence[object], value):  # any JSON value
                add(f"{name}[]", inner)
        else:
            flat.setdefault(name, []).append(value if isinstance(value, str) else json.dumps(value))

    for name, value in fields.items():
        add(name, value)
    return flat


def _pause_s(response: httpx2.Response | None, retries: int) -> float | None:
    """Seconds until the next try, or None where another would not help (contract §2.2)."""
    backoff_s = min(0.5 * 2.0**retries, 8.0) * random.uniform(0.75, 1.0)  # noqa: S311 # jitter
    if response is None:
        return backoff_s
    status = response.status_code
    advice = response.headers.get("x-should-retry")
    if advice == "false":
        return None
    if advice != "true" and status not in _RETRIED_STATUSES and status < 500:  # HTTP
        return None
    asked_s = _retry_after_s(response.headers)
    if asked_s is None or asked_s <= 0:
        return backoff_s
    return asked_s if asked_s <= MAX_RETRY_AFTER_S else None


def _retry_after_s(headers: Mapping[str, str]) -> float | None:
    for name, divisor in (("retry-after-ms", 1000.0), ("retry-after", 1.0)):
        with contextlib.suppress(KeyError, ValueError):
            return float(headers[name]) / divisor
    with contextlib.suppress(KeyError, ValueError):
        return parsedate_to_datetime(headers["retry-after"]).timestamp() - time.time()
    return None
