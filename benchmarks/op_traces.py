"""Which operators the samples of torch's own `op_db` call, forward and backward, and what they compute.

    python benchmarks/op_traces.py run OUT.jsonl --device cuda          # on a GPU
    python benchmarks/op_traces.py run OUT.jsonl --device cuda-sm_90    # on the host-memory device
    python benchmarks/op_traces.py compare GPU.jsonl HOST.jsonl

Each sample's inputs are drawn on the CPU. `run` records the calls under a dispatch mode, the strides of what they give,
and, on the host-memory device, whether outputs and gradients are those of the CPU. `compare` tells the samples whose calls
or strides differ, by operator.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import types
import unittest
import warnings
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

SAMPLES = 8
DTYPES = ("float32", "bfloat16", "complex64", "int64")
KINDS = ("forward", "backward")
UNCOMPARED = ("empty", "new_empty", "as_strided_partial_views")
"""What memory held before, and views of more than what is moved."""


def op_database() -> list[Any]:
    """torch's own list of operators. It is written for torch's tests, whose package expecttest it need not have."""
    if "expecttest" not in sys.modules:
        stand_in = types.ModuleType("expecttest")
        stand_in.TestCase = unittest.TestCase  # type: ignore[attr-defined]
        sys.modules["expecttest"] = stand_in
    from torch.testing._internal.common_methods_invocations import op_db

    return list(op_db)


def take(device: str) -> str:
    """Make this process one with the device; what torch calls it."""
    if device.startswith("cuda-"):
        from snapgrad.capturing import target
        from snapgrad.runner.pool import cache_folder

        os.environ.setdefault("TORCH_EXTENSIONS_DIR", str(cache_folder() / "extensions"))
        target.gpu_is_here(device)
        import torch  # noqa: F401

        target.take(device, here=False)
        return "cuda"
    return device


def recorded(names: list[str]) -> Any:
    """A mode that puts the name of every operator called into the list."""
    from torch.utils._python_dispatch import TorchDispatchMode

    class Recording(TorchDispatchMode):  # type: ignore[no-untyped-call]
        def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
            names.append(str(func).removeprefix("aten."))
            return func(*args, **(kwargs or {}))

    return Recording()  # type: ignore[no-untyped-call]


def unrecorded(_names: list[str]) -> Any:
    """None: below a dispatch mode torch's composite kernels are blind to lazy conjugates, on every device."""
    return contextlib.nullcontext()


def moved(sample: Any, device: str) -> Any:
    """The sample with its tensors, and the device that it names, on the device."""
    import torch

    def move(value: Any) -> Any:
        if isinstance(value, torch.Tensor):
            return value.detach().to(device).requires_grad_(value.requires_grad)
        return value

    there = sample.transform(move)
    there.kwargs = {name: device if name == "device" else value for name, value in there.kwargs.items()}
    return there


def tensors(value: Any) -> list[Any]:
    import torch
    from torch.utils._pytree import tree_leaves

    return [leaf for leaf in tree_leaves(value) if isinstance(leaf, torch.Tensor)]


def called(op: Any, sample: Any, mode: Callable[[list[str]], Any]) -> dict[str, Any]:
    """What a sample calls and gives: operators, outputs and gradients; or the error that it ends in."""
    import torch

    torch.manual_seed(0)
    record: dict[str, Any] = {}
    results: dict[str, list[Any]] = {}
    try:
        names: list[str] = []
        with mode(names):
            outputs = op(sample.input, *sample.args, **sample.kwargs)
        record["forward"], results["forward"] = names, tensors(outputs)
        inputs = [t for t in tensors([sample.input, sample.args, sample.kwargs]) if t.requires_grad]
        differentiable = [t for t in results["forward"] if t.requires_grad and t.layout == torch.strided]
        if inputs and differentiable:
            names = []
            given = [torch.ones_like(t) for t in differentiable]
            with mode(names):
                gradients = torch.autograd.grad(differentiable, inputs, given, allow_unused=True)
            record["backward"], results["backward"] = names, tensors(gradients)
    except Exception as error:
        record["error"] = f"{type(error).__name__}: {error}".splitlines()[0][:300]
    for kind, values in results.items():
        dense = [t for t in values if t.layout == torch.strided and not t.is_nested]
        record[f"{kind} strides"] = [list(t.stride()) for t in dense]
    record["results"] = results
    return record


def differing(here: dict[str, Any], cpu: dict[str, Any]) -> str:
    """How outputs and gradients differ from the CPU's, in a line; "" if they are the same, or only one of both ran."""
    import torch

    for kind in KINDS:
        pairs = (here["results"].get(kind), cpu["results"].get(kind))
        if pairs[0] is None or pairs[1] is None:
            continue
        try:
            torch.testing.assert_close([t.detach().cpu() for t in pairs[0]], [t.detach().cpu() for t in pairs[1]],
                                       rtol=1e-4, atol=1e-5, equal_nan=True)  # fmt: skip
        except (AssertionError, ValueError, NotImplementedError) as error:
            return f"{kind}: {' '.join(str(error).split())[:200]}"
    return ""


