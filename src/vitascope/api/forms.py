"""Names of multipart fields, and the object that they spell.

`a[b]`, `a[][b]`, `a[0][b]` and `a.b` are read alike (contract §3.2); a field that is empty is as
if it were not there.
"""

import re
from collections.abc import Iterable
from typing import Any, Final, TypeAlias, cast

from vitascope.errors import InvalidRequest
from vitascope.service.requests import Upload

Field: TypeAlias = tuple[str, str | Upload]
"""A part's name and what it holds."""

_MAX_DEPTH: Final = 4
_SEGMENT: Final = re.compile(r"\[([^\[\]]*)\]|\.([^.\[\]]+)")
_APPEND: Final = ""


def split_name(name: str) -> list[str]:
    """`a[][b]` → `["a", "", "b"]`; the empty segment stands for "one more".

    A name that is not of a known form is one segment, to be refused as it stands.
    """
    head = re.match(r"[^.\[\]]+", name)
    if head is None:
        return [name]
    segments, position = [head[0]], head.end()
    while position < len(name):
        found = _SEGMENT.match(name, position)
        if found is None:
            return [name]
        segments.append(found[1] if found[1] is not None else found[2])
        position = found.end()
    return segments


def assemble(fields: Iterable[Field]) -> dict[str, Any]:
    """The object that the fields spell together.

    Raises:
        InvalidRequest: a name is given twice, or is both a value and an object.
    """
    root: dict[str, Any] = {}
    for name, value in fields:
        if value == "":
            continue
        segments = split_name(name)
        if len(segments) > _MAX_DEPTH:
            raise InvalidRequest(f"Field '{name[:80]}' is nested too deeply.", param=segments[0])
        if len(segments) == 1:
            _put(root, segments[0], value, name)
        else:
            _place(root, segments, value, name)
    return {key: _as_list(value) for key, value in root.items()}


def _place(node: dict[str, Any], segments: list[str], value: str | Upload, name: str) -> None:
    """Lists are kept as objects with the keys "0", "1", … until all fields are in."""
    for index, segment in enumerate(segments[:-1]):
        following = segments[index + 1 :]
        child: Any = node.setdefault(_key(node, segment, following), {})
        if not isinstance(child, dict):
            raise duplicate(name)
        node = cast("dict[str, Any]", child)
    _put(node, _key(node, segments[-1], []), value, name)


def _key(node: dict[str, Any], segment: str, following: list[str]) -> str:
    """The key of a segment; "one more" is the last item as long as that lacks what follows."""
    if segment != _APPEND:
        return segment
    if node and following:
        last = node.get(str(len(node) - 1))
        if isinstance(last, dict) and following[0] not in last:
            return str(len(node) - 1)
    return str(len(node))


def _put(node: dict[str, Any], key: str, value: str | Upload, name: str) -> None:
    if key in node:
        raise duplicate(name)
    node[key] = value


def _as_list(node: Any) -> Any:
    if not isinstance(node, dict):
        return node
    members = cast("dict[str, Any]", node)
    children = {key: _as_list(value) for key, value in members.items()}
    if children and all(key.isascii() and key.isdigit() for key in children):
        return [children[key] for key in sorted(children, key=int)]
    return children


def duplicate(name: str) -> InvalidRequest:
    """The refusal of a field that contradicts another."""
    param = split_name(name)[0]
    return InvalidRequest(
        f"Field '{name[:80]}' is given more than once, or both as a value and as an object.",
        param=param,
        code="duplicate_parameter",
    )
