"""Who asked for compiling gets it or says that he does not; what torch did and was not seen fails the case, in one line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import torch

from snapgrad import Options, capture
from snapgrad.capturing import torch_hooks
from snapgrad.capturing.codegen_only import emit_for_avx2, kernels_left_out
from snapgrad.execution import run
from snapgrad.runner.child import _unmet_expectations

pytestmark = pytest.mark.filterwarnings("ignore")


def unmet(body: Callable[[], Any], **given: Any) -> str:
    options = Options(**given)
    outcome = run(body, options, "compiled")
    assert outcome.error is None
    return _unmet_expectations(options, outcome.pieces, run(body, options, "eager").backward_passes)


def training() -> torch.Tensor | None:
    w = torch.ones(2, requires_grad=True)
    loss: Any = (w * 2).sum()
    loss.backward()
    return w.grad


def generating() -> Iterator[torch.Tensor | None]:
    """torch compiles no generator."""
    yield training()


def nothing_compiled() -> torch.Tensor:
    """What is given to torch.compile has nothing to trace."""
    compiled: Callable[[torch.Tensor], torch.Tensor] = torch.compile(lambda x: x, backend="eager")
    return compiled(torch.ones(2))


def capturing_nothing() -> torch.Tensor:
    with capture():
        return torch.ones(2)


FORWARD = {"compile": True, "via": "off", "captures": 0, "fullgraph": False, "backend": "eager"}


@pytest.mark.parametrize(
    ("body", "options", "begins"),
    [
        (generating, FORWARD, "compile=True asks for compiling, but torch compiled nothing: "),
        (nothing_compiled, {"via": "off"}, "1 call of what torch.compile gave, but torch compiled nothing: "),
        (capturing_nothing, {"via": "body", "artifacts": ("facts",)}, "via='body' asks for captures, but torch"),
        (torch.ones, {"via": "context", "artifacts": ("facts",)}, "via='context' asks for captures, but torch"),
    ],
)
def test_who_asked_and_got_nothing_is_told(body: Any, options: dict[str, Any], begins: str) -> None:
    made = (lambda: torch.ones(2)) if body is torch.ones else body
    told = unmet(made, **options)
    assert told.startswith(begins)
    assert told.endswith("compiles=0 says that this is meant")
    assert unmet(made, **options, compiles=0) == ""


def test_who_did_not_ask_is_not_told() -> None:
    assert unmet(training, via="off") == ""
    assert unmet(lambda: torch.ones(2), via="context", captures=0, artifacts=("facts",)) == ""


def compiled_with_inductor() -> torch.Tensor:
    function: Callable[[torch.Tensor], torch.Tensor] = torch.compile(lambda x: x.sin() + 1)
    return function(torch.ones(3))


def test_a_record_that_is_not_seen_fails_the_case(monkeypatch: pytest.MonkeyPatch) -> None:
    captured = {"via": "context", "backend": "eager", "artifacts": ("facts",)}
    assert unmet(training, **captured) == ""
    monkeypatch.setitem(torch_hooks.RECORDS, "graph", "renamed_by_torch")
    told = unmet(training, **captured)
    assert told == (
        f"torch {torch.__version__}: capture 0 ended, and its graph was not seen; "
        f"this snapgrad was run on {torch_hooks.RUN_ON}"
    )


def test_a_frame_whose_bytecode_is_not_seen_fails_the_case(monkeypatch: pytest.MonkeyPatch) -> None:
    class Hook:
        def remove(self) -> None:
            pass

    monkeypatch.setattr(torch_hooks.BYTECODE.owner(), torch_hooks.BYTECODE.last, lambda hook: Hook())
    assert "was compiled, and its bytecode was not seen" in unmet(training, via="context", backend="eager")


def test_code_that_is_not_seen_fails_the_case(monkeypatch: pytest.MonkeyPatch) -> None:
    emit_for_avx2()
    fresh = {"inductor.fx_graph_cache": False, "functorch.enable_autograd_cache": False}
    with kernels_left_out():
        assert unmet(compiled_with_inductor, via="off", config=fresh) == ""
        code = torch_hooks.RECORDS["code"]
        original = torch_hooks.RECORD[1].get()

        def lost(name: str, *args: Any, **named: Any) -> None:
            if name != code:
                original(name, *args, **named)

        for name in torch_hooks.RECORD:
            monkeypatch.setattr(name.owner(), name.last, lost)
        wrapped = "Inductor compiled a graph of frame 0, and its code was not seen"
        monkeypatch.setattr("snapgrad.capturing.torch_hooks.RECORDS", {**torch_hooks.RECORDS, "code": "no such"})
        assert wrapped in unmet(compiled_with_inductor, via="off", config=fresh)
