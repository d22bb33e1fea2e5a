"""What the tests of the plugin share."""

import pytest

from newsextract import Article, Pipeline
from newsextract_quotes import Quote, Quotes


@pytest.fixture
def quotes():
    """Extract the quotes of a text."""
    pipeline = Pipeline([Quotes], on_error="raise")

    def extract(text, **article):
        return pipeline.run(Article(text, **article))[Quote]

    return extract


@pytest.fixture
def marked(quotes):
    """Extract a text's quotes in marks as (what stands in marks, mention, cue)."""

    def extract(text):
        return [
            (
                quote.quoted[0].text if quote.quoted else quote.text,
                quote.speaker_span and quote.speaker_span.text,
                quote.cue_span and quote.cue_span.text,
            )
            for quote in quotes(text)
            if quote.mode in ("direct", "mixed")
        ]

    return extract


@pytest.fixture
def indirect(quotes):
    """Extract a text's reported clauses without marks as (clause, mention, cue)."""

    def extract(text):
        return [(q.text, q.speaker_span.text, q.cue_span.text) for q in quotes(text) if q.mode == "indirect"]

    return extract


@pytest.fixture
def clauses(indirect):
    """Extract a text's reported clauses without marks."""

    def extract(text):
        return [clause for clause, _, _ in indirect(text)]

    return extract
