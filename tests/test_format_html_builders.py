"""Captions in the markup of many page builders, and what else their pages hold."""

import pytest

pytest.importorskip("trafilatura")

from newsextract.formats.html import read_html

STORY = "".join(
    f"<p>Paragraph {n} of the story tells of the long dispute over the harbour wall and of what it cost.</p>"
    for n in ("one", "two", "three", "four")
)
CAPTION = "Workers at the harbour wall on the day before the storm"


def page(body: str, head: str = "") -> str:
    return f"<html><head>{head}</head><body><h1>Wall falls</h1>{body}</body></html>"


def marked(article, role):
    return [article.text[m.start : m.end] for m in article.markup if m.role == role]


@pytest.mark.parametrize(
    "picture",
    [
        f'<p><img src="a.jpg"></p><p><em>{CAPTION}</em></p>',
        f'<p><a href="b.html"><img src="a.jpg"></a><br><small>{CAPTION}</small></p>',
        f'<div class="amp"><amp-img src="a.jpg"></amp-img><div class="caption">{CAPTION}</div></div>',
        f'<figure class="kg-card kg-image-card"><img src="a.jpg"><figcaption>{CAPTION}</figcaption></figure>',
        f'<div data-hook="imageViewer"><img src="a.jpg"><div data-hook="captionViewer">{CAPTION}</div></div>',
        f'<div class="img-block"><img src="a.jpg"><div class="img-description">{CAPTION}</div></div>',
        f'<div role="figure" aria-labelledby="c"><img src="a.jpg"><div id="c">{CAPTION}</div></div>',
        f'<p><figure><img src="a.jpg"><figcaption>{CAPTION}</figcaption></figure></p>',
        f'<figure><noscript><img src="a.jpg"></noscript><img class="lazy"><figcaption>{CAPTION}</figcaption></figure>',
    ],
)
def test_a_caption_is_told_in_the_markup_of_many_builders(picture):
    assert marked(read_html(page(STORY + picture + STORY)), "caption") == [CAPTION]


@pytest.mark.parametrize(
    "paragraph",
    [
        f'<div><img src="a.jpg"></div><p><em>{CAPTION}</em></p>',
        f'<p><img src="a.jpg">The wall.</p><p><em>{CAPTION}</em></p>',
        f"<p>{CAPTION}, <em>as was said.</em></p>",
    ],
)
def test_italics_that_are_not_right_below_a_picture_are_no_caption(paragraph):
    assert marked(read_html(page(STORY + paragraph + STORY)), "caption") == []


def test_a_credit_in_a_caption_of_an_accelerated_page_is_marked():
    caption = (
        f'<amp-img src="a.jpg"></amp-img><div class="caption">{CAPTION} <span class="credit">Ines Calder</span></div>'
    )
    assert marked(read_html(page(f"<div>{STORY}{caption}{STORY}</div>")), "credit") == ["Ines Calder"]


def test_a_byline_in_a_caption_is_its_credit():
    caption = f'<figcaption class="caption">{CAPTION}. <span class="byline">Ines Calder</span></figcaption>'
    article = read_html(page(f'{STORY}<figure><img src="a.jpg">{caption}</figure>{STORY}'))
    assert (marked(article, "credit"), marked(article, "byline")) == (["Ines Calder"], [])


def test_the_controls_of_a_video_player_are_passed_over():
    player = (
        '<div class="video-js"><p class="vjs-modal-dialog">Escape will close the window that opened here.</p></div>'
    )
    assert "Escape" not in read_html(page(STORY + player + STORY)).text


def test_every_subhead_of_a_live_blog_is_read():
    paragraphs = STORY.replace("</p>", "</p>\n").split("\n")[:-1]
    posts = "".join(f"<article><h2>Post {n} of the day</h2>{p}</article>" for n, p in enumerate(paragraphs))
    lines = read_html(page(posts)).text.splitlines()
    assert [line for line in lines if line.startswith("Post")] == [f"Post {n} of the day" for n in range(4)]


def test_latin_1_is_read_as_browsers_do():
    head = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'
    source = page(STORY.replace("the story", "“the café” – or the story"), head).encode("cp1252")
    assert "“the café” – or the story" in read_html(source).text


def test_the_heading_of_a_table_is_no_caption_of_a_picture():
    table = "<table><caption>Costs of the wall by year</caption><tr><td>2022</td><td>4m</td></tr></table>"
    assert "Costs" not in read_html(page(STORY + table + STORY)).text


def test_italics_below_the_picture_above_the_story_are_its_summary():
    summary = f'<p><img src="a.jpg"></p><p><em>{CAPTION}</em></p>'
    assert marked(read_html(page(summary + STORY)), "caption") == []
