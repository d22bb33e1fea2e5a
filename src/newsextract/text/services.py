"""The text services over one text, computed on demand and kept."""

from __future__ import annotations

from functools import cached_property

from newsextract.annotation import Span
from newsextract.text.names import Name, names
from newsextract.text.paragraphs import paragraphs
from newsextract.text.quotation import Quotation, apostrophes, quotations
from newsextract.text.sentences import sentences
from newsextract.text.word_classes import WordClasses, word_classes


class TextServices:
    """What several plugins want to know about a text, each worked out once.

    Args:
        text: The text, masked or not.
        language: BCP 47 tag of its language.
    """

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.language = language

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs, in order."""
        return paragraphs(self.text)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences, in order; none runs over the end of a paragraph."""
        return sentences(self.text, self.paragraphs)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The names of people and organisations, in order."""
        return names(self.text, self.language)

    @property
    def word_classes(self) -> WordClasses:
        """The parts of speech that words of the language can be."""
        return word_classes(self.language)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """What stands in quotation marks, in order of the opening marks; quotations within quotations too."""
        return quotations(self.text, self.paragraphs, apostrophes(self.language))
