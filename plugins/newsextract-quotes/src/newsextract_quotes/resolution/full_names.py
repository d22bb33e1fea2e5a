"""What the full form of a name is: without what is no part of it, and of which shorter name it is one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from newsextract import View
from newsextract.text.names import Name
from newsextract_quotes.resolution.entity import Entity
from newsextract_quotes.resolution.gender import is_first_name
from newsextract_quotes.resolution.resolution_words import resolution_words

# How much of its line behind a name, and of the text before it for a preposition of place, is read, in characters.
_LINE = 2000
_PLACE = 8


class FullNames:
    """Tells what the full names of one article are.

    Args:
        view: The article.
        names: The names as they stand in the text and its captions.
    """

    def __init__(self, view: View, names: Iterable[Name]) -> None:
        self._text = view.text
        self._names = names
        self._words = resolution_words(view.article.language)

    def is_in_prose(self, name: Name) -> bool:
        """Whether a name stands in a line that ends as a sentence does: a headline or a notice tells no fuller name."""
        line = self._text[name.end : name.end + _LINE]
        return line.partition("\n")[0].rstrip()[-1:] in tuple(".!?:;\"”’'»)")

    @cached_property
    def _texts(self) -> frozenset[str]:
        return frozenset(name.text for name in self._names)

    @cached_property
    def _surnames(self) -> frozenset[str]:
        """The last words of names with a first name."""
        language = self._words.language
        names = (text.split(" ") for text in self._texts)
        return frozenset(words[-1] for words in names if len(words) > 1 and is_first_name(words[0], language))

    def bare(self, name: Name) -> str:
        """Return a name without a word that is no part of it: "Flyhalf Ann Reed", "GM Ann Reed", "Neutral Norway"."""
        first, _, rest = name.text.partition(" ")
        language = self._words.language
        if is_first_name(first, language):
            return name.text
        full = " " in rest
        given, _, surname = rest.partition(" ")
        if name.kind == "organisation" and first.lower() not in self._words.positions:
            body = full and first.lower() in self._words.finder.organisations  # in the House Ann Reed said
            person = body and is_first_name(given, language) and not self._words.classes.likely(surname)
            return rest if person else name.text
        if not first[1:2].islower():
            office = full and first.isalpha() and first.isupper() and is_first_name(given, language)
            return rest if office else name.text
        likely = self._words.classes.likely
        noun = likely(first) or "-" in first or first.endswith(self._words.role_endings)  # Mum-of-two Ann Reed
        role = full and noun and (is_first_name(given, language) or not (likely(given) or likely(surname)))
        again = (full or likely(first) == "JJ") and rest in self._texts
        again = again or (not full and likely(first) == "NN" and rest in self._surnames)  # Skipper Reed
        return rest if role or again else name.text

    def is_firm_of(self, entity: Entity, words: tuple[str, ...], name: Name) -> bool:
        """Whether one of two names is the other with what firms add to theirs: Pacific Marl, Pacific Marl Lines.

        Args:
            entity: What has one of the names.
            words: The words of the other.
            name: Where that stands.
        """
        longer, shorter = sorted((entity.words, words), key=len, reverse=True)
        if len(shorter) < 2 or longer[:-1] != shorter or longer[-1].lower().strip(".") not in self._words.firms:
            return False
        short = name if words is shorter else entity.names[0]
        before = self._text[max(0, short.start - _PLACE) : short.start].split()
        place = bool(before) and before[-1].lower() in self._words.locative
        return short.kind is None and not place and not is_first_name(shorter[0], self._words.language)
