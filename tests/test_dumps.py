"""Logs, traces and pastes: what was put into one comes out of it, whatever a logger, a shell or a person put around it."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable

import pytest
from code_texts import CPP, TRITON
from graph_texts import backward, graph
from hypothesis import given
from hypothesis import strategies as st
from project import Project

from snapgrad.normalize.dump import take_apart

JOINT = """\
class joint_helper(torch.nn.Module):
    def forward(self, primals, tangents):
        primals_1: "f32[3]"; tangents_1: "f32[3]";

        primals_1, tangents_1, = fx_pytree.tree_flatten_spec([primals, tangents], self._in_spec)
        # File: /home/me/train.py:7 in step, code: return x.sin()
        cos: "f32[3]" = torch.ops.aten.cos.default(primals_1);  primals_1 = None
        return pytree.tree_unflatten([cos], self._out_spec)
"""
NESTED = """\
class GraphModule(torch.nn.Module):
    def forward(self, x: "f32[3]"):
        true_graph_0 = self.true_graph_0
        cond = torch.ops.higher_order.cond(x, true_graph_0, true_graph_0, (x,));  true_graph_0 = None
        return (cond,)

    class true_graph_0(torch.nn.Module):
        def forward(self, x: "f32[3]"):
            sin: "f32[3]" = torch.ops.aten.sin.default(x);  x = None
            return (sin,)
