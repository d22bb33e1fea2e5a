"""Checks of everything that an extractor returns, so that one bad plugin cannot harm a result."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise
from operator import attrgetter
from typing import Any

from newsextract.annotation import Annotation, Span
from newsextract.article import Article
from newsextract.extractor import Extractor
from newsextract.records import field_types, is_plain

_VALUES: dict[type[Annotation], Callable[[Annotation], tuple[Any, ...]]] = {}


class CheckError(Exception):
    """An annotation that breaks a promise; the message says which and where."""


def checked(
    returned: Iterable[Annotation] | None, extractor: Extractor, article: Article, seen: str
) -> dict[str, tuple[Annotation, ...]]:
    """Return an extractor's annotations by kind, in text order, if all of them are sound.

    Args:
        returned: What ``extract`` returned.
        extractor: The extractor.
        article: The article.
        seen: The text that the extractor saw.

    Raises:
        CheckError: if an annotation is not of a declared type, has wrong offsets or text, holds what a record
            cannot, lies inside masked text, or overlaps another of its kind that does not nest.
    """
    if returned is None:
        raise CheckError("extract returned None; did it forget to yield or return?")
    layers: dict[str, list[Annotation]] = {kind.kind: [] for kind in extractor.provides}
    for annotation in returned:
        if type(annotation) not in extractor.provides:
            declared = ", ".join(kind.__name__ for kind in extractor.provides)
            raise CheckError(f"returned {annotation!r:.80}, but declares only {declared}")
        if fault := _fault(annotation, article.text, seen):
            raise CheckError(f"{_place(annotation)}: {fault}")
        layers[annotation.kind].append(annotation)
    for layer in layers.values():
        layer.sort(key=lambda a: (a.start, -a.end))
        for before, after in pairwise(layer):
            if after.start < before.end and not after.nests:
                raise CheckError(f"{_place(after)} overlaps {_place(before)}")
    return {kind: tuple(layer) for kind, layer in layers.items()}


def _place(annotation: Annotation) -> str:
    return f"{annotation.kind} [{annotation.start}, {annotation.end})"


def _fault(annotation: Annotation, text: str, seen: str) -> str | None:
    """What is wrong with an annotation, or None."""
    if not _is_exact(annotation, text):
        return _mistake(annotation, text)
    if seen is not text and seen[annotation.start : annotation.end].isspace():
        return "lies inside masked text"
    for value in _values(annotation):
        if value is None or type(value) is str:
            continue
        if not is_plain(value):
            return f"holds {value!r:.60}, which a record cannot"
        for span in value if isinstance(value, tuple) else (value,):
            if isinstance(span, Span) and not _is_exact(span, text):
                return f"{span!r:.80} is not a span of the article: {_mistake(span, text)}"
    return None


def _is_exact(span: Span | Annotation, text: str) -> bool:
    """Whether a span is one of ``text``, without white space at its edges."""
    start, end, surface = span.start, span.end, span.text
    return (
        type(start) is int
        and type(end) is int
        and 0 <= start < end <= len(text)
        and text[start:end] == surface
        and not (surface[0].isspace() or surface[-1].isspace())
    )


def _mistake(span: Span | Annotation, text: str) -> str:
    """What is wrong with a span that is not exact."""
    start, end = span.start, span.end
    if type(start) is not int or type(end) is not int:
        return f"its offsets {start!r:.20} and {end!r:.20} are not whole numbers"
    if end < start:
        return "ends before it starts"
    if not 0 <= start <= end <= len(text):
        return f"lies outside the text, which has {len(text)} characters"
    if start == end:
        return "is empty"
    if text[start:end] != span.text:
        return f"its text is {_shortened(span.text)}, but the article has {_shortened(text[start:end])} there"
    return f"has white space at an edge: {_shortened(span.text)}"


def _shortened(text: object) -> str:
    """A text in quotation marks, its middle left out where it is long."""
    shown = repr(text)
    return shown if len(shown) <= 60 else f"{shown[:30]} … {shown[-30:]}"


def _values(annotation: Annotation) -> tuple[Any, ...]:
    """The values of an annotation's fields, without its own span."""
    kind = type(annotation)
    if kind not in _VALUES:
        _VALUES[kind] = attrgetter("rule", "rule", *field_types(kind))  # of one name it would give no tuple
    return _VALUES[kind](annotation)
