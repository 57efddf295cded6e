"""What torch does not compile is a fact. Each program's loss is known from what it says; torch's own counters, where they count
the same, agree."""

from __future__ import annotations

import functools
import importlib.util
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from torch._dynamo.utils import counters

from snapgrad import Case, Options
from snapgrad.artifacts.facts import facts
from snapgrad.capturing import torch_hooks
from snapgrad.capturing.given_up import report, shortened
from snapgrad.capturing.pieces import Pieces
from snapgrad.execution import run
from snapgrad.goldens.compare import Change
from snapgrad.reports.meaning import FACTS
from snapgrad.reports.record import case_record
from snapgrad.reports.terminal import explain
from snapgrad.verdict import Result, Verdict

WHERE = Path(__file__).name
compiler: Any = torch.compiler
pytestmark = pytest.mark.filterwarnings("ignore")


def seen(body: Callable[[], Any], **options: Any) -> tuple[dict[str, Any], Pieces]:
    def alone() -> None:
        body()

    given: dict[str, Any] = {"via": "off", "backend": "eager", "yields": False} | options
    outcome = run(alone, Options(**given), "compiled")
    if outcome.error is not None:
        raise outcome.error
    return facts(outcome.pieces), outcome.pieces


def compiled(function: Callable[..., Any], **options: Any) -> Callable[..., Any]:
    made: Callable[..., Any] = torch.compile(function, **({"backend": "eager"} | options))
    return made


def quiet(x: torch.Tensor) -> torch.Tensor:
    y = x.sin()
    return (y @ y).cos()


def talking(x: torch.Tensor) -> torch.Tensor:
    y = (x @ x).sin()
    print(f"{y=}")
    return (y @ y).cos()


def opening(x: torch.Tensor) -> torch.Tensor:
    y = x.sin()
    torch._dynamo.graph_break()
    return y.cos()


def looping(x: torch.Tensor) -> torch.Tensor:
    for _ in range(2):
        torch._dynamo.graph_break()
    return x.cos()


def numbers(x: torch.Tensor, n: int) -> torch.Tensor:
    return x * n


def generating(x: torch.Tensor) -> Iterator[torch.Tensor]:
    yield x.sin()


def nothing(x: torch.Tensor) -> torch.Tensor:
    return x


def broken_backend(graph: Any, inputs: Any) -> Any:
    raise RuntimeError("no such thing on this device")


KEPT = (
    "rest of a function not compiled",
    "frames not compiled",
    "recompile limit",
    "errors suppressed",
    "calls under a stance",
)


def lost(found: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in found.items() if k in KEPT or (k == "graph breaks" and v)}


def test_a_print_in_a_function_changes_the_facts(capsys: pytest.CaptureFixture[str]) -> None:
    without, _ = seen(lambda: compiled(quiet)(torch.ones(2, 2)))
    found, pieces = seen(lambda: compiled(talking)(torch.ones(2, 2)))
    assert lost(without) == {}
    ((kind, reasons),) = lost(found).items()
    assert kind in ("rest of a function not compiled", "graph breaks"), "torch 2.15 resumes after such a print"
    assert "talking" in {reason.partition(": ")[0] for reason in reasons}
    line = report(pieces.given_up)[0]
    printed = next(n for n, text in enumerate(Path(__file__).read_text().splitlines(), 1) if 'print(f"{y=}")' in text)
    assert f"{WHERE}:{printed} in talking: {kind}: " in line
    assert str(printed) not in json.dumps(found)


def test_a_break_that_is_resumed_and_one_in_a_loop() -> None:
    found, _ = seen(lambda: (compiled(opening)(torch.ones(2)), compiled(looping)(torch.ones(2))))
    reason = "Call to `torch._dynamo.graph_break()`"
    assert lost(found) == {
        "graph breaks": {f"opening: {reason}": 1},
        "frames not compiled": {f"looping: {reason}": 1},
    }


def test_the_limit_of_recompiles_and_each_recompile_once() -> None:
    def body() -> None:
        step = compiled(numbers, dynamic=False)
        for n in range(2, 14):
            step(torch.ones(3), n)

    found, _ = seen(body)
    assert found["compiles of other frames"] == 8
    assert found["recompiles"] == [f"numbers: n == {n}" for n in range(2, 9)]
    assert lost(found) == {"recompile limit": {"numbers: recompile_limit, the last for: n == 9": 1}}


def test_the_accumulated_limit_is_another() -> None:
    def body() -> None:
        step = compiled(numbers, dynamic=False)
        for n in (1, 2, 3):
            step(torch.ones(3), n)

    found, _ = seen(body, config={"dynamo.accumulated_recompile_limit": 2})
    assert list(found["recompile limit"]) == ["numbers: accumulated_recompile_limit, the last for: n == 2"]


def test_an_error_that_is_suppressed() -> None:
    step = compiled(quiet, backend=broken_backend)
    found, _ = seen(lambda: step(torch.ones(2, 2)), config={"dynamo.suppress_errors": True})
    assert lost(found) == {"errors suppressed": {"quiet: RuntimeError: no such thing on this device": 1}}
    assert found["compiles of other frames"] == 0


def test_a_function_that_is_skipped_whole() -> None:
    found, _ = seen(lambda: (list(compiled(generating)(torch.ones(2))), compiled(nothing)(torch.ones(2))))
    skipped = found["frames not compiled"]
    assert {name.partition(":")[0] for name in skipped} == {"generating", "nothing"}


