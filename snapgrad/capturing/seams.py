"""Where torch lets the graphs, the bytecode and the code be seen.

Bytecode comes through a public hook, counts through `torch._dynamo.utils.counters`. Graphs, output code and
recompile reasons are records of the structured trace that tlparse reads. A handler of that trace would make
torch print every other record too, a sixth of a compile's time, so the function that writes a record is replaced
in the three modules whose records are wanted. Seen to work with torch 2.11 to 2.15.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from types import CodeType, ModuleType
from typing import Any

from snapgrad.capturing.pieces import Labels, Piece, Pieces
from snapgrad.errors import Problem


@contextlib.contextmanager
def watching(pieces: Pieces) -> Iterator[None]:
    """Inside, whatever torch captures and compiles is added to `pieces`."""
    from torch._dynamo.convert_frame import register_bytecode_hook
    from torch._dynamo.utils import counters

    labels = Labels()
    graphs_before = 0

    def on_bytecode(code: CodeType, new_code: CodeType) -> None:
        nonlocal graphs_before
        label = labels.current()
        pieces.frames.append(Piece(label, new_code))
        graphs_now = counters["stats"]["unique_graphs"]
        pieces.compiles[label] = pieces.compiles.get(label, 0) + graphs_now - graphs_before
        graphs_before = graphs_now

    def on_record(name: str, metadata: Callable[[], Any], payload: Callable[[], Any]) -> None:
        if name == "compiled_autograd_graph":
            pieces.graphs.append(Piece(labels.of_new_capture(), payload()))
        elif name == "inductor_output_code":
            pieces.codes.append(Piece(labels.current(), payload()))
        elif name == "artifact" and metadata().get("name") == "recompile_reasons":
            reasons = payload()
            pieces.recompiles.extend([reasons] if isinstance(reasons, str) else reasons)

    counters.clear()
    hook = register_bytecode_hook(on_bytecode)
    try:
        with _records_of_trace(on_record):
            yield
    finally:
        hook.remove()
        pieces.captures = counters["compiled_autograd"]["captures"]
        pieces.graph_breaks = dict(counters["graph_break"])


@contextlib.contextmanager
def _records_of_trace(on_record: Callable[[str, Callable[[], Any], Callable[[], Any]], None]) -> Iterator[None]:
    import torch._dynamo.compiled_autograd
    import torch._inductor.graph
    import torch._logging
    from torch._logging._internal import trace_log

    def record(
        name: str,
        metadata_fn: Callable[[], Any] = dict,
        *,
        payload_fn: Callable[[], Any] = lambda: None,
        **rest: Any,
    ) -> None:
        on_record(name, metadata_fn, payload_fn)
        if trace_log.handlers:
            original(name, metadata_fn, payload_fn=payload_fn, **rest)

    original: Any = getattr(torch._logging, "trace_structured", None)
    modules: list[ModuleType] = [torch._dynamo.compiled_autograd, torch._inductor.graph, torch._logging]
    for module in modules:
        if original is None or getattr(module, "trace_structured", None) is not original:
            raise Problem(
                f"torch {torch.__version__}: {module.__name__} does not write its records by trace_structured; "
                "this snapgrad cannot capture with it; it was run on torch 2.11 to 2.15"
            )
    try:
        for module in modules:
            module.trace_structured = record  # type: ignore[attr-defined]
        yield
    finally:
        for module in modules:
            module.trace_structured = original  # type: ignore[attr-defined]
