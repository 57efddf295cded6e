"""Mutations of FX graphs, raw and canonical, and of the sections of every kind of golden.

Graphs are judged by `graph_meaning`, sections by their titles and texts.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random

from graph_meaning import means_the_same
from graph_programs import program
from graph_texts import backward
from mutants import Field
from mutations import Mutation, mapped, replaced
from names_texts import texts

from snapgrad.artifacts.kinds import KINDS
from snapgrad.goldens.compare import equal
from snapgrad.normalize import Unreadable, normalize

CAPTURED = Path(__file__).parent / "captured_graphs"
"""Graphs as torch 2.13 printed them."""

DEFINED = r"(?m)^ *(?:def|class) (\w+)\("
STATEMENT = r"(?m)^( +)(?!def |class |return|#|assert|[)\]}])(\S.*)$"


def exchange(pattern: str) -> Mutation:
    """Two different matches of the pattern's group trade places."""

    def mutate(text: str, random: Random) -> str | None:
        found = list(re.finditer(pattern, text))
        pairs = [(a, b) for i, a in enumerate(found) for b in found[i + 1 :] if a[1] != b[1] and a.end(1) <= b.start(1)]
        if not pairs:
            return None
        a, b = random.choice(pairs)
        between = text[a.end(1) : b.start(1)]
        return text[: a.start(1)] + b[1] + between + a[1] + text[b.end(1) :]

    return mutate


def half_renamed(text: str, random: Random) -> str | None:
    """A name is another one in some of its places, one at least and not all."""
    names = re.findall(r"(?m)^ *(\w+)(?:: \"[^\"]*\")? = ", text) + re.findall(DEFINED, text)
    names = [name for name in dict.fromkeys(names) if len(re.findall(rf"\b{name}\b", text)) > 1]
    if not names:
        return None
    name = random.choice(names)
    places = [one.start() for one in re.finditer(rf"\b{name}\b", text)]
    chosen = sorted(random.sample(places, random.randint(1, len(places) - 1)), reverse=True)
    for place in chosen:
        text = text[:place] + f"{name}x" + text[place + len(name) :]
    return text


def submodules(text: str) -> list[tuple[int, int]]:
    """Where each definition that stands in another begins and ends."""
    lines, found, at = text.splitlines(keepends=True), [], 0
    starts = []
    for line in lines:
        starts.append(at)
        at += len(line)
    for number, line in enumerate(lines):
        head = re.match(r"( +)(?:def|class) (?!forward)\w+\(", line)
        if head:
            end = number + 1
            while end < len(lines) and (not lines[end].strip() or lines[end].startswith(head[1] + " ")):
                end += 1
            found.append((starts[number], starts[end] if end < len(lines) else len(text)))
    return found


def submodule(change: Callable[[str], str]) -> Mutation:
    """One submodule with all in it is changed."""

    def mutate(text: str, random: Random) -> str | None:
        found = submodules(text)
        if not found:
            return None
        start, end = random.choice(found)
        return text[:start] + change(text[start:end]) + text[end:]

    return mutate


def statement_moved(text: str, random: Random) -> str | None:
    """A statement stands in another place of its own body."""
    lines = text.split("\n")
    found = [number for number, line in enumerate(lines) if re.match(STATEMENT, line)]
    pairs = [(a, b) for a, b in zip(found, found[1:], strict=False) if lines[a] != lines[b]]
    if not pairs:
        return None
    a, b = random.choice(pairs)
    lines.insert(b, lines.pop(a))
    return "\n".join(lines)


def doubled_statement(text: str, random: Random) -> str | None:
    found = list(re.finditer(STATEMENT, text))
    if not found:
        return None
    one = random.choice(found)
    return text[: one.end()] + "\n" + one[0] + text[one.end() :]


