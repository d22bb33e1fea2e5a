"""The quotes extractor."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from attrs import field, frozen
from attrs.validators import and_, ge, instance_of

from newsextract import Annotation, Extractor, View
from newsextract.language import languages_of
from newsextract_quotes.grammar import grammar
from newsextract_quotes.marked import marked_quotes
from newsextract_quotes.resolution import Mention, resolve
from newsextract_quotes.types import Quote


@frozen
class Quotes(Extractor):
    """Finds quotes and who said them.

    Attributes:
        max_length: Characters that a quote may have; what is longer is no quote but a mark that lost its partner.
    """

    name: ClassVar[str] = "quotes"
    provides: ClassVar[tuple[type[Annotation], ...]] = (Quote,)
    languages: ClassVar[frozenset[str] | None] = languages_of(__package__)

    max_length: int = field(default=10_000, validator=and_(instance_of(int), ge(1)))

    def extract(self, view: View) -> Iterable[Quote]:
        """Return the quotes of an article, each with its speaker's fullest name."""
        words = grammar(view.article.language)
        drafts = [d for d in marked_quotes(view, words) if d.end - d.start <= self.max_length]
        named = [d for d in drafts if d.mention]
        mentions = [Mention(*d.mention, d.start, d.end) for d in named if d.mention]
        speakers = dict(zip(map(id, named), resolve(view, mentions), strict=True))
        return [d.quote(view, speakers.get(id(d))) for d in drafts]
