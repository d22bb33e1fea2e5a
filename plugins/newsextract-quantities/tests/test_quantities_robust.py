"""Any text gives exact offsets and no failure; settings and records hold."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsextract import Article, Pipeline, Result
from newsextract_quantities import Quantities, Quantity

PIECES = st.sampled_from(
    [
        "0",
        "1",
        "5",
        "12",
        "1,000",
        "2024",
        "9999",
        ".5",
        "½",
        "1/4",
        "-3",
        "$",
        "£",
        "€",
        "%",
        "°",
        "'",
        '"',
        "″",
        "–",
        "-",
        "to",
        "and",
        "or",
        "of",
        "half",
        "third",
        "one",
        "two",
        "twenty",
        "hundred",
        "million",
        "dozens",
        "percent",
        "miles",
        "feet",
        "inches",
        "cents",
        "dollars",
        "people",
        "aged",
        "No.",
        "about",
        "more",
        "than",
        "or",
        "more",
        "a",
        "an",
        "the",
        "km/h",
        "m",
        "p",
        "bn",
        "°C",
        "year-old",
        "between",
        "from",
        "per",
        "day",
        ",",
        ".",
        ";",
        "(",
        ")",
        "\n",
        "\r\n",
        "\x00",
        "\x1c",
        "\u2028",
        "�",
        "😀",
        "٣",
        "１２",
        "²",
        "İ",
    ]
)
PIPELINE = Pipeline([Quantities()], on_error="raise")


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(PIECES, st.sampled_from(["", " ", "-", "\xa0"])), max_size=40))
def test_number_like_text_never_fails(pieces):
    text = "".join(piece + gap for piece, gap in pieces)
    for found in PIPELINE.run(text)[Quantity]:
        assert text[found.start : found.end] == found.text == found.text.strip()


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_any_text_never_fails(text):
    PIPELINE.run(text)


@pytest.mark.parametrize(
    "unit", ["1,", "1.1.", "999 trillion ", "9", " ", "1/", "½", "5-", "half of ", "one and ", "N720 ", "1.234,"]
)
def test_long_runs_of_the_same_are_read(unit):
    assert PIPELINE.run(unit * 3000).failures == ()


def test_quantities_read_back_from_records():
    result = PIPELINE.run(Article("Prices rose about 3% to $2.5m for 10 to 15 homes.", id="a"))
    again = Result.from_dict(result.to_dict(), types=[Quantity])
    assert again[Quantity] == result[Quantity]


def test_settings_are_checked():
    with pytest.raises(TypeError):
        Quantities(decimal_comma="yes")


def test_every_quantity_names_the_rule_that_made_it():
    text = "Half of 20 men, 5% up, $3, 2-1, first, dozens, one in five, 34-year-old, 3 to 4 miles, 2 hours, threefold"
    assert all(q.rule for q in PIPELINE.run(text)[Quantity])


def test_a_summary_says_it_in_a_few_words():
    summaries = [q.summary() for q in PIPELINE.run("up about 3%, 10 to 15 cars, dozens of cats, the first")[Quantity]]
    assert summaries == ["about 3 percent, up", "10 to 15 cars", "24 or more cats", "1 (ordinal)"]


def test_a_summary_is_written_for_people():
    text = "$38m, at least 1,200 homes, a third of 2 farms, 2-1, 2.4 to 2.5 billion dollars"
    assert [q.summary() for q in PIPELINE.run(text)[Quantity]] == [
        "38,000,000 US dollars",
        "at least 1,200 homes",
        "0.3333",
        "2 farms",
        "2-1",
        "2,400,000,000 to 2,500,000,000 US dollars",
    ]


@pytest.mark.parametrize(
    ("text", "summary"),
    [
        ("6 months", "6 months"),
        ("one mile", "1 mile"),
        ("half a mile", "0.5 miles"),
        ("5 feet", "5 feet"),
        ("43C", "43 degrees Celsius"),
        ("60 mph", "60 miles per hour"),
        ("£3", "3 pounds sterling"),
        ("5 Swedish kronor", "5 Swedish kronor"),
        ("8 yen", "8 Japanese yen"),
        ("three centuries", "3 centuries"),
        ("9 parts per million", "9 parts per million"),
        ("2 barrels of oil equivalent", "2 barrels of oil equivalent"),
        ("50 sq ft", "50 square feet"),
    ],
)
def test_a_summary_has_its_unit_in_the_plural_that_people_write(text, summary):
    (found,) = PIPELINE.run(text)[Quantity]
    assert found.summary() == summary
