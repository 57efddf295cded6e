"""Each private name of torch taken away, each event that is hooked left out, each record under another name: one line says so.

One process warms up once; each fault is made in a fork of it, from the module's own tables.
"""

from __future__ import annotations

import importlib.metadata
import json
import sys

import pytest
from processes import run

from snapgrad.capturing import torch_hooks
from snapgrad.runner.pool import cache_folder

FAULTS = """
import dataclasses, json, os, sys
from pathlib import Path
from unittest import mock
from snapgrad.capturing import torch_hooks
from snapgrad.errors import Problem
from snapgrad.runner.warm import set_up, warm_up

target = set_up(Path(sys.argv[1]), codegen_only=True)
warm_up(target)


def told_in_a_fork(make_fault):
    kernels_run = make_fault is output_code_renamed
    reading, writing = os.pipe()
    if os.fork() == 0:
        text = ""
        try:
            make_fault()
            set_up(Path(sys.argv[1]), codegen_only=not kernels_run)
            warm_up(dataclasses.replace(target, kernels_run=kernels_run))
        except Problem as problem:
            text = str(problem)
        except BaseException as error:
            text = f"not told: {type(error).__name__}: {error}"
        os.write(writing, text.encode()[:4000])
        os._exit(0)
    os.close(writing)
    with open(reading) as said:
        text = said.read()
    os.wait()
    return text


def without(name):
    return lambda: delattr(name.owner(), name.last)


def without_setting(module, setting):
    def fault():
        owner, _, last = setting.rpartition(".")
        config = sys.modules[module]
        del config._config[setting]
    return fault


def renamed(sort):
    return lambda: torch_hooks.RECORDS.update({sort: "renamed_by_torch"})


output_code_renamed = renamed("code")
'''The record of the code is torch's own only where the kernels are built.'''


def never_called(name):
    '''torch keeps the name, and calls another: what is hooked is never seen.'''
    def fault():
        original = torch_hooks.replaced
        def left_out(names, make):
            return original(names, (lambda function: function) if names[0] == name else make)
        torch_hooks.replaced = left_out
    return fault


def never_raised():
    from snapgrad.capturing import seams
    seams._skips = lambda watch: mock.patch.object(watch, "attempts", watch.attempts)


faults = {f"without {name}": without(name) for name in torch_hooks.NAMES}
faults |= {f"setting {setting}": without_setting(module, setting)
           for module, values in torch_hooks.SETTINGS.items() for setting in values}
faults |= {f"record {sort}": renamed(sort) for sort in torch_hooks.RECORDS if sort != "code"}
faults["record code"] = output_code_renamed
faults |= {f"unseen {name}": never_called(name) for name in (
    torch_hooks.FRAME, torch_hooks.SUPPRESSED, torch_hooks.BREAK, torch_hooks.REST, torch_hooks.BACKEND,
    torch_hooks.STANCE, torch_hooks.BEGIN, torch_hooks.INDUCTOR_GRAPH)}
faults["unseen SkipFrame"] = never_raised
faults["no hook of the bytecode"] = lambda: mock.patch.object(
    torch_hooks.BYTECODE.owner(), torch_hooks.BYTECODE.last, lambda hook: mock.Mock()).start()
faults["another compile id"] = lambda: mock.patch.object(
    torch_hooks.COMPILE_ID.owner(), torch_hooks.COMPILE_ID.last, lambda: mock.Mock(spec=["frame_id"])).start()
faults["graphs in another syntax"] = lambda: mock.patch("torch.fx.GraphModule.print_readable", lambda *a, **k: "{").start()
print(json.dumps({"none": told_in_a_fork(lambda: None), **{name: told_in_a_fork(fault) for name, fault in faults.items()}}))
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    from snapgrad.capturing.pins import environment

    cache = tmp_path_factory.mktemp("cache")
    done = run(
        [sys.executable, "-W", "ignore", "-c", FAULTS, str(cache)], variables=environment(cache_folder()), apart=True
    )
    assert done.code == 0, done.errors
    found: dict[str, str] = json.loads(done.printed.splitlines()[-1])
    return found


def test_a_torch_as_it_is_passes(told: dict[str, str]) -> None:
    assert told["none"] == ""


def test_every_fault_is_told_in_one_line(told: dict[str, str]) -> None:
    version = importlib.metadata.version("torch")
    wrong = {
        fault: line
        for fault, line in told.items()
        if fault != "none"
        and not (
            line.startswith(f"torch {version}")
            and line.endswith(f"; this snapgrad was run on {torch_hooks.RUN_ON}")
            and "\n" not in line
        )
    }
    assert not wrong, json.dumps(wrong, indent=1)
    assert len(told) > 50


def test_a_name_that_is_gone_is_named(told: dict[str, str]) -> None:
    unnamed = [
        fault
        for name in torch_hooks.NAMES
        if (fault := f"without {name}") in told and not (name.module in told[fault] and name.last in told[fault])
    ]
    assert unnamed == []


def test_the_highest_known_version() -> None:
    assert not torch_hooks.is_above_known("2.15.1+cpu")
    assert torch_hooks.is_above_known("2.16.0a0+git123")
    assert torch_hooks.is_above_known("3.0.0")
    assert (
        "torch " + " to ".join(".".join(map(str, version)) for version in (torch_hooks.LOWEST, torch_hooks.HIGHEST))
        == torch_hooks.RUN_ON
    )
