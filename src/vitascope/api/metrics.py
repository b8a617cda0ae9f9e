"""`GET /metrics`: what a server counts, in Prometheus' text format 0.0.4."""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from vitascope.api.connections import Connections

_MEDIA_TYPE: Final = "text/plain; version=0.0.4"


class Metrics:
    """The route, which needs a key as others do; for the event loop's thread alone."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    async def show(self, _request: Request) -> Response:
        """`GET /metrics`: counts are those of this process since its start."""
        of = self._connections
        lines = [
            *_metric("open", "gauge", of.open, "Connections that are open."),
            *_metric("at_work", "gauge", of.at_work, "Those with a request to be answered."),
            *_metric("max", "gauge", of.limits.max_open, "Connections that may be open."),
            *_metric("accepted_total", "counter", of.accepted, "Connections that have come."),
            *_metric("refused_total", "counter", of.refused, "Requests refused, as it was full."),
            *_metric("given_up_total", "counter", of.given_up, "Waiting ones closed for others."),
            *_metric("cut_off_total", "counter", of.cut_off, "Clients that took no answer."),
        ]
        return Response("\n".join(lines) + "\n", media_type=_MEDIA_TYPE)


def _metric(name: str, kind: str, value: int, meaning: str) -> tuple[str, str, str]:
    name = f"vitascope_connections_{name}"
    return f"# HELP {name} {meaning}", f"# TYPE {name} {kind}", f"{name} {value}"
