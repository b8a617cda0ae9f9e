"""Fetching a client's remote image: the one guarded way out of this server.

A URL from a client must not become a way into the operator's network. So: https alone, no
credentials in the URL, each name resolved once and the connection made to that very address
(a second answer of the name server changes nothing), public addresses alone, all of it again for
every redirect, and bounded bytes and time. Environment proxies are not used: they would resolve
the name themselves.
"""

import asyncio
import socket
import ssl
from collections.abc import Callable, Sequence
from contextlib import aclosing
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from pathlib import Path
from typing import Final, TypeAlias

import httpx2

from vitascope.errors import InvalidRequest

Resolver: TypeAlias = Callable[[str, int], Sequence[str]]
"""Gives the addresses of a host name and port; raises OSError when there are none."""

_NAT64: Final = IPv6Network("64:ff9b::/96")
_LOCAL_NAT64: Final = IPv6Network("64:ff9b:1::/48")
_TEREDO: Final = IPv6Network("2001::/32")
_MAX_REDIRECTS: Final = 3
_UNREACHABLE: Final = "its host is not to be found on the public internet"
"""One text for no such name and for a private address: the two must not be told apart."""


def resolve(host: str, port: int) -> list[str]:
    """The addresses of a name by the system's resolver; blocks."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[4][0]) for address in found))


def is_public(text: str) -> bool:
    """Whether an address belongs to the open internet.

    IPv6 forms that carry an IPv4 address (mapped, 6to4, NAT64) are judged by that address.
    """
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return False
    if isinstance(address, IPv6Address):
        if address in _LOCAL_NAT64 or address in _TEREDO or address.is_site_local:
            return False
        if address in _NAT64:
            return _is_global(IPv4Address(address.packed[-4:]))
        inner = address.ipv4_mapped or address.sixtofour
        if inner is not None:
            return _is_global(inner)
    return _is_global(address)


def _is_global(address: IPv4Address | IPv6Address) -> bool:
    return (
        address.is_global
        and not address.is_multicast
        and not address.is_reserved
        and not address.is_link_local
        and not address.is_unspecified
    )


class _Refused(Exception):
    """The guard's own refusal, on its way out through httpx2."""


class _GuardedTransport(httpx2.AsyncBaseTransport):
    """Checks and pins the address of every request, redirects included."""

    def __init__(
        self, resolver: Resolver, is_allowed: Callable[[str], bool], context: ssl.SSLContext
    ) -> None:
        self._resolve = resolver
        self._is_allowed = is_allowed
        self._inner = httpx2.AsyncHTTPTransport(verify=context, trust_env=False)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        url = request.url
        if url.scheme != "https":
            raise _Refused("only https:// URLs are fetched")
        if url.userinfo:
            raise _Refused("the URL must not carry a user name or password")
        port = 443 if url.port is None else url.port
        if not 0 < port < 65536:
            raise _Refused(_UNREACHABLE)
        address = await self._pinned(url.host, port)
        # The connection goes to the checked address; the certificate is still held to the name,
        # which travels as SNI; the Host header has been set from the name already.
        pinned = httpx2.Request(
            request.method,
            url.copy_with(host=address),
            headers=request.headers,
            stream=request.stream,
            extensions={**request.extensions, "sni_hostname": url.host},
        )
        return await self._inner.handle_async_request(pinned)

    async def _pinned(self, host: str, port: int) -> str:
        try:
            addresses = await asyncio.to_thread(self._resolve, host, port)
        except (OSError, UnicodeError):
            raise _Refused(_UNREACHABLE) from None
        # One forbidden address among several is enough: an attacker's name may list both.
        if not addresses or not all(self._is_allowed(address) for address in addresses):
            raise _Refused(_UNREACHABLE)
        return addresses[0]

    async def aclose(self) -> None:
        await self._inner.aclose()


class RemoteFetcher:
    """Fetches images from the open internet. Thread-safe; holds no connections between calls.

    Args:
        max_bytes: largest image.
        timeout_s: longest time for the whole of it, redirects included.
        resolver: how names become addresses.
        is_allowed: which addresses may be connected to.
        context: what certificates are held to; the system's authorities by default.
    """

    def __init__(
        self,
        *,
        max_bytes: int = 32 * 1024 * 1024,
        timeout_s: float = 20.0,
        resolver: Resolver = resolve,
        is_allowed: Callable[[str], bool] = is_public,
        context: ssl.SSLContext | None = None,
    ) -> None:
        self._max_bytes = max_bytes
        self._timeout_s = timeout_s
        self._resolver = resolver
        self._is_allowed = is_allowed
        self._context = context

    def fetch(self, url: str, path: Path) -> None:
        """Write what `url` gives to `path`; blocks, for a service thread without an event loop.

        Raises:
            InvalidRequest: for `input_reference`: refused by the guard, not there, too large or
                too slow. Says little on purpose: the answer must not map a network.
        """
        try:
            asyncio.run(self._fetch(url, path))
        except _Refused as error:
            raise _failed(str(error)) from None
        except TimeoutError as error:
            raise _failed(f"it took longer than {self._timeout_s:g} seconds") from error
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise _failed("the host did not answer with a file") from error

    async def _fetch(self, url: str, path: Path) -> None:
        context = self._context or ssl.create_default_context()
        transport = _GuardedTransport(self._resolver, self._is_allowed, context)
        async with (
            asyncio.timeout(self._timeout_s),
            httpx2.AsyncClient(
                transport=transport,
                follow_redirects=True,
                max_redirects=_MAX_REDIRECTS,
                timeout=self._timeout_s,
                trust_env=False,
                headers={"accept": "image/*", "accept-encoding": "identity"},
            ) as client,
            client.stream("GET", url) as response,
        ):
            if response.status_code != 200:
                raise _Refused(f"the host answered with status {response.status_code}")
            await self._save(response, path)

    async def _save(self, response: httpx2.Response, path: Path) -> None:
        size_bytes = 0
        # Raw bytes: a compressed answer is never unpacked here, so it cannot burst.
        with path.open("wb") as file:
            async with aclosing(response.aiter_raw()) as chunks:
                async for chunk in chunks:
                    size_bytes += len(chunk)
                    if size_bytes > self._max_bytes:
                        raise _Refused(f"it is larger than {self._max_bytes} bytes")
                    file.write(chunk)


def _failed(reason: str) -> InvalidRequest:
    return InvalidRequest(
        f"Could not fetch the image_url: {reason}. Send the image as an upload or a data URL "
        "instead.",
        param="input_reference",
        code="invalid_image_url",
    )
