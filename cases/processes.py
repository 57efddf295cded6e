"""State of the whole process: what importing torch leaves behind, and what a reset of the compiler clears."""

from __future__ import annotations

import functools
import inspect
import itertools
import json
import subprocess
import sys
from collections.abc import Iterator

import torch

from snapgrad import capture, case, fact

IMPORT = """
import json, sys
before = {{*globals(), "before"}}
import {module}
names = sorted({{*globals()}} - before)
print(json.dumps({{"names": names, "hipify modules": [name for name in sys.modules if "hipify" in name]}}))
"""


@functools.cache
def left_by_import(module: str) -> dict[str, list[str]]:
    """The names that importing a module adds to a fresh process's globals, and the hipify modules that it loads."""
    script = IMPORT.format(module=module)
    printed = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout
    found: dict[str, list[str]] = json.loads(printed)
    return found


@case(via="off", yields=False, artifacts=("facts",), upstream="hipify_not_loaded_with_import_torch")
def import_torch_loads_no_hipify() -> None:
    """Importing torch adds the name `torch` to a fresh process and does not load hipify."""
    fact("left by the import", left_by_import("torch"))


@case(via="off", yields=False, artifacts=("facts",), upstream="hipify_not_loaded_with_import_cpp_extension")
def import_cpp_extension_loads_no_hipify() -> None:
    """Importing `torch.utils.cpp_extension` adds the name `torch` to a fresh process and does not load hipify."""
    fact("left by the import", left_by_import("torch.utils.cpp_extension"))


def backward_reset_backward() -> None:
    """A program of its own: its source is run in fresh processes."""
    for _ in range(2):
        x = torch.randn(30, 50)
        weight = torch.randn(20, 50, requires_grad=True)
        loss = torch.nn.functional.linear(x, weight).sum()
        with torch._dynamo.compiled_autograd._enable(lambda graph: torch.compile(graph, backend="eager")):
            loss.backward()
        torch.testing.assert_close(weight.grad, x.sum(0).expand_as(weight))
        torch._dynamo.reset()


@functools.cache
def exit_codes(processes: int) -> list[int]:
    """How that many processes, side by side, end that each run `backward_reset_backward`."""
    script = f"import torch\n{inspect.getsource(backward_reset_backward)}\nbackward_reset_backward()"
    started = [subprocess.Popen([sys.executable, "-c", script]) for _ in range(processes)]
    return [process.wait() for process in started]


@case(via="off", yields=False, artifacts=("facts",), timeout=180, upstream="dynamo_flaky_segfault")
def processes_that_reset_exit_cleanly() -> None:
    """Three fresh processes that run a compiled backward, reset and run another all exit with code 0."""
    assert exit_codes(3) == [0, 0, 0]
    fact("exit codes", exit_codes(3))


@case(via="body", captures=2, compiles=2, upstream="dynamo_flaky_segfault")
def reset_between_backwards_captures_anew() -> Iterator[torch.Tensor | None]:
    """After `torch._dynamo.reset()` the same backward is captured and compiled again, with the same gradients."""
    weight = torch.randn(6, 4, requires_grad=True)
    for _ in range(2):
        loss = torch.nn.functional.linear(torch.randn(3, 4), weight).sum()
        with capture():
            loss.backward()
        yield weight.grad
        weight.grad = None
        torch._dynamo.reset()


@case(via="off", yields=False, artifacts=("facts",), upstream="reset")
def reset_clears_compiler_and_counter() -> None:
    """`compiled_autograd.reset()` clears the compiler, its dynamic flag and the number of the next capture."""
    autograd = torch._dynamo.compiled_autograd
    autograd.compiled_autograd_enabled = True
    autograd.COMPILE_COUNTER = itertools.count(7)
    compiler = functools.partial(autograd.AutogradCompilerInstance, torch.compile)
    torch._C._dynamo.compiled_autograd.set_autograd_compiler(compiler, True)
    autograd.reset()
    compiler_left, dynamic_left = torch._C._dynamo.compiled_autograd.set_autograd_compiler(None, False)
    fact("enabled", autograd.compiled_autograd_enabled)
    fact("a compiler is set", compiler_left is not None)
    fact("dynamic", dynamic_left)
    fact("number of the next capture", next(autograd.COMPILE_COUNTER))
