"""The Markdown and the annotations: the gravest first, never cut silently, and nothing in a case gets out of its text."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest
from made_records import EDITED, FACTS, GRAPH, changed, made, record
from markdown_it import MarkdownIt

from snapgrad.reports import github
from snapgrad.reports.markdown import COMMENT, markdown
from snapgrad.reports.record import CaseRecord, Group, Hunk
from snapgrad.verdict import Verdict

HOSTILE = (
    "```\n</code></details><script>alert(1)</script>\n````` @octocat #1 [x](http://evil)\n|a|b|\n"
    "\x1b]0;owned\x07 \u202e <!-- \n# heading\n- [ ] task ![i](http://evil/i.png)\r\n::error::injected\n"
)


def mixed() -> list[CaseRecord]:
    facts = {"graph.py": GRAPH, "facts.json": FACTS}
    return [
        made("a/same", facts, facts),
        made("a/new", {}, {"graph.py": "def only():\n    pass\n"}),
        changed("b/one"),
        changed("b/two"),
        made("b/more", facts, {"graph.py": EDITED, "facts.json": FACTS.replace("1", "2")}),
        made("c/wrong", verdict=Verdict.WRONG_GRADIENTS, problem="value 0: off by 3"),
        made("c/dead", verdict=Verdict.CRASHED, problem="killed by SIGSEGV"),
        made("c/dead_too", verdict=Verdict.CRASHED, problem="killed by SIGSEGV"),
    ]


def test_the_gravest_first_and_the_meaning_before_the_text() -> None:
    text = markdown(record(*mixed(), also=("d/never",)))
    assert text.startswith("## snapgrad: `2 crashed, 1 wrong gradients, 3 changed, 1 new, 1 passed, 1 missing`\n")
    order = [
        "torch 2.13.0, python 3.11.2",
        "| crashed | 2 |",
        "### missing: 1 case: `d/never`",
        "### crashed: 2 cases: `c/dead, c/dead_too`",
        "killed by SIGSEGV",
        "### wrong gradients: 1 case: `c/wrong`",
        "### `graph.py` differs, the same edit in 3 cases: `b/one, b/two, b/more`",
        "-    relu = torch.relu(getitem)",
        "snapgrad accept --same-as ",
        "### `b/more`: changed, `facts.json` differs",
        "captures: 1 -> 2",
        '+ "captures": 2',
        "### `a/new`: new, `graph.py` has no golden yet",
    ]
    places = [text.index(part) for part in order]
    assert places == sorted(places), dict(zip(order, places, strict=True))
    assert text.count("torch.tanh") == 1, "the same edit is shown once"


def test_what_is_refused_says_why_and_drift_is_told_in_its_words() -> None:
    unstable = made("a/b", {"graph.py": GRAPH}, {"graph.py": EDITED}, refusal="it is unstable:\n  line 3")
    assert "Cannot be accepted:\n```text\nit is unstable:\n  line 3\n```" in markdown(record(unstable))
    drifted = dataclasses.replace(
        record(dataclasses.replace(unstable, drift="structure")),
        kind="drift",
        other={"torch": "2.15.0"},
        groups=[
            Group(
                "`add` takes one more argument; `g` removed; and 2 more",
                ["a/b", "a/c"],
                "code.py",
                [
                    Hunk("`add` takes one more argument", 3, "  add(x)", "  add(x, 1)"),
                    Hunk("`g` removed", 4, "g()", ""),
                ],
                2,
            )
        ],
    )
    text = markdown(drifted)
    assert "## snapgrad: `1 structure`" in text
    assert "against torch 2.15.0" in text
    assert (
        "### `` `add` takes one more argument ``\n\n`code.py`, 2 cases: `a/b, a/c`\n\n```diff\n"
        "- add(x)\n+ add(x, 1)\n# code.py, line 4: `g` removed\n- g()\n# and 2 more in code.py\n```\n"
    ) in text
    assert "snapgrad accept" not in text


@pytest.mark.parametrize("longest", [2_000, COMMENT, 1 << 20])
def test_it_is_cut_with_a_count(longest: int) -> None:
    cases = [
        made(f"a/case_{n}", {"graph.py": GRAPH}, {"graph.py": GRAPH.replace("relu", f"relu_é{n:x}")})
        for n in range(900)
    ]
    text = markdown(record(*cases), longest)
    assert len(text.encode()) <= longest
    shown = text.count("### `a/case_")
    found = re.search(r"\*\*Cut here\*\*, to stay below (\d+) bytes: (\d+) more sections left out, and (\d+)", text)
    if shown == 900:
        assert found is None
        return
    assert found is not None
    assert [int(number) for number in found.groups()] == [longest, 900 - shown, 900 - shown]


def test_a_long_diff_and_a_long_line_are_cut_with_a_count() -> None:
    long = "".join(f"line {n}\n" for n in range(500))
    text = markdown(record(made("a/b", {"code.py": "x\n"}, {"code.py": f"{'y' * 5000}\n{long}"})))
    assert "... 445 more lines" in text
    assert f"+{'y' * 299}... 4701 more characters" in text
    two = {"code.py": "x\n", "graph.py": "x\n"}
    text = markdown(record(made("a/b", two, dict.fromkeys(two, long))))
    assert text.count("... 474 more lines") == 2
    text = markdown(record(made("a/b", verdict=Verdict.FAILED, problem=long.rstrip())))
    assert "line 199\n... 300 more lines\n```" in text


@pytest.mark.parametrize("kind", ["run", "drift"])
def test_nothing_gets_out_of_its_text(kind: str) -> None:
    """GitHub's Markdown is CommonMark: what a CommonMark parser takes for code is code, and there is nothing else."""
    case = made("a/b", {"graph.py": GRAPH}, {"graph.py": HOSTILE + GRAPH}, refusal=HOSTILE)
    hostile = dataclasses.replace(case, id=HOSTILE, meaning=[HOSTILE])
    failing = made("c/d", verdict=Verdict.FAILED, problem=HOSTILE)
    made_of = record(hostile, dataclasses.replace(failing, id=f"x{HOSTILE}"), also=(f"y{HOSTILE}",))
    made_of = dataclasses.replace(made_of, environment={"torch": HOSTILE})
    drifted = [dataclasses.replace(one, drift="fails" if one.problem else "structure") for one in made_of.cases]
    hunks = [Hunk(HOSTILE, 1, HOSTILE, HOSTILE), Hunk(HOSTILE, 2, HOSTILE, "")]
    groups = [Group(HOSTILE, [HOSTILE], "graph.py", hunks, 3), Group(HOSTILE, [HOSTILE, "b"], "graph.py", hunks)]
    text = (
        markdown(made_of)
        if kind == "run"
        else markdown(dataclasses.replace(made_of, kind="drift", cases=drifted, groups=groups))
    )
    assert not re.search("[\x00-\x08\x0b-\x1f\u202e]", text)
    parser = MarkdownIt("commonmark").enable("table")
    outside = []
    for token in parser.parse(text):
        if token.type == "inline":
            outside += [one.content for one in token.children or [] if one.type != "code_inline"]
            assert {one.type for one in token.children or []} <= {"text", "code_inline", "softbreak"}
        elif token.type == "html_block":
            outside.append(re.sub("<code>[^<]*</code>", "", token.content))
    kept = "\n".join(outside)
    for word in ("octocat", "evil", "alert", "task", "injected", "owned", "<script", "<!--"):
        assert word in text
        assert word not in kept
    assert {token.tag for token in parser.parse(text) if token.type == "heading_open"} == {"h2", "h3"}


