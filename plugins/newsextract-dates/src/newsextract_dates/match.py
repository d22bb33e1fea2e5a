"""A phrase as a rule sees it, and what a rule gives back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from newsextract_dates.grammar import Candidate
from newsextract_dates.guards.words import GuardWords
from newsextract_dates.timex import Timex
from newsextract_dates.tokens import Phrase

if TYPE_CHECKING:
    from newsextract_dates.context import Context

_LONGEST_WORD = 24
_JOINTS = ("TO", "AND", "DASH")
_OF_A_DAY = ("CLOCK", "CLOCKWORD", "ON", "THE", "WEEKDAY", "COMMA", "DAYNUM", "ORDNUM", "OF", "MONTH")
_WORD_AFTER = re.compile(rf"[ \n\xa0]([\w'’-]{{1,{_LONGEST_WORD}}})")


class Part(NamedTuple):
    """One of several expressions that a rule reads from one match, such as the ends of a range.

    Attributes:
        name: Name of the tokens in the rule's pattern, which are the expression's span.
        timex: What it means.
    """

    name: str
    timex: Timex


Reading = Timex | Sequence[Part] | None


class Match:
    """Tokens that a rule's pattern matches.

    Attributes:
        text: The article's text.
        start: Offset of the first token.
        end: Offset behind the last token.
        context: What is known of the article, against which the expression is resolved.
        words: The language's word lists that guards look for.
    """

    __slots__ = (
        "_after",
        "_before",
        "_first",
        "_groups",
        "_last",
        "_names",
        "_phrase",
        "context",
        "end",
        "start",
        "text",
        "words",
    )

    def __init__(self, text: str, phrase: Phrase, candidate: Candidate, context: Context, words: GuardWords) -> None:
        self.text = text
        self.context = context
        self.words = words
        self._before: str | None = None
        self._after: str | None = None
        self._phrase = phrase
        self._groups = candidate.groups
        self._names = candidate.names
        self._first = candidate.start
        self._last = candidate.end
        self.start = phrase[candidate.start][2]
        self.end = phrase[candidate.end - 1][3]

    def __contains__(self, name: str) -> bool:
        return name in self._groups

    def tokens(self, name: str) -> Phrase:
        """The tokens that have a name."""
        start, end = self._groups.get(name, (0, 0))
        return self._phrase[start:end]

    def value(self, name: str) -> Any:
        """The value of the first token that has a name and a value; None if there is none."""
        span = self._groups.get(name)
        if span is not None:
            for token in self._phrase[span[0] : span[1]]:
                if token[1] is not None:
                    return token[1]
        return None

    def span(self, name: str) -> tuple[int, int]:
        """The offsets of the tokens that have a name."""
        first, behind = self._groups[name]
        return self._phrase[first][2], self._phrase[behind - 1][3]

    def written(self, name: str) -> str:
        """The text of the tokens that have a name."""
        start, end = self.span(name)
        return self.text[start:end]

    def kinds(self, name: str) -> tuple[str, ...]:
        """The names of the kinds of the tokens that have a name."""
        start, end = self._groups.get(name, (0, 0))
        return self._names[start:end]

    @property
    def all_kinds(self) -> tuple[str, ...]:
        """The names of the kinds of all tokens of the match."""
        return self._names[self._first : self._last]

    def kinds_before(self, count: int) -> tuple[str, ...]:
        """The names of the kinds of the last tokens before the match, within the phrase."""
        return self._names[max(0, self._first - count) : self._first]

    @property
    def kind_after(self) -> str | None:
        """The name of the kind of the token behind the match, within the phrase; None if there is none."""
        return self._names[self._last] if self._last < len(self._names) else None

    @property
    def year_of_range(self) -> int | None:
        """The year of the other end of a range that the match opens: between May 3 and June 5, 2020."""
        rest = self._names[self._last :]
        if not rest or rest[0] not in _JOINTS:
            return None
        for number, name in enumerate(rest[1:], self._last + 1):
            if name == "YEAR":
                value = self._phrase[number][1]
                return int(value) if "MONTH" in rest else None
            if name not in _OF_A_DAY:
                return None
        return None

    @property
    def word_before(self) -> str:
        """The word right before the match, in lower case; empty if there is none."""
        if self._before is None:
            words = self.text[max(0, self.start - _LONGEST_WORD) : self.start]
            self._before = words.split()[-1].lstrip("(“\"'‘`").lower() if words.strip() and words[-1].isspace() else ""
        return self._before

    @property
    def word_after(self) -> str:
        """The word right behind the match, as written; empty if there is none."""
        if self._after is None:
            found = _WORD_AFTER.match(self.text, self.end)
            self._after = found[1] if found else ""
        return self._after
