"""Are the gradients right? Compiled against eager, and against eager in float64.

The golden is never the only check: a text can stay the same while the numbers go wrong, and the other way round.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import torch

from snapgrad.execution import Outcome
from snapgrad.wording import counted


@dataclass
class Check:
    """What was compared, and what was wrong.

    tensors, numbers: how many were compared with the eager run; numbers that are finite.
    nones: values that were None in both runs. gradchecks: functions checked against finite differences.
    float64: tensors that were compared with the float64 run. largest: the greatest absolute difference from eager.
    wrong: one line or more for every difference beyond `torch.testing.assert_close`'s tolerance for the dtype.
    """

    tensors: int = 0
    numbers: int = 0
    nones: int = 0
    float64: int = 0
    gradchecks: int = 0
    largest: float = 0.0
    wrong: list[str] = field(default_factory=list)


def check(eager: Outcome, compiled: Outcome, oracle: Outcome | None) -> Check:
    """Compare the values of the runs, in order and by name. Nothing is compared that only one run yielded:
    that is an entry in `wrong`."""
    made = Check(gradchecks=eager.gradchecks)
    if len(eager.values) != len(compiled.values):
        made.wrong.append(
            f"the eager run yielded {counted(len(eager.values), 'value')}, the compiled one {len(compiled.values)}"
        )
    for (name, expected), (other, actual) in zip(eager.values, compiled.values, strict=False):
        if name != other:
            made.wrong.append(f"{name}: the compiled run yielded {other} in its place")
        _compare(name, expected, actual, made)
    if oracle is not None:
        if len(oracle.values) != len(eager.values):
            made.wrong.append(
                f"the eager run yielded {counted(len(eager.values), 'value')}, the float64 one {len(oracle.values)}; "
                "float64=False leaves it out"
            )
        for name, expected, actual in _wide(oracle, compiled):
            made.float64 += 1
            made.wrong.extend(_differences(f"{name}, against float64", expected, actual))
    return made


def _compare(name: str, expected: torch.Tensor | None, actual: torch.Tensor | None, made: Check) -> None:
    if expected is None or actual is None:
        if expected is not actual:
            made.wrong.append(f"{name}: eager {_kind(expected)}, compiled {_kind(actual)}")
        else:
            made.nones += 1
        return
    found = list(_differences(name, expected, actual))
    made.wrong.extend(found)
    dense = expected.to_dense() if expected.layout is not torch.strided else expected
    made.tensors += 1
    made.numbers += int(torch.isfinite(dense).sum())
    if not found and dense.numel() and dense.is_floating_point():
        other = actual.to_dense() if actual.layout is not torch.strided else actual
        difference = (dense - other).abs().nan_to_num(0.0).max().item()
        made.largest = max(made.largest, float(difference))


def _wide(oracle: Outcome, compiled: Outcome) -> Iterator[tuple[str, torch.Tensor, torch.Tensor]]:
    """Pairs of float64 and compiled values, the first rounded to the dtype of the second, on its device."""
    for (name, expected), (_, actual) in zip(oracle.values, compiled.values, strict=False):
        if expected is not None and actual is not None and expected.dtype is torch.float64:
            yield name, expected.to(actual), actual


def _differences(name: str, expected: torch.Tensor, actual: torch.Tensor) -> Iterator[str]:
    try:
        torch.testing.assert_close(actual, expected, equal_nan=True, msg=lambda text: f"{name}: {text}")
    except AssertionError as error:
        yield "\n  ".join(line for line in str(error).splitlines() if line)


def _kind(value: torch.Tensor | None) -> str:
    return "None" if value is None else f"a tensor of shape {list(value.shape)}"
