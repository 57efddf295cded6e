"""Every private name of torch that snapgrad uses, and the functions that use them: no other module knows any.

`NAMES`, `RECORDS`, `SETTINGS` and `VARIABLES` are the whole list. `ensure_all_are_there` asks for the names before anything is
captured; whether torch still does with them what it did is asked of a known small case (`snapgrad.runner.probe`). The
functions of `torch.cuda` that a GPU of host memory replaces stand in `snapgrad.capturing.host_cuda`.
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.metadata
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import FunctionType
from typing import Any

from snapgrad.errors import Problem

LOWEST, HIGHEST = (2, 11), (2, 15)
RUN_ON = "torch 2.11 to 2.15"


@dataclass(frozen=True)
class Name:
    """A name in a module of torch's, and what for. attributes: of what it names, set by instances and so not looked for."""

    module: str
    path: str
    use: str
    attributes: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.module}.{self.path}"

    def owner(self) -> Any:
        """What has the name: the module, or a class in it. Raises Problem if that is not there."""
        try:
            found: Any = _module(self.module)
            for part in self.path.split(".")[:-1]:
                found = getattr(found, part)
        except (ImportError, AttributeError) as error:
            raise self._missing() from error
        return found

    @property
    def last(self) -> str:
        return self.path.rpartition(".")[2]

    def get(self) -> Any:
        """What the name names. Raises Problem if torch has no such name."""
        owner = self.owner()
        if isinstance(owner, type) and not any(self.last in vars(one) for one in owner.__mro__):
            raise self._missing()  # a metaclass has some names too, `__call__` for one
        try:
            return getattr(owner, self.last)
        except AttributeError as error:
            raise self._missing() from error

    def _missing(self) -> Problem:
        return not_seen(f"{self.module} has no {self.path}, {self.use}")


_FRAME, _SYMBOLIC = "torch._dynamo.convert_frame", "torch._dynamo.symbolic_convert"
_CAPTURE, _INDUCTOR = "torch._dynamo.compiled_autograd", "torch._inductor.compile_fx"
_LOWERING = "torch._inductor.graph"

FRAME = Name(_FRAME, "CatchErrorsWrapper.__call__", "which tells how each frame ended", ("guarded_code", "skip_reason"))
SUPPRESSED = Name(_FRAME, "format_error_msg", "which is called with each error that is not raised")
BYTECODE = Name(_FRAME, "register_bytecode_hook", "which shows the bytecode")
BREAK = Name(_SYMBOLIC, "InstructionTranslatorBase.log_graph_break", "which tells of each graph break")
REST = Name(_SYMBOLIC, "InstructionTranslatorBase.step_graph_break", "which leaves the rest of a function to Python")
SKIP = Name("torch._dynamo.exc", "SkipFrame", "which says why a frame is skipped")
BACKEND = Name("torch._dynamo.output_graph", "OutputGraph.call_user_compiler", "which gives a graph to the back end")
STANCE = Name("torch._dynamo.eval_frame", "_callback_from_stance", "which each call of a compiled function asks")
STANCE_NOW = Name("torch._dynamo.eval_frame", "_stance", "which is the stance of torch.compiler", ("stance",))
COMPILE_ID = Name(
    "torch._guards", "CompileContext.current_compile_id", "which says what is being compiled",
    ("compiled_autograd_id", "frame_id"),
)  # fmt: skip
BEGIN = Name(_CAPTURE, "AutogradCompilerInstance.begin_capture", "which begins a capture")
END = Name(_CAPTURE, "AutogradCompilerInstance.end_capture", "which ends a capture")
ENABLE = Name(_CAPTURE, "_enable", "which turns compiled autograd on")
INDUCTOR = Name(_INDUCTOR, "compile_fx", "which is Inductor's entrance")
INDUCTOR_GRAPH = Name(_INDUCTOR, "_compile_fx_inner", "which gives Inductor one graph")
RECORD = tuple(
    Name(module, "trace_structured", "which writes the records of what was compiled")
    for module in (_CAPTURE, _LOWERING, "torch._inductor.codecache", "torch._logging")
)
LISTENERS = Name("torch._logging._internal", "trace_log", "which has the handlers of those records")
RESET = Name("torch._dynamo", "reset", "which forgets what was compiled")
COUNTERS = Name("torch._dynamo.utils", "counters", "which a run finds empty")
TO_MODULE = Name(
    _LOWERING, "GraphLowering.compile_to_module", "which --codegen-only replaces",
    ("cpp_wrapper", "module", "graph_outputs"),
)  # fmt: skip
CODEGEN = Name(_LOWERING, "GraphLowering.codegen", "which --codegen-only calls")
CODEGEN_CPP = Name(_LOWERING, "GraphLowering.codegen_with_cpp_wrapper", "which --codegen-only calls")
VECTOR_SETS = Name("torch._inductor.cpu_vec_isa", "valid_vec_isa_list", "which --codegen-only replaces")
AVX2 = Name("torch._inductor.cpu_vec_isa", "VecAVX2", "for which code is emitted")
OVERLOAD = Name("torch._ops", "OpOverload", "which says whether an operator works in place", ("_schema",))
COMPILER = Name("torch._inductor.cpp_builder", "get_cpp_compiler", "which finds the C++ compiler")
COMPILER_VERSION = Name("torch._inductor.cpp_builder", "get_compiler_version_info", "which asks its version")
NO_COMPILER = Name("torch._inductor.exc", "InvalidCxxCompiler", "which says that there is none")
DISPATCH_MODE = Name("torch.utils._python_dispatch", "TorchDispatchMode", "by which the float64 run draws its numbers")
FAKE = Name("torch._subclasses.fake_tensor", "FakeTensor", "which the float64 run leaves alone")
TREE_MAP = Name("torch.utils._pytree", "tree_map", "which the float64 run uses")
TREE_LEAVES = Name("torch.utils._pytree", "tree_leaves", "which the float64 run uses")