NODE = r"^ +# (?:File: .*code: )?(?:torch::autograd::)?"
ARGUMENT = r"(?<=[(\[ ])([a-z]\w*)(?=[,)\]])"
LITERALS = {"0": "0.0", "1": "1.0", "2": "-2", "1.0": "1", "-0.0": "0.0", "True": "1", "None": "False", "False": "0"}
GRAPH: dict[str, Mutation] = {
    "names of two definitions exchanged": exchange(r"(?m)^ +(?:def|class) (?!forward)(\w+)\("),
    "submodules read in each other's place": exchange(r"\bself\.(\w+)"),
    "another submodule is read": replaced(r"(?<=\bself\.)(\w+)", r"\1x"),
    "another number of a submodule that is read": replaced(
        r"(?<=\bself\.)(\w+?)(\d+)\b", lambda one: f"{one[1]}{int(one[2]) + 1}"
    ),
    "half of the places of a name renamed": half_renamed,
    "submodule dropped": submodule(lambda _: ""),
    "submodule doubled": submodule(lambda one: one + "\n" + one),
    "identifier in a string": replaced(r"'([a-z_]+_\d+)'", r"'\1x'"),
    "identifiers exchanged": exchange(r"('[a-z_]+_\d+')"),
    "statement that becomes a comment": replaced(STATEMENT, r"\1# \2"),
    "binding that unpacks": replaced(r"(?m)^( +\w+)( = )", r"\1,\2"),
    "unpacking that binds": replaced(r"(?m)^( +\w+),( = )", r"\1\2"),
    "brackets round an argument": replaced(ARGUMENT, r"(\1,)"),
    "argument in a list": replaced(ARGUMENT, r"[\1]"),
    "starred argument": replaced(ARGUMENT, r"*\1"),
    "form of a number": mapped(LITERALS, r"(?<=[(\[ ])(?:{})(?=[,)\]])"),
    "keyword that becomes positional": replaced(r"([(,] ?)(?:alpha|dim|dtype|hook_type) = (?=\w)", r"\1"),
    "keyword of another name": replaced(r"([(,] ?)(alpha|dim|dtype|hook_type|layout)(?= = )", r"\1\2_"),
    "form of what is returned": replaced(r"return \[(.*)\]", r"return (\1,)"),
    "order of what is returned, anywhere": exchange(r"return [\[(](?:[^\n]*, )?(\w+)(?=[,\])])"),
    "annotation": replaced(r'(: "\w+)\[', r"\1x["),
    "annotation dropped": replaced(r'(?m)^( +\w+): "[^"]*"(?= = )', r"\1"),
    "annotation of a parameter dropped": replaced(r'([(,] ?\w+): "[^"]*"(?=[,)])', r"\1"),
    "parameters exchanged": replaced(r'(def \w+\((?:self, )?)(\w+)((?:: "[^"]*")?), (\w+)', r"\1\4\3, \2"),
    "update in place": replaced(r"\b(\w+) \+= (\w+)", r"\1 -= \2"),
    "method in place": replaced(r"\.(\w+)_\(", r".\1("),
    "store that goes elsewhere": replaced(r"(?m)^( +\w+)\[0\] = ", r"\1[1] = "),
    "store that binds": replaced(r"(?m)^( +\w+)\[0\] = ", r"\1 = "),
    "element of a result": replaced(r"(?<=\w\[)(\d+)(?=\])", lambda one: str(int(one[1]) + 1)),
    "statement moved past another": statement_moved,
    "statement doubled": doubled_statement,
    "autograd node of a group": replaced(rf"(?m)({NODE})([A-Z]\w*)(?= \(NodeCall|$)", r"\1x\2"),
    "autograd nodes exchanged": exchange(rf"(?m){NODE}([A-Z]\w*)(?= \(NodeCall|$)"),
}
RAW: dict[str, Mutation] = GRAPH | {
    "names of two nodes exchanged": exchange(r"(?m)^ +(\w+) = (?!inputs|sizes|hooks)"),
    "entry of a list that is read": replaced(
        r"(?<=(?:inputs|.sizes|.hooks)\[)(\d+)(?=\])", lambda one: str(int(one[1]) + 1)
    ),
    "entry read after a store": replaced(r"(?m)^( +)(\w+) = inputs\[(\d)\]$", r"\1\2 = inputs[\3]\n\1inputs[\3] = \2"),
    "value that is deleted early": replaced(r"(?m)^( +)(\w+)( = [^;\n]*)$", r"\1\2\3;  \2 = None"),
}
CANONICAL: dict[str, Mutation] = GRAPH | {
    "entries of an assertion exchanged": exchange(r"(?m)^ +assert \w+ == \[[^\n]*?\b([a-z_]+_\d+)\b"),
    "names in an assertion exchanged": replaced(r"(assert .*?)\b(\w+_\d+)\b(.*?)\b(\w+_\d+)\b", r"\1\4\3\2"),
    "range in an assertion": replaced(r"(assert .*?), \.\.\.", r"\1"),
    "entries left out in an assertion": replaced(
        r"(assert .*(?:unused|skip)\()(\d+)", lambda one: f"{one[1]}{int(one[2]) + 1}"
    ),
    "unused that is skipped": replaced(r"(assert .*)unused\(", r"\1skip("),
    "assertion dropped": replaced(r"(?m)^ +assert .*\n", ""),
    "list of an assertion": replaced(r"assert (\w+) ==", r"assert \1x =="),
    "entries exchanged everywhere": lambda text, random: _exchanged_names(text, random),
    "metadata of another dtype": replaced(r"(device\(type='cpu'\), )(\d+)", lambda one: f"{one[1]}{int(one[2]) + 1}"),
}


def _exchanged_names(text: str, random: Random) -> str | None:
    """Two entries of one list are named by each other's number, except in the assertion."""
    names = sorted(set(re.findall(r"\b(?:input|hook|size)_\d+\b", text)))
    pairs = [(a, b) for a in names for b in names if a < b and a.partition("_")[0] == b.partition("_")[0]]
    if not pairs:
        return None
    table = dict(p for a, b in [random.choice(pairs)] for p in ((a, b), (b, a)))
    lines = text.split("\n")
    pattern = re.compile(rf"\b(?:{'|'.join(table)})\b")
    return "\n".join(one if "assert" in one else pattern.sub(lambda m: table[m[0]], one) for one in lines)


