"""The annotation type of this plugin."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import frozen

from newsextract import Annotation

UnitKind = Literal["currency", "percent", "physical", "time", "counted", "ordinal", "score", "none"]
Modifier = Literal["approximately", "more_than", "less_than", "at_least", "at_most"]
Change = Literal["up", "down"]
_MEASURED = ("currency", "percent", "physical", "time")


@frozen(kw_only=True)
class Quantity(Annotation):
    """A number with what it counts or measures.

    Attributes:
        value: The number; text with a hyphen for a score ("2-1"); None for a range.
        low: The first end of a range, in text order; of an open count ("dozens") the least it can mean.
        high: The second end of a range; None for an open count.
        unit: The canonical English singular of a measure or of money ("US dollar", "kilometre per hour"); for counted
            things the noun phrase as written; None for a bare number, an ordinal or a score.
        unit_kind: ``currency``, ``percent``, ``physical``, ``time``, ``counted``, ``ordinal``, ``score`` or ``none``.
        modifier: How the text loosens or bounds the number; None if it does not.
        change: ``up`` or ``down`` where the number is the amount of a change; None for a level.
    """

    kind: ClassVar[str] = "quantity"

    value: int | float | str | None = None
    low: int | float | None = None
    high: int | float | None = None
    unit: str | None = None
    unit_kind: UnitKind = "none"
    modifier: Modifier | None = None
    change: Change | None = None

    def summary(self) -> str:
        """Say the number with its unit for people: ``more than 50 troops``, ``10 to 15 miles``, ``3.5 percent, up``."""
        if self.value is not None:
            number = _written(self.value)
        else:
            low = _written(self.low or 0)
            number = f"{low} to {_written(self.high)}" if self.high is not None else f"{low} or more"
        if self.unit_kind == "ordinal":
            number += " (ordinal)"
        modifier = "about" if self.modifier == "approximately" else (self.modifier or "").replace("_", " ")
        unit = self.unit
        if unit and self.unit_kind in _MEASURED and self.value not in (1, -1):
            from newsextract_quantities.plurals import plural

            unit = plural(unit)
        said = " ".join(part for part in (modifier, number, unit) if part)
        return f"{said}, {self.change}" if self.change else said

    def to(self, unit: str) -> Quantity:
        """Return this quantity in another unit, converted with pint.

        Value, low and high are converted; the span and its text stay.

        Args:
            unit: The unit to convert to, by any name that pint knows: ``"kilometre"``, ``"km/h"``, ``"degC"``.

        Raises:
            ImportError: if pint is not installed (``pip install newsextract-quantities[pint]``).
            ValueError: if the quantity has no physical unit or time, or cannot be converted to ``unit``.
        """
        from newsextract_quantities.conversion import converted

        return converted(self, unit)


def _written(value: int | float | str) -> str:
    """A number as people write it, with separators of thousands and few decimals."""
    if isinstance(value, str):
        return value
    return f"{value:,}" if isinstance(value, int) else f"{round(value, 4):,}" if abs(value) >= 1 else f"{value:.4g}"
