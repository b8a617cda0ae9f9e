"""Rendering: pixels of sprites, planes and letters, seen by the camera and finished as frames."""
