"""Keys of objects, made from our own ids, attempt numbers and variants; never from client text.

videos/{video_id}/inputs/…               what the video was given, its own copies
videos/{video_id}/attempts/{attempt}/…   what an attempt made
characters/{character_id}/clip.mp4
files/{file_id}/content
"""

import re
from typing import Final

from vitascope.video import Variant

_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")

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
