"""The extractor: quantities in an article."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from attrs import field, frozen
from attrs.validators import instance_of

from newsextract import Annotation, Extractor, View
from newsextract.language import languages_of
from newsextract_quantities.composer import Composer
from newsextract_quantities.guards.dates import outside_dates
from newsextract_quantities.lexicons import lexicons
from newsextract_quantities.numbers.reader import NumberReader
from newsextract_quantities.numbers.tokens import tokens
from newsextract_quantities.types import Quantity


@frozen
class Quantities(Extractor):
    """Finds numbers with what they count or measure.

    Where a dates plugin is installed, numbers inside its DATE and TIME annotations are left alone; bare years, days
    and clock times are told apart without one, too.

    Attributes:
        decimal_comma: Read "2,5" as 2.5 and "1.234" as 1234, as continental Europe writes them. Where a number has
            both marks, they tell by themselves: "1.234,5".
    """

    name: ClassVar[str] = "quantities"
    provides: ClassVar[tuple[type[Annotation], ...]] = (Quantity,)
    after: ClassVar[tuple[str, ...]] = ("date",)
    languages: ClassVar[frozenset[str] | None] = languages_of(__package__)

    decimal_comma: bool = field(default=False, validator=instance_of(bool))

    def extract(self, view: View) -> Iterable[Quantity]:
        """Return the quantities of an article, in text order."""
        words = lexicons(view.article.language)
        found = outside_dates(tokens(view.text, words.number_words, self.decimal_comma), view.get("date"))
        if not found:
            return []
        numbers = NumberReader(view.text, found, words.data["grammar"]).numbers()
        composer = Composer(view.text, numbers, words)
        source = view.article.text
        return [
            Quantity(
                start=r.start,
                end=r.end,
                text=source[r.start : r.end],
                value=r.value,
                low=r.low,
                high=r.high,
                unit=r.unit,
                unit_kind=r.kind,  # type: ignore[arg-type]
                modifier=r.modifier,  # type: ignore[arg-type]
                change=r.change,  # type: ignore[arg-type]
                rule=r.rule,
            )
            for r in composer.readings()
        ]
