"""Cases as users write them, run by the command: what is called wrong, what is not, and what is said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from project import Project

CASES = '''
    import torch
    from snapgrad import case, fact

    FACTS = {"via": "off", "artifacts": ("facts",)}
    compiled = torch.compiler.is_compiling


    def gradient(scale=1.0, dtype=torch.float32, wrong=None, size=(8, 8)):
        """The gradient of a product; `wrong` is done to it by the compiled backward alone."""

        class Times(torch.autograd.Function):
            @staticmethod
            def forward(ctx, x, w):
                ctx.save_for_backward(w)
                return x * w

            @staticmethod
            def backward(ctx, grad):
                made = grad * ctx.saved_tensors[0]
                return (wrong(made) if wrong and compiled() else made), None

        x, w = torch.randn(size).to(dtype).requires_grad_(), torch.randn(size).to(dtype)
        torch.compile(lambda t: (Times.apply(t, w) * scale).sum(), backend="aot_eager")(x).backward()
        yield x.grad


    @case(**FACTS)
    def sign_flipped_at_1e_9():
        """Wrong."""
        yield from gradient(1e-9, wrong=torch.neg)


    @case(**FACTS)
    def doubled_at_1e_7():
        """Wrong."""
        yield from gradient(1e-7, wrong=lambda g: g * 2)


    @case(**FACTS)
    def zero_instead_of_1e_6_in_bfloat16():
        """Wrong."""
        yield from gradient(1e-6, torch.bfloat16, wrong=torch.zeros_like)


    @case(**FACTS)
    def factor_of_1_008_in_bfloat16():
        """Wrong."""
        yield from gradient(1, torch.bfloat16, wrong=lambda g: g * 1.008)


    @case(**FACTS)
    def lost_9e_8_in_float64():
        """Wrong."""
        yield from gradient(1, torch.float64, wrong=lambda g: g * (1 + 9e-8))


    @case(**FACTS)
    def comparisons_are_replaced():
        """Wrong, though every comparison of torch says that it is right."""
        yes = lambda *_, **__: True
        torch.testing.assert_close = torch.equal = torch.allclose = torch.Tensor.equal = torch.Tensor.allclose = yes
        torch.Tensor.numpy = torch.Tensor.clone = torch.Tensor.detach = torch.Tensor.cpu = lambda t, *_: torch.zeros_like(t)
        torch.Tensor.tolist = lambda t: []
        yield from gradient(wrong=torch.neg)


    @case(**FACTS)
    def right_in_float64():
        """Draws float64 itself."""
        x = torch.randn(4, 4, dtype=torch.float64, requires_grad=True)
        torch.nn.functional.dropout(x).square().sum().backward()
        yield x.grad


    @case(**FACTS)
    def far_from_float64_alike():
        """Eager against eager."""
        layer = torch.nn.TransformerEncoderLayer(64, 4, 128, dropout=0.0, batch_first=True)
        layer(torch.randn(4, 16, 64)).square().sum().backward()
        yield {name: weight.grad for name, weight in layer.named_parameters()}


    @case(**FACTS)
    def bits_of_float32():
        """Cannot be had in float64."""
        x = torch.randn(4, requires_grad=True)
        (x * (x.detach().view(torch.int32) & 1)).sum().backward()
        yield x.grad


    @case(**FACTS)
    def only_integers():
        """Checks nothing."""
        yield torch.arange(3)


    @case(**FACTS, yields=False)
    def only_integers_as_meant():
        """Checks nothing, and says so."""
        yield torch.arange(3)


    @case(**FACTS)
    def order_of_eager():
        """The same order."""
        fact("order", ["a", "b"], as_eager=True)
        yield torch.ones(2)


    @case(**FACTS)
    def order_unlike_eager():
        """Another order."""
        first = torch.compile(lambda t: t + (1 if compiled() else 0), backend="eager")(torch.zeros(()))
        fact("order", ["a", "b"] if first else ["b", "a"], as_eager=True)
        yield torch.ones(2)


    @case(**FACTS, tolerance=(10.0, "it is meant"))
    def tolerated():
        """Wrong, but it is said to be meant."""
        yield from gradient(wrong=torch.neg)


    @case(**FACTS)
    def other_strides():
        """Right numbers in another layout."""
        value = torch.randn(3, 4)
        yield torch.compile(lambda t: t.t().contiguous().t() if compiled() else t * 1, backend="aot_eager")(value)
'''

EXPECTED = {
    "sign_flipped_at_1e_9": ("wrong gradients", "eager and float64 agree, compiled is the odd one, 200 % off (a factor of -1)"),
    "doubled_at_1e_7": ("wrong gradients", "(a factor of 2)"),
    "zero_instead_of_1e_6_in_bfloat16": ("wrong gradients", "100 % off"),
    "factor_of_1_008_in_bfloat16": ("wrong gradients", "compiled is the odd one"),
    "lost_9e_8_in_float64": ("wrong gradients", "9e-08 of its size off"),
    "comparisons_are_replaced": ("wrong gradients", "(a factor of -1)"),
    "right_in_float64": ("new", ""),
    "far_from_float64_alike": ("new", ""),
    "bits_of_float32": ("new", "not checked against float64, because that run ended with TypeError: view(torch.int32) reads the bits"),
    "only_integers": ("failed", "not counted as checked, int64, the same: value 0"),
    "only_integers_as_meant": ("new", "not counted as checked, int64, the same: value 0"),
    "order_of_eager": ("new", ""),
    "order_unlike_eager": ("failed", "fact 'order': the compiled run recorded"),
    "tolerated": ("new", "within the 10 that the case states: it is meant"),
    "other_strides": ("new", "strides (1, 3), eager's are (4, 1)"),
}  # fmt: skip


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, object]]:
    project = Project(tmp_path_factory.mktemp("trusted"))
    project.write("pyproject.toml", '[tool.snapgrad]\ncases = "cases"\nsnapshots = "snapshots"\n')
    project.write("cases/trust.py", CASES)
    done = project.snapgrad("run", "--report", "run.json")
    assert done.code == 4, done.printed
    record = json.loads((project.folder / "run.json").read_text(encoding="utf-8"))
    told = {case["id"].partition("/")[2]: case for case in record["cases"]}
    for name, case in told.items():
        case["told"] = case["problem"] + "\n" + "\n".join(case["checked"].get("said", ()))
        case["facts"] = project.snapgrad("diff", f"trust/{name}").printed if name == "other_strides" else ""
        case["printed"] = done.printed.partition(f"\ntrust/{name}: ")[2].partition("\n\n")[0]
    return told


def test_every_case_came_back(report: dict[str, dict[str, object]]) -> None:
    assert sorted(report) == sorted(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_what_is_told(report: dict[str, dict[str, object]], name: str) -> None:
    verdict, words = EXPECTED[name]
    assert report[name]["verdict"] == verdict, report[name]["told"]
    assert words in str(report[name]["told"])
    assert words in str(report[name]["printed"])


def test_strides_unlike_eager_are_facts(report: dict[str, dict[str, object]]) -> None:
    assert "float32[3, 4] strides [1, 3], eager's [4, 1]" in str(report["other_strides"]["facts"])


RANDOM = '''
    import torch
    from snapgrad import case


    @case(via="off")
    def dropout():
        """Inductor's random numbers are not eager's."""
        x = torch.randn(16, 8, requires_grad=True)
        torch.compile(lambda t: torch.nn.functional.dropout(t.relu(), 0.5).cumsum(0).sum())(x).backward()
        yield x.grad


    @case(via="off")
    def dropout_and_a_wrong_sign():
        """What is wrong beside it is still seen."""
        x = torch.randn(16, 8, requires_grad=True)
        torch.compile(lambda t: (torch.nn.functional.dropout(t, 0.5) * (-1 if torch.compiler.is_compiling() else 1)).sum())(x).backward()
        yield x.grad
'''


def test_inductors_random_numbers(tmp_path: Path) -> None:
    project = Project(tmp_path)
    project.write("pyproject.toml", '[tool.snapgrad]\ncases = "cases"\nsnapshots = "snapshots"\n')
    project.write("cases/chance.py", RANDOM)
    done = project.snapgrad("run", "--accept")
    assert done.code == 3, done.printed
    done.has(
        "compiled code drew Inductor's random numbers", "chance/dropout (1 gradient",
        "wrong gradients chance/dropout_and_a_wrong_sign", "(a factor of -1)",
    )  # fmt: skip
    text = project.files("snapshots/chance/dropout")["code.py"]
    assert "bernoulli" not in text  # eager's generator; the text is that of the user's own settings
