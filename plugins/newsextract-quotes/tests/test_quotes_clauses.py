"""Where a reported clause begins and ends, and to whom it belongs, by what stands round its verb."""

import pytest


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("In the long run, many growers say, it will pay.", ["In the long run", "it will pay"]),
        ("Now, she said, the two clubs share a pitch.", ["the two clubs share a pitch"]),
        ("Asked about the roof, she said, the board laughed.", ["the board laughed"]),
        ("The lido would close, she said, because it leaks.", ["The lido would close", "because it leaks"]),
        ("The lido will close, Ann Reed said, citing the cost.", ["The lido will close"]),
        ("The lido, Reed said, would close, and she added that it leaks.", ["The lido", "would close", "it leaks"]),
        ("If the roof leaks, Reed wrote in a memo, the lido must close.", ["If the roof leaks", "the lido must close"]),
        ("The lido, Reed said on Friday, would close.", ["The lido", "would close"]),
        ("Though it is old, he said, losing it would hurt.", ["Though it is old", "losing it would hurt"]),
        ("It rained, she said, wiping her face.", ["It rained"]),
        ("Reed will resign, two people said, asking not to be named.", ["Reed will resign"]),
        ("The roof is rotten, as the mayor has said.", ["The roof is rotten"]),
        ("The roof is rotten, as the paper said on Monday, and no swimmers came.", ["The roof is rotten"]),
        ("The roof, as the paper has reported, is rotten.", ["The roof", "is rotten"]),
        ("Still, as the paper has said, cases that led to it are rare.", ["cases that led to it are rare"]),
        ("Reed sold 900 caps (it was 90, the guild said).", ["it was 90"]),
        ("Reed sold 900 caps (the number is closer to 90, according to the guild).", ["the number is closer to 90"]),
    ],
)
def test_what_stands_on_either_side_of_the_verb_is_said(clauses, text, parts):
    assert clauses(text) == parts


@pytest.mark.parametrize(
    ("text", "clause", "mention"),
    [
        ("It ended a strike that union officials said could hurt sales.", "could hurt sales", "union officials"),
        ("The rules, which officials said will change in May, are old.", "will change in May", "officials"),
    ],
)
def test_the_subject_of_a_clause_may_be_a_relative_pronoun(indirect, text, clause, mention):
    assert [(c, m) for c, m, _ in indirect(text)] == [(clause, mention)]


def test_a_verb_behind_a_comma_belongs_to_a_subject_before_it_or_to_one_behind_it(indirect, clauses):
    text = "Ann Reed, who runs the lido, said Tom Lee, the mayor, was ill."
    assert indirect(text) == [("Tom Lee, the mayor, was ill", "Ann Reed", "said")]
    text = "He had a voice in such decisions, said a former spokesman for the board that ruled then."
    assert clauses(text) == ["He had a voice in such decisions"]


def test_a_subject_in_capitals_behind_the_verb_is_not_the_clause(indirect):
    text = "The bridge could open this week, said Brian Lund, an engineer who leads the work."
    assert indirect(text) == [("The bridge could open this week", "Brian Lund", "said")]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("While Reed said that it was safe, she swims elsewhere.", "it was safe"),
        ("After Reed said it was safe, the board laughed.", "it was safe"),
        ("When the mayor of Delph, Ann Reed, said it was safe, the board laughed.", "it was safe"),
        ("For someone who said it was safe, she looked worried.", "it was safe"),
        ("Ann Reed, who said she was well, resigned on Monday.", "she was well"),
        ("Reed said that the lido was safe, but she swims elsewhere.", "the lido was safe"),
        ("Reed said she would not swim, and her brother, who swims, said he would.", "she would not swim"),
        ("Reed says that the lido is safe, according to the paper.", "the lido is safe"),
        ("The man said he was her son, police said.", "he was her son"),
        ("Reed said the plan was late, noting the cost of the roof.", "the plan was late"),
        ("Two people said Reed was ill, asking not to be named.", "Reed was ill"),
        ("Reed says the lido is safe, a claim the guild denies.", "the lido is safe"),
        ("Reed says the lido is safe, as have two others.", "the lido is safe"),
        ("Reed says the lido is safe, remarks that were shown on television.", "the lido is safe"),
        ("Reed says the lido is safe, echoing the guild.", "the lido is safe"),
        ("Reed says the lido is safe, although she warned that it leaks.", "the lido is safe"),
        ("Reed says the lido is safe - noting that it was mended.", "the lido is safe"),
        ("Reed said the club would go on, but not in Delph.", "the club would go on, but not in Delph"),
        ("As Reed said, most of the clubs, which are old, are safe.", "most of the clubs, which are old, are safe"),
        ("Reed said the clubs -- all of them -- were safe.", "the clubs -- all of them -- were safe"),
        ("They said it was time to stand up and defend the lido.", "it was time to stand up and defend the lido"),
        ("Reed said the fee was 40, starting on Monday.", "the fee was 40, starting on Monday"),
    ],
)
def test_a_clause_ends_before_the_clause_that_holds_its_verb(clauses, text, clause):
    assert clause in clauses(text)


