"""The digest of a request, by which an idempotency key is held to one request."""

import hashlib
import json
from dataclasses import fields, is_dataclass
from typing import Any

from vitascope.service.requests import Upload, VideoRequest


def fingerprint(request: VideoRequest) -> str:
    """SHA-256 over everything asked for: every field, and the bytes of uploads, not their names.

    Reads uploads whole, in pieces; blocks.
    """
    plain = {"kind": type(request).__name__, "request": _plain(request)}
    text = json.dumps(plain, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _plain(value: Any) -> Any:
    if isinstance(value, Upload):
        with value.path.open("rb") as file:
            return {"sha256": hashlib.file_digest(file, "sha256").hexdigest()}
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return value
