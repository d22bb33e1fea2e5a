"""What is no quantity, with a dates plugin and without."""

from datetime import date
from typing import ClassVar

import pytest
from attrs import frozen

from newsextract import Annotation, Extractor, Pipeline
from newsextract_quantities import Quantities, Quantity


@pytest.mark.parametrize(
    "text",
    [
        "In 2019 it snowed.",
        "the 1980s and her 20s",
        "the years 2009-2010 and 2023-24",
        "on Dec. 24, 24 December, Sept. 20-24 and the 14th of May",
        "the 19th century",
        "at 9 a.m., 16:35, 3.40pm, 9am and 1130 GMT",
        "12/05/2020",
        "the Boeing 737, COVID-19, the G7, an F-16, iPhone 11 and the S&P 500",
        "Section 427, page 12, Highway 61, Class 195 and Gate 4",
        "Wards 2 and 7, grades 6 through 8, pages 12-15, a CI 89-97",
        "Guard Lena Ruiz (7) drives past Zoe Hall (31).",
        "Third Street, the 4th Brigade, Sixth Avenue",
        "1600 Pennsylvania Avenue and the 1400 block",
        "10 Downing Street, a No 10 aide",
        "call 0800 123 4567, (555) 123-4567, 555-0142 or 911",
        "1. Read this\n2. Then that\n(3) Stop",
        "www.site.com/2021/05/story-1234, @user12 and #3",
        "one of the men, no one, one another, one-sided, one said",
        "24/7, 9/11",
        "version 1.2.3 and 192.168.1.2",
        "a 1080p screen",
        "an N95 mask in P3 colours",
        "the dawn of Web 2.0",
        "the Two Brothers, Air Force One, the Group of Seven",
        "a 787-9, “Part Three is a war film”, [1/4] Wire",
        "the No 19 bus, his Sixth Amendment right, by 4-to-1 in the north",
        "the 4x100m, a 4x4, the 4×400m",
        "I work from nine till five. We wait until 12.",
        "2-for-1, 9-to-5, 3-to-1",
        "a mile, twice, a mix",
        '<post id="771156540103417856">, part number 19435523, 978-3-319-09575-2',
        "the Group of 20, a 7-Eleven, the 3M plant and the Two Rivers Network",
        "by phone at +49 (0)40 890 85-433",
        "He has reasons: 1) he is tired and 2) he can.",
        "on day three, in season four, Flight eight hundred",
        "the winter of 2004-5",
        "At 11 last night, before the 8.14 to Leeds",
        "It ran on iOS 9 and on the new Ram 1500.",
    ],
)
def test_dates_names_codes_and_pronouns_are_no_quantities(quantities, text):
    assert [q.text for q in quantities(text)] == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("more than 2000 people", 2000),
        ("In Rome, 2,019 people voted.", 2019),
        ("He called Bob 3 times.", 3),
        ("one officer died", 1),
        ("minus one degree", -1),
        ("-5 degrees", -5),
        ("a sub-500 sq m plot", 500),
        ("the last season four players left", 4),
        ("It cost plus or minus $300 to fix.", 300),
        ("The seats it lost (8) hurt.", 8),
    ],
)
def test_guards_leave_quantities_alone(one, text, value):
    assert one(text).value == value


def test_a_number_like_a_year_may_end_a_range_of_what_is_counted(one):
    found = one("It will go from 1000 to 2000 jobs.")
    assert (found.low, found.high, found.unit) == (1000, 2000, "jobs")


def test_a_year_that_is_compared_with_is_none(quantities):
    assert [q.text for q in quantities("It is 32 percent below 2005 levels.")] == ["32 percent"]


@frozen(kw_only=True)
class Time(Annotation):
    """A date as a dates plugin would offer it."""

    kind: ClassVar[str] = "date"
    type: str
    value: str | None = None


@frozen
class Times(Extractor):
    """Marks given words as a date of a given type."""

    name: ClassVar[str] = "times"
    provides: ClassVar[tuple[type[Annotation], ...]] = (Time,)
    words: str = ""
    type: str = "DATE"

    def extract(self, view):
        at = view.text.find(self.words)
        return [Time.at(view.span(at, at + len(self.words)), type=self.type)]


@pytest.mark.parametrize(
    ("words", "type_", "found"),
    [
        ("30 years ago", "DATE", []),
        ("three hours", "TIME", []),
        ("three hours", "DURATION", ["three hours"]),
        ("two days a week", "SET", ["two days"]),
    ],
)
def test_within_dates_of_a_dates_plugin_only_lengths_of_time_are_quantities(words, type_, found):
    pipeline = Pipeline([Times(words=words, type=type_), Quantities()], on_error="raise")
    assert [q.text for q in pipeline.run(f"It was {words} when it ended.")[Quantity]] == found


def test_it_runs_after_the_dates_plugin_and_without_it():
    both = Pipeline([Quantities(), Times(words="in")])
    assert [e.name for e in both.extractors] == ["times", "quantities"]
    assert Pipeline([Quantities()]).run("5 people", published=date(2024, 1, 1))[Quantity]


@pytest.mark.parametrize("text", ["the summer of ’74", "The bill, S. 205, passed."])
def test_short_years_and_bills_are_no_quantities(quantities, text):
    assert quantities(text) == []
