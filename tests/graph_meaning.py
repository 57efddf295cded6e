"""What an FX graph means, raw or canonical: an interpreter that uses Python's own parser and nothing of the project.

Every value is a digest of the operator, its arguments and literals; inputs count by position, submodules by what they do,
whatever they are called. Calls, stores and operators have effects, and keep their order; reads of elements, of attributes
of the module and of the collected lists have none. The autograd node in force is part of an effect, and so is an
annotation. A name that nothing binds means itself.
"""

from __future__ import annotations

import ast
import hashlib
import re
from collections import Counter
from collections.abc import Iterator

LISTS = {
    "inputs": "input",
    "sizes": "size",
    "scalars": "scalar",
    "hooks": "hook",
    "packed_data": "packed_datum",
}
PREFIX = re.compile(r"torch__dynamo_(?:compiled_autograd_ops|external_utils|compiled_autograd)_(?=\w)")
TITLE = re.compile(r"^# ==== .*$", re.MULTILINE)
RAW_CLASS = re.compile(r"^( *class )(.+?)(\(torch\.nn\.Module\):)\s*$", re.MULTILINE)
COUNTED = re.compile(r"^(CompiledAutograd|__compiled_fn)_?\d+(?:_[0-9a-f_]{36})?")
Definition = ast.FunctionDef | ast.ClassDef


class Meaningless(ValueError):
    """The text is no graph that can be interpreted."""


def term(*parts: object) -> str:
    """A digest of what a value is made of."""
    return hashlib.blake2b(repr(parts).encode(), digest_size=12).hexdigest()


def meaning(text: str) -> list[tuple[str, list[str]]]:
    """The title of each section and what each of its graphs means. Raises `Meaningless`."""
    titles = list(TITLE.finditer(text))
    starts, titled = [0, *(one.start() for one in titles)], ["", *(one[0] for one in titles)]
    found = []
    for title, start, end in zip(titled, starts, [*starts[1:], len(text)], strict=True):
        section = text[start:end]
        if section.strip():
            found.append((title, graphs(section)))
    return [one for one in found if one != ("", [])]


def means_the_same(one: str, other: str) -> bool:
    """Whether both texts are graphs and mean the same."""
    try:
        return meaning(one) == meaning(other)
    except Meaningless:
        return False


def graphs(text: str) -> list[str]:
    """What each graph of a text without sections means. Raises `Meaningless`."""
    text = RAW_CLASS.sub(lambda one: one[1] + re.sub(r"\W", "_", one[2]) + one[3], text)
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise Meaningless(str(error)) from error
    headings = headings_of(text)
    found = []
    for node in tree.body:
        if not isinstance(node, Definition):
            raise Meaningless(f"line {node.lineno}: no graph")
        found.append(term("graph", COUNTED.sub(r"\1", node.name), Graph(node, headings).meaning()))
    return found


def headings_of(text: str) -> list[str]:
    """The autograd node, annotation or tag that each line stands under."""
    found, heading = [""], ""
    for line in text.split("\n"):
        bare = line.strip()
        if not bare or bare.startswith(("def ", "class ")):
            heading = ""
        elif bare[0] == "#":
            heading = heading_of(bare)
        found.append(heading)
    return found


def heading_of(comment: str) -> str:
    node = re.search(r"in set_node_origin, code: (?:torch::autograd::)?(.*) \(NodeCall \d+\)$", comment)
    if node:
        return re.sub(r"^(CompiledFunctionBackward)\d+$", r"\1", node[1])
    shown = comment.lstrip("# ").removesuffix("No stacktrace found for following nodes")
    shown = re.sub(r"(?:File: \S+:\d+ in \S+, )?\bcode: .*", "", shown)
    shown = re.sub(r"'call_id': \d+(?:, )?", "", shown)
    return re.sub(r"Annotation: \{\} ?|ac_graph_id: \d+(?: - )?", "", shown).strip()


