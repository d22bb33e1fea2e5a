"""Resolution: from the words that a quote is attributed to, to the speaker's name in the article.

In the examples the mentions to be resolved stand in square brackets.
"""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract import Article
from newsextract.text.services import TextServices
from newsextract.view import View
from newsextract_quotes.resolution.resolver import Mention, Resolver, resolve


def view_of(text, layers=None):
    return View(Article(text), TextServices(text, "en"), layers or {})


def resolved(marked, **layers):
    """The speakers of the bracketed mentions of a text."""
    text, mentions = "", []
    for piece in re.split(r"(\[[^\]]*\])", marked):
        if piece.startswith("["):
            start = len(text)
            text += piece[1:-1]
            mentions.append(Mention(start, len(text), start, len(text)))
        else:
            text += piece
    return resolve(view_of(text, layers), mentions)


class TestNames:
    def test_a_surname_stands_for_the_full_name(self):
        assert resolved("Ann Reed runs the lido. It was full, [Reed] said.") == ["Ann Reed"]

    def test_a_first_name_stands_for_its_bearer(self):
        assert resolved("Ann Reed and her brother Tom Lind left. [Tom] said no.") == ["Tom Lind"]

    def test_a_full_name_may_come_later(self):
        assert resolved("[Reed] said no.\n\nAnn Reed runs the lido.") == ["Ann Reed"]

    def test_the_fullest_form_counts_without_title_and_honour(self):
        text = "Sen. Ann Reed left. Later [Ann Reed] said no. Gen. Ann B. Reed Jr. was there."
        assert resolved(text) == ["Ann B. Reed Jr."]

    def test_a_headline_or_a_notice_tells_no_fuller_name(self):
        assert resolved("Ann Reed wrote. [Reed] said so.\n\nAnn Mary Reed, born 1933, died 2024\n") == ["Ann Reed"]

    def test_two_of_one_surname_are_told_apart_by_title(self):
        text = "Ann and Tom Reed live there. Mrs [Reed] said no, and Mr [Reed] said yes."
        assert resolved(text) == ["Ann Reed", "Tom Reed"]

    def test_two_of_one_surname_are_told_apart_by_nearness(self):
        text = "Ann Reed paints.\n\nHer cousin is far away. Tom Reed sings there. [Reed] said he sang well."
        assert resolved(text) == ["Tom Reed"]

    def test_an_organisation_has_short_forms_and_initials(self):
        text = "Aldham Tools Inc. grew. [Aldham] said so. The World Food Fund (WFF) met; [WFF] said no."
        assert resolved(text) == ["Aldham Tools Inc.", "World Food Fund"]

    def test_the_fuller_name_of_an_organisation_counts(self):
        assert resolved("Aldham Tools grew. [Aldham Tools] said so. Aldham Tools Inc. is old.") == ["Aldham Tools Inc."]

    def test_a_firm_is_named_without_what_firms_add(self):
        text = "Shares of Pacific Marl fell. [Pacific Marl] said so. The ships are those of Pacific Marl Lines."
        assert resolved(text) == ["Pacific Marl Lines"]

    def test_an_office_by_its_initials_is_no_part_of_a_name(self):
        assert resolved("GM Laura Reed was late. [Reed] said no.") == ["Laura Reed"]

    def test_a_noun_at_the_beginning_of_a_sentence_is_no_first_name(self):
        assert resolved("Sam Reed left. [Keystone Reed] said yes.") == ["Sam Reed"]

    def test_initials_that_name_an_organisation_have_no_surname(self):
        assert resolved("The BBC Archive was shut. The [Archive] said no.") == ["Archive"]

    def test_initials_need_no_introduction(self):
        assert resolved("The National Sleep Trust paid. The [NST] said no.") == ["National Sleep Trust"]

    def test_titles_and_roles_in_the_mention_are_no_part_of_the_name(self):
        text = "[Mayor Ann Reed] said no. [Chairman of the bench Tom Lind] said yes. [Ina Moss KC] agreed."
        assert resolved(text) == ["Ann Reed", "Tom Lind", "Ina Moss"]

    def test_a_name_behind_a_preposition_is_not_the_speaker(self):
        assert resolved("[A spokesman for Ann Reed] said no.") == ["spokesman for Ann Reed"]
        assert resolved("[Ann Reed’s office] said no.") == ["Ann Reed’s office"]

    def test_a_name_that_someone_has_given_up_is_no_speaker(self):
        assert resolved("Ann Reed left. Born Ann Moss in 1930, she sang. [Ann] said so.") == ["Ann Reed"]

    def test_captions_introduce_people(self):
        class Caption:
            start, end, text, credit = 0, 26, "Pfc. Ann Reed with a rope.", "AP/Jo Moss"

        text = " " * 26 + "\n[Reed] said no."
        assert resolved(text, caption=(Caption,)) == ["Ann Reed"]


