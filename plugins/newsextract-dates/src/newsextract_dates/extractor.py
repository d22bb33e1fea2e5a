"""The extractor: its settings, and annotations made of what the reader finds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from attrs import field, frozen
from attrs.validators import instance_of

from newsextract import Annotation, Extractor, View
from newsextract.language import languages_of, subtag
from newsextract_dates.reader import Reader
from newsextract_dates.types import Date


@frozen
class Dates(Extractor):
    """Recognises time expressions and resolves them against the article's publication date.

    Attributes:
        day_first: Whether 3/4/2021 is the third of April (as in most of the world) and not the fourth of March.
    """

    name: ClassVar[str] = "dates"
    provides: ClassVar[tuple[type[Annotation], ...]] = (Date,)
    languages: ClassVar[frozenset[str] | None] = languages_of(__package__)

    day_first: bool = field(default=False, validator=instance_of(bool))

    def extract(self, view: View) -> Iterator[Date]:
        """Yield the time expressions of an article, in text order."""
        language = subtag(view.article.language)
        reader = Reader(view.text, language, view.article.published, lambda: view.quotations, day_first=self.day_first)
        source = view.article.text
        for start, end, (type_, value, mod, _), rule in reader.read():
            yield Date(start=start, end=end, text=source[start:end], type=type_, value=value, mod=mod, rule=rule)
