"""A quote before its speaker is resolved."""

from __future__ import annotations

from attrs import define

from newsextract import View
from newsextract_quotes.types import Mode, Quote
from newsextract_quotes.words import Range


@define
class Draft:
    """A quote before its speaker is resolved; offsets are the article's.

    Attributes:
        start: Offset of the first character.
        end: Offset behind the last character.
        mode: The quote's mode.
        mention: Where the speaker is mentioned.
        cue: Where the reporting words stand.
        quoted: What stands in quotation marks in a mixed quote.
        rule: The rule that found it.
    """

    start: int
    end: int
    mode: Mode
    rule: str
    mention: Range | None = None
    cue: Range | None = None
    quoted: tuple[Range, ...] = ()

    def quote(self, view: View, speaker: str | None) -> Quote:
        """Return the annotation, with the speaker's resolved name."""
        return Quote(
            start=self.start,
            end=self.end,
            text=view.article.text[self.start : self.end],
            mode=self.mode,
            speaker=speaker,
            speaker_span=view.span(*self.mention) if self.mention else None,
            cue_span=view.span(*self.cue) if self.cue else None,
            quoted=tuple([view.span(start, end) for start, end in self.quoted]) if self.quoted else (),
            rule=self.rule,
        )
