"""Pipelines for tests: they never discover installed plugins, and raise at the first failure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

import attrs

from newsextract.annotation import Annotation, Span
from newsextract.extractor import Extractor
from newsextract.pipeline import Pipeline
from newsextract.records import annotation_from_record, annotation_to_record
from newsextract.view import View


def pipeline_of(*extractors: Extractor | type[Extractor], keep: Iterable[str] = ()) -> Pipeline:
    """Return a pipeline of just these extractors, which raises what goes wrong.

    Args:
        extractors: Extractors, or their classes for default settings.
        keep: Kinds that stay visible to later extractors although their type masks text.
    """
    return Pipeline(extractors, keep=tuple(keep), on_error="raise")


def stub(kind: str, annotations: Iterable[Annotation] = (), *, masks: bool = False) -> Extractor:
    """Return an extractor that finds given annotations of a kind, in place of the plugin that really finds it.

    It lets an extractor that needs ``quote``, say, be tested without a plugin for quotes.

    Args:
        kind: The kind it provides.
        annotations: What it finds, from `annotated`, say; those of other kinds, and those whose text an article
            does not have in their place, are left out.
        masks: Whether its annotations hide their text from later extractors.
    """
    records = [annotation_to_record(a) for a in annotations if a.kind == kind]
    hints = {name: hint for record in records for name, hint in _hints(record).items()}
    body = dict.fromkeys(hints) | {"__annotations__": hints, "kind": kind, "masks": masks, "nests": True}
    made: type[Annotation] = attrs.frozen(kw_only=True)(type(kind.title(), (Annotation,), body))

    class Stub(Extractor):
        name: ClassVar[str] = f"stub_{kind}"
        provides: ClassVar[tuple[type[Annotation], ...]] = (made,)

        def extract(self, view: View) -> Iterable[Annotation]:
            here = [r for r in records if view.text[r["start"] : r["end"]] == r["text"]]
            return [annotation_from_record(record, view.article.text, made) for record in here]

    return Stub()


def _hints(record: dict[str, Any]) -> dict[str, Any]:
    """The fields of a type that would be written as this record: ``x_start`` and ``x_end`` are one ``x_span``."""
    hints: dict[str, Any] = {}
    for name, value in record.items():
        stem, _, edge = name.rpartition("_")
        if edge in ("start", "end") and stem:
            hints[f"{stem}_span"] = Span | None
        elif name not in ("kind", "start", "end", "text", "rule"):
            pairs = isinstance(value, list) and all(isinstance(one, list) for one in value)
            hints[name] = tuple[Span, ...] if pairs else Any
    return hints
