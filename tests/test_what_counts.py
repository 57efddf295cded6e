"""Which comments count in a comparison: all that can not differ while a text means the same."""

from __future__ import annotations

import pytest
from graph_texts import graph
from names_texts import SAMPLES

from snapgrad.artifacts.kinds import KINDS
from snapgrad.goldens.compare import equal
from snapgrad.normalize import carry, normalize, without_comments

FILES = [file for file, kind in KINDS.items() if kind]


def document(file: str, *titles: str) -> str:
    """A document with the kind's sample under each of the titles."""
    kind = KINDS[file]
    assert kind is not None
    body = SAMPLES[kind].split("\n", 1)[1]
    mark = SAMPLES[kind].split(" ", 1)[0]
    return "\n".join([f"{mark} fmt: off\n", *[f"{mark} ==== {title}\n{body}" for title in titles]])


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize(
    "titles",
    [
        ("frame 0", "capture 1"),
        ("capture 1", "capture 0"),
        ("capture 0",),
        ("capture 0", "capture 1", "capture 1"),
        ("capture 0", "capture 0"),
        ("capture 0, 2", "capture 1"),
    ],
)
def test_sections_are_compared_by_title_and_order(file: str, titles: tuple[str, ...]) -> None:
    golden = document(file, "capture 0", "capture 1")
    assert equal(file, golden, document(file, "capture 0", "capture 1"))
    assert not equal(file, golden, document(file, *titles))


@pytest.mark.parametrize("file", FILES)
def test_two_sections_are_not_one(file: str) -> None:
    golden = document(file, "capture 0", "capture 1")
    second = golden.rindex("==== capture 1")
    start = golden.rindex("\n", 0, second) + 1
    assert not equal(file, golden, golden[:start] + golden[golden.index("\n", second) + 1 :])


def test_names_are_paired_within_a_section() -> None:
    one = "def call(args):\n    buf0 = f(args)\n    return buf0\n"
    other = one.replace("buf0", "buf7")
    both = "# ==== forward\n{}\n# ==== backward\n{}"
    assert equal("code.py", both.format(one, one), both.format(one, other))
    module = "buf0 = f()\nuse(buf0)\n"
    assert equal("code.py", both.format(module, module), both.format(module, module.replace("buf0", "buf3")))


def test_sections_are_carried_from_the_section_of_their_title() -> None:
    def section(title: str, name: str, operator: str) -> str:
        return f"# ==== {title}\ndef G(x):\n    {name} = torch.{operator}(x)\n    return [{name}]\n\n"

    golden = section("capture 0", "sin_3", "sin") + section("capture 1", "sin_5", "sin")
    received = section("capture 1", "sin", "sin") + section("capture 2", "sin", "sin")
    assert carry(golden, received, "graph") == section("capture 1", "sin_5", "sin") + section(
        "capture 2", "sin_3", "sin"
    )


QUOTED = '''\
def call(args):
    kernel = compile("""
# precision: {}
    # {}

def f(x): pass
""")
    # aten.{}
    return kernel(args)
'''


@pytest.mark.parametrize("file", ["code.py", "triton.py", "graph.py"])
def test_what_stands_in_a_string_is_no_comment(file: str) -> None:
    golden = QUOTED.format("high", "a", "mm")
    assert not equal(file, golden, QUOTED.format("low", "a", "mm"))
    assert not equal(file, golden, QUOTED.format("high", "b", "mm"))
    assert not equal(file, golden, golden.replace("\n\ndef f", "\ndef f"))
    assert not equal(file, golden, golden.replace("# precision", "# ==== forward"))


def test_a_title_in_a_string_is_none() -> None:
    golden = 'def call(args):\n    buf0 = f("""\n# ==== forward\n""")\n    return buf0\n'
    assert equal("code.py", golden, golden.replace("buf0", "buf1"))


