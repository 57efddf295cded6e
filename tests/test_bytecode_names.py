"""Names in rendered bytecode: nothing of the process is left, and no two names become one."""

from bytecode_worlds import compiled

from snapgrad.normalize.bytecode import render


def test_text_does_not_know_the_process_or_the_place() -> None:
    """Offsets, lines, counters, ids and names of files leave no trace."""
    sources = (
        "def f(x):\n graph_out_1 = __compiled_fn_3_{a}(x)\n return __resume_at_10_{n}(graph_out_1[0], m_{i}_c0)\n",
        "\n\n\ndef f(x):\n graph_out_7 = __compiled_fn_8_{a}(x)\n return __resume_at_98_{n}(graph_out_7[0], m_{i}_c7)\n",
    )
    uuids = ("a851b3b9_0b06_4ddc_bd48_4008f7c8163d", "00000000_0b06_4ddc_bd48_4008f7c8163d")
    texts = {
        render(compiled(source.format(a=uuid, n=number, i=number * 10**12))).text
        for source, uuid, number in zip(sources, uuids, (4, 77), strict=True)
    }
    assert len(texts) == 1


def test_distinct_names_stay_distinct() -> None:
    text = render(compiled("def f(x):\n return __compiled_fn_1(x), __compiled_fn_2(x), __compiled_fn_1(x)\n")).text
    assert "return (compiled_graph_0(x), compiled_graph_1(x), compiled_graph_0(x))" in text


def test_local_and_global_of_one_name_stay_distinct() -> None:
    code = compiled("def f(x):\n return x, y\n").replace(co_names=("x",))
    assert "return (x, globals()['x'])" in render(code).text


def test_users_names_that_look_like_dynamos() -> None:
    """A list of the user's is not taken for a graph's fresh output, nor a parameter for a temporary."""
    body = " graph_out_1 = __compiled_fn_1{}(x)\n x.p, x.q = graph_out_1[0], graph_out_1[1]\n"
    swapped = body.replace("x.p, x.q = graph_out_1[0], graph_out_1[1]", "[graph_out_1[0], x.m()][1].p = graph_out_1[1]")
    assert "    tmp_0 = " not in render(compiled(f"def f(x):\n{body.format('')}")).text
    users = render(compiled(f"def f(x):\n{swapped.format('')}".replace("__compiled_fn_1", "compile"))).text
    assert "    graph_out_0[0]\n" in users
    parameter = render(compiled("def f(tmp_1, c):\n if c: tmp_1 = 2\n return tmp_1\n"))
    assert parameter.reason == "the parameter tmp_1 has a name that Dynamo gives to its own locals"
