"""Photo credits in the house styles of agencies, papers, platforms and photo stocks, and the parts of them."""

import pytest

from newsextract import Article
from newsextract_captions import Caption, Captions

STORY = "The council met on Monday and voted to close the bridge, which had been under repair since the spring."
SENTENCE = "A crane lifts the last girder of the old bridge at Fallow Ford on Tuesday."


def caption_of(paragraph, pipeline):
    result = pipeline(Captions()).run(Article("\n\n".join([STORY, STORY, paragraph, STORY])))
    assert [annotation.text for annotation in result] == [paragraph]
    (caption,) = result[Caption]
    return caption.credit, caption.photographer, caption.agency


@pytest.mark.parametrize(
    ("close", "parts"),
    [
        ("Foto: Ola Berg / NTB", ("Ola Berg / NTB", "Ola Berg", "NTB")),
        (
            "(Sara Lind/TT News Agency via AP)",
            ("Sara Lind/TT News Agency via AP", "Sara Lind", "TT News Agency via AP"),
        ),
        (
            "© picture alliance/dpa/Karl Weber",
            ("picture alliance/dpa/Karl Weber", "Karl Weber", "picture alliance/dpa"),
        ),
        (
            "[Karl Weber/picture alliance/dpa]",
            ("Karl Weber/picture alliance/dpa", "Karl Weber", "picture alliance/dpa"),
        ),
        ("ANSA/MARCO BINI", ("ANSA/MARCO BINI", "MARCO BINI", "ANSA")),
        ("EPA-EFE/JUAN SOL", ("EPA-EFE/JUAN SOL", "JUAN SOL", "EPA-EFE")),
        ("| KYODO", ("KYODO", None, "KYODO")),
        ("(Photo by Li Wen/Xinhua)", ("Li Wen/Xinhua", "Li Wen", "Xinhua")),
        ("— Bernama pic", ("Bernama", None, "Bernama")),
        ("— Reuters pic", ("Reuters", None, "Reuters")),
        ("(Jo Marsh/AAP PHOTOS)", ("Jo Marsh/AAP PHOTOS", "Jo Marsh", "AAP PHOTOS")),
        ("(ABC News: Jo Marsh)", ("ABC News: Jo Marsh", "Jo Marsh", "ABC News")),
        ("THE CANADIAN PRESS/Jo Marsh", ("THE CANADIAN PRESS/Jo Marsh", "Jo Marsh", "THE CANADIAN PRESS")),
        ("© Sputnik / Ivan Petrov", ("Sputnik / Ivan Petrov", "Ivan Petrov", "Sputnik")),
        ("ANTONIO REIS/LUSA", ("ANTONIO REIS/LUSA", "ANTONIO REIS", "LUSA")),
        ("(Yonhap)", ("Yonhap", None, "Yonhap")),
        ("Satellite image ©2023 Maxar Technologies", ("Maxar Technologies", None, "Maxar Technologies")),
        (
            "Maxar Technologies/Handout via REUTERS",
            ("Maxar Technologies/Handout via REUTERS", None, "Maxar Technologies/Handout via REUTERS"),
        ),
        ("Images: Airbus DS", ("Airbus DS", None, "Airbus DS")),
        ("(Tom Okoro/Pool Photo via AP)", ("Tom Okoro/Pool Photo via AP", "Tom Okoro", "Pool Photo via AP")),
        ("Ana Ruiz/Staff photographer", ("Ana Ruiz/Staff photographer", "Ana Ruiz", "Staff photographer")),
        ("(Ana Ruiz/For The Fallow Bee)", ("Ana Ruiz/For The Fallow Bee", "Ana Ruiz", "The Fallow Bee")),
        ("Photo by Ana Ruiz on Unsplash", ("Ana Ruiz on Unsplash", "Ana Ruiz", "Unsplash")),
        ("Image: Ana Ruiz via Pexels", ("Ana Ruiz via Pexels", "Ana Ruiz", "Pexels")),
        (
            "Photograph: Ana Ruiz/Alamy Stock Photo",
            ("Ana Ruiz/Alamy Stock Photo", "Ana Ruiz", "Alamy Stock Photo"),
        ),
        ("Instagram/@anaruiz", ("Instagram/@anaruiz", "@anaruiz", "Instagram")),
        ("Picture: ©INPHO/Ana Ruiz", ("INPHO/Ana Ruiz", "Ana Ruiz", "INPHO")),
        ("Photo: RNZ / Ana Ruiz", ("RNZ / Ana Ruiz", "Ana Ruiz", "RNZ")),
        ("Mandatory Credit: Ana Ruiz-Imagn Images", ("Ana Ruiz-Imagn Images", "Ana Ruiz", "Imagn Images")),
        (
            "Ana Ruiz via Fallow Services, LLC",
            ("Ana Ruiz via Fallow Services, LLC", "Ana Ruiz", "Fallow Services, LLC"),
        ),
        ("(Image: Fallow FC)", ("Fallow FC", None, "Fallow FC")),
        ("(PTI Photo)", ("PTI", None, "PTI")),
        ("Image used for representational purposes only", (None, None, None)),
    ],
)
def test_a_credit_is_read_in_the_style_of_each_house(close, parts, pipeline):
    assert caption_of(f"{SENTENCE} {close}", pipeline) == parts


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        (
            "FILE PHOTO: Mayor Tom Okoro speaks at the mill, May 3, 2023. REUTERS/Ana Ruiz/File Photo",
            "REUTERS/Ana Ruiz",
        ),
        ("FILE PHOTO: Tom Okoro at Fallow Ford. REUTERS/Ana Ruiz", "REUTERS/Ana Ruiz"),
        ("A still image from a video shows the flood. Fallow TV/via REUTERS", "Fallow TV/via REUTERS"),
        (
            "Smoke over the mill. Ana Ruiz/via REUTERS THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY. NO RESALES.",
            "Ana Ruiz/via REUTERS",
        ),
        ("Vehicles at the depot. BlackSky/Handout via REUTERS", "BlackSky/Handout via REUTERS"),
        ("Councillor Tom D. Okoro at the mill with Ana B. Calder. | Jo Marsh/AFP", "Jo Marsh/AFP"),
        ("Actor Tom Okoro At The Pier In 2019 / Getty Images", "Getty Images"),
        ("Data courtesy of the Fallow River Report 2023", "the Fallow River Report 2023"),
    ],
)
def test_the_caption_is_no_part_of_its_credit(caption, credit, pipeline):
    assert caption_of(caption, pipeline)[0] == credit


def test_two_credits_with_their_roles_are_one_credit(pipeline):
    credit, photographer, agency = caption_of("Chart: Ana Ruiz • Source: Fallow Data Lab", pipeline)
    assert (credit, photographer, agency) == ("Ana Ruiz • Source: Fallow Data Lab", "Ana Ruiz", "Fallow Data Lab")
