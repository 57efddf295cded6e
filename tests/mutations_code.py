"""Mutations of Inductor's output code, raw and canonical; judged by what the wrapper does, not by the comparison."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random

from code_texts import CPP, TRITON, USERS
from mutants import Field
from mutations import Mutation, replaced
from wrapper_meaning import equal_dtypes, meaning

from snapgrad.goldens.compare import equal
from snapgrad.normalize import Unreadable, normalize, same, split, without_comments

FOLDERS = [Path(__file__).parent / name for name in ("wrapper_texts", "triton_texts")]


@cache
def raw_texts() -> list[tuple[str, str]]:
    """Output code as Inductor of torch 2.11 to 2.15 wrote it, for the CPU and for a GPU."""
    files = sorted(file for folder in FOLDERS for file in folder.glob("*.txt"))
    return [(file.stem, file.read_text(encoding="utf-8")) for file in files] + [
        ("cpp", CPP),
        ("triton", TRITON),
        ("a user's kernel", USERS),
    ]


@cache
def canonical_wrappers() -> list[tuple[str, str]]:
    return [(name, normalize(split(text)[0].text, "wrapper")) for name, text in raw_texts()]


def _function_lines(text: str) -> tuple[list[str], list[int]]:
    """All lines, and the numbers of those that are statements of a wrapper's function."""
    lines = text.split("\n")
    inside = quoted = False
    found = []
    for number, line in enumerate(lines):
        inside = inside or bool(re.match(r"def \w+\(args\):|    def call\(", line))
        inside = inside and not re.match(r"(?:class|def get_args|def bench|runner|partitions|async|\w+ = )", line)
        if line.count("'''") % 2:
            quoted = not quoted
        elif inside and not quoted and re.match(r" +[^\s#}]", line) and line.endswith((")", "]", ",)", "reuse")):
            found.append(number)
    return lines, found


def _of_lines(change: Callable[[list[str], int, Random], bool]) -> Mutation:
    """A change of one statement, by its number among all lines; False where it can't be made there."""

    def mutate(text: str, random: Random) -> str | None:
        lines, statements = _function_lines(text)
        return "\n".join(lines) if statements and change(lines, random.choice(statements), random) else None

    return mutate


def _to_comment(lines: list[str], at: int, random: Random) -> bool:
    indent = len(lines[at]) - len(lines[at].lstrip())
    lines[at] = f"{lines[at][:indent]}# {lines[at][indent:]}"
    return True


def _exchange(lines: list[str], at: int, random: Random) -> bool:
    one, other = lines[at : at + 2] if at + 1 < len(lines) else ("", "")
    if not other.strip() or other.lstrip()[0] == "#" or one.split(" ")[0] != other.split(" ")[0]:
        return False
    lines[at], lines[at + 1] = other, one
    return True


