"""Attribute quotes in news text to their speakers: a plugin of newsextract."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract import Extractor, hookimpl
from newsextract_quotes.extractor import Quotes
from newsextract_quotes.types import Quote

__all__ = ["Quote", "Quotes"]


@hookimpl
def newsextract_extractors() -> Sequence[type[Extractor]]:
    """Offer the quotes extractor."""
    return [Quotes]