@pytest.mark.parametrize(
    ("text", "clause", "mention"),
    [
        ("By saying that the lido was safe, Reed calmed the town.", "the lido was safe", "Reed"),
        ("Ann Reed began by saying that the lido was safe.", "the lido was safe", "Ann Reed"),
        ("Noting that both pools leak, Reed blamed the town.", "both pools leak", "Reed"),
        ("Since announcing that it leaks, Mr. Reed has been quiet.", "it leaks", "Reed"),
        ("By saying that it leaks, the mayor, Ann Reed, shut it.", "it leaks", "Ann Reed"),
        ("The paper quoted Reed as saying that both pools leak.", "both pools leak", "Reed"),
        ("Reed was quoted as saying both pools leak.", "both pools leak", "Reed"),
    ],
)
def test_a_participle_has_the_subject_of_its_sentence(indirect, text, clause, mention):
    assert [(c, m) for c, m, _ in indirect(text)] == [(clause, mention)]


def test_words_that_a_marked_quote_only_continues_report_the_clause_before_them(clauses):
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
        "She had declared that to the bank in 2019.",
        "The group boasts of the raid, a claim the army denies.",
        "They predicted a rise of 3%, but it was higher.",
        "Such rules, which are old, made it worse.",
        "A second kiln, promised last spring, was still in its crate.",
        "They find themselves in a town where nobody swims.",
        "Her firm had found the note and would show it.",
        "There are 4,051 pledged delegates who were chosen in May.",
        "The paper’s reporting team has two members.",
        "Nobody could report fraud; his firm, which is small, is well.",
        "They tried hats until they found one that fits.",
        "Minutes after the vote began, Reed announced four names.",
        "Police said:",
        "It was a wet day, as they told reporters the news.",
        "The town voted for it, as swimmers responded to the plan.",
        "The author of the book, Ann Reed, declined to comment.",
    ],
)
def test_what_only_looks_like_a_clause_is_none(clauses, text):
    assert clauses(text) == []


def test_no_may_begin_a_clause(clauses):
    assert clauses("The choir said no tickets had been printed.") == ["no tickets had been printed"]


def test_a_semicolon_begins_the_clause_before_a_verb(clauses):
    assert clauses("Two singers left; both wanted a longer rest, a note to the choir said.") == [
        "both wanted a longer rest"
    ]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("He was half asleep, his cousin, Ida Marsh, countered.", "He was half asleep"),
        ("By the end, Reed told jurors, the firm owed a million.", "the firm owed a million"),
        (
            "Reed said she lost the flute and then asked a porter to carry it.",
            "she lost the flute and then asked a porter to carry it",
        ),
        ("Reed said the lido was shut, but declined to say more.", "the lido was shut"),
        ("The 61-year-old denied that they had sold it.", "they had sold it"),
        ("The guild says prize money of $7,350 trails others.", "prize money of $7,350 trails others"),
        ("She said the people she knew would come.", "the people she knew would come"),
        ("Researchers found those who swam were well.", "those who swam were well"),
        ("She said people who swim would mind.", "people who swim would mind"),
        ("What she says is that the lido was safe.", "the lido was safe"),
        ("On Friday, his lawyer, Tom Lee, suggested that it was lost.", "it was lost"),
        ("Growers estimate the frost of 2017 cost a fortune.", "the frost of 2017 cost a fortune"),
        ("Reed has said from the start that it is safe.", "it is safe"),
        ("Reed has said for weeks she’s well.", "she’s well"),
        ("Reed has since said she was ill.", "she was ill"),
        ("Some say they miss the pool.", "they miss the pool"),
        ("Six in ten say it is too cold, and 47% say it is too dear.", "it is too dear"),
        ("He claims his boss was ill.", "his boss was ill"),
        ("Reed ended the row by pointing out that she was well.", "she was well"),
        ("Traders said they welcome the delay.", "they welcome the delay"),
        ("Reed said on the radio, where she is a guest, that it failed.", "it failed"),
        ("Experts cautioned, as did the guild, that it might fail.", "it might fail"),
        ("Police said: the road is shut.", "the road is shut"),
        ("A source told the Courier: the road is shut.", "the road is shut"),
        ("The guild announced it added 40 members.", "it added 40 members"),
    ],
)
def test_a_clause_holds_its_words_and_no_others(clauses, text, clause):
    assert clause in clauses(text)


def test_whoever_vows_to_do_something_reports_nothing_of_what_names_them(clauses):
    assert clauses("A lawyer for the men, Tom Okoro, vowed to appeal.") == []
