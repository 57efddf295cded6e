"""Torch-function modes, dispatch modes and tensor subclasses that are active, or flow, through a captured
backward."""

from __future__ import annotations

from collections.abc import Iterator

import torch

from snapgrad import case, fact


@case(captures=1, compiles=1)
def torch_function_mode_sees_backward_but_no_hook() -> Iterator[torch.Tensor | None]:
    """A torch-function mode around the backward sees that one call; it is off while hooks run, traced or
    not."""
    from torch.overrides import BaseTorchFunctionMode

    seen: list[str] = []

    class Listening(BaseTorchFunctionMode):
        def __torch_function__(self, func, types, args=(), kwargs=None):  # type: ignore[no-untyped-def]
            seen.append(func.__name__)
            return super().__torch_function__(func, types, args, kwargs)

    x = torch.randn(4, requires_grad=True)
    x.register_hook(lambda gradient: gradient.clamp(-0.5, 0.5))
    loss = (x * 3).sin().sum()
    with Listening():
        loss.backward()
    fact("functions seen", seen)
    yield x.grad
    yield torch.tensor(len(seen))


@case(captures=1, compiles=1)
def torch_function_mode_inside_a_hook_is_traced() -> Iterator[torch.Tensor | None]:
    """A hook that turns `add` into `sub` by a torch-function mode: the graph subtracts."""
    from torch.overrides import BaseTorchFunctionMode

    class Subtracting(BaseTorchFunctionMode):
        def __torch_function__(self, func, types, args=(), kwargs=None):  # type: ignore[no-untyped-def]
            chosen = torch.sub if func is torch.add else func
            return super().__torch_function__(chosen, types, args, kwargs)

    def hook(gradient: torch.Tensor) -> torch.Tensor:
        with mode:
            return torch.add(gradient, 2)

    mode = Subtracting()
    x = torch.randn(4, requires_grad=True)
    x.register_hook(hook)
    x.cos().sum().backward()
    yield x.grad


@case(captures=1, compiles=0, fullgraph=False)
def dispatch_mode_keeps_the_graph_from_being_compiled() -> Iterator[torch.Tensor | None]:
    """Under a dispatch mode the captured graph runs op by op, and the mode sees each op once."""
    from torch.utils._python_dispatch import TorchDispatchMode

    seen: list[str] = []

    class Listening(TorchDispatchMode):
        def __torch_dispatch__(self, func, types, args=(), kwargs=None):  # type: ignore[no-untyped-def]
            seen.append(str(func))
            return func(*args, **(kwargs or {}))

    x = torch.randn(4, requires_grad=True)
    loss = (x * 3).sin().sum()
    with Listening():
        loss.backward()
    fact("ops seen", seen)
    yield x.grad


@case(captures=1, compiles=1)
def two_tensor_gradient_is_two_tensors() -> Iterator[torch.Tensor | None]:
    """A tensor subclass of two tensors: its gradient is one of the same kind, and both parts are right."""
    from torch.testing._internal.two_tensor import TwoTensor

    weight = TwoTensor(torch.randn(3, 2), torch.randn(3, 2)).requires_grad_()
    forward = torch.compile(lambda x: (x * weight).sin(), fullgraph=True)
    forward(torch.randn(3, 2)).sum().backward()
    gradient = weight.grad
    assert isinstance(gradient, TwoTensor)
    fact("type of the gradient", type(gradient).__name__)
    yield gradient.a
    yield gradient.b


@case(captures=1, compiles=1)
def subclass_input_beside_plain_weight() -> Iterator[torch.Tensor | None]:
    """A plain weight used with a subclass gets a subclass as its gradient: the graph's prologue unwraps
    nothing else."""
    from torch.testing._internal.two_tensor import TwoTensor

    x = TwoTensor(torch.randn(2, 4), torch.randn(2, 4))
    weight = torch.randn(4, requires_grad=True)
    forward = torch.compile(lambda x: x * weight.exp(), fullgraph=True)
    forward(x).sum().backward()
    assert weight.grad is not None
    fact("type of the gradient", type(weight.grad).__name__)
    yield getattr(weight.grad, "a", weight.grad)
    yield getattr(weight.grad, "b", None)


# float64=False: autocast rounds to bfloat16 whatever it is given.
@case(captures=1, compiles=1, float64=False)
def autocast_forward_gives_float32_gradients() -> Iterator[torch.Tensor | None]:
    """A forward under bfloat16 autocast: the backward casts back, and the weight's gradient is float32."""
    layer = torch.nn.Linear(4, 3)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        loss = layer(torch.randn(5, 4)).float().square().mean()
    loss.backward()
    assert layer.weight.grad is not None
    fact("dtype of the gradient", str(layer.weight.grad.dtype))
    yield layer.weight.grad
    yield layer.bias.grad


@case(captures=1, compiles=1)
def inference_of_another_model_meanwhile() -> Iterator[torch.Tensor | None]:
    """A hook that runs a frozen model under `no_grad` adds nothing to that model's gradients."""
    frozen = torch.nn.Linear(3, 3)
    x = torch.randn(2, 3, requires_grad=True)

    def through_frozen(gradient: torch.Tensor) -> torch.Tensor:
        with torch.no_grad():
            result: torch.Tensor = frozen(gradient)
        return result

    x.register_hook(through_frozen)
    x.tanh().sum().backward()
    yield x.grad
    yield frozen.weight.grad
