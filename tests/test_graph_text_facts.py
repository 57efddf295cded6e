"""The facts that are read from a raw graph."""

from __future__ import annotations

from graph_texts import backward, graph

from snapgrad.normalize.graph.facts import autograd_nodes, ops


def test_facts() -> None:
    raw = backward(2, sigmoid_after=0, hook=True)
    nodes = {"AccumulateGrad": 3, "AddmmBackward0": 2, "GraphRoot": 1, "ReluBackward0": 2, "SigmoidBackward0": 1}
    assert autograd_nodes(raw) == nodes
    assert list(autograd_nodes(raw)) == sorted(nodes)
    assert ops(raw) == {
        "AddmmBackward0": 2,
        "ReluBackward0": 2,
        "SigmoidBackward0": 1,
        "call_accumulate_grad": 3,
        "call_hook": 1,
        "unwrap_maybe_dynamic_int": 16,
        "validate_outputs": 6,
    }


def test_facts_of_methods_operators_and_submodules() -> None:
    child = "\n    class body_0(torch.nn.Module):\n        def forward(self, z):\n            a = z.sin()\n            return a\n"
    text = graph("a = x.view(-1)", "b = a > 0", "c = -b", "d = c[0]", "c += y;  e = c", "return [d]") + child
    assert ops(text) == {"+=": 1, "-": 1, ".sin": 1, ".view": 1, ">": 1}


def test_a_node_in_two_sections_counts_once() -> None:
    comment = "# File: /a/b.py:3 in set_node_origin, code: {} (NodeCall {})"
    nodes = [("CompiledFunctionBackward7", 1), ("torch::autograd::AccumulateGrad", 2), ("CompiledFunctionBackward7", 1)]
    text = graph(*(comment.format(*node) for node in nodes), "return []")
    assert autograd_nodes(text) == {"AccumulateGrad": 1, "CompiledFunctionBackward": 1}
