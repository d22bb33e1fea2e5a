"""Lengths of time.

Articles are published on Wednesday, 15 May 2024.
"""

from __future__ import annotations

import pytest

CASES = [
    ("They talked for nine hours.", [("nine hours", "DURATION PT9H")]),
    ("It was a nine-hour session.", [("nine-hour", "DURATION PT9H")]),
    ("They talked for at least 18 months.", [("at least 18 months", "DURATION P18M EQUAL_OR_MORE")]),
    ("They talked for almost three months.", [("almost three months", "DURATION P3M LESS_THAN")]),
    ("They talked for 27 weeks or longer.", [("27 weeks or longer", "DURATION P27W EQUAL_OR_MORE")]),
    ("They talked for a few weeks.", [("a few weeks", "DURATION PXW")]),
    ("They talked for hours.", [("hours", "DURATION PTXH")]),
    ("They talked for six to eight weeks.", [("six to eight weeks", "DURATION PXW")]),
    ("They talked for 2 1/2 years.", [("2 1/2 years", "DURATION P2Y6M")]),
    ("The probe took 2.25 years to arrive.", [("2.25 years", "DURATION P2Y3M")]),
    ("Buds opened 8.9 days sooner.", [("8.9 days", "DURATION P8.9D")]),
    ("They talked for 4½ hours.", [("4½ hours", "DURATION PT4H30M")]),
    ("They talked for a year and a half.", [("a year and a half", "DURATION P18M")]),
    ("They talked for half an hour.", [("half an hour", "DURATION PT30M")]),
    ("They talked during the past three years.", [("the past three years", "DURATION P3Y")]),
    ("They talked in the first two months of the year.", [("the first two months of the year", "DURATION P2M")]),
    ("They talked for over a week.", [("over a week", "DURATION P1W MORE_THAN")]),
    ("They talked over five days.", [("five days", "DURATION P5D")]),
    ("It was closed in recent years.", [("recent years", "DATE PAST_REF")]),
    ("It was a weeklong, decades-long fight.", [("weeklong", "DURATION P1W"), ("decades-long", "DURATION PXY")]),
    ("It was a two-year deal, a two day event.", [("two-year", "DURATION P2Y"), ("two day", "DURATION P2D")]),
    ("A quarter-century-old treaty lapsed.", [("quarter-century-old", "DURATION P25Y")]),
    ("In the year ended March 31 it grew.", [("the year", "DURATION P1Y"), ("March 31", "DATE 2024-03-31")]),
    ("The fiscal year was good.", [("The fiscal year", "DATE 2024")]),
    ("It fell for the week.", [("the week", "DATE 2024-W20")]),
    ("It was seventy-five years.", [("seventy-five years", "DURATION P75Y")]),
    ("Two thousand years passed.", [("Two thousand years", "DURATION P2000Y")]),
    ("One and a half hours passed.", [("One and a half hours", "DURATION PT1H30M")]),
    ("Half a dozen years passed.", [("Half a dozen years", "DURATION P6Y")]),
    ("It will take two or three more days.", [("two or three more days", "DURATION PXD")]),
    ("The ban stays no longer than four months.", [("no longer than four months", "DURATION P4M EQUAL_OR_LESS")]),
    ("A week later than last year it began.", [("A week", "DURATION P1W"), ("last year", "DATE 2023")]),
    ("It was a monthslong fight.", [("monthslong", "DURATION PXM")]),
    ("It is to last three to four weeks.", [("three to four weeks", "DURATION PXW")]),
    ("The last two years were hard.", [("The last two years", "DURATION P2Y")]),
    ("It took some 40 years.", [("some 40 years", "DURATION P40Y APPROX")]),
    ("It took some years.", [("some years", "DURATION PXY")]),
    ("A two-week-long walkout ended.", [("two-week-long", "DURATION P2W")]),
    ("They showed a 40-second clip.", [("40-second", "DURATION PT40S")]),
    ("He waited more than a quarter of a century.", [("more than a quarter of a century", "DURATION P25Y MORE_THAN")]),
    ("In the years that followed, he built ships.", [("the years", "DURATION PXY")]),
    (
        "Over the years he lost two, in the first hours of a storm.",
        [("the years", "DURATION PXY"), ("the first hours", "DURATION PTXH")],
    ),
    (
        "In the weeks before the vote he lost the years-old lawsuit.",
        [("the weeks", "DURATION PXW"), ("years-old", "DURATION PXY")],
    ),
    ("Over the trailing 12 months it rose.", [("the trailing 12 months", "DURATION P12M")]),
    (
        "A two-and-a-half-year ban and a six-to-nine-month wait.",
        [("two-and-a-half-year", "DURATION P2Y6M"), ("six-to-nine-month", "DURATION PXM")],
    ),
    ("He served three five-year terms.", [("five-year", "DURATION P5Y")]),
    ("It could be weeks before they know.", [("weeks", "DURATION PXW")]),
    ("He flew a total of 1500 hours.", [("1500 hours", "DURATION PT1500H")]),
    ("It lasts between six and eight years.", [("six and eight years", "DURATION PXY")]),
    ("They waited two-and-a-half years.", [("two-and-a-half years", "DURATION P2Y6M")]),
    ("The striker scored often over the years.", [("the years", "DURATION PXY")]),
    ("The storm could last hours.", [("hours", "DURATION PTXH")]),
    ("It grew in the last days of the war.", [("the last days", "DURATION PXD")]),
    ("She posted a two-minute-long clip.", [("two-minute-long", "DURATION PT2M")]),
]


@pytest.mark.parametrize(("sentence", "found"), CASES)
def test_a_length_of_time_is_marked_and_valued(dates, sentence, found):
    assert dates(sentence) == found
