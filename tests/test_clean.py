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
