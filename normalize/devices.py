"""Which of several devices of one type a text means: numbered over a whole case, alike in all of its texts.

`cuda:1` in the graph and in the code that was made of it are one device. Which one a program runs on is the machine's affair;
that two of its tensors are on one, or on two, is the program's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_TYPES = r"(?P<type{0}>cuda|xpu|hpu|npu|mtia|mps|maia|musa|ipu|privateuseone)"
_CALLS = (
    r"_DeviceGuard|device|set_device|_set_device|_exchange_device|_maybe_exchange_device|synchronize|current_stream"
    r"|default_stream|get_device_properties"
)
_DEVICE = re.compile(
    rf"(?<![\w.]){_TYPES.format(1)}:(?P<number1>\d+)\b"
    rf"|\btype='{_TYPES.format(2)}', index=(?P<number2>\d+)\b"
    rf"|\bdevice\('{_TYPES.format(3)}', (?P<number3>\d+)\)"
    rf"|\b{_TYPES.format(4)}\.(?:{_CALLS})\((?P<number4>\d+)\)"
)
_STREAM = re.compile(r"^[ \t]*(?P<name>[A-Za-z_]*?)(?P<of_name>\d+) = get_raw_stream\((?P<number>\d+)\)", re.MULTILINE)
_READ = re.compile(r"\bget_raw_stream\((?P<number>\d+)\)")

Numbers = dict[tuple[str, str], str]
"""The type and number of a device -> the number it gets."""


def with_numbered_devices(texts: Mapping[str, str]) -> dict[str, str]:
    """The texts of one case with the devices of each type numbered from 0, in the order in which the texts name them first.

    The device of a raw stream is of the type that the texts name first.
    """
    numbers: Numbers = {}
    for text in texts.values():
        for found in _DEVICE.finditer(text):
            _number(numbers, *_named(found))
    kind = next(iter(numbers), ("cuda", ""))[0]
    for text in texts.values():
        for stream in _READ.finditer(text):
            _number(numbers, kind, stream["number"])
    if all(old == new for (_, old), new in numbers.items()):
        return dict(texts)
    return {name: _numbered(text, numbers, kind) for name, text in texts.items()}


def _number(numbers: Numbers, kind: str, number: str) -> None:
    if (kind, number) not in numbers:
        numbers[kind, number] = str(sum(known == kind for known, _ in numbers))


def _named(found: re.Match[str]) -> tuple[str, str]:
    form = found.lastindex or 2
    return found[form - 1], found[form]


def _numbered(text: str, numbers: Numbers, kind: str) -> str:
    streams = {f"{one['name']}{one['of_name']}": one for one in _STREAM.finditer(text)}
    names = {
        name: one["name"] + numbers[kind, one["number"]]
        for name, one in streams.items()
        if one["of_name"] == one["number"]
    }

    def renumbered(found: re.Match[str]) -> str:
        number = found.lastindex or 0
        start, end = found.start(number) - found.start(), found.end(number) - found.start()
        return found[0][:start] + numbers[_named(found)] + found[0][end:]

    text = _DEVICE.sub(renumbered, text)
    text = _READ.sub(lambda found: f"get_raw_stream({numbers[kind, found['number']]})", text)
    if names:
        text = re.sub(rf"\b(?:{'|'.join(names)})\b", lambda found: names[found[0]], text)
    return text
