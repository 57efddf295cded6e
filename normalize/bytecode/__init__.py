"""Bytecode that reads like what it does, the same text on every supported Python.

    def forward(self, inputs, sizes, scalars, hooks, packed_data):
        inputs_ref_0 = inputs[7]
        graph_out_0 = compiled_graph_0(inputs, sizes[1], sizes[next])
        inputs_ref_0.grad = graph_out_0[0]
        return resume_0([], [], F.apply(graph_out_0[next]))

The way of a text: `decode` gives every Python's opcodes one spelling, `flow` simulates the stack block by block
(`machine` keeps the order of what may run code of the user's, `operations` and its tables say what each step does),
`reduce` brings the graph of statements into its smallest form, `layout` writes it down, `names` numbers what was
generated and `positions` tells the entries of compiled autograd's lists one from the other. What cannot be written as statements without loss becomes a `listing`.

What is left out, and why that is safe:
- moving values on the stack, and the lists that Dynamo packs them into and takes apart again: nobody else sees them;
- `record_pregraph_bytecode_enter` and `_exit`: Dynamo's own timing of its prologue;
- assignments to Dynamo's own `tmp_N` that are not read, and the deletion of `tmp_N` and `graph_out_N`: only how long
  a value lives depends on it;
- the interpreter's restoring of `sys.exc_info()` when an exception leaves a handler: `except` means that.

Elements of a `graph_out_N` that never leaves the frame are written where they are used: the compiled graph returns a
fresh sequence. Names in a module that Dynamo imported for itself (`__import_torch_dot_...`) are never assigned.

The package depyf is not used. Its last release is 0.20.0 of October 2025; of some 160 frames that Dynamo (torch 2.13)
made, it gave source that parses for 95 on Python 3.11, 94 on 3.12 and 1 on 3.13 (it does not know 3.13's calls and
labels), and `with o as q: return q.x` became `q = ...; return None`. It aims at source to step through, not at a text
that is the same everywhere.

Not rendered as statements yet: `await`, `async with`, `yield from`, `except*`, class patterns of `match`.
Not the same on every Python: a comprehension is a function of its own before 3.12; that text says so.
"""

from .render import Rendering, render

__all__ = ["Rendering", "render"]
