"""Flags that every client command has."""

from dataclasses import dataclass
from typing import Annotated

from cyclopts import Parameter

from vitascope.cli.output import Output, OutputFormat
from vitascope.client import VitascopeClient
from vitascope.client.client import DEFAULT_BASE_URL


@Parameter(name="*")
@dataclass(frozen=True, kw_only=True)
class Connection:
    """Which server to talk to, and how to print its answers."""

    api_key: Annotated[
        str | None,
        Parameter(
            env_var=("VITASCOPE_API_KEY", "OPENAI_API_KEY"),
            help="Key of the server. One without keys takes any.",
        ),
    ] = None
    base_url: Annotated[
        str | None,
        Parameter(
            env_var=("VITASCOPE_BASE_URL", "OPENAI_BASE_URL"),
            help=f"Address of the server, by default {DEFAULT_BASE_URL}.",
        ),
    ] = None
    output_format: Annotated[
        OutputFormat | None,
        Parameter(
            name="--format",
            help="How to print: by default a table on a terminal, and JSON elsewhere.",
        ),
    ] = None

    def client(self) -> VitascopeClient:
        """Connect."""
        return VitascopeClient(
            base_url=self.base_url or DEFAULT_BASE_URL, api_key=self.api_key or "none"
        )

    def output(self) -> Output:
        """Where results go."""
        return Output(self.output_format)


DEFAULT_CONNECTION = Connection()
