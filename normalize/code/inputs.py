"""Dtype and device of what a wrapper is given: they stand in a function that is there for benchmarks only, and are kept."""

from __future__ import annotations

import re

from ..graph.collected import UNUSED, ordered
from .functions import analysed, in_functions, spelled, using
from .names import NAME

_CALL = re.compile(r"^def call\(args\):\n(?:(?:[ \t][^\n]*)?\n)+", re.MULTILINE)
_UNPACK = re.compile(r"\s*(\w+(?:, \w+)*),? = args$")
_RETURN = re.compile(r"( *)return\b")
_FAKE = re.compile(
    r"^[ \t]+(?P<name>\w+) = (?:"
    r"rand_strided\([^\n]*, device='(?P<device>[\w:]+)', dtype=torch\.(?P<dtype>\w+)\)"
    r"|torch\.as_strided\((?P<storage>_shared_storage_\d+), [^\n]*\)"
    r"|torch\.(?P<generators>\w+)\.default_generators\[(?P<index>\d+)\]\.graphsafe_get_state\(\)"
    r"|(?P<none>None))$",
    re.MULTILINE,
)
_FAKES = re.compile(
    r"^def (?:get_args\(\)|benchmark_compiled_module\([^\n]*\)):\n(?:(?:[ \t][^\n]*)?(?:\n|\Z))*", re.MULTILINE
)
_TAIL = re.compile(
    r"^(?:def (?:get_args|benchmark_compiled_module)\([^\n]*\):|if __name__ == ['\"]__main__['\"]:)\n"
    r"(?:(?:[ \t][^\n]*)?\n)*(?:[ \t][^\n]*\Z)?",
    re.MULTILINE,
)
_GLOBAL = re.compile(r"^[ \t]+global (\w+)$", re.MULTILINE)
_CONSTANT = re.compile(
    r"^(?P<name>\w+) = None  # device\(type='(?P<type>\w+)'(?:, index=(?P<index>\d+))?\) torch\.(?P<dtype>\w+) "
    r"(?P<size>\([^\n()]*\)) (?P<stride>\([^\n()]*\)) [0-9a-f]+$",
    re.MULTILINE,
)
_OTHER_CONSTANT = re.compile(r"^(\w+ = None  # [^\n]*?) [0-9a-f]{7,}$", re.MULTILINE)


def without_benchmark(text: str) -> str:
    """Drops the functions that make random arguments and time the module, and the main block.

    What they say of the tensors that `call` is given becomes `assert dtypes == {'float32 cpu': [arg_0, arg_1]}` before
    its `return`; tensors that share memory are listed by the dtype of that storage. Where it has no place all stays.
    """
    dtypes = {name: dtype for found in _FAKES.findall(text) for name, dtype in _dtypes(found).items()}
    if dtypes:
        asserted = _CALL.sub(
            lambda found: in_functions(found[0], lambda lines: _asserted(lines, dtypes)), text, count=1
        )
        if asserted == text:
            return text
        text = asserted
    return _TAIL.sub("", text)


def described_constants(text: str) -> str:
    """`_tensor_constant0 = None  # device(type='cpu') torch.float32 (3, ) (1, ) 7f40855` -> its layout, no address."""

    def describe(found: re.Match[str]) -> str:
        device = found["type"] + (f":{found['index']}" if found["index"] else "")
        layout = f"{found['size']}, {found['stride']}, device='{device}', dtype=torch.{found['dtype']}"
        return f"{found['name']} = constant({layout})"

    return _OTHER_CONSTANT.sub(r"\1", _CONSTANT.sub(describe, text))


def _dtypes(fakes: str) -> dict[str, str]:
    constants = set(_GLOBAL.findall(fakes))
    found: dict[str, str] = {}
    storages: dict[str, str] = {}
    for fake in _FAKE.finditer(fakes):
        name = fake["name"]
        if fake["dtype"]:
            described = f"{fake['dtype']} {fake['device']}"
        elif fake["storage"]:
            described = f"storage of {storages.get(fake['storage'], 'unknown dtype')}"
        elif fake["generators"]:
            described = f"generator {fake['generators']}:{fake['index']}"
        else:
            described = "object"
        if name.startswith("_shared_storage_"):
            storages[name] = described
        elif name not in constants:
            found[name] = described
    return found


def _asserted(lines: list[str], dtypes: dict[str, str]) -> list[str]:
    unpack = _UNPACK.match(lines[0])
    at = next((at for at in reversed(range(len(lines))) if _RETURN.match(lines[at])), None)
    if unpack is None or at is None:
        return lines
    names = unpack[1].split(", ")
    used = [name for line in using(lines[1:]) for name in NAME.findall(line)]
    order = list(dict.fromkeys([name for name in used if name in names]))
    groups: dict[str, list[str]] = {}
    for name in [*order, *[name for name in names if name not in order]]:
        if name in dtypes:
            groups.setdefault(dtypes[name], []).append(name if name in order else UNUSED)
    if not groups:
        return lines
    function = analysed(lines)
    renamed = function is not None and spelled(function).isdisjoint(names)
    written = {dtype: ordered(items, order if renamed else []) for dtype, items in groups.items()}
    listed = ", ".join([f"'{dtype}': [{', '.join(items)}]" for dtype, items in written.items()])
    found = _RETURN.match(lines[at])
    indent = found[1] if found else ""
    return [*lines[:at], f"{indent}assert dtypes == {{{listed}}}", *lines[at:]]
