from tests.misbehaving.plain import Plain
from vitascope.testing.engines import EngineContract


class TestPlain(EngineContract):
    engine_class = Plain
