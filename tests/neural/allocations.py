"""How much memory a computation takes, reckoned without having it: tensors that are only shapes."""

import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves


@contextmanager
def without_memory(dtype: torch.dtype) -> Iterator[None]:
    """Tensors that are made in the block are shapes; modules have this type."""
    default = torch.get_default_dtype()
    with FakeTensorMode():
        torch.set_default_dtype(dtype)
        try:
            yield
        finally:
            torch.set_default_dtype(default)


def peak_bytes(module: torch.nn.Module, compute: Callable[[], Any]) -> int:
    """Most bytes that are allocated at a time while `compute` runs, the module's own not counted.

    Call it in `without_memory`. Scratch space of kernels is not seen, nor what allocators round up.
    """
    ours = {each.untyped_storage()._cdata for each in (*module.parameters(), *module.buffers())}
    watch = _Watch(ours)
    with torch.no_grad(), watch:
        compute()
    return watch.peak


class _Watch(TorchDispatchMode):
    """Adds up the storages of all results, from when they are made until they are dropped."""

    def __init__(self, known: set[int]) -> None:
        super().__init__()
        self.peak = self._live = 0
        self._known = known

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        results = func(*args, **(kwargs or {}))
        for result in tree_leaves(results):
            if isinstance(result, torch.Tensor):
                self._add(result.untyped_storage())
        return results

    def _add(self, storage: Any) -> None:
        key, size_bytes = storage._cdata, storage.nbytes()
        if key in self._known:
            return
        self._known.add(key)
        self._live += size_bytes
        self.peak = max(self.peak, self._live)
        weakref.finalize(storage, self._drop, key, size_bytes)

    def _drop(self, key: int, size_bytes: int) -> None:
        self._known.discard(key)
        self._live -= size_bytes
