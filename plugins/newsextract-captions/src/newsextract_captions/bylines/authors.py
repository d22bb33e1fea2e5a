"""Who wrote the article: notes on authors, below the story mostly, and agencies that sign."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from newsextract_captions.bylines.author_names import AuthorNames
from newsextract_captions.bylines.bylines import TOP, Bylines, above_the_story
from newsextract_captions.bylines.signatures import Signatures
from newsextract_captions.lines import key_of
from newsextract_captions.page import Finding, Page
from newsextract_captions.patterns import LazyPattern

# Further up a line about an author is the story.
FOOT = 4
LEAST_STORY = 3
LONGEST = 350
_LONGEST_SIGNATURE = 100
_LONGEST_NAME = 60
_LONGEST_VERB = 20
_ROLE_WITHIN = 110
_WORD = re.compile(r"[^\W\d_][\w-]*")
_TITLE = re.compile(r"\w{3}\.")  # "Sen. Ana Ruiz" is who the story is about
_DASH = re.compile(r"(?:[—–]|--?)\s?(?=\w)")


class Authors:
    """Finds notes on those who wrote the article, and their signatures.

    Args:
        data: The language's data: ``bylines``, and those of ``boilerplate``.
        names: What names of authors look like.
        bylines: What desks sign as.
        signatures: What agencies sign as.
    """

    def __init__(self, data: Mapping[str, Any], names: AuthorNames, bylines: Bylines, signatures: Signatures) -> None:
        words = data["bylines"]
        self._names = names
        self._bylines = bylines
        self._signatures = signatures
        byline = data["boilerplate"]["byline"]
        self._reporting = (*byline["makers"], *byline["unbracketed"])
        self._own = frozenset((*words["own"], *words["own_at_end"]))
        self._writers = tuple(words["writers"])
        self._own_openings = tuple(self._own)
        self._abouts = tuple(words["abouts"])
        self._services = tuple(f" {word}" for word in words["services"])
        self._weak = frozenset(words["weak"])
        deeds = sorted((*words["deeds"], *words["own"], *words["weak"]), key=len, reverse=True)
        deed = rf"{'|'.join(deeds)}|(?:{'|'.join(words['own_at_end'])})(?=\.?$)"
        self._verb = LazyPattern(rf" (?P<is>{'|'.join(words['is'])}) |(?: |(?='))(?P<deed>{deed})\b")
        self._roles = frozenset((*words["journalists"], *words["experts"]))

    def find(self, page: Page) -> None:
        """Record the notes and the signatures among the paragraphs that nothing was found of yet."""
        above = enumerate(page.findings[:TOP])
        bylines = " ".join([page.small(place) for place, f in above if f and f.reason == "byline"])
        for place in above_the_story(page)[0]:
            if page.findings[place] is None and self._is_note(page, place, bylines):
                page.findings[place] = Finding("author above the story", reason="byline")
        for number, place in enumerate(_below_the_story(page)):
            if len(page.line(place)) <= LONGEST and (
                self._is_note(page, place, bylines) or self._is_signature(page, place, last=number == 0)
            ):
                page.findings[place] = Finding("author below the story", reason="byline")

    def _is_note(self, page: Page, place: int, bylines: str) -> bool:
        """Whether a line says what an author is or does: someone who signs, or of whom the story does not speak."""
        text = page.line(place)
        start = page.lines[place].start
        if page.lower.startswith(self._abouts, start):
            return True
        if page.lower.startswith(self._writers, start):
            return self._has_role(text[min(map(len, self._writers)) :])
        surname, _, rest = text.partition(" ")
        if not (rest[:1].isupper() or rest.startswith(self._own_openings) or surname.lower() in bylines):
            return False  # most prose
        verb = self._verb.search(text, 0, _LONGEST_NAME + _LONGEST_VERB)
        if verb is None:
            return False
        name = text[: verb.start()].strip()
        if name.isalpha() and name[0].isupper() and verb["deed"] in self._own:
            return True
        if not self._names.are_persons(name) or _TITLE.search(name):
            return False
        if verb["deed"] in self._own or key_of(name) in bylines:
            return True
        if verb["deed"] in self._weak or page.text.find(name.split()[-1]) < page.lines[place].start:
            return False
        if verb["deed"]:
            return True
        return self._has_role(text[verb.end() :])

    def _has_role(self, text: str) -> bool:
        """Whether a text begins by telling what someone is: a journalist or an expert."""
        words = {word.lower() for word in _WORD.findall(text[:_ROLE_WITHIN])}
        return not words.isdisjoint(self._roles)

    def _is_signature(self, page: Page, place: int, *, last: bool) -> bool:
        """Whether a line is the name of an author, an agency or a desk that signs: ``– Fallow News Service``."""
        text = page.line(place)
        if len(text) > _LONGEST_SIGNATURE:
            return False
        if self._signatures.is_agency(text) or self._bylines.is_desk(text.strip("—–-()[] ").lower()):
            return True
        dashed = _DASH.match(text)
        signed = text[dashed.end() :] if dashed else text
        signed = signed.strip(" .()")
        if dashed and signed.lower().startswith(self._reporting):
            return True
        if signed.endswith(self._services) and signed[0].isupper() and self._names.is_name(signed):
            return True
        before = page.line(place - 1)
        if not last or before[-1:] not in '.”"’' or (dashed and before[0] in '“"'):
            return False
        return (dashed is not None or text[-1] != ".") and self._names.is_byline(signed)


def _below_the_story(page: Page) -> Iterator[int]:
    """The last places that nothing was found of, from the end."""
    left = FOOT
    for place in range(len(page) - 1, LEAST_STORY, -1):
        if page.findings[place] is None:
            yield place
            left -= 1
            if not left:
                return
