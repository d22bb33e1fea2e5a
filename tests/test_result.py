"""A result gives annotations by type, all of them in text order, and the readable text."""

import pytest
from demo import Aside, Asides, Doubled, Word, Words

from newsextract import Pipeline

PIPELINE = Pipeline([Words, Asides])


def test_annotations_come_by_type():
    result = PIPELINE.run("One (two) three")
    assert [a.text for a in result[Word]] == ["One", "three"]
    assert result[Doubled] == ()


def test_annotations_come_by_the_name_of_their_kind():
    result = PIPELINE.run("One (two) three")
    assert result["word"] == result[Word]
    assert result["court"] == ()


def test_iteration_is_in_text_order_longer_first_then_kind():
    result = Pipeline([Words, Asides], keep=["aside"]).run("One (two) three")
    assert [a.text for a in result] == ["One", "(two)", "two", "three"]
    assert len(result) == 4


def test_within_finds_what_lies_inside():
    result = Pipeline([Words, Asides], keep=["aside"]).run("One (two) three")
    assert [a.text for a in result.within(result[Aside][0])] == ["two"]


@pytest.mark.parametrize(
    ("text", "stripped"),
    [
        ("One.\n\n(a caption)\n\nTwo.", "One.\n\nTwo."),
        ("(first)\nOne.", "One."),
        ("One.\n\n\n(a)\n \nTwo.\n\nThree.\n(b)", "One.\n\nTwo.\n\nThree."),
        ("One.\r\n\r\n(a)\r\n\r\nTwo.", "One.\r\n\r\nTwo."),
        ("  untouched \n\n\n\n text ", "  untouched \n\n\n\n text "),
        ("(all)", ""),
        ("One.\n(a line)\nTwo.\n", "One.\nTwo."),
        ("One (aside) goes on.\n(b)", "One         goes on."),
        ("One.\n(a\x1cb\x0bc)\nTwo.", "One.\nTwo."),
    ],
)
def test_stripped_is_the_text_without_what_masks(text, stripped):
    assert PIPELINE.run(text).stripped == stripped
