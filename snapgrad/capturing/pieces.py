"""The raw pieces of one run, in the order in which torch made them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Piece:
    """One text (or code object) and the part of the run it belongs to: "capture 0", "frame 1"."""

    label: str
    content: Any


@dataclass
class Pieces:
    """Everything that the seams saw in one run.

    graphs: compiled-autograd graphs, as `GraphModule.print_readable` prints them; one per capture.
    frames: code objects that Dynamo generated.
    codes: Inductor's output code, one text per compiled graph.
    compiles: graphs given to the backend, per label.
    graph_breaks: reasons with counts. recompiles: reasons, in order.
    facts: what the case itself recorded with `snapgrad.fact`. values: dtype and shape of what it yielded.
    """

    graphs: list[Piece] = field(default_factory=list)
    frames: list[Piece] = field(default_factory=list)
    codes: list[Piece] = field(default_factory=list)
    captures: int = 0
    compiles: dict[str, int] = field(default_factory=dict)
    graph_breaks: dict[str, int] = field(default_factory=dict)
    recompiles: list[str] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)
    values: dict[str, str] = field(default_factory=dict)


class Labels:
    """Names the part of the run that torch is compiling, by order of appearance.

    torch's own ids (`CompileId`) count through the whole process; these count within the run.
    """

    def __init__(self) -> None:
        self._captures: dict[int, int] = {}
        self._begun = 0
        self._frames: dict[int, int] = {}

    def of_new_capture(self) -> str:
        """The label of the graph that was captured just now: a reset of torch lets its ids begin anew."""
        from torch._guards import CompileContext

        now = CompileContext.current_compile_id()
        assert now is not None
        assert now.compiled_autograd_id is not None
        self._captures[now.compiled_autograd_id] = self._begun
        self._begun += 1
        return self.current()

    def current(self) -> str:
        """The label of what is being compiled now. Source: `torch._guards.CompileContext`."""
        from torch._guards import CompileContext

        now = CompileContext.current_compile_id()
        if now is None:
            return "outside"
        if now.compiled_autograd_id is not None:
            return f"capture {self._captures.setdefault(now.compiled_autograd_id, self._begun)}"
        assert now.frame_id is not None
        return f"frame {self._frames.setdefault(now.frame_id, len(self._frames))}"
