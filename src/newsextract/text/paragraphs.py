"""Paragraphs of a text."""

from __future__ import annotations

import re

from newsextract.annotation import Span

# Line breaks besides "\n", which the dot matches; hardly a text has one, and without them the dot reads faster.
_RARE_BREAKS = "\r\v\f\x85\u2028\u2029"
# With re, not regex: its \s is the white space of str.strip(). A match takes all of its line, so none is read twice.
_LINE = re.compile(r"\S(?:.*\S)?")
_LINE_OF_ANY_BREAK = re.compile(rf"\S(?:[^\n{_RARE_BREAKS}]*\S)?")


def paragraphs(text: str) -> tuple[Span, ...]:
    """Return the lines of a text that hold anything but white space, without the white space at their edges.

    News text keeps a paragraph on a line, with or without an empty line between two.
    """
    line = _LINE_OF_ANY_BREAK if any(mark in text for mark in _RARE_BREAKS) else _LINE
    return tuple(Span(*match.span(), match.group()) for match in line.finditer(text))
