"""Attention's own backward nodes: the fused CPU kernel, its decomposed form, and flex attention's traced
one."""

from __future__ import annotations

from collections.abc import Iterator

import torch

from snapgrad import capture, case


@case(params={"causal": [False, True]}, captures=1, compiles=1)
def fused_attention_has_one_backward_node(causal: bool) -> Iterator[torch.Tensor | None]:
    """`scaled_dot_product_attention` on the CPU: one backward kernel gives the gradients of query, key and
    value."""
    query, key, value = (torch.randn(1, 2, 4, 8, requires_grad=True) for _ in range(3))
    result = torch.nn.functional.scaled_dot_product_attention(query, key, value, is_causal=causal)
    (result * torch.randn(8)).sum().backward()
    yield query.grad
    yield key.grad
    yield value.grad


@case(captures=1, compiles=1)
def decomposed_attention_is_matmuls_and_softmax() -> Iterator[torch.Tensor | None]:
    """With the math backend the same attention is matrix products and a softmax, each with a node of its
    own."""
    from torch.nn.attention import SDPBackend, sdpa_kernel

    query, key, value = (torch.randn(1, 2, 3, 4, requires_grad=True) for _ in range(3))
    mask = torch.tensor([[0.0, -1.0, -2.0]])
    with sdpa_kernel(SDPBackend.MATH):
        result = torch.nn.functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
    result.square().sum().backward()
    yield query.grad
    yield key.grad
    yield value.grad


@case(captures=1, compiles=1)
def compiled_attention_block() -> Iterator[torch.Tensor | None]:
    """Causal self-attention with its projections, forward compiled: one graph for the whole block's
    backward."""
    projection, out = torch.nn.Linear(4, 12), torch.nn.Linear(4, 4)

    def attend(x: torch.Tensor) -> torch.Tensor:
        query, key, value = projection(x).view(2, 3, 3, 2, 2).permute(2, 0, 3, 1, 4)
        mixed = torch.nn.functional.scaled_dot_product_attention(query, key, value, is_causal=True)
        result: torch.Tensor = out(mixed.transpose(1, 2).flatten(2))
        return result

    x = torch.randn(2, 3, 4, requires_grad=True)
    torch.compile(attend, fullgraph=True)(x).square().sum().backward()
    yield x.grad
    yield projection.weight.grad
    yield out.weight.grad


# float64=False: flex attention runs under no dispatch mode, and the float64 run is one.
@case(params={"score": ["relative", "capped"]}, captures=1, compiles=1, via="body", backend="aot_eager", float64=False)
def flex_attention_traces_its_score_function(score: str) -> Iterator[torch.Tensor | None]:
    """Flex attention's backward holds the gradient of the user's score function."""
    from unittest import mock

    from torch.nn.attention import flex_attention as flex

    scores = {
        "relative": lambda score, batch, head, q, k: score + (q - k) * 0.1,
        "capped": lambda score, batch, head, q, k: 2 * torch.tanh(score / 2),
    }

    def no_check(*tensors: torch.Tensor) -> None:
        """On the CPU flex attention refuses what needs gradients, since Inductor has no kernel for them."""

    query, key, value = (torch.randn(1, 1, 4, 16, requires_grad=True) for _ in range(3))
    attend = torch.compile(flex.flex_attention, backend="aot_eager")
    with mock.patch.object(flex, "_validate_device", no_check):
        result = attend(query, key, value, score_mod=scores[score])
    with capture():
        result.square().sum().backward()
    yield query.grad
    yield key.grad
    yield value.grad
