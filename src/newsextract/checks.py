"""Checks of everything that an extractor returns, so that one bad plugin cannot harm a result."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from newsextract.annotation import Annotation, Span
from newsextract.article import Article
from newsextract.extractor import Extractor
from newsextract.records import field_types, is_plain


class CheckError(Exception):
    """An annotation that breaks a promise; the message says which and where."""


def _exact(start: Any, end: Any, text: Any, source: str) -> bool:
    """Whether (start, end, text) is a span of ``source`` without white space at its edges."""
    return (
        type(start) is int
        and type(end) is int
        and 0 <= start < end <= len(source)
        and source[start:end] == text
        and not (text[0].isspace() or text[-1].isspace())
    )


def _check_annotation(annotation: Any, extractor: Extractor, article: Article, seen: str) -> None:
    kind = type(annotation)
    if kind not in extractor.provides:
        declared = ", ".join(k.__name__ for k in extractor.provides)
        raise CheckError(f"returned {annotation!r:.80}, but declares only {declared}")
    where = f"{annotation.kind} [{annotation.start}, {annotation.end})"
    if not _exact(annotation.start, annotation.end, annotation.text, article.text):
        raise CheckError(
            f"{where}: {annotation.text!r:.60} is not the article's text there, or has white space at an edge"
        )
    if seen[annotation.start : annotation.end].isspace():
        raise CheckError(f"{where}: lies inside masked text")
    for name in field_types(kind):
        value = getattr(annotation, name)
        if not is_plain(value):
            raise CheckError(f"{where}: {name} is {value!r:.60}, which a record cannot hold")
        for span in value if isinstance(value, tuple) else (value,):
            if isinstance(span, Span) and not _exact(span.start, span.end, span.text, article.text):
                raise CheckError(f"{where}: {name} {span!r:.80} is not a span of the article's text")


def checked(
    returned: Iterable[Annotation], extractor: Extractor, article: Article, seen: str
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
    layers: dict[str, list[Annotation]] = {kind.kind: [] for kind in extractor.provides}
    for annotation in returned:
        _check_annotation(annotation, extractor, article, seen)
        layers[annotation.kind].append(annotation)
    for layer in layers.values():
        layer.sort(key=lambda a: (a.start, -a.end))
        for before, after in pairwise(layer):
            if after.start < before.end and not after.nests:
                raise CheckError(
                    f"{after.kind} [{after.start}, {after.end}) overlaps {before.kind} [{before.start}, {before.end})"
                )
    return {kind: tuple(layer) for kind, layer in layers.items()}
