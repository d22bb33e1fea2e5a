"""Credits before the caption, with nothing but a space between: "Getty Images Waves break over the pier"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newsextract.text.word_classes import WordClasses
from newsextract_captions.page import Finding, Page
from newsextract_captions.patterns import LazyPattern, longest_first

LONGEST = 250
LEAST_WORDS = 4


class LeadingCredits:
    """Finds captions that open with their agency, as some pages run the two together.

    Args:
        words: The language's data: ``credits``.
        classes: Parts of speech of its words.
    """

    def __init__(self, words: Mapping[str, Any], classes: WordClasses) -> None:
        self._classes = classes
        names = (*words["leading"], *words["leading_an_article"])
        self._agencies = tuple(f"{name} " for name in names)
        self._articles = tuple(f"{article.capitalize()} " for article in words["articles"])
        self._before_article = frozenset(words["leading_an_article"])
        agency, relay = longest_first(names), "|".join(words["relays"])
        self._opening = LazyPattern(rf"(?P<credit>(?:{agency})(?: (?:{relay}) (?:{agency}))?) (?=[A-Z])")

    def find(self, page: Page) -> None:
        """Record these captions among the paragraphs that nothing was found of yet."""
        for place, text in page.open_fragments():
            if not text.startswith(self._agencies) or len(text) > LONGEST:
                continue
            match = self._opening.match(text)
            if match and self._is_caption(match["credit"], text[match.end() :]):
                page.findings[place] = Finding("agency before the caption", credit=match["credit"])

    def _is_caption(self, credit: str, rest: str) -> bool:
        """Whether a caption follows, not a headline that speaks of the agency: "Getty Images Sues a Startup"."""
        if credit in self._before_article and not rest.startswith(self._articles):
            return False
        words = rest.split()
        tag = self._classes.likely(words[0].lower()) or ""
        return (
            len(words) >= LEAST_WORDS
            and any(word.islower() for word in words)
            and (len(words[0]) == 1 or not words[0].isupper())
            and not tag.startswith("VB")
        )
