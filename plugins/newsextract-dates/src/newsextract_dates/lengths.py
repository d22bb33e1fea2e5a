"""TIMEX3 values of lengths of time."""

from __future__ import annotations

from newsextract_dates.numbers import VAGUE, plain

# Prefix, letters and number of what the TIMEX3 value counts; nights, seasons and terms count the days, years they mark.
_CODES = {
    "second": ("PT", "S", 1),
    "minute": ("PT", "M", 1),
    "hour": ("PT", "H", 1),
    **dict.fromkeys(("day", "night", "morning", "afternoon", "evening"), ("P", "D", 1)),
    "week": ("P", "W", 1),
    "weekend": ("P", "WE", 1),
    "fortnight": ("P", "W", 2),
    "month": ("P", "M", 1),
    "quarter": ("P", "Q", 1),
    "half": ("P", "M", 6),
    **dict.fromkeys(("year", "spring", "summer", "autumn", "winter"), ("P", "Y", 1)),
    "decade": ("P", "Y", 10),
    "century": ("P", "Y", 100),
    "millennium": ("P", "Y", 1000),
}
# A half of these is a whole number of a smaller unit.
_SMALLER = {
    "year": ("P", "Y", 12, "M"),
    "hour": ("PT", "H", 60, "M"),
    "minute": ("PT", "M", 60, "S"),
    "day": ("P", "DT", 24, "H"),
}

_ROUNDING = 1e-6


def length(count: float | str | None, unit: str) -> str | None:
    """Return the TIMEX3 value of a length of time, None if the unit is none or the length next to nothing.

    The count "X" is one that is not known. A fraction of a year, day, hour or minute is given in the next
    smaller unit where that comes out whole: 2 1/2 years are ``P2Y6M``, 8.9 days ``P8.9D``.
    """
    if count is None or unit not in _CODES:
        return None
    prefix, code, size = _CODES[unit]
    if isinstance(count, str):
        return f"{prefix}{VAGUE}{code}"
    if count != int(count) and unit in _SMALLER and _is_whole(count * _SMALLER[unit][2]):
        prefix, code, parts, smaller = _SMALLER[unit]
        whole, rest = divmod(round(count * parts), parts)
        return f"{prefix}{f'{whole}{code}' if whole else 'T' * (unit == 'day')}{f'{rest}{smaller}' if rest else ''}"
    written = plain(count * size)
    return f"{prefix}{written}{code}" if written != "0" else None


def _is_whole(count: float) -> bool:
    return round(count) > 0 and abs(count - round(count)) < _ROUNDING
