"""Whether a name is a person's, and of which gender: what stands beside it, and its first name, show it."""

from __future__ import annotations

from typing import NamedTuple

from newsextract import View
from newsextract.text.names import Name, NameKind
from newsextract_quotes.resolution.gender import Gender, gender_of_first_name, is_first_name
from newsextract_quotes.resolution.resolution_words import resolution_words

_LONGEST_PERSON = 4  # words
# How much of the text before a name is read, in characters.
_BESIDE = 25


class Profile(NamedTuple):
    """What is known of whom a name names.

    Attributes:
        kind: Whether it is a person or an organisation, where that is known.
        gender: A person's gender, where known.
        perhaps: The gender that a rare first name may show.
    """

    kind: NameKind | None
    gender: Gender | None
    perhaps: Gender | None = None


class Profiles:
    """Reads the profiles of an article's names.

    Args:
        view: The article.
    """

    def __init__(self, view: View) -> None:
        self._text = view.text
        self._words = resolution_words(view.article.language)

    def read(self, name: Name, words: tuple[str, ...]) -> Profile:
        """Return the profile of a name where it stands.

        Args:
            name: The name.
            words: Its words, without a suffix as Jr.
        """
        if name.kind == "organisation":
            return Profile("organisation", None)
        language = self._words.language
        noun = self._noun_before(name)
        known = noun is not None or (len(words) > 1 and is_first_name(words[0], language))
        person = known or self._words.person_behind.match(self._text, name.end) is not None
        gender = self._words.finder.gender(noun) if noun else None
        shown = gender_of_first_name(words[0], language)
        return Profile(
            "person" if person and len(words) <= _LONGEST_PERSON else name.kind,
            gender or shown.sure,
            shown.perhaps,
        )

    def gender_of_title(self, title: str | None) -> Gender | None:
        """Return the gender that the titles before a name show."""
        if title is None:
            return None
        words = title.lower().replace(".", "").split()
        return next((gender for word in words if (gender := self._words.finder.gender(word))), None)

    def gender_of_noun(self, name: Name) -> Gender | None:
        """Return the gender that a noun right before a name shows: "his widow, Jean"."""
        noun = self._noun_before(name)
        return self._words.finder.gender(noun) if noun else None

    def _noun_before(self, name: Name) -> str | None:
        """The noun for a person right before a name: "her son Ben", "his wife, Ann"."""
        if self._text[name.start - 1 : name.start] != " ":
            return None
        noun = self._text[max(0, name.start - _BESIDE) : name.start - 1].rpartition(" ")[2]
        if noun[-1:] == "," and noun[:-1] in self._words.kin:
            return noun[:-1]
        return noun if self._words.finder.is_role(noun) else None
