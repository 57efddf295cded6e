"""The one file: the words by a template, the texts and graphs as data, styles and scripts written into it.

Its content security policy lets nothing run but the scripts of this package, by their hash, and nothing be loaded at all.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files

import jinja2

from snapgrad.reports.html.view import view
from snapgrad.reports.printable import printable
from snapgrad.reports.record import Record

STYLES = ("base.css", "cases.css", "diff.css", "graph.css", "print.css")
SCRIPTS = (
    "elements.js",
    "colours.js",
    "words.js",
    "diff.js",
    "layout.js",
    "picture.js",
    "graph.js",
    "items.js",
    "filters.js",
    "keys.js",
    "start.js",
)
LIBRARIES = ("prism", "dagre")


def page(record: Record) -> str:
    """The report of a run or a drift as one HTML document."""
    style, scripts = _style(), [*(_library(name) for name in LIBRARIES), _script()]
    allowed = " ".join(_hash(script) for script in scripts)
    policy = f"default-src 'none'; style-src {_hash(style)}; script-src {allowed}; base-uri 'none'; form-action 'none'"
    return (
        _environment().get_template("report.html").render(policy=policy, style=style, scripts=scripts, **view(record))
    )


@cache
def _environment() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.PackageLoader("snapgrad.reports.html"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: printable(value) if type(value) is str else value,
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@cache
def _style() -> str:
    return "\n".join(_read(f"static/{name}") for name in STYLES)


@cache
def _script() -> str:
    return "\n".join(['"use strict";', "(() => {", *(_read(f"static/{name}") for name in SCRIPTS), "})();"])


@cache
def _library(name: str) -> str:
    """A library of others, its licence above it."""
    return f"/*\n{_read(f'static/vendor/{name}.LICENSE')}*/\n{_read(f'static/vendor/{name}.js')}"


def _read(name: str) -> str:
    return (files("snapgrad.reports.html") / name).read_text(encoding="utf-8")
