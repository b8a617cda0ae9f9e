"""An engine whose import ends the process, but only in a runner: the catalog may read it."""

import os
import sys

from tests.misbehaving.plain import Plain

if getattr(sys.modules["__main__"].__spec__, "name", "") == "vitascope.runner.child":
    os._exit(3)


class DiesOnImport(Plain):
    pass
