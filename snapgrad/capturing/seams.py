"""Watches torch compile: graphs, bytecode and code, and what it gave up.

Bytecode comes through a public hook. Graphs, output code and recompile reasons are records of the structured trace that
tlparse reads: a handler of that trace would make torch print every other record too, a sixth of a compile's time, so the
function that writes a record is replaced. What is counted is counted where it happens, not read off torch's counters, which a
case may clear. Each event must be seen by what it leaves: a capture that ended by its graph, a frame by its bytecode, a graph that
Inductor was given by its code; what was not is in `Pieces.unseen`.
"""

from __future__ import annotations

import contextlib
import functools
import inspect
import os
import sys
import sysconfig
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import CodeType
from typing import Any

from snapgrad.capturing import given_up, torch_hooks
from snapgrad.capturing.given_up import GRAPH, GivenUp, function_of, reason_of, reason_of_break, shortened
from snapgrad.capturing.pieces import Labels, Piece, Pieces

ASKS = os.path.join("_dynamo", "eval_frame.py")
"""The file of torch's that calls a function which is to be compiled."""

GENERATORS = inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR


@contextlib.contextmanager
def watching(pieces: Pieces) -> Iterator[None]:
    """Inside, whatever torch captures and compiles is added to `pieces`."""
    torch_hooks.ensure_all_are_there()
    watch = _Watch(pieces)
    with contextlib.ExitStack() as stack:
        hook = torch_hooks.BYTECODE.get()(watch.bytecode)
        stack.callback(hook.remove)
        for names, make in (
            (torch_hooks.RECORD, watch.record),
            ([torch_hooks.FRAME], watch.frame),
            ([torch_hooks.SUPPRESSED], watch.suppressed),
            ([torch_hooks.BREAK], watch.graph_break),
            ([torch_hooks.REST], watch.rest),
            ([torch_hooks.BACKEND], watch.backend),
            ([torch_hooks.STANCE], watch.stance),
            ([torch_hooks.BEGIN], watch.begin),
            ([torch_hooks.END], watch.end),
            ([torch_hooks.INDUCTOR], watch.inductor),
            ([torch_hooks.INDUCTOR_GRAPH], watch.inductor_graph),
        ):
            stack.enter_context(torch_hooks.replaced(names, make))
        stack.enter_context(_skips(watch))
        yield


@contextlib.contextmanager
def _skips(watch: _Watch) -> Iterator[None]:
    """Inside, the text of each `SkipFrame` is noted: not all versions of torch hand it on."""
    kind = torch_hooks.SKIP.get()
    had_own = "__init__" in vars(kind)
    original = kind.__init__

    def noted(self: Any, *args: Any, **named: Any) -> None:
        original(self, *args, **named)
        if watch.attempts:
            watch.attempts[-1].skip = str(args[0]) if args else ""

    kind.__init__ = noted
    try:
        yield
    finally:
        if had_own:
            kind.__init__ = original
        else:
            del kind.__init__


@dataclass
class _Attempt:
    """One frame that Dynamo is asked to compile; it may analyse it several times before it is done.

    asked: it is called by what torch.compile returned. graphs: given to the back end by each analysis. recompiles: the reasons
    that were told before. broken: the last graph break, as kind, reason and place. skip, error: why nothing came of it.
    """

    code: CodeType
    asked: bool
    label: str = ""
    graphs: dict[int, int] = field(default_factory=dict)
    bytecodes: int = 0
    recompiles: list[str] = field(default_factory=list)
    broken: tuple[str, tuple[str, int]] | None = None
    rest: bool = False
    skip: str = ""
    error: BaseException | None = None

    @property
    def function(self) -> str:
        return function_of(self.code, self.label)

    @property
    def is_loss(self) -> bool:
        """Whether it matters that the frame fell back: code of torch's own or of Python's library, and generators, are
        tried only because what called them runs in Python."""
        return self.asked or not (_is_own(self.code.co_filename) or self.code.co_flags & GENERATORS)

    def gave_up(self, kind: str, reason: str, place: tuple[str, int] | None = None) -> GivenUp:
        file, line = place or (self.code.co_filename, self.code.co_firstlineno)
        return GivenUp(kind, self.function, reason, file, line)


