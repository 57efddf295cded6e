"""snapgrad runs a case, keeps what PyTorch's compiler made of it, and tells you when that changes."""

from snapgrad.case import Case, Options, case
from snapgrad.errors import Problem
from snapgrad.running import capture, fact, gradcheck

__all__ = ["Case", "Options", "Problem", "__version__", "capture", "case", "fact", "gradcheck"]

__version__ = "0.1.0"
