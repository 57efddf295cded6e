"""What no rule for wrappers and kernels may hide: loops, other scopes, strings, imports, dtypes; and what none may keep."""

from __future__ import annotations

import ast
import re

import pytest
from code_texts import CPP, TRITON, USERS

from snapgrad.normalize import Kind, Unreadable, bytes_allocated, normalize, same, split, without_comments


def counted(text: str) -> list[tuple[str, Kind, str]]:
    """What of the output code counts in a comparison."""
    return [
        (part.name, part.kind, without_comments(normalize(part.text, part.kind), part.kind)) for part in split(text)
    ]


def told_apart(one: str, other: str) -> bool:
    a, b = counted(one), counted(other)
    return [part[:2] for part in a] != [part[:2] for part in b] or not all(
        same(old, new, kind) for (_, kind, old), (_, _, new) in zip(a, b, strict=True)
    )


def function(*body: str) -> str:
    return "def call(args):\n" + "".join(f"    {line}\n" for line in body)


LOOP = function(
    "buf0 = [None] * 2",
    "(buf0_cond_result,) = while_loop_cond_graph_0([buf0[0]])",
    "should_loop = buf0_cond_result",
    "while should_loop:",
    "    (buf0[0],) = while_loop_body_graph_0([buf0[0]])",
    "    (buf0_cond_result,) = while_loop_cond_graph_0([buf0[0]])",
    "    should_loop = buf0_cond_result",
    "return (buf0[0], )",
)


def test_what_the_next_round_of_a_loop_reads_stays() -> None:
    assert normalize(LOOP, "wrapper") == LOOP
    for other in ("buf0", "buf0[1]", "should_stop"):
        changed = LOOP.replace(
            "    should_loop = buf0_cond_result\n    return", f"    should_loop = {other}\n    return"
        )
        assert changed != LOOP or other == "buf0_cond_result"
        assert not same(normalize(LOOP, "wrapper"), normalize(changed, "wrapper"), "wrapper")


READ_ELSEWHERE = {
    "before it, in the next round of a for": ["for i in range(3):", "    use(x)", "    x = y", "return ()"],
    "in the else of a while": ["while c:", "    x = y", "else:", "    use(x)", "return ()"],
    "in a finally": ["try:", "    x = y", "    f()", "finally:", "    use(x)", "return ()"],
    "in an except": ["try:", "    f()", "except ValueError:", "    use(x)", "x = y", "return ()"],
    "by a nested function": ["def inner():", "    return x", "x = y", "return inner()"],
    "by a lambda": ["g = lambda: x", "x = y", "return g()"],
    "as a global of another function": ["global x", "x = y", "return ()"],
    "in an f-string": ["x = y", "return (f'{x}', )"],
    "in an f-string of three quotes": ["x = y", "return (f'''{x}", "''', )"],
    "by its spelling": ["x = y", "exec('use(x)')", "return ()"],
    "with all other names": ["x = y", "return (locals(), )"],
    "by an augmented assignment": ["x = y", "x += z", "return ()"],
    "by a deletion": ["x = y", "del x", "return ()"],
    "on one way only": ["x = y", "if c:", "    x = z", "    f()", "else:", "    use(x)", "return ()"],
    "in a comprehension": ["x = y", "return ([x for _ in z], )"],
    "as what is not bound yet": ["x = z", "z = y", "x = y", "return (z, x)"],
    "as the size of a slice": ["x = y", "return (z[:x], )"],
}


@pytest.mark.parametrize("where", READ_ELSEWHERE)
def test_a_name_that_is_read_elsewhere_keeps_its_binding(where: str) -> None:
    text = normalize(function(*READ_ELSEWHERE[where]), "wrapper")
    assert re.search(r"^\s+x = y$", text, re.MULTILINE)


def test_the_only_line_of_a_block_stays() -> None:
    text = function("if c:", "    s0 = y", "return ()")
    assert normalize(text, "wrapper") == text


def test_chains_of_dead_reads_go() -> None:
    text = function("s0 = y", "s1 = s0", "with guard:", "    s2 = s1", "    f()", "return ()")
    assert normalize(text, "wrapper") == function("with guard:", "    f()", "return ()")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("import torch\n", "import torch\nfrom foo import mm\n"),
        ("import torch\n", "import torch as aten\n"),
        ("from torch import device, empty_strided", "from torch import device, empty as empty_strided"),
        ("from torch._inductor.async_compile import", "from mine.async_compile import"),
        ("aten = torch.ops.aten", "aten = torch.ops.prims"),
        ("aten = torch.ops.aten", "aten = torch.ops.aten\naten = torch.ops.prims"),
        ("aten = torch.ops.aten", "x = torch.ops.aten"),
        ("torch._C._dynamo.guards._empty_strided_cpu", "torch._C._dynamo.guards._empty_strided_cuda"),
        ("self.partitions = new_callables", "self.partitions = new_callables[::-1]"),
        ("self.partitions = partitions", "self.partitions = partitions[:1]"),
    ],
)
@pytest.mark.parametrize("text", [CPP, TRITON], ids=["cpp", "triton"])
def test_another_import_alias_or_runner_is_seen(text: str, old: str, new: str) -> None:
    assert old in text
    assert told_apart(text, text.replace(old, new, 1))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("from foo import mm", "from bar import mm"),
        ("import a as n", "import b as n"),
        ("x = torch.ops.aten", "x = torch.ops.prims"),
    ],
)
def test_foreign_lines_at_the_margin_are_compared(old: str, new: str) -> None:
    one, other = (CPP.replace("import torch\n", f"import torch\n{line}\n", 1) for line in (old, new))
    assert told_apart(one, other)
    assert told_apart(one, CPP)


