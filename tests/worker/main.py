"""A worker process for tests: `python -m tests.worker.main` with its order as JSON.

As `vitascope worker` does, but with the tests' engines, times and gates.
"""

import json
import os
import sys
from pathlib import Path

from tests.misbehaving import gate
from tests.worker.conftest import MODELS, QUICK
from tests.worker.parts import GatedStorage
from vitascope.engines.catalog import Catalog
from vitascope.log import configure_logging
from vitascope.media.sandbox import Sandbox
from vitascope.store.sql import SqlStore
from vitascope.worker.control import StatusLine, follow_parent, run_worker
from vitascope.worker.pool import Worker
from vitascope.worker.settings import SlotPlan, WorkerSettings


def main() -> None:
    order = json.loads(sys.argv[1])
    if order["supervisor"]:
        follow_parent(order["supervisor"])
    configure_logging(level="info", log_format="json")
    folder = Path(order["folder"])
    store = SqlStore(order["url"])
    status = StatusLine(sys.stdout) if order["supervisor"] else None
    worker = Worker(
        store=store,
        storage=GatedStorage(folder / "objects", os.environ.get(gate.VARIABLE)),
        sandbox=Sandbox(),
        catalog=Catalog([order["engine"]], {}),
        slots=[SlotPlan(engine=order["engine"], models=MODELS, threads=1)],
        settings=WorkerSettings(**QUICK | order["settings"]),
        data_dir=folder / order["data_dir"],
        on_status=status or (lambda: None),
    )
    run_worker(worker, drain_s=order["drain_s"], status=status)
    store.close()


if __name__ == "__main__":
    main()
