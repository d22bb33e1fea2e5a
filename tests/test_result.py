"""A result gives annotations by type, all of them in text order, and the readable text."""

import pytest
from attrs import frozen
from demo import Aside, Asides, Doubled, Word, Words
from hypothesis import given
from hypothesis import strategies as st

from newsextract import Annotation, Pipeline, Span

PIPELINE = Pipeline([Words, Asides])


def test_annotations_come_by_type():
    result = PIPELINE.run("One (two) three")
    assert [a.text for a in result[Word]] == ["One", "three"]
    assert result[Doubled] == ()


def test_annotations_come_by_the_name_of_their_kind():
    result = PIPELINE.run("One (two) three")
    assert result["word"] == result[Word]
    assert result["court"] == ()


@pytest.mark.parametrize(("plural", "kind"), [("words", "word"), ("quantities", "quantity")])
def test_a_plural_is_told_to_be_no_kind(plural, kind):
    @frozen(kw_only=True)
    class Quantity(Annotation):
        kind = "quantity"

    result = PIPELINE.run("...")
    assert result[kind] == ()
    with pytest.raises(KeyError, match=f"kinds are singular: did you mean '{kind}'"):
        result[plural]


def test_a_kind_may_end_in_s():
    @frozen(kw_only=True)
    class Aliases(Annotation):
        kind = "aliases"

    @frozen(kw_only=True)
    class Aliase(Annotation):
        kind = "aliase"

    assert PIPELINE.run("One")[Aliases] == PIPELINE.run("One")["aliases"] == ()


def test_iteration_is_in_text_order_longer_first_then_kind():
    result = Pipeline([Words, Asides], keep=["aside"]).run("One (two) three")
    assert [a.text for a in result] == ["One", "(two)", "two", "three"]
    assert len(result) == 4


def test_within_finds_what_lies_inside():
    result = Pipeline([Words, Asides], keep=["aside"]).run("One (two) three")
    assert [a.text for a in result.within(result[Aside][0])] == ["two"]


def test_the_sentence_and_the_paragraph_of_an_annotation():
    text = "It rained. The mayor\u2019s cow fled, she said.\n\nIt was found. All was well."
    result = PIPELINE.run(text)
    cow = next(word for word in result[Word] if word.text == "cow")
    assert result.sentence_of(cow).text == "The mayor\u2019s cow fled, she said."
    assert result.paragraph_of(cow).text == "It rained. The mayor\u2019s cow fled, she said."


def test_the_sentence_of_a_span_over_several_runs_from_the_first_to_the_last():
    text = "It rained. The cow fled. It was found. All was well."
    result = PIPELINE.run(text)
    start, end = text.index("cow"), text.index("was found")
    assert result.sentence_of(Span(start, end, text[start:end])).text == "The cow fled. It was found."


def test_the_sentence_of_a_hard_wrapped_text_keeps_its_line_breaks():
    lines = "The cow of the mayor fled over the new bridge on a\nrainy morning while the band played on and on, and\n"
    text = lines * 3 + "nobody ran behind it.\n\nAll was well."
    result = PIPELINE.run(text)
    assert result.sentence_of(result[Word][0]).text == text[: text.index(".") + 1]


@given(st.text(max_size=60), st.data())
def test_sentences_and_paragraphs_hold_their_span(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span, result = Span(start, end, text[start:end]), PIPELINE.run(text)
    for around in (result.sentence_of(span), result.paragraph_of(span)):
        assert around.start <= start <= end <= around.end
        assert around.text == text[around.start : around.end]


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
