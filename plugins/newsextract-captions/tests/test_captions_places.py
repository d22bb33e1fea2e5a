"""Captions and credits that only their place on the page tells."""

import pytest

from newsextract import Article
from newsextract_captions import Boilerplate, Caption, Captions

STORY = "The council met on Monday and voted to close the bridge, which had been under repair since the spring."


def found_in(*paragraphs, pipeline):
    result = pipeline(Captions()).run(Article("\n\n".join(paragraphs)))
    return {c.text: c.credit for c in result[Caption]}


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Getty Images Waves break over the pier of Fallow Ford", "Getty Images"),
        ("PA Media The ferry has served the island since 1911", "PA Media"),
        ("AFP via Getty Images Firefighters at the mill on Tuesday", "AFP via Getty Images"),
        ("Reuters A ferry leaves the harbour of Fallow Ford", "Reuters"),
    ],
)
def test_a_credit_may_stand_before_its_caption(line, credit, pipeline):
    assert found_in(STORY, line, STORY, pipeline=pipeline) == {line: credit}


@pytest.mark.parametrize(
    "line",
    [
        "Getty Images Sues a Startup for Copying Photos",
        "Getty Images CEO to leave in spring after ten years",
        "Getty Images, the agency, said the photos were gone",
        "Reuters Institute to publish its digital report on Monday",
        "Getty Images Waves break over the pier, the agency said.",
    ],
)
def test_a_headline_that_opens_with_an_agency_is_none(line, pipeline):
    assert found_in(STORY, line, STORY, pipeline=pipeline) == {}


@pytest.mark.parametrize("label", ["Image caption", "Image caption,", "Figure caption:"])
def test_a_label_alone_announces_the_caption_below(label, pipeline):
    caption = "The mayor had asked for the works to end"
    assert caption in found_in(STORY, label, caption, STORY, pipeline=pipeline)


def test_a_label_at_the_end_announces_nothing(pipeline):
    assert found_in(STORY, "Image caption,", pipeline=pipeline) == {"Image caption,": None}


@pytest.mark.parametrize(
    "line",
    [
        "Enlarge / The old bridge at low water.",
        "1 of 5 | The old bridge at low water",
        "Ana Ruiz (L) and Tom Okoro (R) at the pier",
        "The bridge was built for carts and carries ten thousand ... [+] cars a day.",
    ],
)
def test_marks_of_a_gallery_make_a_caption(line, pipeline):
    assert found_in(STORY, line, STORY, pipeline=pipeline) == {line: None}


def test_the_party_of_one_politician_does_not(pipeline):
    assert found_in(STORY, "Sen. Ana Ruiz (R) and Sen. Tom Okoro (D) at the mill", STORY, pipeline=pipeline) == {}


def test_a_name_with_a_full_stop_above_a_credit_is_a_caption(pipeline):
    assert found_in(STORY, "Ana Ruiz.", "Tom Okoro/Getty", STORY, pipeline=pipeline) == {
        "Ana Ruiz.": None,
        "Tom Okoro/Getty": "Tom Okoro/Getty",
    }


def test_a_sentence_without_end_above_a_credit_is_a_caption(pipeline):
    lines = ["Dame Ana Ruiz was made head of the mill nine years ago", "TOM OKORO FOR THE COURIER"]
    assert found_in(STORY, *lines, STORY, pipeline=pipeline) == {lines[0]: None, lines[1]: lines[1]}


def test_a_subhead_above_a_credit_is_none(pipeline):
    assert found_in(STORY, "The old mill", "Tom Okoro/Getty", STORY, pipeline=pipeline) == {
        "Tom Okoro/Getty": "Tom Okoro/Getty"
    }


def test_an_organisation_above_the_story_that_names_it_is_the_lead_picture_s_credit(pipeline):
    story = f"Weir Games lost its new game to thieves. {STORY}"
    assert found_in("Weir Games", story, STORY, pipeline=pipeline) == {"Weir Games": "Weir Games"}
    assert found_in("Weir Games", STORY, STORY, pipeline=pipeline) == {}
    assert found_in(story, STORY, STORY, "Weir Games", STORY, pipeline=pipeline) == {}


def test_an_organisation_above_what_a_round_up_says_of_it_is_a_subhead(pipeline):
    assert found_in(STORY, "Weir Bank", f"Weir Bank is to close. {STORY}", STORY, pipeline=pipeline) == {}


def test_a_paper_above_the_story_signs_it(pipeline):
    story = f"Ana Vejdani told The Fallow Herald about it. {STORY}"
    result = pipeline(Captions()).run(Article("\n\n".join(["By Ana Vejdani", "The Fallow Herald", story, STORY])))
    assert [b.text for b in result[Boilerplate]] == ["By Ana Vejdani", "The Fallow Herald"]


def test_names_beside_headings_that_number_them_are_credits(pipeline):
    names = ["Fallow Tours", "Weir", "Calder.example"]
    lines = [line for rank, name in enumerate(names) for line in (name, f"#{3 - rank}: {name}", STORY)]
    assert found_in(STORY, *lines, pipeline=pipeline) == {name: name for name in names}
    assert found_in(STORY, *lines[:3], pipeline=pipeline) == {}


def test_names_in_brackets_show_what_else_in_brackets_is_a_credit(pipeline):
    lines = [line for name in ("Fallow Rye", "Ana Ruiz", "Calder", "4Weir") for line in (f"({name})", STORY)]
    assert found_in(STORY, *lines, pipeline=pipeline)["(4Weir)"] == "4Weir"
    assert found_in(STORY, *lines[-2:], pipeline=pipeline) == {}


def test_a_photographer_and_a_paper_are_a_credit_within_the_story_and_a_byline_above_it(pipeline):
    line = "Tom Okoro, Fallow Times"
    assert found_in(STORY, STORY, line, STORY, pipeline=pipeline) == {line: line}
    assert found_in(line, STORY, STORY, pipeline=pipeline) == {}
    assert found_in(STORY, STORY, "Tom Okoro, Head of Rivers at Fallow Post", STORY, pipeline=pipeline) == {}


def test_a_photographer_may_work_for_a_paper_with_an_article(pipeline):
    assert found_in(STORY, "Ana Ruiz for The Miller", STORY, pipeline=pipeline) == {
        "Ana Ruiz for The Miller": "Ana Ruiz for The Miller"
    }
