"""The HTML report in a real browser: it opens, filters, is used by keys, draws, and asks the network for nothing."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from graphs_of_any_size import graph_text
from made_records import changed, made, record
from test_html_page import everything, hostile

from snapgrad.reports.html import page
from snapgrad.reports.record import Group, Record

pytest.importorskip("playwright", reason="playwright is not installed: pip install 'snapgrad[dev]'")

from headless import browser
from playwright.sync_api import Browser, Page, expect

DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 360, "height": 740}
LARGE = graph_text(1000)
MIDDLE = "e => (e.scrollTop + e.clientHeight / 2) / e.scrollHeight"
OVERLAPPING = """() => {
    const all = [...document.querySelectorAll(".box")].map((one) => one.getBoundingClientRect());
    const over = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    return all.filter((a, i) => all.some((b, j) => i < j && over(a, b))).length;
}"""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as opened:
        yield opened


@pytest.fixture
def show(chromium: Browser, tmp_path: Path) -> Iterator[Callable[..., Page]]:
    """Opens a record's report. When the test ends, nothing was requested but the file, and no script complained."""
    troubles: list[str] = []
    tabs = []

    def opened(run: Record, *, size: dict[str, int] = DESKTOP, anchor: str = "") -> Page:
        file = tmp_path / "report.html"
        file.write_text(page(run), encoding="utf-8")
        tab = chromium.new_page(viewport={"width": size["width"], "height": size["height"]})
        tabs.append(tab)
        tab.on("request", lambda one: troubles.append(one.url) if not one.url.startswith(file.as_uri()) else None)
        tab.on("console", lambda one: troubles.append(one.text))
        tab.on("pageerror", lambda one: troubles.append(str(one)))
        tab.on("dialog", lambda one: troubles.append(one.message))
        tab.goto(file.as_uri() + anchor)
        return tab

    yield opened
    for tab in tabs:
        tab.close()
    assert troubles == []


def names(tab: Page) -> list[str]:
    """The cases that are shown."""
    return tab.locator("[data-case]:visible .name").all_text_contents()


def test_a_cluster_expands_to_its_diff_and_its_cases(show: Callable[..., Page]) -> None:
    tab = show(everything())
    entry = tab.locator("#edit-0")
    head = entry.locator(".head")
    expect(head).to_have_attribute("aria-expanded", "false")
    head.click()
    expect(head).to_have_attribute("aria-expanded", "true")
    expect(entry.locator("td.removed")).to_contain_text("relu = torch.relu(getitem)")
    expect(entry.locator("td.added mark")).to_have_text(["tanh"])
    expect(entry.locator(".names a")).to_have_text(["hooks/one", "hooks/two", "leaves/refused"])
    entry.locator(".names a").nth(1).click()
    two = tab.locator('[data-case="hooks/two"] .head')
    expect(two).to_have_attribute("aria-expanded", "true")
    expect(two).to_be_focused()
    head.click()
    expect(entry.locator(".diff")).to_be_hidden()


def test_long_unchanged_stretches_are_folded_and_unfold(show: Callable[..., Page]) -> None:
    text = "".join(f"line_{n} = {n}\n" for n in range(50))
    run = record(made("hooks/long", {"code.py": text}, {"code.py": text.replace("line_25 = 25", "line_25 = 26")}))
    tab = show(run)
    tab.locator(".head").click()
    assert tab.locator(".diff tbody tr").count() == 2 + 7
    expect(tab.locator(".diff .n").first).to_have_text("22")
    tab.get_by_role("button", name="22 unchanged lines").click()
    assert tab.locator(".diff tbody tr").count() == 1 + 22 + 7


def test_filters_filter_and_say_how_many(show: Callable[..., Page]) -> None:
    tab = show(everything())
    status = tab.locator("#shown")
    expect(status).to_have_text("6 cases shown, 1 hidden by the filters")
    assert "leaves/same" not in names(tab)
    tab.get_by_role("button", name="1 passed").click()
    expect(status).to_have_text("7 cases shown")
    tab.get_by_role("button", name="2 crashed").click()
    expect(status).to_have_text("5 cases shown, 2 hidden by the filters")
    tab.get_by_label("theme").select_option("leaves")
    assert names(tab) == ["leaves/refused", "leaves/new", "leaves/same"]
    tab.get_by_label("artifact").select_option("code.cpp")
    assert names(tab) == ["leaves/new"]
    tab.get_by_label("artifact").select_option("")
    tab.locator("#search").fill("REFUSED differs")
    assert names(tab) == ["leaves/refused"]
    tab.locator("#search").fill("no such thing")
    expect(status).to_have_text("0 cases shown, 7 hidden by the filters")
    everything_shown = tab.get_by_role("button", name="Show all")
    everything_shown.click()
    expect(status).to_have_text("7 cases shown")
    expect(tab.get_by_label("theme")).to_have_value("")
    expect(everything_shown).to_be_hidden()


