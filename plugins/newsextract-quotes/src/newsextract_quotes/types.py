"""What the quotes plugin yields."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import field, frozen
from attrs.validators import in_

from newsextract import Annotation, Span

Mode = Literal["direct", "mixed", "indirect", "scare"]


@frozen(kw_only=True)
class Quote(Annotation):
    """Reported words and who said them.

    Attributes:
        start: Offset of the first character of what was said, without quotation marks round all of it.
        end: Offset behind the last one; punctuation inside the marks belongs to it.
        mode: ``direct``: whole clauses in quotation marks. ``mixed``: a reported clause with marked fragments.
            ``indirect``: a reported clause without marks. ``scare``: marks round a term, an irony or a title.
        speaker: The fullest name or description of the speaker in the article; None if unknown.
        speaker_span: The mention that the text attributes the words to, without title or comma phrase; None if none
            is known. A quote that continues a speech shares the mention of what it continues.
        cue_span: The reporting words; None if there are none.
        quoted: What stands in quotation marks within a mixed quote; empty for the other modes.
    """

    kind: ClassVar[str] = "quote"
    nests: ClassVar[bool] = True

    mode: Mode = field(validator=in_(("direct", "mixed", "indirect", "scare")))
    speaker: str | None = None
    speaker_span: Span | None = None
    cue_span: Span | None = None
    quoted: tuple[Span, ...] = ()

    def summary(self) -> str:
        """Say the mode and the speaker."""
        speaker = self.speaker or (self.speaker_span.text if self.speaker_span else None)
        return f"{self.mode}, {speaker}" if speaker else self.mode
