"""Why a result is as it is: who found what by which rule, and what each extractor saw of the text."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from importlib.metadata import PackageNotFoundError, version

from attrs import frozen

from newsextract.annotation import Annotation
from newsextract.extractor import Extractor
from newsextract.language import subtag
from newsextract.pipeline import Pipeline
from newsextract.result import Result


@frozen
class Finding:
    """An annotation and where it comes from.

    Attributes:
        annotation: The annotation; its ``rule`` is the rule that made it.
        extractor: Name of the extractor that found it.
        plugin: Name of the distribution that the extractor came in, where known.
        version: Version of that distribution, where known.
        hidden_from: Names of the extractors that were kept from seeing its text.
    """

    annotation: Annotation
    extractor: str
    plugin: str | None
    version: str | None
    hidden_from: tuple[str, ...] = ()


@frozen
class Sight:
    """What one extractor saw at an offset.

    Attributes:
        extractor: Name of the extractor.
        saw: Whether it saw the character there.
        reason: Why it did not; None if it did.
        found: Its annotations that cover the offset.
    """

    extractor: str
    saw: bool
    reason: str | None = None
    found: tuple[Annotation, ...] = ()


def findings(pipeline: Pipeline, result: Result) -> tuple[Finding, ...]:
    """Return a result's annotations, in text order, each with where it comes from.

    Args:
        pipeline: The pipeline that made the result.
        result: The result.
    """
    makers = {kind: extractor for extractor in pipeline.extractors for kind in extractor.provides}
    told = []
    for annotation in result:
        maker = makers[type(annotation)]
        plugin = pipeline.origins.get(maker.name)
        hidden = _blinded(pipeline, maker) if _hides(annotation, pipeline.keep) else ()
        told.append(Finding(annotation, maker.name, plugin, plugin and _version(plugin), hidden))
    return tuple(told)


def sights(pipeline: Pipeline, result: Result, offset: int) -> tuple[Sight, ...]:
    """Return what each extractor saw at an offset, in the order they ran.

    Args:
        pipeline: The pipeline that made the result.
        result: The result.
        offset: Offset of a character, in Unicode code points of the article's text.

    Raises:
        ValueError: if the article has no character there.
    """
    if not 0 <= offset < len(result.article.text):
        raise ValueError(f"offset {offset}: the text's characters have the offsets 0 to {len(result.article.text) - 1}")
    told = []
    mask: tuple[Extractor, Annotation] | None = None
    for extractor in pipeline.extractors:
        here = [a for kind in extractor.provides for a in result[kind] if a.start <= offset < a.end]
        reason = _absence(pipeline, extractor, result)
        if reason is None and mask is not None and not extractor.sees_masked:
            masker, annotation = mask
            by = f"rule {annotation.rule} of {masker.name}" if annotation.rule else masker.name
            reason = f"masked by the {annotation.kind} [{annotation.start}, {annotation.end}), {by}"
        told.append(Sight(extractor.name, reason is None, reason, tuple(here)))
        mask = mask or next(((extractor, a) for a in here if _hides(a, pipeline.keep)), None)
    return tuple(told)


def _absence(pipeline: Pipeline, extractor: Extractor, result: Result) -> str | None:
    """Why an extractor gave nothing for an article at all, or None if it did its work."""
    for failure in result.failures:
        if failure.extractor == extractor.name:
            return f"it failed ({failure.stage}): {failure.error}: {failure.detail}"
    language = result.article.language
    if extractor.languages is not None and subtag(language) not in extractor.languages:
        return f"it has no data for the language {language!r}"
    providers = {kind.kind: provider for provider in pipeline.extractors for kind in provider.provides}
    for kind in extractor.needs:
        if _absence(pipeline, providers[kind], result):
            return f"it needs annotations of kind {kind!r}, which were not extracted"
    return None


def _hides(annotation: Annotation, keep: Collection[str]) -> bool:
    return annotation.masks and annotation.kind not in keep


def _blinded(pipeline: Pipeline, maker: Extractor) -> tuple[str, ...]:
    """The extractors that run after one and see only unmasked text."""
    later = pipeline.extractors[pipeline.extractors.index(maker) + 1 :]
    return tuple(extractor.name for extractor in later if not extractor.sees_masked)


@cache
def _version(distribution: str) -> str | None:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return None
