"""Who wrote the article and when: lines above the story and below it."""

import pytest

from newsextract import Article
from newsextract_captions import Boilerplate, Captions

STORY = "The council met on Monday and voted to close the bridge, which had been under repair since the spring."


def reasons_in(*paragraphs, pipeline, title=None):
    result = pipeline(Captions()).run(Article("\n\n".join(paragraphs), title=title))
    return {b.text: b.reason for b in result[Boilerplate]}


@pytest.mark.parametrize(
    "line",
    [
        "Ana Vejdani",
        "ANA VEJDANI",
        "Mark Rivers",
        "Ana Vejdani and Tom Okoro",
        "Ana Vejdani, Tom Okoro and Ines Calder",
        "Ana Vejdani at Fallow Ford",
        "Ana Vejdani in Porto and Tom Okoro in Fallow Ford",
        "Ana Vejdani (now) and Tom Okoro (earlier)",
        "Ana Vejdani, health editor",
        "Ana Vejdani | TNS",
        "Ana Vejdani | Fallow Times",
        "Ana Vejdani Political correspondent",
        "Ana Vejdani | The Fallow Bee",
        "Senior political correspondent, Fallow News",
        "Fallow Bee | By Ana Vejdani",
        "Staff report",
        "Our Correspondent",
        "By state political reporter Ana Vejdani in Porto",
        "Health and Science Desk",
        "Ana Vejdani and agencies",
        "Ana Vejdani, Associated Press",
        "Agence France-Presse in Porto",
        "Senior lecturer in law, Fallow University",
        "@anavejdani",
        "Ana Vejdani is a reporter at The Fallow Bee.",
    ],
)
def test_names_and_roles_above_the_story_are_a_byline(line, pipeline):
    assert reasons_in(line, STORY, STORY, pipeline=pipeline) == {line: "byline"}


@pytest.mark.parametrize(
    "line",
    [
        "March 5, 2024",
        "5 Mar 2024",
        "2024-03-05",
        "05/03/2024",
        "Tue, Mar 5, 2024, 9:12 AM ET",
        "March 5, 20249:12 AM ET",
        "2 hours ago",
        "Posted 2h ago",
        "Last update: 16:42",
        "March 5, 2024 · 4 min read",
        "Fallow Ford | March 5, 2024 09:12 IST",
        "Reading time: 4 minutes",
    ],
)
def test_a_date_above_the_story_is_a_stamp(line, pipeline):
    assert reasons_in(line, STORY, STORY, pipeline=pipeline) == {line: "other"}


@pytest.mark.parametrize("line", ["March 5, 2024", "2 hours ago", "Ana Vejdani", "Ana Vejdani, health editor"])
def test_the_same_further_down_is_the_story(line, pipeline):
    assert reasons_in(STORY, STORY, line, *[STORY] * 5, pipeline=pipeline) == {}


@pytest.mark.parametrize(
    "line", ["9:12 a.m.", "Life on the river", "Ana Vejdani:", "FALLOW FORD, Ohio (AP) --", "• Ana Vejdani"]
)
def test_times_subheads_and_datelines_above_the_story_stay(line, pipeline):
    assert reasons_in(line, STORY, STORY, pipeline=pipeline) == {}


def test_a_headline_that_reads_like_a_name_is_no_byline(pipeline):
    found = reasons_in("Ana Vejdani", STORY, STORY, pipeline=pipeline, title="Ana Vejdani")
    assert "byline" not in found.values()


@pytest.mark.parametrize("label", ["WRITTEN BY", "By"])
def test_by_in_a_line_of_its_own_announces_the_name_below(label, pipeline):
    assert reasons_in(label, "Ana Vejdani", STORY, pipeline=pipeline) == {label: "byline", "Ana Vejdani": "byline"}
    assert reasons_in("COMMENTARY BY", STORY, pipeline=pipeline) == {}


def test_names_in_a_list_of_people_are_subheads(pipeline):
    people = ["Ana Vejdani", STORY, "Tom Okoro", STORY, "Ines Calder", STORY] * 3
    assert reasons_in(*people, pipeline=pipeline) == {}


