"""How nouns, adjectives and verbs of other languages bend, by rule.

Forms that are none do no harm: they are looked up, never written.
"""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.words import korean, russian

_PLURALS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "es": (
        *(("z", "ces"), ("a", "as"), ("e", "es"), ("i", "is"), ("o", "os"), ("u", "us")),
        *(("é", "és"), ("á", "ás"), ("ó", "ós"), ("", "es")),
    ),
    "it": (
        *(("co", "chi"), ("go", "ghi"), ("io", "i"), ("ca", "che"), ("ga", "ghe")),
        *(("a", "e"), ("o", "i"), ("e", "i")),
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
    "it": (
        ("co", ("co", "ca", "ci", "chi", "che")),
        ("go", ("go", "ga", "ghi", "ghe")),
        ("io", ("io", "ia", "i", "ie")),
        *(("o", ("o", "a", "i", "e")), ("e", ("e", "i")), ("", ("",))),
    ),
    "pt": (("o", ("o", "a", "os", "as")), ("", ("", "s", "es"))),
    "fr": (("e", ("e", "es")), ("", ("", "e", "s", "es", "ne", "nes"))),
    "de": (
        ("el", ("el", "le", "ler", "les", "len", "lem")),
        ("", ("", "e", "er", "es", "en", "em")),
    ),
}
"""Of each language, ending of the table's form and all that stand in its place."""

_VERBS: Final[Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]] = {
    "es": (
        *(("arse", ("a", "an", "ándose")), ("erse", ("e", "en", "iéndose"))),
        *(("irse", ("e", "en", "iéndose")), ("ar", ("a", "an", "ando"))),
        *(("er", ("e", "en", "iendo")), ("ir", ("e", "en", "iendo"))),
    ),
    "fr": (
        ("ger", ("ge", "gent", "geant")),
        ("cer", ("ce", "cent", "çant")),
        ("er", ("e", "ent", "ant")),
        ("ir", ("it", "issent", "issant")),
        ("re", ("", "ent", "ant")),
    ),
    "it": (
        *(("arsi", ("a", "ano", "andosi")), ("ersi", ("e", "ono", "endosi"))),
        *(("irsi", ("e", "ono", "endosi")), ("are", ("a", "ano", "ando", "ato", "ata", "ati"))),
        ("ere", ("e", "ono", "endo")),
        ("ire", ("e", "ono", "endo", "isce", "iscono")),
    ),
    "pt": (
        *(("ar", ("a", "am", "ando")), ("er", ("e", "em", "endo"))),
        ("ir", ("e", "em", "indo")),
    ),
    "de": (
        ("ten", ("tet", *(f"tend{bent}" for bent in ("", "e", "er", "en", "es")))),
        ("den", ("det", *(f"dend{bent}" for bent in ("", "e", "er", "en", "es")))),
        ("eln", ("elt", *(f"elnd{bent}" for bent in ("", "e", "er", "en", "es")))),
        ("ern", ("ert", *(f"ernd{bent}" for bent in ("", "e", "er", "en", "es")))),
        ("en", ("t", *(f"end{bent}" for bent in ("", "e", "er", "en", "es")))),
    ),
    "ja": (
        *(("する", ("し", "して", "した")), ("行く", ("行き", "行って", "行った"))),
        *(("く", ("き", "いて", "いた")), ("ぐ", ("ぎ", "いで", "いだ"))),
        *(("す", ("し", "して", "した")), ("つ", ("ち", "って", "った"))),
        *(("う", ("い", "って", "った")), ("ぶ", ("び", "んで", "んだ"))),
        *(("む", ("み", "んで", "んだ")), ("ぬ", ("に", "んで", "んだ"))),
        ("る", ("", "て", "た", "り", "って", "った")),
    ),
}
"""Of each language, ending of the infinitive and those of the other forms; the first that fits.

Of a Japanese verb these are its stems, to which the endings of `_JA_ENDINGS` come.
"""

_JA_ENDINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "て": ("", "いる", "います", "いた", "いて"),
    "で": ("", "いる", "います", "いた", "いて"),
    "た": ("",),
    "だ": ("",),
}
_JA_STEM: Final = ("ます", "ながら")
_JA_BENT: Final = ("ている", "でいる", "ます", "いた")


def noun_cases(language: str, form: str) -> tuple[str, ...]:
    """The other cases of one, in languages that have them written at the noun."""
    return russian.singular_cases(form) if language == "ru" else ()


def noun_plurals(language: str, form: str) -> tuple[str, ...]:
    """Regular plurals of a noun; of several words the first bends, or the first two."""
    if language == "ru":
        return russian.plural_cases(form)
    first, *rest = form.split()
    for ending, plural in _PLURALS.get(language, ()):
        if first.endswith(ending):
            bent = first.removesuffix(ending) + plural
            return (" ".join([bent, *rest]),) if bent != first else ()
    return ()


def adjective_forms(language: str, form: str) -> tuple[str, ...]:
    """All forms of an adjective; phrases (`de madera`) do not bend."""
    if language == "ru":
        return russian.adjective_cases(form)
    if " " in form:
        return (form,)
    for ending, others in _ADJECTIVES.get(language, ()):
        if form.endswith(ending):
            stem = form.removesuffix(ending)
            return tuple(stem + other for other in others)
    return (form,)


def verb_forms(language: str, form: str) -> tuple[str, ...]:
    """A verb's form of the table and, if that is an infinitive, the others that tell of a deed.

    Of several words the first bends, or the last in Japanese. Verbs that bend otherwise have their
    forms in the table.
    """
    if language == "ja":
        return (form, *_japanese_forms(form))
    if language == "ko":
        return korean.verb_forms(form)
    if language == "ru":
        return russian.verb_forms(form)
    reflexive = form.startswith("se ")
    first, _, rest = form.removeprefix("se ").partition(" ")
    for ending, others in _VERBS.get(language, ()):
        if first.endswith(ending) and len(first) > len(ending) + 1:
            stem = first.removesuffix(ending)
            bent = [f"{stem}{other} {rest}".strip() for other in others]
            before = "se " if reflexive else ""
            if ending.endswith(("rse", "rsi")):
                return (form, *bent, *(f"{ending[-2:]} {each}" for each in bent))
            return (form, *(before + each for each in bent))
    return (form,)


def _japanese_forms(form: str) -> list[str]:
    if form.endswith(_JA_BENT):
        return []
    for ending, others in _VERBS["ja"]:
        if form.endswith(ending) and len(form) > len(ending):
            stems = [form.removesuffix(ending) + other for other in others]
            return [stem + end for stem in stems for end in _JA_ENDINGS.get(stem[-1:], _JA_STEM)]
    return []
