"""Lists of words in the language data."""

from newsextract.language import listed
from newsextract_quantities.word_lists import as_sets, unfolded


def test_a_string_with_commas_is_a_list_of_words_and_phrases():
    assert listed("about, close\nto, some") == ["about", "close to", "some"]
    assert listed("") == []


def test_tables_are_unfolded_at_any_depth_and_single_words_stay_words():
    assert unfolded({"a": {"b": "x, y"}, "c": "x", "d": 1}) == {"a": {"b": ["x", "y"]}, "c": "x", "d": 1}
    assert as_sets({"a": ["x", "y"], "b": "z"}) == {"a": frozenset("xy"), "b": "z"}
