"""From steps to a graph of statements: basic blocks are simulated one after the other, then linked.

A block with one way into it goes on with the stack of the block before. Where ways meet, and where an exception
is caught, each value on the stack is first put into a variable named after its place, on every way.
"""

import dis
from dataclasses import dataclass, field
from types import CodeType

from .decode import Step, decode
from .frame import Frame, Unrenderable, study, token
from .machine import Machine, State
from .nodes import Node
from .operations import OPERATIONS, refuse
from .values import Value, special

LAST = {"JUMP", "RETURN_VALUE", "RAISE_VARARGS", "RERAISE"}
LONGEST_EXIT = 32
RESTORING = [("COPY", 3), ("POP_EXCEPT", None), ("RERAISE", 1)]
CLEANUPS = (RESTORING, [("STOPITERATION_ERROR", None), ("RERAISE", 1)])


@dataclass(eq=False)
class Block:
    """Steps `start` to `end`; `first` is where control comes in once the block is simulated."""

    start: int
    end: int
    ways_in: int = 0
    handler: int | None = None
    depth: int = 0
    state: State | None = None
    shape: list[str] = field(default_factory=list)
    first: Node = field(default_factory=lambda: Node("do", ""))


def statements(code: CodeType) -> tuple[Node, Frame]:
    """The graph of statements of `code`, from its first one; raises `Unrenderable`."""
    _check_cells(code)
    flow = Flow(decode(code))
    frame = study(code, flow.steps)
    return flow.run(frame), frame


def _check_cells(code: CodeType) -> None:
    """Refuse a frame that does not make the cells of all its variables: they are taken for granted. A function that Dynamo
    resumes in may copy its free variables a second time, behind its jump over what ran before."""
    made = {ins.argval for ins in dis.get_instructions(code) if ins.opname == "MAKE_CELL"}
    copied = {ins.arg for ins in dis.get_instructions(code) if ins.opname == "COPY_FREE_VARS"}
    if made != set(code.co_cellvars) or copied != ({len(code.co_freevars)} if code.co_freevars else set()):
        raise Unrenderable("the cells that are made are not those of the variables")