def traces_of(op: Any, device: str, *, samples: int = SAMPLES, against_cpu: bool) -> list[dict[str, Any]]:
    """A record for each of the first samples of each type."""
    import torch

    records = []
    for name in DTYPES:
        dtype = getattr(torch, name)
        if dtype not in op.supported_dtypes("cpu") and dtype not in op.supported_dtypes("cuda"):
            continue
        torch.manual_seed(0)
        gradients = dtype in op.supported_backward_dtypes("cpu")
        try:
            drawn = [
                s for s, _ in zip(op.sample_inputs("cpu", dtype, requires_grad=gradients), range(samples), strict=False)
            ]
        except Exception as error:
            records.append(
                {"op": op.formatted_name, "dtype": name, "sample": -1, "error": f"no samples: {error}"[:200]}
            )
            continue
        for number, sample in enumerate(drawn):
            record = called(op, moved(sample, device), recorded)
            if against_cpu and not op.name.startswith(UNCOMPARED):
                here, cpu = called(op, moved(sample, device), unrecorded), called(op, moved(sample, "cpu"), unrecorded)
                record["differs"] = differing(here, cpu)
                record["cpu error"] = cpu.get("error", "")
            del record["results"]
            records.append({"op": op.formatted_name, "dtype": name, "sample": number} | record)
    return records


def work(out: Path, device: str, shard: int, of: int, skipped: int) -> None:
    """Every of-th operator, beginning at the shard's number, without the first that were done or ended the process."""
    kind = take(device)
    warnings.simplefilter("ignore")
    with out.open("a", encoding="utf-8") as lines:
        for op in op_database()[shard::of][skipped:]:
            lines.write(json.dumps({"began": op.formatted_name}) + "\n")
            lines.flush()
            for record in traces_of(op, kind, against_cpu=device.startswith("cuda-")):
                lines.write(json.dumps(record) + "\n")
            lines.flush()


def run(out: Path, device: str, jobs: int) -> None:
    """Several processes; one that an operator brings down is started again behind it."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / str(shard) for shard in range(jobs)]
        running = {shard: _started(files[shard], device, shard, jobs, 0) for shard in range(jobs)}
        while running:
            shard, process = running.popitem()
            if process.wait() != 0:
                began = [line for line in files[shard].read_text("utf-8").splitlines() if line.startswith('{"began"')]
                print(f"process {shard} ended with {process.returncode} at {began[-1] if began else 'its start'}")
                if began and len(began) < 2000:
                    running[shard] = _started(files[shard], device, shard, jobs, len(began))
        kept = [line for file in files if file.exists() for line in file.read_text("utf-8").splitlines()]
    records = [line for line in kept if not line.startswith('{"began"')]
    out.write_text("\n".join(sorted(records)) + "\n", encoding="utf-8")
    told(read(out))


def _started(out: Path, device: str, shard: int, of: int, skipped: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, __file__, "work", str(out), "--device", device, "--shard", str(shard), "--of", str(of)]
    return subprocess.Popen([*command, "--skipped", str(skipped)], env=os.environ | {"OMP_NUM_THREADS": "1"})


def read(file: Path) -> dict[tuple[str, str, int], dict[str, Any]]:
    records = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    return {(record["op"], record["dtype"], record["sample"]): record for record in records}


def told(records: dict[Any, dict[str, Any]]) -> None:
    """Counts, and every line of a sample that could not be run or was computed otherwise than on the CPU."""
    ended = [r for r in records.values() if "error" in r]
    wrong = [r for r in records.values() if r.get("differs")]
    print(f"{len({r['op'] for r in records.values()})} operators, {len(records)} samples: {len(ended)} ended in an error, "
          f"{len(wrong)} differ from the CPU")  # fmt: skip
    lines = Counter(f"{r['op']}: {r['differs']}" for r in wrong)
    lines += Counter(f"{r['op']}: {r['error']}" for r in ended if not r.get("cpu error"))
    for line, times in sorted(lines.items()):
        print(f"{times:3} {line}")


def compare(gpu: Path, host: Path) -> int:
    """Tell how the samples that both ran differ; how many."""
    there, here = read(gpu), read(host)
    both = [key for key in there if key in here and "error" not in there[key] and "error" not in here[key]]
    kinds: Counter[str] = Counter()
    lines: Counter[str] = Counter()
    for key in both:
        for kind in (*KINDS, *(f"{kind} strides" for kind in KINDS)):
            if there[key].get(kind) != here[key].get(kind):
                kinds[kind] += 1
                lines[f"{key[0]} {kind}: {_short(there[key].get(kind))} | {_short(here[key].get(kind))}"] += 1
    only = Counter(
        f"{key[0]}: {side} {mine[key].get('error', 'ran')[:160]}"
        for key in there
        if key in here and ("error" in there[key]) != ("error" in here[key])
        for side, mine in (("GPU", there), ("host", here))
        if "error" in mine[key]
    )
    for line, times in sorted(lines.items()):
        print(f"{times:3} {line}")
    print("\nrun on one only:")
    for line, times in sorted(only.items()):
        print(f"{times:3} {line}")
    print(f"\n{len(there)} samples on the GPU, {len(here)} here, {len(both)} run on both; differing: {dict(kinds)}")
    return sum(kinds[kind] for kind in KINDS)


def _short(calls: Any) -> str:
    return str(calls if calls is None else " ".join(map(str, calls)))[:240]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("verb", choices=("run", "work", "compare"))
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--jobs", type=int, default=2)
    for name in ("shard", "of", "skipped"):
        parser.add_argument(f"--{name}", type=int, default=0)
    chosen = parser.parse_args()
    if chosen.verb == "compare":
        return bool(compare(*chosen.files))
    if chosen.verb == "run":
        run(chosen.files[0], chosen.device, chosen.jobs)
    else:
        work(chosen.files[0], chosen.device, chosen.shard, chosen.of, chosen.skipped)
    return 0


if __name__ == "__main__":
    sys.exit(main())
