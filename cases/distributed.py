"""Data-parallel training in one process: DDP's reducers sit on the hooks that compiled autograd traces."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch

from snapgrad import capture, case

PYTHON_REDUCER = {"dynamo.optimize_ddp": "python_reducer"}


@contextmanager
def one_of(size: int, backend: str) -> Iterator[None]:
    """A process group of which this process is rank 0: gloo alone, or a fake one that communicates with
    nobody."""
    import torch.distributed as dist

    if backend == "fake":
        from torch.testing._internal.distributed.fake_pg import FakeStore

        store: Any = FakeStore()
    else:
        store = dist.HashStore()  # type: ignore[attr-defined]
    dist.init_process_group(backend, store=store, rank=0, world_size=size)
    try:
        yield
    finally:
        dist.destroy_process_group()


@case(params={"group": ["gloo", "fake"]}, captures=1, compiles=1, fullgraph=False, via="body", config=PYTHON_REDUCER)
def python_reducer_reduces_in_the_graph(group: str) -> Iterator[torch.Tensor | None]:
    """DDP's Python reducer: every gradient is divided and all-reduced inside the captured graph."""
    from torch.nn.parallel import DistributedDataParallel

    with one_of(2 if group == "fake" else 1, group):
        model = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.ReLU(), torch.nn.Linear(4, 2))
        parallel = torch.compile(DistributedDataParallel(model))
        for _ in range(2):
            with capture():
                parallel(torch.randn(5, 3)).square().mean().backward()
            for parameter in model.parameters():
                yield parameter.grad
            model.zero_grad()


@case(captures=0, via="body", error="RuntimeError: not compatible with C.. DDP Reducer", error_when="compiled")
def cpp_reducer_is_refused() -> None:
    """DDP's C++ reducer cannot be captured; the error names the setting that chooses the other reducer."""
    from torch.nn.parallel import DistributedDataParallel

    with one_of(1, "gloo"):
        parallel = DistributedDataParallel(torch.nn.Linear(3, 2))
        loss = parallel(torch.randn(4, 3)).sum()
        with capture():
            loss.backward()


@case(captures=1, compiles=1)
def functional_all_reduce_in_a_hook() -> Iterator[torch.Tensor | None]:
    """A hook that all-reduces a gradient by a functional collective is part of the graph."""
    import torch.distributed._functional_collectives as collectives

    with one_of(1, "gloo"):
        weight = torch.randn(4, requires_grad=True)
        weight.register_hook(lambda gradient: collectives.wait_tensor(collectives.all_reduce(gradient * 2, "sum", [0])))
        weight.sin().sum().backward()
        yield weight.grad
