"""The nouns: what each draws, read from the tables of `nouns/` and `wear.toml`.

A table of `nouns/` is a TOML file of one family:

    [defaults]                  # traits of all that follow, unless they say otherwise
    [subject] / [prop]          # one line for each kind of drawing
    cat = { also = "kitty, tomcat", at = "room", instead = "dog" }
    [variants.cat]              # names that also say how the thing looks
    tabby = { coat = "tabby" }

A kind is named by itself and by the names of `also`; `words` lists its names without its own.
`instead` is what is drawn while there is no drawing of the kind. The other keys are the fields of
`Noun`. A word stands here only if the drawing is what the word means: a wrong object is worse
than a missing one.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any, Final, Literal, TypeAlias, cast

from vitascope.engines.animatic.spec import Material
from vitascope.engines.animatic.words.files import read_folder, read_table, split

Use: TypeAlias = Literal["none", "hand", "front", "seat", "play"]
Home: TypeAlias = Literal["ground", "water", "air", "table"]
PropMotion: TypeAlias = Literal["rest", "float", "sail", "drive", "roll"]
Role: TypeAlias = Literal["subject", "prop", "wear"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Noun:
    """What a noun draws, and how it looks by its name alone."""

    role: Role
    kind: str
    """Of `art.subjects.KINDS` or `art.props.KINDS`; for wear the drawing's word."""
    color: str | None = None
    coat: str | None = None
    size: float = 1.0
    age: Literal["child", "adult", "old"] = "adult"
    wear: tuple[str, ...] = ()
    hair: str | None = None
    use: Use = "none"
    """How somebody has it: in the hand, on the ground before it, below it as a seat, or as an
    instrument that is played."""
    home: Home = "ground"
    motion: PropMotion = "rest"
    """What a prop does by itself."""
    at: str | None = None
    """The setting where it is at home."""
    action: str | None = None
    """What such a subject does when nobody says: a surfer surfs. Of a prop, what is done with it
    by who plays, swings or rides it: a violin is fiddled, people surf on a surfboard."""
    tool: str | None = None
    """Noun of what it brings along, the pianist's piano; several are taken by turns."""
    mount: str | None = None
    """Noun of what carries it: the cyclist's bicycle."""
    alive: str | None = None
    """Of a prop, the noun of the subject that it is drawn as when it acts: a walking teddy bear."""
    material: Material | None = None
    is_person: bool = False
    count: int = 1
    """How many it names: a family is four."""
    character: int | None = None
    """Index of the character that it names."""
    among: tuple[str, ...] = ()
    """Kinds that it is drawn as by turns; `kind` is the first."""


Substitutes: TypeAlias = Mapping[tuple[str, str], Noun]

_TRAITS: Final = frozenset(field.name for field in fields(Noun)) - {"role", "kind"}
_ENTRY: Final = _TRAITS | {"also", "words", "instead"}
_OF_PROPS: Final = frozenset({"use", "home", "motion", "at", "among"})
"""Traits of a kind that its stand-in keeps."""


@dataclass(slots=True)
class _Kind:
    """One kind with its entries from all tables."""

    role: Role
    traits: dict[str, Any]
    names: tuple[str, ...]
    instead: dict[str, Any] | None


def read_nouns() -> tuple[dict[str, Noun], Substitutes]:
    """All nouns by their base form, and what stands in for kinds without a drawing."""
    nouns: dict[str, Noun] = {}
    substitutes: dict[tuple[str, str], Noun] = {}
    kinds: dict[str, _Kind] = {}
    tables = read_folder("nouns")
    for table in tables:
        kinds.update(_kinds_of(table))
    for name, kind in kinds.items():
        nouns.update({word: _noun(kind.role, name, kind.traits) for word in kind.names})
        if kind.instead:
            substitutes[kind.role, name] = _stand_in(kind, kind.instead)
    for table in tables:
        for name, variants in cast("dict[str, dict[str, Any]]", table.get("variants", {})).items():
            kind = kinds[name]
            for word, look in variants.items():
                nouns[word] = _noun(kind.role, name, kind.traits | look)
    nouns.update(_wear())
    return nouns, substitutes


def read_never() -> frozenset[str]:
    """Phrases that are no picture of ours, though a part of them would be."""
    return frozenset(split(read_table("never.toml")["words"]))


def _kinds_of(table: Mapping[str, Any]) -> Iterator[tuple[str, _Kind]]:
    defaults = table.get("defaults", {})
    for role in ("subject", "prop"):
        for name, entry in cast("dict[str, dict[str, Any]]", table.get(role, {})).items():
            unknown = entry.keys() - _ENTRY
            if unknown:
                raise ValueError(f"noun {name!r}: no such trait: {', '.join(unknown)}")
            traits = defaults | {key: entry[key] for key in entry.keys() & _TRAITS}
            names = split(entry["words"]) if "words" in entry else (name, *split(entry.get("also")))
            instead = entry.get("instead")
            yield (
                name,
                _Kind(
                    role=cast("Role", role),
                    traits=traits,
                    names=tuple(names),
                    instead={"kind": instead} if isinstance(instead, str) else instead,
                ),
            )


def _stand_in(kind: _Kind, instead: Mapping[str, Any]) -> Noun:
    kept = {key: value for key, value in kind.traits.items() if key in _OF_PROPS}
    look = dict(instead)
    return _noun(kind.role, look.pop("kind"), kept | look)


def _wear() -> Iterator[tuple[str, Noun]]:
    table = read_table("wear.toml")
    colors = cast("dict[str, str]", table["color"])
    for kind, words in cast("dict[str, str]", table["wear"]).items():
        for word in split(words):
            yield word, Noun(role="wear", kind=kind, color=colors.get(word))


def _noun(role: Role, kind: str, traits: Mapping[str, Any]) -> Noun:
    values = dict(traits)
    for name in ("wear", "among"):
        values[name] = tuple(values.get(name, ()))
    own = values["among"][0] if values["among"] else kind
    return Noun(role=role, kind=own, **values)