class _Watch:
    """Functions to stand in the place of torch's, each made for the one that it calls."""

    def __init__(self, pieces: Pieces) -> None:
        import torch

        compiler: Any = torch.compiler
        self.pieces = pieces
        self.labels = Labels()
        self.attempts: list[_Attempt] = []
        self.given_to_inductor = 0
        self._noted = compiler.disable(self._record)

    def label(self) -> str:
        if not self.attempts:
            return self.labels.current()
        attempt = self.attempts[-1]
        attempt.label = self.labels.current(attempt.code)
        return attempt.label

    def note_capture(self) -> None:
        """Have the attempt know that it is of a captured graph; a frame has no number before something is made of it."""
        now = torch_hooks.compile_id()
        if now is not None and now[0] is not None:
            self.label()

    def bytecode(self, code: CodeType, new_code: CodeType) -> None:
        self.pieces.frames.append(Piece(self.label(), new_code))
        if self.attempts:
            self.attempts[-1].bytecodes += 1

    def record(self, original: Any) -> Any:
        wanted = frozenset(torch_hooks.RECORDS[sort] for sort in ("graph", "code", "artifact"))
        listeners = torch_hooks.LISTENERS.get()

        def record(
            name: str,
            metadata_fn: Callable[[], Any] = dict,
            *,
            payload_fn: Callable[[], Any] = lambda: None,
            **rest: Any,
        ) -> None:
            if name in wanted:
                self._noted(name, metadata_fn, payload_fn)
            if listeners.handlers:
                original(name, metadata_fn, payload_fn=payload_fn, **rest)

        return record

    def _record(self, name: str, metadata: Callable[[], Any], payload: Callable[[], Any]) -> None:
        records = torch_hooks.RECORDS
        if name == records["graph"]:
            self.pieces.graphs.append(Piece(self.labels.of_new_capture(), payload()))
        elif name == records["code"]:
            self.pieces.codes.append(Piece(self.label(), payload()))
        elif metadata().get("name") == records["recompile"] and self.attempts:
            told = payload()
            self.attempts[-1].recompiles = [told] if isinstance(told, str) else list(told)
            self.note_capture()

    def frame(self, original: Any) -> Any:
        def frame_of(wrapper: Any, frame: Any, *args: Any, **named: Any) -> Any:
            caller = sys._getframe(1).f_code.co_filename
            attempt = _Attempt(frame.f_code, caller.endswith(ASKS) or frame.f_code.co_filename.startswith(GRAPH))
            self.attempts.append(attempt)
            try:
                result = original(wrapper, frame, *args, **named)
            finally:
                self.attempts.pop()
            self._ended(attempt, result)
            return result

        return frame_of

    def _ended(self, attempt: _Attempt, result: Any) -> None:
        if result.guarded_code is not None:
            self._compiled(attempt)
        elif attempt.error is not None:
            self._fell_back(attempt, attempt.error)
        else:
            self._skipped(attempt, getattr(result, "skip_reason", None))

    def _compiled(self, attempt: _Attempt) -> None:
        if not attempt.bytecodes:
            self.pieces.unseen.append(f"{attempt.function} was compiled, and its bytecode was not seen")
        if attempt.graphs:
            label = attempt.label or "outside"
            graphs = list(attempt.graphs.values())[-1]
            self.pieces.compiles[label] = self.pieces.compiles.get(label, 0) + graphs
        if attempt.recompiles:
            self.pieces.recompiles.append((attempt.function, attempt.recompiles[0]))
        if attempt.broken:
            reason, place = attempt.broken
            kind = given_up.REST if attempt.rest else given_up.BREAK
            self.pieces.given_up.append(attempt.gave_up(kind, reason, place))

    def _fell_back(self, attempt: _Attempt, error: BaseException) -> None:
        if not attempt.is_loss:
            return
        place = attempt.broken[1] if attempt.broken else None
        reason = reason_of_break(error)
        if reason.startswith(torch_hooks.LIMIT_HIT):
            last = f", the last for: {shortened(attempt.recompiles[0])}" if attempt.recompiles else ""
            made = attempt.gave_up(given_up.LIMIT, f"{_limit(error)}{last}")
        elif is_no_error(error):
            made = attempt.gave_up(given_up.SKIPPED, reason, place)
        else:
            made = attempt.gave_up(given_up.SUPPRESSED, reason_of(error), place)
        self.pieces.given_up.append(made)

    def _skipped(self, attempt: _Attempt, told: str | None) -> None:
        """Of frames that nobody asked to be compiled most have nothing to compile; they are no loss."""
        if _is_own(attempt.code.co_filename):
            return
        if attempt.skip and (attempt.asked or not attempt.skip.startswith(torch_hooks.NOTHING_TRACED)):
            reason = attempt.skip
        elif attempt.asked:
            reason = told or "torch does not say why"
        else:
            return
        self.pieces.given_up.append(attempt.gave_up(given_up.SKIPPED, reason.partition("\n")[0]))

    def suppressed(self, original: Any) -> Any:
        def told(error: Any, *args: Any, **named: Any) -> Any:
            if self.attempts:
                self.attempts[-1].error = error
            return original(error, *args, **named)

        return told

    def graph_break(self, original: Any) -> Any:
        def logged(translator: Any, code_options: Any, reason: str, exc: Any) -> Any:
            if self.attempts:
                self.note_capture()
                self.attempts[-1].broken = (reason_of_break(exc), _place(translator, exc))
            return original(translator, code_options, reason=reason, exc=exc)

        return logged

    def rest(self, original: Any) -> Any:
        def left(translator: Any, *args: Any, **named: Any) -> Any:
            if self.attempts:
                self.attempts[-1].rest = True
            return original(translator, *args, **named)

        return left

    def backend(self, original: Any) -> Any:
        def given(output: Any, *args: Any, **named: Any) -> Any:
            compiled = original(output, *args, **named)
            label = self.label()
            if self.attempts:
                graphs = self.attempts[-1].graphs
                graphs[id(output)] = graphs.pop(id(output), 0) + 1
            else:
                self.pieces.compiles[label] = self.pieces.compiles.get(label, 0) + 1
            return compiled

        return given

    def stance(self, original: Any) -> Any:
        def asked(callback: Any) -> Any:
            now = torch_hooks.stance()
            if callback not in (None, False):
                self.pieces.asked += 1
                if now != "default":
                    self.pieces.given_up.append(GivenUp(given_up.STANCE, "torch.compiler", now))
            return original(callback)

        return asked

    def begin(self, original: Any) -> Any:
        def begun(instance: Any, *args: Any, **named: Any) -> Any:
            self.pieces.captures += 1
            return original(instance, *args, **named)

        return begun

    def end(self, original: Any) -> Any:
        def ended(instance: Any, *args: Any, **named: Any) -> Any:
            before = len(self.pieces.graphs)
            result = original(instance, *args, **named)
            if len(self.pieces.graphs) == before:
                self.pieces.unseen.append(f"capture {self.pieces.captures - 1} ended, and its graph was not seen")
            return result

        return ended

    def inductor(self, original: Any) -> Any:
        def entered(graph: Any, *args: Any, **named: Any) -> Any:
            given, codes = self.pieces.inductor_graphs, len(self.pieces.codes)
            result = original(graph, *args, **named)
            seen = self.pieces.inductor_graphs > given or len(self.pieces.codes) > codes
            if not seen and torch_hooks.operators(graph):
                self.pieces.unseen.append(f"Inductor was given {self.label()}, and no graph of it was seen")
            return result

        return entered

    def inductor_graph(self, original: Any) -> Any:
        def given(graph: Any, *args: Any, **named: Any) -> Any:
            calls, codes = torch_hooks.operators(graph), len(self.pieces.codes)
            self.pieces.inductor_graphs += 1
            result = original(graph, *args, **named)
            if calls and len(self.pieces.codes) == codes:
                self.pieces.unseen.append(f"Inductor compiled a graph of {self.label()}, and its code was not seen")
            return result

        return given


