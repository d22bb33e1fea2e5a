"""Lines of the page that are not the story, with the reason."""

import pytest

from newsextract import Article
from newsextract_captions import Boilerplate, Captions
from newsextract_captions.types import REASONS

STORY = "The council met on Monday and voted to close the bridge, which had been under repair since the spring."


def boilerplate_in(*paragraphs, pipeline, **settings):
    text = "\n\n".join([STORY, *paragraphs, STORY])
    return pipeline(Captions(**settings)).run(Article(text))[Boilerplate]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Read more: What the bridge meant to the valley", "related"),
        ("READ MORE: Ferry sails again after six weeks", "related"),
        ("ALSO READ | Ferry sails again after six weeks", "related"),
        ("Read Next: Ferry Sails Again After Six Weeks", "related"),
        ("Related: Who pays for a bridge?", "related"),
        ("See also: The bridge in pictures", "related"),
        ("More local news: Ferry timetable for the summer", "related"),
        ("[READ MORE: Ferry sails again after six weeks]", "related"),
        ("→ Read more: Ferry sails again", "related"),
        ("Analysis: The bridge that nobody wanted", "related"),
        ("From 2019: Ferry sails again after six weeks", "related"),
        ("Fact check: Did the ferry sail?", "related"),
        ("In other news: ferry sails again", "related"),
        ("People are also reading", "related"),
        ("Related stories", "related"),
        ("WATCH | Drone flies under the bridge", "related"),
        ("Sign up for The Weir, our weekly newsletter.", "newsletter"),
        ("Sign up to The Weir: our weekly email on rivers", "newsletter"),
        ("Get the day's top stories in your inbox", "newsletter"),
        ("Subscribe to our newsletter", "newsletter"),
        ("skip past newsletter promotion", "newsletter"),
        ("Receive The Weir, a newsletter on rivers", "newsletter"),
        ("JOIN: River levels by email each morning", "newsletter"),
        ("The Weir: our free weekly guide to rivers. Sign up here", "newsletter"),
        ("Want the latest on rivers? Get it in your inbox.", "newsletter"),
        ("Join our WhatsApp channel", "newsletter"),
        ("Share this article", "share"),
        ("Share on Facebook · Share on X", "share"),
        ("Share on Facebook Tweet Email", "share"),
        ("Copy link · Share", "share"),
        ("Join the conversation", "share"),
        ("View comments (34)", "share"),
        ("12 shares", "share"),
        ("Follow us on WhatsApp", "share"),
        ("Share full article", "share"),
        ("Add The Fallow Bee on Google", "share"),
        ("Follow Ana Ruiz on Twitter @anaruiz", "share"),
        ("A post shared by Fallow Ford (@fallowford)", "share"),
        ("Advertisement", "advert"),
        ("ADVERTISEMENT 2", "advert"),
        ("Preorder the ferry's logbook", "advert"),
        ("A message from Weir Water: The valley drinks more each year. See how we save.", "advert"),
        ("News analysis: The bridge that nobody wanted", "related"),
        ("Tell us which rivers we should write about", "contact"),
        ("With help from Ana Ruiz and Tom Okoro", "byline"),
        ("The Weir: all about rivers, sent to you every day", "newsletter"),
        ("___", "other"),
        ("This story was made possible by a grant from the Bell Foundation.", "other"),
        ("Content from our partners", "advert"),
        ("Pre-order at Fallow Books", "advert"),
        ("STORY CONTINUES BELOW ADVERTISEMENT", "advert"),
        ("Article continues below this ad", "advert"),
        ("Support local reporting. Subscribe to The Fallow Bee.", "advert"),
        ("This article is for subscribers only", "advert"),
        ("You have 2 free articles left this month", "advert"),
        ("By Ana Ruiz", "byline"),
        ("Exclusive by Ana Ruiz", "byline"),
        ("[PREVIOUS COVERAGE: Lido owner given 90 days]", "related"),
        ("Words: Ana Ruiz", "byline"),
        ("Contributing: Tom Okoro", "byline"),
        ("By ANA RUIZ, Fallow Courier", "byline"),
        ("By Ana Ruiz | Staff Reporter", "byline"),
        ("By Ana Ruiz and Tom Okoro", "byline"),
        ("(Reporting by Ana Ruiz; editing by Tom Okoro)", "byline"),
        ("(With inputs from agencies)", "byline"),
        ("Associated Press writer Tom Okoro contributed to this report.", "byline"),
        ("CORRECTION: An earlier version of this story misstated the length of the bridge.", "correction"),
        ("Editor’s note: This story has been updated to correct the name of the mill.", "correction"),
        ("This article was amended on 7 March 2024 to correct the height of the weir.", "correction"),
        ("The story has been corrected to give the right year.", "correction"),
        ("UPDATE, March 5: This story has been updated with comment from the mayor.", "correction"),
        ("A correction was made on March 5: an earlier version misstated the year.", "correction"),
        ("aruiz@fallowbee.example", "contact"),
        ("Tel: 555-0142", "contact"),
        ("In danger? Dial 999.", "contact"),
        ("If you need help, call or text 988 for a counsellor.", "contact"),
        ("Seen the flood? Phone us on 020 7946 0123", "contact"),
        ("To reach the newsroom, ring 555-0142.", "contact"),
        ("Lifeline: 13 11 14", "contact"),
        ("Contact reporter Ana Ruiz at aruiz@fallowbee.example or 555-0142.", "contact"),
        ("Do you have a story for our courts team? Call 020 7946 0123.", "contact"),
        ("Tom Okoro covers City Hall. Reach him at tokoro@fallowbee.example.", "contact"),
        ("For further information: Tom Okoro, +41 22 555 01 47, press@fallow.example", "contact"),
        ("CORRECTION (March 5, 2024): The bridge opened in 1911.", "correction"),
        ("More to come.", "other"),
        ("Updated 9:12 a.m. ET, March 5, 2024", "other"),
        ("5 min read", "other"),
        ("Posted March 5, 2024, 9:12 a.m.", "other"),
        ("Last modified on Tue 5 Mar 2024 09.12 GMT", "other"),
        ("Published 5 March 2024", "other"),
        ("Copyright 2024 The Fallow Bee", "other"),
        ("© Fallow Bee Ltd", "other"),
        ("If you're affected by this, the council's advice line is open all day.", "other"),
        ("Do you have a view on this? Send us a letter.", "other"),
        ("The views expressed in this article are the author's own.", "other"),
        ("© 2024 The Fallow Bee", "other"),
        ("This article first appeared in The Fallow Bee.", "other"),
        ("Updated: 9:12 a.m. Wednesday", "other"),
        ("This is a developing story. Check back for updates.", "other"),
        ("© 2024 The Fallow Bee. All rights reserved.", "other"),
    ],
)
def test_a_line_is_boilerplate_for_a_reason(line, reason, pipeline):
    found = boilerplate_in(line, pipeline=pipeline)
    assert [(b.text, b.reason) for b in found] == [(line, reason)]


