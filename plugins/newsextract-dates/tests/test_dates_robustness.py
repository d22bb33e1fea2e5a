"""Hostile input neither breaks the plugin nor hides what is sound in it."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "May March ",
            "12/",
            "-1/",
            "last ",
            "1,",
            " ",
            "1",
            "the ",
            "the end of the ",
            "“today ",
            '"today" ',
            "one ",
        ),
        *(
            "9 a.m. ",
            "\x00",
            "\ud800",
            "²",
            "٣",
            "𝟗",
            "½",
            "Friday",
            "Friday ",
            "the quarter a year ago ",
            "\u2028",
            "\x1c",
            "Friday\x85",
        ),
    ],
)
def test_many_repeats_of_anything_are_read(pipeline, piece):
    result = pipeline.run(piece * 2000 + " in July 1997", published="2024-05-15")
    assert result.failures == ()


@pytest.mark.parametrize("digits", ["9" * 5000, "1" * 5000 + " years", "2021-" + "0" * 5000, "12/" + "3" * 5000])
def test_numbers_of_thousands_of_digits_are_no_dates(dates, digits):
    assert dates(digits) == []


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_are_no_trouble(pipeline, published):
    text = (
        "Last year, next century, yesterday, tomorrow night, the weekend, 30 decades ago, on Friday, next Friday, in "
        "the winter, next quarter, at Easter, on the 31st, in February, the week after next, a century later, "
        "last Ramadan."
    )
    assert pipeline.run(text, published=published).failures == ()


def test_a_length_next_to_nothing_is_none(dates):
    assert dates("It took 1/299999 weeks, 0.00001 hours.") == []
    assert dates("It took 0.99999 weeks.") == [("0.99999 weeks", "DURATION P1W")]


def test_digits_of_other_scripts_are_no_numbers(dates):
    assert dates("on ٣ July ٢٠٢١") == [("July", "DATE 2024-07")]


def test_figures_of_odd_shapes_are_no_dates(dates):
    assert dates("He hit 0.500/1,000, ’9s and 1/2/3/4:5.6, at .500/2.") == []
