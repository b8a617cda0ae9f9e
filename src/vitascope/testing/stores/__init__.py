# ruff: noqa: D102 - these are tests: their names say what they hold
"""The contract of the store, as tests; every adapter passes it.

Subclass `StoreContract` in a test module and give it two fixtures: a `clock`, and an empty `store`
that adds the clock's shift to its database's time:

    class TestMyStore(StoreContract):
        @pytest.fixture
        def clock(self) -> Clock:
            return Clock()

        @pytest.fixture
        def store(self, clock: Clock) -> Iterator[Store]:
            store = MyStore(..., clock_shift_s=clock)
            yield store
            store.close()
"""

from vitascope.store.base import Store
from vitascope.testing.stores.leases import (
    ClaimContract,
    EndingContract,
    HeartbeatContract,
    RequeueContract,
)
from vitascope.testing.stores.library import CharacterContract, FileContract, SweepContract
from vitascope.testing.stores.makings import Clock
from vitascope.testing.stores.upkeep import (
    CountContract,
    ExpiryContract,
    ReleaseContract,
    RescueContract,
)
from vitascope.testing.stores.videos import (
    DeletionContract,
    IdempotencyContract,
    ListContract,
    VideoContract,
)

__all__ = ["Clock", "StoreContract"]


class StoreContract(
    VideoContract,
    IdempotencyContract,
    ListContract,
    DeletionContract,
    ClaimContract,
    HeartbeatContract,
    EndingContract,
    RequeueContract,
    RescueContract,
    ReleaseContract,
    ExpiryContract,
    CountContract,
    CharacterContract,
    FileContract,
    SweepContract,
):
    """What `store/base.py` promises. Needs the fixtures `clock` and `store`."""

    def test_a_working_store_passes_its_check_again_and_again(self, store: Store) -> None:
        store.check()
        store.check()
