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
- assignments to Dynamo's own `tmp_N` that are not read, and deletions of `tmp_N` and `graph_out_N` after which nothing
  may read them: only how long a value lives depends on it;
- the interpreter's restoring of `sys.exc_info()` when an exception leaves a handler: `except` means that.

Elements of a `graph_out_N` that never leaves the frame are written where they are used: the compiled graph returns a
fresh sequence. Names in a module that Dynamo imported for itself (`__import_torch_dot_...`) are never assigned; a path
below `torch._dynamo` is such a module, and the user's own `torch._dynamo` is written `globals()['torch']._dynamo`.

What the text adds: `# ...` behind a function's parameters tells its free variables, its kind (generator) and flags, a
name that the text does not show, and locals that are read and never assigned. `AssertionError` is what `assert` raises,
whatever the name means; `cell`, `iter`, `slice` and the like are the interpreter's steps, and where the user's code has
such a name it is written `globals()['iter']` or `locals()['cell']`.

Which Pythons are known stands in `decode.KNOWN`; on another every frame is a listing. The tables for 3.14 were run in
CPython 3.14 without torch, so that no frame of Dynamo's was seen there.

The package depyf is not used. Its last release is 0.20.0 of October 2025; of some 160 frames that Dynamo (torch 2.13)
made, it gave source that parses for 95 on Python 3.11, 94 on 3.12 and 1 on 3.13 (it does not know 3.13's calls and
labels), and `with o as q: return q.x` became `q = ...; return None`. It aims at source to step through, not at a text
that is the same everywhere.

Not rendered as statements yet: `await`, `async with`, `yield from`, `except*`, class patterns of `match`.
Not the same on every Python: a comprehension is a function of its own before 3.12; annotations are, and a generator that
`any`, `all` or `tuple` goes through is not, since 3.14. Such a text says so.
"""

from .render import Rendering, render

__all__ = ["Rendering", "render"]
