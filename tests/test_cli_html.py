"""Saved pages on the command line."""

import json
import sys

import pytest

PAGE = """<html><head><title>Ferry back</title>
<meta property="article:published_time" content="2024-03-07T09:00:00Z"></head>
<body><article><h1>Ferry back</h1>
<p>The ferry came back to Port Larsen on Thursday after a winter in the dry dock.</p>
<figure><img src="a.jpg"><figcaption>The Marten at its pier. Ana Ruiz/Courier</figcaption></figure>
<p>It carried three hundred people on its first day, the harbour master said, and left at noon.</p>
</article></body></html>
"""


@pytest.fixture
def page(tmp_path):
    (tmp_path / "page.html").write_text(PAGE)
    return tmp_path / "page.html"


def test_a_saved_page_is_an_article_with_what_the_page_says_of_it(cli, page):
    code, out, err = cli("extract", "page.html", "--published", "2000-01-01")
    record = json.loads(out)
    assert (code, err) == (0, "")
    assert (record["id"], record["title"]) == ("page", "Ferry back")
    assert record["published"].startswith("2024-03-07")
    assert "The Marten at its pier." in record["text"]


@pytest.mark.parametrize("begin", ["", "\n", "\ufeff", "<!DOCTYPE html>\n", " <!doctype  HTML public>"])
def test_standard_input_that_begins_as_a_page_is_one(cli, begin):
    code, out, err = cli("extract", "-", stdin=(begin + PAGE).encode())
    record = json.loads(out)
    assert (code, err, record["id"], record["title"]) == (0, "", "stdin", "Ferry back")


def test_a_text_that_only_holds_tags_is_no_page(cli):
    assert json.loads(cli("extract", stdin=b"<htmlx> One")[1])["text"] == "<htmlx> One"


@pytest.mark.parametrize("page", ["<html><body><div id='app'></div></body></html>", "<html>", " "])
def test_a_page_without_text_is_told(cli, tmp_path, page):
    (tmp_path / "empty.html").write_text(page)
    code, out, err = cli("extract", "empty.html")
    assert (code, out) == (1, "")
    assert "newsextract: empty.html: no text was found on the page" in err.splitlines()


def test_without_the_extra_the_message_says_what_to_install(cli, page, monkeypatch):
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    for file in "page.html", "-":
        code, out, err = cli("extract", file, stdin=PAGE.encode())
        assert (code, out) == (1, "")
        assert "newsextract[html]" in err
