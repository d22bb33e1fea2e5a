"""Names as they stand in credits and bylines: runs of capitalised words, agencies and the small words between them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from newsextract_captions.agencies import Agencies

# What separates the words of a credit. Brackets stand round a part of it, dots behind initials.
_WORD = re.compile(r"[^\s/|,;&+:()\[\]]+")
_ADDRESS = re.compile(r"://|pic\.twitter|www\.")
_MARKS = "©.…-–—·•*\"“”'’‘"
MAX_WORDS = 16


class Names:
    """The names that credits are made of.

    Args:
        data: The language's data: ``agencies`` and ``credits``.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        agencies = data["agencies"]
        self.agencies = Agencies(agencies["agencies"])
        self.platforms = frozenset(agencies["platforms"])
        self._paper_words = frozenset(agencies["paper_words"])
        self.organisation_words = self._paper_words.union(agencies["organisation_words"])
        self._articles = frozenset(data["credits"]["articles"])
        self.connectors = frozenset(data["credits"]["connectors"])

    def words(self, text: str, strangers: int = 0) -> list[str] | None:
        """Return the words of ``text`` if it can be names from its first character to its last, else None.

        All words are capitalised, numbers, handles, addresses, agencies or small words within names, and one is
        capitalised; up to ``strangers`` words may be any others.
        """
        words = _WORD.findall(text)
        if not words or len(words) > MAX_WORDS or _ADDRESS.search(text):
            return None
        named = False
        for word in words:
            bare = word.strip(_MARKS)
            if not bare:
                continue
            first = bare[0]
            if (
                first.isupper()
                or first == "@"
                or ("." in bare and bare[0].isalpha() and bare[-1].isalpha())
                or bare in self.agencies
            ):
                named = True
            elif not (first.isdigit() or first == "#" or bare in self.connectors or self._prefixed(bare)):
                strangers -= 1
                if strangers < 0:
                    return None
        return words if named else None

    def can_end(self, word: str) -> bool:
        """Whether names can end in ``word``, so far as one look can tell."""
        bare = word.strip(_MARKS + "()[]")
        return bool(bare) and (
            not bare[0].islower()
            or bare in self.connectors
            or bare in self.agencies
            or bare != bare.lower()
            or not bare.isalpha()
        )

    @staticmethod
    def _prefixed(word: str) -> bool:
        """Whether a capital stands behind a particle or a small letter: ``al-Kadhimi``, ``d'Aosta``, ``iPhone``."""
        head = word[:4]
        return head != head.lower()

    def has_agency(self, text: str) -> bool:
        """Whether an agency is named in ``text``."""
        return next(self.agencies.find(text), None) is not None

    def opens_with_agency(self, text: str) -> bool:
        """Whether ``text`` begins with the name of an agency: ``picture alliance/dpa``."""
        found = next(self.agencies.find(text), None)
        return found is not None and found[0] == 0

    def is_agency(self, text: str) -> bool:
        """Whether ``text`` is the name of an agency or a platform and nothing else."""
        return text in self.agencies or text in self.platforms

    def is_organisation(self, text: str) -> bool:
        """Whether ``text`` is named as organisations are: by its last word."""
        return text.rpartition(" ")[2].strip(".,") in self.organisation_words

    def is_paper(self, text: str) -> bool:
        """Whether ``text`` is named as papers and agencies are: by its last word."""
        return text.rpartition(" ")[2] in self._paper_words

    def is_phrase(self, text: str) -> bool:
        """Whether names begin with an article and are no organisation's: "The Islanders"."""
        return text.partition(" ")[0].lower() in self._articles and not self.is_organisation(text)

    def is_person(self, text: str) -> bool:
        """Whether ``text`` can be the name of a person: two to four capitalised words, none an organisation's."""
        words = text.split()
        return (
            2 <= len(words) <= 5
            and "(" not in text
            and not self.is_agency(text)
            and words[-1].strip(".,") not in self.organisation_words
            and words[0].lower() not in self._articles
            and sum(w[0].isupper() for w in words) >= 2
            and not any(c.isdigit() for c in text)
            and not self.has_agency(text)
        )
