"""Random FX graphs, raw, as `print_readable` prints them: submodules in submodules, shared and called twice, loops, branches,
names that stand for another thing in each of them, updates in place, entries of collected lists.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

OPS = ("torch.ops.aten.add.Tensor", "torch.ops.aten.mul.Tensor", "torch.ops.aten.sub.Tensor", "torch.atan2")
UNARY = ("torch.ops.aten.sin.default", "torch.ops.aten.cos.default", "torch.sigmoid", "torch.neg")
DYNAMO = "torch__dynamo_compiled_autograd_ops_"
UNWRAP = "torch__dynamo_external_utils_unwrap_maybe_dynamic_int"
NODES = ("SumBackward0", "MulBackward0", "torch::autograd::AccumulateGrad", "CompiledFunctionBackward3")
ORIGIN = "# File: /opt/torch/_dynamo/compiled_autograd.py:1582 in set_node_origin, code:"


@dataclass
class Module:
    """A module while it is written: its lines so far, the names that can be read, the counts of names."""

    name: str
    parameters: list[str]
    level: int
    random: Random
    lines: list[str] = field(default_factory=list)
    values: list[str] = field(default_factory=list)
    several: dict[str, int] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    children: list[Module] = field(default_factory=list)
    attributes: list[tuple[str, int]] = field(default_factory=list)

    def new(self, stem: str) -> str:
        number = self.counts.get(stem, 0)
        self.counts[stem] = number + 1
        return f"{stem}_{number}" if number else stem

    def bind(self, stem: str, expression: str, annotation: str = "") -> str:
        name = self.new(stem)
        self.lines.append(f"{name}{annotation} = {expression}")
        return name

    def pick(self) -> str:
        return self.random.choice(self.values)

    def text(self) -> str:
        indent = " " * (4 * self.level)
        head = ", ".join(["self", *self.parameters])
        lines = [f"{indent}class {self.name}(torch.nn.Module):", f"{indent}    def forward({head}):"]
        lines += [f"{indent}        {line}" if line else "" for line in self.lines]
        return "\n".join(["\n".join(lines) + "\n", *[child.text() for child in self.children]])


def program(random: Random) -> str:
    """A raw graph, now of compiled autograd and now of AOTAutograd."""
    collects = random.random() < 0.6
    name = f"CompiledAutograd{random.randrange(9)}" if collects else "GraphModule"
    parameters = ["inputs", "sizes", "scalars", "hooks", "packed_data"] if collects else typed(random, 2)
    root = Module(name, parameters, 0, random)
    if collects:
        collected(root)
    else:
        root.values += [one.partition(":")[0] for one in parameters]
    grow(root, random.randint(2, 9), depth=2)
    return root.text()


def typed(random: Random, count: int) -> list[str]:
    return [f'arg{number}_1: "f32[{random.choice((2, 4))}]"' for number in range(count)]


def collected(module: Module) -> None:
    random = module.random
    module.lines.append("# No stacktrace found for following nodes")
    for which, count in (
        ("inputs", random.randint(1, 5)),
        ("sizes", random.randint(0, 3)),
        ("hooks", random.randint(0, 2)),
    ):
        for index in range(count):
            if index == 0 or random.random() < 0.9:
                name = module.bind("getitem", f"{which}[{index}]")
                if which == "sizes":
                    name = module.bind("unwrap_maybe_dynamic_int", f"{UNWRAP}({name})")
                module.values.append(name)
    random.shuffle(module.values)


def grow(module: Module, statements: int, depth: int) -> None:
    """Statements, some of which call submodules, then the return and what was never read."""
    random, nodes = module.random, 0
    for _ in range(statements):
        if random.random() < 0.4:
            node = f"{random.choice(NODES)} (NodeCall {nodes})"
            module.lines += [
                "",
                f"{ORIGIN} {node}" if random.random() < 0.7 else "# File: /x/y.py:3 in f, code: y = x.sin()",
            ]
            nodes += 1
        random.choice(STATEMENTS if depth else STATEMENTS[:-1])(module, depth)
    results = random.sample(module.values, min(len(module.values), random.randint(1, 3)))
    comma = "," if len(results) == 1 else ""
    module.lines.append(random.choice((f"return [{', '.join(results)}]", f"return ({', '.join(results)}{comma})")))


def binary(module: Module, _: int) -> None:
    op = module.random.choice(OPS)
    call = f"{op}({module.pick()}, {module.random.choice((module.pick(), '2', '1.0', '-0.0'))})"
    annotation = module.random.choice(("", "", ': "f32[4]"'))
    module.values.append(module.bind(op.split(".")[-2] if op.startswith("torch.ops") else "atan2", call, annotation))


def unary(module: Module, _: int) -> None:
    op = module.random.choice(UNARY)
    module.values.append(module.bind("sin", f"{op}({module.pick()})"))


def several(module: Module, _: int) -> None:
    """A call with several results, of which some are read, in any order."""
    op = module.random.choice(("torch.split", f"{DYNAMO}MulBackward0", f"{DYNAMO}validate_outputs"))
    name = module.bind(
        "split", f"{op}([{module.pick()}, {module.pick()}], (None, None, device(type='cpu'), 6, 0, None))"
    )
    for index in module.random.sample(range(3), module.random.randint(1, 3)):
        annotation = module.random.choice(("", "", ': "f32[2]"'))
        module.values.append(module.bind("getitem", f"{name}[{index}]", annotation))


def in_place(module: Module, _: int) -> None:
    target = module.pick()
    form = module.random.randrange(4)
    if form == 0:
        module.lines.append(f"{target} += {module.pick()};  {module.new('iadd')} = {target}")
    elif form == 1:
        name = module.new("setitem")
        module.lines.append(f"{target}[0] = {module.pick()};  {name} = {target}")
        module.values.append(name)
    elif form == 2:
        module.bind("add_", f"{target}.add_({module.pick()})")
    else:
        name = module.bind("call", f"torch.ops.mylib.call({target}, alpha = {module.pick()})")
        module.lines[-1] += f";  {name} = None"


def unpacked(module: Module, _: int) -> None:
    one, source = module.new("part"), module.pick()
    if module.random.random() < 0.5:
        module.lines.append(f"{one}, = {source}")
    else:
        other = module.new("part")
        module.lines.append(f"{one}, {other} = {source}")
        module.values.append(other)
    module.values.append(one)


def attribute(module: Module, _: int) -> None:
    module.values.append(module.bind("weight", f"self.{module.random.choice(('weight', 'bias', 'sub.weight'))}"))


def region(module: Module, depth: int) -> None:
    """A higher-order operator; a submodule may be one that was called before."""
    random = module.random
    operator = random.choice(("cond", "while_loop", "scan", "invoke_subgraph", "invoke_subgraph"))
    count = random.randint(1, 2)
    operands = [module.pick() for _ in range(count)]
    stems = {
        "cond": ["true_graph", "false_graph"],
        "while_loop": ["cond_fn", "body_fn"],
        "scan": ["scan_combine_graph"],
    }
    attributes = [submodule(module, stem, count, depth - 1) for stem in stems.get(operator, ["subgraph"])]
    reads = [module.bind(one, f"self.{one}") for one in attributes]
    listed = ", ".join(operands) + ("," if count == 1 else "")
    arguments = {
        "cond": f"{module.pick()}, {', '.join(reads)}, ({listed})",
        "while_loop": f"{', '.join(reads)}, ({listed}), ()",
        "scan": f"{reads[0]}, [{operands[0]}], [{operands[-1]}], ()",
    }.get(operator, f"{reads[0]}, '{attributes[0]}', {', '.join(operands)}")
    name = module.bind(operator, f"torch.ops.higher_order.{operator}({arguments})")
    module.values.append(module.bind("getitem", f"{name}[0]"))


def submodule(module: Module, stem: str, parameters: int, depth: int) -> str:
    known = [name for name, count in module.attributes if count == parameters and name.startswith(stem)]
    if known and module.random.random() < 0.5:
        return module.random.choice(known)
    name = f"{stem}_{sum(one.startswith(stem) for one, _ in module.attributes)}"
    given = typed(module.random, parameters)
    child = Module(name, given, module.level + 1, module.random)
    child.values += [one.partition(":")[0] for one in given]
    grow(child, module.random.randint(1, 4), depth)
    module.children.append(child)
    module.attributes.append((name, parameters))
    return name


STATEMENTS = (binary, binary, unary, several, in_place, unpacked, attribute, region)
