"""Saved-tensor hooks: what packs an activation in the forward must unpack it in the captured backward.

Packing runs eagerly, unpacking is traced into the graph, where a call to the hook stands beside the node that
needs the tensor.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch

from cases._models import CPU_AND_CUDA, leaf
from snapgrad import case, fact


@case(captures=1, compiles=1, devices=CPU_AND_CUDA)
def unpacked_value_is_what_the_gradient_uses(device: str) -> Iterator[torch.Tensor | None]:
    """The unpack hook is in the graph: the gradient is that of the tensor it gives back, not of the one
    saved."""
    x = leaf(device, 4)
    with torch.autograd.graph.saved_tensors_hooks(lambda saved: saved * 2, lambda packed: packed + 1):
        loss = x.sin().sum()
    loss.backward()
    yield x.grad


@case(captures=1, compiles=1)
def unpacking_runs_in_the_order_of_use() -> Iterator[torch.Tensor | None]:
    """Activations are unpacked when their node's turn comes, last packed first."""
    packed: list[str] = []
    unpacked: list[int] = []

    def pack(saved: torch.Tensor) -> tuple[int, torch.Tensor]:
        packed.append(str(list(saved.shape)))
        return len(packed) - 1, saved

    def unpack(entry: tuple[int, torch.Tensor]) -> torch.Tensor:
        unpacked.append(entry[0])
        return entry[1]

    x = torch.randn(3, 2, requires_grad=True)
    with torch.autograd.graph.saved_tensors_hooks(pack, unpack):
        loss = x.exp().tanh().cos().sum()
    loss.backward()
    fact("packed", packed)
    fact("unpacked", unpacked)
    yield x.grad
    yield torch.tensor(unpacked)


@case(captures=1, compiles=1)
def hooks_nest() -> Iterator[torch.Tensor | None]:
    """Of nested saved-tensor hooks the innermost packs and unpacks; outside it the outer ones do."""
    hooks = torch.autograd.graph.saved_tensors_hooks
    x = torch.randn(4, requires_grad=True)
    with hooks(lambda saved: saved * 3, lambda packed: packed - 1):
        outer = x.sin()
        with hooks(lambda saved: saved * 5, lambda packed: packed / 2):
            inner = outer.exp()
        loss = inner.cos().sum()
    loss.backward()
    yield x.grad


@case(captures=1, compiles=3, fullgraph=False, devices=CPU_AND_CUDA)
def activations_kept_on_the_cpu(device: str) -> Iterator[torch.Tensor | None]:
    """`save_on_cpu` packs activations as copies; Dynamo does not trace its unpacking, so each breaks the
    graph."""
    layer = torch.nn.Linear(3, 2).to(device)
    with torch.autograd.graph.save_on_cpu():
        loss = layer(torch.randn(5, 3).to(device)).tanh().sum()
    loss.backward()
    yield layer.weight.grad
    yield layer.bias.grad


@case(captures=1, compiles=1, devices=CPU_AND_CUDA)
def activations_kept_in_half_precision(device: str) -> Iterator[torch.Tensor | None]:
    """An activation packed as bfloat16 is widened in the graph, so the gradient is that of the rounded
    one."""

    def narrow(saved: torch.Tensor) -> tuple[torch.dtype, torch.Tensor]:
        return saved.dtype, saved.to(torch.bfloat16)

    def widen(packed: tuple[torch.dtype, torch.Tensor]) -> torch.Tensor:
        return packed[1].to(packed[0])

    weight = leaf(device, 4)
    with torch.autograd.graph.saved_tensors_hooks(narrow, widen):
        loss = (weight * torch.randn(3, 4).to(device)).sigmoid().sum()
    loss.backward()
    yield weight.grad


@case(captures=1, compiles=3, fullgraph=False)
def activations_kept_on_disk() -> Iterator[torch.Tensor | None]:
    """An activation packed into a file is read back between two pieces of the graph; no file is left
    unread."""
    with tempfile.TemporaryDirectory() as folder:
        files: list[Path] = []

        def write(saved: torch.Tensor) -> Path:
            files.append(Path(folder) / f"{len(files)}.pt")
            torch.save(saved, files[-1])
            return files[-1]

        @torch.compiler.disable
        def read(file: Path) -> Any:
            saved = torch.load(file)
            file.unlink()
            return saved

        x = torch.randn(2, 3, requires_grad=True)
        with torch.autograd.graph.saved_tensors_hooks(write, read):
            loss = x.sin().exp().sum()
        loss.backward()
        fact("files written and left", [len(files), len(list(Path(folder).iterdir()))])
        yield x.grad


@case(captures=1, compiles=1, devices=CPU_AND_CUDA)
def hook_on_one_saved_tensor(device: str) -> Iterator[torch.Tensor | None]:
    """Hooks registered on one node's saved tensor concern that tensor alone."""
    x = leaf(device, 4)
    hidden = x.exp()
    loss = hidden.sin().sum()
    assert hidden.grad_fn is not None
    hidden.grad_fn._raw_saved_result.register_hooks(lambda saved: saved + 1, lambda packed: packed * 2)  # type: ignore[attr-defined]
    loss.backward()
    yield x.grad
