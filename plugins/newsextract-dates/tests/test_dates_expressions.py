"""Each family of expressions: what is marked and what it means. Articles are published on Wednesday, 15 May 2024."""

from __future__ import annotations

import pytest

ABSOLUTE = [
    ("The bridge opened on December 9th, 2021.", "December 9th, 2021", "DATE 2021-12-09"),
    ("It opened on 9 December 2021.", "9 December 2021", "DATE 2021-12-09"),
    ("It opened on the 9th of December 2021.", "the 9th of December 2021", "DATE 2021-12-09"),
    ("It opened Dec. 9.", "Dec. 9", "DATE 2023-12-09"),
    ("It opened on Friday, March 8, 2024.", "Friday, March 8, 2024", "DATE 2024-03-08"),
    ("The form is dated 12/9/2021.", "12/9/2021", "DATE 2021-12-09"),
    ("The form is dated 2021-12-09.", "2021-12-09", "DATE 2021-12-09"),
    ("The mine closed in July 1997.", "July 1997", "DATE 1997-07"),
    ("The mine closed in early 2016.", "early 2016", "DATE 2016 START"),
    ("The mine closed in mid-November.", "mid-November", "DATE 2023-11 MID"),
    ("The mine will close by the end of August.", "the end of August", "DATE 2024-08 END"),
    ("The plan covers the 2024-25 financial year.", "the 2024-25 financial year", "DATE 2024"),
    ("Taxes rise in fiscal 2028.", "fiscal 2028", "DATE 2028"),
    ("The temple was built in 346 BC.", "346 BC", "DATE BC0346"),
    ("He took office in nineteen ninety-six.", "nineteen ninety-six", "DATE 1996"),
    ("They met on the 14th of last month.", "the 14th of last month", "DATE 2024-04-14"),
    ("They met on the 14th.", "the 14th", "DATE 2024-05-14"),
    ("She resigned in June last year.", "June last year", "DATE 2023-06"),
    ("He was held on 12 May last year.", "12 May last year", "DATE 2023-05-12"),
    ("It shut on Tuesday, July 4 of last year.", "Tuesday, July 4 of last year", "DATE 2023-07-04"),
    ("The rules change on 1 June next year.", "1 June next year", "DATE 2025-06-01"),
    ("They met on Christmas Day last year.", "Christmas Day last year", "DATE 2023-12-25"),
    ("Sales fell in the third quarter last year.", "the third quarter last year", "DATE 2023-Q3"),
    ("It rained in the first half of this month.", "the first half of this month", "DATE 2024-05 START"),
    ("It rained this past Friday.", "this past Friday", "DATE 2024-05-10"),
    ("The strike could run past Friday.", "Friday", "DATE 2024-05-17"),
    ("She resigned last April.", "last April", "DATE 2024-04"),
]
WEEKDAYS = [
    ("The mayor resigned on Friday.", "Friday", "DATE 2024-05-10"),
    ("The mayor will resign on Friday.", "Friday", "DATE 2024-05-17"),
    ("The mayor resigned Wednesday.", "Wednesday", "DATE 2024-05-15"),
    ("The mayor resigned last Wednesday.", "last Wednesday", "DATE 2024-05-08"),
    ("The mayor resigned on Wednesday last.", "Wednesday last", "DATE 2024-05-08"),
    ("The council meets next Tuesday.", "next Tuesday", "DATE 2024-05-21"),
    ("The club plays Tuesday week.", "Tuesday week", "DATE 2024-05-28"),
    ("They agreed early on Friday.", "early on Friday", "DATE 2024-05-10 START"),
    ("Roads stay shut until at least Thursday.", "at least Thursday", "DATE 2024-05-16 ON_OR_AFTER"),
]
RELATIVE = [
    ("Prices fell last year.", "last year", "DATE 2023"),
    ("Prices fell this week.", "this week", "DATE 2024-W20"),
    ("Prices fell earlier this month.", "earlier this month", "DATE 2024-05 START"),
    ("Prices fell last fall.", "last fall", "DATE 2023-FA"),
    ("Prices will fall late next year.", "late next year", "DATE 2025 END"),
    ("Prices will fall by the end of the year.", "the end of the year", "DATE 2024 END"),
    ("Prices fell the week before last.", "the week before last", "DATE 2024-W18"),
    ("Prices fell yesterday.", "yesterday", "DATE 2024-05-14"),
    ("Prices fell the day before yesterday.", "the day before yesterday", "DATE 2024-05-13"),
    ("Prices fell over the weekend.", "the weekend", "DATE 2024-W19-WE"),
    ("Prices fell two years ago.", "two years ago", "DATE 2022"),
    ("Prices fell 40 days ago.", "40 days ago", "DATE 2024-04-05"),
    ("Prices fell a fortnight ago.", "a fortnight ago", "DATE 2024-W18"),
    ("Prices will fall three months from now.", "three months from now", "DATE 2024-08"),
]
DURATIONS = [
    ("They talked for nine hours.", "nine hours", "DURATION PT9H"),
    ("It was a nine-hour session.", "nine-hour", "DURATION PT9H"),
    ("They talked for at least 18 months.", "at least 18 months", "DURATION P18M EQUAL_OR_MORE"),
    ("They talked for almost three months.", "almost three months", "DURATION P3M LESS_THAN"),
    ("They talked for 27 weeks or longer.", "27 weeks or longer", "DURATION P27W EQUAL_OR_MORE"),
    ("They talked for a few weeks.", "a few weeks", "DURATION PXW"),
    ("They talked for hours.", "hours", "DURATION PTXH"),
    ("They talked for six to eight weeks.", "six to eight weeks", "DURATION PXW"),
    ("They talked for 2 1/2 years.", "2 1/2 years", "DURATION P2Y6M"),
    ("They talked for 4½ hours.", "4½ hours", "DURATION PT4H30M"),
    ("They talked for a year and a half.", "a year and a half", "DURATION P18M"),
    ("They talked for half an hour.", "half an hour", "DURATION PT30M"),
    ("They talked during the past three years.", "the past three years", "DURATION P3Y"),
    ("They talked over the past decade.", "the past decade", "DURATION P10Y"),
    ("They talked in the first two months of the year.", "the first two months of the year", "DURATION P2M"),
    ("They talked for over a week.", "over a week", "DURATION P1W MORE_THAN"),
    ("They talked over five days.", "five days", "DURATION P5D"),
]
SETS = [
    ("The paper appears daily.", "daily", "SET P1D"),
    ("The paper appears every day.", "every day", "SET P1D"),
    ("The paper appears every six weeks.", "every six weeks", "SET P6W"),
    ("The paper appears twice a week.", "twice a week", "SET P1W"),
    ("The paper appears every Friday.", "every Friday", "SET XXXX-WXX-5"),
    ("The paper appears on Mondays.", "Mondays", "SET XXXX-WXX-1"),
    ("The scheme costs $33m a year.", "a year", "SET P1Y"),
    ("It is paid on the 1st of every month.", "the 1st of every month", "SET XXXX-XX-01"),
]
TIMES = [
    ("The fire began at 9 a.m. Saturday.", "9 a.m. Saturday", "TIME 2024-05-11T09:00"),
    ("The fire began at 6.15am.", "6.15am", "TIME 2024-05-15T06:15"),
    ("The fire began at 2030 GMT.", "2030 GMT", "TIME 2024-05-15T20:30"),
    ("The fire began at 5:23 a.m. EDT.", "5:23 a.m. EDT", "TIME 2024-05-15T05:23"),
    ("The fire must be out by noon Friday.", "noon Friday", "TIME 2024-05-17T12:00"),
    ("The ban lasts until midnight.", "midnight", "TIME 2024-05-15T24:00"),
    ("The fire began on Friday morning.", "Friday morning", "TIME 2024-05-10TMO"),
    ("The fire began last night.", "last night", "TIME 2024-05-14TNI"),
    ("The fire spread overnight.", "overnight", "TIME 2024-05-14TNI"),
    ("The fire began at 9 o'clock.", "9 o'clock", "TIME 2024-05-15T09:00"),
    ("The fire began at 6 this morning.", "6 this morning", "TIME 2024-05-15T06:00"),
]
LONG_PERIODS = [
    ("Sales rose in the third quarter.", "the third quarter", "DATE 2023-Q3"),
    ("It was a third-quarter loss.", "third-quarter", "DATE 2023-Q3"),
    ("Sales rose in the first half of 2022.", "the first half of 2022", "DATE 2022-H1"),
    ("Sales rose in the spring.", "the spring", "DATE 2024-SP"),
    ("Sales rose in the fall of 2023.", "the fall of 2023", "DATE 2023-FA"),
    ("Sales rose in the late 1990s.", "the late 1990s", "DATE 199 END"),
    ("Sales rose in the mid-'80s.", "the mid-'80s", "DATE 198 MID"),
    ("It is a 7th-century abbey.", "7th-century", "DATE 06"),
    ("It is an abbey of the nineteenth century.", "the nineteenth century", "DATE 18"),
]
FEASTS = [
    ("They met at Christmas 2022.", "Christmas 2022", "DATE 2022-12-25"),
    ("They met at Easter.", "Easter", "DATE 2024-03-31"),
    ("They will meet on Thanksgiving Day.", "Thanksgiving Day", "DATE 2024-11-28"),
    ("They met the day after Labor Day 2023.", "the day after Labor Day 2023", "DATE 2023-09-05"),
    ("They met during Ramadan 2024.", "Ramadan 2024", "DATE 2024-03"),
    ("The law was passed after 9/11.", "9/11", "DATE 2001-09-11"),
]
REFERENCES = [
    ("It is now closed.", "now", "DATE PRESENT_REF"),
    ("It will stay for the time being.", "the time being", "DATE PRESENT_REF"),
    ("It will open soon.", "soon", "DATE FUTURE_REF"),
    ("It was recently closed.", "recently", "DATE PAST_REF"),
    ("It was closed in recent years.", "recent years", "DATE PAST_REF"),
    ("They look to the future.", "the future", "DATE FUTURE_REF"),
]


