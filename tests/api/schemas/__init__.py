"""JSON Schemas of every resource, written from the contract; every answer is held to them."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

_FOLDER = Path(__file__).parent


@cache
def _registry() -> Registry[Any]:
    resources = (
        (path.name, Resource(json.loads(path.read_text()), DRAFT202012))
        for path in _FOLDER.glob("*.json")
    )
    return Registry().with_resources(resources)


@cache
def _validator(name: str) -> Draft202012Validator:
    schema = _registry().contents(f"{name}.json")
    return Draft202012Validator(schema, registry=_registry())


def check(name: str, body: object) -> None:
    """Hold a decoded answer to the schema `name`.json; fails with every difference."""
    differences = [
        f"{error.json_path}: {error.message}" for error in _validator(name).iter_errors(body)
    ]
    assert differences == [], (name, body)
