"""The check that every extractor should pass, whatever it finds."""

from __future__ import annotations

import inspect
import json
import pickle
import re
import textwrap
from collections.abc import Iterable, Sequence
from typing import ClassVar

import attrs
from hypothesis import HealthCheck, given, settings

from newsextract.annotation import Annotation
from newsextract.article import Article
from newsextract.discovery import check_extractor_class
from newsextract.extractor import Extractor
from newsextract.result import Result
from newsextract.testing.gold import Annotated
from newsextract.testing.growth import HOSTILE_UNITS, check_linear
from newsextract.testing.pipelines import pipeline_of
from newsextract.testing.strategies import articles
from newsextract.testing.strategies import texts as any_texts
from newsextract.text.masking import mask
from newsextract.view import View

# Stands around a text that is broken at a width: enough prose to show that it is.
_PROSE = (
    "The council said on Monday that it would close the bridge for two weeks while divers look at its piers, which "
    "have stood in the river since 1887 and were last repaired when the railway still crossed it twice a day."
)
_WIDTH = 72
_SURROGATE_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


@attrs.frozen(kw_only=True)
class _Hidden(Annotation):
    """A stretch that the check hides from the extractor."""

    kind: ClassVar[str] = "hidden_by_the_check"
    masks: ClassVar[bool] = True
    nests: ClassVar[bool] = True


@attrs.frozen
class _Hide(Extractor):
    """Hides given stretches."""

    name: ClassVar[str] = "hide_for_the_check"
    provides: ClassVar[tuple[type[Annotation], ...]] = (_Hidden,)
    stretches: tuple[tuple[int, int], ...] = ()

    def extract(self, view: View) -> Iterable[Annotation]:
        return [_Hidden.at(view.span(start, end)) for start, end in self.stretches]


