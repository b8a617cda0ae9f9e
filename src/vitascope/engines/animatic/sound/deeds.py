"""What actions sound like: strokes at phases of their cycle, and sounds that go on with them."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from vitascope.engines.animatic.art.settings import KINDS
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECTS
from vitascope.engines.animatic.sound.ambience import Bed, gusts
from vitascope.engines.animatic.sound.chance import key_of, uniforms
from vitascope.engines.animatic.sound.doings import Doing
from vitascope.engines.animatic.sound.hits import HITS, struck
from vitascope.engines.animatic.sound.instruments import drum
from vitascope.engines.animatic.sound.motors import MOTORS, turning
from vitascope.engines.animatic.sound.noise import Band, curve, noise
from vitascope.engines.animatic.sound.track import Mono, Track
from vitascope.engines.animatic.spec import Spec

_HANDS: Final = frozenset({"person", "robot"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What one action sounds like."""

    hit: str = ""
    """A row of `hits.HITS`, or of `_DRUMS`."""
    phases: tuple[float, ...] = (0.0,)
    """Of the action's cycle, at which it sounds."""
    level: float = 0.3
    families: frozenset[str] = frozenset()
    """Who is heard doing so; empty is everybody."""
    bed: Bed | None = None
    """What goes on meanwhile."""
    lead_s: float = 0.0
    """How long before the moment the sound begins, so that its middle falls there."""


def _bed(name: str, low_hz: float, high_hz: float, level: float, per_second: float = 1.5) -> Bed:
    return Bed(
        name=name, band=Band(low_hz, high_hz, -0.3), level=level, sway=gusts(per_second, 0.45)
    )


_MANY_KEYS: Final = (0.05, 0.17, 0.31, 0.42, 0.58, 0.66, 0.83, 0.93)