@pytest.mark.parametrize("file", ["code.py", "triton.py"])
def test_the_ops_that_a_kernel_came_from_do_not_count(file: str) -> None:
    golden = QUOTED.format("high", "a", "mm")
    assert equal(file, golden, QUOTED.format("high", "a", "bmm"))


def raw(*comments: str) -> str:
    """A graph of one statement under each of the comments."""
    lines = [line for n, one in enumerate(comments) for line in ("", f"# {one}", f"a_{n} = torch.sin(x)")]
    return graph(*lines, f"return [{', '.join(f'a_{n}' for n in range(len(comments)))}]")


def alike(one: str, other: str) -> bool:
    return equal("graph.py", normalize(one, "graph"), normalize(other, "graph"))


def node(name: str, number: int = 0) -> str:
    return f"File: /opt/torch/_dynamo/compiled_autograd.py:1582 in set_node_origin, code: {name} (NodeCall {number})"


def code(line: str) -> str:
    return f"File: /home/me/model.py:7 in step, code: {line}"


def test_the_autograd_node_above_a_group_counts() -> None:
    assert not alike(raw(node("SumBackward0")), raw(node("MeanBackward0")))
    assert not alike(
        raw(node("SumBackward0"), node("MulBackward0", 1)), raw(node("MulBackward0"), node("SumBackward0", 1))
    )
    assert not alike(raw(node("SumBackward0"), code("y = x")), raw(node("SumBackward0"), node("SumBackward0")))
    assert not alike(raw(node("SumBackward0")), raw(code("y = x")))
    assert alike(raw(node("SumBackward0", 3)), raw(node("SumBackward0", 4)))


def test_the_line_of_the_users_code_does_not_count() -> None:
    assert alike(raw(code("y = x.sin()")), raw(code("y = sin(x)  # code: it's faster")))
    assert alike(raw(node("SumBackward0"), code("a"), code("b")), raw(node("SumBackward0"), code("a"), code("a")))


def test_what_the_user_annotated_counts_and_what_counts_calls_does_not() -> None:
    annotated = "Annotation: {'stage': 0, 'call_id': 7} " + code("y = x")
    assert alike(raw(annotated), raw(annotated.replace("7", "12").replace("/home/me", "/home/you")))
    assert not alike(raw(annotated), raw(annotated.replace("'stage': 0", "'stage': 1")))
    assert alike(raw("Annotation: {'call_id': 7} " + code("y = x")), raw("Annotation: {'call_id': 8} " + code("y = x")))


def test_a_node_that_moves_to_another_group_is_a_change() -> None:
    golden = "def G(x):\n    # SumBackward0\n    a = torch.f(x)\n\n    # MulBackward0\n    b = torch.g(x)\n    return [a, b]\n"
    moved = golden.replace("\n    # MulBackward0\n    b = torch.g(x)", "    b = torch.g(x)\n\n    # MulBackward0")
    assert not equal("graph.py", golden, moved)


def test_every_line_of_kernels_and_bytecode_counts() -> None:
    text = "# a\nx = 1  # b\n\n    # c\n"
    assert without_comments(text, "cpp") == without_comments(text, "bytecode") == text
    assert without_comments(text, "wrapper") == "x = 1  # b\n"


def test_how_a_statement_is_broken_into_lines_does_not_count() -> None:
    def text(name: str) -> str:
        return normalize(graph(f"{name} = torch.f({', '.join(['x', 'y'] * 13)})", f"return [({name},)]"), "graph")

    long = "a_name_that_the_user_made_longer"
    assert text("a").count("\n") < text(long).count("\n")
    assert equal("graph.py", text("a"), text(long))
    assert not equal("graph.py", text("a"), text(long).replace("y,\n    )", "x,\n    )"))
    one = "def G(x):\n    return torch.f(\n        (\n            x,\n        ),\n    )\n"
    assert equal("graph.py", one, "def G(x):\n    return torch.f((x,))\n")
    assert not equal("graph.py", one, one.replace("x,\n", "x\n"))
