"""The second capture: elsewhere in every respect, and an unstable case never becomes a golden."""

from __future__ import annotations

from project import Project

from snapgrad.accepting.stability import difference

CASES = """
    import os
    import pathlib
    import tempfile

    import torch

    from snapgrad import case, fact


    def step(activation):
        model = torch.nn.Sequential(torch.nn.Linear(3, 3), activation)
        model(torch.randn(2, 3)).sum().backward()
        yield model[0].weight.grad


    @case(captures=1)
    def stable():
        "Gives the same each time."
        yield from step(torch.nn.Tanh())


    @case(captures=1)
    def hashes():
        "Depends on the seed of hashes."
        fact("hash", hash("a text") % 1000003)
        yield from step(torch.nn.Tanh())


    SURROUNDINGS = {
        "working": os.getcwd,
        "temporary": tempfile.gettempdir,
        "cache": lambda: os.environ["TORCHINDUCTOR_CACHE_DIR"],
        "extensions": lambda: os.environ["TORCH_EXTENSIONS_DIR"],
    }


    @case(captures=1, artifacts=["facts"], params={"folder": list(SURROUNDINGS)})
    def sees(folder):
        "Depends on a folder it can see; only that for C++ extensions is shared."
        fact("folder", SURROUNDINGS[folder]())
        yield from step(torch.nn.Tanh())


    @case(captures=1)
    def needs_a_file():
        "Finds a file in the folder where it is started."
        pathlib.Path("pyproject.toml").read_text()
        yield from step(torch.nn.Tanh())
"""


def test_only_what_two_captures_agree_on_is_accepted(project: Project) -> None:
    project.write("pyproject.toml", "[tool.snapgrad]\n")
    project.write("cases/layers.py", CASES)
    done = project.snapgrad("run", "--accept", "--codegen-only")
    assert done.code == 1
    assert {name.split("/")[1] for name in project.files("snapshots")} == {"stable", "sees-extensions"}
    done.has(
        "7 cases: 2 passed, 5 new",
        "6 goldens written; 5 cases refused, nothing of which is written:",
        "layers/hashes: it is unstable: facts.json differs between two captures, from line ",
        "layers/needs_a_file: it is unstable: a second capture in another process failed: the eager run failed: FileNot",
    )

    pending = project.snapgrad("accept", "layers/hashes")
    assert pending.code == 1
    pending.has("0 goldens written; 1 case refused", "layers/hashes: it is unstable")
    project.snapgrad("status").has(
        "layers/sees-working: facts.json new ", "layers/sees-temporary: ", "layers/sees-cache: "
    )

    assert project.snapgrad("accept", "layers/stable").code == 2, "what was accepted has left the store"


def test_differences_are_told_up_to_generated_names() -> None:
    one = {"graph.py": "def forward(inputs):\n    getitem_1 = inputs[0]\n    return [getitem_1]\n"}
    renamed = {"graph.py": one["graph.py"].replace("getitem_1", "getitem_7")}
    assert difference(one, renamed) == ""
    other = {"graph.py": one["graph.py"].replace("inputs[0]", "inputs[1]")}
    assert difference(one, other) == (
        "it is unstable: graph.py differs between two captures, from line 2:\n"
        "    first      getitem_1 = inputs[0]\n    second     getitem_1 = inputs[1]"
    )
    assert "graph.py differs" in difference(one, {})
