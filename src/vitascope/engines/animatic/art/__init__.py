"""The art of `animatic`: every picture drawn by code, as SVG text or as layers of pixels."""
