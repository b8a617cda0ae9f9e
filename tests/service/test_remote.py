"""The guard around remote images: what it fetches, and how it must not be tricked."""

import ssl
import threading
from collections.abc import Callable, Iterator, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import trustme

from vitascope.errors import InvalidRequest
from vitascope.service.remote import RemoteFetcher, is_public

HOST = "pictures.example"
DATA = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
WAIT_S = 20

Answer = Callable[[BaseHTTPRequestHandler], None]


class Site:
    """A TLS server on loopback that answers for `pictures.example`."""

    def __init__(self) -> None:
        self.answer: Answer = picture
        self.seen: list[tuple[str, str]] = []
        self.stop_dripping = threading.Event()
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                site.seen.append((self.headers["host"], self.path))
                site.answer(self)

            def log_message(self, format: str, *args: object) -> None:
                """Nothing on standard error."""

        self.authority = trustme.CA()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.authority.issue_cert(HOST).configure_cert(context)
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.port = self.server.server_address[1]
        self.thread = threading.Thread(target=lambda: self.server.serve_forever(poll_interval=0.02))

    @property
    def url(self) -> str:
        return f"https://{HOST}:{self.port}/a.png"

    def fetcher(
        self,
        *,
        resolver: Callable[[str, int], Sequence[str]] = lambda _host, _port: ["127.0.0.1"],
        is_allowed: Callable[[str], bool] = lambda _address: True,
        max_bytes: int = 1_000_000,
        timeout_s: float = WAIT_S,
    ) -> RemoteFetcher:
        context = ssl.create_default_context()
        self.authority.configure_trust(context)
        return RemoteFetcher(
            max_bytes=max_bytes,
            timeout_s=timeout_s,
            resolver=resolver,
            is_allowed=is_allowed,
            context=context,
        )