def test_what_has_nothing_to_compile_and_was_not_asked_for_is_no_loss() -> None:
    def helper(x: torch.Tensor) -> list[int]:
        return [len(x.shape)]

    def outer(x: torch.Tensor) -> torch.Tensor:
        torch._dynamo.graph_break()
        helper(x)
        return x.sin()

    found, _ = seen(lambda: compiled(outer)(torch.ones(2)))
    assert {name.partition(": ")[0] for kind in lost(found).values() for name in kind} == {
        "test_what_has_nothing_to_compile_and_was_not_asked_for_is_no_loss.<locals>.outer"
    }


def test_a_dispatch_mode_keeps_a_function_from_being_compiled() -> None:
    dispatch_mode: Any = torch_hooks.DISPATCH_MODE.get()

    class Mode(dispatch_mode):  # type: ignore[misc]
        def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
            return func(*args, **(kwargs or {}))

    def body() -> None:
        with Mode():
            compiled(quiet)(torch.ones(2, 2))

    found, _ = seen(body)
    assert found["compiles of other frames"] == 0
    assert [name.partition(":")[0] for name in found["frames not compiled"]] == ["quiet"]


def test_calls_under_a_stance_are_told() -> None:
    def body() -> None:
        step = compiled(numbers, dynamic=False)
        step(torch.ones(2), 1)
        with compiler.set_stance("eager_on_recompile"):
            step(torch.ones(2), 2)
            step(torch.ones(2), 3)

    found, _ = seen(body)
    assert found["compiles of other frames"] == 1
    assert lost(found) == {"calls under a stance": {"torch.compiler: eager_on_recompile": 2}}


def test_counters_that_a_case_clears_lose_no_count() -> None:
    def body() -> None:
        compiled(opening)(torch.ones(2))
        counters.clear()
        compiled(quiet)(torch.ones(2, 2))

    found, _ = seen(body)
    assert found["compiles of other frames"] == 3
    assert sum(found["graph breaks"].values()) == 1


def test_the_counts_are_those_of_torch() -> None:
    def body() -> None:
        for function in (quiet, opening, looping):
            compiled(function)(torch.ones(2, 2))
        w = torch.ones(2, 2, requires_grad=True)
        compiled(quiet)(w).sum().backward()

    counters.clear()
    found, pieces = seen(body, via="context", fullgraph=False)
    assert found["captures"] == counters["compiled_autograd"]["captures"] == 1
    assert sum(pieces.compiles.values()) == counters["stats"]["unique_graphs"]
    assert sum(found["graph breaks"].values()) == sum(counters["graph_break"].values())
    assert not pieces.unseen


def test_a_frame_keeps_its_label_when_torch_is_reset() -> None:
    def body() -> None:
        one, two = compiled(quiet), compiled(numbers)
        one(torch.ones(2, 2))
        two(torch.ones(2), 2)
        torch._dynamo.reset()
        two(torch.ones(2), 2)
        one(torch.ones(2, 2))

    _, pieces = seen(body)
    assert [(piece.label, piece.content.co_name) for piece in pieces.frames] == [
        ("frame 0", "quiet"), ("frame 1", "numbers"), ("frame 1", "numbers"), ("frame 0", "quiet"),
    ]  # fmt: skip


def test_a_line_that_moves_changes_no_fact(tmp_path: Path) -> None:
    source = "import torch\ndef f(x):\n    y = x.sin()\n    torch._dynamo.graph_break()\n    y = y.cos()\n    torch._dynamo.graph_break()\n    return y.sin()\n"
    texts, places = [], []
    for number, lines in enumerate((0, 7)):
        file = tmp_path / f"folder{number}" / "moved.py"
        file.parent.mkdir()
        file.write_text("\n" * lines + source)
        spec = importlib.util.spec_from_file_location("moved", file)
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        found, pieces = seen(functools.partial(compiled(module.f), torch.ones(2)))
        texts.append(json.dumps(found))
        places.append([(one.function, one.line - lines) for one in pieces.given_up])
    assert texts[0] == texts[1]
    assert places[0] == places[1] == [("f", 4), ("f, resumed", 6)]


def test_a_reason_is_its_first_line_without_places() -> None:
    assert shortened("0/7: n == 2   # return x * n  # in step\nmore") == "n == 2"
    assert shortened("!3/1: tensor at 0x7f21ab85efc0 in /a/b/c.py\n") == "tensor at ... in c.py"


def test_a_reader_of_a_changed_fact_is_told_the_place() -> None:
    result = Result(
        Verdict.PASSED, given_up=["layers.py:34 in logged: rest of a function not compiled: repr() on tensor"]
    )
    change = Change(FACTS, "changed", '{"graph breaks": {}}\n', '{"graph breaks": {"logged: repr() on tensor": 1}}\n')
    place = "torch gave up: layers.py:34 in logged: "
    case = Case("layers", "logged", "It.", "logged", "layers", "layers.py", Options())
    assert place in explain("layers/logged", result, [change])
    assert any(line.startswith(place) for line in case_record(case, result, [change]).meaning)
    assert place not in explain("layers/logged", result, [Change("code.py", "changed", "x = 1\n", "x = 2\n")])


def test_a_run_finds_torchs_counters_empty() -> None:
    """A case may look at them, and must not see what was compiled before it."""

    def body() -> torch.Tensor:
        found.append(dict(torch._dynamo.utils.counters))
        return torch.ones(2)

    found: list[dict[str, Any]] = []
    torch._dynamo.utils.counters["compiled_autograd"]["captures"] += 1
    for mode in ("eager", "compiled"):
        run(body, Options(via="off"), mode)
    assert found == [{}, {}]
