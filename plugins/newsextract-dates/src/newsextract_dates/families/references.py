"""Present, past and future as such: now, currently, recently, soon, the future, the time being."""

from __future__ import annotations

from newsextract_dates.grammar import rule
from newsextract_dates.guards.figures import ends_clause
from newsextract_dates.match import Match, Reading
from newsextract_dates.timex import Timex

_NUMBERS = ("WORDNUM", "DAYNUM", "NUM", "VAGUE", "SCALE", "COUPLE", "DOZEN")


@rule("ref=(PRESENT_REF | PAST_REF | FUTURE_REF)")
def reference(match: Match) -> Reading:
    """Now, recently, soon."""
    words = match.words
    if match.word_after in words["not_after_reference"] or match.word_before in words["not_before_reference"]:
        return None
    ends = ends_clause(match) and match.text[match.end : match.end + 1] != ","
    if match.written("ref").lower() in words["soon"] and not ends and match.context.direction(match) < 0:
        return None  # it soon became a flood; but answers were needed soon
    return Timex("DATE", match.value("ref"))


@rule("THE ref=FUTURE")
def the_future(match: Match) -> Reading:
    """In the future, and not the future of the firm."""
    return Timex("DATE", match.value("ref")) if match.word_after not in match.words["of_its_own"] else None


@rule("THE PAST")
def the_past(match: Match) -> Reading:
    """In the past."""
    if match.word_before not in match.words["before_the_past"] or match.kind_after in _NUMBERS:
        return None  # in the past nine votes
    return Timex("DATE", "PAST_REF")


@rule("THE MOMENT")
def the_moment(match: Match) -> Reading:
    """At the moment, for the moment."""
    return Timex("DATE", "PRESENT_REF") if match.word_before in match.words["before_the_moment"] else None
