"""What corrections say of themselves: "this story has been updated", "an earlier version misstated"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

# Further into a paragraph than this it is prose about a correction.
_WITHIN = 80


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in words)


class Corrections:
    """Tells notes on what was changed in an article.

    Args:
        words: The language's data: ``boilerplate.correction``.

    Attributes:
        phrases: One of these stands in each such note.
    """

    def __init__(self, words: Mapping[str, Any]) -> None:
        pieces, was, versions = _any(words["pieces"]), _any(words["was"]), _any(words["versions"])
        this, the = words["this"], words["the"]
        self.phrases: tuple[str, ...] = (
            *(f"{this} {piece}" for piece in words["pieces"]),
            *(f"{be} {corrected}" for be in words["was"] for corrected in words["corrected"]),
            *words["versions"],
        )
        self._note = re.compile(
            rf"\b(?:{this} (?:{pieces}) (?:{was}) (?:{_any(words['changed'])})"
            rf"|{the} (?:{pieces}) (?:{was}) (?:{_any(words['corrected'])})"
            rf"|(?:{versions}) (?:{_any(words['misstated'])}|{words['of']} {this} (?:{pieces})))\b"
            rf"(?! {words['agent']}\b)"
        )

    def is_correction(self, small: str) -> bool:
        """Whether a paragraph, in the form of `newsextract_captions.lines.lower`, is such a note."""
        match = self._note.search(small)
        return match is not None and match.start() <= _WITHIN
