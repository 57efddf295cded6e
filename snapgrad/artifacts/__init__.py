"""The artifacts: one module each, which makes golden documents of the raw pieces of a run.

To add one: a module with `documents(pieces) -> {file name: canonical text}`, its name in `makers.MAKERS` and in
`snapgrad.case.ARTIFACTS` (or `OPTIONAL`), and, for a new kind of file, its kind of text in `kinds.KINDS`.
"""
