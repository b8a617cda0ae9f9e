"""How nouns and adjectives of Spanish, French, German and Portuguese bend, by rule.

Forms that are none do no harm: they are looked up, never written.
"""

from collections.abc import Mapping
from typing import Final

_PLURALS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "es": (
        *(("z", "ces"), ("a", "as"), ("e", "es"), ("i", "is"), ("o", "os"), ("u", "us")),
        *(("é", "és"), ("á", "ás"), ("ó", "ós"), ("", "es")),
    ),
    "pt": (
        *(("ão", "ões"), ("m", "ns"), ("r", "res"), ("z", "zes"), ("al", "ais"), ("el", "éis")),
        *(("s", "s"), ("", "s")),
    ),
    "fr": (("al", "aux"), ("eau", "eaux"), ("eu", "eux"), ("s", "s"), ("x", "x"), ("", "s")),
    "de": (),
}
"""Of each language, ending of the singular and of the plural; the first that fits."""

_ADJECTIVES: Final[Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]] = {
    "es": (("o", ("o", "a", "os", "as")), ("", ("", "s", "es"))),
    "pt": (("o", ("o", "a", "os", "as")), ("", ("", "s", "es"))),
    "fr": (("e", ("e", "es")), ("", ("", "e", "s", "es", "ne", "nes"))),
    "de": (
        ("el", ("el", "le", "ler", "les", "len", "lem")),
        ("", ("", "e", "er", "es", "en", "em")),
    ),
}
"""Of each language, ending of the table's form and all that stand in its place."""


def noun_plurals(language: str, form: str) -> tuple[str, ...]:
    """Regular plurals of a noun; of several words the first bends, or the first two."""
    first, *rest = form.split()
    for ending, plural in _PLURALS.get(language, ()):
        if first.endswith(ending):
            bent = first.removesuffix(ending) + plural
            return (" ".join([bent, *rest]),) if bent != first else ()
    return ()


def adjective_forms(language: str, form: str) -> tuple[str, ...]:
    """All forms of an adjective; phrases (`de madera`) do not bend."""
    if " " in form:
        return (form,)
    for ending, others in _ADJECTIVES.get(language, ()):
        if form.endswith(ending):
            stem = form.removesuffix(ending)
            return tuple(stem + other for other in others)
    return (form,)
