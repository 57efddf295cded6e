"""Rules for FX graphs. Each is one step of `canonical`; all of them run in one pass over the text."""

from __future__ import annotations

from functools import partial

from ..graph.canonical import canonical
from ..graph.steps import Step
from ..rule import Rule
from .text import LINE_ENDS


def in_one_pass(text: str) -> str:
    """What all rules of `GRAPH` one after the other give, for the price of one."""
    return canonical(LINE_ENDS.apply(text))


def _rule(name: Step, removes: str, safe: str, before: str, after: str) -> Rule:
    return Rule(name, ("graph",), removes, safe, before, after, partial(canonical, steps=(name,)))


GRAPH: tuple[Rule, ...] = (
    LINE_ENDS,
    _rule(
        "deletions",
        removes="`;  getitem_5 = None`, which FX prints after the last use of a name.",
        safe=(
            "FX computes them from the uses when it prints; they follow from the rest of the text. A text that reads a name "
            "after it was deleted is none that FX printed, and is not read."
        ),
        before=(
            "class G(torch.nn.Module):\n"
            "    def forward(self, x):\n"
            "        relu = torch.relu(x);  x = None\n"
            "        sin = relu.sin();  relu = None\n"
            "        return [sin]\n"
        ),
        after=(
            "class G(torch.nn.Module):\n"
            "    def forward(self, x):\n"
            "        relu = torch.relu(x)\n"
            "        sin = relu.sin()\n"
            "        return [sin]\n"
        ),
    ),
    _rule(
        "head",
        removes=(
            "`class CompiledAutograd3(torch.nn.Module)` with its `def forward(self, ...)`; the counter in the name."
        ),
        safe=(
            "The class and `self` are the same for every graph, the counter counts the captures of the "
            "process. The name without counter, the parameters, their order and their annotations stay."
        ),
        before=(
            "class CompiledAutograd3(torch.nn.Module):\n"
            "    def forward(self, inputs, sizes, scalars, hooks, packed_data):\n"
            "        return []\n"
        ),
        after=("def CompiledAutograd(inputs, sizes, scalars, hooks, packed_data):\n    return []\n"),
    ),
    _rule(
        "aliases",
        removes="`l_x_ = L_x_`, the copy that FX prints when a parameter and its node have different names.",
        safe=(
            "Only a name that is bound once and never updated in place is replaced, by a parameter that "
            "is not either: both are the same value wherever they are read."
        ),
        before=(
            "class G(torch.nn.Module):\n"
            "    def forward(self, L_x_):\n"
            "        l_x_ = L_x_\n"
            "        sin = l_x_.sin()\n"
            "        return [sin]\n"
        ),
        after=(
            "class G(torch.nn.Module):\n    def forward(self, L_x_):\n        sin = L_x_.sin()\n        return [sin]\n"
        ),
    ),
    _rule(
        "collected",
        removes=(
            "`getitem_7 = inputs[7]` and `unwrap_maybe_dynamic_int(sizes[3])`: the entry is called "
            "`input_k`, `size_k`, ... in the order of first use."
        ),
        safe=(
            "Compiled autograd collects entries in the order in which it visits the nodes. Where the "
            "order of first use is the order in the list, the names tell the whole mapping. Where it is "
            "not, or an entry is left out, an assertion before `return` lists the entries in their order "
            "by name: two inputs swapped, another index, an unused input all show. An unwrapped size and "
            "a wrapped one have different names. A list that is used in any other way, as a whole or by a store, keeps "
            "all its reads in their places."
        ),
        before=(
            "class CompiledAutograd3(torch.nn.Module):\n"
            "    def forward(self, inputs, sizes, scalars, hooks, packed_data):\n"
            "        getitem = inputs[0]\n"
            "        getitem_1 = inputs[1]\n"
            "        getitem_2 = sizes[0]\n"
            "        unwrap_maybe_dynamic_int = torch__dynamo_external_utils_unwrap_maybe_dynamic_int(getitem_2)\n"
            "        mul = torch.mul(getitem_1, getitem, unwrap_maybe_dynamic_int)\n"
            "        return [mul]\n"
        ),
        after=(
            "class CompiledAutograd3(torch.nn.Module):\n"
            "    def forward(self, inputs, sizes, scalars, hooks, packed_data):\n"
            "        mul = torch.mul(input_0, input_1, size_0)\n"
            "        assert inputs == [input_1, input_0]\n"
            "        return [mul]\n"
        ),
    ),
    _rule(
        "projections",
        removes="`getitem_9 = f[0]`, one element of a node's result: it is written where it is used.",
        safe=(
            "Only a result that is bound once and never updated in place, and only one without a tensor "
            "annotation: indexing it is a pure read of a tuple or list that nothing changes. An annotated "
            "element keeps its own statement."
        ),
        before=(
            "class G(torch.nn.Module):\n"
            "    def forward(self, x):\n"
            "        split = torch.split(x, 2)\n"
            "        getitem = split[0]\n"
            "        getitem_1 = split[1]\n"
            "        return [getitem_1, getitem]\n"
        ),
        after=(
            "class G(torch.nn.Module):\n"
            "    def forward(self, x):\n"
            "        split = torch.split(x, 2)\n"
            "        return [split[1], split[0]]\n"
        ),
    ),
    _rule(
        "attributes",
        removes="`true_graph_0 = self.true_graph_0`: an attribute of the module is written where it is used.",
        safe=(
            "A read gives the same wherever it stands, as nothing assigns an attribute: where anything may, all reads stay "
            "in their places. Which attribute stays."
        ),
        before=(
            "class G(torch.nn.Module):\n"
            "    def forward(self, x):\n"
            "        true_graph_0 = self.true_graph_0\n"
            "        cond = torch.cond(x, true_graph_0)\n"
            "        return [cond]\n"
        ),
        after=(
            "class G(torch.nn.Module):\n"
            "    def forward(self, x):\n"
            "        cond = torch.cond(x, self.true_graph_0)\n"
            "        return [cond]\n"
        ),
    ),
    _rule(
        "unused",
        removes="The name of a result that nothing reads: the call stands alone. An unpacking keeps its names.",
        safe=(
            "The call, its operands and its place in the order stay; a name that is never read carries "
            "nothing. A result with an annotation keeps it."
        ),
        before=(
            "class G(torch.nn.Module):\n"
            "    def forward(self, x):\n"
            "        call_hook = torch.call_hook(x)\n"
            "        return [x]\n"
        ),
        after=(
            "class G(torch.nn.Module):\n    def forward(self, x):\n        torch.call_hook(x)\n        return [x]\n"
        ),
    ),
    _rule(
        "options",
        removes=(
            "Repeated input metadata: a constant tuple with a device gets a name, introduced where it is first used."
        ),
        safe=(
            "The name is bound to the whole tuple, in the text; another device, dtype or layout is "
            "another tuple and another name. Only tuples of constants are named."
        ),
        before=(
            "class CompiledAutograd3(torch.nn.Module):\n"
            "    def forward(self, inputs, sizes, scalars, hooks, packed_data):\n"
            "        validate_outputs = torch.validate([((None, None, device(type='cpu'), 6, 0, None), [], False, 6)])\n"
            "        return [validate_outputs]\n"
        ),
        after=(
            "class CompiledAutograd3(torch.nn.Module):\n"
            "    def forward(self, inputs, sizes, scalars, hooks, packed_data):\n"
            "        options_0 = (None, None, device(type='cpu'), 6, 0, None)\n"
            "        validate_outputs = torch.validate([(options_0, [], False, 6)])\n"
            "        return [validate_outputs]\n"
        ),
    ),
    _rule(
        "numbers",
        removes=(
            "The numbers of generated names, and the prefix FX makes of the module of a function of `torch._dynamo`."
        ),
        safe=(
            "Names are replaced one to one, parameters first, then nodes in the order in which the text "
            "binds them. A name that is read but not bound here (a function, a module, a constant) is "
            "never given to a node. Prefixes stay where two functions would get the same name."
        ),
        before=(
            "class G(torch.nn.Module):\n"
            "    def forward(self, primals_2, primals_5):\n"
            "        mul_7 = torch__dynamo_compiled_autograd_ops_mul(primals_2, primals_5)\n"
            "        mul_9 = torch.mul(mul_7, mul_7)\n"
            "        return [mul_9]\n"
        ),
        after=(
            "class G(torch.nn.Module):\n"
            "    def forward(self, primals_1, primals_2):\n"
            "        mul_0 = mul(primals_1, primals_2)\n"
            "        mul_1 = torch.mul(mul_0, mul_0)\n"
            "        return [mul_1]\n"
        ),
    ),
    _rule(
        "sections",
        removes=(
            "Path, line and function of the comment above a run of nodes; the number of the autograd "
            "node; the `call_id` of an annotation, which counts calls in the process; comments with no node left under them."
        ),
        safe=(
            "What a comment names stays: the autograd node, the annotation, the recompute tag, all of which count in a "
            "comparison, and the user's line of code. The number of a node is its place in the order of execution, which the "
            "order of the statements shows."
        ),
        before=(
            "class G(torch.nn.Module):\n"
            "    def forward(self, x):\n"
            "        # File: /opt/torch/_dynamo/compiled_autograd.py:1582 in set_node_origin, code: SumBackward0 (NodeCall 1)\n"
            "        sin = x.sin()\n"
            "        \n"
            "        # File: /home/me/train.py:7 in step, code: y = x.cos()\n"
            "        cos = sin.cos()\n"
            "        return [cos]\n"
        ),
        after=(
            "class G(torch.nn.Module):\n"
            "    def forward(self, x):\n"
            "        # SumBackward0\n"
            "        sin = x.sin()\n"
            "\n"
            "        # code: y = x.cos()\n"
            "        cos = sin.cos()\n"
            "        return [cos]\n"
        ),
    ),
    _rule(
        "lines",
        removes="Lines longer than 100 characters: the widest bracket is broken, one operand per line.",
        safe=(
            "Only line breaks, blanks and a trailing comma where it has no meaning. Where to break "
            "depends on the length without the numbers of names, so that renaming never moves a line "
            "break."
        ),
        before=(
            "class G(torch.nn.Module):\n"
            "    def forward(self, x):\n"
            "        add = torch.validate_outputs([x, x, x], [(None, 1, 2, 3, 4, 5, 6), (None, 1, 2, 3, 4, 5, 6)], dtype = torch.float32)\n"
            "        return [add]\n"
        ),
        after=(
            "class G(torch.nn.Module):\n"
            "    def forward(self, x):\n"
            "        add = torch.validate_outputs(\n"
            "            [x, x, x],\n"
            "            [(None, 1, 2, 3, 4, 5, 6), (None, 1, 2, 3, 4, 5, 6)],\n"
            "            dtype = torch.float32,\n"
            "        )\n"
            "        return [add]\n"
        ),
    ),
)
