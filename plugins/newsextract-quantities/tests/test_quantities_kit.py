"""Quantities keep what every extractor promises, with dates beside them and without."""

from newsextract.testing import annotated, assert_finds, check_extractor, stub
from newsextract_quantities import Quantities

TEXTS = (
    "About 2,500 U.S. troops and $1.2 billion, up 3.5 percent.",
    "Between 10 and 15 miles; dozens of people; half of the voters; 34-year-old twins.",
    "They won 2-1, came third and ran 40 km/h for 1,000 barrels per day.",
)


def test_quantities_keep_what_every_extractor_promises():
    check_extractor(Quantities, texts=TEXTS)


def test_quantities_beside_dates_keep_it_too():
    gold = annotated("In [2024]{date type=DATE value=2024} about 300 people came [30 years later]{date type=DATE}.")
    check_extractor(Quantities, texts=[gold], others=[stub("date", gold.expected)], examples=30, size=8_000)


def test_numbers_in_a_date_are_the_dates():
    gold = annotated(
        "It opened [30 years ago]{date type=DATE}, cost [$3]{quantity value=3} and lasted "
        "[two years]{date type=DURATION}{quantity value=2 unit=year}."
    )
    assert_finds(Quantities, gold, others=[stub("date", gold.expected)])
