"""A log, a trace or a paste -> the graphs and the output code in it, each with its title.

Source of the forms: `torch._logging` (the prefix of `TORCH_LOGS`, the records of `TORCH_TRACE`) and what people put around
them: ranks, containers' timestamps, fences, quotation marks, other libraries' messages.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

DumpKind = Literal["graph", "code", "wrapper"]

_COLOUR = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
_IDS = r"(?:\[(?:![\d/_]*|\d+/[\d/_]*|__\w+|\w+/\d+[\d/_]*)\] ?)*"
_PREFIX = re.compile(
    rf"(?P<process>.*?(?:\[rank\d+\]:)?)[VDIWECF]\d{{4}} \d\d:\d\d:\d\d\.\d+ (?P<pid>\d+) [^\]]*?:\d+\] ?{_IDS}"
    rf"|\[\d{{4}}-\d\d-\d\d \d\d:\d\d:\d\d,\d+\] {_IDS}[\w.]+: \[[A-Z]+\] ?"
)
_RANK = re.compile(r"\[rank(\d+)\]")
_CLASS = re.compile(r"(?P<lead>.*?)class (?P<name>\S[^(\n]*)\((?:torch\.nn\.)?Module\):\s*$")
_FORWARD = re.compile(r"(?P<lead>.*?)def forward\(\s*self\b")
_TITLE = re.compile(r"\s*=====+ (?P<title>.*?\S) =====+\s*$")
_CODE = re.compile(r"(?P<lead>.*?)# AOT ID: \[(?P<id>[^\]]*)\]")
_OUTPUT = re.compile(r"(?P<lead>.*?)Output code:\s*$")
_CALL = re.compile(r"(?P<lead>.*?)def call\((?:self, )?args\):\s*$")
_FENCE = re.compile(r"\s*(?:`{3,}|~{3,})\s*[\w+-]*\s*$")
_OTHER = re.compile(r".*?(?P<what>(?:ORIGINAL|MODIFIED) BYTECODE\b|GUARDS:|TREE_GUARD_MANAGER:|opcode +name +target\b)")
_SORTS = {"ORIGINAL": "listings of bytecode", "MODIFIED": "listings of bytecode", "opcode": "graphs as tables"}
_TOP_LEVEL = re.compile(
    r"(?:import|from|def|class|if|for|try|except|finally|else|with|del|assert)\b|[@#)\]}]|'''|\"\"\"|[\w.\[\], ]+ = |\w[\w.]*\("
)
_IMPORT = re.compile(r"(?:import|from) \w")
_QUOTE = re.compile(r"'''|\"\"\"")
_DIGITS = re.compile(r"\d+")
_NEAR = 8
_PREAMBLE = 200
_HEAD = re.compile(r".*(?:TRACED GRAPH|=====+ .* =====+|# AOT ID: \[|Output code(?: written to)?:)")
_COUNTER = re.compile(r"_?\d+(?:_[0-9a-f]{8}(?:[_-][0-9a-f]{4}){3}[_-][0-9a-f]{12})?$")
_ROLE = re.compile(r"\d+_(\w+)")

_RECORDS = {
    "dynamo_output_graph": "Dynamo",
    "compiled_autograd_graph": "Compiled autograd",
    "aot_joint_graph": "Joint",
    "aot_forward_graph": "Forward",
    "aot_backward_graph": "Backward",
    "aot_inference_graph": "Inference",
    "inductor_pre_grad_graph": "Pre grad",
    "before_pre_grad_graph": "Before pre grad",
    "after_pre_grad_graph": "After pre grad",
    "before_joint_graph": "Before joint passes",
    "after_joint_graph": "After joint passes",
    "before_post_grad_graph": "Before post grad",
    "inductor_post_grad_graph": "Post grad",
    "after_post_grad_graph": "Post grad",
}
"""Records of a trace whose payload is a graph as `print_readable` prints it, and the titles of these graphs."""


@dataclass(frozen=True)
class Piece:
    """One graph, or one output code, of a dump. title: torch's, without the counters of the process, or what the trace's
    record says. line: where it begins, 1 is the first. kind: "wrapper" is an output code's `call` without its head."""

    kind: DumpKind
    title: str
    text: str
    line: int


