"""Measures what the text functions cost against each other on one large text, and how the cost grows.

    python benchmarks/text_speed.py             # about a minute
    python benchmarks/text_speed.py --black     # adds black.format_str, half a minute more

Prints ratios, as absolute times say little on another machine. The texts are made, not captured: the backward
graph of a stack of equal linear layers as compiled autograd prints it, and the code of such a stack as
Inductor writes it.
"""

import argparse
import math
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from snapgrad.normalize.names import carry, same
from snapgrad.normalize.rules import normalize

OPS = "torch__dynamo_compiled_autograd_ops_"
UTILS = "torch__dynamo_external_utils_"
WRAP = "unwrap_maybe_dynamic_int"
META = "(None, None, device(type='cpu'), 6, 0, None)"
FILE = "# File: torch/_dynamo/compiled_autograd.py:1582 in set_node_origin, code:"
LINES_PER_LAYER = 61
SIZES_PER_LAYER = 14


def backward_graph(layers: int, start: int = 0) -> str:
    """The compiled-autograd graph of `layers` linear layers with ReLU; `start` shifts the numbers of all names."""
    inputs = 5 * layers + 1
    sizes = SIZES_PER_LAYER * layers
    names = (f"getitem_{number}" for number in count(start))
    collected = [next(names) for _ in range(inputs + sizes)]
    body = [f"{name} = inputs[{index}]" for index, name in enumerate(collected[:inputs])]
    body += [f"{name} = sizes[{index}]" for index, name in enumerate(collected[inputs:])]
    body += [f"{WRAP}_{start + k} = {UTILS}{WRAP}({name})" for k, name in enumerate(collected[inputs:])]
    gradient = collected[0]
    for layer in range(layers):
        tensors = collected[1 + 5 * layer : 6 + 5 * layer]
        first = start + SIZES_PER_LAYER * layer
        wrapped = [f"{WRAP}_{k}" for k in range(first, first + SIZES_PER_LAYER)]
        lines, gradient = _layer(layer, start, gradient, tensors, wrapped, names)
        body += lines
    head = "class CompiledAutograd0(torch.nn.Module):\n    def forward(self, inputs, sizes, scalars, hooks, packed_data):\n"
    return head + "".join(f"        {line}\n" if line else "\n" for line in [*body, "return []"])


def _layer(
    index: int, start: int, gradient: str, tensors: list[str], sizes: list[str], names: Iterator[str]
) -> tuple[list[str], str]:
    number = start + index
    relu, checked, product, bias, weight, transposed, last = (next(names) for _ in range(7))
    grads = [next(names) for _ in range(3)]
    bound = f"validate_outputs_{3 * number}", f"validate_outputs_{3 * number + 1}", f"validate_outputs_{3 * number + 2}"
    shape = [f"[{a}, {b}]" for a, b in zip(sizes[0::2], sizes[1::2], strict=True)]
    lines = [
        "",
        f"{FILE} ReluBackward0 (NodeCall {2 + 6 * index})",
        f"relu_backward0_{number} = {OPS}ReluBackward0([{gradient}], [True], {tensors[0]});  {gradient} = None",
        f"{relu} = relu_backward0_{number}[0];  relu_backward0_{number} = None",
        f"{bound[0]} = {OPS}validate_outputs([{relu}], [({META}, {shape[0]}, False, 6)]);  {relu} = None",
        f"{checked} = {bound[0]}[0];  {bound[0]} = None",
        "",
        f"{FILE} AddmmBackward0 (NodeCall {3 + 6 * index})",
        f"addmm_backward0_{number} = {OPS}AddmmBackward0([{checked}], [True, True, True], 1, 1, {tensors[1]}, 0, "
        f"{shape[1]}, {shape[2]}, {tensors[2]}, 0, {shape[3]}, {shape[4]});  {checked} = None",
        *(f"{grad} = addmm_backward0_{number}[{place}]" for place, grad in enumerate(grads)),
        f"{bound[1]} = {OPS}validate_outputs([{', '.join(grads)}], [({META}, {shape[5]}, False, 6), "
        f"({META}, {shape[0]}, False, 6), ({META}, {shape[1]}, False, 6)])",
        f"{bias} = {bound[1]}[0]",
        f"{product} = {bound[1]}[1]",
        f"{weight} = {bound[1]}[2];  {bound[1]} = None",
        "",
        f"{FILE} torch::autograd::AccumulateGrad (NodeCall {4 + 6 * index})",
        f"call_accumulate_grad_{2 * number} = {UTILS}call_accumulate_grad({tensors[3]}, None, {bias}, False)",
        "",
        f"{FILE} TBackward0 (NodeCall {5 + 6 * index})",
        f"tbackward0_{number} = {OPS}TBackward0([{weight}], [True]);  {weight} = None",
        f"{transposed} = tbackward0_{number}[0];  tbackward0_{number} = None",
        f"{bound[2]} = {OPS}validate_outputs([{transposed}], [({META}, {shape[6]}, False, 6)])",
        f"{last} = {bound[2]}[0];  {bound[2]} = None",
        "",
        f"{FILE} torch::autograd::AccumulateGrad (NodeCall {6 + 6 * index})",
        f"call_accumulate_grad_{2 * number + 1} = {UTILS}call_accumulate_grad({tensors[4]}, None, {last}, False)",
    ]
    return lines, product


