"""Photo credits in the forms in which papers, agencies and forces print them."""

import pytest

from newsextract import Article
from newsextract_captions import Caption, Captions
from newsextract_captions.rules import rules_of

STORY = "The council met on Monday and voted to close the bridge, which had been under repair since the spring."


def captions_in(*paragraphs, pipeline, **settings):
    text = "\n\n".join([STORY, *paragraphs, STORY])
    return pipeline(Captions(**settings)).run(Article(text))[Caption]


def credit_of(paragraph, pipeline):
    found = captions_in(paragraph, pipeline=pipeline)
    assert [caption.text for caption in found] == [paragraph]
    return found[0].credit


SENTENCE = "A crane lifts the last girder of the old bridge at Fallow Ford on Tuesday."


@pytest.mark.parametrize(
    ("close", "credit"),
    [
        ("(AP Photo/Ana Ruiz)", "AP Photo/Ana Ruiz"),
        ("(AP Photo/Ana Ruiz, File)", "AP Photo/Ana Ruiz"),
        ("AP Photo/Ana Ruiz", "AP Photo/Ana Ruiz"),
        ("Ana Ruiz/Getty Images", "Ana Ruiz/Getty Images"),
        ("(Ana Ruiz/Getty Images)", "Ana Ruiz/Getty Images"),
        ("(Reuters)", "Reuters"),
        ("REUTERS/Ana Ruiz/File Photo", "REUTERS/Ana Ruiz"),
        ("REUTERS/Ana Ruiz Purchase Licensing Rights, opens new tab", "REUTERS/Ana Ruiz"),
        ("Ana Ruiz/AFP via Getty Images", "Ana Ruiz/AFP via Getty Images"),
        ("(EPA-EFE/Ana Ruiz)", "EPA-EFE/Ana Ruiz"),
        ("(Ana Ruiz/PA Wire)", "Ana Ruiz/PA Wire"),
        ("(Supplied: Ana Ruiz)", "Ana Ruiz"),
        ("| Ana Ruiz", "Ana Ruiz"),
        ("| Ruiz family photo", "Ruiz family"),
        ("• Ana Ruiz/AFP", "Ana Ruiz/AFP"),
        ("Ana Ruiz/The Fallow Bee hide caption", "Ana Ruiz/The Fallow Bee"),
        ("Photo: Ana Ruiz", "Ana Ruiz"),
        ("PHOTO: ANA RUIZ", "ANA RUIZ"),
        ("Photo by Ana Ruiz", "Ana Ruiz"),
        ("Photograph by Ana Ruiz.", "Ana Ruiz"),
        ("Photography by Ana Ruiz for The Fallow Bee", "Ana Ruiz for The Fallow Bee"),
        ("(Photo by Ana Ruiz / SOPA Images)", "Ana Ruiz / SOPA Images"),
        ("Photograph: Ana Ruiz/The Fallow Bee", "Ana Ruiz/The Fallow Bee"),
        ("Picture: Ana Ruiz", "Ana Ruiz"),
        ("Pic: Ana Ruiz", "Ana Ruiz"),
        ("(Image: Fallow Live)", "Fallow Live"),
        ("Image credit: Fallow Council", "Fallow Council"),
        ("Credit: Ana Ruiz", "Ana Ruiz"),
        ("Credit...Ana Ruiz for The Fallow Bee", "Ana Ruiz for The Fallow Bee"),
        ("Courtesy of Fallow Council", "Fallow Council"),
        ("Photo courtesy of Ana Ruiz", "Ana Ruiz"),
        ("(Courtesy: Fallow Council)", "Fallow Council"),
        ("© Ana Ruiz", "Ana Ruiz"),
        ("© UNHCR/Ana Ruiz", "UNHCR/Ana Ruiz"),
        ("(AAP: Ana Ruiz)", "AAP: Ana Ruiz"),
        ("[Ana Ruiz/Reuters]", "Ana Ruiz/Reuters"),
        ("[Photo: Ana Ruiz]", "Ana Ruiz"),
        ("| Ana Ruiz/Getty Images", "Ana Ruiz/Getty Images"),
        ("DVIDS photo", "DVIDS"),
        ("AP photo", "AP"),
        ("Staff photo by Ana Ruiz", "Ana Ruiz"),
        ("U.S. Army photo by Spc. Ana Ruiz", "Spc. Ana Ruiz"),
        (
            "(U.S. Navy photo by Mass Communication Specialist 2nd Class Ana Ruiz)",
            "Mass Communication Specialist 2nd Class Ana Ruiz",
        ),
        ("(Submitted by Ana Ruiz)", "Ana Ruiz"),
        ("(Ana Ruiz via AP)", "Ana Ruiz via AP"),
        ("Fallow Council", "Fallow Council"),
        ("PHOTO/ANA RUIZ", "ANA RUIZ"),
        ("Photo / Fallow Media", "Fallow Media"),
        ("Photo: Supplied", None),
        ("Photo provided by the family", "the family"),
        ("Photo by Ana Ruiz, The Fallow Bee", "Ana Ruiz, The Fallow Bee"),
        ("THE CANADIAN PRESS/Ana Ruiz", "THE CANADIAN PRESS/Ana Ruiz"),
        ("AFP PHOTO / ANA RUIZ", "AFP PHOTO / ANA RUIZ"),
        ("Illustration by Ana Ruiz; photos from Getty Images", "Ana Ruiz; photos from Getty Images"),
        ("(Instagram: @anaruiz)", "Instagram: @anaruiz"),
        ("Ana Ruiz/PA Images via Getty Images", "Ana Ruiz/PA Images via Getty Images"),
        ("©2024 Ana Ruiz", "Ana Ruiz"),
        ("[File: Ana Ruiz/Reuters]", "Ana Ruiz/Reuters"),
        ("(KFBT FOX 2)", "KFBT FOX 2"),
        ("Ana Ruiz for CNN", "Ana Ruiz for CNN"),
        ("(File photo)", None),
        ("File photo", None),
        ("(Handout)", None),
        ("Picture posed by model", None),
        ("Stock image", None),
    ],
)
def test_a_credit_behind_a_caption_is_read_in_every_style(close, credit, pipeline):
    assert credit_of(f"{SENTENCE} {close}", pipeline) == credit


