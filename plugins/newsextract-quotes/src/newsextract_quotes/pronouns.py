"""Who a pronoun stands for: of those spoken of before it, the nearest and most prominent that agrees with it."""

from __future__ import annotations

from collections.abc import Iterable

import regex
from attrs import frozen

from newsextract_quotes.speakers import Speaker

_SENTENCE_END = regex.compile(r"[.!?][\"”’'»)]*+\s|\n")


@frozen
class Candidate:
    """Someone or something that a pronoun may stand for, at a place where it is spoken of.

    Attributes:
        start: Offset of the words that speak of it.
        end: Offset behind them.
        speaker: Who it is.
        subject: Whether it is the subject of its sentence, as far as its place shows.
        speaks: Whether it is the speaker of a quote there.
        quoted: Whether this stands within a quote, of someone else's words.
        aside: Whether it is a possessor or stands behind a preposition, as places do.
    """

    start: int
    end: int
    speaker: Speaker
    subject: bool = False
    speaks: bool = False
    quoted: bool = False
    aside: bool = False


def _agrees(candidate: Candidate, number: str) -> bool:
    who = candidate.speaker
    if number == "plural":
        return who.plural or who.person is False
    if who.plural:
        return False
    if number == "thing":
        return not who.person
    if who.person is None and not candidate.subject:
        return False
    return who.person is not False and (number == "person" or who.gender in (None, number))


def _prominence(candidate: Candidate, number: str, text: str, offset: int) -> float:
    """How much speaks for a candidate; the weights compare with one sentence of distance."""
    who = candidate.speaker
    score = -1.0 * len(_SENTENCE_END.findall(text, candidate.end, offset))
    score += 1.0 * candidate.subject + 1.2 * candidate.speaks - 3.0 * candidate.quoted - 0.7 * candidate.aside
    if number == "plural":
        score += 0.5 * who.plural
    elif number != "thing":
        score += 1.0 * (who.gender == number) + 0.5 * (who.person is True) - 1.5 * (who.person is None)
    return score


def antecedent(candidates: Iterable[Candidate], number: str, text: str, offset: int) -> Candidate | None:
    """Return the candidate that a pronoun at an offset most likely stands for, or None if none agrees with it.

    Args:
        candidates: Those spoken of before the offset.
        number: ``male``, ``female``, ``person``, ``thing`` or ``plural``.
        text: The text.
        offset: Where the pronoun stands.
    """
    found = [candidate for candidate in candidates if _agrees(candidate, number)]
    return max(found, key=lambda c: (_prominence(c, number, text, offset), c.start), default=None)
