"""The last step: names without counters of the process, ids, offsets and line numbers.

Every name that Dynamo or this package made is numbered by its first appearance in the text, one to one: two
different names never become one, and no name becomes one that the user's code has.
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


class Names:
    """Chooses the final name of each token of one code object."""

    def __init__(self, text: str, nested: list[str]) -> None:
        self.nested = nested
        tokens = [(match[1], match[2]) for match in TOKEN.finditer(text)]
        self.locals = {name for kind, name in tokens if kind == "l" and not family(kind, name, nested)}
        self.taken = {name for kind, name in tokens if kind in "lg" and not family(kind, name, nested)}
        self.chosen: dict[tuple[str, str], str] = {}
        self.counts: dict[str, int] = {}

    def replace(self, text: str) -> str:
        """`text` with every token replaced, in order of appearance."""
        return TOKEN.sub(lambda match: self._name(match[1], match[2]), text)

    def _name(self, kind: str, name: str) -> str:
        if (kind, name) not in self.chosen:
            self.chosen[kind, name] = self._choose(kind, name)
        return self.chosen[kind, name]

    def _choose(self, kind: str, name: str) -> str:
        base = family(kind, name, self.nested)
        if not base:
            return f"globals()[{name!r}]" if kind == "g" and name in self.locals else name
        while True:
            number = self.counts.get(base, 0)
            self.counts[base] = number + 1
            candidate = f"{base}{number + 1}" if kind == "b" else f"{base}_{number}"
            if candidate not in self.taken:
                return candidate


def family(kind: str, name: str, nested: list[str]) -> str:
    """The stem under which a generated name is numbered; nothing for a name of the user's."""
    if kind in KINDS:
        return KINDS[kind]
    if kind == "c":
        return nested[int(name)]
    if kind == "l":
        match = LOCAL_FAMILIES.fullmatch(name)
        return re.sub(r"_\d+$", "", match["base"].lstrip("_")) if match else ""
    if COMPILED.fullmatch(name):
        return "compiled_graph"
    if RESUME.fullmatch(name):
        return "resume"
    match = GLOBAL_FAMILIES.fullmatch(name)
    return (match["base"] or match["by_id"] or "object").strip("_") if match else ""


def code_name(name: str) -> str:
    """A function's name without the line at which it resumes: `torch_dynamo_resume_in_f_at_72` is `resume_in_f`."""
    while match := RESUMED.fullmatch(name):
        name = f"resume_in_{match[1]}"
    return name.strip("<>")
