"""What holds for every date and any text."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract import Pipeline
from newsextract_dates import Dates

PIPELINE = Pipeline([Dates], on_error="raise")
MONTHS = [date(2000, month, 1).strftime("%B") for month in range(1, 13)]
WEEKDAYS = [date(2000, 1, day).strftime("%A") for day in range(3, 10)]
WORDS = [
    *(
        "last",
        "next",
        "the",
        "a",
        "of",
        "year",
        "weeks",
        "two",
        "Friday",
        "May",
        "31",
        "2021",
        "9 p.m.",
        "-",
        ",",
        "\n",
    ),
    *(
        "“",
        "\n",
        "early",
        "end",
        "quarter",
        "first",
        "ago",
        "later",
        "every",
        "night",
        "Easter",
        "'s",
        "1/2",
        "half",
        "”",
    ),
]
STYLES = [
    "{month} {d.day}, {d.year:04d}",
    "{month} {d.day}{th}, {d.year:04d}",
    "{d.day} {month} {d.year:04d}",
    "the {d.day}{th} of {month} {d.year:04d}",
    "{weekday}, {month} {d.day}, {d.year:04d}",
    "{month:.3} {d.day}, {d.year:04d}",
    "{month:.3}. {d.day}, {d.year:04d}",
    "{d.month}/{d.day}/{d.year:04d}",
    "{d.year:04d}-{d.month:02d}-{d.day:02d}",
]
TIMEX3 = re.compile(
    r"""(?:PRESENT|PAST|FUTURE)_REF
    | P(?:X|[0-9.]+)(?:Y(?:[0-9]+M)?|M|W|D|Q|WE|DT[0-9]+H) | PT(?:X|[0-9.]+)[HMS](?:[0-9]+[MS])? | P[0-9]*DT[0-9]+H
    | BC[0-9]{2,4}
    | (?:(?:[0-9]{4}|XXXX)(?:-(?:[0-9]{2}|XX)(?:-(?:[0-9]{2}|XX))?
        | -W(?:[0-9]{2}|XX)(?:-WE|-[1-7])? | -Q[1-4X] | -H[12X] | -(?:SP|SU|FA|WI))?
      | [0-9X]{2,3})?
      (?:T(?:[0-9]{2}:[0-9]{2}(?::[0-9]{2})?|MO|MI|AF|EV|NI))?""",
    re.VERBOSE,
)


def ending(day: int) -> str:
    return "th" if 11 <= day <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def values(text: str, published: date | None = None) -> list[str]:
    return [a.value for a in PIPELINE.run(text, published=published)]


@pytest.mark.parametrize("style", STYLES)
@given(d=st.dates(date(1000, 1, 1), date(2199, 12, 31)))
def test_a_date_written_in_any_style_reads_back_as_itself(style, d):
    written = style.format(d=d, month=MONTHS[d.month - 1], weekday=WEEKDAYS[d.weekday()], th=ending(d.day))
    written = written.replace("May.", "May")
    assert [(a.text, a.value) for a in PIPELINE.run(f"It was signed on {written}.")] == [(written, d.isoformat())]


@given(d=st.dates(date(1000, 1, 1), date(2199, 12, 31)))
def test_the_day_comes_first_where_that_is_set(d):
    pipeline = Pipeline([Dates(day_first=True)])
    assert [a.value for a in pipeline.run(f"on {d.day}/{d.month}/{d.year:04d}")] == [d.isoformat()]


@given(published=st.dates(date(1600, 1, 1), date(2199, 1, 1)), weekday=st.integers(0, 6))
def test_a_weekday_is_that_day_in_the_week_on_either_side(published, weekday):
    name = WEEKDAYS[weekday]
    (before,) = values(f"They met on {name}.", published)
    (after,) = values(f"They will meet on {name}.", published)
    (last,) = values(f"They met last {name}.", published)
    assert date.fromisoformat(before) in [published - timedelta(days=n) for n in range(7)]
    assert date.fromisoformat(after) in [published + timedelta(days=n) for n in range(7)]
    assert date.fromisoformat(last) in [published - timedelta(days=n) for n in range(1, 8)]
    assert {date.fromisoformat(value).weekday() for value in (before, after, last)} == {weekday}


@given(published=st.dates(date(1600, 1, 1), date(2199, 1, 1)), count=st.integers(2, 500))
def test_days_weeks_and_years_ago_agree_with_the_calendar(published, count):
    year, week, _ = (published - timedelta(weeks=count)).isocalendar()
    assert values(f"It fell {count} days ago.", published) == [(published - timedelta(days=count)).isoformat()]
    assert values(f"It fell {count} weeks ago.", published) == [f"{year:04d}-W{week:02d}"]
    assert values(f"It fell {count} years ago.", published) == [f"{published.year - count:04d}"]


@given(
    words=st.lists(st.sampled_from(WORDS), max_size=12),
    published=st.none() | st.dates(),
)
def test_a_value_always_parses_as_timex3_and_an_interval_is_never_empty(words, published):
    for found in PIPELINE.run(" ".join(words), published=published):
        assert TIMEX3.fullmatch(found.value), found
        assert found.interval is None or found.interval[0] < found.interval[1]


@given(text=st.text("0123456789.,:/-– apmtshndr'$’"), published=st.none() | st.dates())
def test_any_figures_give_sound_annotations(text, published):
    assert PIPELINE.run(f"at {text} GMT years ago", published=published).failures == ()


@given(text=st.text(), published=st.none() | st.dates())
def test_any_text_gives_sound_annotations(text, published):
    assert PIPELINE.run(text, published=published).failures == ()
