"""Where a case was when it ended: from faulthandler's text, and from the events that torch times."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from processes import run

from snapgrad.runner.whereabouts import innermost, phase_of, read, users_frame

LIBRARY = os.__file__
STACK = f"""Fatal Python error: Segmentation fault

Thread 0x00007f0000000001 (most recent call first):
  File "/home/me/other.py", line 1 in other

Current thread 0x00007f0000000002 (most recent call first):
  File "{LIBRARY}", line 519 in string_at
  File "<frozen importlib._bootstrap>", line 3 in load
  File "/home/me/a case.py", line 14 in backward
  File "/home/me/model.py", line 90 in forward
"""


def test_the_innermost_frame_is_the_user_s_of_the_thread_that_died() -> None:
    assert innermost(STACK) == "/home/me/a case.py:14 in backward"
    assert innermost(STACK.replace("/home/me/a case.py", LIBRARY)) == "/home/me/model.py:90 in forward"
    assert innermost(STACK.partition("Current thread")[0]) == "/home/me/other.py:1 in other"
    assert innermost("Fatal Python error: Aborted\n") == ""


@pytest.mark.parametrize(
    ("events", "phase"),
    [
        ([], ""),
        (["user's own"], ""),
        (["entire_frame_compile"], "Dynamo"),
        (["_compile.compile_inner", "entire_frame_compile", "backend_compile", "create_aot_dispatcher_function"], "AOTAutograd"),
        (["entire_frame_compile", "aot_joint", "inductor_compile", "GraphLowering.run", "user's own"], "Inductor"),
        (["entire_frame_compile", "inductor_compile", "async_compile.wait", "compile_file"], "kernels' compile"),
    ],
)  # fmt: skip
def test_the_phase_is_that_of_the_innermost_event_that_is_known(events: list[str], phase: str) -> None:
    assert phase_of(events) == phase


FOLLOWED = """
import sys
from pathlib import Path
from snapgrad.runner import whereabouts

result = Path(sys.argv[1])
whereabouts.keep_in(result)
whereabouts.entered("the compiled run")
whereabouts.follow_the_compiler()
import torch
from torch._inductor import compile_fx
seen = []

def backend(graph, inputs):
    seen.append(whereabouts.read(result))
    return graph

compiled = torch.compile(lambda x: x + 1, backend=backend)
compiled(torch.ones(3))
seen.append(whereabouts.read(result))
import os
os.closerange(3, 200)
mine = open(sys.argv[2], "w")
whereabouts.entered("the float64 run")
mine.write("mine")
mine.close()
print(seen, whereabouts.read(result), open(sys.argv[2]).read(), flush=True)
os.abort()
"""


def test_torch_s_events_are_followed_and_the_last_one_outlives_the_process(tmp_path: Path) -> None:
    """A case may close all files, and what it opens then is not written over."""
    result = tmp_path / "0.json"
    program = tmp_path / "program.py"
    program.write_text(FOLLOWED)
    done = run([sys.executable, str(program), str(result), str(tmp_path / "mine")])
    done.has("['the compiled run, Dynamo', 'the compiled run'] the float64 run mine\n")
    assert read(result) == "the float64 run"
    assert users_frame(result) == f"{program}:{FOLLOWED.splitlines().index('os.abort()') + 1} in <module>"