TITLE = re.compile(r"^(?:#|//) ==== .*$", re.MULTILINE)


def sections(text: str) -> list[str]:
    """What stands before the first title, then each section with its title."""
    starts = [0, *(one.start() for one in TITLE.finditer(text)), len(text)]
    return [text[start:end] for start, end in zip(starts, starts[1:], strict=False)]


def of_sections(change: Callable[[list[str], Random], list[str] | None], least: int = 1) -> Mutation:
    def mutate(text: str, random: Random) -> str | None:
        head, *rest = sections(text)
        changed = change(rest, random) if len(rest) >= least else None
        return None if changed is None else "".join([head, *changed])

    return mutate


def _one(change: Callable[[str], list[str]]) -> Callable[[list[str], Random], list[str]]:
    def mutate(rest: list[str], random: Random) -> list[str]:
        at = random.randrange(len(rest))
        return [*rest[:at], *change(rest[at]), *rest[at + 1 :]]

    return mutate


def _exchanged(rest: list[str], random: Random) -> list[str]:
    a, b = random.sample(range(len(rest)), 2)
    rest[a], rest[b] = rest[b], rest[a]
    return rest


def _titles_exchanged(rest: list[str], random: Random) -> list[str]:
    a, b = random.sample(range(len(rest)), 2)
    (one, body), (other, other_body) = (rest[at].split("\n", 1) for at in (a, b))
    rest[a], rest[b] = f"{other}\n{body}", f"{one}\n{other_body}"
    return rest


def _split_in_two(rest: list[str], random: Random) -> list[str] | None:
    at = random.randrange(len(rest))
    title, *lines = rest[at].split("\n")
    blanks = [number for number, line in enumerate(lines[:-1]) if not line and lines[number + 1][:1].strip()]
    if not blanks:
        return None
    cut = random.choice(blanks) + 1
    rest[at] = "\n".join([title, *lines[:cut], title + " more", *lines[cut:]])
    return rest


SECTIONS: dict[str, Mutation] = {
    "sections exchanged": of_sections(_exchanged, 2),
    "titles exchanged": of_sections(_titles_exchanged, 2),
    "section dropped": of_sections(_one(lambda _: [])),
    "section doubled": of_sections(_one(lambda one: [one, one])),
    "section emptied": of_sections(_one(lambda one: [one.split("\n", 1)[0] + "\n"])),
    "two sections merged": of_sections(lambda rest, random: [*rest[:-1], rest[-1].split("\n", 1)[1]], 2),
    "section without a title": of_sections(_one(lambda one: [one.split("\n", 1)[1]])),
    "section split in two": of_sections(_split_in_two),
    "title of another number": replaced(r"(?m)(^(?:#|//) ==== .*?)(\d+)", lambda one: f"{one[1]}{int(one[2]) + 1}"),
    "title of another part": replaced(r"(?m)(^(?:#|//) ==== )(capture|frame|\w+)", r"\1other \2"),
    "title that becomes a comment": replaced(r"(?m)^(#|//) ==== ", r"\1 "),
    "title longer by a word": replaced(r"(?m)^((?:#|//) ==== .*)$", r"\1, 2"),
}


def _normalized_alike(raw: str, mutant: str) -> bool:
    try:
        return equal("graph.py", normalize(raw, "graph"), normalize(mutant, "graph"))
    except Unreadable:
        return False


@cache
def raw_graphs() -> list[tuple[str, str]]:
    found = [(file.name, file.read_text(encoding="utf-8")) for file in sorted(CAPTURED.glob("*.txt"))]
    found += [(f"program {seed}", program(Random(seed))) for seed in range(60)]
    return [*found, ("backward", backward(2, sigmoid_after=1, hook=True))]


@cache
def canonical_graphs() -> list[tuple[str, str]]:
    made = [(f"canonical {label}", normalize(raw, "graph")) for label, raw in raw_graphs()]
    return made + [(label, text) for label, kind, text in texts() if kind == "graph" and "sample" not in label]


def _sections_field(file: str) -> Field:
    return Field(
        name=f"sections of {file}",
        subjects=lambda: [(label, text) for label, kind, text in texts() if kind == KINDS[file]],
        mutations=SECTIONS,
        taken_for_same=lambda text, mutant: equal(file, text, mutant),
        means_the_same=lambda text, mutant: sections(text)[1:] == sections(mutant)[1:],
    )


FIELDS = [
    Field("raw graphs", raw_graphs, RAW, _normalized_alike, means_the_same),
    Field("canonical graphs", canonical_graphs, CANONICAL, lambda a, b: equal("graph.py", a, b), means_the_same),
    *(_sections_field(file) for file, kind in KINDS.items() if kind),
]