"""
GRAPHS = [text.strip("\n") + "\n" for text in (graph("return [x + y]"), backward(2), JOINT, NESTED)]
CALL = "def call(args):\n    arg0_1, = args\n    args.clear()\n    buf0 = f(arg0_1)\n    return (buf0, )\n"
CODES = [text.strip("\n") + "\n" for text in (CPP, TRITON)]
NOISE = [
    "train.py:7: UserWarning: something will change\n  warnings.warn(\n",
    "step 3, loss 0.25\n",
    "W1128 10:00:00.000000 77 torch/foo.py:29] triton not found\n",
    "\n",
]
Prefix = Callable[[int], str]
PREFIXES: dict[str, Prefix] = {
    "none": lambda _: "",
    "torch": lambda _: "V0530 22:17:40.617000 6880 torch/_inductor/graph.py:2333] [0/0] [__output_code] ",
    "torch with ids of compiled autograd": lambda _: (
        "I1128 16:58:59.058000 94 site/torch/x.py:16] [!1/2/0_1] [__aot_graphs] "
    ),
    "of a rank": lambda _: "[rank3]:V0530 22:17:40.617000 6880 torch/_inductor/graph.py:2333] [0/0] [__graph_code] ",
    "of 2024": lambda _: "[2024-01-31 13:54:24,674] [0/0] torch._dynamo.output_graph.__graph: [DEBUG] ",
    "of a container": lambda n: f"2024-05-30T22:17:40.{617000 + n}Z V0530 22:17:40.617000 6880 torch/x.py:3] [0/0] ",
    "of a worker": lambda n: f"(Worker pid={100 + n}) ",
    "quoted": lambda _: "> ",
    "indented": lambda _: "        ",
}


def logged(text: str, prefix: Prefix) -> str:
    return "".join(f"{prefix(number)}{line}\n" for number, line in enumerate(text.splitlines()))


def headed(kind: str, text: str, number: int) -> str:
    """The message in which torch logs a text."""
    if kind == "graph":
        first, rest = text.split("\n", 1)
        return f"TRACED GRAPH\n ===== Forward graph {number} =====\n /site-packages/torch/fx/_lazy_graph_module.py {first}\n{rest}"
    if kind == "code":
        return "Output code: \n" + text
    return text


ITEMS = st.one_of(
    st.tuples(st.just("graph"), st.sampled_from(GRAPHS)),
    st.tuples(st.just("code"), st.sampled_from(CODES)),
    st.tuples(st.just("wrapper"), st.just(CALL)),
    st.tuples(st.just("noise"), st.sampled_from(NOISE)),
)


@given(st.lists(ITEMS, min_size=1, max_size=5), st.sampled_from(list(PREFIXES)), st.booleans(), st.booleans())
def test_what_was_put_in_comes_out(items: list[tuple[str, str]], named: str, fenced: bool, coloured: bool) -> None:
    prefix = PREFIXES[named]
    parts = []
    for number, (kind, text) in enumerate(items):
        if kind == "noise":
            parts.append(text)
        else:
            told = logged(headed(kind, text, number), prefix)
            parts.append(f"```python\n{told}```\n" if fenced and named == "none" else told)
    dump = "".join(parts)
    if coloured:
        dump = re.sub(r"^", "\x1b[34m", dump, flags=re.MULTILINE).replace("\n", "\x1b[0m\r\n")
    found = take_apart(dump)
    wanted = [(kind, text) for kind, text in items if kind != "noise"]
    assert [(piece.kind, piece.text) for piece in found.pieces] == wanted
    assert found.left_out == []


@pytest.mark.parametrize("named", [name for name in PREFIXES if name not in ("none", "indented")])
def test_lines_of_others_between_prefixed_lines_are_not_of_the_text(named: str) -> None:
    lines = logged(headed("graph", GRAPHS[0], 0), PREFIXES[named]).splitlines(keepends=True)
    for at in range(4, len(lines)):
        torn = "".join([*lines[:at], NOISE[0], *lines[at:]])
        assert [piece.text for piece in take_apart(torn).pieces] == [GRAPHS[0]], torn


def test_processes_that_write_by_turns_are_told_apart() -> None:
    draw = random.Random(3)
    sides = {
        rank: logged(
            headed("graph", text, 0),
            lambda _, rank=rank: f"[rank{rank}]:V0530 22:17:40.617000 {50 + rank} torch/x.py:3] [0/0] ",  # type: ignore[misc]
        ).splitlines(keepends=True)
        for rank, text in enumerate(GRAPHS[:3])
    }
    for _ in range(20):
        left = {rank: list(lines) for rank, lines in sides.items()}
        mixed = ""
        while any(left.values()):
            mixed += left[draw.choice([rank for rank, lines in left.items() if lines])].pop(0)
        pieces = take_apart(mixed).pieces
        assert {piece.title: piece.text for piece in pieces} == {
            f"rank {rank}: Forward graph": text for rank, text in enumerate(GRAPHS[:3])
        }


def test_titles_are_torchs_without_counters_and_numbered() -> None:
    uuid = "e1ec1160_10aa_4eaa_8c18_5e8ec64b2893"
    text = "".join(
        f" ===== {title} =====\n{GRAPHS[0]}"
        for title in (f"__compiled_fn_1_{uuid}", "Forward graph 0", "Backward graph 0", "Forward graph 1")
    )
    titles = [piece.title for piece in take_apart(text).pieces]
    assert titles == ["__compiled_fn", "Forward graph", "Backward graph", "Forward graph, 2"]


def test_a_trace_gives_its_graphs_and_code() -> None:
    def record(told: dict[str, object], payload: str = "") -> str:
        head = f"V0530 22:17:40.617000 6880 torch/_inductor/graph.py:1] {json.dumps(told)}\n"
        return head + "".join(f"\t{line}\n" for line in payload.splitlines())

    found = take_apart(
        record({"dynamo_start": {"stack": []}})
        + record({"aot_forward_graph": {}, "has_payload": "00"}, GRAPHS[0])
        + record({"inductor_output_code": {"filename": "/tmp/x.py"}, "has_payload": "01"}, CODES[0])
        + record(
            {"artifact": {"name": "inductor_post_grad_graph", "encoding": "string"}, "has_payload": "02"}, GRAPHS[2]
        )
        + record({"dynamo_cpp_guards_str": {}, "has_payload": "03"}, "TREE_GUARD_MANAGER:\n+- RootGuardManager")
    )
    assert [(piece.title.partition(",")[0], piece.text) for piece in found.pieces] == [
        ("Forward", GRAPHS[0]),
        ("Output code", CODES[0]),
        ("Post grad", GRAPHS[2]),
    ]
    assert found.records == {"dynamo_start": 1, "dynamo_cpp_guards_str": 1}


def test_forward_and_backward_are_sections_and_no_path_is_left(project: Project) -> None:
    texts = {}
    for folder in ("one", "two"):
        code = "".join(
            f"Output code written to: /tmp/{folder}/{role}.py\nOutput code: \n# AOT ID: ['{number}_{role}']\n"
            + CODES[0].partition("\n")[2].replace("# kernel path: /tmp/", f"# kernel path: /tmp/{folder}/")
            for number, role in enumerate(("forward", "backward"))
        )
        project.write(f"{folder}.txt", logged(code, PREFIXES["torch"]))
        done = project.snapgrad("normalize", f"{folder}.txt")
        assert done.code == 0
        texts[folder] = done.printed
    assert texts["one"] == texts["two"]
    assert texts["one"].index("==== Output code, forward: wrapper") < texts["one"].index(
        "==== Output code, backward: wrapper"
    )


BYTECODE = """\
MODIFIED BYTECODE f /home/me/train.py line 4
  4           0 RESUME                   0
              2 LOAD_GLOBAL              1 (NULL + __compiled_fn_1)
              4 RETURN_VALUE
