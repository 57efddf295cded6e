"""`snapgrad clean`: what no case has is listed, deleted only on request, and nothing else is touched."""

from __future__ import annotations

import pytest
from project import Project

CASES = """
    from snapgrad import case

    @case()
    def one():
        "The first."

    @case(params={"backend": ["inductor", "eager"]})
    def two():
        "The second."
"""
KEPT = ["hooks/one/graph.py", "hooks/two-eager/graph.py", "hooks/old/notes.txt", "hooks/graph.py", "README.md"]
GONE = ["hooks/old/graph.py", "hooks/old/facts.json", "hooks/two/code.cpp", "left/one/graph.py"]


@pytest.fixture
def goldens(project: Project) -> Project:
    project.write("pyproject.toml", "[tool.snapgrad]\n")
    project.write("cases/hooks.py", CASES)
    for name in KEPT + GONE:
        project.write(f"snapshots/{name}", "text\n")
    return project


def test_listed_then_deleted(goldens: Project) -> None:
    listed = goldens.snapgrad("clean")
    assert listed.code == 1
    listed.has(*(f"no case has {name}\n" for name in GONE), "4 goldens of 3 cases; `snapgrad clean --delete`")
    assert sorted(goldens.files("snapshots")) == sorted(KEPT + GONE)

    deleted = goldens.snapgrad("clean", "--delete")
    assert deleted.code == 0
    deleted.has(*(f"deleted {name}\n" for name in GONE))
    assert sorted(goldens.files("snapshots")) == sorted(KEPT)
    assert not (goldens.folder / "snapshots/left").exists()
    goldens.snapgrad("clean").has("every golden has its case (3 cases)")


@pytest.mark.parametrize(
    ("module", "variables", "told"),
    [
        ("raise ImportError('no such thing')\n", {}, "does not import: ImportError: no such thing"),
        ("import pytest\npytest.skip('not here', allow_module_level=True)\n", {}, "does not import: "),
        ("", {"CI": "true"}, "CI=true: goldens are never written in CI"),
    ],
)
def test_nothing_is_deleted_unless_the_catalogue_is_whole(
    goldens: Project, module: str, variables: dict[str, str], told: str
) -> None:
    goldens.write("cases/left.py", module)
    done = goldens.snapgrad("clean", "--delete", **variables)
    assert done.code == 2, done.printed
    done.has(told)
    assert sorted(goldens.files("snapshots")) == sorted(KEPT + GONE)


def test_links_are_not_followed(goldens: Project) -> None:
    goldens.write("elsewhere/old/graph.py", "text\n")
    (goldens.folder / "snapshots/linked").symlink_to(goldens.folder / "elsewhere")
    (goldens.folder / "snapshots/hooks/gone").symlink_to(goldens.folder / "elsewhere/old")
    assert goldens.snapgrad("clean", "--delete").code == 0
    assert goldens.files("elsewhere") == {"old/graph.py": "text\n"}


ENVIRONMENTS = (
    "[tool.snapgrad]\nbase = 'torch 2.13, python 3.11'\nenvironments = ['torch 2.14', 'torch 2.15', 'cuda-sm_90']\n"
)
MARKER = "# snapgrad: this environment makes no such document\n"
OVERLAYS = {
    "hooks/one/graph.py": "one\n",
    "hooks/one/torch-2.14/graph.py": "two\n",
    "hooks/one/torch-2.15/graph.py": "one\n",
    "hooks/one/torch-2.14/facts.json": MARKER,
    "hooks/one/facts.json": "{}\n",
    "hooks/one/pictures/graph.py": "mine\n",
}
SUPERFLUOUS = {
    "hooks/two-eager/torch-2.15/graph.py": ("text\n", "equal to what it falls back to is"),
    "hooks/one/torch-2.15/code.cpp": (MARKER, "no document is behind the marker"),
    "hooks/one/torch-2.9/graph.py": ("three\n", "no environment of [tool.snapgrad] has"),
    "hooks/one/torch-2.13/graph.py": ("three\n", "no environment of [tool.snapgrad] has"),
    "hooks/one/cuda-sm_90/graph.py": ("of a case that runs on the cpu only\n", "no environment of [tool.snapgrad] has"),
    "hooks/old/torch-2.14/graph.py": ("three\n", "no case has"),
}


def test_overlays_that_nothing_asks_for(goldens: Project) -> None:
    goldens.write("pyproject.toml", ENVIRONMENTS)
    for name, text in OVERLAYS.items():
        goldens.write(f"snapshots/{name}", text)
    for name, (text, _) in SUPERFLUOUS.items():
        goldens.write(f"snapshots/{name}", text)
    listed = goldens.snapgrad("clean")
    listed.has(*(f"{why} {name}\n" for name, (_, why) in SUPERFLUOUS.items()), "10 goldens of 9 cases")
    assert goldens.snapgrad("clean", "--delete").code == 0
    assert set(goldens.files("snapshots")) == set(KEPT) | set(OVERLAYS)


def test_goldens_beside_tests_go_with_their_module(goldens: Project) -> None:
    for name in GONE:
        (goldens.folder / "snapshots" / name).unlink()
    goldens.write("tests/test_there.py", "")
    there, gone = (f"tests/__goldens__/{module}/test_step/graph.py" for module in ("test_there", "test_gone"))
    for name in (there, gone, "venv/pyvenv.cfg", "venv/tests/__goldens__/test_x/test_step/graph.py"):
        goldens.write(name, "text\n")
    goldens.snapgrad("clean").has(
        f"no test module has {gone}\n1 golden of 1 case",
        "tests/test_there.py: goldens of single tests that are gone are found once pytest ran the whole module",
    )
    assert goldens.snapgrad("clean", "--delete").code == 0
    assert (goldens.folder / there).exists()
    assert not (goldens.folder / "tests/__goldens__/test_gone").exists()
