"""The extractor as the pipeline sees it: settings, offsets, markup and any text whatever."""

import pickle
import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsextract import Article, Markup, Pipeline, SettingsError
from newsextract_captions import Boilerplate, Caption, Captions

STORY = "The council met on Monday and voted to close the bridge, which had been under repair since the spring."
PIPELINE = Pipeline([Captions()], on_error="raise")
PIECES = [
    "(AP Photo/", "Ana Ruiz", "/", "Getty Images", ")", "]", "[", "Photo: ", "Credit...", "© ", "Read more: ", "\n",
    "\n\n", "\r\n", "\u2028", "\x85", "\x1c", "\xa0", ". ", ".", "”", "“", "file photo", "Courtesy of ", "By ", " – ",
    "left, ", "(left)", "Tuesday, March 5, 2024", "1of2", "\ud800", "\x00", "İ", "𝒳", "\u0660\u0661", "more >", ":",
    "| ", "Advertisement",
]  # fmt: skip


def marked(*pieces, roles):
    """An article of paragraphs and its markup: (paragraph, role, part of it) each."""
    text = "\n\n".join(pieces)
    markup = [Markup(text.index(part), text.index(part) + len(part), role) for role, part in roles]
    return Article(text, markup=markup)


@pytest.mark.parametrize(
    "wrong", [{"boilerplate": 1}, {"reasons": ["spam"]}, {"reasons": "share"}, {"uncredited": None}, {"markup": "yes"}]
)
def test_a_wrong_setting_is_refused(wrong):
    with pytest.raises(SettingsError, match=next(iter(wrong))):
        Pipeline.installed(only=["captions"], settings={"captions": wrong})


def test_the_extractor_pickles():
    assert pickle.loads(pickle.dumps(Captions(reasons=["share"]))) == Captions(reasons=("share",))


def test_captions_and_boilerplate_are_cut_out_of_the_readable_text():
    text = "\n\n".join([STORY, "Photo: Ana Ruiz", "Advertisement", STORY])
    assert PIPELINE.run(text).stripped.split() == f"{STORY} {STORY}".split()


def test_a_caption_in_hard_wrapped_text_runs_over_its_line_breaks():
    story = textwrap.fill(f"{STORY} {STORY}", 70)
    caption = textwrap.fill(
        "Swimmers wave from the bridge on Monday as the mayor of Fallow looks on. (AP/Ana Ruiz)", 70
    )
    [found] = PIPELINE.run(f"{story}\n\n{caption}\n\n{story}")[Caption]
    assert (found.text, found.credit) == (caption, "AP/Ana Ruiz")


def test_a_summary_says_what_was_found():
    result = PIPELINE.run("\n\n".join([STORY, "Photo: Ana Ruiz", "File photo", "Advertisement"]))
    assert [a.summary() for a in result] == ["credit: Ana Ruiz", "no credit", "advert"]


def test_markup_makes_captions_that_no_word_tells():
    found = PIPELINE.run(marked(STORY, "The weir, empty", STORY, roles=[("caption", "The weir, empty")]))[Caption]
    assert [(c.text, c.credit, c.rule) for c in found] == [("The weir, empty", None, "page markup")]


def test_markup_tells_the_credit_within_a_caption():
    article = marked(STORY, "The weir. Vejdani", STORY, roles=[("caption", "The weir. Vejdani"), ("credit", "Vejdani")])
    assert [c.credit for c in PIPELINE.run(article)[Caption]] == ["Vejdani"]


def test_the_words_tell_the_credit_of_a_marked_caption():
    article = marked(STORY, "The weir. Photo: Ana Ruiz", STORY, roles=[("caption", "The weir. Photo: Ana Ruiz")])
    assert [c.credit for c in PIPELINE.run(article)[Caption]] == ["Ana Ruiz"]


def test_a_slash_between_names_is_a_credit_in_a_marked_caption():
    line = "The weir on the day before the flood Ines Calder/The Fallow Bee"
    (caption,) = PIPELINE.run(marked(STORY, line, STORY, roles=[("caption", line)]))[Caption]
    assert (caption.credit, caption.photographer) == ("Ines Calder/The Fallow Bee", "Ines Calder")


def test_numbers_before_a_marked_credit_are_no_part_of_it():
    line = "05:22 - Source: Fallow TV"
    article = marked(STORY, line, STORY, roles=[("caption", line), ("credit", line)])
    assert [c.credit for c in PIPELINE.run(article)[Caption]] == ["Fallow TV"]


def test_marked_bylines_are_boilerplate():
    found = PIPELINE.run(marked("Vejdani", STORY, roles=[("byline", "Vejdani")]))[Boilerplate]
    assert [(b.text, b.reason) for b in found] == [("Vejdani", "byline")]


def test_markup_of_less_than_half_a_paragraph_and_unknown_roles_change_nothing():
    roles = [("caption", "The council"), ("headline", "which had been under repair since the spring.")]
    assert list(PIPELINE.run(marked(STORY, roles=roles))) == []


def test_markup_can_be_left_out_of_account():
    article = marked(STORY, "The weir, empty", STORY, roles=[("caption", "The weir, empty")])
    assert list(Pipeline([Captions(markup=False)]).run(article)) == []


def test_an_article_in_another_language_is_left_alone():
    with pytest.warns(UserWarning, match="captions"):
        assert list(PIPELINE.run(Article("Foto: Ana Ruiz", language="de"))) == []


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=12), max_size=25).map("".join))
def test_any_text_gives_exact_spans_of_whole_paragraphs(text):
    result = PIPELINE.run(text)
    assert result.failures == ()
    for annotation in result:
        assert text[annotation.start : annotation.end] == annotation.text
        assert annotation.rule


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60), st.sampled_from(["caption", "credit", "byline", "x"]))),
)
def test_any_markup_gives_sound_annotations(text, spans):
    marks = [Markup(min(a, b, len(text)), min(max(a, b), len(text)), role) for a, b, role in spans]
    assert PIPELINE.run(Article(text, markup=marks)).failures == ()
