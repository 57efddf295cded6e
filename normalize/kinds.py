"""The kinds of text that can be normalized, by the names a user types."""

from __future__ import annotations

from typing import Literal, get_args

Kind = Literal["graph", "wrapper", "cpp", "triton", "ttir", "ptx", "bytecode"]

KINDS: tuple[Kind, ...] = get_args(Kind)

DESCRIPTIONS: dict[Kind, str] = {
    "graph": "an FX graph as `GraphModule.print_readable` prints it: compiled autograd, Dynamo, AOTAutograd",
    "wrapper": "the Python wrapper in Inductor's output code",
    "cpp": "one C++ kernel of Inductor's output code",
    "triton": "one Triton kernel of Inductor's output code",
    "ttir": "what Triton makes of one kernel first, in its own dialect of MLIR",
    "ptx": "what Triton makes of one kernel last, NVIDIA's portable assembly",
    "bytecode": "the rendering or listing of a code object that Dynamo generated",
}

COMMENTED: frozenset[Kind] = frozenset({"graph", "wrapper", "triton"})


def without_comments(text: str, kind: Kind) -> str:
    """The lines of a canonical text that count in a comparison.

    In a graph, a wrapper and a Triton kernel whole-line comments (the autograd node, the ATen ops) and blank lines tell
    the reader where he is; `torch._dynamo.testing.normalize_gm` drops them, and so they never make two texts
    differ. In the other kinds every line counts.
    """
    if kind not in COMMENTED:
        return text
    return "".join(line for line in text.splitlines(keepends=True) if _counts(line))


def _counts(line: str) -> bool:
    stripped = line.strip()
    return bool(stripped) and not stripped.startswith("#")
