"""A quantity while it is being read."""

from __future__ import annotations

from attrs import define

from newsextract_quantities.numbers.number import Number


@define(eq=False)
class Reading:
    """A number with what the text around it has told so far.

    Attributes:
        number: The number at its heart; of a range the first.
        start: Offset of its first character.
        end: Offset behind its last.
        value: See `Quantity`; so are the fields below.
        rule: Name of the family of rules that read it.
        scale: The factor of its magnitude word.
        after_money: Whether a hyphen joins it to an amount of money, "$30-35m".
        is_level: Whether it tells where something goes from and to, which is no amount of a change.
    """

    number: Number
    start: int
    end: int
    value: int | float | str | None
    low: int | float | None = None
    high: int | float | None = None
    unit: str | None = None
    kind: str = "none"
    modifier: str | None = None
    change: str | None = None
    rule: str = "bare"
    scale: int | float = 1
    after_money: bool = False
    is_level: bool = False

    @property
    def measured(self) -> bool:
        """Whether it has a unit of measure or money."""
        return self.kind in ("currency", "percent", "physical", "time")
