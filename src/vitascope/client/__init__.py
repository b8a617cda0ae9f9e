"""A small typed client of the Videos API: synchronous, on httpx2, without any part of the server.

from vitascope.client import VitascopeClient

with VitascopeClient(api_key="…") as client:
video = client.create("A calico cat playing a piano on stage")
video = client.wait(video.id)
client.download(video.id, Path("cat.mp4"))
"""

from vitascope.client.client import VitascopeClient
from vitascope.client.errors import (
    ApiError,
    ClientError,
    ConnectionFailed,
    DownloadBroken,
    UnexpectedAnswer,
    VideoFailed,
    WaitTimedOut,
)
from vitascope.client.results import Character, Deleted, File, Model, Page, Video

__all__ = [
    "ApiError",
    "Character",
    "ClientError",
    "ConnectionFailed",
    "Deleted",
    "DownloadBroken",
    "File",
    "Model",
    "Page",
    "UnexpectedAnswer",
    "Video",
    "VideoFailed",
    "VitascopeClient",
    "WaitTimedOut",
]
