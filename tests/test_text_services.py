"""Services on a text: each computed once, and only when asked for."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract.text.masking import mask
from newsextract.text.services import TextServices
from newsextract.text.word_classes import WordClasses, word_classes

ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=()) | st.sampled_from("\r\n\t .“”'\x1c\x85\u2028"))


def services(text):
    return TextServices(text, "en")


def test_paragraphs_are_lines_without_the_space_at_their_edges():
    found = services(" One. \n\n  Two\r\nThree\u2028four \x0b\n ").paragraphs
    assert [p.text for p in found] == ["One.", "Two", "Three", "four"]
    assert [(p.start, p.end) for p in found] == [(1, 5), (10, 13), (15, 20), (21, 25)]


def test_sentences_end_within_their_paragraph():
    found = services("Mr. Ng left at 5 p.m. on Friday. He was late\n\nA caption with no end\nIt rained. ").sentences
    assert [s.text for s in found] == [
        "Mr. Ng left at 5 p.m. on Friday.",
        "He was late",
        "A caption with no end",
        "It rained.",
    ]


def test_sentences_end_where_a_page_has_lost_the_white_space():
    text = "The lido is shut.The mayor said it on Example.Com in May."
    assert [span.text for span in services(text).sentences] == [
        "The lido is shut.",
        "The mayor said it on Example.Com in May.",
    ]


def test_services_are_computed_once():
    text = services("One. Two.")
    assert text.sentences is text.sentences
    assert text.paragraphs is text.paragraphs


@given(ANY_TEXT)
def test_paragraphs_and_sentences_are_exact_and_cover_all_that_is_not_white_space(text):
    for spans in (services(text).paragraphs, services(text).sentences):
        end = 0
        for span in spans:
            assert text[span.start : span.end] == span.text == span.text.strip() != ""
            assert not text[end : span.start].strip()
            end = span.end
        assert not text[end:].strip()


@given(ANY_TEXT, st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30))))
def test_masking_keeps_length_and_line_breaks_and_all_outside(text, spans):
    spans = sorted((min(s), max(s)) for s in spans)
    masked = mask(text, spans)
    assert len(masked) == len(text)
    for offset, (before, after) in enumerate(zip(text, masked, strict=True)):
        inside = any(start <= offset < end for start, end in spans)
        assert after == (" " if inside and not re.match(r"[\r\n\v\f\x85\u2028\u2029]", before) else before)


@pytest.mark.parametrize(
    ("word", "tags"),
    [
        ("announced", ("VBD", "VBN")),
        ("Troops", ("NNS",)),
        ("because", ("IN",)),
        ("organised", ("VBD",)),
        ("qwertyish", ()),
    ],
)
def test_word_classes_come_most_likely_first(word, tags):
    assert word_classes("en-GB").of(word)[: len(tags)] == tags


def test_word_classes_answer_short_questions():
    classes = word_classes("en")
    assert classes.likely("said") == "VBD"
    assert classes.likely("qwertyish") is None
    assert classes.can_be("rise", "VB", "VBD")
    assert not classes.can_be("qwertyish", "VB")


def test_word_classes_keep_a_bounded_number_of_answers(monkeypatch):
    monkeypatch.setattr("newsextract.text.word_classes._KEPT", 2)
    likely = WordClasses({"NN": "farm mill", "VB": "go"}).likely
    assert [likely(word) for word in ("farm", "go", "mill", "farm", "go")] == ["NN", "VB", "NN", "NN", "VB"]


def test_a_language_without_a_lexicon_knows_no_word():
    assert word_classes("tlh").of("said") == ()
