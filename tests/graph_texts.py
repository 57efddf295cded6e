"""Raw graphs as `print_readable` prints them, made to measure, and short ways to normalize them."""

from __future__ import annotations

from dataclasses import dataclass, field

from snapgrad.normalize import without_comments
from snapgrad.normalize.rules import normalize

_ORIGIN = "# File: /opt/torch/_dynamo/compiled_autograd.py:1582 in set_node_origin, code:"
_OPS = "torch__dynamo_compiled_autograd_ops_"
_UTILS = "torch__dynamo_external_utils_"
_OPTIONS = "(None, None, device(type='cpu'), 6, 0, None)"


@dataclass
class RawGraph:
    """Collects the statements of a compiled-autograd graph; entries are numbered as the capture would."""

    counts: dict[str, int] = field(default_factory=dict)
    body: list[str] = field(default_factory=list)
    nodes: int = 0

    def section(self, node: str) -> None:
        self.body += ["", f"{_ORIGIN} {node} (NodeCall {self.nodes})"]
        self.nodes += 1

    def entry(self, which: str) -> str:
        self.counts[which] = self.counts.get(which, 0) + 1
        return f"@{which}:{self.counts[which] - 1}@"

    def name(self, stem: str) -> str:
        number = self.counts.get(stem, 0)
        self.counts[stem] = number + 1
        return f"{stem}_{number}" if number else stem

    def bind(self, stem: str, expression: str) -> str:
        name = self.name(stem)
        self.body.append(f"{name} = {expression}")
        return name

    def validate(self, outputs: list[str], dimensions: list[int]) -> str:
        sizes = [", ".join([self.entry("sizes") for _ in range(n)]) for n in dimensions]
        metadata = ", ".join([f"({_OPTIONS}, [{one}], False, 6)" for one in sizes])
        return self.bind("validate_outputs", f"{_OPS}validate_outputs([{', '.join(outputs)}], [{metadata}])")

    def accumulate(self, gradient: str) -> None:
        self.section("torch::autograd::AccumulateGrad")
        name = self.name("call_accumulate_grad")
        call = f"{_UTILS}call_accumulate_grad({self.entry('inputs')}, None, {gradient}, False)"
        self.body.append(f"{name} = {call};  {name} = None")

    def text(self) -> str:
        head = ["# No stacktrace found for following nodes"]
        names: dict[str, str] = {}
        number = 0
        for which in ("inputs", "sizes", "hooks"):
            for index in range(self.counts.get(which, 0)):
                names[f"@{which}:{index}@"] = f"entry_{number}"
                head.append(f"entry_{number} = {which}[{index}]")
                number += 1
        for index in range(self.counts.get("sizes", 0)):
            wrapped = names[f"@sizes:{index}@"]
            names[f"@sizes:{index}@"] = f"unwrap_{index}"
            head.append(f"unwrap_{index} = {_UTILS}unwrap_maybe_dynamic_int({wrapped});  {wrapped} = None")
        text = "\n".join([f"        {line}" if line else "" for line in [*head, *self.body, "return []"]])
        for mark, name in names.items():
            text = text.replace(mark, name)
        return (
            "class CompiledAutograd0(torch.nn.Module):\n"
            "    def forward(self, inputs, sizes, scalars, hooks, packed_data):\n"
            f"{text}\n"
        )


def backward(layers: int, *, sigmoid_after: int | None = None, hook: bool = False) -> str:
    """The raw compiled-autograd graph of a perceptron of so many linear layers, each followed by a relu."""
    graph = RawGraph()
    graph.section("torch::autograd::GraphRoot")
    gradient = f"{graph.validate([graph.entry('inputs')], [0])}[0]"
    for layer in range(layers):
        nodes = ["Relu", "Sigmoid"] if layer == sigmoid_after else ["Relu"]
        for node in nodes:
            graph.section(f"{node}Backward0")
            read = graph.bind("getitem", gradient)
            call = f"{_OPS}{node}Backward0([{read}], [True], {graph.entry('inputs')})"
            result = graph.bind("getitem", f"{graph.bind(f'{node.lower()}_backward0', call)}[0]")
            gradient = f"{graph.validate([result], [2])}[0]"
        graph.section("AddmmBackward0")
        read = graph.bind("getitem", gradient)
        shape = f"[{graph.entry('sizes')}, {graph.entry('sizes')}]"
        call = f"{_OPS}AddmmBackward0([{read}], [True, True], 1, 2, {graph.entry('inputs')}, 0, {shape})"
        addmm = graph.bind("addmm_backward0", call)
        results = [graph.bind("getitem", f"{addmm}[{index}]") for index in range(2)]
        checked = graph.validate(results, [1, 2])
        weight = graph.bind("getitem", f"{checked}[1]")
        if hook and layer == 0:
            read = graph.entry("hooks")
            weight = graph.bind("call_hook", f"{_UTILS}call_hook({read}, {weight}, hook_type = 'tensor_pre_hook')")
        graph.accumulate(weight)
        gradient = f"{checked}[0]"
    graph.accumulate(graph.bind("getitem", gradient))
    return graph.text()


HEAD = "class G(torch.nn.Module):\n    def forward(self, x, y):\n"
COLLECTS = (
    "class CompiledAutograd2(torch.nn.Module):\n    def forward(self, inputs, sizes, scalars, hooks, packed_data):\n"
)


def graph(*lines: str, head: str = HEAD) -> str:
    """A raw graph of these statements."""
    return head + "".join([f"        {line}\n" for line in lines])


def written(*lines: str, head: str = HEAD) -> list[str]:
    """The canonical statements of a raw graph, without its head."""
    return [line.strip() for line in normalize(graph(*lines, head=head), "graph").splitlines()[1:] if line]


def counted(text: str) -> str:
    """What of a graph's canonical text counts in a comparison."""
    return without_comments(normalize(text, "graph"), "graph")
