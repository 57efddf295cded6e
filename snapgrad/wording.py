"""What the commands and reports say alike: numbers, names, what was compared with."""

from __future__ import annotations

from collections.abc import Sequence


def plural(number: int, noun: str) -> str:
    return noun if number == 1 else f"{noun}s"


def counted(number: int, noun: str) -> str:
    """ "1 case", "2 cases"."""
    return f"{number} {plural(number, noun)}"


def named(names: Sequence[str], most: int = 3) -> str:
    """The first names, and how many more there are."""
    left = len(names) - most
    return ", ".join(names[:most]) + (f" and {left} more" if left > 0 else "")


def the_goldens(*, own: bool) -> str:
    """What a drift compares with. own: the goldens of that environment, not the base's."""
    return "its own goldens" if own else "the goldens"
