"""The HTML report as a file: what stands in it, and that nothing in it can run or load anything."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import json
import re
from collections import Counter
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from made_records import EDITED, ENVIRONMENT, FACTS, GRAPH, changed, made, record

import snapgrad.reports.html
from snapgrad.drift.classes import Drift
from snapgrad.reports.html import page
from snapgrad.reports.html.tones import TONES
from snapgrad.reports.html.view import MOST_SHARED
from snapgrad.reports.publishing import publish
from snapgrad.reports.record import CaseRecord, Group, Record
from snapgrad.verdict import Verdict

HOSTILE = """</script><script>alert(1)</script><img src=x onerror=alert(1)>"'--><!--{{ 7 * 7 }}\x1b[31m\u202e\udc80"""


class Page(HTMLParser):
    """The elements of a page with their attributes, and the text in each script and style."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.inside: list[tuple[str, dict[str, str | None], str]] = []
        self.words: list[str] = []
        self._raw: list[str] | None = None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._raw = [] if tag in ("script", "style") else None

    def handle_data(self, data: str) -> None:
        (self.words if self._raw is None else self._raw).append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style") and self._raw is not None:
            self.inside.append((tag, self.elements[-1][1], "".join(self._raw)))
            self._raw = None

    def all(self, tag: str, **attributes: str) -> list[dict[str, str | None]]:
        return [a for t, a in self.elements if t == tag and all(a.get(k) == v for k, v in attributes.items())]

    @property
    def data(self) -> Any:
        (text,) = [text for tag, attributes, text in self.inside if attributes.get("id") == "data"]
        return json.loads(text)

    @property
    def said(self) -> str:
        return " ".join(" ".join(self.words).split())


def everything() -> Record:
    return record(
        changed("hooks/one"),
        changed("hooks/two"),
        made("leaves/refused", {"graph.py": GRAPH}, {"graph.py": EDITED}, refusal="a second capture differs"),
        made("leaves/new", received={"graph.py": GRAPH, "code.cpp": "int x;\n"}),
        made("leaves/same", {"graph.py": GRAPH}, {"graph.py": GRAPH}),
        made("leaves/dead", verdict=Verdict.CRASHED, problem="killed by SIGSEGV\nin frame 3"),
        made("leaves/dead_too", verdict=Verdict.CRASHED, problem="killed by SIGSEGV\nin frame 3"),
        also=("leaves/never",),
    )


def hostile() -> Record:
    case = dataclasses.replace(
        changed("hooks/one"),
        id=HOSTILE,
        theme=HOSTILE,
        pins=HOSTILE,
        problem=HOSTILE,
        refusal=HOSTILE,
        meaning=[HOSTILE],
        source=HOSTILE,
        goldens=HOSTILE,
        checked={HOSTILE: HOSTILE},
        drift=HOSTILE,
    )
    graph = f"# ==== {HOSTILE}\ndef f():\n    # {HOSTILE}\n    x = g('{HOSTILE}')\n"
    change = dataclasses.replace(
        case.changes[0], golden=graph, received=graph.replace("g(", "h("), note=HOSTILE, edit=""
    )
    case = dataclasses.replace(case, changes=[change])
    other = dataclasses.replace(case, id=HOSTILE + "2")
    made_of = record(case, other, also=(HOSTILE + "3",), shard=HOSTILE)
    environment = {HOSTILE: HOSTILE}
    return dataclasses.replace(made_of, environment=environment, other=environment, normalizer=HOSTILE)


def test_every_case_its_end_and_its_commands_are_told() -> None:
    found = Page(page(everything()))
    assert [one["data-word"] for one in found.all("article") if "data-case" in one] == ["crashed"] * 2 + [
        "changed"
    ] * 3 + ["new", "passed"]
    assert "2 crashed · 3 changed · 1 new · 1 passed · 1 missing" in found.said
    for text in (
        "snapgrad accept hooks/one",
        "snapgrad accept --same-as",
        "a second capture differs",
        "killed by SIGSEGV",
        "1 case without a result: leaves/never",
        "torch 2.13.0",
        "First level of the compiler that differs: graph",
    ):
        assert text in found.said, text
    assert "snapgrad accept leaves/refused" not in found.said


def test_the_same_edit_and_the_same_end_are_one_entry() -> None:
    found = Page(page(everything()))
    shared = [one["id"] for one in found.all("article", **{"class": "item shared"})]
    assert shared == ["end-0", "edit-0"]
    assert len(found.data["diffs"]) == 3, "the edit of three cases, and the new documents"
    assert found.said.count("the same in 2 more") == 3


def test_a_drift_is_told_by_its_classes_and_groups() -> None:
    case = dataclasses.replace(changed("hooks/one"), drift="structure")
    other = dataclasses.replace(made("hooks/same"), drift="same up to renaming")
    groups = [
        Group("`f` takes one more argument", ["hooks/one", "hooks/same"], "graph.py"),
        Group("one `tanh` alone", ["hooks/one"], "graph.py"),
    ]
    run = dataclasses.replace(
        record(case, other),
        kind="drift",
        groups=groups,
        environment=ENVIRONMENT,
        other=ENVIRONMENT | {"torch": "2.15.0"},
    )
    found = Page(page(run))
    assert "1 structure · 1 same up to renaming" in found.said
    assert len(found.all("article", **{"class": "item shared"})) == 1 and "one tanh alone" in found.said
    assert "f takes one more argument graph.py" in found.said and "against torch 2.15.0" in found.said
    assert "snapgrad accept" not in found.said, "a drift leaves nothing to accept"
    assert found.all("select", **{"data-filter": "verdict"})
    of_goldens = dataclasses.replace(run, other=None)
    assert "against the goldens" in Page(page(of_goldens)).said
    overlays = dataclasses.replace(run.options, overlays=True)
    assert "against its own goldens" in Page(page(dataclasses.replace(of_goldens, options=overlays))).said


def test_a_group_is_shown_in_the_case_that_has_the_least_beside_it() -> None:
    longer = GRAPH.replace("    return", "    other = torch.exp(relu)\n    return")
    cases = [
        made("hooks/first", {"graph.py": GRAPH}, {"graph.py": EDITED.replace("inputs[0]", "inputs[1]")}),
        made("hooks/long", {"graph.py": longer}, {"graph.py": longer.replace("torch.relu", "torch.tanh")}),
        changed("hooks/alone"),
    ]
    cases = [dataclasses.replace(case, drift="different text, same facts") for case in cases]
    groups = [
        Group("`tanh` in place of `relu`", [case.id for case in cases], "graph.py"),
        Group("another input", ["hooks/first"], "graph.py"),
    ]
    found = Page(page(dataclasses.replace(record(*cases), kind="drift", groups=groups)))
    assert "As it is in hooks/alone :" in found.said


def test_of_many_shared_edits_the_last_are_folded() -> None:
    groups = [Group(f"edit {number}", ["hooks/one", "hooks/two"], "graph.py") for number in range(MOST_SHARED + 2)]
    run = dataclasses.replace(record(changed("hooks/one"), changed("hooks/two")), groups=groups)
    assert "edit 11 graph.py" in Page(page(run)).said.partition("2 more")[0]
    assert "edit 12 graph.py" in Page(page(run)).said.partition("2 more")[2]
    few = dataclasses.replace(run, groups=groups[:MOST_SHARED])
    assert not Page(page(few)).all("details")


def test_documents_stand_in_the_order_of_the_compiler() -> None:
    texts = {"facts.json": FACTS, "code.py": "a = 1\n", "graph.py": GRAPH, "bytecode.py": "return 1\n"}
    found = Page(page(record(made("hooks/one", received=texts))))
    assert [one["data-file"] for one in found.all("div", **{"class": "document"})] == [
        "graph.py",
        "bytecode.py",
        "code.py",
        "facts.json",
    ]


def test_in_a_drift_the_gravest_class_comes_first() -> None:
    classes = ["different text, same facts", "same", "structure", "crashes", "sound here, not there"]
    cases = [dataclasses.replace(changed(f"hooks/{number}"), drift=word) for number, word in enumerate(classes)]
    found = Page(page(dataclasses.replace(record(*cases), kind="drift")))
    told = ["crashes", "sound here, not there", "structure", "different text, same facts", "same"]
    assert [one["data-word"] for one in found.all("article") if "data-case" in one] == told
    assert [one["data-word"] for one in found.all("button", **{"class": "tile"})] == told


def test_every_word_has_a_tone() -> None:
    grave = {"crashed", "timed out", "failed", "wrong gradients", "crashes", "times out", "fails"}
    assert {str(word) for word in [*Verdict, *Drift]} - set(TONES) == grave


@pytest.mark.parametrize("make", [everything, hostile])
def test_nothing_runs_but_the_scripts_of_the_package(make: Any) -> None:
    found = Page(page(make()))
    (policy,) = [str(one["content"]) for one in found.all("meta") if one.get("http-equiv") == "Content-Security-Policy"]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    scripts = [text for tag, attributes, text in found.inside if tag == "script" and "type" not in attributes]
    (style,) = [text for tag, _, text in found.inside if tag == "style"]
    assert rules["default-src"] == "'none'" and "unsafe" not in policy and "http" not in policy
    assert rules["script-src"].split() == [hashed(text) for text in scripts]
    assert rules["style-src"] == hashed(style)
    assert len(scripts) == 3 and len(found.inside) == 5
    assert [a for _, a in found.elements if any(name.startswith("on") or name in ("src", "style") for name in a)] == []
    assert all(str(one["href"]).startswith("#") for _, one in found.elements if "href" in one)


def hashed(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_hostile_names_and_texts_are_text() -> None:
    text = page(hostile())
    found, tame = Page(text), Page(page(everything()))
    assert {tag for tag, _ in found.elements} <= {tag for tag, _ in tame.elements} | {"svg", "select", "option"}
    assert not found.all("img")
    assert "<script>alert" not in text and "<img" not in text
    assert "\x1b" not in text and "\u202e" not in text and "\udc80" not in text
    text.encode()
    assert "</script><script>alert(1)" in "".join(found.data["lines"]), "it is there, as data"
    assert "{{ 7 * 7 }}" in found.said


def test_what_controls_something_names_something_that_is_there() -> None:
    found = Page(page(everything()))
    ids = Counter(one["id"] for _, one in found.elements if "id" in one)
    assert max(ids.values()) == 1
    for name in ("aria-controls", "aria-labelledby", "aria-describedby"):
        assert {one[name] for _, one in found.elements if name in one} <= set(ids), name
    assert {str(one["href"])[1:] for one in found.all("a")} <= set(ids)
    assert len(found.all("h1")) == 1 and found.all("html", lang="en") and found.all("main")
    levels = [int(tag[1]) for tag, _ in found.elements if re.fullmatch("h[1-6]", tag)]
    assert all(b - a <= 1 for a, b in pairwise(levels)), "no level of headings is left out"


def test_the_licences_of_what_is_shipped_are_in_the_file() -> None:
    text = page(record())
    assert text.count("Permission is hereby granted, free of charge") == 2
    assert "Copyright (c) 2012-2014 Chris Pettitt" in text and "Copyright (c) 2012 Lea Verou" in text


def test_a_graph_that_is_not_drawn_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    run = record(changed("hooks/one"))
    drawn = Page(page(run))
    assert "Nodes of the graph: 1 added, 1 removed, 2 unchanged" in drawn.said and len(drawn.data["graphs"]) == 1
    monkeypatch.setattr("snapgrad.reports.html.contents.LARGEST_GRAPH", 3)
    left = Page(page(run))
    assert "2 unchanged; too many for a picture in this report" in left.said and left.data["graphs"] == []


def test_no_script_or_style_or_template_is_longer_than_300_lines() -> None:
    folder = Path(snapgrad.reports.html.__file__).parent
    files = [file for part in ("static", "templates") for file in (folder / part).iterdir() if file.is_file()]
    assert len(files) > 15
    assert [file.name for file in files if len(file.read_text(encoding="utf-8").splitlines()) > 300] == []


def test_no_cases_and_only_passed_ones() -> None:
    assert "no cases" in Page(page(record())).said
    passed: CaseRecord = made("leaves/same", {"graph.py": GRAPH}, {"graph.py": GRAPH})
    (tile,) = Page(page(record(passed))).all("button", **{"class": "tile"})
    assert tile["aria-pressed"] == "true", "nothing else would be shown"


def test_it_is_the_same_for_the_same_record_and_is_written_by_its_suffix(tmp_path: Path) -> None:
    publish(everything(), [tmp_path / "report.html"])
    assert (tmp_path / "report.html").read_text(encoding="utf-8") == page(everything())
