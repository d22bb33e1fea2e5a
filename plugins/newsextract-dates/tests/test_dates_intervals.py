"""TIMEX3 values as half-open Python intervals."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from newsextract_dates.intervals import interval


@pytest.mark.parametrize(
    ("value", "begin", "end"),
    [
        ("2021-12-09", date(2021, 12, 9), date(2021, 12, 10)),
        ("2021-12", date(2021, 12, 1), date(2022, 1, 1)),
        ("2021", date(2021, 1, 1), date(2022, 1, 1)),
        ("2021-W49", date(2021, 12, 6), date(2021, 12, 13)),
        ("2021-W49-WE", date(2021, 12, 11), date(2021, 12, 13)),
        ("2021-Q3", date(2021, 7, 1), date(2021, 10, 1)),
        ("2021-H1", date(2021, 1, 1), date(2021, 7, 1)),
        ("2021-WI", date(2021, 12, 1), date(2022, 3, 1)),
        ("199", date(1990, 1, 1), date(2000, 1, 1)),
        ("06", date(600, 1, 1), date(700, 1, 1)),
        ("2021-12-10T16:00", datetime(2021, 12, 10, 16), datetime(2021, 12, 10, 16, 1)),
        ("2021-12-10T16:00:05", datetime(2021, 12, 10, 16, 0, 5), datetime(2021, 12, 10, 16, 0, 6)),
        ("2021-12-10T24:00", datetime(2021, 12, 11), datetime(2021, 12, 11, 0, 1)),
        ("2021-12-10TNI", datetime(2021, 12, 10, 20), datetime(2021, 12, 11, 6)),
    ],
)
def test_a_value_names_an_interval_whose_end_is_outside(value, begin, end):
    assert interval(value) == (begin, end)


@pytest.mark.parametrize(
    "value",
    [
        "P3Y",
        "PRESENT_REF",
        "XXXX-WXX-5",
        "XXXX-07",
        "T06:30",
        "BC0346",
        "9999",
        "2021-W60",
        "2021-13",
        "2021-02-30",
        "",
    ],
)
def test_a_value_without_one_interval_has_none(value):
    assert interval(value) is None


def test_an_annotation_has_the_interval_of_its_value(pipeline):
    (found,) = pipeline.run("It fell in July 1997.")
    assert found.interval == (date(1997, 7, 1), date(1997, 8, 1))


def test_lengths_and_recurring_times_have_none(pipeline):
    assert [a.interval for a in pipeline.run("It took two years, every day.")] == [None, None]
