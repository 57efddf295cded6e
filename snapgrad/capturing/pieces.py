"""The raw pieces of one run, in the order in which torch made them."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import CodeType
from typing import Any

from snapgrad.capturing import torch_hooks
from snapgrad.capturing.given_up import GivenUp


@dataclass(frozen=True)
class Piece:
    """One text (or code object) and the part of the run it belongs to: "capture 0", "frame 1"."""

    label: str
    content: Any


@dataclass
class Pieces:
    """Everything that was seen in one run.

    graphs: compiled-autograd graphs, as `GraphModule.print_readable` prints them; one per capture.
    frames: code objects that Dynamo generated.
    codes: Inductor's output code, one text per compiled graph.
    captures: captures that were begun; one that ends in an error has no graph.
    compiles: graphs given to the backend, per label.
    inductor_graphs: graphs that Inductor made code of, or had to.
    recompiles: function and reason, one each, in order. given_up: what torch did not compile.
    asked: calls of functions that torch.compile had been given. unseen: what was done and not seen, in words.
    facts: what the case itself recorded with `snapgrad.fact`. values: dtype and shape of what it yielded.
    """

    graphs: list[Piece] = field(default_factory=list)
    frames: list[Piece] = field(default_factory=list)
    codes: list[Piece] = field(default_factory=list)
    captures: int = 0
    compiles: dict[str, int] = field(default_factory=dict)
    inductor_graphs: int = 0
    recompiles: list[tuple[str, str]] = field(default_factory=list)
    given_up: list[GivenUp] = field(default_factory=list)
    asked: int = 0
    unseen: list[str] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)
    values: dict[str, str] = field(default_factory=dict)


class Labels:
    """Names the part of the run that torch is compiling, by order of appearance.

    torch's own numbers count through the whole process, and begin anew when it is reset; these count within the run. A
    frame keeps its label as long as its code is the same object.
    """

    def __init__(self) -> None:
        self._captures: dict[int, int] = {}
        self._begun = 0
        self._of_codes: dict[int, str] = {}
        self._codes: list[CodeType] = []
        self._frames: dict[int, str] = {}

    def of_new_capture(self) -> str:
        """The label of the graph that was captured just now. Raises Problem when torch does not say that it captures."""
        now = torch_hooks.compile_id()
        if now is None or now[0] is None:
            raise torch_hooks.not_seen("a graph was captured outside any capture")
        self._captures[now[0]] = self._begun
        self._begun += 1
        return self.current()

    def current(self, code: CodeType | None = None) -> str:
        """The label of what is being compiled now. code: the function whose frame it is; None when that is not known,
        as for a backward that is compiled later."""
        now = torch_hooks.compile_id()
        if now is None:
            return "outside"
        capture, frame = now
        if capture is not None:
            return f"capture {self._captures.setdefault(capture, self._begun)}"
        if frame is None:
            raise torch_hooks.not_seen("what is being compiled is neither a frame nor a capture")
        if code is not None:
            self._frames[frame] = self._of(code)
        elif frame not in self._frames:
            self._frames[frame] = f"frame {len(self._of_codes)}"
            self._of_codes[-1 - frame] = self._frames[frame]
        return self._frames[frame]

    def _of(self, code: CodeType) -> str:
        if id(code) not in self._of_codes:
            self._codes.append(code)
            self._of_codes[id(code)] = f"frame {len(self._of_codes)}"
        return self._of_codes[id(code)]
