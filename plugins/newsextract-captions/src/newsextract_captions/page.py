"""The paragraphs of one article, and what was found of each while the rules are at work."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from attrs import frozen

from newsextract import Span
from newsextract_captions.lines import lower


@frozen
class Finding:
    """What a paragraph was found to be.

    Attributes:
        rule: The rule that says so.
        reason: The reason of boilerplate; None for a caption.
        credit: The part of a caption that names someone, as it stands; empty if nobody is named.
        supplied: Whether the picture is the courtesy of those whom the credit names.
        bare: Whether the paragraph is a credit and nothing else.
        opens_list: How many linked headlines can stand below it.
        needs_list: Whether it is a subhead of the story if no headline stands below it.
        closes_link: Whether it stands below a linked headline ("Read more").
    """

    rule: str
    reason: str | None = None
    credit: str = ""
    supplied: bool = False
    bare: bool = False
    opens_list: int = 0
    needs_list: bool = False
    closes_link: bool = False


class Page:
    """The paragraphs of an article, in order, each with its finding or None.

    Attributes:
        text: The article's text.
        lower: The same in the form of `newsextract_captions.lines.lower`.
        lines: The paragraphs.
        findings: What was found of each.
        suspects: The places of the paragraphs worth a closer look; all of them until someone says otherwise.
        fragments: Of these, the ones that are no sentences by their form: without a full stop, or behind a mark.
    """

    def __init__(self, text: str, lines: Sequence[Span]) -> None:
        self.text = text
        self.lower = lower(text)
        self.lines = lines
        self.findings: list[Finding | None] = [None] * len(lines)
        self.suspects: Sequence[int] = range(len(lines))
        self.fragments: Sequence[int] = self.suspects
        self._starts = [line.start for line in lines]

    def __len__(self) -> int:
        return len(self.lines)

    def line(self, place: int) -> str:
        """The paragraph at a place; empty beyond the edges."""
        return self.lines[place].text if 0 <= place < len(self.lines) else ""

    def small(self, place: int) -> str:
        """The paragraph at a place in the form of `newsextract_captions.lines.lower`."""
        return self.lower[self.lines[place].start : self.lines[place].end]

    def finding(self, place: int) -> Finding | None:
        """What was found of the paragraph at a place; None beyond the edges."""
        return self.findings[place] if 0 <= place < len(self.findings) else None

    def open_fragments(self) -> Iterator[tuple[int, str]]:
        """The fragments that nothing was found of, with their places."""
        return ((place, self.lines[place].text) for place in self.fragments if self.findings[place] is None)

    def place_of(self, offset: int) -> int:
        """The place of the paragraph in which a character of the text stands."""
        return bisect_right(self._starts, offset) - 1
