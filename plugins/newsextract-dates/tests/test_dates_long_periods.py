"""Quarters, halves, seasons, years, decades and centuries.

Articles are published on Wednesday, 15 May 2024.
"""

from __future__ import annotations

import pytest

CASES = [
    ("The mine closed in early 2016.", [("early 2016", "DATE 2016 START")]),
    ("The plan covers the 2024-25 financial year.", [("the 2024-25 financial year", "DATE 2024")]),
    ("Taxes rise in fiscal 2028.", [("fiscal 2028", "DATE 2028")]),
    ("The temple was built in 346 BC.", [("346 BC", "DATE BC0346")]),
    ("Sales fell in the third quarter last year.", [("the third quarter last year", "DATE 2023-Q3")]),
    ("It rained in the first half of this month.", [("the first half of this month", "DATE 2024-05 START")]),
    ("Sales rose in the third quarter.", [("the third quarter", "DATE 2023-Q3")]),
    ("It was a third-quarter loss.", [("third-quarter", "DATE 2023-Q3")]),
    ("It will rain in the second half of June.", [("the second half of June", "DATE 2024-06 END")]),
    ("It rained in the first half of May 2022.", [("the first half of May 2022", "DATE 2022-05 START")]),
    ("Sales rose in the first half of 2022.", [("the first half of 2022", "DATE 2022-H1")]),
    ("Sales rose in the spring.", [("the spring", "DATE 2024-SP")]),
    ("Sales rose in the fall of 2023.", [("the fall of 2023", "DATE 2023-FA")]),
    ("The school will open in the fall.", [("the fall", "DATE 2024-FA")]),
    ("The fall term went well.", [("The fall", "DATE 2023-FA")]),
    ("Sales rose in the late 1990s.", [("the late 1990s", "DATE 199 END")]),
    ("Sales rose in the mid-'80s.", [("the mid-'80s", "DATE 198 MID")]),
    ("It is a 7th-century abbey.", [("7th-century", "DATE 06")]),
    ("It is an abbey of the nineteenth century.", [("the nineteenth century", "DATE 18")]),
    ("The years 2009-2010 were dry.", [("2009", "DATE 2009"), ("2010", "DATE 2010")]),
    ("Q3 2023 was good.", [("Q3 2023", "DATE 2023-Q3")]),
    ("Post-1959 politics.", [("Post-1959", "DATE 1959 AFTER")]),
    ("The 2023/24 season ended.", [("The 2023/24 season", "DATE 2023")]),
    ("In the summer of '69 it rained.", [("the summer of '69", "DATE 1969-SU")]),
    ("It fell in early 1990 or later.", [("early 1990 or later", "DATE 1990 ON_OR_AFTER")]),
    ("Last quarter was bad.", [("Last quarter", "DATE 2024-Q1")]),
    ("In the 1988 quarter it lost.", [("the 1988 quarter", "DATE 1988-Q2")]),
    ("In the sixties he left.", [("the sixties", "DATE 196")]),
    ("The first half of this year was good.", [("The first half of this year", "DATE 2024-H1")]),
    ("In H1 2023 it fell; the H1 is a road.", [("H1 2023", "DATE 2023-H1")]),
    (
        "Prices fell in winter, then at the end of the weekend.",
        [("winter", "DATE 2023-WI"), ("the end of the weekend", "DATE 2024-W20-WE END")],
    ),
    (
        "The April-June quarter was weak; in the year-ago quarter it was not.",
        [("The April-June quarter", "DATE 2024-Q2"), ("the year-ago quarter", "DATE 2023-Q2")],
    ),
    ("The March quarter was weak.", [("The March quarter", "DATE 2024-Q1")]),
    (
        "Its fiscal third quarter ended April 30.",
        [("fiscal third quarter", "DATE 2024-Q3"), ("April 30", "DATE 2024-04-30")],
    ),
    ("He left the summer before last.", [("the summer before last", "DATE 2022-SU")]),
    ("It froze in the winter of 1916-17.", [("the winter of 1916-17", "DATE 1916-WI")]),
    ("In 1984 Oak Avenue was closed.", [("1984", "DATE 1984")]),
    (
        "In the spring and summer of 2022 it was dry.",
        [("the spring", "DATE 2022-SP"), ("summer of 2022", "DATE 2022-SU")],
    ),
    ("The 18th-century hall burned.", [("18th-century", "DATE 17")]),
    ("In the 17th and 18th centuries it grew.", [("the 17th", "DATE 16"), ("18th centuries", "DATE 17")]),
    ("It shut early in 2023.", [("early in 2023", "DATE 2023 START")]),
    (
        "The first half of the year was slow; the second half will be better.",
        [("The first half of the year", "DATE 2024-H1"), ("the second half", "DATE 2024-H2")],
    ),
    (
        "Sales will rise in FY26, Q1 FY25 and Q2FY26.",
        [("FY26", "DATE 2026"), ("Q1 FY25", "DATE 2025-Q1"), ("Q2FY26", "DATE 2026-Q2")],
    ),
    ("It posted a loss in first-quarter FY25.", [("first-quarter FY25", "DATE 2025-Q1")]),
    (
        "Profit fell in 1H24, 3Q23 and FY2023-24.",
        [("1H24", "DATE 2024-H1"), ("3Q23", "DATE 2023-Q3"), ("FY2023-24", "DATE 2023")],
    ),
    ("Exports peaked in Q4 2022-23.", [("Q4 2022-23", "DATE 2022-Q4")]),
    (
        "The state borrowed more last fiscal than this fiscal.",
        [("last fiscal", "DATE 2023"), ("this fiscal", "DATE 2024")],
    ),
    (
        "Sales rose in the first and second quarters.",
        [("the first", "DATE 2024-Q1"), ("second quarters", "DATE 2024-Q2")],
    ),
    (
        "Sales rose in the third and fourth quarters of 2022.",
        [("the third", "DATE 2022-Q3"), ("fourth quarters of 2022", "DATE 2022-Q4")],
    ),
    (
        "Sales usually peak in the first and third quarters.",
        [("the first", "DATE XXXX-Q1"), ("third quarters", "DATE XXXX-Q3")],
    ),
    ("In the quarter ended Jan. 31 it lost money.", [("the quarter", "DATE 2023-Q4"), ("Jan. 31", "DATE 2024-01-31")]),
    ("In 2019 he ran; a week earlier he had walked.", [("2019", "DATE 2019"), ("a week earlier", "DATE XXXX-WXX")]),
    ("The 2023 Q4 report is out.", [("2023 Q4", "DATE 2023-Q4")]),
    ("It began in the financial year of 2016/17.", [("the financial year of 2016/17", "DATE 2016")]),
    (
        "It grew from the mid-19th to the early 20th century.",
        [("the mid-19th", "DATE 18 MID"), ("the early 20th century", "DATE 19 START")],
    ),
    ("Flu surged this past winter.", [("this past winter", "DATE 2023-WI")]),
    ("The spring-summer 2026 show was long.", [("The spring", "DATE 2026-SP"), ("summer 2026", "DATE 2026-SU")]),
    (
        "He served in 1939-45 (1941-43 at sea).",
        [("1939", "DATE 1939"), ("45", "DATE 1945"), ("1941", "DATE 1941"), ("43", "DATE 1943")],
    ),
]


@pytest.mark.parametrize(("sentence", "found"), CASES)
def test_a_long_period_is_marked_and_valued(dates, sentence, found):
    assert dates(sentence) == found
