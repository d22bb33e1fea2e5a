"""What corrections say of themselves: "this story has been updated", "an earlier version misstated"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newsextract_captions.patterns import LazyPattern, longest_first

# Further into a paragraph than this it is prose about a correction.
_WITHIN = 80


class Corrections:
    """Tells notes on what was changed in an article.

    Args:
        words: The language's data: ``boilerplate.correction``.

    Attributes:
        phrases: One of these stands in each such note.
    """

    def __init__(self, words: Mapping[str, Any]) -> None:
        pieces, was, versions = (
            longest_first(words["pieces"]),
            longest_first(words["was"]),
            longest_first(words["versions"]),
        )
        this, the = words["this"], words["the"]
        self.phrases: tuple[str, ...] = (
            *(f"{this} {piece}" for piece in words["pieces"]),
            *(f"{be} {corrected}" for be in words["was"] for corrected in words["corrected"]),
            *words["versions"],
        )
        self._note = LazyPattern(
            rf"\b(?:{this} (?:{pieces}) (?:{was}) (?:{longest_first(words['changed'])})"
            rf"|{the} (?:{pieces}) (?:{was}) (?:{longest_first(words['corrected'])})"
            rf"|(?:{versions}) (?:{longest_first(words['misstated'])}|{words['of']} {this} (?:{pieces})))\b"
            rf"(?! {words['agent']}\b)"
        )

    def is_correction(self, small: str) -> bool:
        """Whether a paragraph, in the form of `newsextract_captions.lines.lower`, is such a note."""
        match = self._note.search(small)
        return match is not None and match.start() <= _WITHIN
