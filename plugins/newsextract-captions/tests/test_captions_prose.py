"""Sentences of the story that open as captions and lines of the page do."""

import pytest

from newsextract import Article
from newsextract_captions import Captions

STORY = "The council met on Monday and voted to close the bridge, which had been under repair since the spring."


def found_in(*paragraphs, pipeline):
    return [annotation.text for annotation in pipeline(Captions()).run(Article("\n\n".join(paragraphs)))]


@pytest.mark.parametrize(
    "sentence",
    [
        "Reporting by the Fallow Bee led to the resignation of the mayor in March.",
        "Analysis by the Institute for Rivers shows that floods have become twice as frequent.",
        "Review by the audit office is expected in June.",
        "Written by Tom Okoro in 1961, the manual is still in use.",
        "Edited by Ana Ruiz, the anthology gathers work from nine countries.",
        "As told to the inquiry, the valves had been shut by hand.",
        "Story by story, the tower rose above the harbour.",
        "Sponsored by the local brewery, the race drew 3,000 runners.",
        "Presented by the mayor, the medal is made of river gold.",
        "Sign up for the course began on Monday and 40 people have registered.",
        "Share your thoughts with a neighbour, she advises new arrivals.",
        "Leave a comment in the book by the door, a sign asks visitors.",
        "Support our troops was painted on the bridge.",
        "Get the best of both rivers, anglers say",
        "Transcript provided by the court shows that he lied.",
        "Your support means everything to us, the team said.",
        "If you buy something at the market, bring cash.",
        "To continue reading at that level, children need books at home.",
        "Log in to any forum and you will find the same complaint.",
        "More on Monday than on Tuesday, the data show.",
        "Most popular in the north, the dish is made with barley.",
        "An earlier version of this plan was rejected by the council in May.",
        "This content was published without the consent of the family.",
        "It is a developing story of loss and luck.",
        "Skip to the end and the film makes no more sense.",
        "Ana Ruiz contributed 14 points and six rebounds.",
        "Okoro contributed 14 points and six rebounds.",
        "By Tuesday morning",
        "By the numbers",
        "10:45 GMT: Police close the bridge.",
        "10:45 Police close the bridge",
        "(Applause)",
        "His view of the war changed.",
        "Views on the bridge differ.",
        "They share your view in the end.",
        "Portrait of a town in crisis",
        "Still by the river, he waited.",
        "Scene by scene, the film unravels.",
        "A cartoon in the paper mocked him.",
        "A photo from 1931 hangs above the bar.",
        "From left, the road climbs to the mill.",
        "A man walks into a bar and orders a beer.",
        "Police stand at every corner.",
        "And he boasts about the ferry that he named on March 5, 2024.",
        "On March 5, 2024, Okoro walks to the ferry.",
        "The mayor says he wants it because, above all, he is a fisherman.",
        "Reporting of the flood began at dawn.",
        "(Undated)",
        "In this photo essay we follow the river.",
        "Tom Okoro in the 44th minute",
        "You can read the wall in three languages here.",
        "Research by the council found 40 leaks.",
        "Design by committee rarely works.",
        "Special to the valley is a cheese made with nettles.",
        "Heard on both banks, the blast broke windows.",
        "Data provided by the council was wrong.",
        "Keep reading for an hour each day.",
        "Where to get help was on the first page of the leaflet.",
        "Key points:",
        "The award went to Tom Okoro (The Fallow Bee) and Ana Ruiz (Reuters).",
    ],
)
@pytest.mark.parametrize("place", [0, 2, 4])
def test_a_sentence_of_the_story_stays_wherever_it_stands(sentence, place, pipeline):
    paragraphs = [STORY] * 4
    paragraphs.insert(place, sentence)
    assert found_in(*paragraphs, pipeline=pipeline) == []


@pytest.mark.parametrize(
    "line",
    [
        "Reporting by Ana Ruiz in Porto; editing by Tom Okoro",
        "Additional reporting by Ana Ruiz, Tom Okoro and Ines Calder in Fallow Ford; editing by Jo Marsh.",
        "Written by Ana Ruiz",
        "Sponsored by Fallow Tools",
        "Sign up for The Weir, delivered to you each Friday.",
        "Okoro reported from Porto.",
        "Ana Ruiz contributed.",
        "Watch the full interview below:",
        "Read it all here.",
        "You can find more on bridges here.",
        "Topic:Bridges and Ferries",
        "This investigation was supported by the River Fund.",
        "Feedback? What should we talk about on the next show? Email us at show@fallowbee.example",
        "(Adds quotes, background)",
        "CORRECTION:",
        "2 of 5",
        "View 3 images",
        "Copyright © Reuters",
        "PRESS RELEASE",
        "This interview has been edited for length and clarity.",
        "Market data as of 4 pm. Readers are advised to be careful.",
        "The writer is a professor of history at Fallow University.",
        "Where to get help: Lifeline 13 11 14",
        "(This story has been refiled to fix a typo in paragraph 3)",
        "This report by The Fallow Press was first published May 3, 2023.",
        "This website uses cookies. Accept all",
    ],
)
def test_the_lines_that_they_resemble_do_not(line, pipeline):
    assert found_in(*[STORY] * 4, line, pipeline=pipeline) == [line]


def test_what_somebody_is_to_do_is_not_seen(pipeline):
    line = "The flood also taught the council to watch out for cracks in the wall, which Ana Ruiz had seen first."
    assert found_in(STORY, STORY, line, "Reuters", STORY, pipeline=pipeline) == ["Reuters"]


def test_the_first_line_above_a_credit_in_brackets_is_a_summary(pipeline):
    summary = "From the mill to the weir with the engineers of Fallow Ford"
    assert found_in(summary, "(Image credit: Fallow Bee)", STORY, pipeline=pipeline) == ["(Image credit: Fallow Bee)"]


def test_a_pull_quote_repeats_the_story_and_names_the_speaker(pipeline):
    told = "“A ferry without a landing is a raft,” said Tom Okoro, who has kept the ferry running since the spring."
    pull = "“A ferry without a landing is a raft.” — Tom Okoro"
    assert found_in(STORY, told, pull, STORY, pipeline=pipeline) == [pull]
    assert found_in(STORY, told, "‘A bridge with nothing under it’", STORY, pipeline=pipeline) == []