BACKWARD = tuple(
    Name(module, "_engine_run_backward", "by which every backward pass runs")
    for module in ("torch.autograd", "torch.autograd.graph")
)
TENSOR_BASE = Name("torch._C", "TensorBase", "whose functions are bound before a case replaces them")
NO_OVERRIDES = Name("torch._C", "DisableTorchFunction", "by which values are read as they are")
NO_MODES = Name("torch.utils._python_dispatch", "_disable_current_modes", "by which values are read as they are")
AUTOGRAD_NODE = Name("torch._C", "_current_autograd_node", "which says whether a backward runs")

NAMES: tuple[Name, ...] = (
    FRAME, SUPPRESSED, BYTECODE, BREAK, REST, SKIP, BACKEND, STANCE, STANCE_NOW, COMPILE_ID, BEGIN, END, ENABLE, INDUCTOR,
    INDUCTOR_GRAPH, *RECORD, LISTENERS, RESET, COUNTERS, TO_MODULE, CODEGEN, CODEGEN_CPP, VECTOR_SETS, AVX2, OVERLOAD, COMPILER,
    COMPILER_VERSION, NO_COMPILER, DISPATCH_MODE, FAKE, TREE_MAP, TREE_LEAVES,
    *BACKWARD, TENSOR_BASE, NO_OVERRIDES, NO_MODES, AUTOGRAD_NODE,
)  # fmt: skip

_HEURISTICS = "torch._inductor.runtime.triton_heuristics"
GPU_NAMES: tuple[Name, ...] = (
    Name(
        _HEURISTICS, "CachingAutotuner._precompile_config", "which compiles one configuration of a kernel", ("configs",)
    ),
    Name("torch._inductor.runtime.triton_helpers", "set_driver_to_gpu", "which no kernel's text needs"),
    Name("torch._inductor.codecache", "PyCodeCache.load", "which loads a kernel's module"),
    Name("torch._C", "_set_multithreading_enabled", "which keeps autograd on one thread"),
    Name("torch.cuda", "_lazy_init", "which initializes CUDA"),
    Name("torch.cuda", "_get_rng_state_offset", "which says whether a GPU drew random numbers"),
)
"""What cases on a GPU, or on one of host memory, use besides: in `gpu`, `lowered` and `host_cuda`."""

RECORDS = {
    "graph": "compiled_autograd_graph",
    "code": "inductor_output_code",
    "artifact": "artifact",
    "recompile": "recompile_reasons",
}
"""The records of the structured trace that are read. The last is the name of an artifact."""

