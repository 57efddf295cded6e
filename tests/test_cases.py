"""The catalogue: one test per case, all its artifacts against their goldens."""

from snapgrad.checking import Checker


def test_case(snapgrad_case: Checker) -> None:
    snapgrad_case.check()
