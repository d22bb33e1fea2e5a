"""Credits that are a name alone: told by where it stands, here and elsewhere, or by others that stand as it does."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from newsextract_captions.bylines.bylines import above_the_story
from newsextract_captions.lines import key_of
from newsextract_captions.names import Names
from newsextract_captions.page import Finding, Page

LONGEST = 60
OFTEN = 3
# The lead picture's credit stands among the first lines.
LEAD = 2
_ITEM = re.compile(r"#?[0-9]{1,3}[.):] ")


class LoneNames:
    """Finds the credits among paragraphs of a name alone: what the article names elsewhere or repeats, and papers.

    Args:
        names: What names look like.
    """

    def __init__(self, names: Names) -> None:
        self._names = names

    def find(self, page: Page) -> None:
        """Record these credits among the paragraphs that nothing was found of yet."""
        _find_bracketed(page)
        alone = {place: key_of(text) for place, text in page.open_fragments() if self._is_name(text)}
        if not alone:
            return
        credited = {key_of(f.credit) for f in page.findings if f and f.credit}
        counts = Counter(alone.values())
        # Two repeated names are the speakers of an interview.
        lone_repeat = sum(count > 1 for count in counts.values()) == 1
        top = above_the_story(page)[0]
        for place, key in alone.items():
            text = page.line(place)
            if key in credited:
                page.findings[place] = Finding("credit named elsewhere", credit=text, bare=True)
            elif lone_repeat and counts[key] >= OFTEN and (" " in key or text in self._names.platforms):
                page.findings[place] = Finding("credit repeated", credit=text, bare=True)
            elif place <= LEAD and self._is_of_the_story(text, page) and (place in top or not _is_subhead(page, place)):
                page.findings[place] = Finding("organisation above its story", credit=text, bare=True)
            elif place not in top and self._are_photographer_and_paper(text):
                page.findings[place] = Finding("photographer and paper", credit=text, bare=True)
        _find_headed(page, alone)

    def _is_name(self, text: str) -> bool:
        return (
            len(text) < LONGEST
            and text[-1] not in ".?!:"
            and self._names.can_end(text.rpartition(" ")[2])
            and self._names.words(text) is not None
        )

    def _are_photographer_and_paper(self, text: str) -> bool:
        """``Ana Ruiz, Fallow Times``, which above the story is a byline."""
        person, comma, paper = text.partition(", ")
        named = comma != "" and self._names.is_person(person) and self._names.is_paper(paper)
        # No list item, and no one's post: "Ana Ruiz, head of rivers at Fallow Post"
        return named and text[0].isalpha() and all(word[0].isupper() for word in paper.split())

    def _is_of_the_story(self, text: str, page: Page) -> bool:
        """Whether a line is an organisation that the story names, too, and not the paper that it appears in."""
        return (
            self._names.is_organisation(text)
            and not self._names.is_paper(text)
            and page.text.find(text, page.text.find(text) + 1) >= 0
        )


def _is_subhead(page: Page, place: int) -> bool:
    """Whether the paragraph below goes on with the same words: ``Weir Bank`` above "Weir Bank is to close …"."""
    return page.line(place + 1).startswith(page.line(place))


def _find_bracketed(page: Page) -> None:
    """Record all lines in brackets where some of them are names: ``(4Weir)`` beside ``(Fallow Tours)``."""
    if sum(f is not None and f.bare and f.rule == "bracketed names" for f in page.findings) < OFTEN:
        return
    for place, text in page.open_fragments():
        if text[0] == "(" and text[-1] == ")" and 2 < len(text) < LONGEST and not text[1].islower():
            page.findings[place] = Finding("bracketed names", credit=text[1:-1], bare=True)


def _find_headed(page: Page, alone: Mapping[int, str]) -> None:
    """Record the names of which each stands beside its own heading: ``Fallow Tours`` above ``3. Fallow Tours``."""
    headed = [place for place, key in alone.items() if key in (_item(page, place - 1), _item(page, place + 1))]
    if len(headed) >= OFTEN:
        for place in headed:
            page.findings[place] = Finding("credit named by its heading", credit=page.line(place))


def _item(page: Page, place: int) -> str | None:
    """What a numbered line names, as `key_of` gives it; None for other lines."""
    text = page.line(place)
    number = _ITEM.match(text)
    return key_of(text[number.end() :]) if number and len(text) < LONGEST else None