def _half_renamed(text: str, random: Random) -> str | None:
    """Some of a name's places become another name of the text, the others stay."""
    names = sorted(set(re.findall(r"(?<![\w.'])(?:buf|arg|primals_|tangents_|s)\d\w*\b(?!=)", text)))
    if len(names) < 2:
        return None
    old, new = random.sample(names, 2)
    places = [found.start() for found in re.finditer(rf"(?<![\w.'])\b{old}\b(?!=)", text)]
    if len(places) < 2:
        return None
    for place in sorted(random.sample(places, len(places) // 2), reverse=True):
        text = text[:place] + new + text[place + len(old) :]
    return text


def _exchanged_functions(text: str, random: Random) -> str | None:
    """Two functions of the wrapper have each the other's name, where they are defined."""
    names = re.findall(r"^def (\w+)\(args\):", text, re.MULTILINE)
    names = [name for name in names if name != "call"]
    if len(names) < 2:
        return None
    one, other = random.sample(names, 2)
    return re.sub(
        rf"^def ({one}|{other})\(args\)",
        lambda found: f"def {other if found[1] == one else one}(args)",
        text,
        flags=re.MULTILINE,
    )


def _in_kernel(change: Callable[[list[str], int], None]) -> Mutation:
    """A change of one line within a kernel's source that is neither its first nor an import."""

    def mutate(text: str, random: Random) -> str | None:
        sources = list(re.finditer(r"^\w+ = async_compile\.[^\n]*?'''\n(.*?)\n'''", text, re.MULTILINE | re.DOTALL))
        if not sources:
            return None
        source = random.choice(sources)
        lines = source[1].split("\n")
        first = next((n for n, line in enumerate(lines) if re.match(r"def |extern", line)), len(lines))
        chosen = [n for n in range(first, len(lines)) if lines[n].strip() and not lines[n].lstrip().startswith("#")]
        if not chosen:
            return None
        change(lines, random.choice(chosen))
        return text[: source.start(1)] + "\n".join(lines) + text[source.end(1) :]

    return mutate


def _drop(lines: list[str], at: int) -> None:
    del lines[at]


def _twice(lines: list[str], at: int) -> None:
    lines.insert(at, lines[at])


OTHER_DTYPE = {"float32": "float64", "int64": "int32", "bool": "uint8", "bfloat16": "float16", "float16": "bfloat16"}


def _other_dtype(found: re.Match[str]) -> str:
    return OTHER_DTYPE.get(found[0], "float32")


def _next(found: re.Match[str]) -> str:
    return str(int(found[0]) + 1)


ANYWHERE: dict[str, Mutation] = {
    "condition of a loop": replaced(r"(?m)^( +while )(?!not)", r"\1not "),
    "condition of a branch": replaced(r"(?m)^( +if )not (\w+:)", r"\1\2"),
    "selected branch": replaced(r"(?<=_selector == )\d", _next),
    "tail of a loop": replaced(r"(?m)^( +should_loop = )\w+$", r"\1buf0"),
    "tail of a loop that is gone": replaced(r"(?m)^ {12}should_loop = \w+\n|^ {8}should_loop = \w+\n(?=    \w)", ""),
    "what a loop carries": replaced(r"(buf\d+)\[0\], \1\[1\]", r"\1[1], \1[0]"),
    "size or stride of an allocation": replaced(r"(?<=empty_strided_)(cpu|cuda)(\(\()(\d+)", r"\1\g<2>1\3"),
    "dtype of an allocation": replaced(r"(?m)(?<=torch\.)(float32|int64|bool|bfloat16)(?=\)$)", _other_dtype),
    "asserted size": replaced(r"(?<=assert_size_stride\()(\w+, \()(\d+)", r"\g<1>1\2"),
    "asserted stride": replaced(r"(assert_size_stride\(\w+, \([^()]*\), \()(\d+)", r"\g<1>1\2"),
    "name of an extern kernel": replaced(r"(?<=extern_kernels\.)\w+", r"\g<0>_out"),
    "overload of an operator": replaced(r"(torch\.ops\.\w+\.\w+\.)\w+(?=\()", r"\1other"),
    "keyword's value": replaced(r"(?<=[a-z]=)(\d+|True|False)(?=[,)])", r"(not \1)"),
    "offset of a view": replaced(r"(reinterpret_tensor\(.*), (\d+)\)", r"\1, 1\2)"),
    "launched grid": replaced(r"(?<=\.run\()([^\n]*?, )(\d+)(?=, stream)", r"\g<1>1\2"),
    "stream": replaced(r"(?<=get_raw_stream\()\d", _next),
    "device": replaced(r"((?:_DeviceGuard|\.set_device)\()\d", r"\g<1>7"),
    "reuse of a buffer": replaced(r"(buf\d+) = (buf\d+); del \2", r"\1 = \2.clone(); del \2"),
    "kept buffer": replaced(r"(?m)^ +del buf\w+(?:, \w+)*\n", ""),
    "freed twice": replaced(r"(?m)^( +)del (buf\w+)\n", r"\1del \2\n\1del \2\n"),
    "statement that becomes a comment": _of_lines(_to_comment),
    "exchanged statements": _of_lines(_exchange),
    "half of a name's places": _half_renamed,
    "exchanged functions": _exchanged_functions,
    "foreign import": replaced(r"\A", "from mine import exp as extern_kernels\n"),
    "foreign alias": replaced(r"(?m)^(?=def )", "reinterpret_tensor = torch.ops.mine.view\n"),
    "returned twice": replaced(r"(?m)^( +return \()(\w+), ", r"\1\2, \2, "),
    "index of an output": replaced(r"(?m)(?<== buf)(\d+)\[(\d)\]$", lambda m: f"{m[1]}[{int(m[2]) + 1}]"),
}

OF_RAW: dict[str, Mutation] = {
    "exchanged import": replaced(r"(?m)^from (torch\._inductor\.\w+)\S* import", r"from mine.\1 import"),
    "import under another name": replaced(r"(?m)^(from \S+ import )(\w+)$", r"\1mine as \2"),
    "target of an alias": replaced(r"(?m)^(\w+ = torch\.(?:\w+\.)*)\w+$", r"\1mine"),
    "dtype of an argument": replaced(r"(?m)(?<=, dtype=torch\.)\w+(?=\)$)", _other_dtype),
    "device of an argument": replaced(r"(?m)device='\w+(:\d)?'(?=, dtype=\S+\)$)", "device='cuda:7'"),
    "dtype of a constant": replaced(r"(?m)^(\w+ = None  # device\(.*?\) torch\.)\w+", r"\1int16"),
    "size of a constant": replaced(r"(?m)^(\w+ = None  # device\(.*?\) \S+ \()(\d)", r"\g<1>1\2"),
    "order of the arguments": replaced(r"(?m)^( +)(\w+), (\w+)(.* = args)$", r"\1\3, \2\4"),
    "kernel without a line": _in_kernel(_drop),
    "kernel with a line twice": _in_kernel(_twice),
    "kernel's binding": replaced(r"(?<=cpp_pybinding\(\[)'(?:const )?(\w+)", r"'volatile \1"),
    "pragma": replaced(r"(?m)^ +#pragma .*\n", ""),
    "comment in a string of a kernel": replaced(r"(?m)^    # not a comment$", "    # still none"),
    "method of the runner": replaced(r"(?<=new_callables\.append\()fn\(c\)", "c"),
    "partition": replaced(r"(?<=self\.partitions\[)\d", _next),
    "device of a kernel": replaced(r"(?<=device_str=')\w+", "xpu"),
    "heuristics of a kernel": replaced(r"(?<=@triton_heuristics\.)\w+", "template"),
}

OF_CANONICAL: dict[str, Mutation] = {
    "dtype in the assertion": replaced(r"(?<=')\w+(?= c(?:pu|uda\S*)': \[)", _other_dtype),
    "device in the assertion": replaced(r"(?<=\w )(?:cpu|cuda:\d)(?=': \[)", "cuda:7"),
    "exchanged entries of the assertion": replaced(r"(assert args == \[)(\w+), (\w+)(?=[,\]])", r"\1\3, \2"),
    "one unused more": replaced(r"(?<=unused\()\d+", _next),
    "dtype of a constant": replaced(r"(?m)^(\w+ = constant\(.*torch\.)\w+", r"\1int16"),
    "stride of a constant": replaced(r"(?m)^(\w+ = constant\(\([^()]*\), \()(\d)", r"\g<1>1\2"),
}


def _taken_for_same(one: str, other: str) -> bool:
    try:
        parts, others = split(one), split(other)
        if [(p.name, p.kind) for p in parts] != [(p.name, p.kind) for p in others]:
            return False
        made = [
            (p.kind, normalize(p.text, p.kind), normalize(q.text, q.kind)) for p, q in zip(parts, others, strict=True)
        ]
    except Unreadable:
        return False
    return all(same(without_comments(a, kind), without_comments(b, kind), kind) for kind, a, b in made)


def _mean_the_same(one: str, other: str) -> bool:
    try:
        return meaning(one) == meaning(other) and equal_dtypes(one, other)
    except (SyntaxError, AssertionError, ValueError):
        return False


FIELDS = [
    Field("raw output code", raw_texts, ANYWHERE | OF_RAW, _taken_for_same, _mean_the_same),
    Field(
        "canonical wrappers",
        canonical_wrappers,
        ANYWHERE | OF_CANONICAL,
        lambda one, other: equal("code.py", one, other),
        _mean_the_same,
    ),
]
