"""Headlines of other stories, and the article's own, among the paragraphs."""

import pytest

from newsextract import Article
from newsextract_captions import Boilerplate, Captions

STORY = "The council met on Monday and voted to close the bridge, which had been under repair since the spring."
HEADLINES = [
    "Ferry sails again after six weeks and the island breathes",
    "Mill owner says he knew of the crack in spring",
    "Council leader resigns over the cost of the new bridge",
]


def boilerplate_in(*paragraphs, pipeline, title=None):
    text = "\n\n".join([STORY, *paragraphs, STORY])
    return pipeline(Captions()).run(Article(text, title=title))[Boilerplate]


def test_headlines_below_a_heading_are_links(pipeline):
    lines = ["Related stories", "Ferry sails again after six long weeks", "Who pays for the bridge in the end?"]
    assert [b.text for b in boilerplate_in(*lines, pipeline=pipeline)] == lines


def test_a_subhead_below_a_heading_s_list_stays(pipeline):
    found = boilerplate_in("Read more:", STORY, "A bridge too far", pipeline=pipeline)
    assert [b.text for b in found] == ["Read more:"]


def test_headlines_in_a_row_within_prose_are_links(pipeline):
    assert [b.rule for b in boilerplate_in(*HEADLINES, pipeline=pipeline)] == ["run of headlines"] * 3


def test_a_repeat_of_the_own_headline_is_a_link(pipeline):
    title = "Fallow Ford to lose its bridge after vote"
    assert [b.rule for b in boilerplate_in(title, pipeline=pipeline, title=title)] == ["own headline"]


def test_a_headline_that_a_link_repeats_is_a_link_itself(pipeline):
    headline = "Ferry Sails Again After Six Weeks"
    found = boilerplate_in(headline, f"Read Next: {headline}", pipeline=pipeline)
    assert [b.reason for b in found] == ["related", "related"]


def test_a_heading_in_the_singular_announces_one_headline(pipeline):
    lines = ["Related story", "Ferry sails again after six long weeks", "How the Bridge Became a Ferry"]
    assert [b.text for b in boilerplate_in(*lines, pipeline=pipeline)] == lines[:2]


@pytest.mark.parametrize("behind", ["What comes next", "1. The north pier"])
def test_three_headlines_may_stand_above_a_subhead(behind, pipeline):
    assert [b.text for b in boilerplate_in(*HEADLINES, behind, pipeline=pipeline)] == HEADLINES


def test_a_headline_in_a_row_may_ask_before_it_states(pipeline):
    lines = [*HEADLINES[:2], "Is the bridge gone for good? Engineers say it could be rebuilt"]
    assert [b.text for b in boilerplate_in(*lines, pipeline=pipeline)] == lines


@pytest.mark.parametrize("heading", ["UP NEXT", "Best of the week", "For you"])
def test_what_can_head_a_list_is_a_subhead_where_no_headline_follows(heading, pipeline):
    assert boilerplate_in(heading, STORY, pipeline=pipeline) == ()
    lines = [heading, *HEADLINES]
    assert [b.text for b in boilerplate_in(*lines, pipeline=pipeline)] == lines


def test_two_lines_above_a_subhead_are_subheads_themselves(pipeline):
    assert boilerplate_in(*HEADLINES[:2], "What comes next", pipeline=pipeline) == ()


def test_verses_end_in_a_line_of_their_own(pipeline):
    verses = [
        "The ferry goes where no one asked it to",
        "And carries what the river cannot keep",
        "A bell that rings the hours out of true",
        "And wakes the miller in his sleep.",
    ]
    assert boilerplate_in(*verses, pipeline=pipeline) == ()


def test_a_headline_far_from_the_link_that_repeats_it_heads_a_part_of_a_live_blog(pipeline):
    headline = "Ferry sails again after six weeks"
    found = boilerplate_in(headline, STORY, STORY, STORY, f"Read more: {headline}", pipeline=pipeline)
    assert [b.text for b in found] == [f"Read more: {headline}"]


def test_a_headline_of_two_sentences_may_ask_above_its_link(pipeline):
    lines = ["The bridge is closed. Is the ferry an answer?", "Read more"]
    assert [b.text for b in boilerplate_in(*lines, pipeline=pipeline)] == lines


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Related photos", "Ana Ruiz's last summer on the ferry"),
        ("Read more:", "“The bridge will not be missed”"),
    ],
)
def test_captions_and_quotations_below_a_heading_are_no_links(heading, below, pipeline):
    assert [b.text for b in boilerplate_in(heading, below, pipeline=pipeline)] == [heading]


def test_the_highlights_of_a_story_are_no_links(pipeline):
    assert [b.text for b in boilerplate_in("STORY HIGHLIGHTS", *HEADLINES, pipeline=pipeline)] == ["STORY HIGHLIGHTS"]
