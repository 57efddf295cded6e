"""How the commands and reports say numbers."""

from __future__ import annotations


def plural(number: int, noun: str) -> str:
    return noun if number == 1 else f"{noun}s"


def counted(number: int, noun: str) -> str:
    """ "1 case", "2 cases"."""
    return f"{number} {plural(number, noun)}"
