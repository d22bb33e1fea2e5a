"""The annotation that the plugin yields."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from attrs import frozen

from newsextract import Annotation


@frozen(kw_only=True)
class Date(Annotation):
    """A time expression, as a TIMEX3 of ISO-TimeML (ISO 24617-1).

    Attributes:
        type: ``DATE``, ``TIME``, ``DURATION`` or ``SET``.
        value: The TIMEX3 value: ``2021-12-09``, ``2021-W49``, ``2021-Q3``, ``P3Y``, ``XXXX-WXX-5``, ``PRESENT_REF``, ….
        mod: The TIMEX3 modifier (``START``, ``END``, ``APPROX``, …), or None.
    """

    kind: ClassVar[str] = "date"

    type: str
    value: str
    mod: str | None = None

    @property
    def interval(self) -> tuple[date, date] | tuple[datetime, datetime] | None:
        """The time it names, from its first instant up to before the second; None for lengths, sets and X values."""
        from newsextract_dates.intervals import interval  # here, for a quick start where no interval is asked for

        return interval(self.value) if self.type in ("DATE", "TIME") else None

    def summary(self) -> str:
        """The value, with the modifier."""
        return f"{self.value} {self.mod}" if self.mod else self.value