@pytest.mark.parametrize(
    ("sentence", "text", "meaning"),
    [
        *(ABSOLUTE + WEEKDAYS + RELATIVE + DURATIONS + SETS),
        *(TIMES + LONG_PERIODS + FEASTS + REFERENCES),
    ],
)
def test_an_expression_is_marked_and_valued(dates, sentence, text, meaning):
    assert dates(sentence) == [(text, meaning)]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It lasted from May to June.", [("May", "DATE 2024-05"), ("June", "DATE 2024-06")]),
        ("The years 2009-2010 were dry.", [("2009", "DATE 2009"), ("2010", "DATE 2010")]),
        ("They meet June 17-18.", [("June 17", "DATE 2024-06-17"), ("18", "DATE 2024-06-18")]),
        ("They meet on 3-5 June.", [("3", "DATE 2024-06-03"), ("5 June", "DATE 2024-06-05")]),
        (
            "It ends at 10am on Monday 3 June.",
            [("10am", "TIME 2024-06-03T10:00"), ("Monday 3 June", "DATE 2024-06-03")],
        ),
        ("It began at 2 p.m. on Oct. 16.", [("2 p.m.", "TIME 2023-10-16T14:00"), ("Oct. 16", "DATE 2023-10-16")]),
    ],
)
def test_the_ends_of_a_range_and_what_a_preposition_parts_are_two(dates, sentence, found):
    assert dates(sentence) == found