"""


def test_a_text_that_is_not_normalized_is_named_and_the_others_are_printed(project: Project) -> None:
    project.write(
        "log.txt", logged(BYTECODE, PREFIXES["torch"]) + logged(headed("graph", GRAPHS[0], 0), PREFIXES["torch"])
    )
    done = project.snapgrad("normalize", "log.txt")
    assert done.code == 2
    done.has("x + y", "log.txt, line 1: listings of bytecode: not normalized")
    assert "LOAD_GLOBAL" not in done.printed


@pytest.mark.parametrize(
    ("arguments", "text", "told"),
    [
        ([], logged(BYTECODE, PREFIXES["torch"]), "holds no graph and no output code; line 1 is listings of bytecode"),
        ([], BYTECODE, "holds no graph and no output code"),
        ([], '{"a": 1}\n' * 50, "holds no graph and no output code"),
        (
            [],
            "class Net(torch.nn.Module):\n    def __init__(self):\n        pass\n",
            "holds no graph and no output code",
        ),
        (["--kind", "bytecode"], logged(BYTECODE, PREFIXES["torch"]), "line 1: a line of a log"),
        (["--kind", "bytecode"], BYTECODE, "no `def`"),
        (["--kind", "bytecode"], f"def f(x):\n    return x\n\n{BYTECODE}", "not of a rendering: 'MODIFIED BYTECODE"),
        (["--kind", "wrapper"], logged(CALL, PREFIXES["torch"]), "line 1: a line of a log"),
        (["--kind", "wrapper"], GRAPHS[0], "no `def call(`"),
        (["--kind", "cpp"], GRAPHS[0], "no C++ kernel"),
        (["--kind", "triton"], CALL, "no `@triton"),
        (["--kind", "ttir"], CALL, "no `tt.func`"),
        (["--kind", "ptx"], CALL, "no `.version`"),
        (["--kind", "graph"], CODES[0], "holds no graph, but 1 text of another kind"),
        (["--kind", "code"], GRAPHS[0], "holds no code, but 1 text of another kind"),
        ([], GRAPHS[0].replace("        return [x + y]\n", "        z = x + y\n"), "without `return`"),
    ],
)
def test_no_raw_text_is_handed_back(project: Project, arguments: list[str], text: str, told: str) -> None:
    project.write("text", text)
    done = project.snapgrad("normalize", *arguments, "text")
    assert done.code == 2
    done.has(told)
    assert [line for line in done.printed.splitlines() if not line.startswith("snapgrad: ")] == []


def test_a_bare_call_is_a_wrapper(project: Project) -> None:
    project.write("text", CALL)
    done = project.snapgrad("normalize", "text")
    assert done.code == 0
    done.has("# ==== wrapper call\ndef call(args):\n")


def test_a_golden_is_canonical_already(project: Project) -> None:
    text = "# fmt: off\n\n# ==== capture 0\ndef CompiledAutograd(inputs):\n    return [torch.relu(input_0)]\n"
    project.write("graph.py", text)
    done = project.snapgrad("normalize", "graph.py")
    assert (done.code, done.printed) == (0, text)
