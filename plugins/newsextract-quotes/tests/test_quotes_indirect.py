"""Indirect quotes: reported clauses without quotation marks, and what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract import Article
from newsextract.text.services import TextServices
from newsextract.view import View
from newsextract_quotes.frames import frames
from newsextract_quotes.grammar import grammar
from newsextract_quotes.indirect import indirect_quotes
from newsextract_quotes.marked import marked_quotes


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
        ("The lido will close, according to Ann Reed.", "The lido will close"),
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
    text = "“I tell her it was loud. She says it’s sleep,” said Ann Reed."
    assert indirect(text) == [("it was loud", "I", "tell"), ("it’s sleep", "She", "says")]


def test_a_term_in_marks_leaves_the_clause_indirect():
    assert clauses("She said the city’s “rainy day” fund was gone.") in ([], ["the city’s “rainy day” fund was gone"])


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
        "I’ll tell you what frightens me.",
        "She announced a plan for farms that employ 300 people.",
        "When asked if he would run, Reed said no.",
        "Rao added 119 runs before he was out.",
        "“It rained,” said Ann Reed.",
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


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("In the long run, many growers say, it will pay.", ["In the long run", "it will pay"]),
        ("Now, she said, the two clubs share a pitch.", ["the two clubs share a pitch"]),
        ("Asked about the roof, she said, the board laughed.", ["the board laughed"]),
        ("The lido would close, she said, because it leaks.", ["The lido would close", "because it leaks"]),
        ("The lido will close, Ann Reed said, citing the cost.", ["The lido will close"]),
    ],
)
def test_what_stands_on_either_side_of_the_verb_is_said(text, parts):
    assert clauses(text) == parts


@pytest.mark.parametrize(
    ("text", "clause", "mention"),
    [
        ("It ended a strike that union officials said could hurt sales.", "could hurt sales", "union officials"),
        ("The rules, which officials said will change in May, are old.", "will change in May", "officials"),
    ],
)
def test_the_subject_of_a_clause_may_be_a_relative_pronoun(text, clause, mention):
    assert [(c, m) for c, m, _ in indirect(text)] == [(clause, mention)]


def test_a_verb_behind_a_comma_belongs_to_a_subject_before_it_or_to_one_behind_it():
    text = "Ann Reed, who runs the lido, said Tom Lee, the mayor, was ill."
    assert indirect(text) == [("Tom Lee, the mayor, was ill", "Ann Reed", "said")]
    text = "He had a voice in such decisions, said a former spokesman for the board that ruled then."
    assert clauses(text) == ["He had a voice in such decisions"]


def test_a_subject_in_capitals_behind_the_verb_is_not_the_clause():
    text = "The bridge could open this week, said Brian Lund, an engineer who leads the work."
    assert indirect(text) == [("The bridge could open this week", "Brian Lund", "said")]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("While Reed said that it was safe, she swims elsewhere.", "it was safe"),
        ("After Reed said it was safe, the board laughed.", "it was safe"),
        ("Ann Reed, who said she was well, resigned on Monday.", "she was well"),
        ("Reed said that the lido was safe, but she swims elsewhere.", "the lido was safe"),
        ("Reed says that the lido is safe, according to the paper.", "the lido is safe"),
        ("The man said he was her son, police said.", "he was her son"),
    ],
)
def test_a_clause_ends_before_the_clause_that_holds_its_verb(text, clause):
    assert clause in clauses(text)


@pytest.mark.parametrize(
    ("text", "clause", "mention"),
    [
        ("By saying that the lido was safe, Reed calmed the town.", "the lido was safe", "Reed"),
        ("Ann Reed began by saying that the lido was safe.", "the lido was safe", "Ann Reed"),
    ],
)
def test_a_participle_has_the_subject_of_its_sentence(text, clause, mention):
    assert [(c, m) for c, m, _ in indirect(text)] == [(clause, mention)]


def test_words_that_a_marked_quote_only_continues_report_the_clause_before_them():
    assert clauses("The lido will close in May, Ann Reed said. “We tried everything.”") == [
        "The lido will close in May"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "She said things that nobody else would say.",
        "Reed said it best when she called the lido a bath.",
        "All told, the groups spent more than $2 million.",
        "Reed noted the fact that the lido had closed.",
        "The board met on Friday, a sign that it would close.",
        "She said no to the plan that would close it.",
        "She had repeated that to the board in 2023.",
        "The group boasts of the raid, a claim the army denies.",
        "They predicted a rise of 3%, but it was higher.",
        "Such rules, which are old, made it worse.",
        "A new roof, promised three years ago, was still a drawing.",
        "They find themselves in a town where nobody swims.",
        "Her firm had found the note and would show it.",
        "There are 4,051 pledged delegates who were chosen in May.",
        "The paper’s reporting team has two members.",
        "Nobody could report fraud; his firm, which is small, is well.",
        "They drew lines until they found one they liked.",
        "Minutes after the vote began, Reed announced four names.",
    ],
)
def test_a_noun_or_an_adverbial_is_no_clause(text):
    assert clauses(text) == []


def test_no_may_begin_a_clause():
    assert clauses("The council said no invoice had been issued.") == ["no invoice had been issued"]


def test_a_semicolon_begins_the_clause_before_a_verb():
    assert clauses("Two members left; both wanted a smaller step, a summary of the meeting said.") == [
        "both wanted a smaller step"
    ]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("He was being kind, his sister, Renee Oakes, countered.", "He was being kind"),
        ("By the end, Reed told jurors, the firm owed a million.", "the firm owed a million"),
        (
            "Reed said she deleted the note and then asked a nephew to find it.",
            "she deleted the note and then asked a nephew to find it",
        ),
        ("Reed said the lido was shut, but declined to say more.", "the lido was shut"),
        ("The 48-year-old denied that he had meant it.", "he had meant it"),
        ("The union says starting pay of $41,200 trails others.", "starting pay of $41,200 trails others"),
        ("She said the people she knew would come.", "the people she knew would come"),
        ("She said people who swim would mind.", "people who swim would mind"),
        ("What she says is that the lido was safe.", "the lido was safe"),
        ("On Friday, his lawyer, Tom Lee, suggested that it was lost.", "it was lost"),
        ("Insurers estimate the flood of 2021 cost a million.", "the flood of 2021 cost a million"),
    ],
)
def test_a_clause_is_told_from_what_stands_round_it(text, clause):
    assert clause in clauses(text)
