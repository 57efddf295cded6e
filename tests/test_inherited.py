"""`snapgrad run` in whatever state it is started, and cases that see nothing of it."""

from __future__ import annotations

import json
import os
import signal

from processes import State, environment
from project import Project

CASES = """
    import json
    import os
    import pathlib
    import resource
    import signal
    import subprocess

    from snapgrad import case


    def link(number):
        "What a descriptor leads to; the folder of the run for one that is closed by now, as the one that listed them."
        try:
            return os.readlink(f"/proc/self/fd/{number}")
        except OSError:
            return "/snapgrad-"


    def tell(name):
        names = [number for number in signal.Signals if signal.getsignal(number) is signal.SIG_IGN]
        told = {
            "ignored": [number.name for number in names],
            "blocked": sorted(signal.pthread_sigmask(signal.SIG_BLOCK, ())),
            "open": sorted(int(n) for n in os.listdir("/proc/self/fd") if "/snapgrad-" not in link(n)),
            "core": resource.getrlimit(resource.RLIMIT_CORE)[0],
            "may have open": resource.getrlimit(resource.RLIMIT_NOFILE)[0] >= 1024,
            "owner": os.umask(0o22) & 0o700,
            "a command that fails": subprocess.run(["false"]).returncode,
            "standard input": os.read(0, 1).decode(),
        }
        pathlib.Path(__file__).with_name(f"{name}.json").write_text(json.dumps(told))
        raise RuntimeError("it was told")


    @case()
    def forked():
        "Tells its state."
        tell("forked")


    @case(own_interpreter=True, timeout=300)
    def alone():
        "Tells its state in an interpreter of its own."
        tell("alone")
"""
KEPT_OPEN = """
    import os
    import resource
    import sys

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if "snapgrad.runner.server" in sys.orig_argv:
        resource.setrlimit(resource.RLIMIT_NOFILE, (1024, hard))
        os.dup2(os.open(os.devnull, os.O_RDONLY), 300)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
"""
"""A file that something in the server keeps open, with a number that the limit of the others does not reach."""

SIGNALS = (signal.SIGINT, signal.SIGHUP, signal.SIGCHLD, signal.SIGPIPE, signal.SIGTERM, signal.SIGALRM, signal.SIGUSR1)
ODD = State(ignored=SIGNALS, blocked=SIGNALS, umask=0o777, closed=(0, 1, 2), files=64)
SEEN = {
    "ignored": ["SIGPIPE", "SIGXFSZ"],
    "blocked": [],
    "open": [0, 1, 2],
    "core": 0,
    "may have open": True,
    "owner": 0,
    "a command that fails": 1,
    "standard input": "",
}


def test_a_case_sees_nothing_of_the_state_that_its_run_was_started_in(project: Project) -> None:
    project.write("cases/own.py", CASES)
    folder = project.write("late/sitecustomize.py", KEPT_OPEN).parent
    path = os.pathsep.join([str(folder), *filter(None, [environment().get("PYTHONPATH")])])
    report = project.folder / "run.json"
    done = project.snapgrad_in(ODD, "run", "--codegen-only", "--report", str(report), PYTHONPATH=path)
    told = {one["id"]: one["problem"] for one in json.loads(report.read_text())["cases"]}
    assert (done.code, done.printed) == (4, ""), told
    for case in ("forked", "alone"):
        assert "RuntimeError: it was told" in told[f"own/{case}"]
        assert json.loads((project.folder / f"cases/{case}.json").read_text()) == SEEN, case


def test_a_closed_standard_input_is_an_empty_one(project: Project) -> None:
    project.write("cases/own.py", CASES)
    closed = State(closed=(0,))
    for arguments, code in ((["review"], 2), (["normalize", "--kind", "graph"], 2), (["list"], 0)):
        done = project.snapgrad_in(closed, *arguments)
        assert done.code == code, done.printed
        assert "Traceback" not in done.printed
