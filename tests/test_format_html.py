"""Saved pages become articles: the story and its captions, in order, with what the markup tells."""

import sys
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("trafilatura")
lxml_html = pytest.importorskip("lxml.html")

from newsextract.formats.html import read_html  # noqa: E402  # skipped without the extra
from newsextract.formats.html_paragraphs import paragraphs_of  # noqa: E402

PAGES = sorted((Path(__file__).parent / "fixtures" / "pages").glob("*.html"))
STORY = "".join(
    f"<p>Paragraph {n} of the story tells of the long dispute over the harbour wall and of what it cost.</p>"
    for n in ("one", "two", "three", "four")
)


def page(body: str, head: str = "") -> str:
    return (
        f"<html><head><title>Wall falls | The Paper</title>{head}</head><body><h1>Wall falls</h1>{body}</body></html>"
    )


def marked(article, role):
    return [article.text[m.start : m.end] for m in article.markup if m.role == role]


def gold(source, role):
    nodes = lxml_html.fromstring(source).iterfind(f".//*[@data-gold='{role}']")
    return [" ".join("".join(node.itertext()).split()) for node in nodes]


@pytest.fixture(params=PAGES, ids=lambda path: path.stem)
def saved(request):
    return request.param.read_text("utf-8")


def test_ten_house_styles_are_tried():
    assert len(PAGES) == 10


def test_every_paragraph_of_a_story_is_read_in_its_order(saved):
    text = read_html(saved).text
    wanted = [p for p in gold(saved, "body") if len(p) > 60]
    places = [text.find(p) for p in wanted]
    assert -1 not in places
    assert places == sorted(places)


def test_every_caption_is_read_in_one_line(saved):
    lines = read_html(saved).text.splitlines()
    assert all(any(caption in line for line in lines) for caption in gold(saved, "caption"))


def test_captions_that_the_markup_tells_are_marked(saved):
    article = read_html(saved)
    if "caption" in saved.partition("<body")[2].replace('data-gold="caption"', ""):  # one page has no such markup
        covered = "\n".join(marked(article, "caption") + marked(article, "credit"))
        assert all(caption in covered for caption in gold(saved, "caption"))


def test_markup_lies_within_the_text_without_white_space_at_its_edges(saved):
    article = read_html(saved)
    assert all(
        0 <= m.start < m.end <= len(article.text)
        and article.text[m.start : m.end].strip() == article.text[m.start : m.end]
        for m in article.markup
    )


def test_what_stands_around_the_story_is_left_out(saved):
    text = read_html(saved).text
    assert not any(word in text for word in ("Copyright", "Comments", "Recent posts", "Most viewed", "Obituaries"))


def test_a_credit_within_a_caption_is_marked_by_itself():
    article = read_html(
        page(f"<figure><img><figcaption>The wall.<span class='credit'>Ana Ruiz</span></figcaption></figure>{STORY}")
    )
    assert marked(article, "caption") == ["The wall. Ana Ruiz"]
    assert marked(article, "credit") == ["Ana Ruiz"]


def test_a_table_or_a_quotation_in_a_figure_is_no_caption():
    quoted = (
        "<figure><blockquote><p>They told us that it would stand for a century, and it did.</p></blockquote></figure>"
    )
    assert marked(read_html(page(STORY + quoted + STORY)), "caption") == []


def test_a_picture_above_the_headline_keeps_its_caption():
    lead = "<html><body><main><figure><img><figcaption>The wall in March.</figcaption></figure><h1>Wall falls</h1>"
    article = read_html(f"{lead}{STORY}</main></body></html>")
    assert article.text.startswith("The wall in March.")
    assert marked(article, "caption") == ["The wall in March."]


def test_captions_of_other_stories_are_left_out():
    cards = "<aside><figure><img><figcaption>Another story.</figcaption></figure></aside>"
    linked = "<a href=x><figure><img><figcaption>A third story.</figcaption></figure></a>"
    assert marked(read_html(page(STORY + cards + linked + STORY)), "caption") == []


def test_references_in_a_structured_headline_are_resolved():
    head = '<script type="application/ld+json">{"headline": "Wall &amp; weir", "datePublished": "2024-03-07"}</script>'
    assert read_html(page(STORY, head)).title == "Wall & weir"


def test_text_for_screen_readers_is_left_out():
    hidden = (
        "<figure><img><span class='visually-hidden'>Image source, </span><span class='copyright'>PA</span></figure>"
    )
    assert "Image source" not in read_html(page(STORY + hidden + STORY)).text


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ('<meta property="article:published_time" content="2024-03-07T09:30:00Z">', datetime(2024, 3, 7, 9, 30)),
        ('<meta name="date" content="2024-03-07">', date(2024, 3, 7)),
        (
            '<script type="application/ld+json">{"@graph": [{"datePublished": "2024-03-07T09:30:00+01:00"}]}</script>',
            datetime(2024, 3, 7, 9, 30),
        ),
        (
            '<script type="application/ld+json">{broken</script><meta name="pubdate" content="2024-03-07">',
            date(2024, 3, 7),
        ),
        ('<meta name="date" content="sometime in March">', None),
        ('<meta name="date" content="2024-13-45">', None),
    ],
)
def test_the_publication_date_comes_from_the_page(head, published):
    assert read_html(page(STORY, head)).published == published


