"""The simulated stack machine: it writes every event once, in the order in which the bytecode has it.

An event is anything that may run code of the user's. The text of an event waits in `pending` until something
consumes it; it may be written inside the consumer's text only if that keeps the order of all events, otherwise it
is bound to a temporary first. Reads of locals wait too, and are bound when their variable is assigned before.
"""

import copy
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from .constants import constant_level, constant_text
from .decode import Step
from .frame import TOKEN, Frame, Unrenderable, token
from .nodes import Node
from .values import Display, Value, leaves, marked, special


@dataclass
class State:
    """What one path of execution has on the stack; `aliases` holds the values of generated locals."""

    stack: list[Value] = field(default_factory=list)
    aliases: dict[str, Value] = field(default_factory=dict)
    temporaries: int = 0

    def renumber(self) -> None:
        """Start naming after the temporaries that are still to be read, so that equal code gives equal names."""
        read = frozenset().union(*(value.reads for value in [*self.stack, *self.aliases.values()]))
        numbers = [int(match[2]) for name in read if (match := TOKEN.fullmatch(name)) and match[2].isdigit()]
        self.temporaries = max(numbers, default=-1) + 1

    def fork(self) -> "State":
        return copy.deepcopy(self)


class Machine:
    """Simulates one basic block; the statements it wrote are in `nodes`.

    Where it is `protected` by a handler, a local is assigned after all that waits: the handler may look at it.
    """

    def __init__(self, frame: Frame, state: State, steps: list[Step], start: int, end: int) -> None:
        self.frame = frame
        self.state = state
        self.steps = steps
        self.position = start
        self.protected = steps[start].handler is not None
        self.end = end
        self.nodes: list[Node] = []
        self.pending: list[Value] = []
        self.now = 0

    def following(self) -> Step | None:
        """The next step of this block."""
        return self.steps[self.position] if self.position < self.end else None

    # the stack

    def push(self, value: Value) -> None:
        value.uses += 1
        self.state.stack.append(value)

    def pop(self) -> Value:
        if not self.state.stack:
            raise Unrenderable("the stack is empty where a value is taken")
        value = self.state.stack.pop()
        value.uses -= 1
        return value

    def take(self, count: int) -> list[Value]:
        """The top `count` values, lowest first."""
        return [self.pop() for _ in range(count)][::-1]

    def peek(self, depth: int) -> Value:
        if not 0 < depth <= len(self.state.stack):
            raise Unrenderable(f"the stack has {len(self.state.stack)} values where value {depth} is read")
        return self.state.stack[-depth]

    # values

    def constant(self, value: object) -> Value:
        try:
            return Value(constant_text(value), constant_level(value), constant=value, is_constant=True)
        except TypeError as error:
            raise Unrenderable(str(error)) from error

    def variable(self, name: str) -> Value:
        return Value(name, own_reads=frozenset([name]))

    def temporary(self) -> str:
        self.state.temporaries += 1
        return token("t", str(self.state.temporaries - 1))

    def push_event(self, text: str, level: int, consumed: Sequence[Value], reads: frozenset[str]) -> Value:
        """Push the result of an event that `consumed` these operands; call `consume` before."""
        self.now += 1
        spans = [value.span for value in consumed if value.span]
        value = Value(text, level, reads, (min([s[0] for s in spans], default=self.now), self.now))
        self.pending.append(value)
        self.push(value)
        return value

    def push_plain(self, text: str, level: int, consumed: Sequence[Value], reads: frozenset[str]) -> Value:
        """Push a value whose making is no event itself; its operands may hold events."""
        spans = [value.span for value in consumed if value.span]
        span = (min(s[0] for s in spans), max(s[1] for s in spans)) if spans else None
        value = Value(text, level, reads, span)
        if span:
            self.pending.append(value)
        self.push(value)
        return value

    # the order of events

    def settle(self, operands: Iterable[Value]) -> None:
        """Make it right to write these popped operands here, in this order, each once."""
        operands = list(operands)
        self._bind_shared(operands)
        events = [leaf for value in operands for leaf in leaves(value) if leaf.span]
        if not events:
            return
        waiting = self.pending[-len(events) :]
        if len(waiting) < len(events) or any(a is not b for a, b in zip(waiting, events, strict=True)):
            self.flush()

    def consume(self, operands: Iterable[Value]) -> tuple[list[Value], frozenset[str]]:
        """Settle, then take the operands' events out of the queue; gives what they held and what they read."""
        operands = list(operands)
        if any(special(value) for value in operands):
            raise Unrenderable("a value of the interpreter's own is used like one of the program's")
        self.settle(operands)
        held = [leaf for value in operands for leaf in leaves(value)]
        events = sum(leaf.span is not None for leaf in held)
        del self.pending[len(self.pending) - events :]
        for value in operands:
            self.release(value)
        return held, frozenset().union(*(leaf.own_reads for leaf in held))

    def flush(self) -> None:
        """Bind every waiting event, in order."""
        waiting, self.pending = self.pending, []
        for value in waiting:
            if value.display:
                self._bind_shared(value.display.items, inside=1)
                self.release(value)
            text = value.text
            if value.role in ("*", "**"):
                text = ("[{}]" if value.role == "*" else "{{{}}}").format(marked(value.role, value))
            name = self.temporary()
            self.nodes.append(Node("set", text, target=name, event=True))
            value.become(name)

    def bind(self, value: Value) -> None:
        """Evaluate a value now and go on with the variable that holds it."""
        event = any(leaf.span for leaf in leaves(value))
        if event:
            self.flush()
        if value.display:
            self._bind_shared(value.display.items, inside=1)
            self.release(value)
            self.set_temporary(value)
        elif not event and not value.role:
            self.set_temporary(value)

    def set_temporary(self, value: Value) -> None:
        name = self.temporary()
        self.nodes.append(Node("set", value.text, target=name))
        value.become(name)

    def _bind_shared(self, operands: Sequence[Value], inside: int = 0) -> None:
        """A value that is used again elsewhere must be evaluated once, and a container be one object."""
        times = Counter(id(value) for value in operands)
        for value in operands:
            elsewhere = value.uses - inside * times[id(value)] > 0 or times[id(value)] > 1
            if value.display:
                if elsewhere:
                    self.bind(value)
                else:
                    self._bind_shared(value.display.items, inside=1)
            elif elsewhere and value.span:
                self.flush()

    def release(self, value: Value) -> None:
        """Forget a container: what it held is used once less."""
        if value.display and value not in self.pending:
            for item in value.display.items:
                item.uses -= 1
                if item.uses == 0:
                    self.release(item)

    # statements

    def emit(self, node: Node) -> None:
        """Write a statement with an effect: all that waits is evaluated before."""
        self.flush()
        self.nodes.append(node)

    def clobber(self, variable: str) -> None:
        """Bind the reads of a variable that is about to change."""
        self.state.aliases = {
            name: value for name, value in self.state.aliases.items() if variable not in value.own_reads
        }
        if any(variable in value.own_reads for value in self.pending):
            self.flush()
        for value in self.state.stack:
            for leaf in leaves(value):
                if variable in leaf.own_reads:
                    self.bind(leaf)

    def assign(self, variable: str, value: Value) -> None:
        """`variable = value` for a local."""
        again = value.uses > 0
        if not again:
            held, _ = self.consume([value])
            event = any(leaf.span for leaf in held)
        else:
            event = any(leaf.span for leaf in leaves(value))
            if event or value.display:
                held, _ = self._consume_shared(value)
        text = value.text
        if event or self.protected:
            self.flush()
        self.clobber(variable)
        self.nodes.append(Node("set", text, target=variable, event=event))
        if again and (event or value.display):
            value.become(variable)

    def _consume_shared(self, value: Value) -> tuple[list[Value], frozenset[str]]:
        """Like `consume` for a value that goes on under the name it is assigned to."""
        if value.display:
            self._bind_shared(value.display.items, inside=1)
        uses, value.uses = value.uses, 0
        result = self.consume([value])
        value.uses = uses
        return result

    def make(self, kind: str, items: list[Value], marks: list[str] | None = None) -> Value:
        """Push a container that nobody else has seen."""
        if any(special(item) for item in items):
            raise Unrenderable("a value of the interpreter's own is put into a container")
        for item in items:
            item.uses += 1
        value = Value(display=Display(kind, items, marks or [""] * len(items)))
        self.changed(value)
        self.push(value)
        return value

    def changed(self, value: Value) -> None:
        """Give a container its place among the events, if making it is one."""
        if value.display and value.display.hashes():
            self.now += 1
            self.pending = [waiting for waiting in self.pending if waiting is not value] + [value]
            value.span = (self.now, self.now)
