"""The pipeline: extractors in order, run over one article after another."""

from __future__ import annotations

import warnings
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, Literal, Self

from attrs import evolve

from newsextract.annotation import Annotation
from newsextract.article import Article
from newsextract.checks import CheckError, checked
from newsextract.discovery import check_extractor_class, discover
from newsextract.errors import ExtractionError, OrderError, PluginError, UnsupportedLanguageWarning, reason_of
from newsextract.extractor import Extractor
from newsextract.language import subtag
from newsextract.order import in_order
from newsextract.result import Failure, Result, in_text_order
from newsextract.settings import all_configured, configured
from newsextract.text.masking import mask
from newsextract.text.services import TextServices
from newsextract.text.wrapping import unwrapped
from newsextract.view import View


class Pipeline:
    """Extractors in the order they run; exactly one `Result` comes out for each article, in input order.

    Args:
        extractors: Extractors, or their classes for default settings. Nothing else is discovered or imported.
        keep: Kinds that stay visible to later extractors although their type masks text.
        on_error: ``"collect"`` puts what goes wrong into the result's failures; ``"raise"`` raises at once.
        origins: Distributions of the extractors, by name, for messages and failures.

    Attributes:
        extractors: The extractors in the order they run.
        failures: Plugins that did not load.
        keep: As given.
        origins: As given.

    Raises:
        OrderError: if the extractors cannot be put in order.
        PluginError: if an extractor does not declare what it must, or a kind to keep is provided by none.
    """

    def __init__(
        self,
        extractors: Iterable[Extractor | type[Extractor]],
        *,
        keep: Collection[str] = (),
        on_error: Literal["collect", "raise"] = "collect",
        origins: Mapping[str, str] | None = None,
    ) -> None:
        if on_error not in ("collect", "raise"):
            raise ValueError(f'on_error is "collect" or "raise", not {on_error!r}')
        given = [extractors] if isinstance(extractors, str) else list(extractors)
        for extractor in given:
            if isinstance(extractor, str):
                raise PluginError(
                    f"{extractor!r} is a name, not an extractor; "
                    f"for installed plugins by name there is Pipeline.installed(only=[{extractor!r}])"
                )
            check_extractor_class(extractor if isinstance(extractor, type) else type(extractor))
        self.origins: Mapping[str, str] = dict(origins or {})
        made = [configured(x, {}) if isinstance(x, type) else x for x in given]
        self.extractors: tuple[Extractor, ...] = in_order(made, self.origins)
        self.failures: tuple[Failure, ...] = ()
        kinds = {kind.kind for x in self.extractors for kind in x.provides}
        if isinstance(keep, str):
            raise PluginError(f"keep: {keep!r} is a string; write a list of kinds: [{keep!r}]")
        for kind in keep:
            if kind not in kinds:
                raise PluginError(f"keep: no extractor here provides {kind!r}; kinds are: {', '.join(sorted(kinds))}")
        self.keep = frozenset(keep)
        self._on_error = on_error
        self._strange: set[tuple[str, str]] = set()

    @classmethod
    def installed(
        cls,
        *,
        only: Collection[str] | None = None,
        without: Collection[str] = (),
        settings: Mapping[str, Mapping[str, Any]] | None = None,
        keep: Collection[str] = (),
        on_error: Literal["collect", "raise"] = "collect",
    ) -> Self:
        """Make a pipeline of the installed plugins.

        Args:
            only: Names of the plugins to use; all if None. A plugin named here must load.
            without: Names of plugins to leave out, before they are imported.
            settings: Settings by the extractor's name: ``{"dates": {"day_first": True}}``.
            keep: Kinds that stay visible to later extractors although their type masks text.
            on_error: See `Pipeline`.

        Raises:
            PluginError: if a plugin is unknown, was asked for and does not load, or cannot be put in order.
            SettingsError: if a setting is unknown or refused.
        """
        plugins = discover(only, without)
        classes: dict[str, type[Extractor]] = {}
        origins: dict[str, str] = {}
        for plugin in plugins:
            for extractor in plugin.extractors:
                here = plugin.distribution or plugin.name
                if extractor.name in classes:
                    both = f"{origins[extractor.name]} and {here}"
                    raise OrderError(f"two extractors are named {extractor.name!r}, from {both}; leave one out")
                classes[extractor.name], origins[extractor.name] = extractor, here
        made = all_configured(classes, settings or {})
        pipeline = cls(made, keep=keep, on_error=on_error, origins=origins)
        pipeline.failures = tuple(
            Failure(p.name, p.distribution, "load", "PluginError", p.reason or "")
            for p in plugins
            if p.status == "broken"
        )
        return pipeline

    def run(self, article: Article | str, *, published: date | datetime | str | None = None) -> Result:
        """Extract from one article.

        Args:
            article: The article, or its text.
            published: Publication date of a text, or of an `Article` that brings none.

        Raises:
            TypeError: if ``article`` is neither.
            ExtractionError: if an extractor fails and the pipeline was made with ``on_error="raise"``.
        """
        if not isinstance(article, Article):
            article = Article(article, published=published)
        elif article.published is None and published is not None:
            article = evolve(article, published=published)
        return _Run(self, article).result()

    def run_many(self, articles: Iterable[Article | str]) -> Iterator[Result]:
        """Yield the result of each article, in input order, as soon as it is there.

        Raises:
            TypeError: if ``articles`` is one text.
        """
        if isinstance(articles, str):
            raise TypeError("run_many takes several articles; for one text there is run")
        return map(self.run, articles)


