"""Errors of the client.

VitascopeError
└── ClientError
├── ApiError            the server answered with an error
├── ConnectionFailed    the server cannot be reached, or the connection broke
├── UnexpectedAnswer    what answered does not speak the Videos API
├── DownloadBroken      a download ended early
├── VideoFailed         the video that was waited for has failed
└── WaitTimedOut        the video that was waited for is not finished
"""

from vitascope.errors import VitascopeError


class ClientError(VitascopeError):
    """Anything that goes wrong in the client."""


class ApiError(ClientError):
    """The server answered with an error, in the API's shape (contract §2.3) or without it."""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        code: str | None = None,
        param: str | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.param = param
        self.request_id = request_id


class ConnectionFailed(ClientError):
    """The server cannot be reached, or the connection broke."""


class UnexpectedAnswer(ClientError):
    """The answer is not one of the Videos API: probably another server, or a proxy's page."""


class DownloadBroken(ClientError):
    """A download ended before all bytes came, also when taken up again."""


class VideoFailed(ClientError):
    """The video that was waited for has failed; `code` is stable."""

    def __init__(self, message: str, *, video_id: str, code: str) -> None:
        super().__init__(message)
        self.video_id = video_id
        self.code = code


class WaitTimedOut(ClientError):
    """The video is not finished within the time given; it is still being made."""

    def __init__(self, message: str, *, video_id: str) -> None:
        super().__init__(message)
        self.video_id = video_id
