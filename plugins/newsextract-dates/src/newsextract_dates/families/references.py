"""Present, past and future as such: now, currently, recently, soon, the future, the time being."""

from __future__ import annotations

from newsextract_dates import guards
from newsextract_dates.context import Context
from newsextract_dates.grammar import rule
from newsextract_dates.match import Match, Reading
from newsextract_dates.timex import Timex


@rule("ref=(PRESENT_REF | PAST_REF | FUTURE_REF)", "THE ref=FUTURE")
def reference(match: Match, context: Context) -> Reading:
    """Now, recently, soon."""
    if match.word_after in guards.words_of("guards")["not_after_reference"] or match.word_before == "as":
        return None
    return Timex("DATE", match.value("ref"))


@rule("THE PAST")
def the_past(match: Match, context: Context) -> Reading:
    """The past."""
    after = match.text[match.end : match.end + 1]
    return Timex("DATE", "PAST_REF") if after in ",.;:)”\"'’" else None