def kernels(number: int, start: int = 0) -> str:
    """That many C++ kernels; `start` shifts the numbers of their values."""
    x, *tmp = (f"{stem}{start + k}" for stem, k in [("x", 0), *(("tmp", k) for k in range(5))])
    one = f"""extern "C"  void  kernel(const float* in_ptr0,
                       float* out_ptr0,
                       const int64_t ks0)
{{
    for(int64_t {x}=static_cast<int64_t>(0L); {x}<static_cast<int64_t>(4L*ks0); {x}+=static_cast<int64_t>(8L))
    {{
        if(C10_LIKELY({x} >= static_cast<int64_t>(0) && {x} < static_cast<int64_t>(8L*ks0)))
        {{
            auto {tmp[0]} = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>({x}), static_cast<int64_t>(8));
            auto {tmp[1]} = static_cast<float>(0.0);
            auto {tmp[2]} = at::vec::Vectorized<float>({tmp[1]});
            auto {tmp[3]} = at::vec::VecMask<float,1>({tmp[0]} <= {tmp[2]});
            auto {tmp[4]} = decltype({tmp[2]})::blendv({tmp[0]}, {tmp[2]}, {tmp[3]}.template cast<float,1>());
            {tmp[4]}.store(out_ptr0 + static_cast<int64_t>({x}));
        }}
    }}
}}
"""
    return "\n".join(f"// ==== cpp_fused_{index}\n{one}" for index in range(number))


def wrapper(layers: int, start: int = 0) -> str:
    """The body of the Python wrapper that runs `layers` products and kernels; `start` shifts the numbers of buffers."""
    lines = ["def call(args):", "    primals_1, primals_2, s77 = args", "    args.clear()", "    buf_0 = primals_1"]
    before = "primals_1"
    for layer in range(layers):
        one, two = f"buf{start + 2 * layer}", f"buf{start + 2 * layer + 1}"
        lines += [
            f"    {one} = empty_strided_cpu((s77, {16 + layer % 5}), ({16 + layer % 5}, 1), torch.float32)",
            f"    extern_kernels.mm({before}, reinterpret_tensor(primals_2, (4, 4), (1, 4), 0), out={one})",
            f"    {two} = {one}; del {one}  # reuse",
            f"    cpp_fused_relu_{layer % 7}({two}, s77)",
        ]
        before = two
    return "\n".join([*lines, f"    return ({before}, )"]) + "\n"


def edited(text: str) -> str:
    """The text with one line in a hundred doubled, dropped or changed."""
    lines = text.split("\n")
    for index in range(50, len(lines) - 50, 100):
        if index % 300 == 50:
            lines[index] = ""
        elif index % 300 == 150:
            lines[index] += "\n" + lines[index].replace("_", "_9", 1)
        else:
            lines[index] = lines[index].replace("0", "7", 1)
    return "\n".join(lines)


