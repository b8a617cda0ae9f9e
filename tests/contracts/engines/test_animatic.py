from vitascope.engines.animatic import AnimaticEngine
from vitascope.testing.engines import EngineContract


class TestAnimatic(EngineContract):
    engine_class = AnimaticEngine
