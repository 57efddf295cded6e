"""Every case has teeth: broken on purpose, it does not pass.

`WAY` names, for each theme or case, a way of breaking (`breaks.WAYS`) that must turn its verdict into *changed* or *wrong
gradients*. The broken case runs through the engine like any other. Where a case states an error or asserts a behaviour, what
shows the break is that statement, and the verdict is *failed*; `STATED` has its words.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import breaks
import pytest

from snapgrad import Case
from snapgrad.artifacts.kinds import files_of
from snapgrad.catalogue import load
from snapgrad.devices import CPU
from snapgrad.goldens.compare import compare
from snapgrad.goldens.environment import here
from snapgrad.goldens.overlays import Goldens
from snapgrad.reports.terminal import judge
from snapgrad.runner.pool import Pool
from snapgrad.settings import find_settings
from snapgrad.verdict import Verdict

ROOT = Path(__file__).parent.parent
VARIANTS = find_settings(ROOT).variants
GPU = "cuda-sm_80"
CASES = {case.id: case for case in load(ROOT / "cases")}
WAY = {
    "": "loss's sign",
    "autograd_functions": "sum is mean",
    "cpp_nodes": "sum is mean",
    "reordering": "loss tripled",
    "autograd_functions/input_that_is_no_tensor_gets_no_gradient": "sign of backward()",
    "boxed_inputs/attribute_is_set_through_an_alias": "captured output negated",
    "boxed_inputs/stack_is_restored_from_an_alias": "traced sums are products",
    "checkpointing/reentrant_runs_a_backward_in_the_backward": "sum is mean",
    "compile_api/optimize_assert_leaves_backward_outside-eager": "optimize_assert compiles nothing",
    "compile_api/optimize_assert_leaves_backward_outside-aot_eager": "optimize_assert compiles nothing",
    "distributed/cpp_reducer_is_refused": "python reducer",
    "higher_order/compiled_forward_has_no_second_derivative": "sine of the loss",
    "hooks/loss_prehook_raises_incoming_gradient": "loss tripled",  # of the other sign the hook makes zero
    "hooks/weight_hook_doubles_gradient": "hooks halved",
    "nesting/backward_inside_a_backward_is_eager": "sum is mean",
    "nesting/outer_context_cannot_be_left_first": "contexts do nothing",
    "processes/import_torch_loads_no_hipify": "processes load hipify",
    "processes/import_cpp_extension_loads_no_hipify": "processes load hipify",
    "processes/processes_that_reset_exit_cleanly": "processes exit with 3",
    "processes/reset_clears_compiler_and_counter": "reset does nothing",
    "user_kernels/kernel_in_a_captured_backward": "sign of backward()",
}
STATED = {
    "distributed/cpp_reducer_is_refused": "the compiled run did not fail",
    "nesting/outer_context_cannot_be_left_first": "the compiled run did not fail",
    "processes/processes_that_reset_exit_cleanly": "AssertionError",
}


def way_of(case: Case) -> str:
    return WAY.get(case.id) or WAY.get(case.theme) or WAY[""]


def broken(case: Case) -> Case:
    """The same case with the same expectations, whose body runs in a broken torch."""
    return dataclasses.replace(
        case,
        name=f"{case.name}-broken",
        module=breaks.broken.__module__,
        function=breaks.broken.__name__,
        file=str(Path(breaks.__file__)),
        arguments={
            "of_module": case.module,
            "of_function": case.function,
            "way": way_of(case),
            **case.arguments,
        },
    )


def device_of(case: Case) -> str:
    """Where the case is broken: cases for GPUs alone on one made of host memory."""
    return CPU if CPU in case.options.devices else GPU


@pytest.fixture(scope="module")
def pools(request: pytest.FixtureRequest) -> Iterator[dict[str, Pool]]:
    params = [getattr(getattr(item, "callspec", None), "params", {}) for item in request.session.items]
    selected = [CASES[chosen["name"]] for chosen in params if chosen.get("name") in CASES]
    with Pool(codegen_only=True) as on_cpu, Pool(codegen_only=True, device=GPU) as on_gpu:
        pools = {CPU: on_cpu, GPU: on_gpu}
        for device, pool in pools.items():
            waiting = [broken(case) for case in selected if device_of(case) == device and not case.options.needs_gpu]
            pool.submit(waiting)
        yield pools


@pytest.mark.parametrize("name", CASES)
def test_a_broken_case_does_not_pass(pools: dict[str, Pool], name: str) -> None:
    case = CASES[name]
    device = device_of(case)
    if case.options.needs_gpu:
        pytest.skip(f"needs a GPU: {case.options.needs_gpu}")
    if device == GPU:
        pytest.importorskip("triton", reason="Triton, of the extra snapgrad[triton], is not installed")
    result = pools[device].result(broken(case))
    folder = ROOT / "snapshots" / case.theme / case.name
    goldens = Goldens(folder, here(device), VARIANTS).read(files_of(case.options.artifacts))
    verdict = judge(result, compare(goldens, result.documents))
    if name in STATED:
        assert verdict is Verdict.FAILED
        assert STATED[name] in result.problem
    else:
        assert verdict in (Verdict.CHANGED, Verdict.WRONG_GRADIENTS), f"{way_of(case)}: {verdict} {result.problem}"


def test_the_table_names_what_there_is() -> None:
    assert set(WAY.values()) <= set(breaks.WAYS)
    assert {*WAY, *STATED} - {"", *CASES, *(case.theme for case in CASES.values())} == set()
