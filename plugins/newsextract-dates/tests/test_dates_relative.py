"""What is relative to publication or to what was told: last year, two years ago, a week later, recently.

Articles are published on Wednesday, 15 May 2024.
"""

from __future__ import annotations

import pytest

CASES = [
    ("Prices fell last year.", [("last year", "DATE 2023")]),
    ("Prices fell this week.", [("this week", "DATE 2024-W20")]),
    ("Prices fell earlier this month.", [("earlier this month", "DATE 2024-05 START")]),
    ("Prices fell last fall.", [("last fall", "DATE 2023-FA")]),
    ("Prices will fall late next year.", [("late next year", "DATE 2025 END")]),
    ("Prices will fall by the end of the year.", [("the end of the year", "DATE 2024 END")]),
    ("Prices fell the week before last.", [("the week before last", "DATE 2024-W18")]),
    ("Prices fell yesterday.", [("yesterday", "DATE 2024-05-14")]),
    ("Prices fell the day before yesterday.", [("the day before yesterday", "DATE 2024-05-13")]),
    ("Prices fell over the weekend.", [("the weekend", "DATE 2024-W19-WE")]),
    ("Prices fell two years ago.", [("two years ago", "DATE 2022")]),
    ("Prices fell 40 days ago.", [("40 days ago", "DATE 2024-04-05")]),
    ("Prices fell a fortnight ago.", [("a fortnight ago", "DATE 2024-W18")]),
    ("Prices will fall three months from now.", [("three months from now", "DATE 2024-08")]),
    ("They talked over the past decade.", [("the past decade", "DURATION P10Y")]),
    ("It is now closed.", [("now", "DATE PRESENT_REF")]),
    ("It will stay for the time being.", [("the time being", "DATE PRESENT_REF")]),
    ("It will open soon.", [("soon", "DATE FUTURE_REF")]),
    ("It was recently closed.", [("recently", "DATE PAST_REF")]),
    ("They look to the future.", [("the future", "DATE FUTURE_REF")]),
    ("It starts next week or so.", [("next week or so", "DATE 2024-W21 APPROX")]),
    (
        "The previous month was better than May 2021.",
        [("The previous month", "DATE 2024-04"), ("May 2021", "DATE 2021-05")],
    ),
    ("She left three hours ago.", [("three hours ago", "DATE PAST_REF")]),
    ("They met a year from now.", [("a year from now", "DATE 2025")]),
    ("It was a millennium ago.", [("a millennium ago", "DATE 1024")]),
    ("The next day he left.", [("The next day", "DATE 2024-05-16")]),
    ("By the end of the decade it was over.", [("the end of the decade", "DATE 202 END")]),
    ("It was the past week.", [("the past week", "DURATION P1W")]),
    (
        "In the past, in the coming weeks, in future years, in the days ahead.",
        [
            ("the past", "DATE PAST_REF"),
            ("the coming weeks", "DATE FUTURE_REF"),
            ("future years", "DATE FUTURE_REF"),
            ("the days ahead", "DATE FUTURE_REF"),
        ],
    ),
    ("They meet two weeks from Friday.", [("two weeks from Friday", "DATE 2024-05-31")]),
    ("They meet a week on Tuesday.", [("a week on Tuesday", "DATE 2024-05-28")]),
    ("The day after May 3 he left.", [("The day after May 3", "DATE 2024-05-04")]),
    ("He spoke the day before last Tuesday.", [("the day before last Tuesday", "DATE 2024-05-13")]),
    ("It will rise over the next decade.", [("the next decade", "DURATION P10Y")]),
    ("They will study it over the coming fortnight.", [("the coming fortnight", "DURATION P2W")]),
    (
        "Hours later he called; minutes earlier he had not.",
        [("Hours later", "DATE FUTURE_REF"), ("minutes earlier", "DATE PAST_REF")],
    ),
    ("One day last week he left.", [("last week", "DATE 2024-W19")]),
    ("Over the past fortnight it fell.", [("the past fortnight", "DURATION P2W")]),
    ("In the past hour it fell.", [("the past hour", "DURATION PT1H")]),
    ("It shut nearly half a century ago.", [("nearly half a century ago", "DATE 1974 LESS_THAN")]),
    ("It shut a quarter of a century ago.", [("a quarter of a century ago", "DATE 1999")]),
    ("In the prior-year quarter it lost.", [("the prior-year quarter", "DATE 2023")]),
    ("It shut a year and a half ago.", [("a year and a half ago", "DATE 2022-11")]),
    ("It shut just over two years ago.", [("over two years ago", "DATE 2022 MORE_THAN")]),
    ("Some 40 years ago it shut.", [("Some 40 years ago", "DATE 1984 APPROX")]),
    ("The week's worst day was the year's best.", [("The week", "DATE 2024-W20"), ("the year", "DATE 2024")]),
    ("By mid-century it will be gone.", [("mid-century", "DATE 20 MID")]),
    ("It has been two years this August.", [("two years", "DURATION P2Y"), ("this August", "DATE 2024-08")]),
    ("They met six to eight weeks ago.", [("six to eight weeks ago", "DATE PAST_REF")]),
    ("It was built a quarter-century ago.", [("a quarter-century ago", "DATE 1999")]),
]


@pytest.mark.parametrize(("sentence", "found"), CASES)
def test_a_period_relative_to_another_is_marked_and_valued(dates, sentence, found):
    assert dates(sentence) == found
