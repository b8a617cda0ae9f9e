"""The settings: each a family of backdrops drawn for a picture size, a light and a seed."""

from vitascope.engines.animatic.art.settings.register import (
    KINDS,
    SETTINGS,
    SettingKind,
    draw_backdrop,
    light_in,
)

__all__ = ["KINDS", "SETTINGS", "SettingKind", "draw_backdrop", "light_in"]
