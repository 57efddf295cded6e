"""Devices are numbered over a whole case: which of a machine's it ran on shows nowhere, which tensors share one does."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapgrad.normalize import with_numbered_devices

CASE = {
    "facts.json": '{"recorded": {"where": "cuda:<a>", "beside": "xpu:0, cpu"}}\n',
    "graph.py": (
        "def G(x, y):\n"
        "    options_0 = (None, None, device(type='cuda', index=<a>), 6, 0, None)\n"
        "    y_1 = y.to(device(type='cuda', index=<b>))\n"
        "    return [x.to('cuda:<c>'), y_1[cuda_0:1], device(type='cpu')]\n"
    ),
    "bytecode.py": "x = torch.zeros(2, device=torch.device('cuda', <b>))\ntorch.cuda.set_device(<c>)\n",
    "code.py": (
        "with torch.cuda._DeviceGuard(<a>):\n"
        "    torch.cuda.set_device(<a>)\n"
        "    stream<a> = get_raw_stream(<a>)\n"
        "    kernel.run(buf0, 16, stream=stream<a>)\n"
        "    raw_stream<b> = get_raw_stream(<b>)\n"
        "    kernel.run(buf1, 1, stream=raw_stream<b>)\n"
    ),
}


def on(devices: dict[str, int]) -> dict[str, str]:
    """The case's texts where its devices have these numbers."""
    return {file: re.sub(r"<(\w)>", lambda one: str(devices[one[1]]), text) for file, text in CASE.items()}


@given(st.permutations(range(12)))
def test_the_machines_numbers_make_no_difference(numbers: list[int]) -> None:
    given_ = dict(zip("abc", numbers, strict=False))
    assert with_numbered_devices(on(given_)) == on({"a": 0, "b": 1, "c": 2})


@pytest.mark.parametrize("devices", [{"a": 0, "b": 0, "c": 1}, {"a": 0, "b": 1, "c": 0}, {"a": 0, "b": 0, "c": 0}])
def test_what_shares_a_device_shows(devices: dict[str, int]) -> None:
    texts = with_numbered_devices(on({name: number + 3 for name, number in devices.items()}))
    assert texts == on(devices)
    assert texts != on({"a": 0, "b": 1, "c": 2})


def test_texts_without_several_devices_are_as_they_were() -> None:
    texts = {"graph.py": "return x[a:1], device(type='cuda', index=0), 'cpu:1', cuda_1, my.cuda:3\n"}
    assert with_numbered_devices(texts) == texts
