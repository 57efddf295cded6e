"""Real logs and traces of other torch releases through `snapgrad normalize`: what is read, and what of a process is left.

    python benchmarks/dumps.py PYTHON...

PYTHON: interpreters with a torch each. A small job is run twice in each, in two folders, with `TORCH_LOGS` and with
`TORCH_TRACE`. Printed per interpreter and form: the sections, the lines, how many texts could not be read, paths that are left,
and whether both runs gave the same text.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

JOB = """
import torch
model = torch.nn.Sequential(torch.nn.Linear(4, 4), torch.nn.ReLU())
x = torch.randn(2, 4, requires_grad=True)
torch.compile(lambda x: model(x).sin().sum())(x).backward()
torch.compile(lambda x: torch.cond(x.sum() > 0, torch.sin, torch.cos, (x,)))(torch.randn(3))
with torch._dynamo.compiled_autograd._enable(torch.compile):
    model(x).sum().backward()
"""
LOGS = "graph_code,aot_graphs,aot_joint_graph,pre_grad_graphs,post_grad_graphs,output_code,compiled_autograd"


def dumps(python: str, folder: Path) -> dict[str, str]:
    """The log and the trace of one run of the job."""
    folder.mkdir()
    job = folder / "job.py"
    job.write_text(JOB, encoding="utf-8")
    fixed = os.environ | {"TORCHINDUCTOR_FORCE_DISABLE_CACHES": "1", "TORCHINDUCTOR_CACHE_DIR": str(folder / "cache")}
    made = {}
    for form, variables in (("log", {"TORCH_LOGS": LOGS}), ("trace", {"TORCH_TRACE": str(folder / "trace")})):
        done = subprocess.run(
            [python, str(job)],
            env=fixed | variables,
            cwd=folder,
            capture_output=True,
            text=True,
            check=True,
            timeout=600,
        )
        made[form] = done.stderr
    made["trace"] = "".join(file.read_text("utf-8") for file in sorted((folder / "trace").glob("*.log")))
    return made


def normalized(text: str) -> tuple[str, list[str]]:
    """What the command prints for a text, and what it says of it."""
    command = [sys.executable, "-m", "snapgrad", "normalize"]
    done = subprocess.run(command, input=text, capture_output=True, text=True, timeout=600)
    return done.stdout, done.stderr.splitlines()


def main() -> None:
    for python in sys.argv[1:]:
        command = [python, "-c", "import torch; print(torch.__version__)"]
        version = subprocess.run(command, capture_output=True, text=True, check=True, timeout=600).stdout.strip()
        with tempfile.TemporaryDirectory() as top:
            runs = [dumps(python, Path(top) / name) for name in ("one", "two")]
            for form in runs[0]:
                (text, told), (again, _) = (normalized(run[form]) for run in runs)
                sections = len(re.findall(r"^(?:#|//) ==== ", text, re.MULTILINE))
                unread = [line for line in told if "of it:" in line or "holds no" in line]
                left = re.findall(r"\S*(?:/site-packages/|/tmp/|\.py:\d)\S*", text)
                print(
                    f"torch {version:<14} {form:<5} {sections:3} sections, {len(text.splitlines()):4} lines, "
                    f"{len(unread)} unread, {len(left)} paths left, {'the same' if text == again else 'ANOTHER'} text twice"
                )
                for line in [*unread, *left]:
                    print("    " + line)


if __name__ == "__main__":
    main()
