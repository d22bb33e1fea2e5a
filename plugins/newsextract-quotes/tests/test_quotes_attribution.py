"""Who said what stands in quotation marks: where the cue and the mention stand."""

import pytest


@pytest.mark.parametrize(
    ("text", "mention", "cue"),
    [
        ("“We are late,” Ana Ruiz said.", "Ana Ruiz", "said"),
        ("“We are late,” said Ana Ruiz.", "Ana Ruiz", "said"),
        ("“We are late,” said Ana Ruiz, the mayor of Delph, on Friday.", "Ana Ruiz", "said"),
        ("“Are we late?” Ruiz asked.", "Ruiz", "asked"),
        ("“Are we late?” asked the mayor.", "the mayor", "asked"),
        ("“We are late,” Ana Ruiz, who proposed the toll, said.", "Ana Ruiz", "said"),
        ("“We are late,” reads a Monday editorial in the Packet.", "a Monday editorial", "reads"),
        ("“Are we late?” Ruiz asks as the bridge opens.", "Ruiz", "asks"),
        ("Ana Ruiz said: “We are late.”", "Ana Ruiz", "said"),
        ("The mayor told reporters on Friday, “We are late.”", "The mayor", "told"),
        ("According to Ana Ruiz, “we are late for a reason”.", "Ana Ruiz", "According to"),
        ("Ms Ruiz: “We are late.”", "Ruiz", None),
        ("“We are late.” — Ana Ruiz", "Ana Ruiz", None),
        ("More on the delay from Ana Ruiz: “We are late.”", "Ana Ruiz", None),
        ("“We are late,” he mocks.", "he", "mocks"),
        ("“We are late,” as Ruiz said at noon.", "Ruiz", "said"),
        ("Ruiz, the report says, “failed to act”.", "the report", "says"),
        ("At noon, said Ruiz, “we were late by an hour.”", "Ruiz", "said"),
        ("“We are late,” she winked.", "she", "winked"),
        ("“We are late,” says Fielding.", "Fielding", "says"),
        ("“We are late,” Fielding told her.", "Fielding", "told"),
        ("April, who runs the kiosk, said: “We are late.”", "April", "said"),
        ("Ruiz replied, “Never, Captain.”", "Ruiz", "replied"),
        ("The cable on a route that Ruiz called “dull as mud,” snapped 16 days later.", "Ruiz", "called"),
        ("Ruiz wrote that she went on walking at night, “each step a note.”", "Ruiz", "wrote"),
        ("Lee was found guilty of what Ruiz called “a wicked crime”.", "Ruiz", "called"),
        ("Ruiz accused the firm of “bullying”, a charge it denies.", "Ruiz", "accused"),
        ("Hours later, Ruiz sent an email saying, “It is late.”", "Ruiz", "saying"),
        ("On Friday, Ana Brown endorsed him, citing his “long experience”.", "Ana Brown", "citing"),
        ("Asked about the delay, Ruiz replied: “We are late.”", "Ruiz", "replied"),
        ("In a letter to the council, Ruiz said in a statement: “We are late.”", "Ruiz", "said in a statement"),
        ("‘We’re late,’ said Ana Ruiz.", "Ana Ruiz", "said"),
        ("«We are late», said Ana Ruiz.", "Ana Ruiz", "said"),
        ("''We are late,'' Ana Ruiz said.", "Ana Ruiz", "said"),
        ("“We are late,” Mr King said.", "King", "said"),
        (
            "“We are late,” said one keeper of a stall that mends bells who sat outside.",
            "one keeper of a stall",
            "said",
        ),
        ("In other words, asked host Ana Ruiz: “Are we late?”", "Ana Ruiz", "asked"),
        ("Sen. Ana Ruiz, D-Vt., who is no relative, countered: “We are late.”", "Ana Ruiz", "countered"),
    ],
)
def test_a_direct_quote_has_its_mention_and_cue(marked, text, mention, cue):
    [(_, found, words)] = marked(text)
    assert (found, words) == (mention, cue)


def test_speech_interrupted_by_its_cue_is_two_quotes_of_one_speaker(marked):
    assert marked("“If it rains,” Ruiz said, “we go home.”") == [
        ("If it rains,", "Ruiz", "said"),
        ("we go home.", "Ruiz", "said"),
    ]


