"""Runs one case in this process and writes what came of it: the last step of the forked child.

Also a program, for a case that wants a Python of its own: `python -m snapgrad.runner.child JOB RESULT CACHE`.
"""

from __future__ import annotations

import dataclasses
import functools
import importlib
import importlib.util
import inspect
import json
import os
import re
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType
from typing import Any

from snapgrad.case import DEVICE, Options
from snapgrad.devices import CPU, kind_of
from snapgrad.errors import Problem
from snapgrad.gradients import Evidence, Values, same_bytes
from snapgrad.runner import whereabouts
from snapgrad.runner.error_text import described, in_one_line
from snapgrad.runner.job import Job, unpacked
from snapgrad.runner.random_numbers import draws_random_numbers
from snapgrad.values import Store, description
from snapgrad.verdict import Result, Verdict
from snapgrad.wording import counted


def perform(job: Job, result_file: Path, *, kernels_run: bool) -> None:
    """Run the job's case and put its result into the file, whole or not at all; what its runs yielded beside it, for who
    reads the result to judge (`snapgrad.gradients.settle`).

    kernels_run: False where their code can only be made.
    """
    evidence = None
    whereabouts.keep_in(result_file)
    whereabouts.entered("the import of the case")
    try:
        result, evidence = _result(job, kernels_run, Store(result_file.with_suffix(".values")))
    except Problem as problem:
        result = Result(Verdict.FAILED, str(problem))
    except BaseException as error:
        result = Result(Verdict.FAILED, described(error))
    unfinished = result_file.with_suffix(".part")
    written = dataclasses.asdict(result) | {"evidence": evidence and evidence.to_json()}
    unfinished.write_text(json.dumps(written), encoding="utf-8")
    os.replace(unfinished, result_file)


def _result(job: Job, kernels_run: bool, store: Store) -> tuple[Result, Evidence | None]:
    from snapgrad.artifacts.makers import documents
    from snapgrad.capturing.given_up import report
    from snapgrad.execution import run

    whereabouts.follow_the_compiler()
    options, arguments = unpacked(job)
    function = function_of(job)
    body = body_of(function, arguments, kind_of(job.device))
    eager = run(body, options, "eager", store=store)
    if eager.error is not None and options.error is None:
        return Result(Verdict.FAILED, f"the eager run failed: {described(eager.error)}"), None
    with ExitStack() as stack:
        if not kernels_run:
            from snapgrad.capturing.codegen_only import kernels_left_out

            stack.enter_context(kernels_left_out())
        compiled = run(body, options, "compiled", store=store)
        problem = _end(eager.error, compiled.error, options)
        if problem:
            return Result(Verdict.FAILED, problem), None
        evidence = Evidence(eager.values, compiled.values, tolerance=options.tolerance, gradchecks=eager.gradchecks)
        evidence.expected = options.yields and not options.error
        _draw_as_eager(body, options, compiled, evidence, store)
    if evidence.expected and options.float64:
        where = kind_of(job.device) if eager.drawn_on_device else CPU
        wide = run(body_of(function, arguments, where), options, "float64", store=store)
        if wide.error is None:
            evidence.wide = wide.values
        else:
            evidence.no_wide = f"that run ended with {in_one_line(wide.error)}"
    whereabouts.entered("the comparison of the runs")
    describe_values(compiled.pieces, eager.values, compiled.values)
    result = Result(Verdict.PASSED, kernels_run=kernels_run)
    unmet = _unmet_expectations(options, compiled.pieces, eager.backward_passes) or _unlike_eager(
        eager.as_eager, compiled.as_eager
    )
    if unmet:
        result.verdict, result.problem = Verdict.FAILED, unmet
    whereabouts.entered("the making of the texts")
    result.documents = documents(compiled.pieces, options.artifacts)
    result.given_up = report(compiled.pieces.given_up)
    return result, evidence


def _draw_as_eager(body: Callable[[], Any], options: Options, compiled: Any, evidence: Evidence, store: Store) -> None:
    """Inductor's generator gives other numbers than eager's. If compiled code drew from it, and its values differ, they are
    taken from one more compiled run, with eager's generator; that run makes no text."""
    from snapgrad.execution import run

    if "inductor.fallback_random" in options.config or not draws_random_numbers(
        p.content for p in compiled.pieces.codes
    ):
        return
    if same_bytes(evidence.eager, evidence.compiled, store.file):
        return
    as_eager = dataclasses.replace(options, config={**options.config, "inductor.fallback_random": True})
    again = run(body, as_eager, "compiled", watched=False, store=store)
    if again.error is None:
        evidence.compiled = again.values
        evidence.said.append(
            "compiled code drew Inductor's random numbers, which are not eager's: values are those of one more compiled run, "
            "with inductor.fallback_random"
        )
    else:
        evidence.said.append(
            "compiled code drew Inductor's random numbers, which are not eager's, and the run with "
            f"inductor.fallback_random ended with {in_one_line(again.error)}"
        )


