"""Real changes to compiler output, each with a name: what a comparison must never take for a renaming.

A mutation works on the characters of a text, knows nothing of how texts are compared, and gives None where the
text has nothing of its kind to change. `MUTATIONS` lists them all.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

Mutation = Callable[[str, Random], str | None]
CODE = r"(?m)^(?![ \t]*(?:#|//))[^\n]*?"
OPERATORS = {
    "+": "-",
    "-": "+",
    "*": "+",
    "<": "<=",
    "<=": "<",
    ">=": ">",
    ">": ">=",
    "==": "!=",
    "&&": "||",
    "+=": "-=",
}


def replaced(pattern: str, replacement: str | Callable[[re.Match[str]], str]) -> Mutation:
    """Replace one match of the pattern, chosen at random among those whose replacement differs."""

    def mutate(text: str, random: Random) -> str | None:
        matches = [m for m in re.finditer(pattern, text) if _text(m, replacement) != m[0]]
        if not matches:
            return None
        match = random.choice(matches)
        return text[: match.start()] + _text(match, replacement) + text[match.end() :]

    return mutate


def _text(match: re.Match[str], replacement: str | Callable[[re.Match[str]], str]) -> str:
    return replacement(match) if callable(replacement) else match.expand(replacement)


def mapped(words: dict[str, str], pattern: str = r"\b(?:{})\b") -> Mutation:
    """Replace one of the words by what it is mapped to."""
    alternatives = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return replaced(pattern.format(alternatives), lambda match: words[match[0]])


def _next(match: re.Match[str]) -> str:
    return str(int(match[0]) + 1)


def _lines(text: str) -> tuple[list[str], list[int]]:
    lines = text.split("\n")
    return lines, [i for i, line in enumerate(lines) if line.strip() and not line.lstrip().startswith(("#", "//"))]


def drop_line(text: str, random: Random) -> str:
    lines, code = _lines(text)
    del lines[random.choice(code)]
    return "\n".join(lines)


def repeat_line(text: str, random: Random) -> str:
    lines, code = _lines(text)
    index = random.choice(code)
    lines.insert(index, lines[index])
    return "\n".join(lines)


def swap_lines(text: str, random: Random) -> str | None:
    lines, code = _lines(text)
    pairs = [(a, b) for a, b in zip(code, code[1:], strict=False) if b == a + 1 and lines[a] != lines[b]]
    if not pairs:
        return None
    a, b = random.choice(pairs)
    lines[a], lines[b] = lines[b], lines[a]
    return "\n".join(lines)


def move_line(text: str, random: Random) -> str | None:
    lines, code = _lines(text)
    source, target = random.choice(code), random.choice(code)
    lines.insert(target, lines.pop(source))
    moved = "\n".join(lines)
    return None if moved == text else moved


def other_variable(text: str, random: Random) -> str | None:
    """One use of a name becomes a use of another name of the text."""
    uses = list(re.finditer(r"(?<![\w.'\"])[a-z_]+\w*\d\b(?!['\"])", _without_comments(text)))
    names = sorted({use[0] for use in uses})
    if len(names) < 2:
        return None
    use = random.choice(uses)
    name = random.choice([name for name in names if name != use[0]])
    return text[: use.start()] + name + text[use.end() :]


def merge_variables(text: str, random: Random) -> str | None:
    """Two names become one everywhere."""
    names = sorted(set(re.findall(r"(?<![\w.'\"])[a-z_]+\w*\d\b(?!['\"])", _without_comments(text))))
    if len(names) < 2:
        return None
    one, two = random.sample(names, 2)
    return re.sub(rf"(?<![\w.]){one}\b", two, text)


def rename_binding_only(text: str, random: Random) -> str | None:
    """A statement binds a new name while its readers keep the old one."""
    bindings = list(re.finditer(r"(?m)^[ \t]*(?:auto )?([a-z_]+\w*\d) = ", text))
    read = [m for m in bindings if len(re.findall(rf"(?<![\w.]){m[1]}\b", text)) > 1]
    if not read:
        return None
    match = random.choice(read)
    return text[: match.start(1)] + "tmp_987" + text[match.end(1) :]


def _without_comments(text: str) -> str:
    return re.sub(r"(?m)(?:#|//)[^\n]*", lambda match: " " * len(match[0]), text)


ITEM = r"[\w.]+(?:\[\d+\])?"
MUTATIONS: dict[str, Mutation] = {
    "operator": mapped(OPERATORS, r"(?<= )(?:{})(?= )"),
    "operand order": replaced(rf"({ITEM}) ([-*+<]|<=) ({ITEM})(?=[;\n) ])", r"\3 \2 \1"),
    "argument order": replaced(rf"([(\[])({ITEM}), ({ITEM})(?=[,)\]])", r"\1\3, \2"),
    "integer constant": replaced(r"(?<![\w.])\d+(?=L?\b)(?![\w.]*')(?!\.)", _next),
    "float constant": replaced(r"\b\d+\.\d+", lambda match: match[0] + "1"),
    "sign of a constant": replaced(r"(?<=[(, ])(\d+(?:\.\d+)?)(?=[,)\n ])", r"-\1"),
    "dtype": mapped(
        {"float32": "float64", "bfloat16": "float16", "float": "double", "fp32": "fp16", "int64_t": "int32_t"}
    ),
    "size": replaced(r"\((\w+), (\d+)\)", lambda m: f"({m[1]}, {int(m[2]) + 4})"),
    "stride": replaced(r"\), \((\d+), (\d+)\)", r"), (\2, \1)"),
    "device": mapped({"cuda:0": "cpu", "'cpu'": "'cuda'", "empty_strided_cpu": "empty_strided_cuda"}, "{}"),
    "dropped line": drop_line,
    "repeated line": repeat_line,
    "swapped lines": swap_lines,
    "moved line": move_line,
    "dropped argument": replaced(rf"(?<=[(\[])({ITEM}), (?={ITEM})", ""),
    "added argument": replaced(r"(?<=[(\[])(?=\w)(?!\d+\])", "None, "),
    "True and False": mapped({"True": "False", "False": "True"}),
    "None for a value": replaced(r"(?<=, )None(?=[,)])", "0"),
    "index of an entry": replaced(r"(?<=\w\[)\d+(?=\])", _next),
    "entry of another list": mapped({"inputs": "sizes", "input_1": "size_1", "hook_0": "scalar_0", "arg_1": "input_1"}),
    "another variable": other_variable,
    "merged variables": merge_variables,
    "bound under another name": rename_binding_only,
    "called function": replaced(r"\b([A-Za-z]\w*[a-zA-Z])(?=\()", r"\1x"),
    "operation": mapped(
        {"relu": "gelu", "add": "sub", "exp": "log", "maximum": "minimum", "mm": "bmm", "store": "load"}
    ),
    "attribute": replaced(r"(?<=\w\.)([a-z]\w+)\b", r"\1_"),
    "attribute that looks generated": replaced(r"\.getitem_3\b", ".getitem_4"),
    "keyword": replaced(r"(?<=[(, ])([a-z]+\w*)=(?=[\w'\[(])", r"\1_x="),
    "text of a string": replaced(r"'([^'\n]+)'", r"'\1x'"),
    "autograd node of a section": replaced(r"# (\w+)", r"# \1x"),
    "extern call": mapped(
        {"extern_kernels.mm": "extern_kernels.bmm", "extern_kernels.addmm": "extern_kernels.baddbmm"}
    ),
    "kernel that is called": mapped(
        {"relu_0": "relu_1", "add_0": "add_1", "compiled_graph_0": "compiled_graph_1"}, "{}"
    ),
    "loop bound": replaced(r"(<static_cast<int64_t>\()(\d*)", lambda m: f"{m[1]}{int(m[2] or 1) + 1}"),
    "loop step": replaced(r"(\+=static_cast<int64_t>\()(\d+)", lambda m: f"{m[1]}{int(m[2]) + 1}"),
    "grid": replaced(r"\bgrid\((\d+)\)", r"grid(\g<1>0)"),
    "size hint": replaced(r"(?<='x': )(\d+)", r"\g<1>0"),
    "mask": replaced(r", xmask\)", ")"),
    "order of what is returned": replaced(rf"(return [\[(](?:\w+\()?)({ITEM}), ({ITEM})", r"\1\3, \2"),
    "reused buffer": replaced(r"(\w+) = (\w+); del \2", r"\1 = \2"),
    "freed buffer": replaced(r"(?m)^[ \t]*del \w+\n", ""),
    "alias": replaced(r"reinterpret_tensor\((\w+), ", r"reinterpret_tensor((\1), "),
    "indentation": replaced(r"(?m)^    (?=\w[^\n]*\n    \w)", "        "),
    "order of parameters": replaced(r"(def \w+\()(\w+), (\w+)", r"\1\3, \2"),
    "resumed function": replaced(r"\bresume_(\d+)", lambda m: f"resume_{int(m[1]) + 1}"),
    "pragma": replaced(r"(?m)^[ \t]*#pragma [^\n]*\n", ""),
    "clause of a pragma": replaced(r"(#pragma \w+ )(\w+)", r"\1\2x"),
    "type of a binding": mapped(
        {"const float*": "float*", "float*": "double*", "const int64_t": "int64_t"}, r"(?m)(?<=pybinding: \[')(?:{})"
    ),
    "binding": replaced(r"(?m)^(// \w+: \[[^\n]*), '[^'\n]*'\]", r"\1]"),
    "const": replaced(r"\bconst (?=\w+\*?)", ""),
}
