"""Headlines among the paragraphs: linked ones in lists, and repeats of the article's own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsextract.text.word_classes import WordClasses
from newsextract_captions.lines import is_closed, is_list_item, is_prose, key_of
from newsextract_captions.page import Finding, Page

LONGEST = 180
MOST_IN_A_RUN = 6
# Further from its link than this a repeated headline heads its own part of a live blog.
NEAR = 2
# The end of a sentence that states; a headline may ask first.
_ENDED = re.compile(r"[a-z]{3}(?:[.!][”’\"']?\s+[A-Z]|[.!?][”’\"']{1,2}$)")
_QUOTES = "“”‘’\"'"
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
        lines = [(place, text) for place, text in page.open_fragments() if self.is_headline(text)]
        self._repeats(page, lines, title)
        for place in page.suspects:
            finding = page.findings[place]
            linked = finding is not None and finding.closes_link and self._link_above(page, place)
            if finding and finding.opens_list and not linked:
                listed = self._list_below(page, place, finding.opens_list)
                if finding.needs_list and not listed:
                    page.findings[place] = None
        self._runs(page, lines)

    def _list_below(self, page: Page, heading: int, most: int) -> bool:
        """Record the headlines below a heading; say whether there are any."""
        for place in range(heading + 1, min(heading + 1 + most, len(page))):
            found = page.findings[place]
            # A headline of two sentences looks like a caption with a name behind it.
            text = page.line(place)
            if not self.is_headline(text) or _is_quotation(text) or (found and not found.rule.startswith("names")):
                break
            page.findings[place] = Finding("headline below a heading", reason="related")
        return _is_link(page.finding(heading + 1))

    def _link_above(self, page: Page, place: int) -> bool:
        """Record a headline above "Read more"; say whether there is one."""
        if (
            place < 2
            or page.findings[place - 1] is not None
            or not (self.is_headline(page.line(place - 1)) and self.is_long(page.line(place - 1)))
        ):
            return False
        page.findings[place - 1] = Finding("headline above a link", reason="related")
        return True

    def _repeats(self, page: Page, lines: Sequence[tuple[int, str]], title: str | None) -> None:
        """The article's own headline, and lines that stand behind "Read more:" too, above it or below it."""
        own = key_of(title) if title else ""
        labelled = {
            (key_of(page.line(place).partition(":")[2]), place)
            for place in page.suspects
            if _is_link(page.findings[place])
        }
        for place, text in lines if own or labelled else ():
            key = key_of(text)
            if key == own:
                page.findings[place] = Finding("own headline", reason="related")
            elif any((key, near) in labelled for near in range(place - NEAR, place + NEAR + 1)):
                page.findings[place] = Finding("headline linked nearby", reason="related")

    def _runs(self, page: Page, lines: Sequence[tuple[int, str]]) -> None:
        """Two to six headlines in a row between paragraphs of prose."""
        long_lines = [place for place, text in lines if page.findings[place] is None and self.is_long(text)]
        for run in _consecutive(long_lines):
            pair = len(run) == 2  # can be subheads
            if not (2 <= len(run) <= MOST_IN_A_RUN and _can_stand(page, run[0], run[-1] + 1, pair=pair)):
                continue
            texts = [page.line(place) for place in run]
            distinct = not pair or (min(text.count(" ") for text in texts) >= 7 and not texts[-1].endswith("?"))
            telling = sum(self.is_telling(text, past=not pair) for text in texts)
            if distinct and 2 * telling >= len(run):
                for place in run:
                    page.findings[place] = Finding("run of headlines", reason="related")

    def is_headline(self, text: str) -> bool:
        """Whether a paragraph can be a headline: a line of a few words, in one sentence or ending in a question."""
        return (
            (text[-1] not in ".:;," or text.endswith("..."))
            and len(text) <= LONGEST
            and 4 <= text.count(" ") <= 28
            and (text[-1] == "?" or not _ENDED.search(text))
            and not is_list_item(text)
        )

    def is_long(self, text: str) -> bool:
        """Whether a headline has six words or more, none of them quoted in double marks."""
        return text.count(" ") >= 5 and '"' not in text and "“" not in text

    def is_telling(self, text: str, *, past: bool) -> bool:
        """Whether a headline has a verb in the present tense, or in the past, or Every Word of it is Capitalised."""
        if text.count(" ") < 5 or text[-1] in '?!”"' or '"' in text or "“" in text or not text[0].isupper():
            return False
        words = _WORD.findall(text)
        long_words = [w for w in words if len(w) > 3]
        if long_words and sum(w[0].isupper() for w in long_words) >= 0.85 * len(long_words) >= 3:
            return True
        small = [w for w in words[1:] if w[0].islower()]
        return any(self._classes.likely(w) == "VBZ" or (past and "VBD" in self._classes.of(w)) for w in small)


def _consecutive(places: Sequence[int]) -> Iterator[list[int]]:
    """Split ascending numbers into runs without a gap."""
    run: list[int] = []
    for place in places:
        if run and place != run[-1] + 1:
            yield run
            run = []
        run.append(place)
    if run:
        yield run


def _can_stand(page: Page, start: int, end: int, *, pair: bool) -> bool:
    """Whether linked headlines can stand between two places: behind prose or a link, and before prose.

    More than two can stand behind other lines to the reader and above a subhead; verses and lists are followed by less.
    """
    before, behind = page.finding(start - 1), page.line(end)
    asked = before is not None and before.reason in ("advert", "newsletter", "share") and not pair
    if start == 0 or not (is_prose(page.line(start - 1)) or _is_link(before) or asked):
        return False
    if not behind or is_prose(behind):
        return True
    return not pair and (page.findings[end] is not None or not is_closed(behind))


def _is_quotation(text: str) -> bool:
    """Whether all of a line is quoted."""
    return text[0] in _QUOTES and text[-1] in _QUOTES


def _is_link(finding: Finding | None) -> bool:
    return finding is not None and finding.reason == "related"
