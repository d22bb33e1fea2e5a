"""What introduces a photo credit: a label, a phrase, a source or a sign."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from newsextract_captions.lines import lower
from newsextract_captions.patterns import LazyPattern, trie


@frozen
class Introduction:
    """What introduces a credit.

    Attributes:
        kind: ``label`` ("Photo:"), ``phrase`` ("Photograph by"), ``source`` ("Courtesy of") or ``sign`` ("©").
        start: Offset of its first character.
        end: Offset behind its last character.
    """

    kind: str
    start: int
    end: int


class Introductions:
    """Finds what introduces credits.

    Args:
        words: The language's data: ``credits``.
    """

    def __init__(self, words: Mapping[str, Any]) -> None:
        sources, pictures = trie(words["sources"]), trie(words["pictures"])
        modifier = f"(?:(?:{trie(words['photo_modifiers'])}) )?"
        label = rf"(?:{trie(words['labels'])}) ?(?::|\.\.\.|…|[|]| [-–—] )|(?:{trie(words['labels_with_comma'])}),"
        phrase = rf"{modifier}(?:{pictures}) (?:{trie(words['prepositions'])})(?: (?:{sources}))?(?: ?:|(?= ))"
        openings = (entry for name in ("labels", "photo_modifiers", "pictures", "sources") for entry in words[name])
        first = "".join(sorted({entry[0] for entry in openings}))
        self._pattern = LazyPattern(
            rf"(?:(?<!\w)|(?<=[a-z]))(?=[{first}])"
            rf"(?:(?P<label>{label})|(?P<phrase>{phrase})|(?P<source>(?:{sources})(?: ?:|(?= ))))"
            r"|(?P<sign>©|\(c\)(?= ))"
        )

    def find(self, text: str, at: int) -> Iterator[Introduction]:
        """Yield what introduces credits from ``at`` on.

        Within a word one begins only with a capital: "the bridge in MayPhoto: Ana Ruiz".
        """
        small = lower(text)
        while match := self._pattern.search(small, at):
            start, at = match.span()
            if text[start].isupper() or not text[start - 1 : start].isalnum():
                yield Introduction(match.lastgroup or "", start, at)
            else:
                at = start + 1

    def at_start(self, piece: str) -> Introduction | None:
        """What introduces a credit where ``piece`` begins, or None."""
        match = self._pattern.match(lower(piece))
        return Introduction(match.lastgroup or "", match.start(), match.end()) if match else None
