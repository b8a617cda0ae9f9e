"""Dogs of a shape of their own, and the animals of far countries, as data."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.breed import BEAR, CAT, DOG, FOX, HORSE, Breed

DOGS: Final[Mapping[str, Breed]] = {
    "dalmatian": replace(
        DOG, color="#faf7f2", belly="#ffffff", accent="#2d2a33", coat="spotted", leg=54, length=84,
        chest=44, hips=40, tail="long",
    ),
    "husky": replace(
        FOX, color="#7f8a9c", belly="#ffffff", accent="#5a6474", scale=0.9, leg=50, head=34,
        ear="cat", tail="plume", iris="#7fc4f0", has_socks=False, neck_width=(44, 40), chest=48,
        head_shape="dog", mask="#ffffff",
    ),
    "corgi": replace(
        DOG, color="#e0973f", belly="#fffaf0", accent="#e0973f", leg=20, length=92, chest=46,
        hips=46, thick=16, head=35, ear="fox", tail="puff", has_socks=False, scale=0.78,
    ),
    "poodle": replace(
        DOG, color="#f4efe8", belly="#ffffff", accent="#e6dccf", leg=54, length=68, chest=44,
        hips=38, thick=12, head=29, neck=(12, 40), neck_width=(32, 26), tail="dog", has_pouf=True,
    ),
    "dachshund": replace(
        DOG, color="#8a4f2c", belly="#b5743f", accent="#5f331c", leg=15, length=124, chest=38,
        hips=34, thick=13, head=28, scale=0.76, neck=(20, 26), neck_width=(32, 28), tail="long",
    ),
    "bulldog": replace(
        DOG, color="#e6d3bb", belly="#fffaf2", accent="#b98a60", leg=28, length=72, chest=60,
        hips=48, thick=20, head=40, neck=(16, 14), neck_width=(56, 52), tail="puff", coat="patched",
        head_shape="bear", ear="flop", scale=0.82, mask="#8a6a50", nose="#2d2628",
    ),
    "pug": replace(
        DOG, color="#e6c79a", belly="#f4e2c4", accent="#4a3c38", leg=26, length=62, chest=52,
        hips=44, thick=16, head=38, neck=(15, 16), neck_width=(48, 44), tail="curl",
        head_shape="bear", ear="flop", scale=0.66, mask="#4a3c38", nose="#2d2628",
    ),
    "border collie": replace(
        DOG, color="#35323c", belly="#ffffff", accent="#ffffff", coat="tuxedo", has_socks=True,
        leg=50, length=86, tail="plume", mask="#ffffff",
    ),
    "german shepherd": replace(
        DOG, color="#b07f4a", belly="#d8ae74", accent="#3a302c", leg=54, length=92, chest=50,
        ear="fox", tail="plume", back="stripe", mask="#3a302c", scale=0.96,
    ),
    "beagle": replace(
        DOG, color="#b9743c", belly="#ffffff", accent="#40322c", coat="patched", leg=38, length=78,
        has_socks=True, scale=0.78,
    ),
    "golden retriever": replace(
        DOG, color="#e3b04b", belly="#f7e0a8", accent="#c8923a", leg=50, length=92, chest=52,
        hips=48, thick=17, tail="plume", scale=0.95,
    ),
}  # fmt: skip
"""Dogs whose outline tells them apart."""

MONKEY: Final = Breed(
    color="#8a5a38", belly="#f0d0a8", accent="#5f3b24", scale=0.72, length=56, chest=40, hips=38,
    leg=42, thick=13, neck=(10, 28), neck_width=(32, 28), head=32, head_shape="ape", ear="round",
    tail="long", nose="#5a3a2c", upright=34,
)  # fmt: skip

KANGAROO: Final = replace(
    FOX, color="#c8905a", belly="#f4dcb8", accent="#8a5a34", scale=1.15, length=62, chest=36,
    hips=52, leg=44, thick=14, neck=(10, 34), neck_width=(28, 22), head=25, head_shape="cow",
    ear="leaf", tail="thick", nose="#4a2f26", has_socks=False, hops=True, upright=58,
)  # fmt: skip

HERD_DEER: Final = replace(
    HORSE, color="#9a6a42", belly="#d8bc98", accent="#6a4630", scale=1.06, length=88, chest=52,
    hips=46, leg=72, thick=12, neck=(28, 46), neck_width=(44, 28), head=23, head_shape="fox",
    ear="leaf", tail="puff", nose="#2c1d20", antlers=True, has_mane=False,
)  # fmt: skip
"""Grown deer without spots, with a thick neck."""

APE: Final = replace(MONKEY, scale=0.86, leg=38, thick=17, chest=50, tail="none")

WILD: Final[Mapping[str, Breed]] = {
    "stag": HERD_DEER,
    "elk": replace(
        HERD_DEER, color="#b58a5c", belly="#8a6444", scale=1.16, neck_width=(52, 32),
    ),
    "reindeer": replace(
        HERD_DEER, color="#8f8378", belly="#efeae2", accent="#efeae2", scale=0.98, leg=60, chest=54,
        neck=(30, 36), neck_width=(50, 34), head=25, nose="#3a3034",
    ),
    "wildebeest": replace(
        HORSE, color="#6a6468", belly="#7a7276", accent="#26222a", scale=1.02, length=88, chest=64,
        hips=44, leg=64, thick=12, neck=(34, 18), neck_width=(52, 34), head=27, ear="leaf",
        tail="hair", nose="#2a2429", horns=True,
    ),
    "boar": replace(
        BEAR, color="#5a4638", belly="#6f5848", accent="#3a2c24", scale=0.8, length=88, chest=62,
        hips=50, leg=28, thick=12, neck=(32, 8), neck_width=(58, 46), head=32, head_shape="pig",
        ear="leaf", tail="tuft", nose="#8a6a60", has_hooves=True, back="stripe",
    ),
    "orangutan": replace(
        APE, color="#b5602c", belly="#d98a4a", accent="#8a4420", scale=0.98, chest=62, hips=54,
        thick=21, head=36, nose="#4a3028",
    ),
    "chimpanzee": replace(
        APE, color="#3f3840", belly="#e0b894", accent="#2b262c", nose="#4a3430",
    ),
    "cougar": replace(
        CAT, color="#c89a6a", belly="#f0e0c4", accent="#8a6440", scale=0.92, length=92, leg=46,
        thick=17, ear="round", tail="long", nose="#7a4a3c", iris="#d8b04a",
    ),
    "lynx": replace(
        CAT, color="#c8a680", belly="#f7ecd8", accent="#5a4030", scale=0.86, length=72, leg=48,
        thick=18, ear="fox", tail="puff", coat="spotted", iris="#d8b04a",
    ),
    "teddy": replace(
        BEAR, color="#c48a54", belly="#ecc998", accent="#8a5a34", scale=0.52, leg=30, length=60,
        chest=50, hips=52, thick=22, head=42, tail="none", ear="round", nose="#3a2620", eye=5.4,
        has_socks=False, upright=64,
    ),
    "lioness": replace(
        CAT, color="#e0b064", belly="#f7e2b4", accent="#a3703a", scale=0.98, length=90, leg=48,
        thick=18, ear="round", tail="tuft", nose="#7a3f35", iris=None,
    ),
    "monkey": MONKEY,
    "gorilla": replace(
        MONKEY, color="#4a4652", belly="#6a6672", accent="#33303a", scale=1.15, length=70, chest=78,
        hips=56, leg=40, thick=24, neck=(20, 22), neck_width=(60, 52), head=36, tail="none",
        nose="#2a2730", upright=20,
    ),
    "kangaroo": KANGAROO,
    "kangaroo mother": replace(KANGAROO, has_joey=True),
    "koala": replace(
        BEAR, color="#9aa3b0", belly="#e6e9ee", accent="#7d8694", scale=0.68, length=56, chest=56,
        hips=58, leg=22, thick=20, head=42, neck=(16, 22), ear="fluffy", tail="none",
        nose="#2f2a33",
    ),
    "hippo": replace(
        BEAR, color="#8f7f96", belly="#c8a8b4", accent="#6f6078", scale=1.3, length=104, chest=88,
        hips=84, leg=24, thick=30, neck=(34, 10), neck_width=(70, 62), head=40,
        head_shape="hippo", ear="tiny", tail="curl", nose="#5a4a60", eye=5.2,
    ),
    "rhino": replace(
        BEAR, color="#9a9a9f", belly="#b5b2b5", accent="#77767c", scale=1.3, length=104, chest=84,
        hips=78, leg=34, thick=28, neck=(38, 10), neck_width=(66, 56), head=36,
        head_shape="rhino", ear="small", tail="tuft", nose="#6a686e", eye=4.8,
    ),
    "camel": replace(
        HORSE, color="#d9a85f", belly="#e8c48a", accent="#b07f40", scale=1.15, length=96, chest=56,
        hips=50, leg=76, thick=14, neck=(48, 58), neck_width=(40, 24), head=22, tail="tuft",
        nose="#8a6a45", back="humps", has_mane=False,
    ),
    "llama": replace(
        HORSE, color="#f0e6d6", belly="#ffffff", accent="#c8a884", scale=0.85, length=70, chest=58,
        hips=56, leg=56, thick=13, neck=(20, 84), neck_width=(40, 30), head=23, ear="long",
        head_shape="cow", tail="puff", nose="#b59a84", has_mane=False,
    ),
    "raccoon": replace(
        FOX, color="#8f9098", belly="#e8e6e4", accent="#3a3840", scale=0.66, length=66, leg=26,
        thick=13, head=33, ear="round", tail="ring", mask="#33303a", head_shape="snout",
        neck=(14, 22),
    ),
    "red panda": replace(
        FOX, color="#b5502c", belly="#3a2420", accent="#3a2420", scale=0.66, length=66, leg=26,
        thick=15, head=35, ear="fluffy", tail="ring", mask="#fff3e2", head_shape="bear",
        neck=(14, 22),
    ),
    "hedgehog": replace(
        CAT, color="#e0c09a", belly="#f4e2c8", accent="#6a4a38", scale=0.5, length=54, chest=44,
        hips=52, leg=12, thick=10, head=28, neck=(18, 4), head_shape="snout", ear="tiny",
        tail="none", nose="#2a1b20", iris=None, back="spines",
    ),
    "otter": replace(
        CAT, color="#8a6044", belly="#e6cda8", accent="#6a4630", scale=0.68, length=90, chest=36,
        hips=38, leg=18, thick=14, head=30, neck=(16, 20), neck_width=(36, 34), ear="tiny",
        tail="thick", nose="#3a2a26", iris=None, head_shape="bear",
    ),
    "beaver": replace(
        BEAR, color="#8a5a38", belly="#b5825a", accent="#5f3b26", scale=0.62, length=64, chest=56,
        hips=62, leg=16, thick=15, head=34, neck=(18, 14), ear="tiny", tail="flat",
        has_tusks=True,
    ),
    "capybara": replace(
        BEAR, color="#a8764a", belly="#c49a6c", accent="#6f4a30", scale=0.74, length=84, chest=60,
        hips=66, leg=26, thick=16, head=36, neck=(26, 12), neck_width=(48, 44), ear="tiny",
        tail="none", nose="#4a3428",
    ),
    "skunk": replace(
        FOX, color="#33303a", belly="#4a4652", accent="#fbf9f4", scale=0.6, length=66, leg=24,
        head=29, ear="round", tail="skunk", back="stripe", has_socks=False, head_shape="snout",
        neck=(16, 18), nose="#1f1c24",
    ),
    "sloth": replace(
        BEAR, color="#a58f74", belly="#e6d8c0", accent="#5f4a38", scale=0.75, length=66, chest=50,
        hips=50, leg=36, thick=16, head=34, neck=(16, 22), ear="none", tail="none",
        mask="#e8dcc8", nose="#3a2a24",
    ),
    "buffalo": replace(
        HORSE, color="#5a4034", belly="#6a4e40", accent="#3a2a24", scale=1.15, length=104, chest=84,
        hips=62, leg=44, thick=18, neck=(30, 6), neck_width=(66, 50), head=31, head_shape="cow",
        ear="leaf", tail="tuft", nose="#2f2624", horns=True, has_mane=False, back="shoulder",
    ),
    "moose": replace(
        HORSE, color="#6f4d38", belly="#8a6650", accent="#54392a", scale=1.25, length=96, chest=64,
        hips=52, leg=80, thick=14, neck=(34, 26), neck_width=(48, 34), head=24, ear="leaf",
        tail="puff", nose="#4a342a", antlers=True, has_mane=False, back="shoulder",
    ),
    "hyena": replace(
        DOG, color="#c8a878", belly="#e6d2a8", accent="#5f4632", scale=0.95, length=80, chest=54,
        hips=38, leg=50, head=31, ear="round", tail="tuft", coat="spotted", mask="#5a4638",
        neck=(20, 30), nose="#2a2024",
    ),
    "meerkat": replace(
        FOX, color="#d0a878", belly="#f2e2c4", accent="#5a4030", scale=0.56, length=74, chest=32,
        hips=34, leg=26, thick=10, head=25, neck=(4, 26), neck_width=(26, 22), ear="tiny",
        tail="long", mask="#4a3630", head_shape="snout", has_socks=False, upright=66,
    ),
    "lemur": replace(
        FOX, color="#a8a2a4", belly="#f6f4f0", accent="#33303a", scale=0.62, length=50, chest=38,
        hips=40, leg=44, thick=11, head=26, ear="fluffy", tail="ring", mask="#3a343a",
        head_shape="snout", iris="#f2a33a", has_socks=False, neck=(6, 28), upright=44,
    ),
    "anteater": replace(
        BEAR, color="#6f6a70", belly="#8f8a90", accent="#2f2c34", scale=0.8, length=104, chest=52,
        hips=52, leg=32, thick=17, head=22, neck=(30, 8), neck_width=(40, 28), head_shape="tube",
        ear="tiny", tail="plume", nose="#2a262c", back="stripe", has_socks=False,
    ),
    "tapir": replace(
        BEAR, color="#4a4650", belly="#6a6670", accent="#33303a", scale=0.9, length=88, chest=58,
        hips=60, leg=40, thick=17, head=29, neck=(28, 16), neck_width=(52, 42),
        head_shape="proboscis", ear="round", tail="none", nose="#2a262c",
    ),
    "opossum": replace(
        CAT, color="#b4b0b0", belly="#f4f0ec", accent="#6a6468", scale=0.56, length=70, chest=44,
        hips=46, leg=22, thick=12, head=28, neck=(20, 16), head_shape="snout", ear="mouse",
        tail="mouse", nose="#e58a94", iris=None,
    ),
    "badger": replace(
        BEAR, color="#8f8f96", belly="#4a4652", accent="#33303a", scale=0.7, length=78, chest=46,
        hips=48, leg=20, thick=16, head=31, neck=(18, 14), ear="tiny", tail="puff",
        head_shape="snout", mask="#33303a",
    ),
    "hamster": replace(
        CAT, color="#e8b46a", belly="#fffaf0", accent="#c8924a", scale=0.42, length=42, chest=44,
        hips=52, leg=10, thick=10, head=34, neck=(12, 12), ear="mouse", tail="none",
        nose="#e58a94", iris=None,
    ),
    "guinea pig": replace(
        CAT, color="#f4ead8", belly="#fffaf2", accent="#b5743f", scale=0.48, length=54, chest=46,
        hips=52, leg=10, thick=11, head=32, neck=(16, 8), ear="tiny", tail="none", coat="calico",
        nose="#e58a94", iris=None, head_shape="bear",
    ),
    "armadillo": replace(
        CAT, color="#b5a090", belly="#e0cdb8", accent="#8a7668", scale=0.58, length=64, chest=46,
        hips=52, leg=14, thick=12, head=26, neck=(22, 4), ear="long", tail="long", coat="striped",
        head_shape="snout", nose="#5a4a44", iris=None,
    ),
    "bull": replace(
        HORSE, color="#4a3a36", belly="#5f4c46", accent="#2f2624", scale=1.15, length=106,
        chest=78, hips=60, leg=48, thick=17, neck=(32, 20), neck_width=(60, 42), head=29,
        head_shape="cow", ear="leaf", tail="tuft", nose="#c89a90", horns=True, has_mane=False,
    ),
    "pony": replace(
        HORSE, color="#c8925a", belly="#c8925a", accent="#f4e2c0", scale=0.82, leg=58, length=84,
        neck=(28, 50), head=24,
    ),
    "lamb": replace(
        HORSE, color="#fbf8f0", belly="#ffffff", accent="#f0d8c4", scale=0.58, length=62, chest=58,
        hips=58, leg=32, thick=11, neck=(20, 22), neck_width=(32, 28), head=29, head_shape="cow",
        ear="leaf", tail="puff", nose="#e8a9a0", has_wool=True, has_mane=False,
    ),
    "cheetah": replace(
        CAT, color="#f0c468", belly="#fff4d8", accent="#4a3222", scale=0.95, length=96, chest=44,
        hips=36, leg=58, thick=14, head=29, ear="round", coat="spotted", iris="#d8a03a",
        tail="long",
    ),
    "panther": replace(
        CAT, color="#33303c", belly="#4a4656", accent="#26232b", scale=0.98, length=94,
        ear="round", iris="#e8d04a",
    ),
    "dinosaur": replace(
        BEAR, color="#6fb05a", belly="#d9e8a0", accent="#4f8a48", scale=1.4, length=100, chest=76,
        hips=76, leg=40, thick=26, neck=(58, 96), neck_width=(48, 24), head=27, ear="none",
        tail="thick", head_shape="hippo", nose="#4f8a48", coat="spotted",
    ),
    "stegosaurus": replace(
        BEAR, color="#7a9a5a", belly="#d4dca0", accent="#e07a3c", scale=1.35, length=108, chest=62,
        hips=84, leg=34, thick=25, neck=(48, 2), neck_width=(46, 34), head=25, ear="none",
        tail="thick", head_shape="snout", nose="#4f6a40", back="plates",
    ),
    "triceratops": replace(
        BEAR, color="#8a9a78", belly="#c8cfa8", accent="#b5743f", scale=1.3, length=100, chest=76,
        hips=74, leg=34, thick=26, neck=(40, 10), neck_width=(62, 54), head=36,
        head_shape="rhino", ear="none", tail="thick", nose="#6a7858", horns=True,
    ),
}  # fmt: skip
"""Animals of far countries, and of far times."""