def check_extractor(
    extractor: Extractor | type[Extractor],
    *,
    texts: Iterable[str | Article | Annotated] = (),
    others: Iterable[Extractor | type[Extractor]] = (),
    examples: int = 100,
    size: int = 40_000,
) -> None:
    """Assert what every extractor promises.

    It declares its name, types and settings (each with a default and a description); it raises on no text; its spans
    are exact, in hard-wrapped text too, and its types the declared ones; it finds the same again, and after pickling;
    its annotations come back from JSON and pickle as they were; it reads nothing that is masked; and its time grows
    with the text's length.

    Args:
        extractor: The extractor, or its class for default settings.
        texts: Texts in which it finds something. Pieces of them are mixed into the generated texts, so give one for
            each of its rules.
        others: Extractors that run beside it, such as those that provide what it needs (see `stub`).
        examples: How many generated articles to try.
        size: Length in characters of the longest text whose time is taken.

    Raises:
        AssertionError: if it breaks one of these promises; the message says which.
        ExtractionError: if it fails, or returns what the core refuses.
    """
    _check_declarations(extractor if isinstance(extractor, type) else type(extractor))
    made = extractor() if isinstance(extractor, type) else extractor
    beside = list(others)
    pipeline = pipeline_of(made, *beside)
    given_articles = [_as_article(text) for text in texts]
    found: list[Annotation] = []
    for article in given_articles:
        here = _found(made, pipeline.run(article))
        _promise(here, f"{made.name} finds nothing in {article.text!r}, one of the texts it was checked with")
        found += here
    languages = sorted(made.languages or {"en"})

    @settings(max_examples=examples, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(articles(any_texts([article.text for article in given_articles]), languages=languages))
    def check_any(article: Article) -> None:
        _check_article(made, beside, article)

    for article in given_articles:
        _check_article(made, beside, article)
        _check_article(made, beside, _hard_wrapped(article))
    check_any()
    samples = list(dict.fromkeys(a.text for a in found))[:6]
    units = [f"{piece} " for text in samples for piece in (text, text[:-1], text.split()[0])]
    check_linear(pipeline, [*HOSTILE_UNITS, *units], tail=" " + " ".join(samples), size=size)


def _promise(kept: object, broken: str) -> None:
    """Assert, under ``python -O`` too."""
    if not kept:
        raise AssertionError(broken)


def _as_article(text: str | Article | Annotated) -> Article:
    if isinstance(text, Annotated):
        return text.article
    return text if isinstance(text, Article) else Article(text, published="2024-05-01")


def _hard_wrapped(article: Article) -> Article:
    """The article among prose, with its lines broken at a width: what an extractor reads is not its text as it is."""
    paragraphs = [_PROSE, *article.text.splitlines(), _PROSE]
    return attrs.evolve(article, text="\n\n".join(textwrap.fill(p, _WIDTH) for p in paragraphs), markup=())


def _found(extractor: Extractor, result: Result) -> list[Annotation]:
    return [a for a in result if type(a) in extractor.provides]


def _check_declarations(kind: type[Extractor]) -> None:
    """Assert that an extractor class declares itself, its settings and its types as it should."""
    check_extractor_class(kind)
    name = kind.__name__
    fields = attrs.fields(kind) if attrs.has(kind) else None
    _promise(fields is not None, f"{name} is no attrs class; write @attrs.frozen above it, for its settings")
    described = inspect.getdoc(kind) or ""
    for setting in fields or ():
        _promise(setting.default is not attrs.NOTHING, f"{name}: the setting {setting.name} has no default")
        said = re.search(rf"\b{re.escape(setting.name)}\b", described)
        _promise(said, f"{name}: its docstring does not say what the setting {setting.name} means")
    _promise(kind() == kind(), f"{name}: two made alike are not equal; keep state out of it, and write @attrs.frozen")
    for one in kind.provides:
        decorated = "__attrs_attrs__" in vars(one)
        _promise(decorated, f"{one.__name__}: write @attrs.frozen(kw_only=True) above it")
        _promise(one.kind == one.kind.lower(), f"{one.__name__}: its kind {one.kind!r} is not in lower case")


def _check_article(extractor: Extractor, others: Sequence[Extractor | type[Extractor]], article: Article) -> None:
    """Run over one article, and check that the annotations are found again, come back, and come from visible text."""
    pipeline = pipeline_of(extractor, *others)
    result = pipeline.run(article)
    found = _found(extractor, result)
    name = extractor.name
    _promise(_found(extractor, pipeline.run(article)) == found, f"{name} finds something else the second time")
    try:
        copy, unpickled = pickle.loads(pickle.dumps((extractor, found)))  # noqa: S301  # our own bytes
    except Exception as error:
        raise AssertionError(f"{name} or what it finds does not pickle: {error}") from error
    again = _found(extractor, pipeline_of(copy, *others).run(article))
    _promise(again == found, f"{name} finds something else after pickling")
    _promise(unpickled == found, f"{name}: annotations differ after pickling: {found!r} became {unpickled!r}")
    if not _SURROGATE_PAIR.search(article.text + (article.title or "")):
        record = json.loads(result.to_json())
        back = _found(extractor, Result.from_dict(record, types=extractor.provides))
        _promise(back == found, f"{name}: annotations differ when read from JSON: {found!r} became {back!r}")
    if not article.markup and not any(kind.masks for x in (extractor, *others) for kind in x.provides):
        _check_masking(extractor, others, article, found)


def _check_masking(
    extractor: Extractor, others: Sequence[Extractor | type[Extractor]], article: Article, found: Iterable[Annotation]
) -> None:
    """Check that a text with a part masked is read as if that part were blank."""
    if extractor.sees_masked:
        return
    for start, end in sorted({(a.start, a.end) for a in found})[:3]:
        masked = pipeline_of(_Hide(((start, end),)), extractor, *others).run(article)
        blank = pipeline_of(extractor, *others).run(attrs.evolve(article, text=mask(article.text, [(start, end)])))
        here, there = ([(a.kind, a.start, a.end) for a in _found(extractor, result)] for result in (masked, blank))
        _promise(
            here == there,
            f"{extractor.name} reads masked text: with {article.text[start:end]!r} masked it finds {here}, "
            f"with spaces in its place {there}; read view.text, not view.article.text",
        )
