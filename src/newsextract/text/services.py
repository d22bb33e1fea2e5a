"""The text services over one text, computed on demand and kept.

A service's module is imported when it is first asked for: its patterns cost time to compile.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from newsextract.annotation import Span

if TYPE_CHECKING:
    from newsextract.text.names import Name
    from newsextract.text.quotation import Quotation
    from newsextract.text.word_classes import WordClasses


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
        from newsextract.text.paragraphs import paragraphs

        return paragraphs(self.text)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences, in order; none runs over the end of a paragraph."""
        from newsextract.text.sentences import sentences

        return sentences(self.text, self.paragraphs)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The names of people and organisations, in order."""
        from newsextract.text.names import names

        return names(self.text, self.language)

    @property
    def word_classes(self) -> WordClasses:
        """The parts of speech that words of the language can be."""
        from newsextract.text.word_classes import word_classes

        return word_classes(self.language)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """What stands in quotation marks, in order of the opening marks; quotations within quotations too."""
        from newsextract.text.marks import apostrophes
        from newsextract.text.quotation import quotations

        return quotations(self.text, self.paragraphs, apostrophes(self.language))
