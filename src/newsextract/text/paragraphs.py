"""Paragraphs of a text."""

from __future__ import annotations

import re

from newsextract.annotation import Span

# With re, not regex: its \s is the white space of str.strip(). A match takes all of its line, so none is read twice.
_LINE = re.compile(r"\S(?:[^\r\n\v\f\x85\u2028\u2029]*\S)?")


def paragraphs(text: str) -> tuple[Span, ...]:
    """Return the lines of a text that hold anything but white space, without the white space at their edges.

    News text keeps a paragraph on a line, with or without an empty line between two.
    """
    return tuple(Span(*match.span(), match.group()) for match in _LINE.finditer(text))
