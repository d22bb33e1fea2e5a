"""All installed plugins on hostile pieces: odd numbers, impossible dates, stray marks, any settings, any day."""

from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsextract import Article, Pipeline

_NUMBERS = """0 00 9 31 32 99 1582 9999 99999 1e999999 1.5 .5 5. 1,000 1,00 1.000,5 −7 1/0 0/0 1/1.5 4.4/7 0:0/0 25:61
24:00 2024-02-30 31/02/2024 2024-W54 0000-00-00 9999-12-31 0001-01-01 32nd 0th 9990s ’90s 2023-24 1999-00 FY24 Q5 H3
½ ² ١٢ １２"""
_WORDS = """year years ago later from now century millennium decade BC February April 31 last next this every twice half
dozen million trillion percent $ £ € m k to and or between aged -year-old said says told according that he she who we I
the mayor Ann Lee Mr. U.S. Photo: (AP Photo/ © By Read more: “ ” ‘ ’ " ' '' `` « » „ ( ) [ ] — … , . : ; ? ! - /"""
NUMBERS, WORDS = _NUMBERS.split(), _WORDS.split()
SPACES = [
    " ",
    "",
    "\n",
    "\n\n",
    "\r\n",
    "\xa0",
    "\u2009",
    "\u2028",
    "\x1c",
    "\0",
    "\u200b",
    "\u202e",
    "\u0301",
    "\ud800",
    "😀",
]

PIECES = st.sampled_from(NUMBERS) | st.sampled_from(WORDS) | st.sampled_from(SPACES) | st.text(max_size=3)
TEXTS = st.tuples(st.sampled_from(["", " ", " "]), st.lists(PIECES, max_size=20)).map(
    lambda drawn: drawn[0].join(drawn[1])
)
DAYS = st.none() | st.dates() | st.sampled_from([date.min, date.max, datetime.min, datetime.max, date(2024, 2, 29)])
CHOICES = [
    {},
    {"settings": {"dates": {"day_first": True}, "quantities": {"decimal_comma": True}, "quotes": {"max_length": 1}}},
    {"settings": {"captions": {"boilerplate": False, "uncredited": False}}, "keep": ["caption", "boilerplate"]},
    {"without": ["dates"]},
]
PIPELINES = [Pipeline.installed(**choice) for choice in CHOICES]


@settings(max_examples=500, deadline=None)
@given(TEXTS, DAYS, st.sampled_from(PIPELINES))
def test_nothing_fails(text, published, pipeline):
    result = pipeline.run(Article(text, published=published))
    assert result.failures == ()
    for annotation in result:
        assert isinstance(annotation.summary(), str)
        assert annotation.rule


@settings(max_examples=300, deadline=None)
@given(TEXTS, DAYS)
def test_every_interval_begins_before_it_ends(text, published):
    for found in PIPELINES[0].run(Article(text, published=published)).layers.get("date", ()):
        if found.interval:
            begin, end = found.interval
            assert begin < end


@pytest.mark.parametrize("digits", ["9" * 5_000, "9," * 2_500, "9." * 2_500, "1/" * 2_500, "1:" * 2_500, "٣" * 5_000])
@pytest.mark.parametrize(
    "around", ["{}", "${} million", "{} years ago", "{} January {}", "“{},” he said", "{}-year-old"]
)
def test_numbers_of_thousands_of_digits_do_no_harm(digits, around):
    result = PIPELINES[0].run(Article(around.replace("{}", digits), published="2024-03-08"))
    assert result.failures == ()
    result.to_json()
