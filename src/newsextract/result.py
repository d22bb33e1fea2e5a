"""What comes out: the annotations of one article and what went wrong."""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Self, TypeVar, overload

import regex
from attrs import asdict, field, fields, frozen

from newsextract.annotation import Annotation, Span, singular_of
from newsextract.article import Article
from newsextract.discovery import installed_types
from newsextract.errors import RecordError
from newsextract.records import annotation_from_record, annotation_to_record, article_from_record, article_to_record
from newsextract.text.masking import mask
from newsextract.text.services import TextServices
from newsextract.text.wrapping import unwrapped

A = TypeVar("A", bound=Annotation)

_EMPTY_LINES = regex.compile(r"(\n[^\S\n]*+\n)(?:[^\S\n]*+\n)++")


@frozen
class Failure:
    """Something that went wrong with one extractor; the others' annotations stand.

    Attributes:
        extractor: Name of the extractor, or of the entry point if its plugin did not load.
        plugin: Name of the distribution it came in, where known.
        stage: ``load``, ``needs``, ``extract`` or ``check``.
        error: Name of the exception, or of the check that was not met.
        detail: What happened, in a sentence.
    """

    extractor: str
    plugin: str | None
    stage: str
    error: str
    detail: str

    def __str__(self) -> str:
        return f"{self.extractor} ({self.stage}): {self.error}: {self.detail}"


def _failure_from(item: Mapping[str, Any]) -> Failure:
    """Read a failure; a newer record may hold more of it."""
    return Failure(**{one.name: item[one.name] for one in fields(Failure) if one.name in item})


def in_text_order(annotations: Iterable[Annotation]) -> list[Annotation]:
    """Sort annotations by start, longer first, then kind."""
    return sorted(annotations, key=lambda a: (a.start, -a.end, a.kind))


def _without_empty(layers: Mapping[str, tuple[Annotation, ...]]) -> dict[str, tuple[Annotation, ...]]:
    return {kind: layer for kind, layer in layers.items() if layer}


