"""Records: articles and results as plain JSON values, in and out.

One record an article: its ``id``, ``text``, ``title``, ``published``, further keys of the article where they are set,
``annotations`` and ``failures``. A span is written as two keys (``speaker_span`` as ``speaker_start`` and
``speaker_end``), a tuple of spans as pairs of offsets; nothing else nests.
"""

from __future__ import annotations

import math
import types as python_types
import typing
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import attrs

from newsextract.annotation import Annotation, GenericAnnotation, Span
from newsextract.article import Article
from newsextract.errors import RecordError, reason_of

_OWN_KEYS = ("id", "text", "title", "published", "language", "source", "annotations", "failures")
_LARGEST = 10**300  # what a float holds, and any reader of JSON

_FIELD_TYPES: dict[type[Annotation], dict[str, Any]] = {}


def field_types(kind: type[Annotation]) -> Mapping[str, Any]:
    """Return the fields of an annotation type, with their declared types; start, end and text are left out."""
    if kind not in _FIELD_TYPES:
        hints = typing.get_type_hints(kind)
        names = [f.name for f in attrs.fields(kind) if f.name not in ("start", "end", "text")]
        _FIELD_TYPES[kind] = {name: hints[name] for name in names}
    return _FIELD_TYPES[kind]


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, tuple):
        return [[v.start, v.end] if isinstance(v, Span) else _plain(v) for v in value]
    return value


def annotation_to_record(annotation: Annotation) -> dict[str, Any]:
    """Return an annotation as plain JSON values."""
    record: dict[str, Any] = {
        "kind": annotation.kind,
        "start": annotation.start,
        "end": annotation.end,
        "text": annotation.text,
    }
    if isinstance(annotation, GenericAnnotation):
        return record | dict(annotation.fields) | ({"rule": annotation.rule} if annotation.rule else {})
    for name in field_types(type(annotation)):
        value = getattr(annotation, name)
        if name.endswith("_span"):
            stem = name.removesuffix("_span")
            record[f"{stem}_start"] = value and value.start
            record[f"{stem}_end"] = value and value.end
        elif name != "rule" or value is not None:
            record[name] = _plain(value)
    return record


def annotation_from_record(record: Mapping[str, Any], text: str, kind: type[Annotation] | None) -> Annotation:
    """Read an annotation of a type (None: of a kind that is not installed) from its record.

    Raises:
        RecordError: if the record does not fit the text or the type.
    """
    name, start, end = record.get("kind"), record.get("start"), record.get("end")
    if not isinstance(name, str) or type(start) is not int or type(end) is not int or not 0 <= start < end <= len(text):
        raise RecordError(
            f"annotation {dict(record)!r}: needs a kind, and a start and end within the text's {len(text)} characters"
        )
    if record.get("text", text[start:end]) != text[start:end]:
        raise RecordError(f"annotation {name} [{start}, {end}): its text is not the article's at these offsets")
    place: dict[str, Any] = {"start": start, "end": end, "text": text[start:end], "rule": record.get("rule")}
    if kind is None:
        rest = {k: v for k, v in record.items() if k not in ("kind", "rule", "start", "end", "text")}
        return GenericAnnotation(kind=name, fields=rest, **place)
    try:
        fields = {k: v for k, v in _read_fields(record, text, kind).items() if k != "rule"}
        return kind(**place, **fields)
    except (TypeError, ValueError, IndexError) as error:
        raise RecordError(f"annotation {name} [{start}, {end}): {reason_of(error)}") from error


def _read_fields(record: Mapping[str, Any], text: str, kind: type[Annotation]) -> dict[str, Any]:
    """The fields of a type that the record has; an older record may lack some, a newer one have more."""
    found = {}
    for name, hint in field_types(kind).items():
        stem = name.removesuffix("_span")
        if name.endswith("_span"):
            if f"{stem}_start" in record:
                found[name] = _span(record[f"{stem}_start"], record.get(f"{stem}_end"), text)
        elif name in record:
            found[name] = _typed(record[name], hint, text)
    return found


def _span(start: Any, end: Any, text: str) -> Span | None:
    if start is None:
        return None
    if not 0 <= start < end <= len(text):
        raise ValueError(f"[{start}, {end}) is not a span of the text")
    return Span(start, end, text[start:end])


def _typed(value: Any, hint: Any, text: str) -> Any:
    """A JSON value as what a field declares: a date, spans or a tuple; all else as it is."""
    if value is None:
        return None
    options = typing.get_args(hint) if isinstance(hint, python_types.UnionType) else (hint,)
    if isinstance(value, str) and (datetime in options or date in options):
        return _read_time(value, options)
    if isinstance(value, list):
        members = [m for option in options for m in typing.get_args(option)]
        if Span in members:
            return tuple(_span(start, end, text) for start, end in value)
        return tuple(_typed(v, members[0] if members else Any, text) for v in value)
    return value


def _read_time(value: str, options: tuple[Any, ...]) -> date | datetime | str:
    if datetime in options and ("T" in value or date not in options):
        return datetime.fromisoformat(value)
    return date.fromisoformat(value)


def article_to_record(article: Article) -> dict[str, Any]:
    """Return an article as plain JSON values; its metadata are keys beside its own."""
    record: dict[str, Any] = {
        "id": article.id,
        "title": article.title,
        "published": _plain(article.published),
        "text": article.text,
    }
    if article.language != "en":
        record["language"] = article.language
    if article.source is not None:
        record["source"] = article.source
    return record | {k: v for k, v in article.metadata.items() if k not in _OWN_KEYS}


def article_from_record(record: Any, **defaults: Any) -> Article:
    """Read an article from a record; keys that are not its own become its metadata, annotations are left out.

    Args:
        record: A mapping with at least a ``text``.
        defaults: Values of the article's fields for keys that the record lacks.

    Raises:
        RecordError: if the record is no mapping, has no text, or a key has a value it cannot have.
    """
    if not isinstance(record, Mapping):
        raise RecordError(f"a record is a JSON object, not {type(record).__name__}")
    if "text" not in record:
        raise RecordError('the record has no "text"')
    own = defaults | {k: record[k] for k in _OWN_KEYS[:-2] if record.get(k) is not None}
    if isinstance(own.get("id"), int) and not isinstance(own["id"], bool):
        own["id"] = str(own["id"])
    metadata = {k: v for k, v in record.items() if k not in _OWN_KEYS}
    try:
        return Article(own.pop("text", record["text"]), metadata=metadata, **own)
    except (TypeError, ValueError) as error:
        raise RecordError(reason_of(error)) from error


def is_plain(value: Any) -> bool:
    """Whether a field's value can be written in a record: a JSON value without nesting, a time, a span, a tuple."""
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, int):
        return -_LARGEST < value < _LARGEST
    if isinstance(value, tuple):
        return all(not isinstance(v, tuple) and is_plain(v) for v in value)
    return value is None or isinstance(value, (str, date, Span))