SOURCE = USERS[USERS.index("@triton.jit") : USERS.index("\n''', device")] + "\n"


def test_a_users_kernel_stays_byte_for_byte() -> None:
    kernel = split(USERS)[1]
    text = normalize(kernel.text, "triton")
    assert text.endswith(SOURCE)
    assert "DeviceProperties" not in text
    assert "backend_hash" not in text
    assert normalize(text, "triton") == text


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("math import exp as f", "math import log as f"),
        ("from triton.language.math import exp as f\n", ""),
        ("language import load", "language import store"),
        ("# not a comment", "# another"),
        ("    # not a comment\n", ""),
        ("end\x20\x20\n\n\n", "end\n\n\n"),
        ('\n\n\n    """', '\n\n    """'),
        ("\tend", "    end"),
    ],
)
def test_a_change_in_a_users_kernel_stays(old: str, new: str) -> None:
    assert old in USERS
    one, other = (normalize(split(text)[1].text, "triton") for text in (USERS, USERS.replace(old, new)))
    assert one != other


QUOTED = '''\
x = f("""
# kernel path: /tmp/a.py
# AOT ID: ['1_inference']
import torch
aten = torch.ops.aten
# Graph fragment:
#   %a
\tTab  \x20


async_compile = AsyncCompile()
""")
'''


@pytest.mark.parametrize("kind", ["wrapper", "triton"])
def test_a_string_of_several_lines_stays_as_it_is(kind: Kind) -> None:
    text = QUOTED + "y = '# kernel path: x'\n" + function("return (x, )")
    assert QUOTED in normalize(text, kind)


DTYPED = """\
{constant}def call(args):
    arg0_1, arg1_1, arg2_1, arg3_1, rng = args
    args.clear()
    s57 = arg2_1
    buf0 = torch.ops.aten.index.Tensor(arg0_1, [arg1_1], s57, rng, _tensor_constant0)
    return (buf0, arg0_1, )


def get_args():
    from torch._dynamo.testing import rand_strided
    global _tensor_constant0
    _tensor_constant0 = rand_strided((3, ), (1, ), device='cpu', dtype=torch.int8)
    _shared_storage_0 = rand_strided((64,), (1,), device='cpu', dtype=torch.float16)
    arg0_1 = rand_strided((3, ), (1, ), device='cuda:0', dtype=torch.float32)
    arg1_1 = torch.as_strided(_shared_storage_0, (3, ), (1, ))
    arg2_1 = 57
    arg3_1 = rand_strided((3, ), (1, ), device='cpu', dtype=torch.bool)
    rng = torch.cuda.default_generators[0].graphsafe_get_state()
    return [arg0_1, arg1_1, arg2_1, arg3_1, rng]
""".replace(
    "{constant}", "_tensor_constant0 = None  # device(type='cuda', index=0) torch.float32 (3, ) (1, ) 7f408559b0c0\n"
)


