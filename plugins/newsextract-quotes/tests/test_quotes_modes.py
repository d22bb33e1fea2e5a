"""Modes: direct speech, reported clauses with marked fragments, terms."""

import pytest


def test_whole_clauses_in_marks_are_direct(quotes):
    for text in ("“We are late,” Ruiz said.", "Ruiz said that “we are late for a reason.”", "Ruiz wrote: “Late.”"):
        [quote] = quotes(text)
        assert quote.mode == "direct"
        assert quote.quoted == ()


@pytest.mark.parametrize(
    "scene", ["on Friday", "in court", "during the hearing", "at a rally in Ohio on Friday", "in response", "on CNN"]
)
def test_when_and_where_a_whole_clause_was_said_is_no_part_of_it(quotes, scene):
    [quote] = quotes(f"Ruiz told reporters “we will fight the toll” {scene}.")
    assert (quote.mode, quote.text) == ("direct", "we will fight the toll")


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        (
            "Ruiz said the toll was “bad for the town” and “worse for me”.",
            "the toll was “bad for the town” and “worse for me”",
        ),
        ("Ruiz told MPs that it was “no longer a joke”, adding that she would go.", "it was “no longer a joke”"),
        ("Ruiz said it was a “corrosive” culture.", "it was a “corrosive” culture"),
        ("Ruiz said on Friday that the “old guard” had won.", "the “old guard” had won"),
        ("Their coats “are basically tents,” Ruiz said in August.", "Their coats “are basically tents,”"),
        ("The cake was “sunk by teatime”, an officer wrote.", "The cake was “sunk by teatime”"),
        ("According to Ruiz, the pitch was “a road to nowhere”.", "the pitch was “a road to nowhere”"),
        (
            "Her plan for the reports “could be less about fish,” said Tom Lee.",
            "Her plan for the reports “could be less about fish,”",
        ),
        (
            "“We’re extremely happy” about it, said Tom Lee, head of the porters’ union in the town of Delph.",
            "“We’re extremely happy” about it",
        ),
        ("EXCLUSIVE: The toll was “dead”, says Tom Lee", "The toll was “dead”"),
        ("DELPH, Ohio -- The toll was “dead,” Ruiz said.", "The toll was “dead,”"),
        ("Ruiz told jurors Lee was “no saint”.", "Lee was “no saint”"),
        ("Ruiz said the toll was “dead” in Delph, but she pressed Lee to do more.", "the toll was “dead” in Delph"),
        ("Though Ruiz told me the toll was “dead,” she pays it.", "the toll was “dead,”"),
        ("Ruiz said on the radio show “Early Delph” that the toll was “dead”.", "the toll was “dead”"),
        ("Ruiz told Delph TV’s “Early Birds” on Friday that the toll was “dead”.", "the toll was “dead”"),
        ("He is accused of having said he would “make them pay”, the court was told.", "he would “make them pay”"),
        ("The note says it rained and that “the roof” leaked.", "it rained and that “the roof” leaked"),
        ("Ruiz said in her speech to the guild that it was “dead”.", "it was “dead”"),
        (
            "Ruiz said he had “no clue” that the barn – all of it – had burned.",
            "he had “no clue” that the barn – all of it – had burned",
        ),
        ("Ruiz said it was “no barn” – and then sat down.", "it was “no barn”"),
        ("She says “the kiln is warm again” despite the delay.", "“the kiln is warm again” despite the delay"),
        ("Ruiz said “it was over” and that she would move to Delph.", "“it was over” and that she would move to Delph"),
        ("Ruiz said “it was over” and that she would “go home.”", "“it was over” and that she would “go home.”"),
        ("Ruiz said the toll was “dead” and raised her glass.", "the toll was “dead”"),
        ("Ruiz said it was “sad”, but refused to go.", "it was “sad”"),
        ("Ruiz said she was “sad” but refused to go.", "she was “sad” but refused to go"),
        ("Ruiz told singers shortly after 6:15am that it was “a bellow”.", "it was “a bellow”"),
    ],
)
def test_a_reported_clause_with_marked_fragments_is_mixed(quotes, text, clause):
    quote = next(q for q in quotes(text) if q.mode == "mixed")
    assert quote.text == clause
    assert all(quote.start <= span.start and span.end <= quote.end for span in quote.quoted)


