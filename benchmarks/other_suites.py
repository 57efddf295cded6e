"""The test suites of packages that know nothing of snapgrad, with its plugin loaded and without: every outcome is to be the same.

    python benchmarks/other_suites.py [NAME==VERSION ...]

Each package is downloaded by pip, by name and version, as a source distribution that contains its tests. Run it in the environment
where snapgrad is installed; exit code 1 if any outcome differs, or if a suite has none.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

SUITES = ("more-itertools==11.2.1", "pluggy==1.7.0", "toolz==1.2.0")
WITHOUT = ("-p", "no:snapgrad")


def downloaded(requirement: str, folder: Path) -> tuple[Path, Path]:
    """The folder of the package's sources with its tests, and a folder to import it from."""
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run(
        [*pip, "download", "--no-binary", ":all:", "--no-deps", "--dest", str(folder), requirement], check=True
    )
    (archive,) = folder.glob("*.tar.gz")
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="data")
    (sources,) = (path for path in folder.iterdir() if path.is_dir())
    site = folder / "installed"
    subprocess.run([*pip, "install", "--no-deps", "--target", str(site), requirement], check=True)
    return sources, site


def outcomes(sources: Path, site: Path, *options: str) -> tuple[dict[str, str], float]:
    """What came of every test, and the seconds that the suite took."""
    report = sources.parent / "outcomes.xml"
    report.unlink(missing_ok=True)
    began = time.monotonic()
    subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:asyncio",
            f"--junitxml={report}",
            *options,
        ],
        cwd=sources,
        env=os.environ | {"PYTHONPATH": str(site)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    seconds = time.monotonic() - began
    if not report.exists():
        return {}, seconds
    found: dict[str, str] = {}
    for case in ElementTree.parse(report).iter("testcase"):
        kinds = [child.tag for child in case if child.tag in ("failure", "error", "skipped")]
        found[f"{case.get('classname')}::{case.get('name')}"] = kinds[0] if kinds else "passed"
    return found, seconds


def row(requirement: str) -> tuple[str, bool]:
    """A line of the table, and whether all outcomes are the same."""
    with tempfile.TemporaryDirectory(prefix="other-suites-") as folder:
        sources, site = downloaded(requirement, Path(folder))
        without, before = outcomes(sources, site, *WITHOUT)
        beside, after = outcomes(sources, site)
    same = bool(without) and without == beside
    told = "the same" if same else f"DIFFERENT: {differing(without, beside)}"
    counts = ", ".join(f"{number} {kind}" for kind, number in Counter(without.values()).most_common())
    return f"| {requirement} | {counts or 'no test'} | {before:.1f} s | {after:.1f} s | {told} |", same


def differing(without: Mapping[str, str], beside: Mapping[str, str]) -> str:
    names = [name for name in {**without, **beside} if without.get(name) != beside.get(name)]
    return f"{len(names)} of {len(without)}, such as {', '.join(names[:3])}" if names else "no test ran"


def main() -> None:
    print("| package | without snapgrad | took | with it took | outcomes |\n|--|--|--|--|--|")
    rows = []
    for requirement in sys.argv[1:] or SUITES:
        text, same = row(requirement)
        print(text, flush=True)
        rows.append(same)
    sys.exit(0 if all(rows) else 1)


if __name__ == "__main__":
    main()
