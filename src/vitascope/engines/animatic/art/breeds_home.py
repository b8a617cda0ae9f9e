"""More dogs, and the cats whose shape tells them apart, as data."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.breed import CAT, DOG, FOX, Breed

_SPITZ: Final = replace(
    FOX, color="#d98a48", belly="#fff6ea", accent="#b56a30", scale=0.8, length=72, chest=48,
    hips=44, leg=44, thick=14, head=33, neck=(14, 30), neck_width=(46, 42), ear="cat",
    tail="plume", nose="#33222b", has_socks=False,
)  # fmt: skip

_HEAVY: Final = replace(
    DOG, color="#34302f", belly="#b06a34", accent="#b06a34", scale=0.96, length=88, chest=56,
    hips=50, leg=48, thick=18, tail="puff", has_socks=True,
)  # fmt: skip

HOUSE: Final[Mapping[str, Breed]] = {
    "shiba inu": _SPITZ,
    "pomeranian": replace(
        _SPITZ, color="#e8a054", accent="#c8803a", scale=0.6, length=52, chest=62, hips=58, leg=22,
        thick=11, head=34, neck=(12, 22), neck_width=(66, 58), belly="#fbe4c0",
    ),
    "samoyed": replace(
        DOG, color="#f7f5f0", belly="#ffffff", accent="#e2ded6", scale=0.92, length=82, chest=60,
        hips=56, leg=44, thick=17, neck_width=(58, 50), ear="cat", tail="plume",
    ),
    "chihuahua": replace(
        DOG, color="#dcae74", belly="#fbeedd", accent="#c8935a", scale=0.54, length=54, chest=36,
        hips=32, leg=36, thick=9, head=33, neck=(10, 28), neck_width=(28, 24), ear="fox",
        tail="long", eye=7.6,
    ),
    "rottweiler": _HEAVY,
    "doberman": replace(
        _HEAVY, length=86, chest=48, hips=38, leg=60, thick=13, head=30, neck=(18, 38),
        neck_width=(36, 28), ear="fox",
    ),
    "labrador": replace(
        DOG, color="#e8cf9a", belly="#f8ecd0", accent="#cfae70", scale=0.94, length=90, chest=52,
        hips=48, leg=50, thick=17, tail="long",
    ),
    "spaniel": replace(
        DOG, color="#b8682f", belly="#d99a5c", accent="#8f4a1f", scale=0.76, length=74, chest=48,
        hips=44, leg=36, thick=17, head=35, tail="puff",
    ),
    "terrier": replace(
        DOG, color="#fbf8f2", belly="#ffffff", accent="#a8683a", scale=0.66, length=66, chest=42,
        hips=38, leg=36, thick=12, head=32, coat="patched", tail="puff",
    ),
    "yorkshire terrier": replace(
        DOG, color="#a8784a", belly="#d8b078", accent="#55505a", scale=0.56, length=60, chest=46,
        hips=44, leg=20, thick=13, head=34, neck=(12, 22), ear="fox", tail="plume", back="stripe",
    ),
    "greyhound": replace(
        DOG, color="#9aa0aa", belly="#dfe3e8", accent="#6f7682", scale=0.95, length=90, chest=48,
        hips=34, leg=66, thick=10, head=26, neck=(20, 40), neck_width=(32, 24), tail="long",
    ),
    "basset hound": replace(
        DOG, color="#b9743c", belly="#ffffff", accent="#40322c", scale=0.8, length=106, chest=46,
        hips=42, leg=17, thick=16, head=34, neck=(18, 22), coat="patched", tail="long",
    ),
    "saint bernard": replace(
        DOG, color="#b5652f", belly="#ffffff", accent="#fbf6ee", scale=1.12, length=92, chest=64,
        hips=58, leg=44, thick=21, head=36, neck_width=(56, 48), coat="patched", tail="plume",
        mask="#6a3a22", has_socks=True,
    ),
    "siamese cat": replace(
        CAT, color="#efe3cd", belly="#f8f1e4", accent="#5a4238", chest=42, hips=40, leg=46,
        thick=13, head=32, ear="fox", mask="#7a5c4c", iris="#5fb0f0", has_socks=True,
    ),
    "persian cat": replace(
        CAT, color="#f4efe8", belly="#ffffff", accent="#ddd2c6", chest=60, hips=58, leg=30,
        thick=17, head=36, neck=(12, 24), neck_width=(62, 52), tail="plume", iris="#e8a83a",
    ),
    "maine coon": replace(
        CAT, color="#9a7454", belly="#e8d8c4", accent="#4f3a2c", scale=0.95, length=88, chest=54,
        hips=52, thick=17, neck_width=(56, 48), ear="fox", tail="plume", coat="tabby",
    ),
    "sphynx cat": replace(
        CAT, color="#e9bda8", belly="#f6d9cc", accent="#c88f7c", chest=40, hips=40, leg=44,
        thick=12, head=31, ear="fox", tail="mouse", nose="#d88a86", iris="#8fd0c0",
        neck_width=(32, 26),
    ),
}  # fmt: skip
"""Dogs and cats of the house."""