class _Run:
    """One article's way through the extractors."""

    def __init__(self, pipeline: Pipeline, article: Article) -> None:
        self.pipeline = pipeline
        self.article = article
        self.layers: dict[str, tuple[Annotation, ...]] = {}
        self.failures: list[Failure] = []
        self.failed: set[str] = set()
        self.whole = self.visible = TextServices(unwrapped(article.text), article.language)

    def result(self) -> Result:
        for extractor in self.pipeline.extractors:
            if self.speaks(extractor) and self.has_needs(extractor):
                self.extract(extractor)
        return Result(self.article, self.layers, tuple(self.failures))

    def speaks(self, extractor: Extractor) -> bool:
        language = self.article.language
        if extractor.languages is None or subtag(language) in extractor.languages:
            return True
        if (extractor.name, language) not in self.pipeline._strange:
            self.pipeline._strange.add((extractor.name, language))
            known = ", ".join(sorted(extractor.languages))
            warnings.warn(
                f"{extractor.name} has no data for the language {language!r} and leaves its articles alone; "
                f"it has: {known}",
                UnsupportedLanguageWarning,
                stacklevel=5,
            )
        return False

    def has_needs(self, extractor: Extractor) -> bool:
        lost = sorted(self.failed.intersection(extractor.needs))
        if lost:
            self.fail(extractor, "needs", "Skipped", f"it needs annotations of kind {lost[0]!r}, which failed here")
        return not lost and all(kind in self.layers for kind in extractor.needs)

    def extract(self, extractor: Extractor) -> None:
        services = self.whole if extractor.sees_masked else self.visible
        view = View(self.article, services, self.layers)
        try:
            found = checked(extractor.extract(view), extractor, self.article, services.text)
        except CheckError as error:
            self.fail(extractor, "check", "CheckError", str(error), error)
        except (Exception, SystemExit) as error:  # an extractor may raise anything, and the others must go on
            self.fail(extractor, "extract", type(error).__name__, reason_of(error), error)
        else:
            self.layers |= found
            self.hide(found)

    def fail(
        self, extractor: Extractor, stage: str, error: str, detail: str, cause: BaseException | None = None
    ) -> None:
        failure = Failure(extractor.name, self.pipeline.origins.get(extractor.name), stage, error, detail)
        if self.pipeline._on_error == "raise":
            raise ExtractionError(str(failure)) from cause
        self.failures.append(failure)
        self.failed.update(kind.kind for kind in extractor.provides)

    def hide(self, found: Mapping[str, tuple[Annotation, ...]]) -> None:
        hidden = in_text_order(
            a for kind, layer in found.items() if kind not in self.pipeline.keep for a in layer if a.masks
        )
        if hidden:
            masked = mask(self.visible.text, [(a.start, a.end) for a in hidden])
            self.visible = TextServices(masked, self.article.language)
