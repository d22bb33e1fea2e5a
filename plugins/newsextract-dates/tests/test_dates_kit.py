"""Dates keep what every extractor promises."""

from newsextract.testing import check_extractor
from newsextract_dates import Dates

TEXTS = (
    "On Friday, 1 May 2024 and Dec. 9th, from May to June, in 2009-2010.",
    "Three days ago, last year, a year earlier, the past three years, in the third quarter.",
    "At 9 a.m. Saturday, 4 p.m. ET, overnight, early in the 1990s, in the 7th century.",
    "Every Saturday, twice a week, $33m a year; at Easter 2024, on 3/4/2021, at 0923 GMT.",
)


def test_dates_keep_what_every_extractor_promises():
    check_extractor(Dates, texts=TEXTS)


def test_dates_that_put_the_day_first_do_so_too():
    check_extractor(Dates(day_first=True), texts=["It opened on 3/4/2021."], examples=30, size=8_000)