class Flow:
    """The blocks of one code object and the work that is left to do on them."""

    def __init__(self, steps: list[Step]) -> None:
        self.steps = steps
        for step, after in zip(steps, steps[1:], strict=False):
            if after.op.startswith("POP_JUMP") or (after.op == "RETURN_VALUE" and step.op not in LAST):
                after.handler, after.depth, after.lasti = step.handler, step.depth, step.lasti
        for step in steps:
            self._see_through(step)
        self.blocks = self._split()
        self.caught: dict[int, Block] = {}

    def run(self, frame: Frame) -> Node:
        self.frame = frame
        self._count_ways(0)
        entry = self.blocks[0]
        entry.state = State()
        self.waiting = [entry]
        while self.waiting:
            self._simulate(self.waiting.pop())
        return entry.first

    def _see_through(self, step: Step) -> None:
        """A handler that only puts the interpreter's state back and raises on is no handler."""
        while step.handler is not None:
            place = step.handler
            known = [[(s.op, s.arg) for s in self.steps[place : place + len(steps)]] == steps for steps in CLEANUPS]
            if not any(known) or not step.lasti:
                return
            if known[0]:
                step.restores = (*step.restores, step.depth)
            last = next(s for s in self.steps[place:] if s.op == "RERAISE")
            step.handler, step.depth, step.lasti = last.handler, last.depth, last.lasti

    def _split(self) -> dict[int, Block]:
        starts = {0}
        for place, step in enumerate(self.steps):
            if step.target is not None:
                starts |= {step.target, place + 1}
            if step.handler is not None:
                starts.add(step.handler)
            if step.op in LAST or (place and self._region(place) != self._region(place - 1)):
                starts.add(place + (step.op in LAST))
                starts.add(place if self._region(place) != self._region(place - 1) else 0)
        ordered = sorted(start for start in starts if start < len(self.steps))
        ends = [*ordered[1:], len(self.steps)]
        return {
            start: Block(start, end, handler=self.steps[start].handler, depth=self.steps[start].depth)
            for start, end in zip(ordered, ends, strict=True)
        }

    def _region(self, place: int) -> tuple[int | None, int, bool]:
        step = self.steps[place]
        return step.handler, step.depth, step.lasti

    def _targets(self, block: Block) -> list[int]:
        last = self.steps[block.end - 1]
        jump = [last.target] if last.target is not None else []
        through = [block.end] if last.op not in LAST else []
        return jump + through

    def _count_ways(self, start: int) -> None:
        waiting, seen = [start], {start}
        while waiting:
            block = self.blocks[waiting.pop()]
            for target in self._targets(block):
                self.blocks[target].ways_in += 1
            onward = self._targets(block) + ([block.handler] if block.handler is not None else [])
            for target in onward:
                if target not in seen:
                    seen.add(target)
                    waiting.append(target)

    def _simulate(self, block: Block) -> None:
        assert block.state is not None
        block.state.renumber()
        machine = Machine(self.frame, block.state, self.steps, block.start, block.end)
        if block.handler is not None:
            self._protect(machine, block)
        while True:
            step = self.steps[machine.position] if machine.position < machine.end else Step("JUMP", target=machine.end)
            machine.position += 1
            for depth in step.restores if step.op != "PUSH_EXC_INFO" else ():
                if [value.role for value in machine.state.stack[depth - 1 : depth]] != ["previous"]:
                    raise Unrenderable("an exception's handler does not find the state that it restores")
            if step.op == "JUMP" and step.target is not None and self._continues(block, step.target):
                machine.position, machine.end = step.target, self.blocks[step.target].end
            elif step.op in LAST or step.target is not None:
                return self._finish(machine, block, step)
            else:
                OPERATIONS.get(step.op, refuse)(machine, step)

    def _continues(self, block: Block, start: int) -> bool:
        """Whether going on at `start` is like having its steps here: one way in, the same handler."""
        onward = self.blocks[start]
        same = (onward.handler, onward.depth) == (block.handler, block.depth)
        alone = onward.ways_in == 1 and onward.start not in self.caught and start != 0
        return same and (alone or self._is_exit(onward))

    def _protect(self, machine: Machine, block: Block) -> None:
        """Bring what an exception leaves on the stack into the variables where its handler looks for it."""
        assert block.handler is not None
        kept = machine.state.stack[: block.depth]
        if len(kept) < block.depth:
            raise Unrenderable("the exception table expects more values than the stack has")
        for place, value in enumerate(kept):
            if value.display or value.span:
                machine.bind(value)
            if not special(value) and value.text != slot(place):
                machine.nodes.append(Node("set", value.text, target=slot(place)))
        handler, lasti = self.blocks[block.handler], self.steps[block.start].lasti
        shape = [special(value) for value in kept] + ["lasti"] * lasti
        if block.handler in self.caught and handler.shape != shape:
            raise Unrenderable("two exceptions find different stacks")
        if handler.state is None:
            handler.shape = shape
            error = token("x", str(block.handler))
            handler.state = State([entry_value(place, value) for place, value in enumerate(kept)])
            handler.state.stack += [Value(role="lasti", uses=1)] * lasti
            handler.state.stack.append(Value(error, own_reads=frozenset([error]), uses=1))
            self.caught[block.handler] = handler
            self.waiting.append(handler)

    def _chain(self, machine: Machine, block: Block, last: Node) -> None:
        """Link the block's statements; the block's own first node stays what others point to."""
        handler = self.blocks[block.handler].first if block.handler is not None else None
        previous = block.first
        if block.start in self.caught:
            block.first.kind, block.first.text = "set", "caught()"
            block.first.target = token("x", str(block.start))
        for node in machine.nodes:
            node.handler = handler if node.event else None
            previous.successors = [node]
            previous = node
        if last.event:
            last.handler = handler
        previous.successors = [last]

    def _way(self, start: int, state: State) -> Node:
        """Where control goes on at block `start`: its first node, after the stack was put in place."""
        block = self.blocks[start]
        if self._is_exit(block):
            block = Block(block.start, block.end, 1, block.handler, block.depth)
        if block.ways_in == 1 and start not in self.caught and block is not self.blocks[0]:
            block.state = state
            self.waiting.append(block)
            return block.first
        arriving = state.stack
        if block.state is None:
            block.state = State([entry_value(place, value) for place, value in enumerate(arriving)])
            self.waiting.append(block)
            block.shape = [special(value) for value in arriving]
        if block.shape != [special(value) for value in arriving]:
            raise Unrenderable("two ways meet with different stacks")
        return self._shuffle(state, block.first)

    def _is_exit(self, block: Block) -> bool:
        """Whether the frame ends with this short block: each way to it then has its own (equal ones are merged)."""
        short = block.end - block.start <= LONGEST_EXIT and block.start not in self.caught
        return short and self.steps[block.end - 1].op in ("RETURN_VALUE", "RAISE_VARARGS")

    def _shuffle(self, state: State, onward: Node) -> Node:
        """Assign the stack to its places, all at once."""
        machine = Machine(self.frame, state, self.steps, 0, 0)
        for value in state.stack:
            if value.display:
                machine.bind(value)
        moves = [
            (slot(place), value)
            for place, value in enumerate(state.stack)
            if not special(value) and value.text != slot(place)
        ]
        written = {target for target, _ in moves}
        for target, value in moves:
            if value.reads & (written - {target}):
                machine.bind(value)
        machine.nodes += [Node("set", value.text, target=target) for target, value in moves]
        for node in reversed(machine.nodes):
            node.successors = [onward]
            onward = node
        return onward

    def _finish(self, machine: Machine, block: Block, step: Step) -> None:
        """The last step of a block."""
        if step.op == "JUMP":
            machine.flush()
            assert step.target is not None
            self._chain(machine, block, self._way(step.target, machine.state))
        elif step.op == "FOR_ITER":
            self._loop(machine, block, step)
        elif step.op.startswith("POP_JUMP_IF_"):
            self._branch(machine, block, step)
        elif step.op in ("RETURN_VALUE", "RAISE_VARARGS", "RERAISE"):
            self._leave(machine, block, step)
        else:
            refuse(machine, step)

    def _loop(self, machine: Machine, block: Block, step: Step) -> None:
        assert step.target is not None
        machine.flush()
        iterator = machine.pop()
        item = machine.temporary()
        node = Node("next", iterator.text, target=item, event=True)
        done = machine.state.fork()
        machine.push(iterator)
        machine.push(machine.variable(item))
        node.successors = [self._way(machine.end, machine.state), self._way(step.target, done)]
        self._chain(machine, block, node)

    def _branch(self, machine: Machine, block: Block, step: Step) -> None:
        assert step.target is not None
        test = step.op.removeprefix("POP_JUMP_IF_")
        condition = machine.pop()
        if condition.uses and (condition.span or condition.display):
            machine.bind(condition)
        machine.consume([condition])
        machine.flush()
        text, jump_if = condition.text, test in ("TRUE", "NONE")
        if test in ("NONE", "NOT_NONE"):
            text = f"{condition.at(8)} is None"
        elif condition.opposite:
            text, jump_if = condition.opposite, not jump_if
        ways = [self._way(step.target, machine.state.fork()), self._way(machine.end, machine.state)]
        node = Node("branch", text, event=True, successors=ways if jump_if else ways[::-1])
        self._chain(machine, block, node)

    def _leave(self, machine: Machine, block: Block, step: Step) -> None:
        count = step.arg if step.op == "RAISE_VARARGS" and isinstance(step.arg, int) else 1
        if (
            step.op == "RERAISE"
            and isinstance(step.arg, int)
            and step.arg
            and machine.peek(step.arg + 1).role != "lasti"
        ):
            raise Unrenderable("RERAISE does not find the place of the exception")
        operands = machine.take(count)
        held, _ = machine.consume(operands)
        machine.flush()
        event = any(leaf.span for leaf in held)
        texts = [value.at(1) for value in operands]
        if step.op == "RETURN_VALUE":
            if any(special(value) for value in machine.state.stack):
                raise Unrenderable("a value of the interpreter's own is left on the stack")
            node = Node("return", f"return {operands[0].text}", event=event)
        elif step.op == "RERAISE":
            node = Node("raise", f"reraise({texts[0]})", event=True)
        else:
            node = Node("raise", " ".join(["raise", " from ".join(texts)]).strip(), event=True)
        self._chain(machine, block, node)


def slot(place: int) -> str:
    """The variable for one place of the stack where ways meet."""
    return token("t", f"s{place}")


def entry_value(place: int, value: Value) -> Value:
    """What a block finds at one place of the stack where ways meet."""
    if special(value):
        return Value(role=value.role, uses=1)
    return Value(slot(place), own_reads=frozenset([slot(place)]), uses=1)
