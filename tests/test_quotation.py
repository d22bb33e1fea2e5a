"""Quotation marks of a text, paired."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract.text.marks import Apostrophes, apostrophes
from newsextract.text.paragraphs import paragraphs
from newsextract.text.quotation import quotations


def marked(text, language="en"):
    return [text[q.start : q.end] for q in quotations(text, paragraphs(text), apostrophes(language))]


@pytest.mark.parametrize("marks", ["“”", '""', "‘’", "''", "«»", ("''", "''"), ("``", "''")])
def test_all_marks_of_english_news_pair(marks):
    opening, closing = marks
    assert marked(f"She said {opening}we are late,{closing} and ran.") == ["we are late,"]


def test_a_quotation_knows_its_offsets_with_and_without_its_marks():
    text = "He said: « So be it » and left."
    [found] = quotations(text, paragraphs(text), Apostrophes())
    assert text[found.start : found.end] == "So be it"
    assert text[found.outer_start : found.outer_end] == "« So be it »"
    assert found.closed


def test_quotations_nest_with_either_mark_outside():
    for text in ("“I told him, ‘Go home,’ twice,” she said.", "‘I told him, “Go home,” twice,’ she said."):
        outer, inner = quotations(text, paragraphs(text), Apostrophes())
        assert (outer.depth, inner.depth) == (0, 1)
        assert text[inner.start : inner.end] == "Go home,"


@pytest.mark.parametrize(
    "text",
    [
        "The boys’ mothers didn’t see the ’90s, they’re sure.",
        "Rock 'n' roll isn't dead in the '80s clubs of '08.",
        "Give ’em the dogs’ dinner, y’all.",
        "She is 5'4\" and he is 6'2\" tall.",
        "A 57\" screen beside a 12' wall.",
    ],
)
def test_apostrophes_feet_and_inches_are_no_marks(text):
    assert marked(text) == []


def test_a_plural_possessive_does_not_close_a_single_mark_if_a_better_one_follows():
    assert marked("‘The voters’ choice is the voters’ choice,’ he said.") == [
        "The voters’ choice is the voters’ choice,"
    ]
    assert marked("The ‘boat owners’ have paid.") == ["boat owners"]


def test_a_plural_possessive_does_not_close_speech_that_the_next_paragraph_goes_on_with():
    text = "She said: ‘Nobody will go. The boys’ contract says so.\n\n‘What may go is a boat.’"
    assert marked(text) == ["Nobody will go. The boys’ contract says so.", "What may go is a boat."]
    assert marked("He met the ‘boat owners’ today.\n\n‘It rained,’ he said.") == ["boat owners", "It rained,"]


def test_inches_within_double_marks_do_not_close_them():
    assert marked('"He is 6\'2" tall," she said.') == ["He is 6'2\" tall,"]


def test_a_straight_mark_may_close_a_curly_one():
    assert marked('“We are done," he said. "Gone,” he added.') == ["We are done,", "Gone,"]


def test_single_and_double_marks_close_in_a_row_of_three_apostrophes():
    assert marked("''He told us, 'Go,''' she said.") == ["He told us, 'Go,'", "Go,"]


def test_a_missing_closing_mark_ends_with_the_paragraph():
    text = "“We will not\n\n“But we must,” she said.\n\nNobody said a “word."
    found = quotations(text, paragraphs(text), Apostrophes())
    assert [(text[q.start : q.end], q.closed) for q in found] == [
        ("We will not", False),
        ("But we must,", True),
        ("word.", False),
    ]


def test_a_missing_closing_mark_ends_before_the_next_opening_one():
    assert marked("“We gave it away, the coach said. “All of it.”") == [
        "We gave it away, the coach said.",
        "All of it.",
    ]


def test_a_single_mark_that_is_not_closed_is_speech_only_if_the_next_paragraph_goes_on():
    assert marked("‘We came early.\n\n‘We left late.’") == ["We came early.", "We left late."]
    assert marked("‘We came early.\n\nThey left late.") == []


def test_empty_quotations_are_none():
    assert marked('“” "" ‘ ’ « » He left.') == []


def test_without_data_for_a_language_marks_still_pair():
    assert marked("Sie sagte „Guten Tag” und ging.", "de") == ["Guten Tag"]


@given(st.text(alphabet=st.sampled_from("“”\"‘’'«»`„ a.,s1\n\r\u2028\x1c\x00")))
def test_any_text_gives_quotations_within_its_paragraphs(text):
    lines = paragraphs(text)
    for found in quotations(text, lines, apostrophes("en")):
        assert text[found.start : found.end] == text[found.start : found.end].strip() != ""
        assert found.outer_start < found.start < found.end <= found.outer_end
        assert any(p.start <= found.outer_start and found.outer_end <= p.end for p in lines)
        assert 0 <= found.depth < 4


def test_only_the_first_ten_thousand_marks_of_a_paragraph_are_read():
    assert len(marked("“a” " * 6_000 + "\n“b”")) == 5_001


@pytest.mark.parametrize("run", ["''''", "```", "'''''"])
def test_longer_runs_of_apostrophes_and_backticks_are_no_marks(run):
    assert marked(f"The table begins {run} here and ends {run} there.") == []


def test_quotations_nest_four_deep_at_most():
    text = "“a “b “c “d “e” d” c” b” a”"
    assert max(q.depth for q in quotations(text, paragraphs(text), Apostrophes())) == 3


def test_an_unclosed_single_mark_within_a_quotation_ends_with_it_and_is_none():
    assert marked("“He said ‘we go on and left,” she said.") == ["He said ‘we go on and left,"]


def test_an_unclosed_mark_within_a_quotation_ends_with_it():
    assert marked("She said «we go “now and for good» and left.") == ["we go “now and for good", "now and for good"]
