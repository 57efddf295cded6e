"""Says which names PyTorch generates, in one table; every other name is content and is never renamed.

A name is generated in a text when it matches a family of the text's kind *and* the text binds it (see
`python_scopes` and `cpp_scopes`) *and* nothing but a variable is spelled like it (a string or a keyword
argument would keep the old spelling). A function that is read as an attribute too is none, and so no submodule of a graph
(see `python_scopes`). All else compares literally.

The canonical graph and wrapper do not bind the entries of the lists they are given: `input_3` is introduced by
its first use. That holds in a function with the parameter `inputs` only, see `INTRODUCED_BY`.
"""

import re
from dataclasses import dataclass
from typing import Final

from ..kinds import KINDS, Kind


@dataclass(frozen=True)
class Family:
    """One sort of generated name.

    `pattern`: the whole name, in ASCII; its group is the number that PyTorch counts. Without a group the name
    is the first of its stem and the second is `name_1`.
    `bare`: generated only where an assignment binds it; a parameter of that spelling is the user's.
    `keeps_stem`: the rest of the spelling says what is meant, so a renaming changes the number only.
    `source`: the torch function that makes such names.
    """

    name: str
    pattern: str
    example: str
    source: str
    bare: bool = False
    keeps_stem: bool = False


KERNEL: Final = Family(
    "kernel",
    r"(?:cpp|triton|mps|cutedsl|pallas)_[a-z0-9_]*?_?(\d+)",
    "triton_poi_fused_add_0",
    "torch._inductor.codegen: TritonScheduling.define_kernel, CppScheduling.define_kernel",
    keeps_stem=True,
)
ARGUMENT: Final = Family("argument", r"arg(\d+)_\d+", "arg5_1", "torch.fx.experimental.proxy_tensor")
ENTRY: Final = Family(
    "entry of a list that is given",
    r"(?:input|size|wrapped_size|scalar|hook|packed_datum|arg|primals|tangents|saved)_(\d+)",
    "input_3, size_48, arg_2",
    "snapgrad.normalize.graph, snapgrad.normalize.code",
    keeps_stem=True,
)
INTRODUCED_BY: Final = {
    "inputs": ("input_#",),
    "sizes": ("size_#", "wrapped_size_#"),
    "scalars": ("scalar_#",),
    "hooks": ("hook_#",),
    "packed_data": ("packed_datum_#",),
    "args": ("arg_#", "primals_#", "tangents_#", "saved_#"),
}
NODE: Final = Family("node", r"_*[a-z]\w*_(\d+)", "getitem_12, primals_2", "torch.fx.graph._Namespace.create_name")
FIRST_NODE: Final = Family("first node of its name", r"_*[a-z]\w*", "sum_backward0, getitem", NODE.source, bare=True)
SYMBOL: Final = Family(
    "symbol", r"(?:s|u|zuf|ks|ps)(\d+)", "s77, u0, ks0", "torch.fx.experimental.symbolic_shapes.ShapeEnv"
)
BUFFER: Final = Family("buffer", r"buf(\d+)(?:_[a-z]+)?", "buf3", "torch._inductor.graph.GraphLowering.register_buffer")
VALUE: Final = Family(
    "value in a kernel",
    r"_*[a-z]\w*?(\d+)[a-z_]*",
    "tmp7, x0_tail, in_ptr0, tmp_acc0_vec",
    "torch._inductor.codegen.common: CSE.newvar, KernelArgs",
)
DYNAMO: Final = Family(
    "variable of Dynamo's",
    r"_*(?:tmp|error|graph_out|random_values|[a-z]\w*_ref|ref|stack|context_manager(?:_\d+)?)_?(\d+)",
    "tmp_3, inputs_ref_0, graph_out_0",
    "torch._dynamo: PyCodegen.new_var, bytecode_transformation.unique_id",
)
LABEL: Final = Family("label", r"L(\d+)", "L3", "snapgrad.normalize.bytecode", keeps_stem=True)
SSA_VALUE: Final = Family(
    "value", r"(?:v|k|w|arg)(\d+)", "v12, k0, arg4", "MLIR's printer; snapgrad.normalize.code.lowered", keeps_stem=True
)
REGISTER: Final = Family(
    "register", r"(?:p|r|f|h|b|rd|fd|rs|rh|rq|hh)(\d+)", "r12, rd3, p1", "LLVM's NVPTX back end", keeps_stem=True
)
BLOCK: Final = Family("block", r"L__BB\d+_(\d+)", "L__BB0_2", "LLVM's NVPTX back end", keeps_stem=True)

GENERATED: Final[dict[Kind, tuple[Family, ...]]] = {
    "graph": (ENTRY, ARGUMENT, NODE, SYMBOL, FIRST_NODE),
    "bytecode": (DYNAMO, LABEL),
    "wrapper": (KERNEL, ENTRY, ARGUMENT, BUFFER, NODE, SYMBOL, FIRST_NODE),
    "cpp": (KERNEL, VALUE),
    "triton": (KERNEL, VALUE),
    "ttir": (SSA_VALUE,),
    "ptx": (REGISTER, BLOCK),
}
_COMPILED: Final = {
    kind: re.compile("|".join(f"(?P<f{index}>{one.pattern})" for index, one in enumerate(families)), re.ASCII)
    for kind, families in GENERATED.items()
}
_FAMILIES: Final = {
    kind: {pattern.groupindex[f"f{index}"]: family for index, family in enumerate(GENERATED[kind])}
    for kind, pattern in _COMPILED.items()
}


def family_of(name: str, kind: Kind) -> Family | None:
    """The first family of this kind of text that the name belongs to; None: it is content."""
    match = _COMPILED[kind].fullmatch(name)
    return None if match is None or match.lastindex is None else _FAMILIES[kind][match.lastindex]


def split_number(name: str, family: Family) -> tuple[str, int]:
    """The spelling with `#` for the number that PyTorch counts, and the number."""
    match = re.fullmatch(family.pattern, name, re.ASCII)
    if match is None or match.lastindex is None:
        return f"{name}_#", 0
    start, end = match.span(1)
    return f"{name[:start]}#{name[end:]}", int(match[1])


def check_kind(kind: str) -> Kind:
    """The kind itself; raises ValueError, naming the allowed ones, for any other string."""
    for known in KINDS:
        if kind == known:
            return known
    raise ValueError(
        f"snapgrad.normalize.names: got the kind of text {kind!r}; allowed are {', '.join(KINDS)}. "
        "Pass the kind of the artifact that the text is of."
    )
