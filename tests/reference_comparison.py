"""What `same` should say, written to be obvious and slow, from the language's own parser where there is one.

Python is read with `tokenize` and `ast`, C++ token by token. Every name that the text binds and that
the table of generated names lists becomes (scope, name); two texts are equal when all else is equal token by
token and two dictionaries, one per direction, never disagree. Nothing of the fast implementation is used but the table.
"""

from __future__ import annotations

import ast
import io
import keyword
import re
import tokenize
from dataclasses import dataclass, field

from reference_cpp import WORD, Meaning, cpp_tokens
from reference_sigils import sigil_tokens

from snapgrad.normalize.kinds import Kind
from snapgrad.normalize.names.generated import GENERATED, INTRODUCED_BY, Family


def same_slowly(golden: str, received: str, kind: Kind) -> bool:
    """The answer of `same` for ASCII texts that Python, or the small C++ reader beside this, can read."""
    left, right = tokens(golden, kind), tokens(received, kind)
    if len(left) != len(right):
        return False
    there: dict[Meaning, Meaning] = {}
    back: dict[Meaning, Meaning] = {}
    for (text, meaning), (other, other_meaning) in zip(left, right, strict=True):
        if meaning is None or other_meaning is None:
            if text != other or meaning is not other_meaning:
                return False
            continue
        if there.setdefault(meaning, other_meaning) != other_meaning:
            return False
        if back.setdefault(other_meaning, meaning) != meaning:
            return False
        if "" != stem(text, kind) != stem(other, kind) or "" != stem(other, kind) != stem(text, kind):
            return False
    return True


def family(name: str, kind: Kind) -> Family | None:
    """The table's first family that the name belongs to."""
    for one in GENERATED[kind]:
        if re.fullmatch(one.pattern, name, re.ASCII):
            return one
    return None


def stem(name: str, kind: Kind) -> str:
    """What of the name must stay; nothing for most families."""
    one = family(name, kind)
    if one is None or not one.keeps_stem:
        return ""
    return re.sub(r"\d+$", "#", name)


def tokens(text: str, kind: Kind) -> list[tuple[str, Meaning | None]]:
    """Every token and every gap between tokens, with what a token means if it is a variable."""
    if kind in ("ttir", "ptx"):
        return sigil_tokens(text, lambda name: family(name, kind) is not None)
    return (
        cpp_tokens(text, lambda name: family(name, "cpp") is not None) if kind == "cpp" else python_tokens(text, kind)
    )


@dataclass
class Scope:
    """A function of a Python text: what it binds by statements and as parameters."""

    number: int
    around: Scope | None
    assigned: set[str] = field(default_factory=set)
    parameters: set[str] = field(default_factory=set)
    given: frozenset[str] = frozenset()

    def meaning(self, name: str) -> Meaning | None:
        if name in self.assigned or name in self.parameters:
            return self.number, name
        return self.around.meaning(name) if self.around else None


class PythonReader(ast.NodeVisitor):
    """Collects the scope of every name, and the names that may not be renamed."""

    def __init__(self, kind: Kind) -> None:
        self.kind = kind
        self.scopes = [Scope(0, None)]
        self.current = self.scopes[0]
        self.in_class = False
        self.pinned: set[str] = set(keyword.kwlist)
        self.uses: dict[tuple[int, int], Scope] = {}
        self.functions: dict[tuple[int, str], Scope] = {}
        self.events: list[tuple[str, str, Scope]] = []

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self.functions[node.lineno, node.name] = self.current
        if self.in_class:
            self.pinned.add(node.name)
        else:
            self.bind(node.name, assigned=False)
        outside = [
            *node.args.defaults,
            *(d for d in node.args.kw_defaults if d),
            *([node.returns] if node.returns else []),
        ]
        every = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        every += [one for one in (node.args.vararg, node.args.kwarg) if one]
        outside += [one.annotation for one in every if one.annotation]
        for decorator in node.decorator_list:
            self.visit(decorator)
        for expression in outside:
            self.pinned |= {n.id for n in ast.walk(expression) if isinstance(n, ast.Name)}
        defaults = len(node.args.defaults)
        positional = [*node.args.posonlyargs, *node.args.args]
        with_default = positional[len(positional) - defaults :] if defaults else []
        with_default += [a for a, d in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True) if d]
        self.pinned |= {one.arg for one in with_default}
        names = {one.arg for one in every}
        self.pinned |= {name for name in (node.name, *names) if (known := family(name, self.kind)) and known.bare}
        scope = Scope(len(self.scopes), self.current, parameters=set(names), given=frozenset(names))
        self.scopes.append(scope)
        for one in every:
            self.uses[one.lineno, one.col_offset] = scope
        before, self.current, was, self.in_class = self.current, scope, self.in_class, False
        for expression in outside:
            self.visit(expression)
        for statement in node.body:
            self.visit(statement)
        self.current, self.in_class = before, was

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.pinned.add(node.name)
        for base in node.bases:
            self.visit(base)
        was, self.in_class = self.in_class, True
        for statement in node.body:
            self.visit(statement)
        self.in_class = was

    def visit_Assign(self, node: ast.Assign) -> None:
        targets = {one.id for target in node.targets for one in ast.walk(target) if isinstance(one, ast.Name)}
        for one in ast.walk(node.value):
            name = one.id if isinstance(one, ast.Name) else one.arg if isinstance(one, ast.arg) else ""
            if name in targets:
                self.events.append(("read", name, self.current))
        self.visit(node.value)
        for target in node.targets:
            self.visit(target)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        for name in ast.walk(node.target):
            if isinstance(name, ast.Name):
                self.uses[name.lineno, name.col_offset] = self.current
                self.events.append(("read", name.id, self.current))
        self.visit(node.value)

    def visit_Name(self, node: ast.Name) -> None:
        self.uses[node.lineno, node.col_offset] = self.current
        if isinstance(node.ctx, ast.Store):
            self.bind(node.id)
        else:
            self.events.append(("read", node.id, self.current))

    def visit_Lambda(self, node: ast.Lambda) -> None:
        for one in node.args.args:
            self.uses[one.lineno, one.col_offset] = self.current
            self.bind(one.arg)
        self.visit(node.body)

    def visit_keyword(self, node: ast.keyword) -> None:
        self.pinned.add(node.arg or "")
        self.visit(node.value)

    def visit_Constant(self, node: ast.Constant) -> None:
        self.pinned |= set(re.findall(WORD, node.value)) if isinstance(node.value, str) else set()

    def visit_Global(self, node: ast.Global) -> None:
        self.pinned |= set(node.names)

    def visit_Import(self, node: ast.Import | ast.ImportFrom) -> None:
        self.pinned |= set(re.findall(WORD, ast.unparse(node)))

    visit_ImportFrom = visit_Import

    def bind(self, name: str, assigned: bool = True) -> None:
        if self.in_class:
            self.pinned.add(name)
            return
        (self.current.assigned if assigned else self.current.parameters).add(name)
        self.events.append(("bound", name, self.current))

    def read_first(self) -> set[str]:
        """Names outside of functions that are read, there or in a function, above where they are bound."""
        outermost, first = self.scopes[0], dict[str, str]()
        for event, name, scope in self.events:
            meaning = scope.meaning(name)
            if meaning is None or meaning[0] == outermost.number:
                first.setdefault(name, event)
        return {name for name, event in first.items() if event == "read"}


