"""The settings: each a family of backdrops drawn for a picture size, a light and a seed."""

from vitascope.engines.animatic.art.settings.register import SETTINGS, draw_backdrop

__all__ = ["SETTINGS", "draw_backdrop"]
