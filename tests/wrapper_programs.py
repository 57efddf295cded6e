"""Wrappers in Inductor's style, made at random: loops, branches, subgraphs, deletions, reuse, reads of symbols, aliases."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from wrapper_meaning import STANDARD

KERNELS = ("cpp_fused_add_0", "cpp_fused_add_1", "triton_poi_fused_0")
EXTERN = ("extern_kernels.mm", "aten.index_put_", "torch.ops.aten.sort.default", "torch.ops.mine.into.default")
NOTHING = "extern_kernels.nothing()"
DTYPES = ("float32", "int64", "bool")


@dataclass
class Writer:
    """One function while it is written: what is bound, and the names that are left to give."""

    random: Random
    bound: list[str]
    symbols: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    counts: int = 0

    def name(self, form: str = "buf#") -> str:
        self.counts += self.random.randint(1, 3)
        return form.replace("#", str(self.counts))

    def some(self) -> str:
        return self.random.choice([*self.bound, *self.symbols]) if self.bound or self.symbols else NOTHING

    def line(self, depth: int, text: str) -> None:
        self.lines.append("    " * depth + text)

    def statement(self, depth: int, nesting: int = 2) -> None:
        """One statement, or a block of some; what a block binds is not bound behind it."""
        make = self.random.choice(
            [
                self.allocate,
                self.allocate,
                self.call,
                self.call,
                self.output,
                self.read,
                self.read,
                self.delete,
                self.reuse,
            ]
            + ([self.branch, self.rounds, self.while_loop, self.guard] if nesting else [])
            + [self.message]
        )
        if make in (self.branch, self.rounds, self.while_loop, self.guard):
            bound, symbols = list(self.bound), list(self.symbols)
            make(depth, nesting - 1)
            self.bound = [name for name in bound if name in self.bound]
            self.symbols = [name for name in symbols if name in self.symbols]
        else:
            make(depth, nesting)

    def allocate(self, depth: int, _: int) -> None:
        name, size = self.name(), self.random.randint(1, 4)
        self.line(depth, f"{name} = empty_strided_cpu(({size}, ), (1, ), torch.{self.random.choice(DTYPES)})")
        self.bound.append(name)

    def call(self, depth: int, _: int) -> None:
        function = self.random.choice(KERNELS + EXTERN)
        self.line(depth, f"{function}({', '.join(self.some() for _ in range(self.random.randint(1, 3)))})")

    def output(self, depth: int, _: int) -> None:
        made, part = self.name(), self.name()
        self.line(depth, f"{made} = {self.random.choice(EXTERN)}({self.some()}, stable=True)")
        self.line(depth, f"{part} = {made}[{self.random.randint(0, 1)}]")
        self.bound += [made, part]

    def read(self, depth: int, _: int) -> None:
        name, read = self.name("s#"), self.some()
        if read != NOTHING:
            self.line(depth, f"{name} = {read}{self.random.choice(['', '', '.size()', '[0]'])}")
            self.symbols.append(name)

    def delete(self, depth: int, _: int) -> None:
        for _ in range(self.random.randint(1, 3)):
            if self.bound and depth == 1:
                name = self.bound.pop(self.random.randrange(len(self.bound)))
                self.line(depth, f"del {name}")

    def reuse(self, depth: int, _: int) -> None:
        if self.bound and depth == 1:
            old, new = self.bound.pop(), self.name()
            self.line(depth, f"{new} = {old}; del {old}  # reuse")
            self.bound.append(new)

    def message(self, depth: int, _: int) -> None:
        if self.random.random() < 0.2:
            self.line(depth, f"assert {self.some()}, f'{{{self.some()}}} is wrong'")

    def branch(self, depth: int, nesting: int) -> None:
        self.line(depth, f"if {self.some()}:")
        self.block(depth, nesting)
        if self.random.random() < 0.5:
            self.line(depth, "else:")
            self.block(depth, nesting)

    def rounds(self, depth: int, nesting: int) -> None:
        carried = self.some()
        self.line(depth, f"for _ in range({self.random.randint(1, 3)}):")
        self.block(depth, nesting)
        if carried in self.bound + self.symbols:
            self.line(depth + 1, f"{carried} = {self.some()}")

    def while_loop(self, depth: int, nesting: int) -> None:
        flag, result = self.name("should_loop_#"), self.name()
        for at in (depth, depth + 1):
            if at > depth:
                self.line(depth, f"while {flag}:")
                self.block(depth, nesting)
            self.line(at, f"({result},) = condition([{self.some()}])")
            self.line(at, f"{flag} = {result}")

    def guard(self, depth: int, nesting: int) -> None:
        self.line(depth, "with torch.cuda._DeviceGuard(0):")
        self.block(depth, nesting)

    def block(self, depth: int, nesting: int) -> None:
        self.line(depth + 1, f"{self.random.choice(KERNELS)}({self.some()})")
        for _ in range(self.random.randint(0, 3)):
            self.statement(depth + 1, nesting)


def wrapper(random: Random) -> str:
    """A raw wrapper: the standard head, a subgraph, `call`, its example arguments."""
    forms = random.choice([("arg#_1",), ("primals_#", "tangents_#", "relu_#"), ("arg#_1", "s#")])
    subgraph = _function(random, "condition", ["condition_arg0_1"])
    given = [random.choice(forms).replace("#", str(number)) for number in range(random.randint(1, 7))]
    random.shuffle(given)
    examples = "".join(
        f"    {name} = rand_strided((3, ), (1, ), device='cpu', dtype=torch.{random.choice(DTYPES)})\n"
        for name in sorted(given)
        if name[0] != "s"
    )
    tail = f"\n\ndef get_args():\n    from torch._dynamo.testing import rand_strided\n{examples}    return [{', '.join(given)}]\n"
    return STANDARD.lstrip("\n") + "\n" + subgraph + "\n\n" + _function(random, "call", given) + tail


def _function(random: Random, name: str, given: list[str]) -> str:
    writer = Writer(random, [one for one in given if one[0] != "s"], [one for one in given if one[0] == "s"], counts=10)
    writer.line(1, f"{', '.join(given)}{',' if len(given) == 1 else ''} = args")
    writer.line(1, "args.clear()")
    for _ in range(random.randint(2, 9)):
        writer.statement(1)
    returned = random.sample(writer.bound, min(len(writer.bound), random.randint(1, 3)))
    writer.line(1, f"return ({''.join(f'{one}, ' for one in returned or ['0'])})")
    return f"def {name}(args):\n" + "\n".join(writer.lines) + "\n"