def test_annotations_are_ten_at_most_and_the_gravest_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_WORKSPACE", "/home/me/checkout")
    told = github.told(record(*mixed(), also=("d/never",)), Path("/home/me/checkout/sub"))
    assert told == [
        "::error title=snapgrad%3A missing::1 case without a result: d/never",
        "::error title=snapgrad%3A crashed::c/dead, c/dead_too%0Akilled by SIGSEGV",
        "::error title=snapgrad%3A wrong gradients::c/wrong%0Avalue 0: off by 3",
        "::error file=sub/snapshots/b/one/graph.py,line=3,title=snapgrad%3A changed::"
        "graph.py changed: b/one, b/two, b/more",
        "::error title=snapgrad%3A new::graph.py new: a/new",
    ]
    many = [made(f"a/case_{n}", verdict=Verdict.FAILED, problem=f"number {n}") for n in range(25)]
    told = github.told(record(*mixed(), *many), Path("/elsewhere"))
    assert len(told) == 10
    assert told[0].startswith("::error title=snapgrad%3A crashed::")
    assert told[-1] == "::error title=snapgrad::20 more are not annotated; the log and the reports have all"


def test_annotations_are_one_line_each_whatever_is_in_them() -> None:
    failing = made("c/d", verdict=Verdict.FAILED, problem="100% of\r\nit: a,b\n::error::injected")
    placed = dataclasses.replace(failing, source="odd,name:%.py", line=7)
    assert github.told(record(placed), Path("/")) == [
        "::error file=odd%2Cname%3A%25.py,line=7,title=snapgrad%3A failed::"
        "c/d%0A100%25 of\\x0d%0Ait: a,b%0A::error::injected"
    ]
    hostile = dataclasses.replace(failing, id=HOSTILE, problem=HOSTILE, source=HOSTILE, line=1)
    for line in github.told(record(hostile), Path("/")):
        assert "\n" not in line
        assert "\r" not in line