def _is_own(file: str) -> bool:
    """Is it code of torch's or of Python's library, or written by them, which Dynamo skips by its own rules?"""
    torch, *library = _own_folders()
    return file.startswith((torch, "<string>")) or (
        file.startswith(tuple(library)) and "site-packages" not in file.split(os.sep)
    )


@functools.cache
def _own_folders() -> tuple[str, ...]:
    import torch

    library = [sysconfig.get_path(name) for name in ("stdlib", "platstdlib")]
    return (os.path.join(os.path.dirname(torch.__file__), ""), *(os.path.join(p, "") for p in library), "<frozen ")


def is_no_error(error: BaseException) -> bool:
    """What torch does not support, or a user must not do: it falls back without the user's leave."""
    return {"Unsupported", "UserError"} & {kind.__name__ for kind in type(error).__mro__} != set()


def _limit(error: BaseException) -> str:
    """`recompile_limit`, or `accumulated_recompile_limit`."""
    _, found, rest = str(error).partition("Limit type: ")
    return rest.split()[0] if found and rest.split() else "recompile_limit"


def _place(translator: Any, error: Any) -> tuple[str, int]:
    """The file and line of the user's code that broke the graph."""
    stack = getattr(error, "real_stack", None)
    if stack:
        return stack[-1].filename, stack[-1].lineno or 0
    return translator.f_code.co_filename, getattr(translator, "lineno", None) or translator.f_code.co_firstlineno
