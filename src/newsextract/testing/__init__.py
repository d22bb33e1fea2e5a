"""A kit for testing extractors (``pip install 'newsextract[testing]'``).

>>> from newsextract.testing import annotated
>>> gold = annotated("It opened on [1 May]{date value=2024-05-01}.")
>>> gold.article.text
'It opened on 1 May.'
>>> [(a.kind, a.start, a.end, a.value) for a in gold.expected]
[('date', 13, 18, '2024-05-01')]
"""

from __future__ import annotations

try:
    import hypothesis as _hypothesis  # noqa: F401  # asked for first, for a message that names the remedy
except ImportError as error:
    raise ImportError("newsextract.testing needs hypothesis; pip install 'newsextract[testing]'") from error

from newsextract.testing.check import check_extractor
from newsextract.testing.difference import assert_finds, difference
from newsextract.testing.gold import Annotated, annotated
from newsextract.testing.growth import HOSTILE_UNITS, check_linear
from newsextract.testing.pipelines import pipeline_of, stub
from newsextract.testing.strategies import articles, line_breaks, numerals, quotations, texts

__all__ = [
    "HOSTILE_UNITS",
    "Annotated",
    "annotated",
    "articles",
    "assert_finds",
    "check_extractor",
    "check_linear",
    "difference",
    "line_breaks",
    "numerals",
    "pipeline_of",
    "quotations",
    "stub",
    "texts",
]
