"""Which entry of a list is read, told from those that were read before it: one more entry does not change all later ones.

    inputs[7], inputs[8], inputs[4], inputs[9], inputs[5]        as bytecode reads them
    inputs[7], inputs[next], inputs[before-2], inputs[next], inputs[last-4]

`next` is the entry behind the highest one that the text read before, `next+2` skips two; `before` is the one in front of the
lowest, `before-2` skips two; what lies between them is counted from the `last` one read. The first one is a number. Only
in a function with the parameters of a compiled-autograd graph (`_graph_placeholders` in torch._dynamo.compiled_autograd),
whose entries are numbered in the order in which autograd nodes are visited, and only for those lists and for the outputs
of its compiled graphs.
"""

import re
from dataclasses import dataclass

HEAD = re.compile(r"^def \w+\((?:\w+, )?inputs, sizes, scalars, hooks, packed_data\):", re.MULTILINE)
NAMES = r"inputs|sizes|scalars|hooks|packed_data|graph_out_\d+"
WORDS = "next|before|last"
READ = re.compile(rf"(?<![\w.])(?P<list>{NAMES})\[(?:(?P<index>\d+)|(?P<word>{WORDS})(?P<more>[+-]\d+)?)\]")
RELATIVE = re.compile(rf"(?<![\w.])(?:{NAMES})\[(?:{WORDS})\b")


@dataclass(frozen=True)
class Seen:
    """The entries of one list that were read so far."""

    lowest: int
    highest: int
    last: int

    def index(self, word: str, more: int) -> int:
        """The entry that a word means."""
        return {"next": self.highest + 1, "before": self.lowest - 1, "last": self.last}[word] + more

    def word(self, index: int) -> str:
        """What the entry is called."""
        word = "next" if index > self.highest else "before" if index < self.lowest else "last"
        more = index - self.index(word, 0)
        return f"{word}{more:+}" if more else word

    def having(self, index: int) -> "Seen":
        return Seen(min(self.lowest, index), max(self.highest, index), index)


def relative(text: str) -> str:
    """All reads but the first of each list told from those before. Text that says it so already stays as it is."""
    pieces: list[str] = []
    at = 0
    for head in HEAD.finditer(text):
        end = text.find("\ndef ", head.end())
        end = len(text) if end < 0 else end
        pieces += text[at : head.end()], _told(text[head.end() : end])
        at = end
    return "".join(pieces) + text[at:]


def _told(body: str) -> str:
    lists: dict[str, Seen] = {}

    def replace(found: re.Match[str]) -> str:
        name, seen = found["list"], lists.get(found["list"])
        if seen is None:
            if found["word"] is None:
                index = int(found["index"])
                lists[name] = Seen(index, index, index)
            return found[0]
        index = seen.index(found["word"], int(found["more"] or 0)) if found["word"] else int(found["index"])
        lists[name] = seen.having(index)
        return f"{name}[{seen.word(index)}]"

    return READ.sub(replace, body)