def describe_values(pieces: Any, eager: Values, compiled: Values) -> None:
    """Put what is told of the values into the pieces: dtype, shape, and strides that are not eager's."""
    of_eager = dict(eager)
    pieces.values = {name: description(value, of_eager.get(name)) for name, value in compiled}


def _unlike_eager(eager: Mapping[str, Any], compiled: Mapping[str, Any]) -> str:
    """The first fact that eager did not record alike, though it should have."""
    for name in {**eager, **compiled}:
        seen = [json.dumps(of[name]) if name in of else "nothing" for of in (compiled, eager)]
        if seen[0] != seen[1]:
            return f"fact {name!r}: the compiled run recorded {seen[0]}, the eager one {seen[1]}; as_eager=True wants the same"
    return ""


def body_of(function: Callable[..., Any], arguments: Mapping[str, Any], device: str) -> Callable[[], Any]:
    """The function with its arguments; one that has a parameter `device` is told where it runs."""
    told = {DEVICE: device} if DEVICE in inspect.signature(function).parameters else {}
    body = functools.partial(function, **arguments, **told)
    functools.update_wrapper(body, function)
    return body


def function_of(job: Job) -> Any:
    """The function that a job names, from its own file."""
    sys.path[:0] = [p for p in job.path if p not in sys.path]
    found: Any = _module(job)
    for name in job.function.split("."):
        found = getattr(found, name)
    return found


def _module(job: Job) -> ModuleType:
    """The case's module, from its file: a module of the same name elsewhere is not taken for it."""
    package = job.module.rpartition(".")[0]
    if package:
        importlib.import_module(package)
    spec = importlib.util.spec_from_file_location(job.module, job.file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[job.module] = module
    spec.loader.exec_module(module)
    return module


def _end(eager: BaseException | None, compiled: BaseException | None, options: Options) -> str:
    """Why the way in which the runs ended is not the expected one; "" if it is."""
    if options.error is None:
        return "" if compiled is None else f"the compiled run failed, the eager one did not: {described(compiled)}"
    expected = (
        [("compiled", compiled)] if options.error_when == "compiled" else [("eager", eager), ("compiled", compiled)]
    )
    if options.error_when == "compiled" and eager is not None:
        return f"the eager run failed too; error_when='compiled' means that it does not: {described(eager)}"
    kind, _, pattern = options.error.partition(": ")
    for mode, error in expected:
        if error is None:
            return f"the {mode} run did not fail; expected is {options.error}"
        if kind not in _type_names(error) or not re.search(pattern, str(error)):
            return f"the {mode} run failed in another way than expected ({options.error}): {described(error)}"
    return ""


def _type_names(error: BaseException) -> set[str]:
    names = {c.__name__ for c in type(error).__mro__}
    return names | {f"{c.__module__}.{c.__qualname__}" for c in type(error).__mro__}


def _unmet_expectations(options: Options, pieces: Any, backward_passes: int) -> str:
    if pieces.unseen:
        from snapgrad.capturing.torch_hooks import not_seen

        return str(not_seen(pieces.unseen[0]))
    of_captures = sum(n for label, n in pieces.compiles.items() if label.startswith("capture"))
    for name, expected, seen in (
        ("captures", options.captures, pieces.captures),
        ("compiles", options.compiles, of_captures),
    ):
        if expected is not None and expected != seen:
            return f"{name}: {expected} expected, {seen} seen"
    wanted = "graph" in options.artifacts and options.captures is None and options.via != "off"
    if wanted and backward_passes and not pieces.captures:
        return "backward ran, but no compiled-autograd graph was captured; captures=0 says that none is expected"
    if not options.error and options.compiles is None and not pieces.compiles:
        asked = _asked(options, pieces)
        if asked:
            first = f": {pieces.given_up[0]}" if pieces.given_up else ""
            return f"{asked}, but torch compiled nothing{first}; compiles=0 says that this is meant"
    return ""


def _asked(options: Options, pieces: Any) -> str:
    """How the case asked for compiling, in words; "" if it did not. captures=0 says that it wants no capture, and no more."""
    if options.compile:
        return "compile=True asks for compiling"
    if pieces.asked:
        return f"{counted(pieces.asked, 'call')} of what torch.compile gave"
    if pieces.captures:
        return f"{counted(pieces.captures, 'graph')} captured"
    return f"via={options.via!r} asks for captures" if options.via != "off" and options.captures is None else ""


def main() -> None:
    job_file, result_file, cache = sys.argv[1:]
    from snapgrad.runner.warm import set_up

    job = Job.from_json(Path(job_file).read_text(encoding="utf-8"))
    target = set_up(Path(cache), codegen_only=job.codegen_only, device=job.device)
    perform(job, Path(result_file), kernels_run=target.kernels_run)


if __name__ == "__main__":
    main()
