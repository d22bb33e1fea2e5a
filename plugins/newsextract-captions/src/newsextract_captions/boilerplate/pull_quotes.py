"""Pull quotes: words of the story that the page shows once more, larger."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from newsextract_captions.page import Finding, Page
from newsextract_captions.patterns import LazyPattern

LEAST = 20
MOST = 250
# The text is searched once for each; more of them are a collection of quotations.
MOST_ON_A_PAGE = 10
_MARKS = "“\"‘'"
_QUOTE = LazyPattern(r"[“\"‘'](.+?)[,.!?…]?[”\"’']\s*[—–-]{1,2}\s*[^\W\d_].{0,80}$")


def find_pull_quotes(page: Page) -> None:
    """Record the paragraphs that are a quotation with the speaker behind a dash, and that stand elsewhere too.

    Without a speaker they are subheads.
    """
    for place, words in islice(_quotes(page), MOST_ON_A_PAGE):
        line = page.lines[place]
        if page.lower.find(words, 0, line.start) >= 0 or page.lower.find(words, line.end) >= 0:
            page.findings[place] = Finding("pull quote", reason="other")


def _quotes(page: Page) -> Iterator[tuple[int, str]]:
    """The paragraphs that are a quotation and its speaker, with the words quoted."""
    for place, text in page.open_fragments():
        if text[0] in _MARKS and len(text) <= MOST:
            match = _QUOTE.match(page.small(place))
            if match and len(match[1]) >= LEAST:
                yield place, match[1]
