"""The public contract of engines, on each family."""

from tests.neural.engines import TinyLtx, TinyTi2v, TinyWanVace
from vitascope.testing.engines import EngineContract


class TestWanVace(EngineContract):
    engine_class = TinyWanVace


class TestLtx(EngineContract):
    engine_class = TinyLtx


class TestTi2v(EngineContract):
    engine_class = TinyTi2v
