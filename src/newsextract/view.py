"""What an extractor sees of an article."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, overload

from newsextract.annotation import Annotation, Span
from newsextract.article import Article
from newsextract.text.services import TextServices

if TYPE_CHECKING:
    from newsextract.text.names import Name
    from newsextract.text.quotation import Quotation
    from newsextract.text.word_classes import WordClasses

A = TypeVar("A", bound=Annotation)


class View:
    """An article as one extractor sees it: its text with masked stretches blanked, and what was found before.

    Attributes:
        article: The article, whose ``text`` is untouched.
        text: The text to read. It is as long as ``article.text``; masked characters are spaces, and so are the line
            breaks within the paragraphs of a hard-wrapped text.
    """

    def __init__(self, article: Article, services: TextServices, layers: Mapping[str, tuple[Annotation, ...]]) -> None:
        self.article = article
        self.text = services.text
        self._services = services
        self._layers = layers

    def span(self, start: int, end: int) -> Span:
        """Return the stretch from ``start`` to ``end`` of the article's untouched text."""
        return Span(start, end, self.article.text[start:end])

    @overload
    def get(self, kind: type[A]) -> tuple[A, ...]: ...

    @overload
    def get(self, kind: str) -> tuple[Any, ...]: ...

    def get(self, kind: type[Annotation] | str) -> tuple[Any, ...]:
        """Return the annotations of a type, or of a kind by its name, that earlier extractors found, in text order.

        By name a plugin reads another's annotations without importing it. None were found, or nothing that finds
        them is installed: an empty tuple.
        """
        if isinstance(kind, str):
            return self._layers.get(kind, ())
        return tuple(a for a in self._layers.get(kind.kind, ()) if isinstance(a, kind))

    @property
    def paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs of `text`: its lines that hold more than white space, in order."""
        return self._services.paragraphs

    @property
    def names(self) -> tuple[Name, ...]:
        """The names of people and organisations in `text`, in order; none without data for its language."""
        return self._services.names

    @property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of `text`, in order; none runs over the end of a paragraph."""
        return self._services.sentences

    @property
    def word_classes(self) -> WordClasses:
        """The parts of speech that words of the article's language can be, out of context."""
        return self._services.word_classes

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """What stands in quotation marks in `text`, in order; quotations within quotations too."""
        return self._services.quotations
