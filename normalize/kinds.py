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