@dataclass(frozen=True)
class LeftOut:
    """A text of the compiler in a dump which is neither graph nor output code. sort: what it is, in the plural."""

    line: int
    sort: str


@dataclass
class Dump:
    """What a dump holds. records: the trace's records that hold no graph and no code, with their counts."""

    pieces: list[Piece] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    records: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True)
class _Line:
    """A line without what a logger put in front of it. key: that, which all lines of one message share but for the numbers
    of what stands around torch's own prefix; "" if nothing."""

    number: int
    key: str
    text: str


def take_apart(text: str) -> Dump:
    """The graphs and output codes of a text from anywhere, in their order; titles are numbered where they repeat.

    Nothing is guessed: what is no graph and no output code by its own head is not taken for one.
    """
    dump = Dump()
    for rank, lines in _streams(text):
        _Reader(lines, dump, rank).read()
    dump.pieces.sort(key=lambda piece: piece.line)
    dump.left_out.sort(key=lambda part: part.line)
    dump.pieces = list(_numbered(dump.pieces))
    return dump


def _streams(text: str) -> Iterator[tuple[str, list[_Line]]]:
    """The lines of each process, with its rank: several processes write into one log by turns."""
    streams: dict[tuple[str, str], list[_Line]] = {}
    now = ("", "")
    for number, raw in enumerate(_COLOUR.sub("", text).replace("\r\n", "\n").split("\n"), 1):
        found = _PREFIX.match(raw)
        if found:
            rank = _RANK.search(found["process"] or "")
            now = (rank[1] if rank else "", found["pid"] or "")
            around = found["process"] or ""
            line = _Line(number, _DIGITS.sub("0", around) + found[0][len(around) :].strip(), raw[found.end() :])
        else:
            line = _Line(number, "", raw)
        streams.setdefault(now, []).append(line)
    before = streams.pop(("", ""), [])
    for place, ((rank_of, _), lines) in enumerate(streams.items() or [(("", ""), [])]):
        yield rank_of, [*before, *lines] if place == 0 else lines