@frozen(hash=False)
class Result:
    """The annotations of one article.

    ``result[Quote]`` gives the annotations of a type, ``result["quote"]`` those of a kind, iteration all of them, each
    in text order (by start, longer first, then kind).

    Attributes:
        article: The article, unchanged.
        layers: The annotations by kind, each layer in text order; a kind of which there are none is left out.
        failures: What went wrong; empty if all went well.
    """

    article: Article
    layers: Mapping[str, tuple[Annotation, ...]] = field(factory=dict, converter=_without_empty)
    failures: tuple[Failure, ...] = ()

    @overload
    def __getitem__(self, kind: type[A]) -> tuple[A, ...]: ...

    @overload
    def __getitem__(self, kind: str) -> tuple[Any, ...]: ...

    def __getitem__(self, kind: type[Annotation] | str) -> tuple[Any, ...]:
        """The annotations of a type, or of a kind by its name, in text order; none were found: an empty tuple.

        A misspelt kind is one of which none were found, too, for any plugin may have kinds of its own.

        Raises:
            KeyError: if the name is no kind, but the plural of one: plugins have plural names, kinds singular ones.
        """
        if isinstance(kind, str):
            if kind not in self.layers and (singular := singular_of(kind)):
                raise KeyError(f"kinds are singular: did you mean {singular!r}?")
            return self.layers.get(kind, ())
        return tuple(a for a in self.layers.get(kind.kind, ()) if isinstance(a, kind))

    def __iter__(self) -> Iterator[Annotation]:
        return iter(in_text_order(a for layer in self.layers.values() for a in layer))

    def __len__(self) -> int:
        return sum(map(len, self.layers.values()))

    def within(self, span: Span | Annotation) -> tuple[Annotation, ...]:
        """Return the annotations that lie inside a span (an annotation does not lie inside itself)."""
        return tuple(a for a in self if span.start <= a.start and a.end <= span.end and a is not span)

    @cached_property
    def _services(self) -> TextServices:
        return TextServices(unwrapped(self.article.text), self.article.language)

    def sentence_of(self, span: Span | Annotation) -> Span:
        """Return the sentence that a span stands in; from the first to the last of them, if it runs over several."""
        return self._around(span, self._services.sentences)

    def paragraph_of(self, span: Span | Annotation) -> Span:
        """Return the paragraph that a span stands in; from the first to the last of them, if it runs over several."""
        return self._around(span, self._services.paragraphs)

    def _around(self, span: Span | Annotation, pieces: Sequence[Span]) -> Span:
        """The stretch of whole pieces that holds a span, or the span's own where it lies in none."""
        first = bisect_right(pieces, span.start, key=lambda piece: piece.end)
        last = bisect_left(pieces, span.end, key=lambda piece: piece.start) - 1
        start = min(span.start, pieces[first].start) if first <= last else span.start
        end = max(span.end, pieces[last].end) if first <= last else span.end
        return Span(start, end, self.article.text[start:end])

    @property
    def stripped(self) -> str:
        """The readable text: without masked annotations (captions, boilerplate) and the empty lines they leave."""
        text = self.article.text
        masked = [(a.start, a.end) for a in self if a.masks]
        if not masked:
            return text
        lines = zip(text.split("\n"), mask(text, masked).split("\n"), strict=True)
        kept = "\n".join(seen for whole, seen in lines if seen.strip() or not whole.strip())
        readable: str = _EMPTY_LINES.sub(r"\1", kept)
        return readable.strip()

    def to_dict(self) -> dict[str, Any]:
        """Return the result as a record: plain JSON values (see the record format in the documentation)."""
        return article_to_record(self.article) | {
            "annotations": [annotation_to_record(a) for a in self],
            "failures": [asdict(failure) for failure in self.failures],
        }

    def to_json(self) -> str:
        r"""Return the record as one line of JSON; a lone surrogate is written as ``\uXXXX``.

        Raises:
            RecordError: if the metadata hold what JSON cannot, or the text holds two surrogates that JSON would
                read back as one character.
        """
        record = self.to_dict()
        try:
            line = json.dumps(record, ensure_ascii=False, allow_nan=False)
        except (TypeError, ValueError, RecursionError) as error:
            raise RecordError(f"article {self.article.id!r} cannot be written as JSON: {error}") from error
        if regex.search(r"[\ud800-\udbff][\udc00-\udfff]", line):
            raise RecordError(
                f"article {self.article.id!r} holds a pair of lone surrogates, which JSON reads back as one character; "
                "decode the text with errors='replace', or join them first"
            )
        return line.encode("utf-8", "backslashreplace").decode("utf-8")

    @classmethod
    def from_dict(cls, record: Mapping[str, Any], types: Iterable[type[Annotation]] | None = None) -> Self:
        """Read a result back from its record.

        Args:
            record: What `to_dict` returned, perhaps by way of JSON, perhaps by an older version.
            types: The annotation types to read; those of the installed plugins if None. A kind that is not among
                them is read as `GenericAnnotation`, its fields kept.

        Raises:
            RecordError: if the record is not in the record format.
        """
        article = article_from_record(record)
        by_kind = {kind.kind: kind for kind in (installed_types() if types is None else types)}
        layers: dict[str, list[Annotation]] = {}
        try:
            for item in record.get("annotations") or ():
                annotation = annotation_from_record(item, article.text, by_kind.get(item.get("kind")))
                layers.setdefault(annotation.kind, []).append(annotation)
            failures = tuple(_failure_from(item) for item in record.get("failures") or ())
        except (TypeError, AttributeError) as error:
            raise RecordError(f"annotations and failures are lists of JSON objects: {error}") from error
        return cls(article, {kind: tuple(in_text_order(layer)) for kind, layer in layers.items()}, failures)