@pytest.mark.parametrize(
    "text",
    [
        "Ruiz called the toll “a tax on patience”.",
        "Ruiz dismissed the toll as “a tax on patience”.",
        "Ruiz accused the board of “a tax on patience”.",
        "It is, says Ruiz, “a tax on patience”.",
    ],
)
def test_the_fragment_alone_is_quoted_by_a_verb_that_names(quotes, text):
    [quote] = quotes(text)
    assert (quote.mode, quote.text, quote.speaker_span.text) == ("mixed", "a tax on patience", "Ruiz")


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("The so-called “toll tax” was dropped.", "toll tax"),
        ("She wrote “The Long Bridge” in six weeks.", "The Long Bridge"),
        ("Its report, “Late Again”, says fares will rise.", "Late Again"),
        ("The “watch and wait” signs were up.", "watch and wait"),
        ("They flew two kites, nicknamed “the Potter” and “the Bishop”.", "the Bishop"),
        ("It’s called “Pepperoni”, she said.", "Pepperoni"),
        ("A play called “the longest winter” opened.", "the longest winter"),
        ("“It rained,” Ruiz said on the podcast “Who’s at Sea.”", "Who’s at Sea."),
        ("“It rained,” she wrote in a memoir, “Who’s Late?”", "Who’s Late?"),
        ("“It rained,” said Ruiz, author of “A Walk with the Sea.”", "A Walk with the Sea."),
        ("“It rained,” said Tom Lee, an analyst at Marl, which rates the stock “sell”.", "sell"),
        ("Under the headline “Enough”, the paper said Ruiz must go.", "Enough"),
        ("Ruiz said the wall had been daubed with the words “save the bridge”.", "save the bridge"),
        ("Ruiz said the town’s “silver kettle” prize was gone.", "silver kettle"),
        ("Ruiz said her “kiosk” shops did well.", "kiosk"),
        ("Ruiz said it was turned into an “inspect and repair” role.", "inspect and repair"),
        ("“We call it ‘the Duchess’,” said Ruiz.", "the Duchess"),
        ("The kiln, she insisted, was “grade seven” compliant.", "grade seven"),
    ],
)
def test_terms_and_titles_are_scare_quotes_without_a_speaker(quotes, text, term):
    quote = next(q for q in quotes(text) if q.mode == "scare" and q.text == term)
    assert (quote.speaker, quote.speaker_span, quote.cue_span) == (None, None, None)


def test_a_line_in_single_marks_is_a_subhead_where_speech_has_double_ones(quotes):
    found = quotes("“It rained,” Ruiz said.\n\n‘No end to it.’\n\nThe bridge is “closed”, she said.")
    assert (found[1].mode, found[1].rule, found[1].speaker) == ("scare", "subhead", None)


def test_every_quote_names_the_rule_that_made_it(quotes):
    found = quotes("“It rained,” Ruiz said. She called it “a flood” and said the “old” dam held. The “dam” is new.")
    assert all(quote.rule for quote in found)


def test_a_summary_gives_mode_and_speaker(quotes):
    said, term = quotes("“It rained,” Ana Ruiz said. The “dam” is new.")
    assert (said.summary(), term.summary()) == ("direct, Ana Ruiz", "scare")


def test_a_headline_s_quote_has_the_speaker_of_the_same_words_in_the_story(quotes):
    text = "‘I paint them’: a life in bridges\n\nMaria Ruiz likes them.\n\n‘I paint them,’ she says. ‘I always have.’"
    headline, *story = quotes(text)
    assert (headline.mode, headline.text, headline.rule) == ("direct", "I paint them", "headline")
    assert headline.speaker == story[0].speaker == "Maria Ruiz"
    assert headline.speaker_span == story[0].speaker_span


def test_a_headline_s_quote_that_nobody_repeats_has_no_speaker(quotes):
    [headline] = quotes("‘We are all tired’: porters strike\n\nThe porters went home on Monday.")
    assert (headline.mode, headline.speaker_span, headline.speaker) == ("direct", None, None)
    [term] = quotes("‘Total chaos’: porters strike\n\nThe porters went home on Monday.")
    assert term.mode == "scare"


@pytest.mark.parametrize("text", ["“He was drunk,” the court was told.", "“He was drunk,” the jury heard."])
def test_a_clause_in_marks_that_somebody_only_heard_is_direct_speech_of_nobody_known(quotes, text):
    [quote] = quotes(text)
    assert (quote.mode, quote.text, quote.speaker_span) == ("direct", "He was drunk,", None)


def test_what_stands_on_a_thing_is_a_term_and_leaves_its_clause_indirect(quotes):
    for term, clause in (
        ("Easter", "she put the notes in a crate labelled “Easter” and left"),
        ("k", "they took the sign down as its “k” stood the wrong way"),
    ):
        found = [(q.mode, q.text) for q in quotes(f"Ruiz said {clause}.")]
        assert found == [("indirect", clause), ("scare", term)]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Reed called it off, saying the pool was “a swamp”, a swipe at the council.", "the pool was “a swamp”"),
        ("Reed said the pool was “a swamp,” which angered the council.", "the pool was “a swamp,”"),
        ("Reed said the pool was “fine” for now, despite the smell.", "the pool was “fine” for now"),
        (
            "Reed said it was “fine”, the water “clear”.",
            "it was “fine”, the water “clear”",
        ),
    ],
)
def test_what_the_article_remarks_on_the_marked_words_is_not_said(quotes, text, clause):
    assert [quote.text for quote in quotes(text)] == [clause]
