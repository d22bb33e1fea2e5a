"""Feasts and named days.

Articles are published on Wednesday, 15 May 2024.
"""

from __future__ import annotations

import pytest

CASES = [
    ("They met at Christmas 2022.", [("Christmas 2022", "DATE 2022-12-25")]),
    ("It has been shut since Halloween.", [("Halloween", "DATE 2023-10-31")]),
    ("They met at Easter.", [("Easter", "DATE 2024-03-31")]),
    ("They will meet on Thanksgiving Day.", [("Thanksgiving Day", "DATE 2024-11-28")]),
    ("They met the day after Labor Day 2023.", [("the day after Labor Day 2023", "DATE 2023-09-05")]),
    ("They met during Ramadan 2024.", [("Ramadan 2024", "DATE 2024-03")]),
    ("The law was passed after 9/11.", [("9/11", "DATE 2001-09-11")]),
    ("On Christmas morning 2004 it snowed.", [("Christmas morning 2004", "TIME 2004-12-25TMO")]),
    (
        "They left over Memorial Day weekend in Easter week.",
        [("Memorial Day weekend", "DATE 2024-W21-WE"), ("Easter week", "DATE 2024-W13")],
    ),
    (
        "It will rise before Diwali, since Yom Kippur 2021 and after Lunar New Year.",
        [("Diwali", "DATE 2024-10-31"), ("Yom Kippur 2021", "DATE 2021-09-16"), ("Lunar New Year", "DATE 2024-02-10")],
    ),
    (
        "Doors open at 10am on New Year's Day 2025.",
        [("10am", "TIME 2025-01-01T10:00"), ("New Year's Day 2025", "DATE 2025-01-01")],
    ),
    ("In the run-up to Easter it shut.", [("Easter", "DATE 2024-03-31")]),
    ("Last Memorial Day it rained.", [("Last Memorial Day", "DATE 2023-05-29")]),
    ("It rained on the King's Birthday.", [("the King's Birthday", "DATE 2024-06-10")]),
    ("Schools shut for the Easter holidays.", [("Easter", "DATE 2024-03-31")]),
    ("The Fourth of July was hot.", [("The Fourth of July", "DATE 2024-07-04")]),
    (
        "It ran in the weeks leading up to Christmas 2022.",
        [("the weeks", "DURATION PXW"), ("Christmas 2022", "DATE 2022-12-25")],
    ),
]


@pytest.mark.parametrize(("sentence", "found"), CASES)
def test_a_feast_is_marked_and_valued(dates, sentence, found):
    assert dates(sentence) == found
