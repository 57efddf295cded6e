"""The recorded run: what is in it, its file, and that nothing in a file is believed."""

from __future__ import annotations

import dataclasses
import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from made_records import EDITED, GRAPH, changed, made, record

from snapgrad import Problem
from snapgrad.artifacts.kinds import FILES
from snapgrad.reports.json_file import from_json, schema, to_json
from snapgrad.reports.record import LEVELS, clusters
from snapgrad.verdict import Verdict

SCHEMA = Path(__file__).parent.parent / "docs/report-schema.json"


def everything() -> Any:
    return record(
        changed("hooks/one"),
        changed("hooks/two"),
        made("hooks/new", received={"graph.py": GRAPH}),
        made("hooks/same", {"graph.py": GRAPH}, {"graph.py": GRAPH}),
        made("leaves/gone", {"graph.py": GRAPH, "code.py": "a\n"}, {"graph.py": GRAPH}),
        made("leaves/dead", verdict=Verdict.CRASHED, problem="killed by \x1b[31mSIGSEGV\udc80"),
        also=("leaves/never",),
    )


def test_what_is_in_it() -> None:
    found = {case.id: case for case in everything().cases}
    one = found["hooks/one"]
    assert (one.verdict, one.lowest, one.checked, one.source) == ("changed", "graph", {"tensors": 2}, "cases/hooks.py")
    (change,) = one.changes
    assert (change.file, change.kind, change.golden, change.received) == ("graph.py", "changed", GRAPH, EDITED)
    assert change.edit == found["hooks/two"].changes[0].edit != found["hooks/new"].changes[0].edit
    assert found["hooks/same"].changes == [], "what passed takes no room"
    assert found["leaves/gone"].lowest == "code"
    assert found["leaves/dead"].problem == "killed by \\x1b[31mSIGSEGV\\udc80"


def test_every_document_has_a_level() -> None:
    assert set(LEVELS) == set(FILES)


def test_the_same_edit_is_one_cluster() -> None:
    first, *rest = clusters(everything().cases)
    assert [case.id for case, _ in first.items] == ["hooks/one", "hooks/two"]
    assert sum(len(cluster.items) for cluster in rest) == 2


def test_missing_counts_as_failed() -> None:
    whole = record(made("a/b", {"graph.py": GRAPH}, {"graph.py": GRAPH}))
    assert (whole.missing, whole.exit_code()) == ([], 0)
    lacking = dataclasses.replace(whole, selected=["a/b", "a/c"])
    assert (lacking.missing, lacking.exit_code()) == (["a/c"], 4)
    assert record(changed("a/b")).exit_code() == 1
    assert record(changed("a/b"), made("a/c", verdict=Verdict.WRONG_GRADIENTS)).exit_code() == 3


def test_a_file_and_back() -> None:
    there = everything()
    back = from_json(to_json(there), "it")
    assert to_json(back) == to_json(there)
    assert back.cases[0].changes[0].received == EDITED
    assert back.missing == ["leaves/never"]


def test_lines_are_stored_once() -> None:
    many = record(*(changed(f"hooks/case_{number}") for number in range(100)))
    assert to_json(many).count("getitem = inputs[0]") == 1


def test_the_published_schema_is_that_of_the_file() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == schema(), "write it: python -m snapgrad report --schema"
    published = json.loads(SCHEMA.read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(published)
    validator.check_schema(published)
    good = json.loads(to_json(everything()))
    validator.validate(good)
    for name in ("schema", "lines", "cases", "selected", "environment"):
        with pytest.raises(jsonschema.ValidationError):
            validator.validate({key: value for key, value in good.items() if key != name})
    good["cases"][0]["changes"][0]["golden"] = GRAPH
    with pytest.raises(jsonschema.ValidationError):
        validator.validate(good)


def test_the_example_of_the_documentation_reads_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "run.json").write_text(to_json(record(changed("hooks/one"))))
    (example,) = re.findall(
        r"^```python\n(.*?)^```$", (SCHEMA.parent / "reports.md").read_text(), re.DOTALL | re.MULTILINE
    )
    found: dict[str, Any] = {}
    exec(example, found)
    assert found["received"] == EDITED


def broken(**fields: Any) -> str:
    return json.dumps(json.loads(to_json(everything())) | fields)


def with_case(**fields: Any) -> str:
    raw = json.loads(to_json(everything()))
    raw["cases"][0] |= fields
    return json.dumps(raw)


def with_change(**fields: Any) -> str:
    raw = json.loads(to_json(everything()))
    raw["cases"][0]["changes"][0] |= fields
    return json.dumps(raw)


def large(times: int) -> str:
    """A small file whose one document is that many MB."""
    raw = json.loads(with_change(golden=[0] * times, received=[]))
    return json.dumps(raw | {"cases": raw["cases"][:1], "lines": ["x" * (1 << 20)]})


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "Expecting value"),
        ("[]", "its schema is 'list'"),
        ('"x"', "its schema is 'str'"),
        ("[" * 100_000, "RecursionError"),
        (broken(schema="snapgrad-report/9"), "its schema is 'snapgrad-report/9', 'snapgrad-report/1' is what"),
        (broken(cases=None), "TypeError"),
        (with_case(id=1), "Expected `str`, got `int` - at `$.cases[0].id`"),
        (broken(kind="walk"), "Invalid enum value 'walk' - at `$.kind`"),
        (broken(lines=[1]), "lines holds something else than texts"),
        (broken(lines=[]), "IndexError"),
        (with_case(verdict="excellent"), "hooks/one: the verdict 'excellent' is none"),
        (with_case(id="hooks/two"), "a case is in it twice"),
        (with_case(drift="structure"), "the class of drift 'structure' is none in a run"),
        (broken(kind="drift"), "the class of drift '' is none in a drift"),
        (with_case(lowest="basement"), "the level 'basement' is none"),
        (with_change(file="../../evil.py"), "'../../evil.py', 'changed': not a golden's file"),
        (with_change(kind="better"), "not a golden's file, or not a change"),
        (with_change(golden=[-1]), "a list of numbers of lines"),
        (with_change(golden=[0] * 100, received="x"), "a list of numbers of lines"),
        (large(times=1025), "larger together than any run's"),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) and len(value) < 80 else "text",
)
def test_a_file_that_is_no_report(text: str, why: str) -> None:
    with pytest.raises(Problem) as told:
        from_json(text, "downloads/it.json")
    assert str(told.value).startswith("downloads/it.json: is no report that --report made: ")
    assert why in str(told.value)
    assert "\n" not in str(told.value)


def test_nothing_in_a_file_can_steer_a_terminal() -> None:
    back = from_json(with_case(pins="\x1b]0;owned\x07", problem="\u202e", meaning=["\ud800"]), "it")
    assert (back.cases[0].pins, back.cases[0].problem, back.cases[0].meaning) == (
        "\\x1b]0;owned\\x07",
        "\\u202e",
        ["\\ud800"],
    )
