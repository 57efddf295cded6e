"""What only a real GPU shows: recorded graphs, attention kernels chosen by the device, pinned memory.

Each says why; a run without a GPU tells that it left the case out, and that reason.
"""

from __future__ import annotations

from collections.abc import Iterator

import torch

from cases._models import leaf
from snapgrad import case

LAUNCHES = "recording and replaying a CUDA graph takes a GPU"
ATTENTION = "which attention kernel is taken, and its numbers, are the device's"
PINNED = "memory is pinned by the driver"


@case(devices=("cuda",), needs_gpu=LAUNCHES, via="off", config={"inductor.triton.cudagraphs": True})
def steps_replay_a_cuda_graph(device: str) -> Iterator[torch.Tensor | None]:
    """Warm-up, recording and two replays of forward and backward give the gradients of four eager steps."""
    weight = leaf(device, 16, 16)
    forward = torch.compile(lambda x: torch.relu(x @ weight).sum())
    for _ in range(4):
        torch.compiler.cudagraph_mark_step_begin()
        weight.grad = None
        forward(torch.randn(8, 16).to(device)).backward()
        assert weight.grad is not None
        yield weight.grad.clone()


@case(devices=("cuda",), needs_gpu=ATTENTION, captures=1, compiles=1, float64=False)
def flash_attention_in_bfloat16(device: str) -> Iterator[torch.Tensor | None]:
    """Flash attention's backward is one node of the captured graph and one call of the library in its code."""
    from torch.nn.attention import SDPBackend, sdpa_kernel

    query, key, value = (torch.randn(1, 2, 64, 32).to(device, torch.bfloat16).requires_grad_() for _ in range(3))
    with sdpa_kernel(SDPBackend.FLASH_ATTENTION):
        result = torch.nn.functional.scaled_dot_product_attention(query, key, value, is_causal=True)
    result.float().sum().backward()
    yield query.grad
    yield key.grad
    yield value.grad


@case(devices=("cuda",), needs_gpu=ATTENTION, captures=1, compiles=1, float64=False)
def efficient_attention_in_float32(device: str) -> Iterator[torch.Tensor | None]:
    """In float32, which flash attention does not take, the memory-efficient kernel is another node."""
    from torch.nn.attention import SDPBackend, sdpa_kernel

    query, key, value = (leaf(device, 1, 2, 64, 32) for _ in range(3))
    with sdpa_kernel(SDPBackend.EFFICIENT_ATTENTION):
        result = torch.nn.functional.scaled_dot_product_attention(query, key, value)
    result.sum().backward()
    yield query.grad
    yield key.grad
    yield value.grad


@case(devices=("cuda",), needs_gpu=ATTENTION, via="off", float64=False)
def flex_attention_and_its_backward(device: str) -> Iterator[torch.Tensor | None]:
    """Flex attention is one Triton kernel with the user's score function in it, and so is its backward."""
    from torch.nn.attention.flex_attention import flex_attention

    def relative(score: torch.Tensor, _batch: object, _head: object, q: torch.Tensor, k: torch.Tensor) -> torch.Tensor:
        return score + (q - k) * 0.01

    query, key, value = (leaf(device, 1, 2, 128, 32) for _ in range(3))
    result = torch.compile(flex_attention)(query, key, value, score_mod=relative)
    result.sum().backward()
    yield query.grad
    yield key.grad
    yield value.grad


@case(devices=("cuda",), needs_gpu=PINNED, captures=1, compiles=3, fullgraph=False)
def activations_offloaded_to_pinned_memory(device: str) -> Iterator[torch.Tensor | None]:
    """`save_on_cpu` with pinned memory copies activations off the GPU, and back between pieces of the graph."""
    layer = torch.nn.Linear(3, 2).to(device)
    with torch.autograd.graph.save_on_cpu(pin_memory=torch.device(device).type == "cuda"):
        loss = layer(torch.randn(5, 3).to(device)).tanh().sum()
    loss.backward()
    yield layer.weight.grad
    yield layer.bias.grad
