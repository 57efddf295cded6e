"""Projects with pending entries and goldens made by hand: no case is run."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from snapgrad.accepting.pending import store_for
from snapgrad.accepting.remembering import remember, unsound
from snapgrad.goldens.compare import compare
from snapgrad.goldens.environment import Environment, here
from snapgrad.goldens.files import write
from snapgrad.settings import find_settings
from snapgrad.verdict import Result, Verdict

Command = Callable[..., tuple[int, str]]
GRAPH = "def forward(inputs):\n    getitem = inputs[0]\n    relu = torch.relu(getitem)\n    return [relu]\n"
EDITED = GRAPH.replace("torch.relu", "torch.tanh")
FACTS = '{\n "captures": 1\n}\n'


class Pending:
    """A project folder: goldens as `golden` writes them, and entries as a run would have left them.

    settings: further lines of `[tool.snapgrad]`.
    """

    def __init__(self, folder: Path, settings: str = "") -> None:
        self.folder = folder
        (folder / "pyproject.toml").write_text(f"[tool.snapgrad]\n{settings}")
        self.store = store_for(find_settings(folder))

    def golden(self, case: str, **documents: str) -> None:
        for file, text in _files(documents).items():
            write(self.folder / "snapshots" / case / file, text)

    def received(
        self,
        case: str,
        *,
        environment: Environment | None = None,
        verdict: Verdict = Verdict.PASSED,
        problem: str = "",
        refusal: str = "",
        devices: Sequence[str] = ("cpu", "cuda"),
        **documents: str,
    ) -> None:
        """Remember a result as a run does after comparing it with the goldens as they are."""
        goldens = self.store.goldens(self.folder / "snapshots" / case, environment or here(), devices)
        result = Result(verdict, problem, _files(documents), checked={"tensors": 1})
        changes = compare(goldens.read(), result.documents) if result.documents else []
        assert remember(self.store, case, goldens, result, changes, unsound(result) or refusal) == ""

    def text(self, case: str, file: str = "graph.py") -> str:
        path = self.folder / "snapshots" / case / file
        return path.read_text() if path.exists() else ""

    def files(self) -> dict[str, str]:
        """Path -> text of every golden."""
        top = self.folder / "snapshots"
        return {path.relative_to(top).as_posix(): path.read_text() for path in top.rglob("*") if path.is_file()}

    @property
    def cases(self) -> list[str]:
        return [goldens.removeprefix("snapshots/") for goldens, _ in self.store.files()]


def _files(documents: Mapping[str, str]) -> dict[str, str]:
    names = {"graph": "graph.py", "facts": "facts.json", "bytecode": "bytecode.py", "code": "code.py"}
    return {names[name]: text for name, text in documents.items()}