def python_tokens(text: str, kind: Kind) -> list[tuple[str, Meaning | None]]:
    """Tokens by `tokenize`, meanings by `ast`."""
    reader = PythonReader(kind)
    reader.visit(ast.parse(python_of(text)))
    outermost = reader.scopes[0]
    for late in reader.read_first():
        outermost.assigned.discard(late)
        outermost.parameters.discard(late)
    comments = " ".join(
        t.string for t in tokenize.generate_tokens(io.StringIO(text).readline) if t.type == tokenize.COMMENT
    )
    remarked = set(re.findall(WORD, comments))
    for scope in reader.scopes:
        keep = {n for n in scope.assigned | scope.parameters if n not in reader.pinned}
        keep = {n for n in keep if not (stem(n, kind) and n in remarked)}
        scope.assigned &= {n for n in keep if family(n, kind)}
        scope.parameters &= {n for n in keep if (one := family(n, kind)) and not one.bare}
    introduced(reader, text, kind)
    jumps = labels(text) if kind == "bytecode" else {}
    lines = text.splitlines(keepends=True)
    found: list[tuple[str, Meaning | None]] = []
    row, column, previous = 1, 0, ""
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        gap = ""
        while row < token.start[0]:
            gap += lines[row - 1][column:] if row <= len(lines) else ""
            row, column = row + 1, 0
        gap += lines[row - 1][column : token.start[1]] if row <= len(lines) else ""
        found.append((gap, None))
        used = reader.uses.get(token.start) if token.type == tokenize.NAME else None
        if previous == "def":
            used = reader.functions.get((token.start[0], token.string))
        meaning = used.meaning(token.string) if used else None
        found.append((token.string, jumps.get(token.start, meaning) if token.type == tokenize.NAME else None))
        row, column = token.end
        previous = token.string
    return found


LABEL = r"(?m)^(?P<label>L\d+):|\bgoto (?P<target>L\d+)"


def python_of(text: str) -> str:
    """The bytecode's text without what is no Python, every token in its place."""
    text = re.sub(LABEL, lambda match: ("#" if match["label"] else "pass").ljust(len(match[0])), text)
    text = re.sub(r"<(device\(type='\w+'\))>", r" \1 ", text)  # a constant that is an object
    return text.replace("def lambda(", "def lambdA(")


def labels(text: str) -> dict[tuple[int, int], Meaning]:
    """The places of labels: a label belongs to the outermost function that stands above it."""
    found = {}
    for match in re.finditer(LABEL, text):
        above = text[: match.start()]
        group = "label" if match["label"] else "target"
        row, column = above.count("\n") + 1, match.start(group) - above.rfind("\n") - 1
        function = len(re.findall(r"(?m)^def ", above))
        if re.search(rf"(?m)^{match[group]}:", text):
            found[row, column] = (-function, match[group])
    return found


def introduced(reader: PythonReader, text: str, kind: Kind) -> None:
    """The entries of given lists, which canonical texts name without binding them."""
    if kind not in ("graph", "wrapper"):
        return
    used: dict[int, set[str]] = {}
    for (row, column), scope in reader.uses.items():
        match = re.match(WORD, text.splitlines()[row - 1][column:])
        used.setdefault(scope.number, set()).add(match[0] if match else "")
    for scope in reader.scopes:
        stems = {one for name in scope.given for one in INTRODUCED_BY.get(name, ())}
        for name in used.get(scope.number, set()):
            if stem(name, kind) in stems and name not in reader.pinned:
                scope.parameters.add(name)
