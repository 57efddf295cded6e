"""What the HTML report of a large run costs: seconds to make, megabytes, and seconds until a large graph is drawn.

    python benchmarks/report_size.py [--cases 2000] [--browser]

The run is made up of the catalogue's own goldens, as often as needed, in three sorts: no two cases have the same text in
any document, and each has changed in all of its documents ("distinct"); the same edits in texts that repeat, which is what
an upgrade of torch looks like ("repeated"); one case in twenty has changed ("usual"). `--browser` opens the reports in a
headless Chromium as well, and a picture of 1,000 nodes. Texts only, nothing is compiled.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from graphs_of_any_size import graph_text  # noqa: E402
from made_records import made, record  # noqa: E402

from snapgrad.reports.html import page  # noqa: E402
from snapgrad.reports.record import CaseRecord, Record  # noqa: E402

SORTS = ("distinct", "repeated", "usual")
_NUMBER = re.compile(r"(?<=[a-z]_)(\d+)\b")
_EDITS = {
    "graph.py": (r"(call_accumulate_grad\(.*), False\)", r"\1, False, None)"),
    "bytecode.py": (r"^( +)return\b(.*)", r"\1call_backward_state = pushed()\n\1return\2"),
    "code.py": (r"assert_size_stride\((\w+), (.*)\)", r"assert_size_stride(\1, \2, 'input')"),
    "code.cpp": (r"#pragma GCC ivdep", r"#pragma omp simd"),
    "facts.json": (r'"captures": (\d+)', r'"captures": 1\1'),
}


def case_of(number: int, folders: list[Path], sort: str) -> CaseRecord:
    folder = folders[number % len(folders)]
    theme = folder.parent.name
    goldens = {file.name: file.read_text(encoding="utf-8") for file in folder.iterdir() if file.name in _EDITS}
    if sort == "distinct":
        goldens = {file: _NUMBER.sub(rf"\g<1>{number}", text) for file, text in goldens.items()}
    received = {
        file: re.sub(*_EDITS[file], text, flags=re.MULTILINE) if sort != "usual" or number % 20 == 0 else text
        for file, text in goldens.items()
    }
    return made(f"{theme}/{folder.name}_{number}", goldens, received)


def run_of(count: int, sort: str) -> Record:
    folders = sorted(file.parent for file in (ROOT / "snapshots").glob("*/*/facts.json"))
    return record(*(case_of(number, folders, sort) for number in range(count)))


PRESSED = """async () => {
    const start = performance.now();
    %s.click();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return (performance.now() - start) / 1000;
}"""


def seconds_until(path: Path, *pressed: str) -> list[float]:
    """Until the browser has the report, and for each element that is pressed, until what that shows is painted."""
    from headless import browser

    with browser() as chromium:
        tab = chromium.new_page()
        start = time.perf_counter()
        tab.goto(path.as_uri())
        return [time.perf_counter() - start, *(tab.evaluate(PRESSED % one) for one in pressed)]


HEAD = "document.querySelector('.item .head')"
GRAPH = "document.querySelector('.open-graph')"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--cases", type=int, default=2000)
    parser.add_argument("--browser", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "report.html"
        for sort in SORTS:
            run = run_of(options.cases, sort)
            changes = sum(len(case.changes) for case in run.cases)
            start = time.perf_counter()
            processor = time.process_time()
            text = page(run)
            took, busy = time.perf_counter() - start, time.process_time() - processor
            file.write_text(text, encoding="utf-8")
            told = f"{took:.1f} s ({busy:.1f} s of processor), {file.stat().st_size / 1e6:.1f} MB"
            print(f"{options.cases} cases, {sort}: {changes} documents changed: {told}")
            if options.browser:
                loaded, opened = seconds_until(file, HEAD)
                print(f"  in the browser after {loaded:.1f} s, the first entry open {opened:.2f} s later")
        if options.browser:
            before = graph_text(1000)
            for told, after in (
                ("three replaced", before.replace("= TanhBackward0(", "= GeluBackward0(", 3)),
                ("one in five changed", re.sub(*_EDITS["graph.py"], before)),
            ):
                file.write_text(page(record(made("graphs/large", {"graph.py": before}, {"graph.py": after}))), "utf-8")
                print(f"the picture of a graph of 1000 nodes, {told}: {seconds_until(file, HEAD, GRAPH)[2]:.2f} s")


if __name__ == "__main__":
    main()
