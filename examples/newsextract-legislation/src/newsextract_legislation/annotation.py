"""What the plugin finds."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen
from newsextract import Annotation, Span


@frozen(kw_only=True)
class Law(Annotation):
    """A mention of a bill or law by its title or number.

    Attributes:
        status: ``bill`` or ``law``, as its name says.
        quotes: The quotes that speak of it, in text order; given where the article names it first.
    """

    kind: ClassVar[str] = "law"

    status: str
    quotes: tuple[Span, ...] = ()

    def summary(self) -> str:
        """Say in a few words what was found."""
        return f"{self.status}, {len(self.quotes)} quotes" if self.quotes else self.status
