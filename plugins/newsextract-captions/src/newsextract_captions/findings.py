"""What the rules say of the paragraphs of one article, while they are at work."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from newsextract import Span


@frozen
class Finding:
    """What a paragraph was found to be.

    Attributes:
        rule: The rule that says so.
        reason: The reason of boilerplate; None for a caption.
        credit: The part of a caption that names someone, as it stands; empty if nobody is named.
        bare: Whether the paragraph is a credit and nothing else.
        opens_list: Whether it stands above a list of linked headlines.
        closes_link: Whether it stands below a linked headline ("Read more").
    """

    rule: str
    reason: str | None = None
    credit: str = ""
    bare: bool = False
    opens_list: bool = False
    closes_link: bool = False

    @property
    def is_caption(self) -> bool:
        """Whether the paragraph is a caption."""
        return self.reason is None


class Page:
    """The paragraphs of an article, each with what was found of it so far.

    Args:
        lines: The paragraphs, in order.
    """

    def __init__(self, lines: Sequence[Span]) -> None:
        self.lines = lines
        self.findings: list[Finding | None] = [None] * len(lines)

    def __len__(self) -> int:
        return len(self.lines)

    def open_lines(self) -> Iterator[tuple[int, str]]:
        """The paragraphs that nothing was found of, with their places."""
        return ((i, line.text) for i, line in enumerate(self.lines) if self.findings[i] is None)

    def at(self, place: int) -> Finding | None:
        """What was found of the paragraph at a place; None beyond the edges."""
        return self.findings[place] if 0 <= place < len(self.findings) else None

    def text(self, place: int) -> str:
        """The paragraph at a place; empty beyond the edges."""
        return self.lines[place].text if 0 <= place < len(self.lines) else ""
