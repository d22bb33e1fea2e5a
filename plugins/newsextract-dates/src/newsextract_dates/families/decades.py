"""Decades and centuries: the 1990s, the mid-'80s, the nineties, the 7th century, 19th-century."""

from __future__ import annotations

from newsextract_dates.families.edges import edge
from newsextract_dates.grammar import rule
from newsextract_dates.guards.figures import is_decade
from newsextract_dates.guards.lengths import is_title
from newsextract_dates.match import Match, Part, Reading
from newsextract_dates.timex import Timex


@rule("THE? edge=EDGE? THE? decade=DECADE", "THE? edge=EDGE? THE? decade=NINETIES")
def decade(match: Match) -> Reading:
    """A decade; one of two digits is of the twentieth century, or of this one for the noughties and teens."""
    written = match.value("decade")
    if not is_decade(match):
        return None
    if len(written) == 2:
        return Timex("DATE", f"{'20' if written < '20' else '19'}{written[0]}", edge(match))
    return Timex("DATE", written[:3], edge(match))


@rule(
    "core=(THE? edge=EDGE? THE? number=(ORD | SECOND | ORDNUM) century=CENTURY era=ERA?)",
    "(THE | A)? core=(edge=EDGE? number=(ORD | SECOND | ORDNUM) DASH century=CENTURY era=ERA?)",
)
def century(match: Match) -> Reading:
    """A century by its first two digits: the 7th is 06; 7th-century goes without the article, which is the noun's."""
    number = match.value("number")
    if match.word_before in match.words["possessives"] or is_title(match, "century"):
        return None
    if not number or not 1 <= number <= 99 or match.value("century") != "century":
        return None
    before = "BC" if match.value("era") == "BC" else ""
    return (Part("core", Timex("DATE", f"{before}{number - 1:02d}", edge(match))),)


_ORDINAL = "(ORD | SECOND | ORDNUM)"


@rule(
    f"first=(THE? edge=EDGE? THE? from={_ORDINAL}) (AND | TO | DASH | OR)"
    f" last=(THE? late=EDGE? THE? to={_ORDINAL} unit=(UNITS | CENTURY))"
)
def centuries(match: Match) -> Reading:
    """The 17th and 18th centuries, the mid-19th to the early 20th century."""
    first, last = match.value("from"), match.value("to")
    if match.value("unit") != "century" or not first or not last or not max(first, last) <= 99:
        return None
    return (
        Part("first", Timex("DATE", f"{first - 1:02d}", edge(match))),
        Part("last", Timex("DATE", f"{last - 1:02d}", edge(match, "late"))),
    )