@pytest.mark.parametrize(
    "prose",
    [
        "By Friday the bridge was gone.",
        "By all accounts, the mayor was the last to know",
        "Share prices fell by a tenth in the week after the bridge fell, and those of the builder by half.",
        "More than forty people signed the letter: farmers, nurses and both of the valley's doctors.",
        "Also on the agenda: the ferry, the school bus and the mayor's salary.",
        "Read the letter and you will see what Ruiz means, said Okoro.",
        "Subscribers to the paper knew of the crack a week before the council did, and stayed off the bridge.",
        "Contact between the two banks was lost for a week.",
        "An advertisement in the paper asked for a ferryman who could swim.",
        "Related to the mayor by marriage, Okoro did not vote.",
        "The correction: one word, on page forty, in small type.",
        "Call it a bridge, said Okoro, if you must.",
        "Updated plans for the bridge were shown on Monday.",
        "What we know so far",
        "17.02 BST",
        "9:12 a.m.",
        "March 5, 2024",
        "Elsewhere",
        "@anaruiz",
        "Posted on the mill's door was a note.",
        "First published in 1911, the map shows a ferry.",
        "Published plans for twelve homes",
        "Analysis of the numbers is due in May.",
        "Ruiz writes a newsletter about rivers.",
        "The council told parents to sign up for text alerts.",
        "Calls for calm",
        "This report was updated by the engineers in May.",
        "Analysis: four charts and what they mean",
        "Find friends on Facebook and you find your past.",
        "Not a member of the council voted for it.",
        "Lifeline for 300 workers as mill reopens",
        "Our daily bread comes from the mill.",
        "Contact tracing began for 300 people on Monday.",
        "Call volumes rose in the years 2019-2024.",
        "Text 500 friends and see who answers.",
        "Get ready for the flood",
        "Mayor: Ana Vejdani",
        "Ana Vejdani, 52, a farmer",
        "The story was changed by the studio.",
        "Listen to the river long enough, Okoro says, and it tells you what it wants.",
    ],
)
def test_prose_that_begins_like_boilerplate_is_the_story(prose, pipeline):
    assert boilerplate_in(prose, pipeline=pipeline) == ()


def test_boilerplate_can_be_left_alone(pipeline):
    assert boilerplate_in("Advertisement", pipeline=pipeline, boilerplate=False) == ()


def test_only_some_reasons_can_be_asked_for(pipeline):
    found = boilerplate_in("Advertisement", "Share this article", pipeline=pipeline, reasons=["share"])
    assert [b.reason for b in found] == ["share"]


def test_every_reason_of_the_data_is_a_reason_of_the_type():
    from newsextract_captions.words import load_words

    assert set(load_words("en")["boilerplate"]) <= set(REASONS)


def test_a_sentence_in_the_words_of_share_buttons_is_the_story(pipeline):
    assert len(pipeline(Captions()).run(Article("It opens on 3/4/2024."))) == 0
    assert len(pipeline(Captions()).run(Article("Share on Facebook | Email | Print"))) == 1
