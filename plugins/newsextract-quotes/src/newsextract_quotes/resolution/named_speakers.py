"""Names as speaker mentions: full ones, and those that several people have."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from newsextract import View
from newsextract.text.names import Name
from newsextract.text.quotation import Quotation
from newsextract_quotes.resolution.antecedents import Antecedents
from newsextract_quotes.resolution.described_speakers import DescribedSpeakers
from newsextract_quotes.resolution.entities import Entities
from newsextract_quotes.resolution.entity import Entity
from newsextract_quotes.resolution.gender import is_first_name
from newsextract_quotes.resolution.resolution_words import resolution_words
from newsextract_quotes.resolution.speakers import WORD, Mention, Speaker, start_of_title

# So many names in a quote are read.
_SPOKEN_OF = 12
# How much of the text before a surname is read for "elder", in characters.
_ADJECTIVE = 12


class NamedSpeakers:
    """Finds whom names stand for in one article, while its mentions are resolved in order.

    Args:
        view: The article.
        entities: Its named entities.
        described: Whom its descriptions stand for.
        antecedents: Those who have been spoken of.
    """

    def __init__(self, view: View, entities: Entities, described: DescribedSpeakers, antecedents: Antecedents) -> None:
        self._view = view
        self._text = view.text
        self._words = resolution_words(view.article.language)
        self._entities = entities
        self._described = described
        self._antecedents = antecedents
        self._by_name: dict[tuple[str, str, str | None], Speaker] = {}  # by mention, the name in it, and its title
        self._established: dict[tuple[str, str | None], Speaker] = {}  # by a surname of several, and its title

    def speaker(self, mention: Mention) -> Speaker | None:
        """Return whose name a mention is, with nothing but titles and adjectives before it; None if it is none."""
        text = self._text[mention.start : mention.end]
        named = self._entities.around(mention.start, mention.end)
        if not named:
            # A name that opens a sentence and is a common word too is not among the names.
            if not text[:1].isupper() or not self._entities.bearers(text):
                return None
            named = [Name(mention.start, mention.end, text)]
        name = named[-1]
        if name.start < mention.start and is_first_name(text.partition(" ")[0], self._words.language):
            name = name._replace(start=mention.start, text=self._text[mention.start : name.end], kind="person")
        key = (text, name.text, name.title)
        if key in self._by_name:
            return self._by_name[key]
        entity = self._entities.of(name)
        behind = self._text[name.end : mention.end].strip(" \xa0.,")
        if behind and not behind.isupper():  # an honour may stand behind a name: KC, MP
            return None
        before = self._text[mention.start : start_of_title(name)].lower().split()
        if before and not self._leads_to_name(before):
            return None
        single = len(entity.words) == 1
        if before and (single or entity.kind != "organisation") and self._described.is_noun(entity.words[-1]):
            return None  # "the Association", "the Ohio Republican" are descriptions with a capital
        if relative := self._relative_of_bearer(name, entity):
            return relative
        rivals = self._entities.rivals(name)
        if len(rivals) > 1:
            established = self._established.get(name[2:4])
            spoken_of = self.spoken_of(mention)
            if established and established.key not in spoken_of:
                return established
            rivals = [rival for rival in rivals if rival not in spoken_of] or rivals
            if name.title is None:
                return Speaker.named(self._entities.meant(rivals, name), "short")
            nearest = self._antecedents.find(mention.start, "person", lambda who: who.key in rivals)
            speaker = nearest.again("short") if nearest else Speaker.named(self._entities.meant(rivals, name), "short")
            return self._established.setdefault(name[2:4], speaker)
        speaker = Speaker.named(entity, "name" if name.text == entity.name else "short")
        self._by_name[key] = speaker
        return speaker

    def _relative_of_bearer(self, name: Name, entity: Entity) -> Speaker | None:
        """Whom an adjective or a title tells from the bearer of a surname: "the elder Reed", "Mrs Reed"."""
        if " " in name.text:
            return None
        kinship = self._described.kinship
        if entity.name == name.text and entity.shown_gender and name.title:
            spouse = kinship.married(self._entities.bearers(name.text), entity.shown_gender, name.start)
            return Speaker.named(spouse, "short") if spouse else None
        start = start_of_title(name)
        adjective = self._text[max(0, start - _ADJECTIVE) : start].rpartition(" ")
        before = adjective[0].rpartition(" ")[2].lower() if not adjective[2] else ""
        elder = before in self._words.elder
        if elder or before in self._words.younger:
            found = kinship.elder(self._entities.bearers(name.text), name.start, elder=elder)
            return Speaker.named(found, "short") if found else None
        return None

    def spoken_of(self, mention: Mention) -> set[Entity]:
        """Return those whom a quote names, who are not its speaker; not those named in a quotation within it."""
        start, end = mention.quote_start, mention.quote_end
        names = self._entities.around(start, end)[:_SPOKEN_OF]
        first = WORD.match(self._text, start)
        opens = first and self._text[start].isupper() and (not names or names[0].start > start)
        if first and opens and self._entities.bearers(first[0]):
            names.insert(0, Name(start, first.end(), first[0]))  # a first name that opens a quote may be no name there
        if not names:
            return set()
        inner = [q for q in self._quotations(start, end) if start < q.start and q.end < end]
        outside = (name for name in names if not any(q.start <= name.start < q.end for q in inner))
        return {entity for name in outside if (entity := self._entities.only(name))}

    def _quotations(self, start: int, end: int) -> Sequence[Quotation]:
        """The quotations that begin in a stretch of the text."""
        marked = self._view.quotations
        first = bisect_left(marked, start, key=attrgetter("start"))
        return marked[first : bisect_left(marked, end, first, key=attrgetter("start"))]

    def _leads_to_name(self, before: list[str]) -> bool:
        """Whether words before a name describe its bearer, who is then the head of the phrase."""
        if not self._words.joints.isdisjoint(before) or any(
            word.endswith(self._words.possessive_endings) for word in before
        ):
            return False
        if self._words.prepositions.isdisjoint(before):
            return (
                len(before) == 1 or self._words.classes.likely(before[-1]) != "VBG"
            )  # "lawyers representing Ann Reed"
        # "chairman of the bench Ann Reed", but not "a spokesman for Ann Reed"
        return self._words.classes.likely(before[-1]) == "NN" and self._words.is_role(before[0])
