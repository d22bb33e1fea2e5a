"""All installed plugins together, on anything that a string can hold."""

import json
import textwrap
from pathlib import Path

import pytest
from hypothesis import given, settings

from newsextract import Article, Pipeline, RecordError, Result
from newsextract.testing import articles, texts

EXAMPLES = [path.read_text("utf-8") for path in sorted((Path(__file__).parents[1] / "examples/articles").glob("*.txt"))]
PIPELINE = Pipeline.installed()
KINDS = {"caption", "boilerplate", "date", "quantity", "quote"}


def assert_in_format(result):
    """What the record format promises of annotations."""
    text, end_of = result.article.text, {}
    listed = list(result)
    assert listed == sorted(listed, key=lambda a: (a.start, -a.end, a.kind))
    for a in listed:
        assert 0 <= a.start < a.end <= len(text)
        assert text[a.start : a.end] == a.text == a.text.strip()
        assert a.rule
        assert isinstance(a.summary(), str)
        assert a.nests or a.start >= end_of.get(a.kind, 0)
        end_of[a.kind] = max(a.end, end_of.get(a.kind, 0))


@pytest.mark.parametrize("text", EXAMPLES)
def test_an_article_gives_the_same_when_its_lines_are_broken_at_a_width(text):
    def found(paragraphs):
        result = PIPELINE.run(Article("\n\n".join(paragraphs), published="2024-03-08"))
        assert result.failures == ()
        return [(a.kind, " ".join(a.text.split()), a.summary()) for a in result]

    paragraphs = text.split("\n\n")
    assert found([textwrap.fill(p, 72, break_on_hyphens=False) for p in paragraphs]) == found(paragraphs)


@settings(max_examples=300, deadline=None)
@given(articles(texts(EXAMPLES)))
def test_any_text_gives_a_sound_result(article):
    result = PIPELINE.run(article)
    assert result.failures == ()
    assert_in_format(result)
    assert PIPELINE.run(article) == result
    assert len(result.stripped) <= len(article.text)
    try:
        line = result.to_json()
    except RecordError:
        return  # a pair of lone surrogates, which no JSON can hold
    # markup belongs to the reader of a page and is not part of a record
    assert Result.from_dict(json.loads(line)).layers == result.layers


@pytest.mark.parametrize("text", EXAMPLES)
def test_the_examples_hold_every_kind(text):
    result = PIPELINE.run(Article(text, published="2024-03-08"))
    assert result.failures == ()
    assert set(result.layers) == KINDS
    assert_in_format(result)


@pytest.mark.parametrize("text", EXAMPLES)
@pytest.mark.parametrize("left_out", ["captions", "dates", "quantities", "quotes"])
def test_every_plugin_works_without_each_other(text, left_out):
    result = Pipeline.installed(without=[left_out], on_error="raise").run(text)
    assert_in_format(result)
    assert len(result.layers) >= 3


def test_nothing_is_found_in_captions_unless_they_are_kept():
    text = EXAMPLES[0]
    hidden = PIPELINE.run(text)
    kept = Pipeline.installed(keep=["caption", "boilerplate"]).run(text)
    captions = hidden.layers["caption"]
    assert captions == kept.layers["caption"]
    assert not any(hidden.within(caption) for caption in captions)
    assert any(kept.within(caption) for caption in captions)


def test_an_article_in_another_language_is_left_alone():
    pipeline = Pipeline.installed()
    with pytest.warns(match="no data for the language 'de'"):
        result = pipeline.run(Article("Am 1. Mai 2024 sagte er: „Nein“.", language="de"))
    assert (len(result), result.failures) == (0, ())
