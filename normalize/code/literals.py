"""String literals that span lines, and users' own kernels: a rule works on the text around them."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable

from ..graph.tokens import STRING

_TOKEN = re.compile(
    r"(?P<prefix>\b[rbufRBUF]{1,2})?(?P<long>'''(?:[^\\]|\\.)*?'''|\"\"\"(?:[^\\]|\\.)*?\"\"\")"
    rf"|{STRING}|#[^\n]*",
    re.DOTALL,
)
_STAND_IN = re.compile("'\x02(\\d+)\x02'")
_CUSTOM = re.compile(r"^ *custom_kernel=True,?\s*\)\n", re.MULTILINE)

Step = Callable[[str], str]


def around_strings(step: Step) -> Step:
    """The step, for which each string literal of three quotes is one short word: nothing in it is a line or a name.

    LF stands for CR LF in them, as Python reads it.
    """

    @functools.wraps(step)
    def apply(text: str) -> str:
        if "'''" not in text and '"""' not in text:
            return step(text)
        kept: list[str] = []

        def take(found: re.Match[str]) -> str:
            if found["long"] is None:
                return found[0]
            kept.append(found["long"].replace("\r\n", "\n"))
            return f"{found['prefix'] or ''}'\x02{len(kept) - 1}\x02'"

        return _STAND_IN.sub(lambda found: kept[int(found[1])], step(_TOKEN.sub(take, text)))

    return apply


def before_users_kernel(step: Step) -> Step:
    """The step, for what Inductor wrote above the source of a hand-written Triton kernel; the source stays as it is."""

    @functools.wraps(step)
    def apply(text: str) -> str:
        start = users_kernel(text)
        if start == len(text):
            return step(text)
        head = step(text[:start])
        return head.rstrip("\n") + "\n" + text[start:]

    return apply


def users_kernel(text: str) -> int:
    """Where the source of a hand-written kernel begins; the length of the text if it has none.

    Source: `define_user_defined_triton_kernel` in torch._inductor.codegen.wrapper.
    """
    found = _CUSTOM.search(text)
    return found.end() if found else len(text)
