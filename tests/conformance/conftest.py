"""The server of the API tests, for the captured requests too."""

from tests.api.conftest import finished_files, live_api, mp4, png

__all__ = ["finished_files", "live_api", "mp4", "png"]
