"""C++ `torch::autograd::Function`s: a node that says it is traceable is inlined, another is called as it is.

The nodes are built once by `torch.utils.cpp_extension`, which takes a minute, and are kept in the cache folder.
"""

from __future__ import annotations

import fcntl
import functools
import os
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import torch

from snapgrad import case, gradcheck

FIRST_BUILD = 400.0

SOURCE = """
using torch::autograd::AutogradContext;
using torch::autograd::Function;
using torch::autograd::variable_list;

template <bool traceable>
struct Cubic : public Function<Cubic<traceable>> {
  static constexpr bool is_traceable = traceable;
  static torch::Tensor forward(AutogradContext* ctx, const torch::Tensor& x) {
    ctx->save_for_backward({x});
    return x * x * x;
  }
  static variable_list backward(AutogradContext* ctx, variable_list gradients) {
    auto x = ctx->get_saved_variables()[0];
    return {gradients[0] * x * x * 3};
  }
};

struct Affine : public Function<Affine> {
  static constexpr bool is_traceable = true;
  static torch::Tensor forward(AutogradContext* ctx, const torch::Tensor& x, int64_t power, double scale, bool negate) {
    ctx->save_for_backward({x});
    ctx->saved_data["power"] = power;
    ctx->saved_data["scale"] = scale;
    ctx->saved_data["negate"] = negate;
    return x.pow(power) * (negate ? -scale : scale);
  }
  static variable_list backward(AutogradContext* ctx, variable_list gradients) {
    auto x = ctx->get_saved_variables()[0];
    auto power = ctx->saved_data["power"].toInt();
    auto scale = ctx->saved_data["scale"].toDouble();
    auto slope = x.pow(power - 1) * static_cast<double>(power) * (ctx->saved_data["negate"].toBool() ? -scale : scale);
    return {gradients[0] * slope, torch::Tensor(), torch::Tensor(), torch::Tensor()};
  }
};

struct ColumnSums : public Function<ColumnSums> {
  static constexpr bool is_traceable = true;
  static torch::Tensor forward(AutogradContext* ctx, const torch::Tensor& x) {
    ctx->saved_data["sizes"] = x.sym_sizes().vec();
    return x.sum(0);
  }
  static variable_list backward(AutogradContext* ctx, variable_list gradients) {
    return {gradients[0].expand_symint(ctx->saved_data["sizes"].toSymIntVector())};
  }
};

struct ColumnMeans : public Function<ColumnMeans> {
  static constexpr bool is_traceable = true;
  static torch::Tensor forward(AutogradContext* ctx, const torch::Tensor& x) {
    ctx->save_for_backward({x});
    return x.mean(0);
  }
  static variable_list backward(AutogradContext* ctx, variable_list gradients) {
    auto sizes = ctx->get_saved_variables()[0].sym_sizes();
    return {gradients[0].expand_symint(sizes) / sizes[0]};
  }
};

struct Gate : public Function<Gate> {
  static variable_list forward(AutogradContext* ctx, const torch::Tensor& x, const torch::Tensor& y) {
    ctx->save_for_backward({x, y});
    return {x * y, x + y};
  }
  static variable_list backward(AutogradContext* ctx, variable_list gradients) {
    auto saved = ctx->get_saved_variables();
    auto positive = saved[0].sum().item<double>() > 0;
    auto of_x = gradients[0] * saved[1] + gradients[1], of_y = gradients[0] * saved[0] + gradients[1];
    return positive ? variable_list{of_x, of_y} : variable_list{of_x * 0.5, of_y * 0.5};
  }
};

torch::Tensor traceable_cubic(const torch::Tensor& x) { return Cubic<true>::apply(x); }
torch::Tensor opaque_cubic(const torch::Tensor& x) { return Cubic<false>::apply(x); }
torch::Tensor affine(const torch::Tensor& x, int64_t power, double scale, bool negate) {
  return Affine::apply(x, power, scale, negate);
}
torch::Tensor column_sums(const torch::Tensor& x) { return ColumnSums::apply(x); }
torch::Tensor column_means(const torch::Tensor& x) { return ColumnMeans::apply(x); }
std::vector<torch::Tensor> gate(const torch::Tensor& x, const torch::Tensor& y) { return Gate::apply(x, y); }
"""