DEEDS: Final[dict[str, Deed]] = {
    "hammer": Deed(hit="knock", level=0.5),
    "build": Deed(hit="knock", level=0.5),
    "forge": Deed(hit="knock", level=0.5),
    "split": Deed(hit="knock", level=0.5),
    "rinse": Deed(hit="splash", phases=(0.25, 0.75), level=0.15),
    "saw": Deed(hit="scrape", phases=(0.0, 0.5), level=0.3, lead_s=0.15),
    "spray_paint": Deed(bed=_bed("spray", 3000, 12_000, 0.03, 3.0)),
    "hose": Deed(bed=_bed("spray", 1200, 9000, 0.04, 1.5)),
    "drum": Deed(hit="drums", phases=(0.0, 0.25, 0.5, 0.75), level=0.45),
    "cast": Deed(hit="whoosh", phases=(0.3,), level=0.22, lead_s=0.17),
    "clap": Deed(hit="clap", phases=(0.0, 0.5), level=0.4, families=_HANDS),
    "box": Deed(hit="punch", phases=(0.25, 0.75), level=0.4),
    "punch_bag": Deed(hit="punch", phases=(0.25, 0.75), level=0.45),
    "table_tennis": Deed(hit="tap", phases=(0.0, 0.5), level=0.3),
    "save": Deed(hit="kick", phases=(0.1,), level=0.4, families=_HANDS),
    "fight": Deed(hit="punch", phases=(0.25, 0.75), level=0.25),
    "kick": Deed(hit="kick", phases=(0.58,), level=0.45, families=_HANDS),
    "throw": Deed(hit="whoosh", phases=(0.5,), level=0.25, lead_s=0.17),
    "catch": Deed(hit="pat", phases=(0.5,), level=0.35),
    "juggle": Deed(hit="pat", phases=(0.0, 0.33, 0.66), level=0.2),
    "shoot": Deed(hit="twang", phases=(0.5,), level=0.35),
    "type": Deed(hit="key", phases=_MANY_KEYS, level=0.28),
    "write": Deed(hit="scratch", phases=(0.0, 0.3, 0.6), level=0.16),
    "paint": Deed(hit="scratch", phases=(0.0, 0.5), level=0.12),
    "brush": Deed(hit="swish", phases=(0.0,), level=0.14),
    "knit": Deed(hit="click", phases=(0.0, 0.5), level=0.14),
    "photograph": Deed(hit="shutter", phases=(0.5,), level=0.35),
    "sweep": Deed(hit="swish", phases=(0.0, 0.5), level=0.3, lead_s=0.2),
    "dig": Deed(hit="scrape", phases=(0.4,), level=0.35, lead_s=0.1),
    "plant": Deed(hit="scrape", phases=(0.4,), level=0.25, lead_s=0.1),
    "cook": Deed(hit="scrape", level=0.14, bed=_bed("sizzle", 2500, 11_000, 0.035, 6.0)),
    "pour": Deed(hit="pour", phases=(0.22,), level=0.3),
    "water": Deed(bed=_bed("sprinkle", 1200, 8000, 0.035, 4.0)),
    "eat": Deed(hit="munch", phases=(0.25, 0.75), level=0.16),
    "graze": Deed(hit="munch", phases=(0.25, 0.75), level=0.16),
    "drink": Deed(hit="sip", phases=(0.45,), level=0.14),
    "peck": Deed(hit="tap", phases=(0.4, 0.6), level=0.25),
    "climb": Deed(hit="scrape", phases=(0.0, 0.5), level=0.15, lead_s=0.2),
    "push": Deed(hit="drag", phases=(0.0, 0.5), level=0.16, lead_s=0.2),
    "pull": Deed(hit="drag", phases=(0.0, 0.5), level=0.16, lead_s=0.2),
    "crawl": Deed(hit="drag", phases=(0.0, 0.5), level=0.1, lead_s=0.2),
    "roll": Deed(hit="drag", phases=(0.2,), level=0.14),
    "slide": Deed(hit="glide", phases=(0.2,), level=0.2),
    "skip_rope": Deed(hit="whoosh", phases=(0.5,), level=0.2, lead_s=0.17),
    "spin": Deed(hit="whoosh", phases=(0.5,), level=0.12, lead_s=0.17),
    "swing": Deed(hit="creak", phases=(0.0, 0.5), level=0.12),
    "skate": Deed(bed=_bed("rolling", 180, 2600, 0.05, 2.0)),
    "roller_skate": Deed(bed=_bed("rolling", 180, 2600, 0.05, 2.0)),
    "ice_skate": Deed(hit="glide", phases=(0.0, 0.5), level=0.22),
    "hockey": Deed(hit="glide", phases=(0.0, 0.5), level=0.22),
    "snowboard": Deed(bed=_bed("sliding", 900, 7000, 0.04, 1.0)),
    "tennis": Deed(hit="tap", phases=(0.5,), level=0.4),
    **dict.fromkeys(("bat", "cricket"), Deed(hit="tap", phases=(0.5,), level=0.45)),
    "golf": Deed(hit="tap", phases=(0.5,), level=0.35),
    "dribble": Deed(hit="ball", phases=(0.25, 0.75), level=0.3),
    "chess": Deed(hit="tap", phases=(0.7,), level=0.12),
    "kung_fu": Deed(hit="whoosh", phases=(0.25, 0.75), level=0.25, lead_s=0.17),
    "flip": Deed(hit="whoosh", phases=(0.5,), level=0.25, lead_s=0.17),
    "rock_climb": Deed(hit="scrape", phases=(0.0, 0.5), level=0.15, lead_s=0.2),
    "ski": Deed(bed=_bed("sliding", 900, 7000, 0.04, 1.0)),
    "surf": Deed(bed=_bed("wake", 300, 5000, 0.06, 1.0)),
    "row": Deed(hit="stroke", phases=(0.25,), level=0.3),
    "fish": Deed(hit="click", phases=(0.1, 0.2, 0.3, 0.4), level=0.08),
    "bathe": Deed(hit="splash", phases=(0.25, 0.75), level=0.2),
    "dive": Deed(hit="plunge", phases=(0.6,), level=0.35, families=_HANDS),
}
"""By action."""

_SWIM_ABOVE: Final = Deed(hit="stroke", phases=(0.0, 0.5), level=0.26, lead_s=0.2)
_SWIM_BELOW: Final = Deed(hit="fin", phases=(0.0,), level=0.16, lead_s=0.2)
_WINGS: Final = Deed(hit="flap", phases=(0.25,), level=0.16, lead_s=0.1)
_LITTLE_WINGS: Final = Deed(hit="flutter", phases=(0.25,), level=0.07, lead_s=0.04)
_GREAT_WINGS: Final = Deed(hit="whoosh", phases=(0.25,), level=0.4, lead_s=0.17)
_CHAIN: Final = Deed(
    hit="chain",
    phases=tuple(number / 10 for number in range(10)),
    level=0.1,
    bed=_bed("tyres", 250, 1800, 0.02),
)
_FLIERS: Final[dict[str, Deed | None]] = {
    **dict.fromkeys(("dragon", "phoenix"), _GREAT_WINGS),
    **dict.fromkeys(("butterfly", "moth", "ladybug", "beetle", "firefly", "ghost"), None),
    **dict.fromkeys(("bat", "dragonfly", "fairy"), _LITTLE_WINGS),
    **dict.fromkeys(("bee", "drone"), None),
}
_BUZZING: Final = {"bee": ("insect", 0.045), "drone": ("drone", 0.05)}
"""Motor and level of those whose wings are heard as a tone."""
_LITTLE_WING_HZ: Final = 3.0
_FASTEST_WING_HZ: Final = 12.0
_ENTERING: Final = frozenset({"swim", "dive"})
_WHEELS: Final = frozenset({"bicycle", "unicycle"})