def test_title_language_and_address_come_from_the_page():
    source = page(STORY, '<link rel="canonical" href="https://paper.example/wall">').replace(
        "<html>", '<html lang="en-GB">'
    )
    article = read_html(source)
    assert (article.title, article.language, article.source) == ("Wall falls", "en-GB", "https://paper.example/wall")


@pytest.mark.parametrize("broken", ["{{ lang }}", "en<p", "English", ""])
def test_what_is_no_language_tag_is_passed_over(broken):
    assert read_html(page(STORY).replace("<html>", f"<html lang='{broken}'>")).language == "en"


def test_a_given_language_wins():
    assert read_html(page(STORY), language="fr").language == "fr"


def test_bytes_are_decoded_as_the_page_declares():
    source = page(STORY.replace("harbour", "café"), '<meta charset="iso-8859-1">').encode("iso-8859-1")
    assert "café" in read_html(source).text


@pytest.mark.parametrize(
    "nothing", ["", "   ", b"", "no markup at all", "<html></html>", b"\x00\xff\xfe", "\ud800", "<p>\x00"]
)
def test_what_is_no_page_gives_an_article_without_markup(nothing):
    assert read_html(nothing).markup == ()


def test_without_the_extra_the_message_names_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(ImportError, match=r"newsextract\[html\]"):
        read_html(page(STORY))


@settings(deadline=None, max_examples=40)
@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<div class='caption'>",
                "</div>",
                "<figure>",
                "<img>",
                "</figure>",
                "<figcaption>",
                "<a href=x>",
                "<br>",
            ]
        )
        | st.text(max_size=30),
        max_size=30,
    )
)
def test_no_page_breaks_the_reader(parts):
    article = read_html(page(STORY + "".join(parts) + STORY))
    assert all(m.end <= len(article.text) for m in article.markup)


def test_comments_and_what_the_page_hides_are_passed_over():
    hidden = "<div hidden><!-- a note --><p>Hidden words</p><!-- another --></div>"
    article = read_html(page(f"<article><!-- a note -->{STORY}{hidden}</article>"))
    assert "note" not in article.text
    assert "Hidden" not in article.text


def test_structured_data_without_end_and_other_scripts_are_passed_over():
    deep = "[" * 60 + '{"headline": "No"}' + "]" * 60
    head = f'<script>var a = 1;</script><script type="application/ld+json">{deep}</script>'
    assert read_html(page(f"<article>{STORY}</article>", head)).title == "Wall falls"


def test_text_in_one_inline_element_is_a_paragraph():
    (run,) = paragraphs_of(lxml_html.fromstring("<b>The dispute ended.</b>"))
    assert [piece for piece, _ in run.pieces] == ["The dispute ended."]


def test_a_story_in_a_form_that_holds_the_whole_page_is_read():
    form = f"<form id='aspnetForm' action='/'><input name='q'><label>Search</label>{STORY}</form>"
    text = read_html(page(form)).text
    assert text.count("Paragraph") == 4
    assert "Search" not in text


def test_a_story_where_no_paragraph_is_expected_comes_without_markup(monkeypatch):
    monkeypatch.setattr("newsextract.formats.html.paragraphs_of", lambda tree: iter(()))
    article = read_html(page(STORY))
    assert article.text.count("Paragraph") == 4
    assert article.markup == ()


FIGURE = "<figure><img src='w.jpg'><figcaption>The wall on Monday.</figcaption></figure>"


def test_a_caption_in_a_sidebar_is_not_the_storys():
    assert not marked(read_html(page(f"{STORY}<div class='sidebar'>{FIGURE}</div>")), "caption")


def test_what_holds_the_whole_story_is_no_sidebar_whatever_its_name():
    article = read_html(page(f"<div class='content-with-sidebar'>{STORY}{FIGURE}</div>"))
    assert marked(article, "caption") == ["The wall on Monday."]


def test_a_class_for_the_caption_counts_before_one_for_the_credit():
    figure = FIGURE.replace("<figcaption>", "<figcaption class='image__caption attribution'>")
    article = read_html(page(STORY + figure))
    assert marked(article, "caption") == ["The wall on Monday."]
    assert not marked(article, "credit")


def test_a_paragraph_that_is_all_link_is_related():
    link = "<p><a href='/quay'>Three held over the theft of the quay</a></p>"
    article = read_html(page(STORY.replace("</p>", f"</p>{link}", 1)))
    assert marked(article, "related") == ["Three held over the theft of the quay"]


def test_a_paragraph_that_begins_as_an_earlier_one_is_read_once():
    teaser = STORY[: STORY.index("and of what")] + "…</p>"
    assert read_html(page(STORY + teaser)).text == read_html(page(STORY)).text
