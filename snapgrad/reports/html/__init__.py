"""The offline HTML report: one file, nothing from elsewhere, nothing in it that a golden could run."""

from snapgrad.reports.html.document import page

__all__ = ["page"]
