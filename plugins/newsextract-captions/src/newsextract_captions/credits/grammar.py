"""The grammar of photo credits: where in a paragraph a credit stands.

A credit closes its paragraph, or is all of it. It is told by what introduces it ("Photo:", "Courtesy of", "©"), by an
agency it names ("Ana Ruiz/Getty Images"), by the slash between names, or by its place: in brackets, or without a full
stop behind the end of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from newsextract.text.word_classes import WordClasses
from newsextract_captions.credits.bracketed import BracketedCredits
from newsextract_captions.credits.forms import LONGEST, Credit, CreditForms, is_short
from newsextract_captions.lines import is_list_item
from newsextract_captions.names import Names
from newsextract_captions.page import Finding, Page
from newsextract_captions.patterns import LazyPattern
from newsextract_captions.suspects import Places

MOST_TRAILERS = 5
LEAST_HEADLINE = 5
# Words before the one that each introduction holds: "Staff photo by"
_BEFORE_STEM = 40
# Of " file photo"
_LONGEST_PHOTO = 40
_YEAR = 4
_STOPS = ".!?…"
_QUOTES = "”\"’'"
_CAPITAL = "[A-ZÀ-ÖØ-Þ]"
_BREAK = LazyPattern(
    r"[.!?…”’\"')\]>*]\s+(?:[|•]\s+)?(?=\S)"  # the end of a sentence and a space, and a bar or none
    rf"|(?<=[\w”’\"')][\w”’\"')][.!?])(?=[A-ZÀ-ÖØ-Þ@])|(?<=[a-z0-9][.!?][”’\"'])(?={_CAPITAL})"  # and no space
    rf"|(?<=[a-z]{{4}})(?={_CAPITAL}[a-z]{{2,20}} {_CAPITAL}[a-z]{{1,20}} ?/)"  # "the bridgeAna Ruiz / Agency"
    r"|\s[|–—•-]+\s|\s//\s|\s—(?=\S)"
)
_MARK = re.compile(r"[.!?…”’\"')\]>*|–—•/-]")  # one of these is in each break
_SLASHED = LazyPattern(r"(?:[^\W\d_][\w.'’-]{0,30} ?)?[^\W\d_][\w.'’-]{0,30} ?/[^/]")
_GLUED = re.compile(rf"[a-z.!?]{_CAPITAL}|©")


class CreditGrammar:
    """Finds the credits of paragraphs.

    Args:
        data: The language's data: ``credits``.
        names: What names look like.
        classes: Parts of speech of the language's words.
    """

    def __init__(self, data: Mapping[str, Any], names: Names, classes: WordClasses) -> None:
        words = data["credits"]
        self._names = names
        self._classes = classes
        self._forms = CreditForms(data, names)
        self._bracketed = BracketedCredits(self._forms, names, classes)
        self._stems = tuple(words["stems"])
        self._featured = tuple(f"{first} {picture} " for first in words["featured"] for picture in words["pictures"])
        agencies = (agency.rpartition(" ")[2].rpartition("/")[2] for agency in data["agencies"]["agencies"])
        self._agency_ends = frozenset((*agencies, *words["pictures"], *words["photo_modifiers"]))
        # Behind a word only with a capital: "on Tuesday File photo"
        self._anonymous = tuple(f" {kind.capitalize()}" for kind in words["anonymous"] if " " in kind)
        modifiers, pictures = "|".join(words["photo_modifiers"]), "|".join(words["pictures"])
        self._photo = LazyPattern(rf"(?P<photo> (?:(?:{modifiers}) )?(?:{pictures}))?(?: (?:{modifiers}))?$")
        self._trailers = tuple(words["trailers"])
        self._prose_before_agency = frozenset(words["prose_before_agency"])
        self._abbreviations = frozenset(words["abbreviations"])

    @property
    def phrases(self) -> dict[str, Iterable[str]]:
        """What to look for anywhere in a paragraph: the purpose for `find`."""
        return {"credit": self._stems}

    def find(self, page: Page, anchored: Mapping[str, Places]) -> None:
        """Record the captions with a credit among the paragraphs that nothing was found of yet.

        Args:
            page: The page.
            anchored: The paragraphs in which `phrases` stand, by purpose.
        """
        # Only an introduced credit can end as a sentence does; most prose is passed over here.
        for place in sorted({*page.fragments, *anchored["credit"]}):
            if page.findings[place] is not None:
                continue
            line = page.lines[place]
            text = line.text
            tail = max(0, len(text) - LONGEST)
            stems = [stem for offset in anchored["credit"].get(place, ()) if (stem := offset - line.start) >= tail]
            start = max(tail, stems[0] - _BEFORE_STEM) if stems else None
            closed = (
                text[-1] in _STOPS + _QUOTES and text[-2:-1] not in (")", "]") and not text.endswith(self._trailers)
            )
            if not closed and _GLUED.search(text, tail):
                start = tail
            if closed and (start is None or not self._forms.can_end_sentence(text)):
                continue
            credit = self.credit(text, start)
            if credit and not is_list_item(text):
                page.findings[place] = Finding(
                    credit.rule, credit=credit.name, supplied=credit.supplied, bare=credit.start == 0
                )

    def credit(self, text: str, introduced_from: int | None = 0) -> Credit | None:
        """Return the credit of a paragraph, or None.

        Args:
            text: The paragraph.
            introduced_from: Where what introduces a credit can begin at the earliest; None if nothing does.
        """
        text = self._without_trailer(text)
        found = self._bracketed.credit(text) if text.endswith((")", "]", ").", "].")) else None
        if found is None and text.endswith(("]", "].")):
            return None
        if found is None and introduced_from is not None:
            found = self._with_introduction(text, introduced_from) or self._behind_colon(text)
        if found is None and text[-1] not in _STOPS + ":–—-":
            found = self._without_introduction(text) or self._behind_a_word(text)
        return found

    def _without_trailer(self, text: str) -> str:
        for _ in range(MOST_TRAILERS):
            if not text.endswith(self._trailers):
                break
            trailer = max((t for t in self._trailers if text.endswith(t)), key=len)
            text = text[: -len(trailer)].rstrip(" ,\xa0") or text
        return text

    def _with_introduction(self, text: str, at: int) -> Credit | None:
        for found in self._forms.introductions(text, at):
            start, rest = found.start, text[found.end :].strip()
            if self._forms.is_anonymous(text[start:]):
                return Credit(start, "", "anonymous")
            if not rest or not self._forms.names_someone(rest):
                continue
            if found.kind == "phrase" and self._is_inside_name(text, start):
                continue  # "Ana Ruiz/PA Images via Getty Images" does not begin at its "Images"
            if found.kind in ("phrase", "source") and rest[-1] == "." and not _opens_sentence(text, start):
                continue  # "She likes a photo by Ana Ruiz." is prose
            start = self._forms.agency_before(text, start)  # "U.S. Army photo by Spc. Ana Ruiz"
            return self._forms.credit_of(text[start:], start, f"introduced by a {found.kind}")
        return None

    def _is_inside_name(self, text: str, at: int) -> bool:
        """Whether the word for a picture at ``at`` is part of an agency's name, or of one behind a slash."""
        low = max(0, at - 40)
        if any(start < at < end for start, end in self._names.agencies.find(text, low)):
            return True
        slash = text.rfind("/", low, at)
        if slash < 0 or _BREAK.search(text, slash, at):
            return False
        return not text[slash + 1 : at].strip() or self._names.words(text[slash:at]) is not None

    def _behind_colon(self, text: str) -> Credit | None:
        """``Featured photo of a lighthouse: Ana Ruiz``."""
        if not text[:60].lower().startswith(self._featured):
            return None
        rest = text.rpartition(": ")[2]
        if rest == text or not is_short(rest) or self._names.words(rest) is None:
            return None
        return Credit(len(text) - len(rest), rest, "behind a colon")

    def _without_introduction(self, text: str) -> Credit | None:
        found: Credit | None = None
        if not self._forms.can_end(text):
            return None
        for start in self._breaks(text):
            piece = text[start:].lstrip()
            form = self._forms.form(piece)
            if form is None or (form == "names" and not (start and self._is_lone_credit(text, start))):
                continue
            if found and (form == "names" or self._forms.belongs_to_credit(text[found.start : start])):
                continue
            if start == 0 and form == "slash" and (piece.count(" ") > 8 or ":" in piece):
                continue
            if start == 0 and form == "agency" and self._is_headline(piece):
                continue
            found = self._forms.credit_of(piece, start, "names behind a sentence" if form == "names" else form)
        return found

    def _is_headline(self, piece: str) -> bool:
        """Whether a line of Capitalised Words tells of an agency: "Fallow Press Sues a Startup for Copying Photos"."""
        words = piece.split()
        return len(words) >= LEAST_HEADLINE and any(self._classes.likely(word.lower()) == "VBZ" for word in words)

    def _behind_a_word(self, text: str) -> Credit | None:
        """A credit that nothing but a space parts from the caption's last word."""
        tail = max(0, len(text) - LONGEST)
        if start := self._leading_agency(text, tail):
            return Credit(start, text[start:], "agency and slash behind a word")
        if text.endswith(self._anonymous):
            return Credit(text.rfind(" ", 0, text.rfind(" ")), "", "anonymous")
        if text.rpartition(" ")[2].rpartition("/")[2] not in self._agency_ends:
            return None
        closing = self._names.agencies.at_end(text, tail)
        photo = self._photo.search(text, max(tail, len(text) - _LONGEST_PHOTO))
        if closing is None and photo:
            closing = self._names.agencies.at_end(text[: photo.start()], tail)
            if closing is not None and photo["photo"]:
                return Credit(closing, text[closing:], "agency photo")
        for match in _SLASHED.finditer(text, tail) if "/" in text else ():
            piece = text[match.start() :]
            if self._names.words(piece) is not None and self._names.has_agency(piece):
                return Credit(match.start(), piece, "slash behind a word")
        if closing is not None:
            word = text[:closing].rstrip().rpartition(" ")[2]
            if word and word[-1].isalnum() and word.lower() not in self._prose_before_agency:
                return Credit(closing, text[closing:], "agency behind a word")
        return None

    def _leading_agency(self, text: str, tail: int) -> int | None:
        """Where ``REUTERS/Ana Ruiz`` or ``AP Photo/Ana Ruiz`` begins behind a word; None if it does not."""
        if "/" not in text[tail:]:
            return None
        for start, end in self._names.agencies.find(text, tail):
            rest = text[end:].lstrip().removeprefix("Photo").removeprefix("PHOTO").lstrip()
            if start and rest.startswith("/") and self._names.words(rest) is not None:
                return start
        return None

    def _breaks(self, text: str) -> Iterator[int]:
        """Where a credit may begin: at the paragraph's start, behind a sentence, behind a dash or a bar."""
        if len(text) <= LONGEST:
            yield 0
        tail = max(0, len(text) - LONGEST)
        if _MARK.search(text, tail):
            for match in _BREAK.finditer(text, tail):
                yield match.end()

    def _is_lone_credit(self, text: str, at: int) -> bool:
        """Whether the names from ``at`` on stand as a credit: short, behind a sentence that is no quotation."""
        piece, before = text[at:], text[:at].rstrip()
        before = before.removesuffix("|").removesuffix("•").rstrip()
        return (
            (piece[0].isalpha() or piece[0] == "@")
            and piece[-1].isalnum()
            and len(piece) > 2
            and ":" not in piece
            and is_short(piece)
            and text[0] not in '“"‘'
            and not any(map(str.isdigit, piece.replace(",", " ").split()))  # a day, a time
            and not before.endswith(("”", '"', "–", "—", "-"))
            and not self._names.is_phrase(piece)
            and self._ends_sentence(before)
        )

    def _ends_sentence(self, before: str) -> bool:
        """Whether a text ends in the stop of a sentence, not of an abbreviation."""
        if before[-1:] in _QUOTES and before[-2:-1] in _STOPS:
            return True
        if before[-1:] not in _STOPS:
            return False
        word = before[:-1].rpartition(" ")[2].strip("—–-(")
        if len(word) == _YEAR and word.isdecimal():
            return True
        return word != word.upper() and "." not in word and word not in self._abbreviations


def _opens_sentence(text: str, at: int) -> bool:
    before = text[:at].rstrip(" \xa0(|–—-")
    return not before or before[-1] in _STOPS + _QUOTES + ")]" or text[at - 1].isalnum()