def test_a_clause_about_the_speaker_does_not_end_the_speech(marked):
    found = marked("“If we lose,” said Tom Lee, who has led the club for years, “we lose.”")
    assert [(text, mention) for text, mention, _ in found] == [("If we lose,", "Tom Lee"), ("we lose.", "Tom Lee")]


def test_with_a_cue_before_and_one_after_the_nearer_counts(marked):
    [(_, mention, _)] = marked("Delph spoke at noon and told the crowd, “It is late,” Ruiz said.")
    assert mention == "Ruiz"


def test_a_cue_added_to_a_clause_shares_its_subject(marked):
    text = "Ana Ruiz opened the bridge, saying “it was worth the wait”, and called the toll “a fair price”."
    assert [mention for _, mention, _ in marked(text)] == ["Ana Ruiz", "Ana Ruiz"]


def test_a_passive_is_attributed_to_its_agent(marked):
    [(_, mention, cue)] = marked("The bridge was called “a ribbon of rust” by Tom Lee, an engineer.")
    assert (mention, cue) == ("Tom Lee", "called")


def test_a_verb_within_a_reported_clause_is_not_the_cue(marked):
    [(_, mention, _)] = marked("The driver told police the other man had called him “a menace to goats”.")
    assert mention == "The driver"


@pytest.mark.parametrize("word", ["call", "claim", "report"])
def test_a_noun_is_no_cue(quotes, word):
    [quote] = quotes(f"The {word} came at noon and ended “the long wait” for good.")
    assert quote.cue_span is None


def test_a_quote_within_a_quote_has_its_own_speaker(quotes):
    outer, inner = quotes("“My brother told me, ‘Go home, you fool,’ so I went,” said Ana Ruiz.")
    assert (outer.speaker_span.text, inner.speaker_span.text) == ("Ana Ruiz", "My brother")
    assert inner.text == "Go home, you fool,"


def test_a_missing_closing_mark_does_not_swallow_the_speaker(marked):
    assert marked("“We gave it away, coach Ana Ruiz said. “All of it.”") == [
        ("We gave it away,", "Ana Ruiz", "said"),
        ("All of it.", "Ana Ruiz", "said"),
    ]


def test_a_participle_in_a_comma_phrase_is_not_the_cue(marked):
    [(_, mention, cue)] = marked("Tom Lee said the model, called Otter, was trained in “one very patient barbershop”.")
    assert (mention, cue) == ("Tom Lee", "said")


def test_a_participle_behind_with_has_its_own_subject(marked):
    [(_, mention, cue)] = marked("The choir refused on Monday, with Senator Ana Ruiz saying it was “loud and flat”.")
    assert (mention, cue) == ("Ana Ruiz", "saying")


def test_a_passive_that_names_nothing_is_not_the_cue(marked):
    [(_, mention, cue)] = marked("A spokesman said officers were called to reports of ‘a big, slow animal’ in Delph.")
    assert (mention, cue) == ("A spokesman", "said")


def test_a_sentence_ends_with_an_abbreviation_before_a_long_quotation(marked):
    found = marked("“We are late,” Ruiz told voters after a forum in Delph, S.C. “We will be late again tomorrow.”")
    assert found[1] == ("We will be late again tomorrow.", "Ruiz", "told")


def test_marked_words_belong_to_the_nearest_verb_that_reports_them(marked):
    [(_, mention, cue)] = marked("A piper told the jury that her teacher had said the tune was “a bag of nails”.")
    assert (mention, cue) == ("her teacher", "said")


def test_a_quote_that_ends_its_sentence_is_not_attributed_to_the_next_one(marked):
    found = marked("Pickets chanted, “Hey, you can do it!” One sign read: “Bread for all of us.”")
    assert [mention for _, mention, _ in found] == ["Pickets", "One sign"]


