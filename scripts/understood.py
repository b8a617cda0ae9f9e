"""What the engine `animatic` understands of prompts, as a table to be read by people.

python scripts/understood.py FILE        # one prompt a line
python scripts/understood.py --all FILE  # as if every kind that has a word were drawn
"""

import argparse
import sys
import time
from pathlib import Path

from vitascope.engines.animatic.composing.parse import understand
from vitascope.engines.animatic.reading.lexicon import Lexicon, whole_lexicon
from vitascope.engines.animatic.spec import Spec
from vitascope.engines.animatic.words.tables import tables


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Tell what is understood of prompts.")
    parser.add_argument("file", type=Path, help="one prompt a line; - reads standard input")
    parser.add_argument("--all", action="store_true", help="as if all kinds were drawn")
    chosen = parser.parse_args()
    text = sys.stdin.read() if str(chosen.file) == "-" else chosen.file.read_text("utf-8")
    lexicon = everything() if chosen.all else whole_lexicon()
    lexicon.noun_at(["cat"])
    for number, prompt in enumerate(filter(None, map(str.strip, text.splitlines())), 1):
        begun = time.process_time()
        spec = understand(prompt, seed=1, seconds=4, lexicon=lexicon)
        print(f"{number}. {prompt}  [{(time.process_time() - begun) * 1000:.1f} ms]")
        print(told(spec))


def everything() -> Lexicon:
    """A lexicon to which every kind of the tables is drawn."""
    known = tables()
    nouns = [noun for noun in known.nouns.values() if noun.role != "wear"]
    kinds = {
        role: {kind for n in nouns if n.role == role for kind in (n.among or (n.kind,))}
        for role in ("subject", "prop")
    }
    drawn = whole_lexicon()
    return Lexicon(
        known,
        subjects={kind: drawn.medium_of_kind(kind) for kind in kinds["subject"]},
        props=kinds["prop"],
        settings=set(known.world["setting"].values()),
    )


def told(spec: Spec) -> str:
    """One spec in a few lines."""
    lines: list[str] = []
    for item in (*spec.subjects, *spec.props):
        look = item.look
        looks = [look.color, look.coat, look.material, look.face, look.hair, look.skin, *look.wear]
        words = [item.id, item.action, *(word for word in looks if word)]
        if look.size != 1:
            words.append(f"×{look.size:g}")
        if look.age != "adult":
            words.append(look.age)
        for name in ("prop", "mount", "partner"):
            if getattr(item, name, None):
                words.append(f"{name}={getattr(item, name)}")
        if item.relation:
            words.append(f"{item.relation.kind} {item.relation.to}")
        words += [f"then@{beat.at:g} {beat.action}" for beat in getattr(item, "beats", ())]
        lines.append("   " + " ".join(words))
    camera = spec.camera
    world = [spec.setting, spec.time_of_day, spec.weather, spec.season, spec.mood, spec.style]
    lines.append(
        f"   @ {', '.join(world)} {' '.join(spec.effects)} | camera {camera.move} "
        f"{camera.direction} ×{camera.closeness:g} {camera.target or ''}"
    )
    lines += [f"   “{c.text}” {c.kind} {c.by or ''} {c.start}-{c.end}" for c in spec.captions]
    if spec.ignored:
        lines.append(f"   ignored: {', '.join(spec.ignored)}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
