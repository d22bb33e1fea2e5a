"""A quotation that opens a headline: who said it is told where the same words stand in the story."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract_quotes.drafts import Draft

RULE = "headline"


def attribute_headline(text: str, drafts: Sequence[Draft]) -> None:
    """Give the quote of a headline the mention and the cue of the first quote with the same words.

    Args:
        text: The article's text.
        drafts: The article's quotes in quotation marks.
    """
    headline = next((draft for draft in drafts if draft.rule == RULE), None)
    if headline is None:
        return
    words = _words(text, headline)
    said = next((d for d in drafts if d.mention and d.mode == "direct" and words in _words(text, d)), None)
    if said is not None:
        headline.mention, headline.cue = said.mention, said.cue


def _words(text: str, draft: Draft) -> str:
    """What a quote says, without its case and the punctuation at its end."""
    return text[draft.start : draft.end].lower().rstrip(" ,.!?…")