def test_it_is_used_by_keys_alone(show: Callable[..., Page]) -> None:
    tab = show(everything())
    heads = tab.locator(".item:visible .head")
    for key in "jjk":
        tab.keyboard.press(key)
    expect(heads.nth(0)).to_be_focused()
    tab.keyboard.press("j")
    expect(heads.nth(1)).to_be_focused()
    tab.keyboard.press("Enter")
    expect(heads.nth(1)).to_have_attribute("aria-expanded", "true")
    assert tab.url.endswith("#edit-0"), "what was opened can be linked to"
    tab.keyboard.press("/")
    expect(tab.locator("#search")).to_be_focused()
    tab.keyboard.type("jk?")
    expect(tab.locator("#search")).to_have_value("jk?")
    tab.keyboard.press("Escape")
    tab.keyboard.press("?")
    expect(tab.get_by_role("dialog", name="Keys")).to_be_visible()
    tab.keyboard.press("Escape")
    expect(tab.get_by_role("dialog")).to_have_count(0)


def test_a_small_graph_is_drawn_with_what_became_of_each_node(show: Callable[..., Page]) -> None:
    before = graph_text(10)
    tab = show(
        record(
            made(
                "graphs/small",
                {"graph.py": before},
                {"graph.py": before.replace("= AddmmBackward0(", "= GeluBackward0(")},
            )
        )
    )
    tab.keyboard.press("j")
    tab.keyboard.press("g")
    assert tab.locator(".graph .node").count() == 11
    assert tab.locator('.node[data-status="+"]').count() == tab.locator('.node[data-status="-"]').count() == 1
    shapes = {
        tab.locator(f'.node[data-status="{sign}"] .mark').first.evaluate("e => e.getAttribute('d')") for sign in "+-="
    }
    assert len(shapes) == 3, "told apart without colours"
    expect(tab.locator(".told li strong")).to_have_text(["- removed", "+ added"])
    tab.get_by_role("button", name="Before", exact=True).click()
    assert tab.locator(".node").count() == 10 and tab.locator('.node[data-status="+"]').count() == 0
    tab.get_by_role("button", name="After", exact=True).click()
    assert tab.locator(".node").count() == 10 and tab.locator('.node[data-status="-"]').count() == 0
    tab.locator(".graph .title").first.click()
    expect(tab.locator(".graph .title").first).to_have_attribute("aria-expanded", "false")
    assert tab.locator(".node").count() == 9
    tab.locator('.node[data-status="+"]').click()
    expect(tab.locator("p.chosen")).to_contain_text("GeluBackward0([validate_outputs_1[0]")
    tab.locator(".canvas").focus()
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("Enter")
    assert tab.locator(".node").count() == 10


def test_of_several_graphs_the_first_that_differs_is_drawn_and_named(show: Callable[..., Page]) -> None:
    one = graph_text(10)
    two = one.partition("\n\n")[2].replace("capture 0", "capture 1")
    after = two.replace("= AddmmBackward0(", "= GeluBackward0(")
    tab = show(record(made("graphs/two", {"graph.py": one + "\n" + two}, {"graph.py": one + "\n" + after})))
    tab.keyboard.press("j")
    tab.keyboard.press("g")
    choice = tab.get_by_label("Which graph")
    expect(choice.locator("option:checked")).to_have_text("capture 1, CompiledAutograd (11)")
    expect(tab.locator(".graph")).to_have_attribute("aria-label", re.compile("^capture 1"))
    choice.select_option("0")
    expect(tab.locator(".graph")).to_have_attribute("aria-label", re.compile("^capture 0"))


