"""Half-open intervals of Python dates and times for TIMEX3 values."""

from __future__ import annotations

from datetime import date, datetime


def interval(value: str) -> tuple[date, date] | tuple[datetime, datetime] | None:
    """Return the interval that a TIMEX3 value of a DATE or TIME names: its begin, and its end, which is outside."""
    return None
