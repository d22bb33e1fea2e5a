"""The pieces of numbers in a row, with what joins them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from newsextract_quantities.numbers.tokens import Token

# What joins two pieces.
JOINED, AND, AND_A, OF, OF_A, A, POINT = "joined", "and", "and a", "of", "of a", "a", "point"
# The pieces of a number stand this close together at most: " and  a ".
MAX_GAP = 9
_DIRECT = frozenset((" ", "-", "\xa0", "‑", "‐", "\u2009", "\u202f"))


class Stream:
    """The number pieces of one text.

    Attributes:
        tokens: The pieces, in order.

    Args:
        text: The text.
        tokens: Its number pieces, in order.
        grammar: The small words that hold numbers together (``grammar.toml``).
    """

    def __init__(self, text: str, tokens: Sequence[Token], grammar: Mapping[str, Any]) -> None:
        self.text = text
        self.tokens = tokens
        self.articles = frozenset(grammar["articles"])
        self.only_with_of = grammar["only_with_of"]
        self._joints = grammar["number_joints"]

    def joint(self, i: int) -> str | None:
        """What joins a piece to the next one; None if they do not belong together, or there is no next."""
        if i + 1 >= len(self.tokens):
            return None
        end, start = self.tokens[i].end, self.tokens[i + 1].start
        if start - end > MAX_GAP:
            return None
        gap = self.text[end:start]
        if gap in _DIRECT:
            return JOINED
        if not gap or "\n" in gap or "\r" in gap:
            return None
        words = gap.replace("-", " ").lower().split()
        if not words:
            return JOINED
        joint: str | None = self._joints.get(" ".join(words))
        return joint

    def is_last(self, i: int) -> bool:
        """Whether no piece stands near enough behind a piece to belong to it; the quick look before all others."""
        return i + 1 >= len(self.tokens) or self.tokens[i + 1].start - self.tokens[i].end > MAX_GAP

    def follows(self, i: int, *roles: str) -> bool:
        """Whether the next piece has one of some roles and is joined directly."""
        return i + 1 < len(self.tokens) and self.tokens[i + 1].role in roles and self.joint(i) == JOINED

    def article_before(self, start: int) -> int:
        """The start of "a" or "an" right before an offset, else the offset."""
        if start > 1 and self.text[start - 1] in " \xa0":
            for article in self.articles:
                at = start - 1 - len(article)
                if self.text[max(0, at) : start - 1].lower() == article and not self.text[at - 1 : at].isalnum():
                    return at
        return start