class _Reader:
    """Reads the lines of one process, and adds what it finds to the dump."""

    def __init__(self, lines: list[_Line], dump: Dump, rank: str) -> None:
        self._lines = lines
        self._dump = dump
        self._rank = rank
        self._at = 0
        self._title = ""

    def read(self) -> None:
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if not (self._record(line) or self._graph(line) or self._code(line) or self._call(line)):
                self._message(line)

    def _add(self, kind: DumpKind, title: str, texts: list[str], line: int) -> None:
        named = f"rank {self._rank}: {title}" if self._rank else title
        self._dump.pieces.append(Piece(kind, named, "\n".join(texts).strip("\n") + "\n", line))
        self._title = ""

    def _message(self, line: _Line) -> None:
        """A line of none of these: a title of what follows, the head of a text that is left out, or a message."""
        self._at += 1
        if found := _TITLE.match(line.text):
            self._title = _COUNTER.sub("", found["title"]).strip()
        elif found := _OTHER.match(line.text):
            self._dump.left_out.append(LeftOut(line.number, _SORTS.get(found["what"].split()[0], "guards")))
            while line.key and self._at < len(self._lines) and self._lines[self._at].key in ("", line.key):
                if _HEAD.match(self._lines[self._at].text):
                    break
                self._at += 1

    def _record(self, line: _Line) -> bool:
        """A record of a trace: a line of JSON under torch's prefix, its payload indented by a tab below it."""
        if not (line.key and line.text.startswith("{")):
            return False
        try:
            record = json.loads(line.text)
        except ValueError:
            return False
        self._at += 1
        payload = []
        while self._at < len(self._lines):
            below = self._lines[self._at]
            if below.key or not below.text.startswith("\t"):
                break
            payload.append(below.text[1:])
            self._at += 1
        self._payload(record, payload, line.number)
        return True

    def _payload(self, record: dict[str, object], payload: list[str], line: int) -> None:
        artifact = record.get("artifact")
        names = [str(artifact.get("name"))] if isinstance(artifact, dict) else list(record)
        if not payload:
            self._dump.records[names[0]] += 1
        elif "inductor_output_code" in names:
            self._add("code", _title_of_code(payload), payload, line)
        elif known := [name for name in names if name in _RECORDS]:
            self._add("graph", _RECORDS[known[0]], payload, line)
        else:
            self._dump.records[names[0]] += 1

    def _graph(self, line: _Line) -> bool:
        head = _CLASS.match(line.text)
        second = self._definition() if head else None
        if head is None or second is None:
            return False
        margin = second[1].removesuffix("    ")
        title = self._title or _COUNTER.sub("", head["name"]).strip()
        texts = [f"class {head['name'].strip()}(torch.nn.Module):"]
        for index, text in self._following(second[0], margin):
            if text.strip() and not text.startswith("    "):
                break
            texts.append(text)
            self._at = index + 1
        self._add("graph", title, texts, line.number)
        return True

    def _definition(self) -> tuple[int, str] | None:
        """Where `def forward(self` stands, just below the head at which the reader is, and what stands before it."""
        for index in range(self._at + 1, min(self._at + _NEAR, len(self._lines))):
            text = self._lines[index].text
            if found := _FORWARD.match(text):
                return index, found["lead"]
            if _CLASS.match(text):
                return None
        return None

    def _following(self, start: int, margin: str) -> Iterator[tuple[int, str]]:
        """The lines of the message from `start` on, without the margin, which may be a prefix that no logger of torch writes
        (numbers in it may differ from line to line); lines of other messages between them are passed over."""
        key = self._lines[start].key
        before = re.compile(re.sub(r"\d+", r"\\d+", re.escape(margin)))
        for index in range(start, len(self._lines)):
            line = self._lines[index]
            if line.key != key:
                if key and line.key:
                    return
                continue
            if found := before.match(line.text):
                yield index, line.text[found.end() :]
            elif not margin.strip() or not line.text.strip():
                yield index, line.text.strip()

    def _code(self, line: _Line) -> bool:
        head = _OUTPUT.match(line.text) or _CODE.match(line.text)
        if not head and not (_IMPORT.match(line.text) and self._compiles_kernels()):
            return False
        lead = head["lead"] if head else ""
        announced = bool(head) and "# AOT ID" not in line.text
        texts: list[str] = []
        quote, called = "", False
        for index, text in self._following(self._at + announced, lead):
            if not quote and texts and (_HEAD.match(text) or _FENCE.match(text) or _foreign(text)):
                break
            if not quote and _CALL.match(text):
                if called:
                    break
                called = True
            quote = _open_quote(text, quote)
            texts.append(text)
            self._at = index + 1
        if not texts:
            self._at += 1
        self._add("code", _title_of_code(texts), texts, line.number)
        return True

    def _compiles_kernels(self) -> bool:
        nearby = self._lines[self._at : self._at + _PREAMBLE]
        return any(line.text.startswith("async_compile = AsyncCompile()") for line in nearby)

    def _call(self, line: _Line) -> bool:
        head = _CALL.match(line.text)
        if not head:
            return False
        texts: list[str] = []
        for index, text in self._following(self._at, head["lead"]):
            if texts and text.strip() and not text.startswith(" "):
                break
            texts.append(text)
            self._at = index + 1
        self._add("wrapper", self._title or "call", texts, line.number)
        return True


def _foreign(text: str) -> bool:
    """Whether a line at the left margin is none of Inductor's output code."""
    return bool(text) and not text[0].isspace() and not _TOP_LEVEL.match(text)


def _open_quote(text: str, quote: str) -> str:
    """The triple quote that is open behind a line, given the one that was open before it; "" for none."""
    for found in _QUOTE.findall(text):
        if not quote:
            quote = found
        elif quote == found:
            quote = ""
    return quote


def _title_of_code(texts: Sequence[str]) -> str:
    """Forward, backward or inference, as Inductor's first line says; else just output code."""
    found = next((head for text in texts[:_NEAR] if (head := _CODE.match(text))), None)
    role = _ROLE.search(found["id"]) if found else None
    return f"Output code, {role[1]}" if role else "Output code"


def _numbered(pieces: Sequence[Piece]) -> Iterator[Piece]:
    seen: Counter[str] = Counter()
    for piece in pieces:
        seen[piece.title] += 1
        again = seen[piece.title]
        yield replace(piece, title=f"{piece.title}, {again}") if again > 1 else piece
