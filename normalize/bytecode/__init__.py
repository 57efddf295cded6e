"""Bytecode that reads like what it does, the same text on every supported Python.

inputs_ref_0 = inputs[7]
graph_out_0 = compiled_graph_0(inputs, sizes[1])
inputs_ref_0.grad = graph_out_0[0]
return [[...]]
"""

from .render import Rendering, render

__all__ = ["Rendering", "render"]