def seconds(work: Callable[[], object], repeat: int = 3) -> float:
    """The shortest of some runs."""
    best = math.inf  # of the processor's time: other processes do not count
    for _ in range(repeat):
        begin = time.process_time()
        work()
        best = min(best, time.process_time() - begin)
    return best


def exponent(sizes: list[int], times: list[float]) -> float:
    """The slope of log time against log size, by least squares."""
    xs, ys = [math.log(size) for size in sizes], [math.log(time) for time in times]
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    slope = sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True))
    return slope / sum((a - x) ** 2 for a in xs)


Text = tuple[str, str]


def report(title: str, golden: list[Text], received: list[Text]) -> None:
    """Normalizing (kind, text) pairs, comparing them with themselves under other names, carrying names into edited copies."""
    both = list(zip(golden, received, strict=True))
    changed = [(kind, old, edited(new)) for (kind, old), (_, new) in both]
    assert all(same(old, new, kind) for (kind, old), (_, new) in both)
    assert not any(same(old, new, kind) for kind, old, new in changed)
    normalizing = seconds(lambda: [normalize(text, kind) for kind, text in received], 2)
    comparing = seconds(lambda: [same(old, new, kind) for (kind, old), (_, new) in both])
    carrying = seconds(lambda: [carry(old, new, kind) for kind, old, new in changed], 1)
    copies = [(kind, old, old[:1] + old[1:]) for kind, old in golden]
    identical = seconds(lambda: [same(old, copy, kind) for kind, old, copy in copies])
    text = "".join(text for _, text in received)
    print(f"{title}: {text.count(chr(10)):,} lines, {len(text) / 1e6:.1f} MB")
    print(f"  normalize                           {normalizing:6.2f} s")
    print(f"  same, identical texts               {identical:6.4f} s = {identical / normalizing:.3f} x normalize")
    print(f"  same, all names differ              {comparing:6.2f} s = {comparing / normalizing:.2f} x normalize")
    print(f"  carry, 1 line in 100 really changed {carrying:6.2f} s = {carrying / normalizing:.2f} x normalize")


def growth(kind: str, text: Callable[[int, int], str], lines_each: int, most: int) -> None:
    """Time against size, up to `most` lines."""
    sizes = [most // 9, most // 3, most]
    comparing, carrying = [], []
    for size in sizes:
        golden, received = text(size // lines_each, 0), text(size // lines_each, 1000)
        comparing.append(seconds(partial(same, golden, received, kind), 2))
        carrying.append(seconds(partial(carry, golden, edited(received), kind), 1))
    for title, times in (("same", comparing), ("carry", carrying)):
        listed = ", ".join(f"{size:,} lines {time_:.2f} s" for size, time_ in zip(sizes, times, strict=True))
        print(f"  {kind:8} {title:6} exponent {exponent(sizes, times):.2f} ({listed})")


def black_ratio(text: str) -> None:
    """How much faster normalizing is than formatting."""
    import black

    formatting = seconds(lambda: black.format_str(text, mode=black.Mode()), 1)
    normalizing = seconds(lambda: normalize(text, "graph"))
    print(f"black.format_str {formatting:.1f} s = {formatting / normalizing:.0f} x normalize")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--black", action="store_true", help="also format the graph with black, which is slow")
    parser.add_argument("--lines", type=int, default=30_000, help="lines of the large text (default: %(default)s)")
    parser.add_argument("--most", type=int, default=300_000, help="lines of the largest text (default: %(default)s)")
    chosen = parser.parse_args()
    layers = chosen.lines // LINES_PER_LAYER
    report("backward graph", [("graph", backward_graph(layers))], [("graph", backward_graph(layers, 1000))])
    golden, received = (
        [("wrapper", wrapper(chosen.lines // 8, start)), ("cpp", kernels(chosen.lines // 38, start))]
        for start in (0, 1000)
    )
    report("output code, half wrapper and half C++", golden, received)
    print("time against size")
    for kind, text, lines_each in (
        ("graph", backward_graph, LINES_PER_LAYER),
        ("wrapper", wrapper, 4),
        ("cpp", kernels, 19),
    ):
        growth(kind, text, lines_each, chosen.most)
    if chosen.black:
        black_ratio(backward_graph(layers))


if __name__ == "__main__":
    main()
