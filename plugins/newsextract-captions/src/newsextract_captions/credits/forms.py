"""The forms of photo credits: what makes a few words one, wherever they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from newsextract_captions.credits.introductions import Introduction, Introductions
from newsextract_captions.names import Names

# A credit longer than this is not looked for.
LONGEST = 200
# The end of a sentence, not of an abbreviation: in a credit none ends.
_SENTENCE_END = re.compile(r"(?<!\w)([^\W\d_]{3,30}|[0-9]{2,4})[.!?…][”’\"']?\s")
_YEAR = re.compile(r"(?<!\w)(?:19|20)[0-9]{2}(?!\w)")
_BAR = " | "
_STOPS = ".!?…”\"’')"
_SLASH = re.compile(r"[^\W\d][.)]?\s?/\s?@?[^\W\d]")


@frozen
class Credit:
    """A credit in a paragraph.

    Attributes:
        start: Offset of its first character in the paragraph; a bracket and what introduces it are part of it.
        name: The part that names someone, not yet cleaned; empty if nobody is named.
        rule: Which form it has.
        supplied: Whether the picture is the courtesy of those named.
    """

    start: int
    name: str
    rule: str
    supplied: bool = False


class CreditForms:
    """Tells credits from other words.

    Args:
        data: The language's data: ``credits``.
        names: What names look like.
    """

    def __init__(self, data: Mapping[str, Any], names: Names) -> None:
        words = data["credits"]
        self._names = names
        self._introductions = Introductions(words)
        self._anonymous = frozenset(words["anonymous"])
        self._appeals = tuple(f"{appeal} " for appeal in words["appeals"])
        self._kin = frozenset(words["kin"])
        self._ends = frozenset(phrase.rpartition(" ")[2] for phrase in (*words["kin"], *words["anonymous"]))
        self._abbreviations = frozenset(words["abbreviations"])
        self._anonymous_ends = frozenset(phrase.rpartition(" ")[2] for phrase in words["anonymous"])
        self._for_a_paper = re.compile(rf"(?: (?i:{'|'.join(words['employed'])}) |{re.escape(_BAR)})")
        self._the = tuple(f"{article} " for word in words["articles"] for article in (word.capitalize(), word.upper()))
        self._routes = tuple(f" {route} " for route in words["relays"])

    def introductions(self, text: str, at: int) -> Iterator[Introduction]:
        """Yield what may introduce a credit from ``at`` on and near a text's end."""
        return self._introductions.find(text, max(at, len(text) - LONGEST))

    def form(self, piece: str) -> str | None:
        """What makes ``piece`` a credit, or None: an introduction, an agency, a slash, or ``names`` alone."""
        if not piece or len(piece) > LONGEST or f"{piece.lower()} ".startswith(self._appeals):
            return None
        if self.is_anonymous(piece):
            return "anonymous"
        introduction = self._introductions.at_start(piece)
        if introduction and self._introduces(piece[introduction.end :]):
            return "introduced"
        if self._names.words(piece) is None or self._holds_sentence(piece):
            return None
        if self._names.has_agency(piece):
            return "agency"
        if piece.partition(":")[0].strip() in self._names.platforms:
            return "slash"
        if _SLASH.search(piece) or any(route in piece for route in self._routes) or self._is_for_a_paper(piece):
            return "slash"
        return "names"

    def _introduces(self, rest: str) -> bool:
        """Whether ``rest`` is a credit because something introduces it: names, or a few words of any kind."""
        few = rest.count(" ") <= 4 and not _is_list(rest)
        return self.names_someone(rest) or (few and not self._holds_sentence(rest))

    def _is_for_a_paper(self, piece: str) -> bool:
        """Whether ``piece`` is a photographer and a paper: ``Ana Ruiz for Fallow Times``."""
        match = self._for_a_paper.search(piece)
        if match is None or "&" in piece or "|" in piece[match.end() :]:
            return False
        paper = piece[match.end() :]
        named = self._names.is_organisation(paper) or (
            match[0] != _BAR and (paper.startswith(self._the) or self._names.is_agency(paper))
        )
        return self._names.is_person(piece[: match.start()]) and named

    def credit_of(self, piece: str, start: int, form: str) -> Credit:
        """A credit without what introduces it; it names no one if nobody is named."""
        if self.is_anonymous(piece):
            return Credit(start, "", form)
        introduction = self._introductions.at_start(piece)
        if introduction is None:
            head, slash, agency = piece.rpartition(" / ")
            if slash and _YEAR.search(head) and self._names.is_agency(agency):  # "Ana Ruiz at the Pier in 2019 / AFP"
                return Credit(start + len(head) + len(slash), agency, form)
            return Credit(start, piece, form)
        name = piece if introduction.kind == "phrase" else piece[introduction.end :]
        return Credit(start, name, f"introduced by a {introduction.kind}", supplied=introduction.kind == "source")

    def is_anonymous(self, piece: str) -> bool:
        """Whether ``piece`` tells a picture's kind and names no one: "File photo"."""
        return len(piece) <= 50 and piece.lower().rstrip(".") in self._anonymous

    def names_someone(self, rest: str) -> bool:
        """Whether what follows an introduction is names; beside an agency or a slash handles in lower case are too."""
        if rest.lower().strip(".) ") in self._kin:
            return True
        if _is_list(rest):
            return False
        handles = 2 if "/" in rest or self._names.has_agency(rest) else 0
        return self._names.words(rest, strangers=handles) is not None and not self._holds_sentence(rest)

    def _holds_sentence(self, rest: str) -> bool:
        """Whether a sentence ends within ``rest``: "Ana Ruiz at Fallow Ford, 2023. REUTERS/Tom Okoro".

        Behind a name one does where an agency follows: "Ana Ruiz. Styling: Tom Okoro" is a credit.
        """
        for match in _SENTENCE_END.finditer(rest):
            word = match[1]
            if word.islower() or word.isdigit():
                return True
            if word not in self._abbreviations and word != word.upper() and self._names.has_agency(rest[match.end() :]):
                return True
        return False

    def can_end(self, text: str) -> bool:
        """Whether a credit without introduction can end as ``text`` does, so far as its last word tells."""
        word = text.rpartition(" ")[2]
        return self._names.can_end(word) or word.lower().strip(")].") in self._anonymous_ends

    def can_end_sentence(self, text: str) -> bool:
        """Whether a credit with an introduction can end as ``text`` does, which ends as a sentence."""
        word = text.rpartition(" ")[2].rstrip(_STOPS)
        return self._names.can_end(word) or word.lower() in self._ends

    def belongs_to_credit(self, piece: str) -> bool:
        """Whether ``piece``, which a credit may follow, is part of that credit: it names an agency, or is too short."""
        return (
            "/" in piece
            or self._names.has_agency(piece)
            or next(self._introductions.find(piece, 0), None) is not None
            or (len(piece.split()) <= 3 and not any(c.isdigit() for c in piece))
        )

    def agency_before(self, text: str, at: int) -> int:
        """Where the agency begins that stands right before ``at``; ``at`` itself if none does."""
        found = list(self._names.agencies.find(text, max(0, at - 60), at))
        return found[-1][0] if found and found[-1][1] == at - 1 and text[at - 1] == " " else at


def is_short(piece: str) -> bool:
    """Whether ``piece`` is short enough for a credit that only its place tells."""
    return len(piece) <= 60 and piece.count(" ") <= 6


def _is_list(text: str) -> bool:
    """Whether bars part more than a name and its agency: "World | Africa | Asia", "PM | Duration: 3min"."""
    return text.count("|") > 1 or ("|" in text and any(map(str.isdigit, text)))
