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
        if not self.is_plural or self.english.endswith("s"):
            return self.english
        is_ies = self.english.endswith("y") and self.english[-2:-1] not in "aeiou"
        return f"{self.english[:-1]}ies" if is_ies else f"{self.english}s"