LIMIT_HIT = "Dynamo recompile limit exceeded"
NOTHING_TRACED = "No ops traced"
"""How torch's reasons begin that are told apart from others."""

SETTINGS: dict[str, dict[str, Any]] = {
    "torch._dynamo.config": {
        "record_runtime_overhead": False,
        "automatic_dynamic_local_pgo": False,
        "automatic_dynamic_remote_pgo": False,
    },
    "torch._functorch.config": {
        "enable_autograd_cache": False,
        "error_on_custom_op_aliasing": False,  # True where the variable CI is set
    },
    "torch._inductor.config": {
        "fx_graph_cache": False,
        "fx_graph_remote_cache": False,
        "compile_threads": 1,
        "cpp.threads": 1,
        "cpp.simdlen": 256,
    },
}
"""What is the same in every capture: one thread and one vector width, no cache that skips a compile, nothing remembered."""

CONFIGS = {name: f"torch._{name}.config" for name in ("dynamo", "inductor", "functorch")}
OTHER_SETTINGS = (("torch._dynamo.config", "compiled_autograd"), ("torch._inductor.config", "cpp.vec_isa_ok"))

VARIABLES = {
    "TORCHINDUCTOR_COMPILE_THREADS": "1",
    "TORCHINDUCTOR_FX_GRAPH_CACHE": "0",
    "TORCHINDUCTOR_AUTOGRAD_CACHE": "0",
    "TORCHINDUCTOR_BUNDLED_AUTOGRAD_CACHE": "0",
}


def _module(name: str) -> Any:
    """A module of torch's. What it warns of when it is imported is not what a case is asked about."""
    if name not in sys.modules:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            importlib.import_module(name)
    return sys.modules[name]


def version() -> str:
    import torch

    return str(torch.__version__)


def not_seen(what: str) -> Problem:
    """The one line that is told when torch is not as snapgrad knows it."""
    return Problem(f"torch {version()}: {what}; this snapgrad was run on {RUN_ON}")


def is_above_known(torch_version: str) -> bool:
    """Whether a version of torch ("2.16.0+cpu") is higher than any that snapgrad was run on."""
    try:
        return tuple(int(part) for part in torch_version.split(".")[:2]) > HIGHEST
    except ValueError:
        return False


def told_if_newer() -> str:
    """One line on an installed torch that snapgrad was not run on, "" if it was. Imports no torch, which takes seconds."""
    try:
        installed = importlib.metadata.version("torch")
    except importlib.metadata.PackageNotFoundError:
        return ""
    if not is_above_known(installed):
        return ""
    return f"torch {installed} is newer than any that this snapgrad was run on ({RUN_ON}); a known small case tells if it is seen"


def ensure_all_are_there(*, gpu: bool = False) -> None:
    """Raise Problem for the first private name or setting that torch does not have. gpu: those that GPUs want as well."""
    for name in (*NAMES, *GPU_NAMES) if gpu else NAMES:
        name.get()
    original = RECORD[-1].get()
    for name in RECORD:
        if name.get() is not original:
            raise not_seen(f"{name.module} does not write its records by trace_structured")
    for module, setting in [*((m, s) for m, values in SETTINGS.items() for s in values), *OTHER_SETTINGS]:
        if not _has(_module(module), setting):
            raise not_seen(f"{module} has no setting {setting}")


def _has(config: Any, setting: str) -> bool:
    owner, _, last = setting.rpartition(".")
    return hasattr(getattr(config, owner, None) if owner else config, last)


def pin() -> None:
    """Fix this process's settings. Raises Problem for one that torch does not have."""
    for module, values in SETTINGS.items():
        config = _module(module)
        for setting, value in values.items():
            _set(config, setting, value)


def _set(config: Any, setting: str, value: Any) -> None:
    if not _has(config, setting):
        raise not_seen(f"{config.__name__} has no setting {setting}")
    owner, _, last = setting.rpartition(".")
    setattr(getattr(config, owner) if owner else config, last, value)


