"""The last step: names without counters of the process, ids, offsets and line numbers.

Every name that Dynamo or this package made is numbered by its first appearance in the text, one to one: two
different names never become one. A name of the user's that reads like one of those, or like a word of this package's
(`cell`, `iter`), is written as `globals()['cell']` or `locals()['cell']`, wherever it is read or assigned.
"""

import re

from .frame import COMPILED, RESUME, TOKEN

LOCAL_FAMILIES = re.compile(r"(?P<base>graph_out|random_values|\w+_ref|___stack|___context_manager_\d+)_?\d+")
GLOBAL_FAMILIES = re.compile(
    r"(?P<base>__builtins_dict__|__gen_rand_values|__warnings_warn_wrapper|__comprehension_\w+?)(?:_at_\d+)?_\d+"
    r"|(?P<by_id>\w*?)_\d{6,}_c\d+"
)
RESUMED = re.compile(r"torch_dynamo_resume_in_(\w+|<\w+>)_at_\d+")
KINDS = {"t": "tmp", "x": "error", "b": "L"}
WORDS = frozenset({
    "AssertionError", "build_class", "builtin", "caught", "cell", "code", "complex", "convert", "end_except", "enter",
    "exception_info", "exception_matches", "frozenset", "globals", "import_from", "import_module", "is_mapping",
    "is_sequence", "iter", "length", "locals", "make_function", "nan", "reraise", "save", "slice",
})  # fmt: skip
GENERATED = re.compile(
    r"(?:compiled_graph|resume|builtins_dict|gen_rand_values|warnings_warn_wrapper|comprehension_\w+|\w*by_id)_\d+"
)


class Shared:
    """The names that all functions of one text have in common: generated globals, and the functions themselves."""

    def __init__(self) -> None:
        self.chosen: dict[str, str] = {}
        self.counts: dict[str, int] = {}

    def number(self, base: str) -> str:
        """The next name of a family."""
        count = self.counts.get(base, 0)
        self.counts[base] = count + 1
        return f"{base}_{count}"


class Names:
    """Chooses the final name of each token of one code object; `fixed` are parameters, which a caller may name."""

    def __init__(self, text: str, nested: list[str], shared: Shared, fixed: frozenset[str]) -> None:
        self.nested, self.shared, self.fixed = nested, shared, fixed
        tokens = [(match[1], match[2]) for match in TOKEN.finditer(text)]
        self.locals = {name for kind, name in tokens if kind == "l" and not self._family(kind, name)}
        self.taken = {name for kind, name in tokens if kind in "lgp" and not self._family(kind, name)}
        self.chosen: dict[tuple[str, str], str] = {}
        self.counts: dict[str, int] = {}

    def replace(self, text: str) -> str:
        """`text` with every token replaced, in order of appearance."""
        return TOKEN.sub(lambda match: self._name(match[1], match[2]), text)

    def _name(self, kind: str, name: str) -> str:
        kind_of_name = "l" if kind == "p" and self._family("l", name) else kind
        if (kind_of_name, name) not in self.chosen:
            self.chosen[kind_of_name, name] = self._choose(kind_of_name, name)
        return self.chosen[kind_of_name, name]

    def _family(self, kind: str, name: str) -> str:
        return "" if kind == "l" and name in self.fixed else family(kind, name, self.nested)

    def _choose(self, kind: str, name: str) -> str:
        base = self._family(kind, name)
        if kind == "c":
            return self.shared.number(base)
        if base and kind == "g":
            if name not in self.shared.chosen:
                self.shared.chosen[name] = self.shared.number(base)
            return self.shared.chosen[name]
        if not base:
            return self._users(kind, name)
        while True:
            number = self.counts.get(base, 0)
            self.counts[base] = number + 1
            candidate = f"{base}{number + 1}" if kind == "b" else f"{base}_{number}"
            if candidate not in self.taken:
                return candidate

    def _users(self, kind: str, name: str) -> str:
        if kind == "g" and (name in self.locals or name in WORDS or GENERATED.fullmatch(name)):
            return f"globals()[{name!r}]"
        return f"locals()[{name!r}]" if kind == "l" and (name in WORDS or GENERATED.fullmatch(name)) else name


def family(kind: str, name: str, nested: list[str]) -> str:
    """The stem under which a generated name is numbered; nothing for a name of the user's."""
    if kind in KINDS:
        return KINDS[kind]
    if kind == "c":
        return nested[int(name)]
    if kind == "l":
        match = LOCAL_FAMILIES.fullmatch(name)
        return re.sub(r"_\d+$", "", match["base"].lstrip("_")) if match else ""
    if kind == "p":
        return ""
    if COMPILED.fullmatch(name):
        return "compiled_graph"
    if RESUME.fullmatch(name):
        return "resume"
    match = GLOBAL_FAMILIES.fullmatch(name)
    if match is None:
        return ""
    return match["base"].strip("_") if match["base"] else f"{match['by_id'].strip('_') or 'object'}_by_id"


def code_name(name: str) -> str:
    """A function's name without the line at which it resumes: `torch_dynamo_resume_in_f_at_72` is `resume_in_f`."""
    while match := RESUMED.fullmatch(name):
        name = f"resume_in_{match[1]}"
    return re.sub(r"\W+", "_", name.replace("<", "").replace(">", "")) or "_"
