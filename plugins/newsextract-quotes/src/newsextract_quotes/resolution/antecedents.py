"""Whom the words before a mention let it stand for: earlier speakers, and those whom the story names."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterator

from newsextract_quotes.resolution.context import Context
from newsextract_quotes.resolution.pronouns import Candidate, antecedent, reach
from newsextract_quotes.resolution.speakers import Speaker

# So many speakers are looked back.
_EARLIER = 50

Meant = Callable[[Speaker], bool]


class Antecedents:
    """Finds antecedents in one article, while its mentions are resolved in order.

    Args:
        context: What the article speaks of.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._places: list[int] = []  # of mentions, in order
        self._spoken: dict[int, Speaker] = {}  # by the place of the mention
        self._quoted: set[int] = set()

    def add(self, start: int, speaker: Speaker, *, quoted: bool) -> None:
        """Take note of a speaker whose mention starts at an offset.

        Args:
            start: The offset.
            speaker: The speaker.
            quoted: Whether the mention stands in a quote.
        """
        if quoted:
            self._quoted.add(start)
        if start not in self._spoken:
            insort(self._places, start)
        self._spoken[start] = speaker

    def spoken(self, offset: int) -> Iterator[tuple[int, Speaker]]:
        """Yield (offset of the mention, speaker) of those who spoke before an offset, the nearest first."""
        last = bisect_left(self._places, offset) - 1
        for k in range(last, max(-1, last - _EARLIER), -1):
            yield self._places[k], self._spoken[self._places[k]]

    def is_quoted(self, offset: int) -> bool:
        """Whether a quotation stands at an offset."""
        return self._context.is_quoted(offset)

    def find(
        self, offset: int, number: str, meant: Meant, within: tuple[int, int] | None = None, since: int = 0
    ) -> Speaker | None:
        """Return the most prominent of those before an offset who agree with a pronoun and may be meant, or None.

        Args:
            offset: Where the pronoun stands; a quote before it, whose speaker it is, does not count.
            number: ``male``, ``female``, ``person``, ``thing``, ``organisation`` or ``plural``.
            meant: Whether someone may be meant at all.
            within: The quote that the pronoun is part of, if it is.
            since: Where those who may be meant are spoken of at the earliest.
        """
        context = self._context
        sentence = context.sentence(offset)
        spoken = (
            Candidate(
                place,
                context.sentence(place),
                speaker,
                subject=True,
                speaks=True,
                quoted=place in self._quoted and not (within and within[0] <= place < within[1]),
            )
            for place, speaker in self.spoken(offset)
            if place >= since
        )
        best = antecedent(spoken, number, sentence, meant, speak=True)
        named = context.candidates(offset, number, reach(number, speak=False, best=best), within)
        named = (candidate for candidate in named if candidate.start >= since)
        best = antecedent(named, number, sentence, meant, speak=False, best=best)
        return best.speaker if best else None
