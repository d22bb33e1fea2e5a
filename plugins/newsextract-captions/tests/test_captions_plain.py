"""Captions that name no one, and prose that is no caption."""

import pytest

from newsextract import Article
from newsextract_captions import Boilerplate, Caption, Captions

STORY = "The council met on Monday and voted to close the bridge, which had been under repair since the spring."


def found_in(*paragraphs, pipeline, **settings):
    return pipeline(Captions(**settings)).run(Article("\n\n".join([STORY, *paragraphs, STORY])))


@pytest.mark.parametrize(
    "caption",
    [
        "Mayor Ana Ruiz, left, and engineer Tom Okoro at the bridge",
        "From left: Mayor Ana Ruiz, Tom Okoro and Lena Strand.",
        "Ana Ruiz (left) with her sister at the county fair.",
        "FILE - Workers paint the bridge at Fallow Ford in the summer of 2019.",
        "FILE PHOTO: Workers paint the bridge at Fallow Ford",
        "Pictured: the north end of the bridge",
        "Image caption, The mayor says that the bridge must close",
        "L-R: Ana Ruiz, Tom Okoro",
        "Ana Ruiz (left) and Tom Okoro (right)",
        "Ana Vejdani at the mill on Thursday",
        "Ana Vejdani, 52, with her daughter in the flooded kitchen",
        "Workers at the mill on Tuesday morning",
        "A view of the bridge from the mill",
        "An aerial photograph of the flood plain below the weir.",
        "A still from the council's film about the bridge.",
        "Mayor Ana Ruiz is pictured at the bridge in spring.",
        "Mayor Ana Ruiz speaks at the reopening of the mill in Fallow Ford, Ohio, on Tuesday, March 5, 2024.",
        "A cyclist rides past the closed bridge at Fallow Ford.",
        "[1/3] Workers at the bridge on its last day",
        "2of7The weir at low water in August.",
    ],
)
def test_a_caption_without_credit_is_told_by_how_it_speaks(caption, pipeline):
    assert [c.text for c in found_in(caption, pipeline=pipeline)[Caption]] == [caption]


@pytest.mark.parametrize(
    "prose",
    [
        "KYIV, Dec 24 (Reuters) - The bridge at Fallow Ford was closed to all traffic on Monday, its owner said.",
        "LONDON (AP) — The bridge at Fallow Ford was closed to all traffic on Monday, its owner said.",
        "A photo of the scene shows two cars in the river, and the police believe that there was a third.",
        "In a photo that Ruiz posted on Instagram, she stands on the bridge with her arms wide open.",
        "She told the Associated Press that she had taken the photo by accident.",
        "He sold the picture to Getty Images for a sum that he would not name.",
        "Ruiz, who took the photographs, said that she had not seen the police.",
        "The photographs were taken by Ana Ruiz.",
        "The report was first published by Reuters.",
        "“They left the bridge to rot,” said Tom Okoro, right up to the day on which it fell.",
        "The council's left, led by Okoro, voted against the plan, and its right did not vote.",
        "A photo of the mayor holding a paddle has been shared 60,000 times since Tuesday.",
        "Life at the mill in 1926",
        "Ana Vejdani says the mill will open on Thursday",
        "Fans at the gates",
        "Ana Vejdani in the dock",
        "Two dead in crash on Monday",
        "A night on the river in 1926",
        "What the bridge meant",
        "A bridge too far",
        "Life After the Flood",
        "Tom Okoro",
        "- Ana Ruiz, Getty Images",
        "1. Ana Ruiz (Fallow Ford)",
        "• Photo by appointment",
        "9.14am The first cars cross the bridge, watched by a crowd of about forty.",
        "RUIZ: Did you see the picture?",
        "Q: Who took the photo?",
        "The river runs away to sea,",
        "He works for the European Pressphoto Agency (EPA)",
        "Sources tell AP",
        "(BEGIN VIDEO CLIP)",
        "The bridge will cost more than the council said. [Reuters]",
        "June 16, 2015 Okoro joins the council.",
        "Okoro (R) votes against the bridge in the council",
        "FALLOW FORD, Ohio (AP) --",
        "A photographer leaves the good life in Fallow Ford for the war in the north.",
        "Residents walk to the ferry every morning now. They used to drive, and many of them say that they will again.",
    ],
)
def test_prose_that_speaks_of_photos_and_agencies_is_the_story(prose, pipeline):
    result = found_in(prose, pipeline=pipeline)
    assert [*result[Caption], *result[Boilerplate]] == []


def test_speakers_of_an_interview_are_no_credits(pipeline):
    turns = ["Ana Ruiz", STORY, "Tom Okoro", STORY] * 4
    assert found_in(*turns, pipeline=pipeline)[Caption] == ()


def test_captions_that_name_no_one_can_be_left_alone(pipeline):
    caption = "A view of the bridge from the mill"
    assert found_in(caption, pipeline=pipeline, uncredited=False)[Caption] == ()


def test_every_caption_has_the_rule_that_made_it(pipeline):
    found = found_in("A view of the bridge from the mill", "Photo: Ana Ruiz", pipeline=pipeline)[Caption]
    assert all(caption.rule for caption in found)
