"""The grammar of photo credits: where in a paragraph a credit stands.

A credit closes its paragraph, or is all of it. It is told by what introduces it ("Photo:", "Courtesy of", "©"), by an agency
it names ("Ana Ruiz/Getty Images"), by the slash between names, or by its place: in brackets or without a final stop behind
the end of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import frozen

from newsextract import Lexicon, Span
from newsextract_captions.names import Names

# A credit longer than this is not looked for.
TAIL = 200
_STOPS = ".!?…"
_OPENING = {")": "(", "]": "["}
_BREAK = re.compile(
    r"[.!?…”’\"')\]>*]\s+(?=[^\s])"  # a sentence's end and a space
    r"|(?<=[\w”’\"')][.!?])(?=[A-ZÀ-Þ@])"  # and none
    r"|(?<=[a-z0-9][.!?][”’\"'])(?=[A-ZÀ-Þ])"
    r"|(?<=[a-z]{4})(?=[A-Z][a-z]{2,} [A-Z][a-z]+ ?/)"
    r"|\s[|–—•-]+\s|\s//\s|\s—(?=\S)"
)
_SLASHED = re.compile(r"(?:[^\W\d_][\w.'’-]*[^\S\n])?[^\W\d_][\w.'’-]*[^\S\n]?/[^/]")
_SLASH = re.compile(r"[^\W\d][.)]?\s?/\s?[^\W\d]")


@frozen
class Credit:
    """A credit in a paragraph.

    Attributes:
        start: Offset of its first character, in the paragraph; an opening bracket and what introduces it are part of it.
        end: Offset behind its last character.
        name: The part that names someone, not yet cleaned; empty if nobody is named.
        rule: Which form it has.
    """

    start: int
    end: int
    name: str
    rule: str


def _any(words: Iterable[str]) -> str:
    """A pattern for one of some phrases in lower case, Capitalised or CAPITALS."""
    return Lexicon(dict.fromkeys(words, True)).pattern


class CreditGrammar:
    """Finds the credit of a paragraph.

    Args:
        data: The language's data: ``agencies`` and ``credits``.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        words = data["credits"]
        self.names = Names(data)
        pictures, by = _any(words["pictures"]), _any(words["prepositions"])
        modifier = f"(?:(?:{_any(words['photo_modifiers'])}|{self.names.agencies.pattern})[ ])?"
        label = rf"(?:{_any(words['labels'])})[ ]?(?::|\.\.\.|…|[|]|[ ][-–—][ ])"
        phrase = rf"{modifier}(?:{pictures})[ ](?:{by})(?:[ ](?:{_any(words['sources'])}))?(?:[ ]?:|(?=[ ]))"
        source = rf"(?:{_any(words['sources'])})(?:[ ]?:|(?=[ ]))"
        self._introduced = re.compile(
            rf"(?:(?<!\w)|(?<=[a-z.](?=[A-Z])))(?:(?P<label>{label})|(?P<phrase>{phrase})|(?P<source>{source}))|(?P<sign>©|\([cC]\)(?=[ ]))"
        )
        self._anonymous = re.compile(rf"(?:{_any(words['anonymous'])})[.]?")
        self._closing_photo = re.compile(rf"(?<!\w)(?:{self.names.agencies.pattern})[ ]{modifier}(?:{pictures})$")
        self._closing_agency = re.compile(rf"(?<!\w)(?:{self.names.agencies.pattern})(?:[ ]file)?$")
        self._trailers = tuple(words["trailers"])
        self._prose_before_agency = frozenset(words["prose_before_agency"])
        self._abbreviations = frozenset(words["abbreviations"])

    def find(self, line: Span) -> Credit | None:
        """Return the credit of a paragraph, or None."""
        text = self._without_trailer(line.text)
        return (
            self._in_brackets(text)
            or self._with_introduction(text)
            or (None if text[-1] in _STOPS else self._without_introduction(text))
        )

    def _without_trailer(self, text: str) -> str:
        while text.endswith(self._trailers):
            trailer = max((t for t in self._trailers if text.endswith(t)), key=len)
            shorter = text[: -len(trailer)].rstrip(" ,\xa0")
            if not shorter:
                break
            text = shorter
        return text

    def _in_brackets(self, text: str) -> Credit | None:
        """A credit in brackets that close the paragraph: ``(Ana Ruiz/AP)``, ``[Photo: Ana Ruiz]``, ``(File photo)``."""
        closed = text[:-1] if text[-1] == "." else text
        opening = _OPENING.get(closed[-1:])
        if opening is None:
            return None
        start = closed.rfind(opening, max(0, len(closed) - TAIL))
        if start < 0:
            return None
        inner = closed[start + 1 : -1].strip()
        before = closed[:start].rstrip()
        ends_sentence = not before or before[-1] in _STOPS or before[-2:-1] in _STOPS
        rule = self._kind_of(inner)
        if rule == "names":
            # Brackets behind a whole sentence hold a credit, behind a word they hold anything.
            rule = "bracketed names" if ends_sentence and opening == "(" and closed is text and self._is_short(inner) else None
        elif rule == "agency" and not ends_sentence and before[-1:].isalnum() and self._is_acronym(inner, before):
            rule = None
        return Credit(start, len(closed), self._name(inner), rule) if rule else None

    def _with_introduction(self, text: str) -> Credit | None:
        for match in self._introduced.finditer(text, max(0, len(text) - TAIL)):
            start, rest = match.start(), text[match.end() :].strip()
            if self._anonymous.fullmatch(text, start):
                return Credit(start, len(text), "", "anonymous")
            if not rest or not self._names_someone(rest):
                continue
            if match.lastgroup == "phrase" and self._is_inside_name(text, match):
                continue  # "PA Images via Getty Images" begins with its agency
            if match.lastgroup in ("phrase", "source") and rest[-1] == "." and not self._opens_sentence(text, start):
                continue  # "She likes a photo by Ana Ruiz." is prose
            if match.lastgroup == "label" and text[match.end() - 1] != ":" and match.end() - start < 7 and start:
                continue
            return Credit(start, len(text), rest, match.lastgroup or "label")
        return None

    def _without_introduction(self, text: str) -> Credit | None:
        found: Credit | None = None
        for start in self._breaks(text):
            piece = text[start:].lstrip()
            rule = self._kind_of(piece)
            if rule is None or (rule == "names" and not (start and self._is_lone_credit(text, start))):
                continue
            if found and (rule == "names" or self._is_part_of_credit(text[found.start : start])):
                continue
            if start == 0 and rule == "slash" and (piece.count(" ") > 8 or ":" in piece):
                continue
            found = Credit(start, len(text), self._name(piece), rule if rule != "names" else "names behind a sentence")
        return found or self._glued(text)

    def _is_part_of_credit(self, piece: str) -> bool:
        """Whether ``piece``, which a possible credit follows, belongs to that credit: it has an agency, a slash or a bar itself."""
        return (
            "/" in piece
            or self.names.has_agency(piece)
            or self._introduced.search(piece) is not None
            or (len(piece.split()) <= 3 and not any(c.isdigit() for c in piece))
        )

    def _names_someone(self, rest: str) -> bool:
        """Whether what follows an introduction can be names; beside an agency or a slash handles in lower case are."""
        if self.names.words(rest) is not None:
            return True
        return self.names.words(rest, strangers=2) is not None and ("/" in rest or self.names.has_agency(rest))

    @staticmethod
    def _is_inside_name(text: str, match: re.Match[str]) -> bool:
        """Whether the word for the picture is the last of an agency's name."""
        before = text[: match.start()].rstrip(" ")
        word = before.rpartition(" ")[2].rpartition("/")[2]
        return before.endswith("/") or (match.group()[0].isupper() and word[:1].isupper() and before[-1:].isalpha())

    def _glued(self, text: str) -> Credit | None:
        """A credit that follows the caption's last word with nothing but a space."""
        tail = max(0, len(text) - TAIL)
        if match := self._closing_photo.search(text, tail):
            return Credit(match.start(), len(text), match.group(), "agency photo")
        for match in _SLASHED.finditer(text, tail):
            piece = text[match.start() :]
            if self.names.words(piece) is not None and self.names.has_agency(piece):
                return Credit(match.start(), len(text), piece, "slash behind a word")
        if match := self._closing_agency.search(text, tail):
            before = text[: match.start()].rstrip()
            word = before.rpartition(" ")[2]
            if word and word[-1].isalnum() and word.lower() not in self._prose_before_agency:
                return Credit(match.start(), len(text), match.group(), "agency behind a word")
        return None

    def _kind_of(self, piece: str) -> str | None:
        """What makes ``piece`` a credit, or None: an introduction, an agency, a slash, or names and nothing else."""
        if len(piece) > TAIL or not piece:
            return None
        if self._anonymous.fullmatch(piece):
            return "anonymous"
        match = self._introduced.match(piece)
        if match and (self._names_someone(piece[match.end() :]) or piece.count(" ", match.end()) <= 4):
            return "introduced"
        if self.names.words(piece) is None:
            return None
        if self.names.has_agency(piece):
            return "agency"
        return "slash" if _SLASH.search(piece) or " via " in piece else "names"

    def _name(self, piece: str) -> str:
        if self._anonymous.fullmatch(piece):
            return ""
        match = self._introduced.match(piece)
        return piece[match.end() :] if match and match.lastgroup != "phrase" else piece

    def _breaks(self, text: str) -> Iterator[int]:
        """Where a credit may begin: at the paragraph's start, behind a sentence, behind a dash or a bar."""
        if len(text) <= TAIL:
            yield 0
        for match in _BREAK.finditer(text, max(0, len(text) - TAIL)):
            yield match.end()

    def _opens_sentence(self, text: str, at: int) -> bool:
        before = text[:at].rstrip(" \xa0(|–—-")
        return not before or before[-1] in _STOPS or before[-1] in "”\"’)]" or text[at - 1].isalnum()

    def _ends_sentence(self, text: str, at: int) -> bool:
        """Whether the text before ``at`` ends a sentence, not an abbreviation."""
        before = text[:at].rstrip()
        if before[-1:] in "”\"’'" and before[-2:-1] in _STOPS:
            return True
        if before[-1:] not in _STOPS:
            return False
        word = before[:-1].rpartition(" ")[2].strip("—–-(")
        return len(word) > 1 and word != word.upper() and "." not in word and not word.isdigit() and word not in self._abbreviations

    def _is_lone_credit(self, text: str, at: int) -> bool:
        """Whether the names from ``at`` on stand as a credit: short, behind a sentence that is no quotation."""
        piece = text[at:]
        return (
            (piece[0].isalpha() or piece[0] == "@")
            and self._is_short(piece)
            and text[0] not in "“\"‘"
            and piece[-1].isalnum()
            and ":" not in piece
            and len(piece) > 2
            and not text[:at].rstrip().endswith(("”", '"', "–", "—", "-"))
            and self._ends_sentence(text, at)
        )

    @staticmethod
    def _is_short(piece: str) -> bool:
        return len(piece) <= 60 and piece.count(" ") <= 6

    @staticmethod
    def _is_acronym(inner: str, before: str) -> bool:
        """Whether ``inner`` abbreviates the words before it: "the European Pressphoto Agency (EPA)"."""
        initials = [w[0] for w in before.split()[-len(inner) :]]
        return inner.isupper() and len(inner) <= 6 and initials[-1:] == [inner[-1]]
