"""Keys of objects, made from our own ids, attempt numbers and variants; never from client text.

videos/{video_id}/inputs/…               what the video was given, its own copies
videos/{video_id}/attempts/{attempt}/…   what an attempt made
videos/{video_id}/checkpoints/{attempt}/… what its engine keeps for the next one
characters/{character_id}/clip.mp4
files/{file_id}/content
"""

import re
from typing import Final

from vitascope.video import Variant

_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
_CHECKPOINT_NAME: Final = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}")

VIDEOS: Final = "videos/"
CHARACTERS: Final = "characters/"
FILES: Final = "files/"

_FILE_NAMES: Final = {
    Variant.VIDEO: "video.mp4",
    Variant.THUMBNAIL: "thumbnail.webp",
    Variant.SPRITESHEET: "spritesheet.jpg",
}


def _checked(object_id: str) -> str:
    if not _ID.fullmatch(object_id):
        raise ValueError("an object id holds letters, digits, - and _ only")
    return object_id


def video_prefix(video_id: str) -> str:
    """Everything of one video lies below this."""
    return f"{VIDEOS}{_checked(video_id)}/"


def attempt_prefix(video_id: str, attempt: int) -> str:
    """Everything that one attempt made lies below this."""
    return f"{video_prefix(video_id)}attempts/{attempt}/"


def variant_key(video_id: str, attempt: int, variant: Variant) -> str:
    """A finished file."""
    return attempt_prefix(video_id, attempt) + _FILE_NAMES[variant]


def recipe_key(video_id: str, attempt: int) -> str:
    """The recipe that the engine left beside the files."""
    return attempt_prefix(video_id, attempt) + "recipe.json"


def checkpoints_prefix(video_id: str) -> str:
    """All copies of a video's checkpoint lie below this, by the attempts that made them."""
    return video_prefix(video_id) + "checkpoints/"


def checkpoint_key(video_id: str, attempt: int, name: str) -> str:
    """A file of a checkpoint, by the engine's own name for it."""
    if not is_checkpoint_name(name):
        raise ValueError("a checkpoint's file has no such name")
    return f"{checkpoints_prefix(video_id)}{attempt}/{name}"


def is_checkpoint_name(name: str) -> bool:
    """Whether a file of that name is part of a checkpoint; not if it begins with a dot."""
    return _CHECKPOINT_NAME.fullmatch(name) is not None


def is_checkpoint(key: str) -> bool:
    """Whether a key is one of `checkpoint_key`."""
    parts = key.split("/")
    return len(parts) > 4 and parts[2] == "checkpoints" and parts[3].isdecimal()


def checkpoint_attempt(key: str) -> int:
    """The attempt in a key of `checkpoint_key`; 0 in any other."""
    return int(key.split("/")[3]) if is_checkpoint(key) else 0


def first_frame_key(video_id: str) -> str:
    """The reference image, as PNG of the video's size."""
    return video_prefix(video_id) + "inputs/first_frame.png"


def source_key(video_id: str) -> str:
    """The video's own copy of the clip that it edits, extends or remixes."""
    return video_prefix(video_id) + "inputs/source.mp4"


def source_recipe_key(video_id: str) -> str:
    """The video's own copy of its source's recipe."""
    return video_prefix(video_id) + "inputs/source_recipe.json"


def character_input_key(video_id: str, index: int) -> str:
    """The video's own copy of its `index`-th character."""
    return video_prefix(video_id) + f"inputs/character_{index}.mp4"


def character_key(character_id: str) -> str:
    """A character's normalised clip."""
    return f"{CHARACTERS}{_checked(character_id)}/clip.mp4"


def file_key(file_id: str) -> str:
    """A client's file."""
    return f"{FILES}{_checked(file_id)}/content"
