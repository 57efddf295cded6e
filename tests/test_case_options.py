"""Options of a case: what is unknown or contradictory is told when the module is imported."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from snapgrad import Problem, case
from snapgrad.case import collecting


def body(backend: str = "") -> Iterator[None]:
    """Pins nothing. And more.

    Another paragraph.
    """
    yield None


def without_docstring() -> Iterator[None]:
    yield None


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"capture": 1}, "unknown option 'capture'; allowed are captures, compiles, backend"),
        ({"captures": -1}, "option captures is -1; allowed is a number from 0 or None"),
        ({"captures": True}, "option captures is True"),
        ({"backend": "tvm"}, "option backend is 'tvm'; allowed is one of inductor, aot_eager, eager"),
        ({"via": "magic"}, "option via is 'magic'; allowed is one of context, config, body, off"),
        ({"dynamic": "yes"}, "option dynamic is 'yes'; allowed is True, False or None"),
        ({"fullgraph": 1}, "option fullgraph is 1; allowed is True or False"),
        ({"artifacts": ["graph", "picture"]}, "allowed is a list of graph, bytecode, code, facts"),
        ({"artifacts": "graph"}, "option artifacts is 'graph'"),
        ({"artifacts": ["graph", "graph"]}, "option artifacts is"),
        ({"devices": []}, "option devices is []"),
        ({"timeout": 0}, "option timeout is 0; allowed is a number of seconds above 0"),
        ({"timeout": True}, "option timeout is True"),
        ({"upstream": 3}, "option upstream is 3; allowed is a text or None"),
        ({"artifacts": [["graph"]]}, "option artifacts is [['graph']]"),
        ({"error": "no colon"}, "allowed is 'ErrorType: regular expression'"),
        ({"error": "ValueError: ("}, "allowed is 'ErrorType: regular expression'"),
        (
            {"config": {"triton.x": 1}},
            "settings whose names begin with dynamo., inductor., functorch., and whose values",
        ),
        ({"config": {"dynamo": 1}}, "settings whose names begin with dynamo., inductor., functorch."),
        ({"config": ["dynamo.x"]}, "settings whose names begin with dynamo., inductor., functorch."),
        ({"config": {3: 1}}, "settings whose names begin with dynamo., inductor., functorch."),
        ({"config": {"inductor.post_grad_custom_post_pass": print}}, "and whose values JSON holds"),
        ({"via": "off", "captures": 1}, "captures=1 cannot come with via='off'"),
        ({"captures": 0, "compiles": 1, "fullgraph": False}, "compiles=1 cannot come with captures=0"),
        ({"error_when": "compiled"}, "error_when='compiled' has no meaning without error="),
        (
            {"yields": False, "artifacts": ["graph"]},
            "yields=False leaves nothing to check without the artifact 'facts'",
        ),
        ({"params": {"size": []}}, "params['size'] is []; a list of one or more values is allowed"),
        ({"params": {"backend": ["a/b"]}}, "params['backend'] has the value 'a/b'"),
        ({"params": {"size": [1]}}, "params ['size'] are neither options nor parameters of the function"),
    ],
)
def test_a_bad_option_names_case_option_and_what_is_allowed(options: dict[str, Any], told: str) -> None:
    with collecting(), pytest.raises(Problem, match=f"^case test_case_options/body: .*{re.escape(told)}"):
        case(**options)(body)


def test_a_case_says_what_it_pins() -> None:
    with collecting(), pytest.raises(Problem, match="case test_case_options/without_docstring: no docstring"):
        case()(without_docstring)


def test_a_case_that_no_name_leads_to() -> None:
    def inner() -> None:
        """Pins nothing."""

    with (
        collecting(),
        pytest.raises(Problem, match=r"inner cannot be found by the process that runs it; define it with"),
    ):
        case()(inner)


def test_a_case_as_written() -> None:
    with collecting() as cases:
        assert case(captures=1, upstream="basic")(body) is body
    (made,) = cases
    assert made.id == "test_case_options/body"
    assert made.pins == "Pins nothing. And more."
    assert made.options.captures == 1
    assert made.options.backend == "inductor"
    assert made.arguments == {}


def test_params_make_variants_and_set_options() -> None:
    with collecting() as cases:
        case(params={"backend": ["eager", "inductor"], "dynamic": [True, False]})(body)
    assert [made.name for made in cases] == [
        "body-eager-True",
        "body-eager-False",
        "body-inductor-True",
        "body-inductor-False",
    ]
    assert [(made.options.backend, made.options.dynamic) for made in cases][1] == ("eager", False)
    assert cases[0].arguments == {"backend": "eager"}


def test_outside_a_collection_the_function_is_left_alone() -> None:
    assert case(capture="anything goes, nobody collects")(body) is body
