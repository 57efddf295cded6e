"""The first lines of a module: `class` and `def forward`, or the one `def` of the canonical text."""

from __future__ import annotations

import re

from .model import Module
from .wrap import wrap

_COUNTED = re.compile(r"^(CompiledAutograd|__compiled_fn)_?\d+(?:_[0-9a-f_]{36})?")
_NO_WORD = re.compile(r"\W")


def head(module: Module, names: dict[str, str], *, short: bool, wrapped: bool) -> list[str]:
    """The printed head; `names` are the final names, `short` asks for the canonical `def NAME(...)`."""
    parameters = [names.get(parameter.name, parameter.name) + parameter.rest for parameter in module.parameters]
    notes = [parameter.note for parameter in module.parameters]
    indent = 4 * module.level
    lines: list[str] = []
    if module.raw_head and not short:
        lines.append(" " * indent + f"class {module.name}(torch.nn.Module):")
        name, parameters, notes, indent = "forward", ["self", *parameters], ["", *notes], indent + 4
    else:
        name = _NO_WORD.sub("_", _COUNTED.sub(r"\1", module.name))
    if any(notes):
        pairs = zip(parameters, notes, strict=True)
        listed = [" " * (indent + 4) + f"{parameter},{'  ' + note if note else ''}" for parameter, note in pairs]
        return [*lines, " " * indent + f"def {name}(", *listed, " " * indent + "):"]
    line = f"def {name}({', '.join(parameters)}):"
    return [*lines, wrap(line, indent) if wrapped else " " * indent + line]