@pytest.mark.parametrize(
    ("glued", "credit"),
    [
        ("in May.Getty Images", "Getty Images"),
        ("in May.Ana Ruiz/The Bee", "Ana Ruiz/The Bee"),
        ("in MayCredit: Ana Ruiz", "Ana Ruiz"),
        ("in May(Image: Ana Ruiz)", "Ana Ruiz"),
        ("in May REUTERS/Ana Ruiz", "REUTERS/Ana Ruiz"),
        ("in May Stock photo", None),
        ("in May Photo by Ana Ruiz", "Ana Ruiz"),
    ],
)
def test_a_credit_may_be_glued_to_its_caption(glued, credit, pipeline):
    assert credit_of(f"The bridge at Fallow Ford {glued}", pipeline) == credit


@pytest.mark.parametrize(
    ("alone", "credit"),
    [
        ("Getty Images", "Getty Images"),
        ("(Getty Images)", "Getty Images"),
        ("Ana Ruiz/The Fallow Bee", "Ana Ruiz/The Fallow Bee"),
        ("Photos by Ana Ruiz/The Fallow Bee", "Ana Ruiz/The Fallow Bee"),
        ("Courtesy of Fallow Police Department", "Fallow Police Department"),
        ("Credit: WRC", "WRC"),
        ("PA Media", "PA Media"),
        ("Photo: Ana Ruiz", "Ana Ruiz"),
        ("Illustration by Ana Ruiz", "Ana Ruiz"),
        ("File photo", None),
    ],
)
def test_a_credit_may_stand_alone(alone, credit, pipeline):
    assert credit_of(alone, pipeline) == credit


def test_the_close_of_a_featured_photo_is_its_credit(pipeline):
    assert credit_of("Featured photo of the old bridge in the spring of 2019: DVIDS", pipeline) == "DVIDS"


