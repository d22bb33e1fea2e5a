"""Indirect quotes: reported clauses without quotation marks, and what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract import Article
from newsextract.text.services import TextServices
from newsextract.view import View
from newsextract_quotes.frames import frames
from newsextract_quotes.grammar import grammar
from newsextract_quotes.indirect.quotes import indirect_quotes
from newsextract_quotes.marked.quotes import marked_quotes


def indirect(text):
    """(clause, mention, cue) of each indirect quote in a text."""
    view = View(Article(text), TextServices(text, "en"), {})
    read = frames(view, grammar("en"))
    drafts = indirect_quotes(view, read, marked_quotes(view, read))
    assert all(text[d.start : d.end].strip() == text[d.start : d.end] for d in drafts)
    return [(text[d.start : d.end], text[slice(*d.mention)], text[slice(*d.cue)]) for d in drafts]


def clauses(text):
    return [clause for clause, _, _ in indirect(text)]


@pytest.mark.parametrize(
    ("text", "clause", "mention", "cue"),
    [
        ("Ann Reed said that the lido would close.", "the lido would close", "Ann Reed", "said"),
        ("She said the lido would close.", "the lido would close", "She", "said"),
        ("Ann Reed told the BBC on Friday that it failed.", "it failed", "Ann Reed", "told"),
        ("Ann Reed told reporters she was glad.", "she was glad", "Ann Reed", "told"),
        ("Ann Reed told the paper detectives knew it.", "detectives knew it", "Ann Reed", "told"),
        ("Ann Reed told her she was ill.", "she was ill", "Ann Reed", "told"),
        ("Ann Reed told her the dog was ill.", "the dog was ill", "Ann Reed", "told"),
        ("Ann Reed told her neighbour the dog was ill.", "the dog was ill", "Ann Reed", "told"),
        ("Aldham Tools said in a statement it would pay.", "it would pay", "Aldham Tools", "said in a statement"),
        ("Forecasters warn a storm could hit the coast.", "a storm could hit the coast", "Forecasters", "warn"),
        ("The official denied that the app crashes.", "the app crashes", "The official", "denied"),
        (
            "The report found 11 of the 40 cars could not be driven.",
            "11 of the 40 cars could not be driven",
            "The report",
            "found",
        ),
        ("She said about 40 farms were sold.", "about 40 farms were sold", "She", "said"),
        ("She says it’s sleep.", "it’s sleep", "She", "says"),
    ],
)
def test_a_clause_behind_a_verb_of_saying(text, clause, mention, cue):
    assert indirect(text) == [(clause, mention, cue)]


@pytest.mark.parametrize(
    ("text", "clause", "mention", "cue"),
    [
        ("The lido will close in May, Ann Reed said.", "The lido will close in May", "Ann Reed", "said"),
        ("The lido will close in May, said Ann Reed.", "The lido will close in May", "Ann Reed", "said"),
        ("ALDHAM (AP) — The lido will close, officials said.", "The lido will close", "officials", "said"),
        (
            "The lido, which is old, will close, the mayor said on Monday.",
            "The lido, which is old, will close",
            "the mayor",
            "said",
        ),
        ("The lido cost 9,412 pounds, officials said.", "The lido cost 9,412 pounds", "officials", "said"),
    ],
)
def test_a_clause_before_a_verb_of_saying(text, clause, mention, cue):
    assert indirect(text) == [(clause, mention, cue)]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("According to Ann Reed, the lido will close.", "the lido will close"),
        ("According to Ann Reed, a nurse at the lido, it will close.", "it will close"),
        ("According to the ministry, which met on Monday, it will close.", "it will close"),
        ("According to police, the man, who is 40, was found.", "the man, who is 40, was found"),
        ("The lido will close, according to Ann Reed.", "The lido will close"),
        ("The lido will close, per Ann Reed.", "The lido will close"),
        ("The rival made 190 pounds, per Ann Reed.", "The rival made 190 pounds"),
        ("The lido will close, per members of the guild.", "The lido will close"),
        ("The lido will close, according to a report by the fund.", "The lido will close"),
    ],
)
def test_a_source_stands_before_a_clause_or_behind_it(text, clause):
    assert clauses(text) == [clause]


def test_words_that_lead_in_stand_before_the_clause_with_a_comma():
    assert clauses("For now the ministry announced, all of them will stay.") == ["all of them will stay"]


def test_speech_that_the_verb_interrupts_is_two_quotes():
    assert clauses("The lido, Ann Reed said, would close in May.") == ["The lido", "would close in May"]


def test_said_that_a_and_that_b_is_one_quote():
    assert clauses("She said that it rained and that it was cold.") == ["it rained and that it was cold"]
    assert clauses("They said it would rain, and it was cold.") == ["it would rain, and it was cold"]


def test_another_verb_of_saying_begins_another_quote():
    text = "She said it rained and added that it was cold, insisting she was well."
    assert clauses(text) == ["it rained", "it was cold", "she was well"]


def test_a_semicolon_ends_the_clause():
    assert clauses("She said it rained; they had no roof.") == ["it rained"]


def test_a_quote_in_a_quote_is_its_own():
    text = "“I told them the roof was rotten in 1998,” said Ann Reed."
    assert indirect(text) == [("the roof was rotten in 1998", "I", "told")]


def test_short_clauses_in_a_quote_are_quotes_too():
    text = "“I tell him it was late. She says it’s early,” said Ann Reed."
    assert indirect(text) == [("it was late", "I", "tell"), ("it’s early", "She", "says")]


def test_a_term_in_marks_leaves_the_clause_indirect():
    assert clauses("She said the guild’s “silver kettle” prize was gone.") in (
        [],
        ["the guild’s “silver kettle” prize was gone"],
    )


@pytest.mark.parametrize(
    "text",
    [
        "She vowed to fight the plan.",
        "The group claimed the attack.",
        "She asked whether it would rain.",
        "She did not say whether it would rain.",
        "It was said that the lido would close.",
        "She was told the lido would close.",
        "She believes that the lido will close.",
        "He declined to say that it failed.",
        "The report that it made was long.",
        "They agreed to a deal that would close the lido.",
        "I’ll tell them what puzzles me.",
        "She announced a plan for farms that employ 300 people.",
        "When asked if he would run, Reed said no.",
        "Rao added 119 runs before he was out.",
        "“It rained,” said Ann Reed.",
        "The fee is 40 pounds a head, per day and per person, or 12 per cent.",
    ],
)
def test_what_reports_no_statement_is_none(text):
    assert clauses(text) == []


def test_a_sentence_of_any_length_is_read_or_left_alone():
    long = "She said it rained" + " and it rained" * 500 + "."
    assert clauses(long) == []
    assert clauses("He, " * 600 + "said it rained.") == []


PIECES = [
    "She ",
    "said ",
    "that ",
    "it rained",
    ", ",
    "according to ",
    "Ann Reed ",
    "told ",
    "“",
    "”",
    " – ",
    ". ",
    "\n",
    "; ",
    "and ",
    "1,000 ",
    "\x1c",
    "\ud800",
    "it’s ",
    "\xa0",
    "which ",
    "would ",
    "by saying ",
    "while ",
    "but ",
]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_text_gives_sound_clauses(text):
    for clause, mention, cue in indirect(text):
        assert clause
        assert mention.strip() == mention != ""
        assert cue.strip() == cue != ""


def test_a_clause_before_the_cue_wins_over_one_far_behind_it():
    text = "The lido will close in May, the mayor said on Monday after a vote that nobody had expected."
    assert clauses(text) == ["The lido will close in May"]
    assert clauses("Ann Reed said in a statement on Monday that the lido would close.") == ["the lido would close"]
