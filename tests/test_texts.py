"""`snapgrad normalize` and `snapgrad rules` for texts from anywhere."""

from __future__ import annotations

import pytest
from project import Project

from snapgrad.normalize import RULES

GRAPH = """
class CompiledAutograd7(torch.nn.Module):
    def forward(self, inputs, sizes, scalars, hooks, packed_data):
        getitem_3 = inputs[0];  inputs = None
        relu = torch.relu(getitem_3);  getitem_3 = None
        return [relu]
"""
CODE = """
# AOT ID: ['3_inference']
import torch
async_compile = AsyncCompile()

cpp_fused_sin_0 = async_compile.cpp_pybinding(['const float*', 'float*'], r'''
extern "C"  void  kernel(const float* in_ptr0, float* out_ptr0)
{
}
''')

async_compile.wait(globals())
del async_compile

def call(args):
    arg0_1, = args
    args.clear()
    buf0 = empty_strided_cpu((3, ), (1, ), torch.float32)
    cpp_fused_sin_0(arg0_1, buf0)
    return (buf0, )
"""


def test_a_graph(project: Project) -> None:
    project.write("graph.txt", GRAPH)
    done = project.snapgrad("normalize", "graph.txt")
    assert done.code == 0
    done.has("def CompiledAutograd(inputs, ", "torch.relu(input_0)")
    assert "getitem_3" not in done.printed


def test_output_code_is_split(project: Project) -> None:
    project.write("code.txt", CODE)
    done = project.snapgrad("normalize", "code.txt")
    assert done.code == 0
    done.has("# ==== wrapper", "// ==== cpp cpp_fused_sin", "empty_strided_cpu((3, ), (1, ), torch.float32)")
    assert "AOT ID" not in done.printed


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["normalize", "nothing"], "snapgrad: nothing: cannot be read: "),
        (["normalize", "--kind", "poem", "text"], "--kind poem: allowed are code, graph, wrapper"),
        (["normalize", "--kind", "graph", "text"], "snapgrad: text: holds no graph and no output code"),
    ],
)
def test_what_cannot_be_read_is_one_line(project: Project, arguments: list[str], told: str) -> None:
    project.write("text", "Shall I compare thee to a summer's day?\n")
    done = project.snapgrad(*arguments)
    assert done.code == 2
    done.has(told)
    assert len(done.printed.strip().splitlines()) == 1


def test_rules_are_all_listed(project: Project) -> None:
    done = project.snapgrad("rules")
    assert done.code == 0
    for rules in RULES.values():
        done.has(*(rule.name for rule in rules))
