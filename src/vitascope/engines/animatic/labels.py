"""What a clip's notes tell people: that it is procedural, what was understood, what was not."""

from collections.abc import Sequence
from typing import Any, Final

from vitascope.engines.animatic.spec import Spec

LABEL: Final = "animatic (procedural, not a neural model)"


def notes_of(spec: Spec) -> dict[str, Any]:
    """Notes of a film of ours."""
    return notes(understood=spec.understood, ignored=spec.ignored)


def notes(*, understood: Sequence[str], ignored: Sequence[str]) -> dict[str, Any]:
    """Notes in the form that the API returns."""
    return {"engine": LABEL, "understood": list(understood), "ignored": list(ignored)}
