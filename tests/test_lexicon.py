"""A lexicon finds its entries as whole words, the longest first, in the forms people write."""

import re

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from newsextract import Lexicon

DATES = Lexicon({"may": 5, "st. patrick's day": 17, "mid-june": 6, "mid": 0, "Sun": 7, "x": 1, "-y": 2})


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("may May MAY mAY", [5, 5, 5]),
        ("St. Patrick’s Day, st. patrick's day, St. Patrick's Day", [17, 17, 17]),
        ("mid‑june mid-june MID-JUNE", [6, 6, 6]),
        ("Sun sun SUN", [7]),
        ("maybe dismay may_", []),
        ("mid", [0]),
        ("x.", [1]),
    ],
)
def test_entries_are_found_in_their_forms(text, values):
    assert [value for _, _, value in DATES.find(text)] == values


def test_cased_entries_are_found_only_as_they_stand():
    assert [v for *_, v in Lexicon({"us": 1}, cased=True).find("us US Us")] == [1]


def test_capitals_can_be_left_out():
    assert [v for *_, v in Lexicon({"new year": 1}, capitals=False).find("new year New year New Year NEW YEAR")] == [
        1,
        1,
        1,
    ]


def test_find_looks_between_two_offsets_and_gives_exact_ones():
    assert list(DATES.find("may may may", 1, 8)) == [(4, 7, 5)]


def test_a_surface_is_looked_up_in_its_variants():
    assert DATES["St.\xa0Patrick’s Day"] == 17
    assert DATES.get("Maybe") is None
    assert "May" in DATES
    assert "maY" not in DATES
    with pytest.raises(KeyError):
        _ = DATES["Maybe"]


def test_an_empty_lexicon_finds_nothing():
    assert list(Lexicon[int]({}).find("may")) == []
    assert len(Lexicon[int]({})) == 0
    assert not re.search(Lexicon[int]({}).pattern, "may")


@given(st.lists(st.text(alphabet="ab'- .X()[]^\\|", min_size=1).map(str.strip).filter(bool)))
def test_the_pattern_matches_every_entry_in_re_and_regex(words):
    lexicon = Lexicon(dict.fromkeys(words, 1), cased=True)
    for word in words:
        assert re.fullmatch(lexicon.pattern, word)
        assert regex.fullmatch(lexicon.pattern, word)
        assert word in lexicon
    for other in ("a", "b", "[", "]", "-", "\\", "^", "ab"):
        assert bool(re.fullmatch(lexicon.pattern, other)) == (other in words)


@given(st.dictionaries(st.text("abc", min_size=1), st.integers()), st.text("abc ABC"))
def test_what_is_found_is_an_entry_and_a_whole_word(entries, text):
    lexicon = Lexicon(entries)
    for start, end, value in lexicon.find(text):
        assert lexicon[text[start:end]] == value
        assert not (text[start - 1 : start] + text[end : end + 1]).strip()
