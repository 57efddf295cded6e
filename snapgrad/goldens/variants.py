"""The environments of a project, and where each looks for a golden that it has no text of its own for.

An environment's own texts are in its overlay, a folder in the case's, named by what differs from the base:
`torch-2.15`, `python-3.12`, `torch-2.11,cuda-sm_90`. The base's are in the case's folder itself.

An environment without a text of its own takes that of the nearest listed environment on its way to the base: one of
which each component is its own, the base's, or lies between (torch 2.14 between 2.15 and 2.13, cuda-sm_80 between cuda-sm_90
and cpu). Nearest is: fewest steps of the device, then of torch, then of Python. So torch 2.15 asks 2.14, then 2.13;
"torch 2.11, cuda-sm_90" first asks every listed torch with cuda-sm_90, then with lower devices, last with cpu.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache

from snapgrad.devices import kind_of
from snapgrad.errors import Problem
from snapgrad.goldens.environment import Environment, parse


@dataclass(frozen=True)
class Variants:
    """base: the environment of the texts in the cases' own folders; None: there are no overlays, those texts hold
    everywhere. listed: the environments that have overlays."""

    base: Environment | None = None
    listed: tuple[Environment, ...] = ()

    def on(self, kinds: Collection[str]) -> Variants:
        """These without the environments whose device is of no such kind ("cpu", "cuda"): a case that does not run there
        has no goldens there. The base stays."""
        return Variants(self.base, tuple(one for one in self.listed if kind_of(one.device) in kinds))

    def differing(self, environment: Environment) -> list[str]:
        """The components of an environment that are not the base's, as `[tool.snapgrad]` names them."""
        if self.base is None:
            return []
        pairs = (
            (f"torch {environment.torch}", f"torch {self.base.torch}"),
            (f"python {environment.python}", f"python {self.base.python}"),
            (environment.device, self.base.device),
        )
        return [component for component, base in pairs if component != base]

    def overlay(self, environment: Environment) -> str:
        """The name of an environment's folder in that of a case; "" for the base, or if there are no overlays."""
        return ",".join(component.replace(" ", "-") for component in self.differing(environment))

    @property
    def overlays(self) -> dict[str, Environment]:
        """The environments that have folders, by the folder's name; the base is "". Empty if there are no overlays."""
        if self.base is None:
            return {}
        return {"": self.base} | {self.overlay(one): one for one in self.listed}

    def refusal(self, environment: Environment) -> str:
        """Why goldens cannot be accepted for an environment; "" if they can: it is listed, or there are no overlays."""
        if self.base is None or environment in (self.base, *self.listed):
            return ""
        return (
            f"{environment} is no environment of this project; add {', '.join(self.differing(environment))!r} to "
            "`environments` in [tool.snapgrad] of pyproject.toml"
        )

    def chain(self, environment: Environment) -> tuple[str, ...]:
        """The folders in which an environment's goldens are looked for, first to last; the last is the base's."""
        return _chain(self, environment)


@cache
def _chain(variants: Variants, environment: Environment) -> tuple[str, ...]:
    if variants.base is None:
        return ("",)
    ways = [sorted(ends) for ends in zip(_place(environment), _place(variants.base), strict=True)]
    between = [
        one
        for one in (variants.base, *variants.listed)
        if all(low <= at <= high for at, (low, high) in zip(_place(one), ways, strict=True))
    ]
    return tuple(variants.overlay(one) for one in sorted(between, key=lambda one: _distance(environment, one)))


def _distance(one: Environment, other: Environment) -> list[int]:
    """How far a text for one environment is from holding for another: sorts."""
    return [abs(a - b) for a, b in zip(_place(one), _place(other), strict=True)]


def _place(environment: Environment) -> tuple[int, int, int]:
    """Device, torch and Python as numbers that grow with them; cpu, and no torch at all, is 0."""
    device = re.search(r"(\d+)([a-z]?)$", environment.device)
    at = int(device[1]) * 100 + (ord(device[2]) - ord("a") + 1 if device[2] else 0) if device else 0
    return at, _number(environment.torch), _number(environment.python)


def _number(minor: str) -> int:
    major, dot, rest = minor.partition(".")
    return int(major) * 1000 + int(rest) if dot else 0


def variants(base: str | None, environments: Sequence[str]) -> Variants:
    """The variants that `[tool.snapgrad]` states. Raises Problem, naming the setting, for what cannot be."""
    if base is None:
        if environments:
            raise Problem(
                "environments are listed without a base; write, for instance, base = 'torch 2.13, python 3.11'"
            )
        return Variants()
    first = _parsed("base", base, None)
    listed: list[Environment] = []
    for text in environments:
        one = _parsed("environments", text, first)
        if one == first:
            raise Problem(f"environments: {text!r} is the base; leave it out")
        if one in listed:
            raise Problem(f"environments: {text!r} is listed twice; once is allowed")
        listed.append(one)
    return Variants(first, tuple(listed))


def _parsed(setting: str, text: str, base: Environment | None) -> Environment:
    try:
        return parse(text, base)
    except Problem as problem:
        raise Problem(f"{setting}: {problem}") from problem
