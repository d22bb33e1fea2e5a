"""Telling expected from found annotations, in words that a reader of a failed test understands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from newsextract.annotation import Annotation, GenericAnnotation
from newsextract.extractor import Extractor
from newsextract.records import annotation_to_record
from newsextract.result import in_text_order
from newsextract.testing.gold import Annotated, annotated
from newsextract.testing.pipelines import pipeline_of

_CONTEXT = 30  # characters of text shown on either side of an annotation
_PLACE = ("kind", "start", "end", "text")


def difference(expected: Iterable[Annotation], found: Iterable[Annotation], text: str = "") -> str:
    """Return what differs between expected and found annotations, one line each; empty if nothing does.

    A field that an expected `GenericAnnotation` does not name is not compared.

    Args:
        expected: The annotations that should be there.
        found: Those that are there.
        text: The article's text, to show each annotation in its place.
    """
    left = {_place(a): a for a in found}
    lines: list[tuple[int, str]] = []
    for wanted in in_text_order(expected):
        other = left.pop(_place(wanted), None)
        if other is None:
            lines.append((wanted.start, f"- missing     {_shown(wanted, text)}"))
        elif differing := _differing(wanted, other):
            rule = f"  (rule {other.rule})" if other.rule else ""
            lines.append((wanted.start, f"~ differs     {_head(wanted, text)}  {'; '.join(differing)}{rule}"))
    lines += [(a.start, f"+ unexpected  {_shown(a, text)}") for a in left.values()]
    return "\n".join(line for _, line in sorted(lines, key=lambda line: line[0]))


def assert_finds(
    extractor: Extractor | type[Extractor],
    gold: Annotated | str,
    *,
    others: Iterable[Extractor | type[Extractor]] = (),
    **article: Any,
) -> None:
    """Assert that an extractor finds what is marked in a text and nothing else.

    Args:
        extractor: The extractor; annotations of all kinds it provides are compared.
        gold: What `annotated` returned, or the marked text.
        others: Extractors that run beside it, such as one that provides what it needs.
        article: Further fields of the article if ``gold`` is a text, such as ``published="2024-05-01"``.

    Raises:
        AssertionError: if something differs; the message is the `difference`.
        ExtractionError: if an extractor fails.
    """
    if isinstance(gold, str):
        gold = annotated(gold, **article)
    kinds = [kind.kind for kind in extractor.provides]
    result = pipeline_of(extractor, *others).run(gold.article)
    if told := difference(gold.of(*kinds), (a for a in result if a.kind in kinds), gold.article.text):
        raise AssertionError(f"{extractor.name} does not find what is marked:\n{told}")


def _place(annotation: Annotation) -> tuple[str, int, int]:
    return annotation.kind, annotation.start, annotation.end


def _fields(annotation: Annotation) -> Mapping[str, Any]:
    record = annotation_to_record(annotation)
    return {name: value for name, value in record.items() if name not in _PLACE and value is not None}


def _same(expected: Any, found: Any) -> bool:
    """Whether values are equal; an unquoted number in gold also means a string, as in TIMEX3's ``value=2024``."""
    if isinstance(expected, bool) or isinstance(found, bool):
        return expected is found
    return bool(expected == found) or (isinstance(found, str) and isinstance(expected, int) and str(expected) == found)


def _differing(wanted: Annotation, other: Annotation) -> list[str]:
    there = annotation_to_record(other)
    named = annotation_to_record(wanted)
    return [
        f"{name}: expected {value!r}, found {there.get(name)!r}"
        for name, value in named.items()
        if name not in _PLACE and not _same(value, there.get(name))
    ]


def _head(annotation: Annotation, text: str) -> str:
    start, end = annotation.start, annotation.end
    shown = f"{text[max(0, start - _CONTEXT) : start]}[{annotation.text}]{text[end : end + _CONTEXT]}"
    return f"{annotation.kind} [{start}, {end}) {shown!r}"


def _shown(annotation: Annotation, text: str) -> str:
    fields = " ".join(f"{name}={value!r}" for name, value in _fields(annotation).items())
    written = isinstance(annotation, GenericAnnotation) and not fields
    return _head(annotation, text) + ("" if written else f"  {fields}")
