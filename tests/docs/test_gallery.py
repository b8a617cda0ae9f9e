"""The gallery shows what its table lists, in pictures that load quickly."""

import re
import tomllib
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"
IMAGES = DOCS / "images"


def test_the_gallery_shows_every_frame_of_its_table_with_its_prompt() -> None:
    frames = tomllib.loads((IMAGES / "gallery.toml").read_text("utf-8"))["frame"]
    page = (DOCS / "gallery.md").read_text("utf-8")

    shown = re.findall(r"^## (.+)\n\n!\[[^]]+\]\(images/([\w-]+)\.jpg\)", page, re.MULTILINE)
    assert shown == [(frame["prompt"], frame["name"]) for frame in frames]


def test_the_pictures_of_the_docs_are_small() -> None:
    sizes = {picture.name: picture.stat().st_size for picture in IMAGES.glob("*.jpg")}

    assert {name: size for name, size in sizes.items() if size > 120_000} == {}
    assert sum(sizes.values()) <= 1_500_000


def test_every_picture_of_the_docs_is_shown_on_a_page() -> None:
    pages = "".join(
        page.read_text("utf-8") for page in [DOCS.parent / "README.md", *DOCS.rglob("*.md")]
    )

    unused = [each.name for each in IMAGES.glob("*.jpg") if f"images/{each.name})" not in pages]
    assert unused == []