def picture(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("content-length", str(len(DATA)))
    handler.end_headers()
    handler.wfile.write(DATA)


def redirect_to(*targets: str) -> Answer:
    """Each request is sent on to the next target; after the last the picture comes."""
    left = list(targets)

    def answer(handler: BaseHTTPRequestHandler) -> None:
        if not left:
            picture(handler)
            return
        handler.send_response(302)
        handler.send_header("location", left.pop(0))
        handler.send_header("content-length", "0")
        handler.end_headers()

    return answer


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()
    site.thread.start()
    yield site
    site.stop_dripping.set()
    site.server.shutdown()
    site.server.server_close()
    site.thread.join(WAIT_S)


def refusal(fetcher: RemoteFetcher, url: str, tmp_path: Path) -> str:
    with pytest.raises(InvalidRequest) as refused:
        fetcher.fetch(url, tmp_path / "out")
    assert (refused.value.param, refused.value.code) == ("input_reference", "invalid_image_url")
    return refused.value.message


def test_an_image_is_fetched_by_the_name_s_certificate(site: Site, tmp_path: Path) -> None:
    """The connection goes to the checked address; SNI, certificate and Host keep to the name."""
    site.fetcher().fetch(site.url, tmp_path / "out")

    assert (tmp_path / "out").read_bytes() == DATA
    assert [(f"{HOST}:{site.port}", "/a.png")] == site.seen


def test_a_certificate_for_another_name_is_refused(site: Site, tmp_path: Path) -> None:
    refusal(site.fetcher(), f"https://other.example:{site.port}/a.png", tmp_path)
    assert site.seen == []


def test_redirects_are_followed_to_allowed_places(site: Site, tmp_path: Path) -> None:
    site.answer = redirect_to("/b.png", f"https://{HOST}:{site.port}/c.png")

    site.fetcher().fetch(site.url, tmp_path / "out")

    assert (tmp_path / "out").read_bytes() == DATA
    assert [path for _, path in site.seen] == ["/a.png", "/b.png", "/c.png"]


def test_too_many_redirects_are_refused(site: Site, tmp_path: Path) -> None:
    site.answer = redirect_to(*["/again"] * 50)

    refusal(site.fetcher(), site.url, tmp_path)
    assert len(site.seen) < 5


@pytest.mark.parametrize(
    "url",
    [
        "http://pictures.example/a.png",
        "ftp://pictures.example/a.png",
        "file:///etc/passwd",
        "https://user:password@pictures.example/a.png",
        "https://user@pictures.example/a.png",
        "https://",
        "https:///a.png",
        "https://[::1",
        "https://exa mple/",
        "gopher://x",
        "pictures.example/a.png",
        "https://pictures.example:99999/",
        "https://xn--\u0001/",
    ],
)
def test_what_is_no_plain_https_url_is_refused(site: Site, tmp_path: Path, url: str) -> None:
    refusal(site.fetcher(), url, tmp_path)
    assert site.seen == []


def test_http_is_refused_with_its_reason(site: Site, tmp_path: Path) -> None:
    assert "only https" in refusal(site.fetcher(), "http://pictures.example/", tmp_path)


@pytest.mark.parametrize(
    "url",
    [
        "https://127.0.0.1/a.png",
        "https://localhost/a.png",
        "https://[::1]/a.png",
        "https://0/",
        "https://2130706433/",
        "https://0x7f.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://[::ffff:10.0.0.1]/",
        "https://[fe80::1%25eth0]/",
    ],
)
def test_private_addresses_are_refused_in_every_spelling(url: str, tmp_path: Path) -> None:
    """By the real resolver, which knows more spellings than a check of the text would."""
    refusal(RemoteFetcher(timeout_s=WAIT_S), url, tmp_path)


def test_a_name_that_leads_inside_is_refused(site: Site, tmp_path: Path) -> None:
    for addresses in (["10.0.0.1"], ["8.8.8.8", "127.0.0.1"], ["::1"], []):
        fetcher = site.fetcher(resolver=lambda _h, _p, a=addresses: a, is_allowed=is_public)
        refusal(fetcher, site.url, tmp_path)
    assert site.seen == []


def test_no_such_name_and_a_private_one_cannot_be_told_apart(site: Site, tmp_path: Path) -> None:
    def unknown(_host: str, _port: int) -> list[str]:
        raise OSError("no such name")

    private = site.fetcher(is_allowed=lambda _address: False)
    assert refusal(private, site.url, tmp_path) == refusal(
        site.fetcher(resolver=unknown), site.url, tmp_path
    )


def test_a_redirect_inside_is_refused(site: Site, tmp_path: Path) -> None:
    places = {HOST: ["127.0.0.1"], "inside.example": ["10.0.0.1"]}
    for target in ("https://inside.example/", "http://pictures.example/", "file:///etc/passwd"):
        site.answer = redirect_to(target)
        site.seen.clear()
        fetcher = site.fetcher(
            resolver=lambda host, _port: places[host], is_allowed=lambda a: a == "127.0.0.1"
        )
        refusal(fetcher, site.url, tmp_path)
        assert len(site.seen) == 1


def test_a_name_is_resolved_once_and_its_second_answer_is_never_used(
    site: Site, tmp_path: Path
) -> None:
    """DNS rebinding: the check sees a good address, the connection would get another."""
    answers = [["127.0.0.1"], ["203.0.113.9"]]
    asked: list[str] = []

    def rebinding(host: str, _port: int) -> list[str]:
        asked.append(host)
        return answers[min(len(asked), len(answers)) - 1]

    fetcher = site.fetcher(resolver=rebinding, is_allowed=lambda a: a == "127.0.0.1")
    fetcher.fetch(site.url, tmp_path / "out")

    assert (asked, (tmp_path / "out").read_bytes()) == ([HOST], DATA)


def test_each_redirect_is_resolved_and_checked_anew(site: Site, tmp_path: Path) -> None:
    answers = iter([["127.0.0.1"], ["10.0.0.1"]])
    site.answer = redirect_to("/b.png")
    fetcher = site.fetcher(
        resolver=lambda _h, _p: next(answers), is_allowed=lambda a: a == "127.0.0.1"
    )

    refusal(fetcher, site.url, tmp_path)
    assert [path for _, path in site.seen] == ["/a.png"]


@pytest.mark.parametrize("has_length", [True, False])
def test_what_is_too_large_is_cut_off(site: Site, tmp_path: Path, has_length: bool) -> None:
    def large(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        if has_length:
            handler.send_header("content-length", str(50_000_000))
        else:
            handler.send_header("connection", "close")
        handler.end_headers()
        for _ in range(500):
            try:
                handler.wfile.write(bytes(100_000))
            except OSError:
                break
        handler.close_connection = True

    site.answer = large
    assert "larger than 200000" in refusal(site.fetcher(max_bytes=200_000), site.url, tmp_path)
    assert (tmp_path / "out").stat().st_size < 1_000_000


@pytest.mark.parametrize("part", ["headers", "body"])
def test_a_drip_is_cut_off_by_the_whole_time(site: Site, tmp_path: Path, part: str) -> None:
    """Every byte comes in time, but the whole of it never would."""

    def drip(handler: BaseHTTPRequestHandler) -> None:
        if part == "body":
            handler.send_response(200)
            handler.send_header("content-length", "100000")
            handler.end_headers()
        else:
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nx: ")
        while not site.stop_dripping.wait(0.02):
            try:
                handler.wfile.write(b"x")
            except OSError:
                break
        handler.close_connection = True

    site.answer = drip
    assert "longer than 0.5 seconds" in refusal(site.fetcher(timeout_s=0.5), site.url, tmp_path)


@pytest.mark.parametrize("status", [201, 204, 304, 400, 401, 404, 500])
def test_another_status_is_refused(site: Site, tmp_path: Path, status: int) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("content-length", "0")
        handler.end_headers()

    site.answer = answer
    assert f"status {status}" in refusal(site.fetcher(), site.url, tmp_path)


def test_a_compressed_answer_is_not_unpacked(site: Site, tmp_path: Path) -> None:
    def packed(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("content-encoding", "gzip")
        handler.send_header("content-length", str(len(DATA)))
        handler.end_headers()
        handler.wfile.write(DATA)

    site.answer = packed
    site.fetcher().fetch(site.url, tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == DATA


def test_a_server_that_breaks_off_is_refused(site: Site, tmp_path: Path) -> None:
    def broken(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("content-length", str(len(DATA)))
        handler.end_headers()
        handler.wfile.write(DATA[:100])
        handler.close_connection = True

    site.answer = broken
    refusal(site.fetcher(), site.url, tmp_path)


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"]
)
def test_public_addresses(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "0.0.0.0",  # noqa: S104 - nothing binds to it here
        "255.255.255.255", "192.0.2.1", "198.18.0.1", "224.0.0.1", "240.0.0.1", "::1",
        "::", "fc00::1", "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1", "::ffff:127.0.0.1",
        "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1", "2002:7f00:1::",
        "2002:a00:1::", "2001:0:1::1", "2001:db8::1", "100::1", "localhost", "",
    ],
)  # fmt: skip
def test_all_else_is_private(address: str) -> None:
    assert not is_public(address)
