"""The quotes extractor."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from attrs import field, frozen
from attrs.validators import ge, instance_of, not_

from newsextract import Annotation, Extractor, View
from newsextract.language import languages_of
from newsextract_quotes.drafts import Draft
from newsextract_quotes.frames import frames
from newsextract_quotes.grammar import grammar
from newsextract_quotes.indirect.quotes import indirect_quotes
from newsextract_quotes.marked.headlines import RULE as HEADLINE
from newsextract_quotes.marked.quotes import marked_quotes
from newsextract_quotes.resolution.resolver import Mention, resolve
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

    max_length: int = field(default=10_000, validator=[instance_of(int), not_(instance_of(bool)), ge(1)])

    def extract(self, view: View) -> Iterable[Quote]:
        """Return the quotes of an article, each with its speaker's fullest name."""
        drafts = [draft for draft in _drafts(view) if draft.end - draft.start <= self.max_length]
        drafts.sort(key=lambda draft: (draft.start, -draft.end))
        said = [draft for draft in drafts if draft.mention and draft.rule != HEADLINE]
        speakers = dict(zip((draft.mention for draft in said), resolve(view, _mentions(said)), strict=True))
        return [draft.quote(view, speakers.get(draft.mention)) for draft in drafts]


def _drafts(view: View) -> list[Draft]:
    """The quotes before their speakers are resolved, in no order."""
    read = frames(view, grammar(view.article.language))
    marked = marked_quotes(view, read)
    return marked + indirect_quotes(view, read, marked)


def _mentions(drafts: Sequence[Draft]) -> list[Mention]:
    """The mentions of the quotes that have one; quotes are in text order, each before those that stand in it."""
    mentions: list[Mention] = []
    around: list[tuple[int, int]] = []  # end of a quote with a mention, index of the mention
    for draft in drafts:
        if draft.mention is None:
            continue
        while around and around[-1][0] < draft.end:
            around.pop()
        enclosing = around[-1][1] if around else None
        around.append((draft.end, len(mentions)))
        mentions.append(Mention(*draft.mention, draft.start, draft.end, enclosing))
    return mentions
