"""Headlines among the paragraphs: linked ones in lists, and repeats of the article's own."""

from __future__ import annotations

import re

from newsextract.text.word_classes import WordClasses
from newsextract_captions.findings import Finding, Page
from newsextract_captions.lines import is_list_item, key_of

LONGEST = 180
MOST_IN_A_LIST = 8
_ENDED = re.compile(r"[a-z]{3}[.!?][”’\"']?(?:\s+[A-Z]|[”’\"']$)")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


class Headlines:
    """Finds linked and repeated headlines.

    Args:
        classes: Parts of speech of the language's words.
    """

    def __init__(self, classes: WordClasses) -> None:
        self._classes = classes

    def find(self, page: Page, title: str | None) -> None:
        """Record the headlines of a page."""
        self._repeats(page, title)
        for place, finding in enumerate(list(page.findings)):
            linked = finding is not None and finding.closes_link and self._link_above(page, place)
            if finding and finding.opens_list and not linked:
                self._list_below(page, place)
        self._runs(page)

    def _list_below(self, page: Page, heading: int) -> None:
        for place in range(heading + 1, min(heading + 1 + MOST_IN_A_LIST, len(page))):
            if not self.is_headline(page.text(place)) or (page.findings[place] is not None and not page.findings[place].rule.startswith("names")):
                break
            page.findings[place] = Finding("headline below a heading", reason="related")

    def _link_above(self, page: Page, place: int) -> bool:
        """Record a headline above "Read more"; say whether there is one."""
        if place < 2 or page.findings[place - 1] is not None or not self.is_long(page.text(place - 1)):
            return False
        page.findings[place - 1] = Finding("headline above a link", reason="related")
        return True

    def _repeats(self, page: Page, title: str | None) -> None:
        """The article's own headline, and lines that stand twice or behind "Read more:" too."""
        own = key_of(title) if title else ""
        labelled = {key_of(page.text(i).partition(":")[2]) for i, f in enumerate(page.findings) if f and f.reason == "related"}
        open_lines = [(i, key_of(text)) for i, text in page.open_lines() if self.is_headline(text)]
        for place, key in open_lines:
            if key == own:
                page.findings[place] = Finding("own headline", reason="related")
            elif key in labelled:
                page.findings[place] = Finding("headline linked elsewhere", reason="related")

    def _runs(self, page: Page) -> None:
        """Two to six headlines in a row between paragraphs of prose."""
        place = 0
        while place < len(page):
            end = place
            while end < len(page) and page.findings[end] is None and self.is_long(page.text(end)):
                end += 1
            telling = sum(self.is_telling(page.text(i)) for i in range(place, end))
            if end - place == 2 and min(page.text(i).count(" ") for i in range(place, end)) < 7:
                telling = 0
            if 2 <= end - place <= 6 and 2 * telling >= end - place and _is_prose(page.text(place - 1)) and (end == len(page) or _is_prose(page.text(end))):
                for i in range(place, end):
                    page.findings[i] = Finding("run of headlines", reason="related")
            place = max(end, place + 1)

    def is_headline(self, text: str) -> bool:
        """Whether a paragraph can be a headline: a line of a few words with no full stop."""
        return (
            len(text) <= LONGEST
            and 4 <= text.count(" ") <= 28
            and (text[-1] not in ".:;," or text.endswith("..."))
            and not _ENDED.search(text)
            and not is_list_item(text)
        )

    def is_long(self, text: str) -> bool:
        return self.is_headline(text) and text.count(" ") >= 5 and '"' not in text and "“" not in text

    def is_telling(self, text: str) -> bool:
        """Whether a headline says something happens: it has a verb in the present tense, or Every Word is Capitalised."""
        if not self.is_headline(text) or text.count(" ") < 5 or text[-1] in "?!”\"" or '"' in text or "“" in text or not text[0].isupper():
            return False
        words = _WORD.findall(text)
        long_words = [w for w in words if len(w) > 3]
        if long_words and sum(w[0].isupper() for w in long_words) >= 0.85 * len(long_words) >= 3:
            return True
        return any(self._classes.likely(w) == "VBZ" for w in words[1:] if w[0].islower())


def _is_prose(text: str) -> bool:
    return len(text) > 80 and text[-1] in ".!?”\""
