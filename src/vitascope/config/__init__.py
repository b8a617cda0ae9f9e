"""Settings, and how they are loaded. Only the command line and the composition root import this."""

from vitascope.config.load import LoadedSettings, load_settings
from vitascope.config.settings import MIN_KEY_LENGTH, SETTINGS, Setting, Settings

__all__ = ["MIN_KEY_LENGTH", "SETTINGS", "LoadedSettings", "Setting", "Settings", "load_settings"]
