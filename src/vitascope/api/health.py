"""Liveness and readiness: `/healthz` says that the process answers, `/readyz` that it can work."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TypeAlias

from pydantic_core import to_json
from starlette.requests import Request
from starlette.responses import Response

from vitascope.api.errors import error_body
from vitascope.api.resources import json_response
from vitascope.api.threads import Threads


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadinessReason:
    """One part that is not ready, and why, for an operator."""

    part: str
    message: str


Readiness: TypeAlias = Callable[[], Sequence[ReadinessReason]]
"""Gives the reasons not to be ready, none when all is well; blocks."""

ModelStates: TypeAlias = Callable[[], Mapping[str, Mapping[str, str]]]
"""Gives, by engines' own models, their `state` for now and a `note` where there is one."""


class Health:
    """The two routes; neither needs a key."""

    def __init__(self, readiness: Readiness, models: ModelStates, threads: Threads) -> None:
        self._readiness = readiness
        self._models = models
        self._threads = threads

    async def live(self, _request: Request) -> Response:
        """`GET /healthz`."""
        return json_response({"status": "ok"})

    async def ready(self, _request: Request) -> Response:
        """`GET /readyz`: 200, or 503 with the reasons beside the usual error; and each model."""
        reasons = [asdict(reason) for reason in await self._threads.quick(self._readiness)]
        models = self._models()
        if not reasons:
            return json_response({"status": "ready", "reasons": [], "models": models})
        summary = "; ".join(f"{reason['part']}: {reason['message']}" for reason in reasons)
        body = error_body(f"Not ready: {summary}", kind="server_error", code="not_ready")
        body |= {"status": "not_ready", "reasons": reasons, "models": models}
        return Response(to_json(body), 503, media_type="application/json")
