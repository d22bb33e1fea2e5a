"""Phrases that are told from their neighbours: what they lend, what they keep, what they leave out."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Over the past fortnight it fell.", [("the past fortnight", "DURATION P2W")]),
        ("In the past hour it fell.", [("the past hour", "DURATION PT1H")]),
        ("It is to last three to four weeks.", [("three to four weeks", "DURATION PXW")]),
        ("The last two years were hard.", [("The last two years", "DURATION P2Y")]),
        (
            "In the spring and summer of 2022 it was dry.",
            [("the spring", "DATE 2022-SP"), ("summer of 2022", "DATE 2022-SU")],
        ),
        ("It rained in May and June 2021.", [("May", "DATE 2021-05"), ("June 2021", "DATE 2021-06")]),
        ("It was the hottest April ever.", [("April", "DATE 2024-04")]),
        ("Late on Monday night it burned.", [("Late on Monday night", "TIME 2024-05-13TNI END")]),
        ("It burned on the night of May 10.", [("the night of May 10", "TIME 2024-05-10TNI")]),
        ("The 18th-century hall burned.", [("18th-century", "DATE 17")]),
        ("It meets every other Tuesday.", [("every other Tuesday", "SET XXXX-WXX-2")]),
        ("They won the quarter-final.", []),
        ("The 1 July deadline passed.", [("1 July", "DATE 2024-07-01")]),
        ("He left that same evening.", [("that same evening", "TIME 2024-05-15TEV")]),
        ("It shut in the last week of May 2023.", [("the last week of May 2023", "DATE 2023-W22")]),
        ("It shut on the first day of March 2023.", [("the first day of March 2023", "DATE 2023-03-01")]),
        ("It was the last year of his life.", []),
        ("It shut nearly half a century ago.", [("nearly half a century ago", "DATE 1974 LESS_THAN")]),
        ("It shut a quarter of a century ago.", [("a quarter of a century ago", "DATE 1999")]),
        ("It shut two Saturdays ago.", [("two Saturdays ago", "DATE 2024-05-04")]),
        ("In the prior-year quarter it lost.", [("the prior-year quarter", "DATE 2023")]),
        ("It is the third time in as many weeks.", []),
        ("In the 17th and 18th centuries it grew.", [("the 17th", "DATE 16"), ("18th centuries", "DATE 17")]),
        ("It shut a year and a half ago.", [("a year and a half ago", "DATE 2022-11")]),
        ("It shut just over two years ago.", [("over two years ago", "DATE 2022 MORE_THAN")]),
        ("It shut early in 2023.", [("early in 2023", "DATE 2023 START")]),
        ("It shut late in March.", [("late in March", "DATE 2024-03 END")]),
        ("It shut on Tuesday of last week.", [("Tuesday of last week", "DATE 2024-05-07")]),
        ("Polls close at 8 p.m. Friday.", [("8 p.m. Friday", "TIME 2024-05-17T20:00")]),
        (
            "He came on April 4. The night before, he sang.",
            [("April 4", "DATE 2024-04-04"), ("The night before", "TIME 2024-04-03TNI")],
        ),
        ("Some 40 years ago it shut.", [("Some 40 years ago", "DATE 1984 APPROX")]),
        ("It took some 40 years.", [("some 40 years", "DURATION P40Y APPROX")]),
        ("It took some years.", [("some years", "DURATION PXY")]),
        ("In the run-up to Easter it shut.", [("Easter", "DATE 2024-03-31")]),
        (
            "It began at 8 p.m. and ended at half past nine.",
            [("8 p.m.", "TIME 2024-05-15T20:00"), ("half past nine", "TIME 2024-05-15T21:30")],
        ),
        ("It closes the weekend of May 18.", [("the weekend of May 18", "DATE 2024-W20-WE")]),
        ("A two-week-long walkout ended.", [("two-week-long", "DURATION P2W")]),
        (
            "The first half of the year was slow; the second half will be better.",
            [("The first half of the year", "DATE 2024-H1"), ("the second half", "DATE 2024-H2")],
        ),
    ],
)
def test_phrases_that_borrow_from_their_neighbours(dates, sentence, found):
    assert dates(sentence) == found
