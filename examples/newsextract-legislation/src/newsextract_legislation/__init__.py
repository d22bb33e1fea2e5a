"""A newsextract plugin that finds bills and laws, with the quotes that speak of them."""

from __future__ import annotations

from newsextract import Extractor, hookimpl

from newsextract_legislation.annotation import Law
from newsextract_legislation.extractor import Legislation

__all__ = ["Law", "Legislation"]


@hookimpl
def newsextract_extractors() -> list[type[Extractor]]:
    """Hand the extractor to newsextract."""
    return [Legislation]