class TestDescriptions:
    def test_a_new_description_stands_for_itself_without_its_article(self):
        text = "[A senior official] said no. [Two people familiar with the plan] said yes. [Its 40-page report] agreed."
        assert resolved(text) == ["senior official", "Two people familiar with the plan", "40-page report"]

    def test_a_relative_clause_is_no_part_of_a_description(self):
        assert resolved("[A nurse who was there] said no.") == ["nurse"]

    @pytest.mark.parametrize(
        "introduction",
        [
            "The mayor, Ann Reed, was there.",
            "Mayor Ann Reed was there.",
            "Ann Reed, the mayor of Aldham, was there.",
            "Ann Reed is the mayor.",
            "Ann Reed, 44, who is the mayor, was there.",
            "We met the town’s new mayor, Ann Reed.",
        ],
    )
    def test_a_role_stands_for_whom_it_introduced(self, introduction):
        assert resolved(f"{introduction} Tom Lind was too. [The mayor] said no.") == ["Ann Reed"]

    def test_a_title_shows_the_office(self):
        text = "Sen. Ann Reed met Rep. Ina Moss. [The senator] said no; [the congresswoman] said yes."
        assert resolved(text) == ["Ann Reed", "Ina Moss"]

    def test_a_title_may_hold_a_place(self):
        text = "Ohio Sen. Ann Reed met Utah Sen. Ina Moss. [The Ohio senator] said no, [the Texas senator] said yes."
        assert resolved(text) == ["Ann Reed", "Texas senator"]

    def test_what_is_somebody_s_is_nobody_else_s(self):
        assert resolved("Ann Reed plays for Aldham United. [Her team] said no.") == ["team"]

    def test_a_plural_is_not_the_last_name_that_ends_with_it(self):
        assert resolved("The Ohio Democrats met. [Democrats] said no.") == ["Democrats"]

    def test_a_plural_is_nobody_of_that_role(self):
        assert resolved("Producers Ann Reed and Tom Lind left. [The producers] said no.") == ["producers"]

    def test_the_subject_of_a_verb_is_no_apposition_to_the_name_before_it(self):
        assert resolved("It was kept from Ann Reed, [the firm] said. On Monday [the firm] said more.") == ["firm"] * 2

    def test_a_possessor_is_not_whom_the_noun_before_describes(self):
        assert resolved("It was sold. [The first witness], Reed’s widow, said so. Ann Reed left.") == ["first witness"]

    def test_no_court_is_a_company(self):
        assert resolved("Marl Homes was late. The High Court sat. [The company] said no.") == ["Marl Homes"]

    def test_a_copy_is_what_it_is_a_copy_of(self):
        assert resolved("[A copy of the lease] says so. [Those on the left] say no.") == ["lease", "Those on the left"]

    def test_a_description_ends_with_its_sentence(self):
        assert resolved("It was for a panel of judges ruled. [The panel] said no.") == ["panel of judges"]

    def test_an_organisation_with_its_place_is_described_by_its_kind(self):
        text = "Marl Lines lost money. [The Delph-based company] said so. [The Delph, Ohio, firm] said more."
        assert resolved(text) == ["Marl Lines", "Marl Lines"]

    def test_an_office_has_other_words_too(self):
        assert resolved("Town boss Tom Lind left. [The gaffer] told me no.") == ["Tom Lind"]

    def test_an_organisation_is_described_by_its_noun_or_its_kind(self):
        text = "The World Food Fund met Aldham Tools Inc. [The fund] said no. [The company] said yes."
        assert resolved(text) == ["World Food Fund", "Aldham Tools Inc."]

    def test_an_anonymous_speaker_is_the_one_described_before(self):
        assert resolved("[A defense official] said no. [The official] said more.") == ["defense official"] * 2

    def test_one_document_is_another(self):
        assert resolved("[A 90-page report] says so. [The document] adds more.") == ["90-page report"] * 2

    def test_a_couple_and_one_of_the_two(self):
        text = "Ann and Tom Reed live there. [The couple] said no. Ann left, and [her husband] said why."
        assert resolved(text) == ["Ann and Tom Reed", "Tom Reed"]

    @pytest.mark.parametrize("allusion", ["the 44-year-old", "the retired driver", "the Irishwoman", "the grandmother"])
    def test_something_new_is_told_of_the_person_named_just_before(self, allusion):
        assert resolved(f"Ann Reed lost a stone. It was hard, [{allusion}] said.") == ["Ann Reed"]

    def test_something_new_is_told_of_the_organisation_named_just_before(self):
        assert resolved("Webb & Sons fell by 3 per cent. [The engineering group] said no.") == ["Webb & Sons"]

    def test_a_plain_role_is_nobody_named_before(self):
        assert resolved("Ann Reed ran a shop. [The robber] said no.") == ["robber"]

    def test_someone_described_may_give_a_name(self):
        text = "[A man who gave his name only as Ray] said no. [Ray] said more."
        assert resolved(text) == ["Ray", "Ray"]


