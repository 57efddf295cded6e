"""Random functions: branches, loops, handlers, aliasing and walruses in every combination.

The text of each is run beside the function itself (see `bytecode_worlds`). More of them:
`python -c "import test_bytecode_random as t; t.run(range(10_000))"` in this folder.
"""

import random

import pytest
from bytecode_worlds import check

from snapgrad.normalize.bytecode import wrap


class Writer:
    """Writes a random function of three arguments."""

    def __init__(self, choice: random.Random) -> None:
        self.choice = choice

    def pick(self, *options: str) -> str:
        return self.choice.choice(options)

    def name(self) -> str:
        return self.pick("a", "b", "c", "x", "y", "z")

    def expression(self, depth: int = 3) -> str:
        if depth == 0 or self.choice.random() < 0.2:
            return self.pick(self.name(), self.name(), "g", "1", "'s'", "(2, 'k')", "None")
        one, two, three = (self.expression(depth - 1) for _ in range(3))
        return self.pick(
            f"({one}).p", f"({one}).q", f"{self.name()}[{two}]", f"{self.name()}[{one}:{two}]", f"({one} + {two})",
            f"{self.name()}({one}, {two})", f"{self.name()}.m({one}, *{two}, k={three})", f"({one}, {two})",
            f"[{one}, {two}, {three}]", f"[{one}, *{self.name()}]", f"{{'k': {one}, 'l': {two}}}", f"(not {one})",
            f"({one} and {two})", f"({one} or {two})", f"({one} if {two} else {three})", f"({one} < {two})",
            f"({self.name()} is {self.name()})", f"({one} not in {self.name()})", f"({self.name()} := {one})", f"(-{self.name()})",
            f"f'{{{self.name()}}}{{{self.name()}!r:>5}}'", f"[{one}, {two}][{self.pick('0', '-1', '1:')}]",
        )  # fmt: skip

    def target(self) -> str:
        return self.pick(self.name(), self.name(), f"{self.name()}.p", f"{self.name()}[{self.expression(1)}]")

    def block(self, depth: int, indent: int, loop: bool) -> str:
        count = self.choice.randint(1, 3)
        return "".join(self.statement(depth, indent, loop) for _ in range(count))

    def statement(self, depth: int, indent: int, loop: bool) -> str:
        pad, inner = " " * indent, " " * (indent + 1)
        simple = self.pick(
            f"{self.target()} = {self.expression()}", f"{self.name()} = {self.target()} = {self.expression()}",
            f"{self.target()} += {self.expression(2)}", f"{self.expression()}", f"{self.name()}.m()",
            f"{self.target()}, {self.target()} = {self.expression(2)}, {self.expression(2)}",
            f"{self.name()}, *{self.name()} = {self.expression(1)}", f"del {self.name()}.p", "pass",
            self.pick("break", "continue") if loop else f"return {self.expression()}",
            f"assert {self.expression(1)}", "raise KeyError",
        )  # fmt: skip
        if depth == 0 or self.choice.random() < 0.55:
            return f"{pad}{simple}\n"
        body, other = self.block(depth - 1, indent + 1, loop), self.block(depth - 1, indent + 1, loop)
        again = self.block(depth - 1, indent + 1, True)
        return self.pick(
            f"{pad}if {self.expression(2)}:\n{body}{pad}else:\n{other}",
            f"{pad}if {self.expression(2)}:\n{body}",
            f"{pad}while a.go and {self.expression(2)}:\n{again}",
            f"{pad}for {self.target()} in {self.expression(1)}:\n{again}{pad}else:\n{other}",
            f"{pad}try:\n{body}{pad}except ValueError as e:\n{other}",
            f"{pad}try:\n{body}{pad}except KeyError:\n{other}{pad}else:\n{inner}a.m()\n",
            f"{pad}try:\n{body}{pad}finally:\n{inner}{self.target()} = {self.expression(1)}\n",
            f"{pad}with {self.name()}.m() as {self.target()}:\n{body}",
        )


def run(numbers: range, seeds: int = 3) -> None:
    """Check the functions with these numbers."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wrap, "WIDTH", 10**6)
        for number in numbers:
            body = Writer(random.Random(number)).block(2, 1, False)
            for seed in range(seeds):
                check(f"def f(a, b, c):\n x = a\n y = b\n z = c\n{body} return x, y, z\n", seed)


@pytest.mark.parametrize("start", range(0, 200, 20))
def test_random_functions(start: int) -> None:
    run(range(start, start + 20))
