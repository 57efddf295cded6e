"""Spells statements so that the same thing said with other generated names, in another case, is spelled alike."""

from __future__ import annotations

import re
from collections.abc import Set

from snapgrad.drift.statements import Group, Node, Tree
from snapgrad.normalize.kinds import Kind
from snapgrad.normalize.names.generated import KERNEL, Family, family_of, split_number

_CLOSE = (".", ":", ",", ";")
_FIRST_NAME = re.compile(r"[^\W\d]\w*")
_BOUND = re.compile(r"^\s*([^\W\d]\w*) = ", re.MULTILINE)
_OF_INPUT = re.compile(r"([a-z]+)_\d+_(size|stride)")
_TYPE = re.compile(r"(?:u?int|b?float|fp|bf|tl)\d+(?:_t)?")


class Speller:
    """Generated names are spelled by their stem: `validate_outputs_3` is `validate_outputs`, `tmp7` is `tmp`."""

    def __init__(self, kind: Kind, *texts: str) -> None:
        """texts: the documents, which tell what is bound in them."""
        self._kind = kind
        self._open = ".%$" if kind in ("ttir", "ptx") else "."
        self._bound: Set[str] = {name for text in texts for name in _BOUND.findall(text)}

    def __call__(self, nodes: Tree) -> str:
        spelled = ""
        for node in nodes:
            one = self.node(node)
            close = not spelled or one in _CLOSE or spelled[-1] in self._open or (one == "*" and self._kind == "cpp")
            spelled += one if close else f" {one}"
        return spelled

    def node(self, node: Node) -> str:
        if isinstance(node, str):
            if not _is_name(node) or "::" in node.partition("<")[0]:
                return node
            return _FIRST_NAME.sub(lambda match: self._name(match[0]), node, count=1)
        close = {"(": ")", "[": "]", "{": "}"}[node.bracket]
        return f"{self.name(node)}{node.bracket}{', '.join(self(item) for item in node.items)}{close}"

    def name(self, group: Group) -> str:
        return self.node(group.name) if group.name else ""

    def called(self, group: Group) -> str:
        """What a group is told by when its inside is meant: "relu(...)", "sizes[...]", "" if it has no name."""
        if not group.name:
            return ""
        kernel = self._family(group.name) is KERNEL
        return f"{'a kernel' if kernel else self.name(group)}{'(...)' if group.bracket == '(' else '[...]'}"

    def generated(self, node: Node) -> bool:
        """Whether a node is one name that PyTorch made."""
        return isinstance(node, str) and _is_name(node) and self._family(node) is not None

    def _name(self, name: str) -> str:
        family = self._family(name)
        stem = split_number(name, family)[0].replace("#", "").rstrip("_") if family else name
        return _OF_INPUT.sub(r"\1_\2", stem or name)

    def _family(self, name: str) -> Family | None:
        found = family_of(name, self._kind)
        if found is None or (found.bare and name not in self._bound) or _TYPE.fullmatch(name):
            return None
        return found


def _is_name(node: str) -> bool:
    return node[0].isalpha() or node[0] == "_"