class TestContinuation:
    def test_speech_that_a_later_paragraph_closes_has_the_speaker_named_there(self, marked):
        text = "“I am off,” said Tom Lee.\n\n“They talk and talk.\n\n“I mind which it was,” Ana Ruiz said."
        assert [mention for _, mention, _ in marked(text)] == ["Tom Lee", "Ana Ruiz", "Ana Ruiz"]

    def test_whoever_speaks_in_the_paragraph_before_goes_on(self, marked):
        text = "“I am off,” said Tom Lee.\n\nAna Ruiz said on Friday that it would rain.\n\n“It must.”"
        assert marked(text)[-1] == ("It must.", "Ana Ruiz", "said")

    def test_a_clause_that_leads_in_names_nobody(self, marked):
        text = "Asked why Tom Lee had left, Ms Ruiz put down her pen. “I would ask him that.”"
        assert marked(text) == [("I would ask him that.", "Ruiz", None)]

    def test_a_quote_without_a_cue_goes_on_with_the_speech_before_it(self, marked):
        found = marked("“It rained,” Ruiz said. “It will rain again.”\n\n“It never stops.”")
        assert found[1:] == [("It will rain again.", "Ruiz", "said"), ("It never stops.", "Ruiz", "said")]

    def test_speech_over_paragraphs_is_one_quote_a_paragraph(self, marked):
        found = marked("“It rained,” said Ruiz. “It poured.\n\n“Then it stopped.”")
        assert [quote for quote, _, _ in found] == ["It rained,", "It poured.", "Then it stopped."]
        assert {mention for _, mention, _ in found} == {"Ruiz"}

    def test_reported_speech_before_a_quote_names_its_speaker(self, marked):
        text = "Tom Lee called the toll “a joke” and said it would cost him dear. “It won’t mend a single bolt.”"
        assert marked(text)[-1] == ("It won’t mend a single bolt.", "Tom Lee", "said")

    def test_a_sentence_about_somebody_names_the_speaker_of_the_quote_behind_it(self, marked):
        [(_, mention, cue)] = marked("Choir leader Tom Lee was delighted. “Nobody sang a wrong note.”")
        assert (mention, cue) == ("Tom Lee", None)

    def test_a_paragraph_that_ends_with_a_colon_announces_the_speaker(self, marked):
        assert marked("Tom Lee told the jury:\n\n“I was not there.”")[0][1:] == ("Tom Lee", "told")

    def test_a_quote_that_follows_nobody_has_no_speaker(self, quotes):
        [quote] = quotes("“Nothing is lost.”")
        assert quote.mode == "direct"
        assert (quote.speaker, quote.speaker_span, quote.cue_span) == (None, None, None)


def test_a_thought_in_marks_is_direct_but_a_verb_of_belief_reports_no_clause(quotes):
    [quote] = quotes("Ruiz thought, “Not now.”")
    assert (quote.mode, quote.cue_span.text, quote.speaker) == ("direct", "thought", "Ruiz")
    assert [q.mode for q in quotes("Ruiz thought the “big tent” was gone.")] == ["scare"]


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("Brand said tenants had complained “at least nine times” about it.", "at least nine times", "Brand", "said"),
        ("“He goes, ‘It’s August.’ I laughed,” said Ruiz.", "It’s August.", "He", "goes"),
        ("“My wife was like, ‘Are we moving?’,” said Ruiz.", "Are we moving?", "My wife", "was like"),
        ("The paper quoted Ruiz as saying, “It is gone.”", "It is gone.", "Ruiz", "saying"),
        ("At 2-0 my assistant turned and said, “Shall we go?”", "Shall we go?", "my assistant", "said"),
        ("On Monday Ruiz stood up and said: “It is gone.”", "It is gone.", "Ruiz", "said"),
        ("Ruiz said, according to a clerk, that it was “quite gone”.", "quite gone", "Ruiz", "said"),
    ],
)
def test_whose_words_they_are_where_two_verbs_or_subjects_stand_before_them(marked, text, words, mention, cue):
    assert (words, mention, cue) in marked(text)


def test_another_verb_ends_what_a_verb_that_names_puts_marks_on(quotes):
    modes = [(q.mode, q.text) for q in quotes("Lee called the cut “prudent” and kept her “outperform” rating.")]
    assert modes == [("mixed", "prudent"), ("scare", "outperform")]


def test_the_verb_right_before_a_quotation_counts_before_the_source_behind_it(quotes):
    for text in (
        "Ruiz said “the flood is over”, according to a note.",
        "Ruiz left, saying that “the flood is over”, according to a note.",
    ):
        [quote] = quotes(text)
        assert (quote.mode, quote.text, quote.speaker) == ("direct", "the flood is over", "Ruiz")
