"""Weekdays: the last one, or the coming one where the clause points ahead.

Articles are published on Wednesday, 15 May 2024.
"""

from __future__ import annotations

import pytest

CASES = [
    ("It rained this past Friday.", [("this past Friday", "DATE 2024-05-10")]),
    ("The strike could run past Friday.", [("Friday", "DATE 2024-05-17")]),
    ("The mayor resigned on Friday.", [("Friday", "DATE 2024-05-10")]),
    ("The mayor will resign on Friday.", [("Friday", "DATE 2024-05-17")]),
    ("The mayor resigned Wednesday.", [("Wednesday", "DATE 2024-05-15")]),
    ("The mayor resigned last Wednesday.", [("last Wednesday", "DATE 2024-05-08")]),
    ("The mayor resigned on Wednesday last.", [("Wednesday last", "DATE 2024-05-08")]),
    ("The council meets next Tuesday.", [("next Tuesday", "DATE 2024-05-21")]),
    ("The club plays Tuesday week.", [("Tuesday week", "DATE 2024-05-28")]),
    ("They agreed early on Friday.", [("early on Friday", "DATE 2024-05-10 START")]),
    ("Roads stay shut until at least Thursday.", [("at least Thursday", "DATE 2024-05-16 ON_OR_AFTER")]),
    ("They met on the following Monday.", [("the following Monday", "DATE 2024-05-20")]),
    ("They will meet Tuesday or Wednesday.", [("Tuesday", "DATE 2024-05-21"), ("Wednesday", "DATE 2024-05-22")]),
    (
        "They will meet this Friday; they met this coming Monday.",
        [("this Friday", "DATE 2024-05-17"), ("this coming Monday", "DATE 2024-05-20")],
    ),
    ("They met one Saturday in June 2004.", [("one Saturday", "DATE XXXX-WXX-6"), ("June 2004", "DATE 2004-06")]),
    ("It shut two Saturdays ago.", [("two Saturdays ago", "DATE 2024-05-04")]),
    ("It shut on Tuesday of last week.", [("Tuesday of last week", "DATE 2024-05-07")]),
    ("The trial begins tomorrow week.", [("tomorrow week", "DATE 2024-05-23")]),
    ("The hearing is Tuesday.", [("Tuesday", "DATE 2024-05-21")]),
    ("Both courts are closed on Monday.", [("Monday", "DATE 2024-05-20")]),
    ("He left on the Saturday before.", [("the Saturday before", "DATE 2024-05-11")]),
    ("Following Monday's vote he left.", [("Monday", "DATE 2024-05-13")]),
]


@pytest.mark.parametrize(("sentence", "found"), CASES)
def test_a_weekday_is_marked_and_valued(dates, sentence, found):
    assert dates(sentence) == found
