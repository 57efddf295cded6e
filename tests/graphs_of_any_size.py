"""The text of compiled-autograd graphs of any size: a chain of layers with their parameters, now and then a branch."""

from __future__ import annotations

from collections.abc import Iterator

HEAD = "# fmt: off\n\n# ==== capture 0\ndef CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):\n"
OPERATIONS = ("Mul", "Addmm", "Relu", "Tanh")


def graph_text(nodes: int) -> str:
    """A canonical graph of exactly so many statements, at least five."""
    sections = []
    left = nodes - 1
    for number, section in enumerate(_sections()):
        kept = section[: left + 1]
        left -= len(kept) - 1
        if len(kept) > 1:
            sections.append("\n".join(f"    {line}" for line in kept))
        if not left or number > nodes:
            break
    return HEAD + "\n\n".join(sections) + "\n    return []\n"


def _sections() -> Iterator[list[str]]:
    """Each autograd node's comment and statements, without end."""
    yield ["# GraphRoot", "validate_outputs_0 = validate_outputs([input_0], [(options_0, [], False, 6)])"]
    number = 0
    while True:
        name = OPERATIONS[number % len(OPERATIONS)]
        back = max(0, number - 3) if number % 7 == 6 else number
        result = f"{name.lower()}_backward0_{number}"
        yield [
            f"# {name}Backward0",
            f"{result} = {name}Backward0([validate_outputs_{number}[0], validate_outputs_{back}[0]], [True], size_{number})",
            f"validate_outputs_{number + 1} = validate_outputs([{result}[0]], [(options_0, [size_{number}], False, 6)])",
        ]
        if number % 2:
            yield ["# AccumulateGrad", f"call_accumulate_grad(input_{number}, None, {result}[1], False)"]
        number += 1
