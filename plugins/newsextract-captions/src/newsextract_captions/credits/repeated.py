"""Credits without any mark of one, told by where else in the article they stand."""

from __future__ import annotations

from collections import Counter

from newsextract_captions.lines import key_of
from newsextract_captions.names import Names
from newsextract_captions.page import Finding, Page

LONGEST = 60
OFTEN = 3


class RepeatedCredits:
    """Finds paragraphs of a name alone that the article credits elsewhere, or repeats over and over.

    Args:
        names: What names look like.
    """

    def __init__(self, names: Names) -> None:
        self._names = names

    def find(self, page: Page) -> None:
        """Record the repeated credits among the paragraphs that nothing was found of yet."""
        alone = {place: key_of(text) for place, text in page.open_fragments() if self._is_name(text)}
        if not alone:
            return
        credited = {key_of(f.credit) for f in page.findings if f and f.credit}
        counts = Counter(alone.values())
        # Two repeated names are the speakers of an interview.
        lone_repeat = sum(count > 1 for count in counts.values()) == 1
        for place, key in alone.items():
            text = page.line(place)
            if key in credited:
                page.findings[place] = Finding("credit named elsewhere", credit=text, bare=True)
            elif lone_repeat and counts[key] >= OFTEN and (" " in key or text in self._names.platforms):
                page.findings[place] = Finding("credit repeated", credit=text, bare=True)

    def _is_name(self, text: str) -> bool:
        return (
            len(text) < LONGEST
            and text[-1] not in ".?!:"
            and self._names.can_end(text.rpartition(" ")[2])
            and self._names.words(text) is not None
        )
