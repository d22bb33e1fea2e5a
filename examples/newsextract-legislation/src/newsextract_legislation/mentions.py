"""Mentions of bills and laws in a text: the rules."""

from __future__ import annotations

from collections.abc import Iterator

import regex
from attrs import frozen

from newsextract_legislation.words import Words

_REACH = 120  # characters before "Act" in which its title may begin
_WORD = regex.compile(r"(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}'’&.-]*,? ", regex.REVERSE)  # matched from its end
_YEAR = regex.compile(r" (?:of )?(?:1[6-9]|20)[0-9]{2}(?![0-9])")
_NUMBER = regex.compile(r"[ \xa0]?[0-9]{1,5}(?:-[0-9]{1,4})?(?![\w-])")


@frozen
class Mention:
    """Where a bill or law is named.

    Attributes:
        start: Offset of its first character.
        end: Offset behind its last character.
        status: ``bill`` or ``law``.
        rule: ``title`` or ``number``.
    """

    start: int
    end: int
    status: str
    rule: str


def mentions(text: str, words: Words) -> Iterator[Mention]:
    """Yield the bills and laws that a text names, in text order; none overlaps another."""
    found = sorted([*_with_title(text, words), *_with_number(text, words)], key=lambda m: (m.start, -m.end))
    done = 0
    for mention in found:
        if mention.start >= done:
            done = mention.end
            yield mention


def _with_title(text: str, words: Words) -> Iterator[Mention]:
    done = 0
    for start, end, status in words.heads.find(text):
        begin = _title_start(text, max(done, start - _REACH), start, words)
        if begin < start:
            year = _YEAR.match(text, end)
            done = year.end() if year else end
            yield Mention(begin, done, status, "title")


def _with_number(text: str, words: Words) -> Iterator[Mention]:
    for start, end, status in words.numbered.find(text):
        if number := _NUMBER.match(text, end):
            yield Mention(start, number.end(), status, "number")


def _title_start(text: str, least: int, end: int, words: Words) -> int:
    """Where the title begins that ends before ``end``; there itself if no title stands before it."""
    start = at = end
    while word := _WORD.match(text, least, at):
        written = word.group().rstrip(", ")
        if written[0].isupper() and written not in words.opening:
            start = word.start()
        elif written not in words.joining:
            break
        at = word.start()
    return start