def test_a_possessive_ending_stays_outside(dates):
    assert dates("Friday's vote failed.") == [("Friday", "DATE 2024-05-10")]


def test_line_breaks_and_no_break_spaces_stand_for_spaces(dates):
    assert dates("It opened on December\n9,\xa02021.") == [("December\n9,\xa02021", "DATE 2021-12-09")]


def test_a_shortened_month_leaves_the_period_of_the_sentence_outside(dates):
    assert dates("It opened in Dec. They cheered.") == [("Dec", "DATE 2023-12")]


def test_pm_keeps_its_period(dates):
    assert dates("It opened at 4:20 p.m. They cheered.")[0][0] == "4:20 p.m."


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Q3 2023 was good.", [("Q3 2023", "DATE 2023-Q3")]),
        ("Open from 5 to 7 p.m.", [("5", "TIME 2024-05-15T17:00"), ("7 p.m.", "TIME 2024-05-15T19:00")]),
        ("Open 11-1 p.m.", [("11", "TIME 2024-05-15T11:00"), ("1 p.m.", "TIME 2024-05-15T13:00")]),
        ("Closed on weekends.", [("weekends", "SET XXXX-WXX-WE")]),
        ("Rooms are $55 a night.", [("a night", "SET P1D")]),
        ("It rained in the morning.", [("the morning", "TIME 2024-05-15TMO")]),
        ("It was a weeklong, decades-long fight.", [("weeklong", "DURATION P1W"), ("decades-long", "DURATION PXY")]),
        ("It was a two-year deal, a two day event.", [("two-year", "DURATION P2Y"), ("two day", "DURATION P2D")]),
        ("Post-1959 politics.", [("Post-1959", "DATE 1959 AFTER")]),
        ("The 2023/24 season ended.", [("The 2023/24 season", "DATE 2023")]),
        ("On Christmas morning 2004 it snowed.", [("Christmas morning 2004", "TIME 2004-12-25TMO")]),
        ("The week of March 6 is free.", [("The week of March 6", "DATE 2024-W10")]),
        ("They meet the first Sunday in October.", [("the first Sunday in October", "DATE 2024-10-06")]),
        ("They meet the second Tuesday of each month.", [("the second Tuesday of each month", "SET P1M")]),
        (
            "Tickets go on sale at noon ET on Friday.",
            [("noon ET", "TIME 2024-05-17T12:00"), ("Friday", "DATE 2024-05-17")],
        ),
        ("It airs on Monday nights.", [("Monday nights", "SET XXXX-WXX-1TNI")]),
        ("It came by mid-morning Thursday.", [("mid-morning Thursday", "TIME 2024-05-09TMO MID")]),
        ("In the summer of '69 it rained.", [("the summer of '69", "DATE 1969-SU")]),
        ("A quarter-century-old treaty lapsed.", [("quarter-century-old", "DURATION P25Y")]),
        ("In the year ended March 31 it grew.", [("the year", "DURATION P1Y"), ("March 31", "DATE 2024-03-31")]),
    ],
)
def test_phrases_of_business_and_local_news(dates, sentence, found):
    assert dates(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It fell on 29 February.", [("29 February", "DATE 2024-02-29")]),
        ("It opened on 24.12.2021.", [("24.12.2021", "DATE 2021-12-24")]),
        ("It opened on 2021/12/24.", [("2021/12/24", "DATE 2021-12-24")]),
        ("They met this March.", [("this March", "DATE 2024-03")]),
        ("It fell in early 1990 or later.", [("early 1990 or later", "DATE 1990 ON_OR_AFTER")]),
        ("The fiscal year was good.", [("The fiscal year", "DATE 2024")]),
        ("It fell for the week.", [("the week", "DATE 2024-W20")]),
        ("It starts next week or so.", [("next week or so", "DATE 2024-W21 APPROX")]),
        (
            "The previous month was better than May 2021.",
            [("The previous month", "DATE 2024-04"), ("May 2021", "DATE 2021-05")],
        ),
        ("They met on the following Monday.", [("the following Monday", "DATE 2024-05-20")]),
        (
            "He arrived on 3 June 2019. The previous Friday he called.",
            [("3 June 2019", "DATE 2019-06-03"), ("The previous Friday", "DATE 2019-05-31")],
        ),
        ("She left three hours ago.", [("three hours ago", "DATE PAST_REF")]),
        ("They met a year from now.", [("a year from now", "DATE 2025")]),
        ("Last quarter was bad.", [("Last quarter", "DATE 2024-Q1")]),
        ("In the 1988 quarter it lost.", [("the 1988 quarter", "DATE 1988-Q2")]),
        ("He came at four in the afternoon.", [("four in the afternoon", "TIME 2024-05-15T16:00")]),
        ("It was seventy-five years.", [("seventy-five years", "DURATION P75Y")]),
        ("Two thousand years passed.", [("Two thousand years", "DURATION P2000Y")]),
        ("One and a half hours passed.", [("One and a half hours", "DURATION PT1H30M")]),
        ("Half a dozen years passed.", [("Half a dozen years", "DURATION P6Y")]),
        ("It was a millennium ago.", [("a millennium ago", "DATE 1024")]),
        ("In the year two thousand he left.", [("the year two thousand", "DATE 2000")]),
        ("The winter of nineteen ninety-four was cold.", [("The winter of nineteen ninety-four", "DATE 1994-WI")]),
        ("In March nineteen ninety-seven he left.", [("March nineteen ninety-seven", "DATE 1997-03")]),
        (
            "Every other week, every quarter, every summer, each July, every morning, every weekend.",
            [
                ("Every other week", "SET P2W"),
                ("every quarter", "SET P1Q"),
                ("every summer", "SET XXXX-SU"),
                ("each July", "SET XXXX-07"),
                ("every morning", "SET XXXX-XX-XXTMO"),
                ("every weekend", "SET XXXX-WXX-WE"),
            ],
        ),
        ("It costs $5 per hour, twice per day.", [("per hour", "SET PT1H"), ("twice per day", "SET P1D")]),
        ("In the sixties he left.", [("the sixties", "DATE 196")]),
        ("The first half of this year was good.", [("The first half of this year", "DATE 2024-H1")]),
        ("In H1 2023 it fell; the H1 is a road.", [("H1 2023", "DATE 2023-H1")]),
        ("They will meet Tuesday or Wednesday.", [("Tuesday", "DATE 2024-05-21"), ("Wednesday", "DATE 2024-05-22")]),
        (
            "They will meet this Friday; they met this coming Monday.",
            [("this Friday", "DATE 2024-05-17"), ("this coming Monday", "DATE 2024-05-20")],
        ),
        ("The next day he left.", [("The next day", "DATE 2024-05-16")]),
        ("That night he left.", [("That night", "TIME 2024-05-15TNI")]),
        ("Overnight Sunday it rained.", [("Overnight Sunday", "TIME 2024-05-12TNI")]),
        ("By the end of the decade it was over.", [("the end of the decade", "DATE 202 END")]),
        (
            "Prices fell in winter, then at the end of the weekend.",
            [("winter", "DATE 2023-WI"), ("the end of the weekend", "DATE 2024-W20-WE END")],
        ),
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
        ("It will take two or three more days.", [("two or three more days", "DURATION PXD")]),
        (
            "The April-June quarter was weak; in the year-ago quarter it was not.",
            [("The April-June quarter", "DATE 2024-Q2"), ("the year-ago quarter", "DATE 2023-Q2")],
        ),
        ("The March quarter was weak.", [("The March quarter", "DATE 2024-Q1")]),
        (
            "Its fiscal third quarter ended April 30.",
            [("fiscal third quarter", "DATE 2024-Q3"), ("April 30", "DATE 2024-04-30")],
        ),
        ("At 11 last night they left.", [("11 last night", "TIME 2024-05-14T23:00")]),
        ("At 8 tonight they meet.", [("8 tonight", "TIME 2024-05-15T20:00")]),
        (
            "They left at a quarter to midnight on Friday.",
            [("a quarter to midnight", "TIME 2024-05-10T23:45"), ("Friday", "DATE 2024-05-10")],
        ),
        ("They left after midnight Friday.", [("midnight Friday", "TIME 2024-05-10T00:00")]),
        ("They left in the early hours of Friday.", [("the early hours of Friday", "TIME 2024-05-10TMO START")]),
        (
            "It opens between 7 and 9 a.m. daily.",
            [("7", "TIME T07:00"), ("9 a.m.", "TIME T09:00"), ("daily", "SET P1D")],
        ),
        (
            "Trade begins at 9am on Monday week.",
            [("9am", "TIME 2024-05-27T09:00"), ("Monday week", "DATE 2024-05-27")],
        ),
        ("They meet two weeks from Friday.", [("two weeks from Friday", "DATE 2024-05-31")]),
        ("They meet a week on Tuesday.", [("a week on Tuesday", "DATE 2024-05-28")]),
        ("The day after May 3 he left.", [("The day after May 3", "DATE 2024-05-04")]),
        ("He spoke the day before last Tuesday.", [("the day before last Tuesday", "DATE 2024-05-13")]),
        ("He left the summer before last.", [("the summer before last", "DATE 2022-SU")]),
        ("It froze in the winter of 1916-17.", [("the winter of 1916-17", "DATE 1916-WI")]),
        ("It will rise over the next decade.", [("the next decade", "DURATION P10Y")]),
        ("They will study it over the coming fortnight.", [("the coming fortnight", "DURATION P2W")]),
        ("The ban stays no longer than four months.", [("no longer than four months", "DURATION P4M EQUAL_OR_LESS")]),
        (
            "Hours later he called; minutes earlier he had not.",
            [
                ("Hours later", "DATE FUTURE_REF"),
                ("minutes earlier", "DATE PAST_REF"),
            ],
        ),
        (
            "She left on 4 June at 11 p.m. and came back at 6 a.m. the following day.",
            [
                ("4 June", "DATE 2024-06-04"),
                ("11 p.m.", "TIME 2024-06-04T23:00"),
                ("6 a.m.", "TIME 2024-06-05T06:00"),
                ("the following day", "DATE 2024-06-05"),
            ],
        ),
        (
            "He moved it between May 2019 and the following March.",
            [("May 2019", "DATE 2019-05"), ("the following March", "DATE 2020-03")],
        ),
        (
            "It rose between January and June last year.",
            [("January", "DATE 2023-01"), ("June last year", "DATE 2023-06")],
        ),
        ("A week later than last year it began.", [("A week", "DURATION P1W"), ("last year", "DATE 2023")]),
        (
            "It ran from March 3 to May 5, 1988, and from November to February 2004.",
            [
                ("March 3", "DATE 1988-03-03"),
                ("May 5, 1988", "DATE 1988-05-05"),
                ("November", "DATE 2003-11"),
                ("February 2004", "DATE 2004-02"),
            ],
        ),
        (
            "At dawn on Friday they left; at dawn they had come.",
            [("dawn", "TIME 2024-05-10TMO"), ("Friday", "DATE 2024-05-10")],
        ),
        ("They met one Saturday in June 2004.", [("one Saturday", "DATE XXXX-WXX-6"), ("June 2004", "DATE 2004-06")]),
        ("He died at 8 Friday night.", [("8 Friday night", "TIME 2024-05-10T20:00")]),
        ("They meet in the week beginning 6 March.", [("the week beginning 6 March", "DATE 2024-W10")]),
        ("In 1984 Oak Avenue was closed.", [("1984", "DATE 1984")]),
        ("It was a monthslong fight.", [("monthslong", "DURATION PXM")]),
        ("One day last week he left.", [("last week", "DATE 2024-W19")]),
        ("He called every night.", [("every night", "SET P1D")]),
        (
            "They left over Memorial Day weekend in Easter week.",
            [("Memorial Day weekend", "DATE 2024-W21-WE"), ("Easter week", "DATE 2024-W13")],
        ),
        (
            "It will rise before Diwali, since Yom Kippur 2021 and after Lunar New Year.",
            [
                ("Diwali", "DATE 2024-10-31"),
                ("Yom Kippur 2021", "DATE 2021-09-16"),
                ("Lunar New Year", "DATE 2024-02-10"),
            ],
        ),
        (
            "Doors open at 10am on New Year's Day 2025.",
            [("10am", "TIME 2025-01-01T10:00"), ("New Year's Day 2025", "DATE 2025-01-01")],
        ),
    ],
)
def test_more_phrases_of_each_family(dates, sentence, found):
    assert dates(sentence) == found