def promise_no_more_than_avx2() -> None:
    """Whether frozen weights of half precision are packed for oneDNN follows the processor; not packed, they run anywhere."""
    import torch

    for question in ("_is_mkldnn_bf16_supported", "_is_mkldnn_fp16_supported"):
        if hasattr(torch.ops.mkldnn, question):
            setattr(torch.ops.mkldnn, question, _No(getattr(torch.ops.mkldnn, question)))


class _No:
    """An operator that asks for a feature of the processor, and is told that it has none."""

    def __init__(self, operator: Any) -> None:
        self._operator = operator

    def __call__(self) -> bool:
        return False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._operator, name)


def accept_avx2() -> None:
    """Have Inductor take it for granted that code for AVX2 builds and runs."""
    _set(_module("torch._inductor.config"), "cpp.vec_isa_ok", True)


def configure(settings: Mapping[str, Any], until: contextlib.ExitStack) -> None:
    """Apply settings ("inductor.fallback_random") until the stack closes.

    Raises AttributeError, which names the setting, when torch has no such setting.
    """
    for name, value in settings.items():
        owner, _, setting = name.partition(".")
        until.enter_context(_module(CONFIGS[owner]).patch({setting: value}))


def reset() -> None:
    """Forget what was compiled, and what was counted of it: a case may look at torch's counters."""
    RESET.get()()
    COUNTERS.get().clear()


def enabled_compiled_autograd(compiler: Callable[..., Any]) -> contextlib.AbstractContextManager[Any]:
    """Inside, backward passes are captured and given to the compiler."""
    made: contextlib.AbstractContextManager[Any] = ENABLE.get()(compiler)
    return made


@contextlib.contextmanager
def counted_backward_passes(counted: Callable[[], object]) -> Iterator[None]:
    """Inside, each backward pass calls `counted` first. For eager runs: compiled code would be traced through it."""

    def make(original: Callable[..., Any]) -> Callable[..., Any]:
        def run_backward(*given: Any, **named: Any) -> Any:
            counted()
            return original(*given, **named)

        return run_backward

    with replaced(BACKWARD, make):
        yield


def drawn_on_gpu() -> bool:
    """Were random numbers drawn there since the seed was set? (Not for a GPU made of host memory: they are the CPU's.)"""
    import torch

    cuda: Any = torch.cuda
    return bool(cuda.is_initialized() and cuda._get_rng_state_offset() > 0)


def compile_id() -> tuple[int | None, int | None] | None:
    """The number of the capture and that of the frame that is being compiled, by torch's count; None outside."""
    now = COMPILE_ID.get()()
    if now is None:
        return None
    try:
        return now.compiled_autograd_id, now.frame_id
    except AttributeError as error:
        raise not_seen(f"{COMPILE_ID} says it in another way: {error}") from error


def event_logger() -> Any:
    """The class that torch's compiler tells of its phases, by `log_event_start` and `log_event_end`; None if torch has none:
    phases are told where they are known, and nothing depends on them."""
    return getattr(_module("torch._dynamo.utils"), "ChromiumEventLogger", None)


def stance() -> str:
    """The stance that the user has given torch.compiler, "default" if none."""
    return str(STANCE_NOW.get().stance)


def operators(graph_module: Any) -> int:
    """How many operators an FX graph calls."""
    return sum(node.op in ("call_function", "call_method", "call_module") for node in graph_module.graph.nodes)


def replace(name: Name, function: Callable[..., Any]) -> None:
    """Put a function in the place of torch's, for good. Raises Problem if torch has no such name."""
    name.get()
    setattr(name.owner(), name.last, function)


@contextlib.contextmanager
def replaced(names: Sequence[Name], make: Callable[[Any], Any]) -> Iterator[None]:
    """Inside, what `make` makes of the original stands under all of the names.

    A function of ours between torch's frames is one that Dynamo would compile, and that ends torch's own search of the stack for
    the caller of a frame. Both know torch's frames by their file; so the function gets the file of what it replaces.
    """
    original = names[0].get()
    function = make(original)
    if isinstance(function, FunctionType):
        code = getattr(original, "__code__", None)
        if code is not None:
            function.__code__ = function.__code__.replace(co_filename=code.co_filename)
    owners = [(name.owner(), name.last) for name in names]
    for owner, last in owners:
        setattr(owner, last, function)
    try:
        yield
    finally:
        for owner, last in owners:
            setattr(owner, last, original)
