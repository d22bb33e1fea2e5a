"""Captions keep what every extractor promises."""

from newsextract.testing import check_extractor
from newsextract_captions import Captions

TEXTS = (
    "A crane lifts the last girder. (Photo: Ana Ruiz)",
    "The mayor opens the bridge. (Ana Ruiz/The Fallow Bee via AP)",
    "U.S. Army photo by Spc. Jo Marsh",
    "Read more: What the bridge meant to the valley\n\nBy Lena Strand | Staff Reporter",
    "Sign up for our newsletter\n\nShare this article\n\nThis story has been corrected.",
)


def test_captions_keep_what_every_extractor_promises():
    check_extractor(Captions, texts=TEXTS)


def test_captions_that_name_no_one_may_be_left_out():
    check_extractor(Captions(uncredited=False, boilerplate=False), texts=TEXTS[:3], examples=30, size=8_000)
