"""A constant prints the same in every process: sets are sorted, nothing shows an address.

Source: the `co_consts` of a code object.
"""

import ast
import re
from types import BuiltinFunctionType, FunctionType, ModuleType

ATOM, UNARY = 20, 14
ADDRESS = re.compile(r"\b0x[0-9a-f]{4,}", re.IGNORECASE)


def constant_text(value: object) -> str:
    """The Python expression of a constant; for objects that Dynamo puts among the constants, their name.

    Raises `TypeError` for what has no text that is the same in another process.
    """
    if isinstance(value, tuple):
        inner = ", ".join(constant_text(item) for item in value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if isinstance(value, frozenset):
        items = ", ".join(sorted(constant_text(item) for item in value))
        return f"frozenset({{{items}}})" if value else "frozenset()"
    if isinstance(value, float):
        return _real(value)
    if isinstance(value, complex):
        return f"complex({_real(value.real)}, {_real(value.imag)})"
    if value is None or isinstance(value, (bool, int, str, bytes)):
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
    return text if _is_expression(text) else f"<{text}>"


def _is_expression(text: str) -> bool:
    try:
        ast.parse(text, mode="eval")
    except SyntaxError:
        return False
    return True


def constant_level(value: object) -> int:
    """How tightly the text binds: numbers need brackets before a dot or a power."""
    return UNARY if isinstance(value, (int, float)) and not isinstance(value, bool) else ATOM


def _real(value: float) -> str:
    text = repr(value)
    return text if text[-1].isdigit() else f"float({text!r})"
