"""A constant prints the same in every process: sets are sorted, nothing shows an address.

Source: the `co_consts` of a code object.
"""

import math
import re
from types import BuiltinFunctionType, FunctionType, ModuleType

ATOM, UNARY = 20, 14
INFINITE = "1e309"
LITERALS = (tuple, frozenset, float, complex, int, str, bytes)
ADDRESS = re.compile(r"\b0x[0-9a-f]{4,}", re.IGNORECASE)


def constant_text(value: object) -> str:
    """The Python expression of a constant; for objects that Dynamo puts among the constants, their name.

    Raises `TypeError` for what has no text that is the same in another process.
    """
    if type(value) is tuple:
        inner = ", ".join(constant_text(item) for item in value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if type(value) is frozenset:
        items = ", ".join(sorted(constant_text(item) for item in value))
        return f"frozenset({{{items}}})" if value else "frozenset()"
    if type(value) is float:
        return _real(value)
    if type(value) is slice:
        return f"slice({constant_text(value.start)}, {constant_text(value.stop)}, {constant_text(value.step)})"
    if type(value) is complex:
        return f"complex({_real(value.real)}, {_real(value.imag)})"
    if value is None or type(value) in (bool, int, str, bytes):
        return repr(value)
    return "..." if value is ... else _named(value)


def _named(value: object) -> str:
    if isinstance(value, ModuleType):
        return f"<module {value.__name__}>"
    if isinstance(value, dict) and isinstance(value.get("__name__"), str):
        return f"<globals of {value['__name__']}>"
    if isinstance(value, (type, FunctionType, BuiltinFunctionType)):
        return f"<{value.__module__}.{value.__qualname__}>"
    text = repr(value)
    if "\n" in text or ADDRESS.search(text):
        kind = f"{type(value).__module__}.{type(value).__qualname__}"
        raise TypeError(
            f"a constant of type {kind} has no text that is the same everywhere; allowed are values whose repr is "
            "one line without an address, modules, functions, classes and the globals of a module"
        )
    kind = f"{type(value).__qualname__} " if isinstance(value, LITERALS) else ""
    return f"<{kind}{text}>"


def constant_level(value: object) -> int:
    """How tightly the text binds: numbers need brackets before a dot or a power."""
    return UNARY if type(value) in (int, float) else ATOM


def _real(value: float) -> str:
    if math.isnan(value):
        return "-nan" if math.copysign(1, value) < 0 else "nan"
    return repr(value).replace("inf", INFINITE)
