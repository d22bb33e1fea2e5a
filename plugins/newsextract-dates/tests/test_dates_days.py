"""Days and months: in figures and words, of a year that is named or of the nearest.

Articles are published on Wednesday, 15 May 2024.
"""

from __future__ import annotations

import pytest

CASES = [
    ("The bridge opened on December 9th, 2021.", [("December 9th, 2021", "DATE 2021-12-09")]),
    ("It opened on 9 December 2021.", [("9 December 2021", "DATE 2021-12-09")]),
    ("It opened on the 9th of December 2021.", [("the 9th of December 2021", "DATE 2021-12-09")]),
    ("It opened Dec. 9.", [("Dec. 9", "DATE 2023-12-09")]),
    ("It opened on Friday, March 8, 2024.", [("Friday, March 8, 2024", "DATE 2024-03-08")]),
    ("The form is dated 12/9/2021.", [("12/9/2021", "DATE 2021-12-09")]),
    ("The form is dated 2021-12-09.", [("2021-12-09", "DATE 2021-12-09")]),
    ("The mine closed in July 1997.", [("July 1997", "DATE 1997-07")]),
    ("The mine closed in mid-November.", [("mid-November", "DATE 2023-11 MID")]),
    ("The mine will close by the end of August.", [("the end of August", "DATE 2024-08 END")]),
    ("He took office in nineteen ninety-six.", [("nineteen ninety-six", "DATE 1996")]),
    ("They met on the 14th of last month.", [("the 14th of last month", "DATE 2024-04-14")]),
    ("They met on the 14th.", [("the 14th", "DATE 2024-05-14")]),
    ("She resigned in June last year.", [("June last year", "DATE 2023-06")]),
    ("He was held on 12 May last year.", [("12 May last year", "DATE 2023-05-12")]),
    ("It shut on Tuesday, July 4 of last year.", [("Tuesday, July 4 of last year", "DATE 2023-07-04")]),
    ("The rules change on 1 June next year.", [("1 June next year", "DATE 2025-06-01")]),
    ("They met on Christmas Day last year.", [("Christmas Day last year", "DATE 2023-12-25")]),
    ("She resigned last April.", [("last April", "DATE 2024-04")]),
    ("It lasted from May to June.", [("May", "DATE 2024-05"), ("June", "DATE 2024-06")]),
    ("They meet June 17-18.", [("June 17", "DATE 2024-06-17"), ("18", "DATE 2024-06-18")]),
    ("They meet on 3-5 June.", [("3", "DATE 2024-06-03"), ("5 June", "DATE 2024-06-05")]),
    ("The week of March 6 is free.", [("The week of March 6", "DATE 2024-W10")]),
    ("They meet the first Sunday in October.", [("the first Sunday in October", "DATE 2024-10-06")]),
    ("It fell on 29 February.", [("29 February", "DATE 2024-02-29")]),
    ("It opened on 24.12.2021.", [("24.12.2021", "DATE 2021-12-24")]),
    ("It opened on 2021/12/24.", [("2021/12/24", "DATE 2021-12-24")]),
    ("They met this March.", [("this March", "DATE 2024-03")]),
    (
        "He arrived on 3 June 2019. The previous Friday he called.",
        [("3 June 2019", "DATE 2019-06-03"), ("The previous Friday", "DATE 2019-05-31")],
    ),
    ("In the year two thousand he left.", [("the year two thousand", "DATE 2000")]),
    ("The winter of nineteen ninety-four was cold.", [("The winter of nineteen ninety-four", "DATE 1994-WI")]),
    ("In March nineteen ninety-seven he left.", [("March nineteen ninety-seven", "DATE 1997-03")]),
    (
        "He moved it between May 2019 and the following March.",
        [("May 2019", "DATE 2019-05"), ("the following March", "DATE 2020-03")],
    ),
    ("It rose between January and June last year.", [("January", "DATE 2023-01"), ("June last year", "DATE 2023-06")]),
    (
        "It ran from March 3 to May 5, 1988, and from November to February 2004.",
        [
            ("March 3", "DATE 1988-03-03"),
            ("May 5, 1988", "DATE 1988-05-05"),
            ("November", "DATE 2003-11"),
            ("February 2004", "DATE 2004-02"),
        ],
    ),
    ("They meet in the week beginning 6 March.", [("the week beginning 6 March", "DATE 2024-W10")]),
    ("It rained in May and June 2021.", [("May", "DATE 2021-05"), ("June 2021", "DATE 2021-06")]),
    ("It was the hottest April ever.", [("April", "DATE 2024-04")]),
    ("The 1 July deadline passed.", [("1 July", "DATE 2024-07-01")]),
    ("It shut in the last week of May 2023.", [("the last week of May 2023", "DATE 2023-W22")]),
    ("It shut on the first day of March 2023.", [("the first day of March 2023", "DATE 2023-03-01")]),
    ("It shut late in March.", [("late in March", "DATE 2024-03 END")]),
    (
        "He came on April 4. The night before, he sang.",
        [("April 4", "DATE 2024-04-04"), ("The night before", "TIME 2024-04-03TNI")],
    ),
    ("It closes the weekend of May 18.", [("the weekend of May 18", "DATE 2024-W20-WE")]),
    ("It will be paid by end-June.", [("end-June", "DATE 2024-06 END")]),
    ("It stood there as recently as March.", [("March", "DATE 2024-03")]),
    ("Buses ran on bank holiday Monday, 6 May.", [("bank holiday Monday, 6 May", "DATE 2024-05-06")]),
    ("Book for Fri 24 or Sat 25 May 2024.", [("Fri 24", "DATE 2024-05-24"), ("Sat 25 May 2024", "DATE 2024-05-25")]),
    ("It is dated 3-Mar-2021.", [("3-Mar-2021", "DATE 2021-03-03")]),
    ("Interviews: week of 14 July.", [("week of 14 July", "DATE 2024-W28")]),
    (
        "Seats are up for grabs this December, this March they were not.",
        [("this December", "DATE 2024-12"), ("this March", "DATE 2024-03")],
    ),
    ("It shut this past September.", [("this past September", "DATE 2023-09")]),
]


@pytest.mark.parametrize(("sentence", "found"), CASES)
def test_a_day_or_month_is_marked_and_valued(dates, sentence, found):
    assert dates(sentence) == found
