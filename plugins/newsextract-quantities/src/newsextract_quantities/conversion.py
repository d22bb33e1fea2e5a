"""Conversion between units with pint, an optional extra."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from attrs import evolve

if TYPE_CHECKING:
    from newsextract_quantities.types import Quantity

# Canonical names that pint knows by another name.
PINT_NAMES = {
    "degree Celsius": "degC",
    "degree Fahrenheit": "degF",
    "tonne": "metric_ton",
    "pound-foot": "foot * force_pound",
    "newton metre": "newton * meter",
    "fluid ounce": "fluid_ounce",
    "nautical mile": "nautical_mile",
    "light year": "light_year",
    "troy ounce": "troy_ounce",
    "barrel": "oil_bbl",
    "pound per square inch": "psi",
    "British thermal unit": "Btu",
}
CONVERTIBLE = ("physical", "time")


@cache
def _registry() -> Any:
    try:
        import pint
    except ImportError as error:
        raise ImportError("converting quantities needs pint: pip install 'newsextract-quantities[pint]'") from error
    return pint.UnitRegistry(autoconvert_offset_to_baseunit=True)


def pint_name(unit: str) -> str:
    """Return a canonical unit name as pint writes it: "square kilometre per hour" is ``kilometre**2 / hour``."""
    parts = []
    for part in unit.split(" per "):
        name = PINT_NAMES.get(part, part)
        if name == part:
            name = re.sub(r"^(square|cubic) (.+)$", lambda m: f"({m[2]})**{2 if m[1] == 'square' else 3}", name)
            name = re.sub(r"[ -]hour\b", " * hour", name)
        parts.append(f"({name})")
    return " / ".join(parts)


def converted(quantity: Quantity, unit: str) -> Quantity:
    """Return a quantity in another unit; see `Quantity.to`."""
    if quantity.unit is None or quantity.unit_kind not in CONVERTIBLE:
        raise ValueError(f"{quantity.text!r} is measured in no physical unit, so it cannot be converted to {unit!r}")
    registry = _registry()
    import pint

    try:
        source, target = registry.Unit(pint_name(quantity.unit)), registry.Unit(unit)
        numbers = {
            name: registry.Quantity(number, source).to(target).magnitude
            for name in ("value", "low", "high")
            if isinstance(number := getattr(quantity, name), (int, float))
        }
    except (pint.PintError, AttributeError, ValueError) as error:
        raise ValueError(f"{quantity.text!r} ({quantity.unit}) cannot be converted to {unit!r}: {error}") from error
    return evolve(quantity, unit=unit, **numbers)
