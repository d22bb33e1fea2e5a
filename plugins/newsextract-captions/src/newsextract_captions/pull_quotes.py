"""Pull quotes: words of the story that the page shows once more, larger."""

from __future__ import annotations

from newsextract_captions.page import Finding, Page
from newsextract_captions.patterns import LazyPattern

LEAST = 20
MOST = 250
_QUOTE = LazyPattern(r"[“\"‘'](.+?)[,.!?…]?[”\"’']\s*[—–-]{1,2}\s*[^\W\d_].{0,80}$")


def find_pull_quotes(page: Page) -> None:
    """Record the paragraphs that are a quotation with the speaker behind a dash, and that stand elsewhere too.

    Without a speaker they are subheads.
    """
    for place in page.fragments:
        line = page.lines[place]
        if page.findings[place] is None and line.text[0] in "“\"‘'" and len(line.text) <= MOST:
            match = _QUOTE.match(page.lower, line.start, line.end)
            if match and len(match[1]) >= LEAST and _stands_elsewhere(page, match[1], line.start, line.end):
                page.findings[place] = Finding("pull quote", reason="other")


def _stands_elsewhere(page: Page, words: str, start: int, end: int) -> bool:
    return page.lower.find(words, 0, start) >= 0 or page.lower.find(words, end) >= 0
