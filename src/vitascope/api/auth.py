"""Who may speak: keys, compared in constant time and never kept or logged as they are.

Without keys the server listens on loopback only. Then it must not be reached through a browser
either: a page of any site can send requests to 127.0.0.1, or give its own name that address. So
a keyless server answers to loopback names alone, and to no page from elsewhere.
"""

import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping
from typing import Final

from vitascope.errors import Unauthorized
from vitascope.service import DEFAULT_PROJECT

_LOOPBACK: Final = re.compile(rb"(localhost|([^/:@]+\.)?localhost|127\.[0-9.]+|\[::1\])(:\d*)?\Z")
_LOCAL_PAGE: Final = re.compile(rb"https?://([^/:@]+\.)?(localhost|127\.[0-9.]+|\[::1\])(:\d+)?\Z")


class Keys:
    """The keys of a server; with none, every key is taken, from loopback alone."""

    def __init__(self, secrets: Iterable[str]) -> None:
        self._digests = [_digest(secret.encode()) for secret in secrets]

    @property
    def is_open(self) -> bool:
        """Whether no key is needed."""
        return not self._digests

    def project_of(self, headers: Mapping[bytes, bytes]) -> str:
        """The project that a request speaks for.

        Args:
            headers: of the request, names in lower case.

        Raises:
            Unauthorized: no key or a wrong one, or a keyless server is spoken to from outside.
        """
        if self.is_open:
            _check_local(headers)
            return DEFAULT_PROJECT
        sent = _sent_key(headers)
        if not sent:
            raise Unauthorized(
                "You didn't provide an API key. Send it as 'Authorization: Bearer YOUR_KEY'."
            )
        digest = _digest(sent)
        # All are compared, whichever matches, so that time tells nothing.
        matches = sum(hmac.compare_digest(digest, known) for known in self._digests)
        if not matches:
            raise Unauthorized("Incorrect API key provided. This server does not know it.")
        return DEFAULT_PROJECT


def is_local_page(origin: bytes) -> bool:
    """Whether a page with this Origin comes from the machine itself."""
    return _LOCAL_PAGE.match(origin) is not None


def _check_local(headers: Mapping[bytes, bytes]) -> None:
    if not _LOOPBACK.match(headers.get(b"host", b"localhost")):
        raise Unauthorized(
            "This server has no keys and so answers to loopback names only, such as localhost. "
            "Set server.keys to use it under another name."
        )
    origin = headers.get(b"origin")
    if origin is not None and not is_local_page(origin):
        raise Unauthorized(
            "This server has no keys and so takes no requests from web pages of other hosts. "
            "Set server.keys to allow them."
        )


def _sent_key(headers: Mapping[bytes, bytes]) -> bytes:
    scheme, _, key = headers.get(b"authorization", b"").partition(b" ")
    if scheme.lower() == b"bearer" and key.strip():
        return key.strip()
    return headers.get(b"api-key", b"").strip()


def _digest(secret: bytes) -> bytes:
    return hashlib.sha256(secret).digest()
