"""Who a pronoun stands for: of those spoken of before it, the nearest and most prominent that agrees with it."""

from __future__ import annotations

from collections.abc import Iterable

import regex
from attrs import define, frozen

from newsextract_quotes.gender import Gender

# Sentence ends between two places, as far as distance goes.
_SENTENCE_END = regex.compile(r"[.!?][\"”’'»)]*+\s|\n")


@frozen
class Candidate:
    """Someone or something that a pronoun may stand for, where it is spoken of.

    Attributes:
        start: Offset of the words that speak of it.
        end: Offset behind them.
        key: What tells it from others.
        gender: A person's gender where known.
        person: Whether it is a person; None where that is not known.
        plural: Whether it is several.
        subject: Whether it is the subject of its sentence, as far as its place shows.
        speaker: Whether it is the speaker of a quote there.
        quoted: Whether this stands within a quote.
    """

    start: int
    end: int
    key: object
    gender: Gender | None = None
    person: bool | None = None
    plural: bool = False
    subject: bool = False
    speaker: bool = False
    quoted: bool = False


def agrees(candidate: Candidate, number: str) -> bool:
    """Whether a candidate can be meant by a pronoun: ``male``, ``female``, ``thing`` or ``plural``."""
    if number == "plural":
        return candidate.plural or candidate.person is False
    if candidate.plural:
        return False
    if number == "thing":
        return not candidate.person
    return candidate.person is not False and candidate.gender in (None, number)


def prominence(candidate: Candidate, number: str, text: str, offset: int) -> float:
    """How much speaks for a candidate: sentences between it and the pronoun count against it."""
    score = -1.0 * len(_SENTENCE_END.findall(text, candidate.end, offset))
    score += 1.0 * candidate.subject + 1.2 * candidate.speaker - 3.0 * candidate.quoted
    if number in ("male", "female"):
        score += 0.5 * (candidate.person is True) + 1.0 * (candidate.gender == number) - 1.5 * (candidate.person is None)
    if number == "plural":
        score += 0.5 * candidate.plural
    return score


def antecedent(candidates: Iterable[Candidate], number: str, text: str, offset: int) -> Candidate | None:
    """The candidate that a pronoun at an offset most likely stands for, or None if none agrees with it."""
    found = [candidate for candidate in candidates if agrees(candidate, number)]
    return max(found, key=lambda c: (prominence(c, number, text, offset), c.start), default=None)