class TestIntroductions:
    def test_whom_the_lead_describes_is_named_in_the_next_paragraph(self):
        text = "[A mother of two] says she found a ring.\n\nLaura Reed, 34, was digging. [She] said no."
        assert resolved(text) == ["Laura Reed", "Laura Reed"]

    @pytest.mark.parametrize(
        ("description", "behind"),
        [
            ("A father of two", "Laura Reed, 34, was digging."),
            ("A 40-year-old woman", "Laura Reed, 34, was digging."),
            ("A source", "Laura Reed was digging."),
            ("A driver", "He hit Laura Reed."),
            ("A driver", "Marl Council was sorry."),
        ],
    )
    def test_another_name_is_that_of_somebody_else(self, description, behind):
        (speaker,) = resolved(f"[{description}] says it was dark.\n\n{behind}")
        assert speaker == description[2:]

    def test_the_one_who_did_something_is_named_in_the_next_paragraph_too(self):
        text = "[The woman] who ran the office said no.\n\nLaura Reed, 34, was in court."
        assert resolved(text) == ["Laura Reed"]

    def test_whom_the_text_knows_already_is_not_introduced(self):
        text = "Laura Reed’s ring\n\n[A driver] says it was dark.\n\nLaura Reed was digging."
        assert resolved(text) == ["driver"]


class TestRelatives:
    def test_a_relative_is_found_by_the_words_that_introduced_one(self):
        text = "Gwen Croft, his wife, was there, and so was Bob Croft. [His wife] said no."
        assert resolved(text) == ["Gwen Croft"]

    def test_what_one_is_to_a_relative_counts_too(self):
        text = "Marta Bell wept. Marta’s granddaughter, Chloe Bell, found it. [Her grandmother] said yes."
        assert resolved(text) == ["Marta Bell"]

    def test_a_namesake_of_the_right_gender_is_the_relative(self):
        assert resolved("Ann Reed left. Tom Reed stayed. [His sister] said no.") == ["Ann Reed"]

    def test_a_title_calls_a_spouse_by_the_other_s_surname(self):
        text = "Gene Pruett left. His wife, Darlene, stayed. No, Mrs [Pruett] said."
        assert resolved(text) == ["Darlene"]

    def test_the_elder_may_be_a_parent_who_has_no_surname_in_the_text(self):
        text = "Tom Reed saved it. Reed’s father, Karl, saved one too. The elder [Reed] said so."
        assert resolved(text) == ["Karl"]

    def test_no_place_is_a_relative(self):
        text = "Ann Reed sang. Born in Delph, the daughter of a weaver, she taught. [Her daughter] said so."
        assert resolved(text) == ["daughter"]


