"""`make bench`: measure the server as a process, write `bench/results.json` and the docs' table.

Run on an idle machine: `python -m bench [--quick]`. Each figure says what it is compared with.
"""

import argparse
import json
import os
import platform
import tempfile
from pathlib import Path

from bench import api, films, jobs
from bench.report import write_report


def main() -> None:
    """Run every bench in turn and write the report."""
    parser = argparse.ArgumentParser(description="Measure Vitascope on this machine.")
    parser.add_argument("--quick", action="store_true", help="a tenth of the requests")
    quick = parser.parse_args().quick
    results: dict[str, object] = {
        "machine": {
            "processors": os.cpu_count(),
            "python": platform.python_version(),
            "system": f"{platform.system()} {platform.machine()}",
        },
        "quick": quick,
    }
    with tempfile.TemporaryDirectory(prefix="vitascope-bench-") as folder:
        results["api"] = api.measure(Path(folder) / "api", scale=0.1 if quick else 1.0)
        results["jobs"] = jobs.measure(Path(folder) / "jobs", scale=0.2 if quick else 1.0)
    results["films"] = films.measure(scale=0.25 if quick else 1.0)
    write_report(results)
    print(json.dumps(results, indent=2))


if __name__ == "__main__":
    main()
