"""Seeds of single items, so that changing one leaves all others as they are."""

import hashlib
import random


def item_seed(seed: int, name: str) -> int:
    """A number 0..2**32-1 for `name` within the film of `seed`; the same in every process."""
    digest = hashlib.blake2b(f"{seed}/{name}".encode(), digest_size=4).digest()
    return int.from_bytes(digest, "big")


def item_random(seed: int, name: str) -> random.Random:
    """A generator of `name`'s own."""
    return random.Random(item_seed(seed, name))  # noqa: S311 - pictures, not secrets
