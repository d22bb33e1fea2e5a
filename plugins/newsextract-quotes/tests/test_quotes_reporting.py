"""What reports nothing, though it looks like a reporting verb with its clause, and what reports all the same."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "The mill admitted three breaches of the fire rules at Aldham Court on Tuesday.",
        "The mill reported a 23% rise in profit to £4 million for the quarter ended in June.",
        "Aldham boasts more tiled baths and painted chapels than Delph has streets.",
        "We maintain our view that prices will fall and told nobody else.",
        "The club added two pools to keep its members happy.",
        "The council announced a list of baths that’s meant to please us.",
        "Swimmers explain different ways used to clean the tiles.",
        "The paper reported a crash linked to fog.",
        "The coach found Tom Lee with a long pass from his own half.",
        "She cannot find work while the pit is shut.",
        "She told her my secrets and we laughed.",
    ],
)
def test_a_noun_phrase_with_a_participle_is_no_clause(clauses, text):
    assert not clauses(text)


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("The mill admitted it had broken the rules.", "it had broken the rules"),
        ("Forecasters predict the frost will last.", "the frost will last"),
        ("The study found fairly old pipes had burst.", "fairly old pipes had burst"),
        ("The mayor said the pool they liked was dirty.", "the pool they liked was dirty"),
        ("The mayor said the coach stood by his swimmers.", "the coach stood by his swimmers"),
        ("It was a list that officials allege was forged.", "was forged"),
    ],
)
def test_a_subject_with_its_verb_is_one(clauses, text, clause):
    assert clauses(text) == [clause]


@pytest.mark.parametrize(
    "text",
    [
        "One could argue that the lido is too old.",
        "You may find that the water is cold.",
        "Rest assured that the lido will open.",
        "Sit down and rest assured that the lido will open.",
        "I’m not saying that the lido is cold.",
        "A flat’s estimated price is what buyers ask for.",
        "Reed responded by leaving the hall that was hers.",
    ],
)
def test_what_nobody_says_or_only_might_say_is_not_reported(clauses, text):
    assert not clauses(text)


def test_what_a_speaker_can_or_must_say_is_said(clauses):
    assert clauses("“I can confirm that the lido is shut,” Reed said.") == ["the lido is shut"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Reed told a group of swimmers the lido would close.", ["the lido would close"]),
        ("Reed told fans on a tour hosted by the club.", []),
        ("The lido is shut, Reed told the BBC on the condition that nobody named him.", ["The lido is shut"]),
        ("Reed told the tale of a swimmer who was lost.", []),
    ],
)
def test_whom_a_verb_addresses_reaches_over_a_preposition(clauses, text, found):
    assert clauses(text) == found


@pytest.mark.parametrize(
    ("text", "mode", "mention"),
    [
        ("A new law will bring a ‘duty of candour for every public servant’.", "scare", None),
        ("The best answer is “the one that keeps your feet dry in winter”.", "scare", None),
        ("Painted on the wall were the words “We want our old swimming pool back”.", "direct", None),
        ("“It is old,” Reed said. It has “a roof that leaks and a floor that creaks”.", "mixed", "Reed"),
        ("“It is old,” Reed said. If it rains, “no bucket in town will be big enough”.", "direct", "Reed"),
        ("Reed gushed about “a roof that shines in the sun and the rain”.", "mixed", "Reed"),
        ("The lawsuit seeks that the club be “barred from all the pools of the county”.", "mixed", "The lawsuit"),
        ("Her brother went with “a bucket that had no bottom and a spade”.", "mixed", "Her brother"),
    ],
)
def test_only_what_can_speak_is_a_speaker_without_a_verb_of_saying(quotes, text, mode, mention):
    """Words in marks beside anything else go on with the speech in their paragraph, or are nobody's."""
    quote = quotes(text)[-1]
    assert (quote.mode, quote.speaker_span and quote.speaker_span.text) == (mode, mention)