class Graph:
    """One module: its parameters, the effects of its body in their order, what it returns."""

    def __init__(self, node: Definition, headings: list[str]) -> None:
        self.headings = headings
        if isinstance(node, ast.ClassDef):
            functions = [one for one in node.body if isinstance(one, ast.FunctionDef)]
            inner: list[Definition] = [one for one in node.body if isinstance(one, ast.ClassDef)]
            if len(functions) != 1 or len(functions) + len(inner) != len(node.body):
                raise Meaningless(f"line {node.lineno}: not one `forward`")
            self.function = functions[0]
            arguments = self.function.args.args[1:]
        else:
            self.function = node
            inner = [one for one in node.body if isinstance(one, Definition)]
            arguments = node.args.args
        self.children = {one.name: one for one in inner}
        if len(self.children) != len(inner):
            raise Meaningless(f"line {node.lineno}: two submodules of one name")
        self.body = [one for one in self.function.body if not isinstance(one, Definition)]
        self.names: dict[str, str] = {one.arg: term("parameter", at) for at, one in enumerate(arguments)}
        self.head = [ast.dump(one.annotation) if one.annotation else "" for one in arguments]
        self.head += [ast.dump(one) for one in self.function.args.defaults]
        self.effects: list[str] = []
        self.stores = 0
        self.wholes: Counter[str] = Counter()
        self._wholes: list[str] = []
        self.line = 0
        self.sizes: frozenset[str] = frozenset()
        stores = (one for statement in self.body for one in ast.walk(statement) if isinstance(one, ast.Name))
        self.bound = set(self.names) | {one.id for one in stores if isinstance(one.ctx, ast.Store)}
        self.short = self._short_names()
        self.names |= self._collected([one.arg for one in arguments])

    def meaning(self) -> str:
        for statement in self.body:
            self.line = statement.lineno
            if isinstance(statement, ast.Return):
                returned = self.value(statement.value) if statement.value else term("none")
                return term(self.head, self.effects, returned)
            self.run(statement)
        return term(self.head, self.effects, "no return")

    def run(self, statement: ast.stmt) -> None:
        self._wholes = []
        match statement:
            case ast.Assert() | ast.Pass():
                pass
            case ast.Expr():
                self.value(statement.value)
            case ast.AnnAssign(value=None):
                pass
            case ast.AnnAssign(target=ast.Name(name), value=ast.expr() as annotated, annotation=annotation):
                self.names[name] = self.value(annotated)
                self.effects.append(term("annotated", self.names[name], ast.dump(annotation)))
            case ast.Assign(targets=[*targets]):
                value = self.value(statement.value)
                for target in targets:
                    self.assign(target, value)
            case ast.AugAssign(target=ast.Name(name), op=operator):
                old = self.names.get(name, term("free", name))
                self.names[name] = self.effect("update", type(operator).__name__, old, self.value(statement.value))
            case _:
                raise Meaningless(f"line {statement.lineno}: {type(statement).__name__}")

    def assign(self, target: ast.expr, value: str) -> None:
        match target:
            case ast.Name(name):
                self.names[name] = value
            case ast.Tuple(elts) | ast.List(elts):
                unpacked = self.effect("unpack", len(elts), value)
                for at, element in enumerate(elts):
                    self.assign(element, term("element", unpacked, at))
            case ast.Subscript(base, index):
                self.effect("store", self.value(base), self.value(index), value)
            case ast.Attribute(base, name):
                self.effect("set", self.value(base), name, value)
                self.stores += 1
            case _:
                raise Meaningless(f"line {target.lineno}: a target")

    def effect(self, *parts: object) -> str:
        """Something that happens now; what it gives is its own value, however alike another is."""
        happened = term(*parts)
        self.effects.append(term(self.headings[self.line], happened))
        self.wholes.update(self._wholes)
        self._wholes = []
        return term("result", happened, len(self.effects))

    def value(self, node: ast.expr) -> str:
        match node:
            case ast.Name(name):
                found = self.names.get(name)
                if found is None and name in self.bound:
                    raise Meaningless(f"line {node.lineno}: {name} is read before it is bound")
                if found is None:
                    return term("free", self.short.get(name, name))
                self._wholes = [*self._wholes, found]
                return found
            case ast.Constant(value):
                return term("constant", type(value).__name__, repr(value))
            case ast.Tuple(elts) | ast.List(elts):
                return term(type(node).__name__, [self.value(one) for one in elts])
            case ast.Dict(keys, values):
                return term(
                    "dict", [self.value(one) if one else "" for one in keys], [self.value(one) for one in values]
                )
            case ast.Slice(lower, upper, step):
                return term("slice", [self.value(one) if one else "" for one in (lower, upper, step)])
            case ast.Starred(value):
                return term("starred", self.value(value))
            case ast.Attribute():
                return self.attribute(node)
            case ast.Subscript(base, index):
                return self.subscript(base, index)
            case ast.UnaryOp(ast.USub(), ast.Constant(number)):
                return term("constant", type(number).__name__, "-" + repr(number))
            case ast.Call():
                return self.call(node)
            case ast.BinOp(left, operator, right):
                if isinstance(left, ast.Constant) and isinstance(right, ast.Constant):
                    return term("constants", ast.dump(node))
                return self.effect("operator", type(operator).__name__, self.value(left), self.value(right))
            case ast.UnaryOp(operator_, operand):
                return self.effect("operator", type(operator_).__name__, self.value(operand))
            case ast.Compare(left, [operator__], [right]):
                return self.effect("operator", type(operator__).__name__, self.value(left), self.value(right))
            case _:
                raise Meaningless(f"line {node.lineno}: {type(node).__name__}")

    def attribute(self, node: ast.Attribute) -> str:
        if isinstance(node.value, ast.Name) and node.value.id == "self" and "self" not in self.names:
            child = self.children.get(node.attr)
            if child is not None:
                return term("module", Graph(child, self.headings).meaning())
            return term("of the module", node.attr, self.stores)
        return term("attribute", self.value(node.value), node.attr, self.stores)

    def subscript(self, base: ast.expr, index: ast.expr) -> str:
        match index:
            case ast.Constant(int(number)):
                before = self._wholes
                of = self.value(base)
                self._wholes = before
                return term("element", of, number, self.wholes[of])
            case _:
                return self.effect("index", self.value(base), self.value(index))

    def call(self, node: ast.Call) -> str:
        function = self.value(node.func)
        arguments = [self.value(one) for one in node.args]
        keywords = [(one.arg, self.value(one.value)) for one in node.keywords]
        if isinstance(node.func, ast.Name) and node.func.id not in self.names:
            name = PREFIX.sub("", node.func.id)
            if name == "device":
                return term("device", arguments, keywords)
            if name == "unwrap_maybe_dynamic_int" and arguments[0] in self.sizes:
                return term("unwrapped", arguments[0])
        return self.effect("call", function, arguments, keywords)

    def _short_names(self) -> dict[str, str]:
        """Functions of torch._dynamo by their own names, where no two are alike."""
        free = {
            one.id for statement in self.body for one in ast.walk(statement) if isinstance(one, ast.Name)
        } - self.bound
        own = Counter([PREFIX.sub("", name) for name in free])
        return {name: PREFIX.sub("", name) for name in free if own[PREFIX.sub("", name)] == 1}

    def _collected(self, parameters: list[str]) -> dict[str, str]:
        """The names of entries of the collected lists, by what the text says about their order."""
        asserted: dict[str, list[ast.expr]] = {}
        used: dict[str, list[str]] = {}
        seen: dict[str, None] = {}
        for statement in self.body:
            match statement:
                case ast.Assert(ast.Compare(ast.Name(which), [ast.Eq()], [ast.List(items)])):
                    asserted[which] = items
                case _:
                    names = [one for one in ast.walk(statement) if isinstance(one, ast.Name)]
                    names.sort(key=lambda one: (one.lineno, one.col_offset))
                    seen |= dict.fromkeys(one.id for one in names)
        stored = {
            one.id
            for statement in self.body
            for one in ast.walk(statement)
            if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)
        }
        found: dict[str, str] = {}
        for which, stem in LISTS.items():
            if which not in parameters:
                continue
            pattern = re.compile(rf"(?:{stem}|wrapped_{stem})_\d+" if which == "sizes" else rf"{stem}_\d+")
            used[which] = [name for name in seen if pattern.fullmatch(name) and name not in stored]
            of = self.names[which]
            entries = self._entries(asserted.get(which), used[which])
            for name, index in entries.items():
                entry = term("element", of, index, 0)
                found[name] = term("unwrapped", entry) if which == "sizes" and name.startswith("size") else entry
            if which == "sizes":
                indices = {*entry_indices(self.function, "sizes"), *entries.values()}
                self.sizes = frozenset(term("element", of, index, 0) for index in indices)
        return found

    @staticmethod
    def _entries(items: list[ast.expr] | None, used: list[str]) -> dict[str, int]:
        """name -> index; `skip(2)` and `unused(3)` stand for entries without a name, `...` for those in between."""
        if items is None:
            return {name: index for index, name in enumerate(used)}
        found: dict[str, int] = {}
        index, last, run = 0, "", False
        for item in items:
            match item:
                case ast.Constant(value) if value is ...:
                    run = True
                    continue
                case ast.Call(ast.Name("skip" | "unused"), [ast.Constant(int(number))]):
                    index += number
                case ast.Tuple([ast.Name(first), ast.Name(second)]):
                    found[first] = found[second] = index
                    index, last = index + 1, second
                case ast.Name(name):
                    if name not in used or name in found:
                        raise Meaningless(f"{name} in an assertion")
                    if run:
                        between = used[used.index(last) + 1 : used.index(name)] if last in used else []
                        if not between:
                            raise Meaningless(f"... before {name}")
                        for one in between:
                            found[one], index = index, index + 1
                    found[name], index, last = index, index + 1, name
                case _:
                    raise Meaningless(f"line {item.lineno}: an entry")
            run = False
        if set(found) != set(used):
            raise Meaningless("an assertion leaves names out")
        return found


def entry_indices(node: ast.AST, which: str) -> Iterator[int]:
    """The literal indices at which a list is read."""
    for one in ast.walk(node):
        match one:
            case ast.Subscript(ast.Name(name), ast.Constant(int(index))) if name == which:
                yield index