_DRUMS: Final = (("kick", 0), ("snare", 0), ("kick", 1), ("snare", 1))


def deed_of(doing: Doing, spec: Spec) -> Deed | None:
    """What a doing sounds like; None if it makes no sound of its own."""
    family = SUBJECTS[doing.subject.kind].family
    if doing.action == "swim":
        return _SWIM_BELOW if KINDS[spec.setting].medium == "water" else _SWIM_ABOVE
    if doing.action == "fly":
        return _wings_of(doing, family)
    if doing.action in {"ride", "drive"}:
        kinds = {prop.id: prop.kind for prop in spec.props}
        return _CHAIN if kinds.get(doing.subject.mount or "") in _WHEELS else None
    deed = DEEDS.get(doing.action)
    return None if deed and deed.families and family not in deed.families else deed


def lay_deeds(track: Track, spec: Spec, doings: tuple[Doing, ...]) -> None:
    """Lay the sounds of all that is done; the more do so, the quieter each is."""
    found = [(doing, deed) for doing in doings if (deed := deed_of(doing, spec)) is not None]
    share = 1 / max(1, len({doing.subject.id for doing, _ in found})) ** 0.5
    for doing, deed in found:
        if deed.hit:
            _lay_hits(track, spec, doing, deed, share)
        if deed.bed is not None:
            _lay_bed(track, spec, doing, deed.bed, share)
    for doing in doings:
        if doing.subject.kind in _BUZZING and doing.action == "fly":
            _lay_buzz(track, doing)
        if doing.action in _ENTERING and doing.start_s > 0 and _has_water(spec):
            track.place(struck("plunge", 0), doing.start_s + 0.15, 0.5 * share, doing.pan)


def _wings_of(doing: Doing, family: str) -> Deed | None:
    kind = doing.subject.kind
    if kind in _FLIERS:
        return _FLIERS[kind]
    if family == "bird":
        if doing.rate > _FASTEST_WING_HZ:
            return None
        return _LITTLE_WINGS if doing.rate > _LITTLE_WING_HZ else _WINGS
    return None


def _has_water(spec: Spec) -> bool:
    return KINDS[spec.setting].medium == "air"


def _lay_hits(track: Track, spec: Spec, doing: Doing, deed: Deed, share: float) -> None:
    key = key_of(spec.seed, doing.subject.id, "deed")
    length_s = (HITS[deed.hit].seconds if deed.hit in HITS else 0.5) + deed.lead_s
    for at_s, number in doing.moments(deed.phases, track.span, length_s):
        if at_s - deed.lead_s < doing.start_s and doing.start_s > 0:
            continue
        force = float(uniforms(key, np.array([number], np.int64))[0, 0])
        level = deed.level * (0.75 + 0.35 * force) * share * doing.nearness
        track.place(_sound(deed.hit, number), at_s - deed.lead_s, level, doing.pan)


def _sound(hit: str, number: int) -> Mono:
    if hit == "drums":
        return drum(*_DRUMS[number % len(_DRUMS)])
    return struck(hit, number % 5)


def _lay_bed(track: Track, spec: Spec, doing: Doing, bed: Bed, share: float) -> None:
    key = key_of(spec.seed, "deed", bed.name, doing.subject.id)
    loud = curve(track.span, lambda times: bed.sway(key, times) * doing.gate(times))
    track.add(noise(key, bed.band, track.span) * loud, bed.level * 2 * share * doing.nearness)


def _lay_buzz(track: Track, doing: Doing) -> None:
    name, level = _BUZZING[doing.subject.kind]
    made = turning(MOTORS[name])
    key = key_of(0, doing.subject.id, "buzz")
    sway = gusts(1.3, 0.25)
    loud = curve(track.span, lambda times: sway(key, times) * doing.gate(times))
    loud *= np.resize(np.roll(made, -((track.span.start + key) % len(made))), track.span.count)
    track.add(loud, level * 2 * doing.nearness)
