"""Dates for newsextract: time expressions as TIMEX3, resolved, with Python intervals."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract import Extractor, hookimpl
from newsextract_dates.extractor import Dates
from newsextract_dates.types import Date

__all__ = ["Date", "Dates"]


@hookimpl
def newsextract_extractors() -> Sequence[type[Extractor]]:
    """Return the plugin's extractor."""
    return [Dates]
