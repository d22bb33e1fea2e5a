"""Annotations tie what was found to exact offsets."""

import pytest
from demo import Word

from newsextract import GenericAnnotation, Span


def test_a_span_is_as_long_as_its_text():
    assert len(Span(3, 7, "text")) == 4


def test_at_makes_an_annotation_that_covers_a_span():
    word = Word.at(Span(3, 7, "text"), length=4, rule="letters")
    assert (word.start, word.end, word.text, word.length, word.rule) == (3, 7, "text", 4, "letters")
    assert word.span == Span(3, 7, "text")


def test_annotations_are_frozen():
    word = Word.at(Span(3, 7, "text"), length=4)
    with pytest.raises(AttributeError):
        word.length = 5


def test_a_generic_annotation_reads_its_fields_as_attributes():
    court = GenericAnnotation(kind="court", start=0, end=3, text="ECJ", fields={"country": None, "level": 2})
    assert (court.kind, court.level, court.country) == ("court", 2, None)
    assert court.summary() == "level=2"
    with pytest.raises(AttributeError, match="kind 'court' has no field 'judge'"):
        _ = court.judge


def test_the_base_class_has_no_summary():
    from demo import Doubled

    assert Doubled.at(Span(0, 1, "a")).summary() == ""
