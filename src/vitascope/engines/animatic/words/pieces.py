"""What a word of another language is in English."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Part: TypeAlias = Literal["noun", "adjective", "verb", "link", "world", "other", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One word or phrase, translated."""

    part: Part
    english: str
    is_plural: bool = False

    @property
    def text(self) -> str:
        """In English, plural or not: the reader takes regular endings off any word."""
        bends = self.is_plural and not self.english.endswith("s")
        return f"{self.english}s" if bends else self.english