class TestPronouns:
    def test_she_and_he_agree_in_gender_with_first_names(self):
        assert resolved("Ann Reed met Tom Lind. No, [she] said. Yes, [he] said.") == ["Ann Reed", "Tom Lind"]

    def test_a_title_or_a_role_shows_gender_too(self):
        text = "Mr Okoro met the chairwoman Ife Obi. No, [she] said. Yes, [he] said."
        assert resolved(text) == ["Ife Obi", "Okoro"]

    def test_the_article_s_own_pronouns_show_gender(self):
        text = "Ife Obi was there. No, [she] said.\n\nUzo Eze was not. [He] said why. Obi was glad. No, [she] said."
        assert resolved(text) == ["Ife Obi", "Uzo Eze", "Ife Obi"]

    def test_the_last_speaker_goes_on(self):
        assert resolved("[Ann Reed] said no to Ina Moss.\n\nMore, [she] said.") == ["Ann Reed", "Ann Reed"]

    def test_the_subject_comes_before_a_possessor(self):
        assert resolved("Ann Reed took Ina Moss’s seat. No, [she] said.") == ["Ann Reed"]

    def test_a_description_at_the_beginning_of_a_sentence_is_one_of_them(self):
        assert resolved("The girl on the red tractor will wait. No, [she] said.") == ["girl on the red tractor"]

    def test_who_stands_for_what_is_before_it(self):
        assert resolved("It overruled Ann Reed, [who] said no, and a lady [who] said yes.") == ["Ann Reed", "lady"]

    def test_who_is_no_place(self):
        assert resolved("Ann Reed, a nurse in Marl, Ohio, [who] said no, left.") == ["Ann Reed"]

    def test_a_second_relative_clause_has_the_antecedent_of_the_first(self):
        assert resolved("It hit new and old unions that left the Fund and [which] say no.") == ["new and old unions"]

    def test_no_plan_is_she(self):
        assert resolved("Laura Reed left. [The plan] said no. [She] said yes.") == ["plan", "Laura Reed"]

    def test_whoever_is_named_between_two_of_one_pronoun_is_somebody_else(self):
        text = "Laura Reed swims. Asked whether she had thanked Jane Lind, [she] laughed."
        assert resolved(text) == ["Laura Reed"]

    def test_a_group_at_the_beginning_of_a_sentence_is_they(self):
        assert resolved("Investigators found a can, but [they] said it was old.") == ["Investigators"]

    def test_a_relative_in_the_paragraph_comes_before_whoever_is_named_in_another(self):
        text = "Laura Reed left.\n\nLind’s sister swims. [She] said no."
        assert resolved(text) == ["Lind’s sister"]

    def test_she_of_her_mother_s_story_is_the_daughter(self):
        assert resolved("Laura Reed was born in Marl. Her mother wove. [She] said no.") == ["Laura Reed"]

    def test_a_subject_behind_and_is_one_too(self):
        assert resolved("Jane Lind has nine cats and Laura Reed loves them. [She] said so.") == ["Laura Reed"]

    def test_a_first_name_alone_is_no_thing(self):
        assert resolved("Laura sings in a choir. [It] said no.") == [None]

    def test_it_stands_for_no_person(self):
        assert resolved("The World Food Fund met Ann Reed. No, [it] said.") == ["World Food Fund"]

    def test_nobody_known_is_none(self):
        assert resolved("No, [she] said. And [I] said yes.") == [None, None]


class TestQuotesWithinQuotes:
    def test_i_is_who_speaks_around(self):
        text = "“I said no,” said Ann Reed."
        mentions = [Mention(18, 26, 1, 10), Mention(1, 2, 8, 10, enclosing=0)]
        assert resolve(view_of(text), mentions) == ["Ann Reed", "Ann Reed"]

    def test_another_pronoun_is_somebody_else(self):
        text = "Tom Lind rang. “He said no,” said Bob Reed."
        mentions = [Mention(34, 42, 16, 26), Mention(16, 18, 24, 26, enclosing=0)]
        assert resolve(view_of(text), mentions) == ["Bob Reed", "Tom Lind"]

    def test_whom_the_quote_describes_counts(self):
        text = "“Ask my son and he says no,” said Ann Reed."
        mentions = [Mention(34, 42, 1, 26), Mention(16, 18, 24, 26, enclosing=0)]
        assert resolve(view_of(text), mentions) == ["Ann Reed", "son"]

    def test_mentions_that_enclose_each_other_do_no_harm(self):
        mentions = [Mention(0, 1, 5, 7, enclosing=1), Mention(2, 3, 8, 9, enclosing=0)]
        assert resolve(view_of("I I said that"), mentions) == [None, None]


def test_how_a_speaker_was_resolved_is_told():
    text = "Ann Reed left. Reed said so."
    (speaker,) = Resolver(view_of(text), [Mention(15, 19, 24, 27)]).speakers()
    assert speaker.how == "short"


PIECES = [
    "Ann ",
    "Reed",
    "Mr ",
    "she ",
    "the mayor ",
    "the company",
    ", ",
    ". ",
    "\n",
    "who ",
    "his wife ",
    "The elder ",
    "She ",
    "the 44-year-old",
    ", 44, ",
    "“",
    "”",
    "’s ",
    "A 4",
    "é",
    "\ud800",
]


@given(
    st.lists(st.sampled_from(PIECES), max_size=30),
    st.lists(st.tuples(st.integers(0, 80), st.integers(1, 20)), max_size=6),
)
def test_any_mention_in_any_text_is_resolved_to_words_or_none(pieces, places):
    text = "".join(pieces)
    mentions = [
        Mention(start, min(start + length, len(text)), start, start, enclosing=k - 1 if k % 2 else None)
        for k, (start, length) in enumerate(sorted(places))
        if start < len(text)
    ]
    mentions = [m for m in mentions if m.enclosing is None or m.enclosing < len(mentions)]
    speakers = resolve(view_of(text), mentions)
    assert len(speakers) == len(mentions)
    assert all(speaker is None or speaker.strip() for speaker in speakers)
