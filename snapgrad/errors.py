"""The one exception that users meet: a mistake of theirs, told in one line."""


class Problem(Exception):
    """Bad input. The message says who, what was got, what is allowed and what to do next, in one line."""
