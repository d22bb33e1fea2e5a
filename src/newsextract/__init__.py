"""Take the facts out of news text: captions, dates, quantities and quotes, with exact offsets.

>>> import newsextract
>>> result = newsextract.extract("The mayor spoke on Friday.", published="2024-03-07")
>>> result.failures
()
"""

from __future__ import annotations

import os
from datetime import date, datetime
from functools import cache

from newsextract.annotation import Annotation, GenericAnnotation, Span
from newsextract.article import Article, Markup
from newsextract.discovery import PLUGINS_VARIABLE
from newsextract.errors import (
    BrokenPluginWarning,
    ExtractionError,
    NewsextractError,
    OrderError,
    PluginError,
    RecordError,
    SettingsError,
    UnsupportedLanguageWarning,
)
from newsextract.extractor import Extractor
from newsextract.hooks import hookimpl
from newsextract.pipeline import Pipeline
from newsextract.result import Failure, Result
from newsextract.text.lexicon import Lexicon
from newsextract.view import View

__all__ = [
    "Annotation",
    "Article",
    "BrokenPluginWarning",
    "ExtractionError",
    "Extractor",
    "Failure",
    "GenericAnnotation",
    "Lexicon",
    "Markup",
    "NewsextractError",
    "OrderError",
    "Pipeline",
    "PluginError",
    "RecordError",
    "Result",
    "SettingsError",
    "Span",
    "UnsupportedLanguageWarning",
    "View",
    "extract",
    "hookimpl",
]


def __getattr__(name: str) -> str:
    if name == "__version__":
        from importlib.metadata import version

        return version("newsextract")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


@cache
def _installed(_variable: str | None) -> Pipeline:
    return Pipeline.installed()


def extract(text: str | Article, *, published: date | datetime | str | None = None) -> Result:
    """Extract from one article with all installed plugins.

    Args:
        text: The article's text, or an `Article`.
        published: Its publication date, if an `Article` brings none; dates such as "Friday" are resolved against it.

    Raises:
        TypeError: if ``text`` is neither a string nor an `Article`.
        ValueError: if ``published`` is not a date.
        PluginError: if the installed plugins contradict one another.
    """
    return _installed(os.environ.get(PLUGINS_VARIABLE)).run(text, published=published)