def test_a_caption_and_its_credit_in_two_paragraphs_are_two_captions(pipeline):
    found = captions_in("A crane over the river at Fallow Ford.", "Ana Ruiz/Getty Images", pipeline=pipeline)
    assert [caption.credit for caption in found] == [None, "Ana Ruiz/Getty Images"]


def test_a_name_alone_is_a_credit_where_the_article_credits_it_elsewhere(pipeline):
    found = captions_in(f"{SENTENCE} Photo: Fallow Council", STORY, "Fallow Council", pipeline=pipeline)
    assert [caption.rule for caption in found][-1] == "credit named elsewhere"


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("AP Photo/Ana Ruiz", ("AP Photo/Ana Ruiz", "Ana Ruiz", "AP")),
        ("Ana Ruiz/Getty Images", ("Ana Ruiz/Getty Images", "Ana Ruiz", "Getty Images")),
        ("Ana Ruiz/The Fallow Bee via AP", ("Ana Ruiz/The Fallow Bee via AP", "Ana Ruiz", "The Fallow Bee via AP")),
        ("Ana Ruiz for The Fallow Bee", ("Ana Ruiz for The Fallow Bee", "Ana Ruiz", "The Fallow Bee")),
        ("U.S. Army photo by Spc. Ana Ruiz", ("Spc. Ana Ruiz", "Spc. Ana Ruiz", "U.S. Army")),
        ("AAP: Ana Ruiz", ("AAP: Ana Ruiz", "Ana Ruiz", "AAP")),
        ("UNHCR/Ana Ruiz", ("UNHCR/Ana Ruiz", "Ana Ruiz", "UNHCR")),
        ("Ana Ruiz", ("Ana Ruiz", "Ana Ruiz", None)),
        ("Reuters", ("Reuters", None, "Reuters")),
        ("DVIDS photo", ("DVIDS", None, "DVIDS")),
        ("", (None, None, None)),
    ],
)
def test_photographer_and_agency_are_told_apart(name, parts):
    read = rules_of("en").credit_reader.read(name)
    assert (read.credit, read.photographer, read.agency) == parts


def test_whose_courtesy_a_picture_is_did_not_take_it(pipeline):
    (found,) = captions_in(f"{SENTENCE} Courtesy of Fallow Tools", pipeline=pipeline)
    assert (found.photographer, found.agency) == (None, "Fallow Tools")


def test_every_introduction_holds_a_word_that_the_text_is_searched_for():
    from newsextract_captions.words import load_words

    words = load_words("en")["credits"]
    introductions = [
        *(f"{label}:" for label in words["labels"]),
        *(f"{picture} by" for picture in words["pictures"]),
        *(f"{source} " for source in words["sources"]),
    ]
    assert [i for i in introductions if not any(stem in i for stem in words["stems"])] == []


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Image source, Getty Images", "Getty Images"),
        ("Image source, Ana Ruiz", "Ana Ruiz"),
        ("Ana Ruiz for Fallow Times", "Ana Ruiz for Fallow Times"),
        ("Ana Ruiz | Fallow News", "Ana Ruiz | Fallow News"),
    ],
)
def test_a_credit_in_a_paragraph_of_its_own_names_a_source_or_a_paper(line, credit, pipeline):
    assert credit_of(line, pipeline) == credit


def test_bars_between_links_are_no_credits(pipeline):
    assert captions_in("Bridges & Ferries | Mills & Weirs | Trips & Tours", pipeline=pipeline) == ()


@pytest.mark.parametrize(
    "line",
    [
        "The ferry is back in its dock. FULL STORY",
        "Want to know when it sails? Sign Up for Ferry Times",
        "The ferry is now a home for gulls. Monday, 6 May 2024",
        "Photos | Ferries | Mills | Weirs | Trips",
        "Source: Fallow FM | Duration: 3min 13sec",
    ],
)
def test_what_bids_the_reader_dates_and_menus_are_no_credits(line, pipeline):
    assert captions_in(line, pipeline=pipeline) == ()
