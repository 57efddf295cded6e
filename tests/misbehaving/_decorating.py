"""A decorator in another module than the cases that it decorates."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import ParamSpec, TypeVar

Given = ParamSpec("Given")
Result = TypeVar("Result")


def passed_on(body: Callable[Given, Result]) -> Callable[Given, Result]:
    @functools.wraps(body)
    def same(*args: Given.args, **kwargs: Given.kwargs) -> Result:
        return body(*args, **kwargs)

    return same
