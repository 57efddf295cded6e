"""Cases that end in every way in which a case can end."""

from __future__ import annotations

import ctypes
import importlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import torch
from misbehaving._decorating import passed_on

from snapgrad import case, fact, gradcheck
from snapgrad.running import current


def _step() -> Iterator[torch.Tensor | None]:
    model = torch.nn.Linear(3, 2)
    model(torch.randn(2, 3)).sum().backward()
    yield model.weight.grad


@case()
def sound() -> Iterator[torch.Tensor | None]:
    """Nothing is wrong with it."""
    yield from _step()


@case(own_interpreter=True, timeout=300)
def sound_alone() -> Iterator[torch.Tensor | None]:
    """The same in an interpreter of its own."""
    fact("started for it", os.getppid() != 1 and sys.argv[0].endswith("child.py"))
    yield from _step()


@case()
@passed_on
def decorated() -> Iterator[torch.Tensor | None]:
    """Is found in this file, not in that of its decorator."""
    yield from _step()


@case()
def segfault() -> Iterator[torch.Tensor | None]:
    """Reads address 0, when it is compiled."""
    if current("it").mode == "compiled":
        print("about to", flush=True)
        ctypes.string_at(0)
    yield from _step()


@case(timeout=1)
def asleep() -> Iterator[torch.Tensor | None]:
    """Sleeps."""
    time.sleep(1000)
    yield None


@case(timeout=1.5)
def endless() -> Iterator[torch.Tensor | None]:
    """Never ends, and a process that it started does not either."""
    subprocess.Popen(os.environ["ENDLESS"].split())
    while True:
        pass
    yield None


@case()
def exits() -> Iterator[torch.Tensor | None]:
    """Leaves the process with a status that means success."""
    os._exit(0)
    yield None


@case()
def killed() -> Iterator[torch.Tensor | None]:
    """Is killed as the system kills when memory runs out."""
    os.kill(os.getpid(), signal.SIGKILL)
    yield None


@case()
def calls_exit() -> Iterator[torch.Tensor | None]:
    """Raises SystemExit."""
    sys.exit(3)
    yield None


@case()
def imports_nothing() -> Iterator[torch.Tensor | None]:
    """Fails in Python's own code."""
    importlib.import_module("no_such_module")
    yield None


@case()
def unpicklable() -> Iterator[torch.Tensor | None]:
    """Raises an exception that holds what cannot be pickled."""

    class Local(Exception):
        pass

    raise Local(lambda: None)
    yield None


@case()
def chatty() -> Iterator[torch.Tensor | None]:
    """Prints 100 MB, then is sound."""
    for _ in range(100):
        print("x" * 1_000_000)
    print("the last line")
    yield from _step()


@case()
def wrong_gradient() -> Iterator[torch.Tensor | None]:
    """A hook that does another thing when it is compiled."""
    model = torch.nn.Linear(3, 2)
    model.weight.register_hook(lambda grad: grad * (2 if torch.compiler.is_compiling() else 3))
    model(torch.randn(2, 3)).sum().backward()
    yield model.weight.grad


@case()
def lost_in_float32() -> Iterator[torch.Tensor | None]:
    """Eager and compiled agree, but on nothing: float64 shows that both lost every digit."""
    x = torch.full((4,), 3.0, requires_grad=True)
    ((x + 1e8) - 1e8).sum().backward()
    lost = (x.detach() + 1e8) - 1e8
    assert x.grad is not None
    yield x.grad * lost


@case()
def yields_nothing() -> None:
    """Compares nothing."""
    list(_step())


@case()
def yields_a_number() -> Iterator[float]:
    """Yields what is no tensor."""
    yield 3.5


@case()
def yields_more_when_compiled() -> Iterator[torch.Tensor | None]:
    """Yields one value eagerly, two compiled."""
    yield from _step()
    if torch._dynamo.compiled_autograd.compiled_autograd_enabled:
        yield None


@case()
def yields_another_name_when_compiled() -> Iterator[dict[str, torch.Tensor | None]]:
    """Yields the same number for another thing."""
    for value in _step():
        yield {"compiled" if torch._dynamo.compiled_autograd.compiled_autograd_enabled else "eager": value}


@case()
def yields_less_in_float64() -> Iterator[torch.Tensor | None]:
    """Yields two values, one in float64."""
    for value in _step():
        assert value is not None
        yield value
        if value.element_size() == 4:
            yield value


@case()
def none_becomes_tensor() -> Iterator[torch.Tensor | None]:
    """A gradient that is None eagerly, and a tensor compiled."""
    values = list(_step())
    yield values[0] if torch._dynamo.compiled_autograd.compiled_autograd_enabled else None


@case()
def yields_only_nan() -> Iterator[torch.Tensor | None]:
    """NaN equals NaN, which checks nothing."""
    for value in _step():
        assert value is not None
        yield value * float("nan")


@case(captures=2)
def captures_less() -> Iterator[torch.Tensor | None]:
    """Says that two graphs are captured."""
    yield from _step()


@case()
def captures_nothing() -> Iterator[torch.Tensor | None]:
    """Expects a graph, but nothing is differentiated."""
    yield torch.randn(2)


@case()
def compiles_a_forward_alone() -> Iterator[torch.Tensor | None]:
    """Nothing is differentiated, and nothing need be captured."""
    yield torch.compile(torch.sin, backend="eager")(torch.randn(2))


@case()
def backward_is_not_captured() -> Iterator[torch.Tensor | None]:
    """Compiled autograd is off around the backward."""
    x = torch.randn(2, requires_grad=True)
    with torch._dynamo.compiled_autograd._disable():
        torch.compile(torch.sin, backend="eager")(x).sum().backward()
    yield x.grad


@case(captures=0, error="ValueError: wrong .* here")
def fails_as_expected() -> Iterator[torch.Tensor | None]:
    """Ends with the error that it announces."""
    raise ValueError("wrong number here")
    yield None


@case(captures=0, error="ValueError: other text")
def fails_otherwise() -> Iterator[torch.Tensor | None]:
    """Ends with another error than it announces."""
    raise ValueError("wrong number here")
    yield None


@case(error="ValueError: never")
def does_not_fail() -> Iterator[torch.Tensor | None]:
    """Announces an error that does not come."""
    yield from _step()


class _WrongBackward(torch.autograd.Function):
    @staticmethod
    def forward(ctx: object, x: torch.Tensor) -> torch.Tensor:
        return x * 2

    @staticmethod
    def backward(ctx: object, grad: torch.Tensor) -> torch.Tensor:
        return grad * 3


@case()
def wrong_backward() -> Iterator[torch.Tensor | None]:
    """Its gradients agree with eager's, but not with finite differences."""
    gradcheck(_WrongBackward.apply, torch.randn(3, requires_grad=True))
    yield from _step()


@case(config={"inductor.no_such_setting": True})
def unknown_setting() -> Iterator[torch.Tensor | None]:
    """Wants a setting that torch does not have."""
    yield from _step()
