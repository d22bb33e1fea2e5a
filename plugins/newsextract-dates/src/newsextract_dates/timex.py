"""What a rule makes of an expression: a TIMEX3 type, value and modifier (ISO-TimeML, ISO 24617-1)."""

from __future__ import annotations

from typing import Literal, NamedTuple

from newsextract_dates.calendar import Period

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


class Timex(NamedTuple):
    """A time expression's meaning.

    Attributes:
        type: The TIMEX3 type.
        value: The TIMEX3 value.
        mod: The TIMEX3 modifier.
        period: The calendar period that the value names, where it is known; later expressions build on it.
    """

    type: TimexType
    value: str
    mod: str | None = None
    period: Period | None = None

    def with_mod(self, mod: str | None) -> Timex:
        """Return the same with another modifier."""
        return self if mod == self.mod else Timex(self.type, self.value, mod, self.period)


def of_period(period: Period, mod: str | None = None) -> Timex:
    """Return the DATE of a calendar period."""
    return Timex("DATE", period.value, mod, period)