def test_what_begins_or_goes_on_is_no_speaker(marked):
    text = "“The lido is old,” Reed said. The rain continued.\n\n“We need a roof.”"
    assert marked(text)[-1] == ("We need a roof.", "Reed", "said")


@pytest.mark.parametrize(
    "text",
    [
        "If all goes according to plan, the lido will open in May.",
        "The lido lost money, compared to what the mayor hoped for.",
        "The swimmers found themselves behind a door that was shut.",
        "Costs add up to the sum that the lido made.",
        "No one said that the lido was cold.",
        "Nobody bothered mentioning that the lido was cold.",
        "If the court overturns the ruling, it will be a shock.",
        "It responded to a charge of chlorine, and that changed the water.",
        "Reed wrote to the mayor to request that the lido be kept.",
    ],
)
def test_idioms_nouns_and_what_nobody_says_report_nothing(clauses, text):
    assert not clauses(text)


def test_number_ten_is_somebody(clauses):
    assert clauses("No 10 said that the lido would open.") == ["the lido would open"]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("The lido was declared an “unsafe” place.", None),
        ("The lido was declared “unsafe for swimmers and divers” by the council.", "the council"),
        ("Swimmers have been urged to “leave the water when the bell rings”.", None),
        ("Kelp is found in dense groups, hence the name “forests”.", None),
        ("Reed was told the pool was “too cold for her”.", None),
    ],
)
def test_the_subject_of_a_passive_does_not_speak(quotes, text, mention):
    [quote] = quotes(text)
    assert (quote.speaker_span and quote.speaker_span.text) == mention


def test_a_sentence_ends_where_a_page_has_lost_the_white_space(indirect):
    text = "The lido is shut.The mayor said that it leaks.Prof. Reed said that it rots."
    assert indirect(text) == [("it leaks", "The mayor", "said"), ("it rots", "Reed", "said")]


@pytest.mark.parametrize(
    "text",
    [
        "The pool is deep, a claim denied by the council of Aldham and its mayor.",
        "Because the pool is deep, we support informed, safe and cheap swimming.",
        "The pool is shut, the third case reported by the Post this year.",
    ],
)
def test_a_participle_beside_its_noun_or_agent_reports_nothing(clauses, text):
    assert not clauses(text)


def test_no_bare_number_speaks(indirect):
    assert indirect("A letter sent on May 26, 2021, warned that the pool leaks.") == [
        ("the pool leaks", "A letter", "warned")
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Under the floor of the lido lies a pool the paper reported on, says Tom Lee, a swimmer here. “It leaks.”",
            ("It leaks.", "Tom Lee", "says"),
        ),
        ("According to Tom Lee, the swimmers ask for too much. “It leaks.”", ("It leaks.", "Tom Lee", "According to")),
    ],
)
def test_speech_goes_on_with_whoever_the_whole_sentence_before_is_from(marked, text, said):
    assert marked(text)[-1] == said


@pytest.mark.parametrize(
    ("text", "clause", "mention"),
    [
        (
            "A diver who asked not to be named, told the court that she had found her son “grey and floppy”.",
            "she had found her son “grey and floppy”",
            "A diver",
        ),
        ("Reed said he had asked his “people” to pay.", "he had asked his “people” to pay", "Reed"),
    ],
)
def test_marked_words_without_a_clause_belong_to_the_clause_around_them(quotes, text, clause, mention):
    [quote] = quotes(text)
    assert (quote.mode, quote.text, quote.speaker_span.text) == ("mixed", clause, mention)


def test_a_pronoun_before_a_conjunction_begins_no_clause(clauses):
    assert not clauses("Reed has said this until he is blue in the face.")
    assert clauses("Reed said he once swam here.") == ["he once swam here"]


def test_what_a_verb_has_for_an_object_says_nothing_of_the_clause_before_it(clauses):
    assert not clauses("Two in five swimmers, most of whom are over 60, reported a cold in 2022.")
    assert clauses("Two in five swimmers fell ill, reported the council.") == ["Two in five swimmers fell ill"]