def test_a_name_below_a_summary_is_a_byline_beside_a_stamp(pipeline):
    assert reasons_in(STORY, "Ana Vejdani", "March 5, 2024", STORY, STORY, STORY, STORY, pipeline=pipeline) == {
        "Ana Vejdani": "byline",
        "March 5, 2024": "other",
    }


@pytest.mark.parametrize(
    "line",
    [
        "Ana Vejdani reported from Fallow Ford.",
        "Ana Vejdani is the health editor of The Fallow Bee.",
        "Ana Vejdani is a professor of law at Fallow University.",
        "Ana Vejdani covers rivers for The Fallow Bee.",
        "About the author: Ana Vejdani has written on rivers since 2011.",
        "– Fallow News Service",
        "— Ana Vejdani",
        "--additional reporting by Tom Okoro",
        "(AFP)",
        "AFP, Reuters",
        "AP/AFP/Reuters",
        "(FNA)",
        "—FNA",
        "Data analysis by Tom Okoro",
        "Special to The Fallow Bee",
        "ab/cd (AFP, dpa)",
        "(Fallow News with AFP)",
        "Source: Fallow News and agencies",
        "--With assistance from Tom Okoro and Ines Calder.",
        "The writer is a professor of history at Fallow University.",
        "Ana Vejdani, health editor",
    ],
)
def test_authors_and_signatures_below_the_story_are_a_byline(line, pipeline):
    assert reasons_in(*[STORY] * 5, line, pipeline=pipeline) == {line: "byline"}


@pytest.mark.parametrize(
    "line",
    [
        "Ana Vejdani is a farmer in the valley.",
        "Ana Vejdani, a professor of law at Fallow University, said that the bridge should stay.",
        "Ana Vejdani joined the council in 2019.",
        "The writer is a man of few words.",
        "Mayor: Ana Vejdani",
        "Oren Dasgupta, 43, engineer",
    ],
)
def test_people_of_the_story_below_it_stay(line, pipeline):
    assert reasons_in(*[STORY] * 5, line, pipeline=pipeline) == {}


def test_an_expert_whom_the_story_names_before_stays(pipeline):
    named = "Ana Vejdani told the council that the bridge should stay, as the ferry would be dearer in the end."
    assert reasons_in(*[STORY] * 5, named, "Ana Vejdani is a professor of law.", pipeline=pipeline) == {}


def test_what_the_author_in_the_byline_did_is_about_the_author(pipeline):
    found = reasons_in("By Ana Vejdani", *[STORY] * 5, "Ana Vejdani joined The Fallow Bee in 2019.", pipeline=pipeline)
    assert list(found.values()) == ["byline", "byline"]


@pytest.mark.parametrize(
    "article", [["Reuters", STORY, STORY], [STORY, STORY, "— AFP"], ["The bridge is gone", "AP", STORY]]
)
def test_an_agency_alone_at_an_edge_signs_the_article(article, pipeline):
    result = pipeline(Captions()).run(Article("\n\n".join(article)))
    assert [b.reason for b in result] == ["byline"]


@pytest.mark.parametrize("line", ["© AFP", "© Fallow Press 2024"])
def test_a_copyright_below_the_story_is_not_a_picture_s(line, pipeline):
    assert reasons_in(*[STORY] * 5, line, pipeline=pipeline) == {line: "other"}
    assert reasons_in(STORY, STORY, line, STORY, pipeline=pipeline) == {}


def test_an_agency_and_a_stock_of_pictures_are_a_photo_credit_below_the_story(pipeline):
    assert reasons_in(*[STORY] * 5, "AFP/Getty Images", pipeline=pipeline) == {}


@pytest.mark.parametrize("line", ["—", "- ", "©", "()", "Source:", "By", "—By", "|"])
def test_marks_alone_below_the_story_are_nothing(line, pipeline):
    assert reasons_in(*[STORY] * 5, line, pipeline=pipeline) == {}
