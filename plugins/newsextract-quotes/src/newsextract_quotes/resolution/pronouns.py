"""Who a pronoun stands for: of those spoken of before it, the nearest and most prominent that agrees with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from typing import NamedTuple

from newsextract_quotes.resolution.speakers import Speaker

# What can speak for a candidate, in sentences of distance from the pronoun.
_SUBJECT = 1.0
_SPEAKS = 0.8
_SAME_GENDER = 1.0
_PERHAPS_SAME_GENDER = 0.7
_PERSON = 0.5
# What can speak against it.
_QUOTED = 3.0
_ASIDE = 0.7
_PERHAPS_NO_PERSON = 1.5
# So many sentences, and so many candidates, a pronoun looks back.
_FARTHEST = 25
_CANDIDATES = 60


class Candidate(NamedTuple):
    """Someone or something that a pronoun may stand for, at a place where it is spoken of.

    Attributes:
        start: Offset of the words that speak of it.
        sentence: The number of the sentence they stand in.
        speaker: Who it is.
        subject: Whether it is the subject of its sentence, as far as its place shows.
        speaks: Whether it is the speaker of a quote there.
        quoted: Whether this stands within a quote, of someone else's words.
        aside: Whether it is a possessor or stands behind a preposition, as places do.
    """

    start: int
    sentence: int
    speaker: Speaker
    subject: bool = False
    speaks: bool = False
    quoted: bool = False
    aside: bool = False


class Antecedent(NamedTuple):
    """Whom a pronoun may stand for.

    Attributes:
        score: How much speaks for it.
        start: Offset of the words that speak of it.
        speaker: Who it is.
    """

    score: float
    start: int
    speaker: Speaker


def _is_unshown(who: Speaker) -> bool:
    """Whether somebody is a person without a name whose gender is not told, and may be spoken of as "they"."""
    return who.noun is not None and who.person is not False and who.gender is None


def _agreement(candidate: Candidate, number: str) -> float | None:
    """How much the kind and the gender of a candidate speak for it; None if they do not agree with a pronoun."""
    who = candidate.speaker
    if number == "plural":
        return _PERSON * who.plural if who.plural or who.person is False or _is_unshown(who) else None
    person = who.person
    if who.plural:
        return None
    if number in ("thing", "organisation"):
        if person or who.gender or (person is None and candidate.aside):  # a place, most likely
            return None
        if number == "organisation" and not (candidate.subject or candidate.speaks):
            return None
        return _PERSON * (person is False) - _ASIDE * (person is None and not candidate.speaks)
    if person is False or who.abstract or (person is None and not candidate.subject):
        return None
    score = _PERSON if person else -_PERHAPS_NO_PERSON
    if number == "person":
        return score
    gender = who.gender
    if gender is not None:
        return score + _SAME_GENDER if gender == number else None
    if who.perhaps is not None:
        score += _PERHAPS_SAME_GENDER if who.perhaps == number else -_PERHAPS_SAME_GENDER
    return score


def _prominence(candidate: Candidate) -> float:
    """How much speaks for a candidate, but for its distance and its kind."""
    return (
        _SUBJECT * candidate.subject
        + _SPEAKS * candidate.speaks
        - _QUOTED * candidate.quoted
        - _ASIDE * candidate.aside
    )


def reach(number: str, *, speak: bool, best: Antecedent | None) -> int:
    """Return how many sentences back a candidate may stand and still be better than the best of others.

    Args:
        number: What the pronoun stands for.
        speak: Whether the candidates are speakers of quotes.
        best: The best of others.
    """
    if best is None:
        return _FARTHEST
    most = _SUBJECT + _PERSON + _SPEAKS * speak + _SAME_GENDER * (number in ("male", "female"))
    return min(_FARTHEST, int(most - best.score))


def antecedent(
    candidates: Iterable[Candidate],
    number: str,
    sentence: int,
    meant: Callable[[Speaker], bool],
    *,
    speak: bool,
    best: Antecedent | None = None,
) -> Antecedent | None:
    """Return whom a pronoun most likely stands for, or None if nobody agrees with it.

    Args:
        candidates: Those spoken of before it, the nearest first.
        number: ``male``, ``female``, ``person``, ``thing``, ``organisation`` or ``plural``.
        sentence: The number of the sentence in which the pronoun stands.
        meant: Whether someone may be meant at all.
        speak: Whether the candidates are speakers of quotes.
        best: The best of other candidates.
    """
    farthest = reach(number, speak=speak, best=best)
    for candidate in islice(candidates, _CANDIDATES):
        distance = sentence - candidate.sentence
        if distance > farthest:
            break
        agreement = _agreement(candidate, number)
        if agreement is not None and meant(candidate.speaker):
            score = agreement + _prominence(candidate) - distance
            if candidate.aside and not distance:  # "in a text to Ann, she wrote"
                score -= _ASIDE
            if best is None or (score, candidate.start) > best[:2]:
                best = Antecedent(score, candidate.start, candidate.speaker)
                farthest = reach(number, speak=speak, best=best)
    return best
