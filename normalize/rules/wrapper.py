"""Rules for Inductor's Python wrapper, in the order in which they are applied."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..code import arguments, comments, deletions, inputs, lines, names, scaffold
from ..code.literals import around_strings
from ..rule import Rule
from .text import BLANK_LINES, LINE_ENDS


def _rule(name: str, apply: Callable[[str], str], removes: str, safe: str, before: str, after: str) -> Rule:
    return Rule(name, ("wrapper",), removes, safe, before, after, around_strings(apply))


def _common(rule: Rule) -> Rule:
    return replace(rule, apply=around_strings(rule.apply))


WRAPPER: tuple[Rule, ...] = (
    _common(LINE_ENDS),
    _rule(
        "aot-id",
        scaffold.without_aot_id,
        removes="`# AOT ID: ['2_inference']`.",
        safe="A comment; it counts the graphs of the process.",
        before=("# AOT ID: ['2_inference']\ndef call(args):\n    return ()\n"),
        after=("def call(args):\n    return ()\n"),
    ),
    _rule(
        "imports",
        scaffold.without_imports,
        removes="The import statements that Inductor writes into every wrapper, which are listed; any other stays.",
        safe=(
            "Each gives a name the one meaning that it has in every wrapper. Where another line at the left margin "
            "binds the same name, both stay."
        ),
        before=("import torch\nfrom math import inf, nan\nfrom mine import halve as mm\nx = inf\n"),
        after="from mine import halve as mm\nx = inf\n",
    ),
    _rule(
        "aliases",
        scaffold.without_aliases,
        removes="`aten = torch.ops.aten` and its like, which are listed; the start and the end of the kernel compiler.",
        safe=(
            "Each gives a name the one meaning that it has in every wrapper; another meaning is another line, which "
            "stays, and with it all that binds the same name."
        ),
        before=(
            "aten = torch.ops.aten\n"
            "inductor_ops = torch.ops.mine\n"
            "async_compile = AsyncCompile()\n"
            "_tensor_constant0 = None\n"
            "async_compile.wait(globals())\n"
        ),
        after="inductor_ops = torch.ops.mine\n_tensor_constant0 = None\n",
    ),
    _rule(
        "constants",
        inputs.described_constants,
        removes="The address of a constant in `_tensor_constant0 = None  # device(type='cpu') ... 7f40855`.",
        safe="Another process has another address. What the constant is, its size, strides, device and dtype, stays.",
        before="_tensor_constant0 = None  # device(type='cpu') torch.float32 (3, 3) (3, 1) 7f408559b0c0\n",
        after="_tensor_constant0 = constant((3, 3), (3, 1), device='cpu', dtype=torch.float32)\n",
    ),
    _rule(
        "addresses",
        scaffold.without_addresses,
        removes="` at 0x7f2b948971a0` of a Python object that is named in a string.",
        safe="Another process has another address; what the object is stays.",
        before="assert_alignment(buf3, 16, 'partial(<function fn at 0x7f2b948971a0>, 1)')\n",
        after="assert_alignment(buf3, 16, 'partial(<function fn>, 1)')\n",
    ),
    _rule(
        "runner",
        scaffold.without_runner,
        removes="`class Runner`, its methods for CUDA graphs, and the line that makes it.",
        safe=(
            "The body of its method `call` is kept, as the function `call`; so is a list of partitions "
            "that is not empty."
        ),
        before=(
            "class Runner:\n"
            "    def __init__(self, partitions):\n"
            "        self.partitions = partitions\n"
            "\n"
            "    def call(self, args):\n"
            "        return ()\n"
            "\n"
            "runner = Runner(partitions=[partition_0,])\n"
            "call = runner.call\n"
        ),
        after=("def call(args):\n    return ()\n\npartitions = [partition_0,]\n"),
    ),
    _rule(
        "kernel-path",
        scaffold.without_kernel_path,
        removes="`# kernel path: /tmp/...`.",
        safe="A comment with the place of a cache file.",
        before=("# kernel path: /tmp/torchinductor_me/ab/cab.py\nx = 1\n"),
        after="x = 1\n",
    ),
    _rule(
        "source-nodes",
        comments.without_source_nodes,
        removes=("In the comment above a kernel or an extern call, the names of graph nodes; the graph fragment."),
        safe="Comments do not compute. The ATen ops stay; the names of nodes are generated.",
        before=(
            "def call(args):\n"
            "    # Topologically Sorted Source Nodes: [mm_3], Original ATen: [aten.mm]\n"
            "    extern_kernels.mm(buf0, buf1, out=buf2)\n"
        ),
        after=("def call(args):\n    # aten.mm\n    extern_kernels.mm(buf0, buf1, out=buf2)\n"),
    ),
    _rule(
        "dead-reads",
        arguments.without_dead_reads,
        removes="Symbols and sizes that nothing reads: `s57 = arg13_1`, `s95 = s70`.",
        safe=(
            "Binding a local name to a name, a constant element, `.size()` or `.stride()` has no effect "
            "but the name, and no line of its function reads it, before or after, in whatever order they run. A function "
            "whose names cannot be told from its text (other scopes, `try`, `exec`) is left alone."
        ),
        before=("def call(args):\n    s57 = arg13_1\n    s20 = arg24_1\n    s94 = s20\n    return (s20, )\n"),
        after=("def call(args):\n    s20 = arg24_1\n    return (s20, )\n"),
    ),
    _rule(
        "benchmark",
        inputs.without_benchmark,
        removes="`get_args`, `benchmark_compiled_module` and the main block; dtypes and devices go into an assertion.",
        safe=(
            "They run only when the file is run as a script. The sizes and strides that `get_args` repeats stand in the "
            "wrapper's own assertions; dtype and device of each tensor that is given are asserted before `return`. "
            "Numbers that `get_args` gives for sizes are examples. Where there is no place for the assertion, all stays."
        ),
        before=(
            "def call(args):\n"
            "    arg0_1, arg1_1 = args\n"
            "    args.clear()\n"
            "    buf0 = torch.ops.aten.index.Tensor(arg0_1, [arg1_1])\n"
            "    return (buf0, )\n"
            "\n"
            "\n"
            "def get_args():\n"
            "    arg0_1 = rand_strided((2,), (1,), device='cpu', dtype=torch.float32)\n"
            "    arg1_1 = rand_strided((2,), (1,), device='cpu', dtype=torch.int64)\n"
            "    return [arg0_1, arg1_1]\n"
            "\n"
            "\n"
            'if __name__ == "__main__":\n'
            "    args = get_args()\n"
        ),
        after=(
            "def call(args):\n"
            "    arg0_1, arg1_1 = args\n"
            "    args.clear()\n"
            "    buf0 = torch.ops.aten.index.Tensor(arg0_1, [arg1_1])\n"
            "    assert dtypes == {'float32 cpu': [arg0_1], 'int64 cpu': [arg1_1]}\n"
            "    return (buf0, )\n"
            "\n"
            "\n"
        ),
    ),
    _rule(
        "names",
        names.numbered,
        removes="The numbers of buffers, arguments, saved values and other numbered names.",
        safe=(
            "Names are replaced one to one within a function, in the order of their first appearance; a "
            "name that the function does not bind is never changed and never given, nor one that stands in an f-string. "
            "Symbols (`s57`) keep their names: they do not count. A function whose names cannot be told from its "
            "text is left alone."
        ),
        before=(
            "def call(args):\n"
            "    arg0_1, arg1_1, relu_2 = args\n"
            "    args.clear()\n"
            "    buf7 = empty(arg1_1)\n"
            "    buf3 = mm(buf7, relu_2)\n"
            "    return (buf3, arg0_1, )\n"
        ),
        after=(
            "def call(args):\n"
            "    arg_1, arg_0, saved_0 = args\n"
            "    args.clear()\n"
            "    buf0 = empty(arg_0)\n"
            "    buf1 = mm(buf0, saved_0)\n"
            "    return (buf1, arg_1, )\n"
        ),
    ),
    _rule(
        "arguments",
        arguments.collected,
        removes="The unpacking of `args` and `args.clear()`.",
        safe=(
            "The names stand in the order of first use. Where that is not the order of the arguments, or "
            "an argument is not used, an assertion before `return` lists all of them in their order, so "
            "that a swapped or another argument shows."
        ),
        before=(
            "def call(args):\n"
            "    arg_1, arg_0, arg_2, arg_3 = args\n"
            "    args.clear()\n"
            "    buf0 = mm(arg_0, arg_1)\n"
            "    return (buf0, )\n"
        ),
        after=(
            "def call(args):\n"
            "    buf0 = mm(arg_0, arg_1)\n"
            "    assert args == [arg_1, arg_0, unused(2)]\n"
            "    return (buf0, )\n"
        ),
    ),
    _rule(
        "deletions",
        deletions.merged,
        removes="The order of `del` statements that follow one another.",
        safe=(
            "Inductor sorts them by spelling, so that `buf10` comes before `buf9`. What is deleted, and "
            "between which statements, stays. An inline `del` of a reused buffer stays on its line."
        ),
        before=(
            "def call(args):\n    buf9 = f(arg_0)\n    buf10 = g(buf9)\n    del arg_0\n    del buf10\n    del buf9\n"
        ),
        after=("def call(args):\n    buf9 = f(arg_0)\n    buf10 = g(buf9)\n    del buf9, arg_0, buf10\n"),
    ),
    _common(BLANK_LINES),
    _rule(
        "lines",
        lines.wrapped,
        removes="Lines longer than 100 characters: the widest bracket is broken, one element per line.",
        safe=(
            "Only line breaks, blanks and a trailing comma where it has no meaning. Where to break "
            "depends on the length without the numbers of names, so that renaming never moves a line "
            "break."
        ),
        before="    extern_kernels.addmm(arg_0, reinterpret_tensor(buf0, (10, 16), (16, 1), 0), reinterpret_tensor(arg_1, (16, 32), (1, 16), 0), out=buf1)\n",
        after=(
            "    extern_kernels.addmm(\n"
            "        arg_0,\n"
            "        reinterpret_tensor(buf0, (10, 16), (16, 1), 0),\n"
            "        reinterpret_tensor(arg_1, (16, 32), (1, 16), 0),\n"
            "        out=buf1,\n"
            "    )\n"
        ),
    ),
)