@functools.cache
def nodes() -> Any:
    """The module of the nodes. torch's own lock outlives a build that is killed, and whoever comes next would wait
    forever; so builds take turns by a lock that ends with its process, and what is left of torch's is removed. Ninja
    is also found beside this Python, whose environment need not be activated."""
    from torch.utils.cpp_extension import load_inline

    name = "snapgrad_cpp_nodes"
    functions = ["traceable_cubic", "opaque_cubic", "affine", "column_sums", "column_means", "gate"]
    folder = Path(os.environ["TORCH_EXTENSIONS_DIR"]) / name
    folder.mkdir(parents=True, exist_ok=True)
    path = os.pathsep.join([os.environ["PATH"], sysconfig.get_path("scripts")])
    with (folder / "turn").open("w") as turn, mock.patch.dict(os.environ, PATH=path):
        fcntl.flock(turn, fcntl.LOCK_EX)
        (folder / "lock").unlink(missing_ok=True)
        return load_inline(name, SOURCE, functions=functions, extra_cflags=["-O0"])


@case(timeout=FIRST_BUILD, captures=1, compiles=1)
def traceable_node_is_inlined() -> Iterator[torch.Tensor | None]:
    """A traceable C++ node: what its backward computes is compiled with the rest of the graph."""
    gradcheck(nodes().traceable_cubic, torch.randn(3, requires_grad=True))
    for size in (3, 4, 5):
        x = torch.randn(size, requires_grad=True)
        nodes().traceable_cubic(x.sin()).sum().backward()
        yield x.grad


@case(timeout=FIRST_BUILD, captures=1, compiles=2, fullgraph=False)
def opaque_node_breaks_the_graph() -> Iterator[torch.Tensor | None]:
    """A C++ node that does not say it is traceable runs between two pieces of the graph."""
    gradcheck(nodes().opaque_cubic, torch.randn(3, requires_grad=True))
    for _ in range(2):
        x = torch.randn(4, requires_grad=True)
        nodes().opaque_cubic(x.sin()).sum().backward()
        yield x.grad


@case(
    captures=1,
    compiles=0,
    timeout=FIRST_BUILD,
    error="Unsupported: Skip calling `torch.compiler.disable\\(\\)`d function",
    error_when="compiled",
)
def opaque_node_needs_graph_breaks() -> None:
    """Where the whole backward must be one graph, a C++ node that is not traceable is an error."""
    nodes().opaque_cubic(torch.randn(4, requires_grad=True)).sum().backward()


@case(timeout=FIRST_BUILD, captures=2, compiles=4)
def saved_int_float_and_bool() -> Iterator[torch.Tensor | None]:
    """Numbers saved in C++: a new int or float is another compile, a new bool another capture, none is a
    stale one."""
    gradcheck(nodes().affine, torch.rand(3, requires_grad=True), 3, 0.5, True)
    for power, scale, negate in ((2, 0.5, False), (2, 2.5, False), (3, 2.5, False), (3, 2.5, True)):
        x = torch.randn(4, requires_grad=True)
        nodes().affine(x, power, scale, negate).sum().backward()
        yield x.grad


@case(timeout=FIRST_BUILD, captures=3, compiles=3)
def saved_list_of_sizes_is_constant() -> Iterator[torch.Tensor | None]:
    """A list of sizes saved in C++ is part of what a capture is for: other sizes are another capture."""
    gradcheck(nodes().column_sums, torch.randn(3, 2, requires_grad=True))
    for rows, columns in ((3, 2), (4, 6), (3, 2), (7, 5)):
        x = torch.randn(rows, columns, requires_grad=True)
        nodes().column_sums(x).square().sum().backward()
        yield x.grad


@case(timeout=FIRST_BUILD, captures=1, compiles=1)
def sizes_of_a_saved_tensor_are_symbolic() -> Iterator[torch.Tensor | None]:
    """Sizes that C++ asks of a saved tensor in the backward are symbolic: other sizes reuse the capture."""
    gradcheck(nodes().column_means, torch.randn(3, 2, requires_grad=True))
    for rows, columns in ((3, 2), (4, 6), (7, 5)):
        x = torch.randn(rows, columns, requires_grad=True)
        nodes().column_means(x).square().sum().backward()
        yield x.grad


@case(timeout=FIRST_BUILD, captures=1, compiles=2, fullgraph=False)
def data_dependent_node_reads_its_data() -> Iterator[torch.Tensor | None]:
    """A C++ node that branches on a saved tensor's value takes the other branch when the value changes
    sign."""
    for sign in (1.0, -1.0):
        x, y = torch.full((3,), sign, requires_grad=True), torch.randn(3, requires_grad=True)
        product, total = nodes().gate(x, y)
        (product * 2 + total.exp()).sum().backward()
        yield x.grad
        yield y.grad
