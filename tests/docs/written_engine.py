"""The engine of `docs/engines/writing-an-engine.md`: its very code, run as this module."""

import re
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "engines" / "writing-an-engine.md"
CODE = re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)[0]

exec(compile(CODE, str(PAGE), "exec"))  # noqa: S102 - the code of our own page
