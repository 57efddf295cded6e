"""Nothing of an error's text is lost where it is kept, and its end is shown where it is shortened."""

from __future__ import annotations

import pytest

from snapgrad.runner.error_text import described, in_one_line
from snapgrad.shortening import shortened, shortened_line, without_warnings


def raised(*errors: BaseException) -> BaseException:
    """The last error, raised from the one before it, and so on."""
    made: BaseException | None = None
    for error in errors:
        error.__cause__ = made
        made = error
    assert made is not None
    return made


LONG = "x" * 5000 + "\n" + "\n".join(f"line {n}" for n in range(200)) + "\ngot RuntimeError('the cause')"


def test_the_whole_text_is_kept() -> None:
    assert described(RuntimeError(LONG)) == f"RuntimeError: {LONG}"


@pytest.mark.parametrize("number", range(3))
def test_every_error_of_a_chain_is_kept_once(number: int) -> None:
    error = raised(OSError("no space left"), ValueError("bad"), RuntimeError("backend raised"))
    text = described(error)
    assert text.count(("no space left", "bad", "backend raised")[number]) == 1
    assert text.splitlines() == [
        "RuntimeError: backend raised",
        "caused by ValueError: bad",
        "caused by OSError: no space left",
    ]


def test_what_is_quoted_whole_is_not_repeated() -> None:
    inner = RuntimeError("Expected inputs of BF16 type")
    assert described(raised(inner, TypeError(f"got {inner}"))) == "TypeError: got Expected inputs of BF16 type"


def test_notes_groups_contexts_and_circles() -> None:
    first, second = ValueError("one"), KeyError("two")
    first.add_note("while saving")
    first.__context__ = OSError("handled")
    second.__cause__ = second
    group = ExceptionGroup("several", [first, second])
    assert described(group).splitlines() == [
        "ExceptionGroup: several (2 sub-exceptions)",
        "one of them: ValueError: one",
        "  note: while saving",
        "one of them: KeyError: 'two'",
        "raised while handling OSError: handled",
    ]
    first.__suppress_context__ = True
    assert "handled" not in described(group)


def test_an_error_without_a_text() -> None:
    class Broken(Exception):
        def __str__(self) -> str:
            raise ValueError

    assert described(Broken()) == "Broken: (its text cannot be made: ValueError)"
    assert described(RuntimeError()) == "RuntimeError: (no text)"


def test_the_place_is_the_user_s() -> None:
    try:
        raise RuntimeError("it")
    except RuntimeError as error:
        last = described(error).splitlines()[-1]
    assert last.startswith(f"  {__file__}:")
    assert last.endswith(' in test_the_place_is_the_user_s: raise RuntimeError("it")')


def test_what_is_shortened_has_its_end() -> None:
    lines = shortened(LONG.splitlines())
    assert len(lines) <= 14
    assert lines[-1] == "got RuntimeError('the cause')"
    assert "[... 189 lines ...]" in lines
    line = shortened_line("a" * 300 + "the middle" + "b" * 300 + "the cause", 100)
    assert len(line) < 140
    assert line.startswith("aaa")
    assert line.endswith("bbthe cause")
    assert "[... 519 characters ...]" in line


def test_in_one_line_it_is_whole_too() -> None:
    error = raised(OSError("no space left"), RuntimeError("several\n\n  lines, and the cause"))
    assert in_one_line(error) == "RuntimeError: several lines, and the cause caused by OSError: no space left"


def test_advice_takes_no_place() -> None:
    lines = [
        *(f"line {n}" for n in range(14)),
        "",
        "Set TORCHDYNAMO_VERBOSE=1 for the internal stack trace (please do)",
        "",
    ]
    assert shortened(lines) == lines[:14]


def test_warnings_are_no_last_words() -> None:
    printed = (
        "first\n/lib/python/site-packages/a.py:12: FutureWarning: `x` is deprecated\n  warnings.warn(\n"
        "W1128 17:00:00.000000 12 torch/_dynamo/x.py:1] [0/8] torch._dynamo hit the limit\nWARNING:root:it\n"
        "  its second line\nmine\n  indented\nterminate called after throwing an instance of 'std::bad_alloc'\n"
    )
    assert without_warnings(printed) == ["first", "mine", "  indented", printed.splitlines()[-1]]