def test_dtypes_and_devices_of_all_that_a_wrapper_is_given() -> None:
    assert normalize(DTYPED, "wrapper") == """\
_tensor_constant0 = constant((3, ), (1, ), device='cuda:0', dtype=torch.float32)
def call(args):
    s57 = arg_0
    buf0 = torch.ops.aten.index.Tensor(arg_1, [arg_2], s57, saved_0, _tensor_constant0)
    assert dtypes == {
        'float32 cuda:0': [arg_1],
        'storage of float16 cpu': [arg_2],
        'generator cuda:0': [saved_0],
        'bool cpu': [unused(1)],
    }
    assert args == [arg_1, arg_2, arg_0, unused(1), saved_0]
    return (buf0, arg_1, )
"""  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("dtype=torch.float32)\n    arg1", "dtype=torch.float64)\n    arg1"),
        ("dtype=torch.float16", "dtype=torch.bfloat16"),
        ("dtype=torch.bool", "dtype=torch.uint8"),
        ("device='cpu', dtype=torch.bool", "device='cuda:0', dtype=torch.bool"),
        ("default_generators[0]", "default_generators[1]"),
        ("torch.float32 (3, ) (1, ) 7f", "torch.int32 (3, ) (1, ) 7f"),
        ("torch.float32 (3, ) (1, ) 7f", "torch.float32 (4, ) (1, ) 7f"),
        ("torch.float32 (3, ) (1, ) 7f", "torch.float32 (3, ) (2, ) 7f"),
        ("index=0) torch", "index=1) torch"),
    ],
)
def test_another_dtype_or_device_is_seen(old: str, new: str) -> None:
    assert DTYPED.count(old) == 1
    assert told_apart(DTYPED, DTYPED.replace(old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("7f408559b0c0", "55d0c3aa9e10"),
        ("arg2_1 = 57", "arg2_1 = 12"),
        ("at 0x7f2b948971a0", "at 0x55e3f9d5f1c0"),
    ],
)
def test_what_another_process_prints_otherwise_is_silent(old: str, new: str) -> None:
    text = DTYPED.replace("s57, rng", "s57, 'partial(<function fn at 0x7f2b948971a0>, 1)', rng")
    assert old in text
    assert normalize(text, "wrapper") == normalize(text.replace(old, new), "wrapper")
    assert not re.search(r"0x[0-9a-f]{6}|7f40", normalize(text, "wrapper"))


def test_a_wrapper_without_example_arguments_says_nothing_of_dtypes() -> None:
    head, _, _ = DTYPED.partition("\n\ndef get_args")
    assert "dtypes" not in normalize(head, "wrapper")


def test_example_arguments_that_have_no_place_stay() -> None:
    text = DTYPED.replace("    arg0_1, arg1_1, arg2_1, arg3_1, rng = args\n    args.clear()\n", "    first = args[0]\n")
    assert "def get_args():" in normalize(text, "wrapper")


def test_a_call_function_alone() -> None:
    text = "def call(args):\n    arg0_1, = args\n    args.clear()\n    buf0 = f(arg0_1)\n    return (buf0, )\n"
    assert normalize(text, "wrapper") == "def call(args):\n    buf0 = f(arg_0)\n    return (buf0, )\n"


@pytest.mark.parametrize(
    "body",
    [
        ["def inner(buf7):", "    return buf7", "buf7 = f(inner)", "return (buf7, )"],
        ["buf7 = g(arg_0)", "return (f'{buf7}', buf7, )"],
        ["buf7 = g(buf7 = 1)", "return (buf7, )"],
        ["global buf7", "buf7 = g()", "return (buf7, )"],
    ],
)
def test_names_that_a_renaming_cannot_follow_stay(body: list[str]) -> None:
    text = function(*body)
    assert normalize(text, "wrapper") == text


def test_an_argument_that_is_read_in_an_f_string_is_not_called_unused() -> None:
    text = function("arg0_1, arg1_1 = args", "args.clear()", "check(f'{arg1_1}')", "return (arg0_1, )")
    made = normalize(text, "wrapper")
    assert "unused" not in made
    assert "{arg1_1}" in made
    assert "arg1_1 = args" in made


def test_an_assertion_of_arguments_stands_in_the_block_of_the_return() -> None:
    text = function("arg0_1, arg1_1 = args", "args.clear()", "with guard:", "    return (arg1_1, arg0_1, )")
    ast.parse(normalize(text, "wrapper"))


@pytest.mark.parametrize(
    "allocation",
    [
        "empty_strided_cpu((4, 2), (2, 1), torch.int64)",
        "empty_strided((4, 2), (2, 1), device='mps', dtype=torch.int64)",
        "empty_strided_p2p((4, 2), (2, 1), torch.int64, torch.device('cuda:0'), group_name='0', alloc_id=1)",
        "tracked_empty_strided((4, 2), (2, 1), dtype=torch.int64, device='cpu', name='buf0')",
    ],
)
def test_bytes_of_every_form_of_allocation(allocation: str) -> None:
    assert bytes_allocated(function(f"buf0 = {allocation}", "return (buf0, )")) == (64, [])


@pytest.mark.parametrize(
    "allocation",
    ["empty_strided_cpu([4, 2], [2, 1], torch.int64)", "empty_strided_cpu(*shape_and_strides)"],
)
def test_an_allocation_of_another_form_is_told_not_counted_as_nothing(allocation: str) -> None:
    with pytest.raises(Unreadable, match="line 2: an allocation whose bytes cannot be told: buf0 = empty_strided_cpu"):
        bytes_allocated(function(f"buf0 = {allocation}", "return (buf0, )"))


def test_properties_of_a_device_in_another_form_are_no_part_of_a_kernel() -> None:
    kernel = "@triton_heuristics.pointwise(\n    triton_meta={'device': DeviceProperties(name=f(1), cc=90)},\n)\n"
    with pytest.raises(Unreadable, match="line 2: properties of the device in a form that is not known"):
        normalize(kernel, "triton")