def test_a_large_graph_is_drawn_around_its_changes_and_opens_whole(show: Callable[..., Page]) -> None:
    after = LARGE.replace("= TanhBackward0(", "= GeluBackward0(", 3)
    tab = show(record(made("graphs/large", {"graph.py": LARGE}, {"graph.py": after})))
    tab.locator(".head").click()
    tab.locator(".open-graph").click()
    drawn = tab.locator(".graph")
    assert 5 < drawn.locator(".box").count() < 60
    assert tab.evaluate(OVERLAPPING) == 0
    assert drawn.locator('.node[data-status="+"]').count() == 3
    label = "capture 0, CompiledAutograd: 1,003 nodes in 600 autograd nodes"
    expect(drawn.first).to_have_attribute("aria-label", label)
    run = drawn.locator(".run .title").last
    assert "autograd nodes" in (run.get_attribute("aria-label") or "")
    tab.get_by_role("button", name="Open all").click()
    assert (drawn.locator(".node").count(), drawn.locator(".run").count()) == (1003, 0)
    before = tab.locator(".canvas").evaluate(f"e => {{ e.scrollTop = 4000; return ({MIDDLE})(e); }}")
    tab.get_by_role("button", name="Larger").click()
    assert tab.locator(".canvas").evaluate(MIDDLE) == pytest.approx(before, abs=1e-3)
    tab.get_by_role("button", name="Close all").click()
    assert drawn.locator(".node").count() == 0


def test_of_many_changes_the_first_are_drawn_and_the_rest_counted(show: Callable[..., Page]) -> None:
    after = LARGE.replace(", False)\n", ", False, None)\n")
    tab = show(record(made("graphs/large", {"graph.py": LARGE}, {"graph.py": after})))
    tab.locator(".head").click()
    tab.locator(".open-graph").click()
    assert tab.locator('.node[data-status="~"]').count() == 60
    rest = tab.locator('.run[data-status="~"] .title')
    expect(rest).to_have_attribute("aria-label", re.compile(r"\d+ autograd nodes, 139 changed, \d+ nodes, changed"))
    rest.click()
    assert tab.locator(".box").count() == 600


def test_hostile_names_and_texts_do_nothing(show: Callable[..., Page]) -> None:
    tab = show(hostile())
    for head in tab.locator(".item .head").all():
        head.click()
    for open_graph in tab.locator(".open-graph:visible").all():
        open_graph.click()
    assert tab.locator("img").count() == 0
    expect(tab.locator(".graph .title text").first).to_contain_text("</script>")


def test_a_script_from_elsewhere_would_not_run(chromium: Browser, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    file.write_text(page(record()), encoding="utf-8")
    tab = chromium.new_page()
    tab.goto(file.as_uri())
    told = tab.evaluate(
        """() => new Promise((done) => {
            addEventListener("securitypolicyviolation", (event) => done(event.effectiveDirective));
            const made = document.createElement("script");
            made.textContent = "document.title = 'run'";
            document.body.append(made);
        })"""
    )
    assert told.startswith("script-src") and tab.title() != "run"
    tab.close()


def test_a_phone_shows_it_without_scrolling_sideways(show: Callable[..., Page]) -> None:
    tab = show(everything(), size=PHONE)
    for head in tab.locator(".item:visible .head").all():
        head.click()
    tab.locator(".open-graph:visible").first.click()
    assert tab.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    expect(tab.locator(".diff.narrow").first).to_be_visible()
    tab.set_viewport_size({"width": 1280, "height": 900})
    expect(tab.locator(".diff.narrow")).to_have_count(0)


def test_a_link_to_an_entry_opens_it_also_a_folded_one_and_keys_pass_over_folded_ones(
    show: Callable[..., Page],
) -> None:
    groups = [Group(f"edit {number}", ["hooks/one", "hooks/two"], "graph.py") for number in range(14)]
    run = dataclasses.replace(record(changed("hooks/one"), changed("hooks/two")), groups=groups)
    tab = show(run)
    for _ in range(13):
        tab.keyboard.press("j")
    expect(tab.locator("#case-0 .head")).to_be_focused()
    tab = show(run, anchor="#group-13")
    expect(tab.locator("#group-13 .body")).to_be_visible()


def test_in_print_there_is_what_is_open_and_no_controls(show: Callable[..., Page]) -> None:
    tab = show(everything())
    tab.locator("#edit-0 .head").click()
    tab.emulate_media(media="print", color_scheme="dark")
    assert tab.locator("#edit-0 td.added").evaluate("e => getComputedStyle(e).backgroundColor") == "rgb(227, 243, 230)"
    expect(tab.locator("#edit-0 .diff")).to_be_visible()
    expect(tab.locator(".filters")).to_be_hidden()
    assert tab.pdf()[:5] == b"%PDF-"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_stands_in_the_way_of_assistive_technology(show: Callable[..., Page], scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
    tab = show(everything())
    tab.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    for head in tab.locator(".item:visible .head").all():
        head.click()
    tab.locator(".open-graph:visible").first.click()
    found = axe.Axe().run(tab)
    assert [(one["id"], one["nodes"][0]["html"][:200]) for one in found.response["violations"]] == []
