"""Quantities in news text: numbers with their units, modifiers and direction of change."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract import Extractor, hookimpl
from newsextract_quantities.extractor import Quantities
from newsextract_quantities.types import Quantity

__all__ = ["Quantities", "Quantity", "newsextract_extractors"]


@hookimpl
def newsextract_extractors() -> Sequence[type[Extractor]]:
    """Offer this plugin's extractor."""
    return [Quantities]
