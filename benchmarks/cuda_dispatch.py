"""What torch's CUDA builds have kernels for, as the host-memory device needs to know it: writes its table.

    python benchmarks/cuda_dispatch.py            # with a CUDA build of torch; no GPU needed
    python benchmarks/cuda_dispatch.py --check    # says what differs, changes nothing

Asks torch's dispatcher of every operator, and puts what it answers into the table beside what other versions answered.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from snapgrad.capturing.host_cuda.dispatch import TABLE, Table, read, version_of, write

COMPOSITE = ("CompositeImplicitAutograd", "CompositeExplicitAutograd", "CompositeExplicitAutogradNonFunctional")


def asked() -> Table:
    """The operators of this torch that have a kernel for CUDA where a composite one would else be taken ("kernel"), and
    those that the CPU can compute and CUDA cannot ("none")."""
    import torch

    kernels, missing = set(), set()
    for name in torch._C._dispatch_get_all_op_names():
        has = {key for key in ("CPU", "CUDA", *COMPOSITE) if torch._C._dispatch_has_kernel_for_dispatch_key(name, key)}
        if "CUDA" in has and has.intersection(COMPOSITE):
            kernels.add(name)
        if has == {"CPU"}:
            missing.add(name)
    return {"kernel": kernels, "none": missing}


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="only say whether the table has this torch's answers")
    arguments = parser.parse_args()
    import torch

    if not torch.version.cuda or not torch._C._dispatch_has_kernel_for_dispatch_key("aten::relu", "CUDA"):
        sys.exit(f"torch {torch.__version__} is not a CUDA build")
    version, found = version_of(torch.__version__), asked()
    tables = read(TABLE)
    differing = [
        f"{kind} {name}" for kind, names in found.items() for name in names ^ tables.get(version, {}).get(kind, set())
    ]
    counts = ", ".join(f"{len(names)} {kind}" for kind, names in found.items())
    print(f"torch {torch.__version__}: {counts}; {len(differing)} differ from the table")
    if arguments.check:
        print("\n".join(sorted(differing)))
        return bool(differing)
    Path(TABLE).write_text(write(tables | {version: found}), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
