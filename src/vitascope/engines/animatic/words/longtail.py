"""The long tail: over 20,000 rarer nouns, each with the noun or setting of the tables it means.

Distilled from WordNet 3.1 by `scripts/wordnet.py`; see NOTICE. Read when the first word comes that
no table knows.
"""

import gzip
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Final

_FILE: Final = "longtail.txt.gz"


@cache
def longtail() -> Mapping[str, str]:
    """Of each word, a noun of the tables, or `@` and a setting."""
    packed = files("vitascope.engines.animatic.words").joinpath(_FILE).read_bytes()
    meanings: dict[str, str] = {}
    for line in gzip.decompress(packed).decode().splitlines():
        noun, _, words = line.partition(":")
        meanings.update(dict.fromkeys(words.split(","), noun))
    return meanings
