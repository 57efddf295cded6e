"""The words of a failure: case, meaning, document, line, and the commands to see and to accept."""

from __future__ import annotations

from snapgrad.goldens.compare import compare
from snapgrad.goldens.files import Golden
from snapgrad.reports.printable import printable
from snapgrad.reports.terminal import explain
from snapgrad.verdict import Result, Verdict

OLD = {"facts.json": '{\n "captures": 1,\n "graphs": {"1": {"SumBackward0": 1}}\n}\n', "code.cpp": "a;\nb;\n"}
NEW = {"facts.json": '{\n "captures": 2,\n "graphs": {"1": {"TanhBackward0": 1}}\n}\n', "code.cpp": "a;\nc;\n"}


def told(received: dict[str, str], refusal: str = "", verdict: Verdict = Verdict.PASSED, problem: str = "") -> str:
    changes = compare({file: Golden(text) for file, text in OLD.items()}, received)
    return explain("hooks/it[a]", Result(verdict, problem, received), changes, refusal)


def test_a_changed_case() -> None:
    assert told(NEW) == (
        "hooks/it[a]: changed\n"
        "  captures: 1 -> 2\n"
        "  graphs, 1, SumBackward0: gone (was 1)\n"
        "  graphs, 1, TanhBackward0: new (1)\n"
        "  facts.json: differs from line 2\n"
        '    -  "captures": 1,\n'
        '    +  "captures": 2,\n'
        "    --- golden\n"
        "    +++ received\n"
        "    @@ -1,4 +1,4 @@\n"
        "     {\n"
        '    - "captures": 1,\n'
        '    - "graphs": {"1": {"SumBackward0": 1}}\n'
        '    + "captures": 2,\n'
        '    + "graphs": {"1": {"TanhBackward0": 1}}\n'
        "     }\n"
        "  code.cpp: differs from line 2\n"
        "    - b;\n"
        "    + c;\n"
        "    --- golden\n"
        "    +++ received\n"
        "    @@ -1,2 +1,2 @@\n"
        "     a;\n"
        "    -b;\n"
        "    +c;\n"
        "  see it:    snapgrad diff 'hooks/it[a]'\n"
        "  accept it: snapgrad accept 'hooks/it[a]'"
    )


def test_what_cannot_be_accepted_names_no_command_to_do_so() -> None:
    assert told(NEW, "it is unstable").endswith("\n  cannot be accepted: it is unstable")
    assert "snapgrad accept" not in told(NEW, verdict=Verdict.WRONG_GRADIENTS, problem="value 0: off")


def test_escapes_in_documents_do_not_reach_the_terminal() -> None:
    said = told(NEW | {"code.cpp": "a;\n\x1b[31mred\u202e\x9b\n"})
    assert "+ \\x1b[31mred\\u202e\\x9b" in said
    assert printable(said) == said
