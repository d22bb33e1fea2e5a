"""Telling linear from faster growth of the time an extractor takes, on inputs made to slow it down.

The figures judged are ratios of times taken moments apart on one machine, of the process alone where the machine can
tell; each is measured again before it is believed, so that a busy machine fails nothing.
"""

from __future__ import annotations

import gc
import math
import time
from collections.abc import Iterable

from newsextract.article import Article
from newsextract.errors import ExtractionError
from newsextract.pipeline import Pipeline

HOSTILE_UNITS = (
    *("“", "“a ", '"', '" ', '"a" ', "‘a ", "'", "' a", "''", "«", "”", "“a” ", "“‘", "(", "[(", ") "),
    *("1", "1,", "1.", "1 ", "1-", "1/", "1:", "$1 ", "$", "£1.", "1 to ", "1 and ", "one ", "twenty-", "½", "٣"),
    *("a", "A", "a ", "A ", "Aa ", "Aa, ", "Aa and ", "A. ", "a.", "a-", "a’", "Mr. ", "of the ", "the Aa of ", "é"),
    *(" ", "\n", "\t", " \n", "\r\n", "\xa0", "\x1c", ".", "...", ". ", ", ", "—", " - ", "\0", "\ud800", "😀"),
    *("said ", "he said ", "he said that ", "said Aa, ", "May ", "Monday ", "last year ", "ago "),
    *("Photo: ", "© ", "\nBy "),
)
"""Pieces that, repeated, slow a careless pattern down."""

_GROWTH = 8  # how much longer the longer text is
_ALLOWED = 2.5 * _GROWTH  # ratio of times: 8 if linear, 64 if quadratic
_TOO_SHORT = 0.015  # seconds; a time below it says nothing
_TOO_LONG = 0.15  # seconds for the short text
_SURE = 1.0  # seconds; a time above it is no noise
_TRIES = 5
_PAUSE = 0.05  # seconds before another try, for the machine's other work to pass
_FINE = 0.001  # seconds; some systems count the time of a process in coarser steps
_clock = time.process_time if time.get_clock_info("process_time").resolution < _FINE else time.perf_counter


def check_linear(pipeline: Pipeline, units: Iterable[str] | None = None, *, tail: str = "", size: int = 40_000) -> None:
    """Assert that the time taken grows no faster than the length of the text.

    Args:
        pipeline: The extractors.
        units: Pieces, each of which is repeated to make a text; `HOSTILE_UNITS` if None.
        tail: What every text ends in; a pattern often gives up early where a literal it needs is nowhere.
        size: Length of the longest text, in characters.

    Raises:
        AssertionError: if eight times the text takes more than twenty times as long, several times over; the
            message shows the piece that was repeated.
        ExtractionError: if an extractor fails.
    """
    for unit in dict.fromkeys(unit for unit in (HOSTILE_UNITS if units is None else units) if unit):
        try:
            _check_unit(pipeline, unit, tail, size)
        except ExtractionError as error:
            raise ExtractionError(f"on {unit!r} repeated: {error}") from error


def _check_unit(pipeline: Pipeline, unit: str, tail: str, size: int) -> None:
    tiny, short, long = (_repeated(unit, tail, size // _GROWTH**power) for power in (2, 1, 0))
    growth = 0.0
    # Where the short text takes so long that the long one might take for ever, growth is judged on the shorter pair;
    # not elsewhere, as work that is bounded, at some thousand characters say, grows faster until it reaches the bound.
    if _seconds(pipeline, short, 1) > _TOO_LONG:
        growth = _growth(pipeline, tiny, short)
    if growth <= _ALLOWED:
        growth = _growth(pipeline, short, long)
    if growth > _ALLOWED:
        names = " → ".join(extractor.name for extractor in pipeline.extractors)
        raise AssertionError(
            f"{names}: {unit!r} repeated takes {growth:.0f} times as long for a text {_GROWTH} times as long; "
            "bound the pattern's repeats, or keep it from starting again at every character"
        )


def _growth(pipeline: Pipeline, short: Article, long: Article) -> float:
    """How many times as long the longer text takes; measured again if it seems too much."""
    lowest = math.inf
    for repeats in range(1, _TRIES + 1):
        taken = _seconds(pipeline, long, repeats)
        if taken < _TOO_SHORT:
            return 0.0
        lowest = min(lowest, taken / max(_seconds(pipeline, short, repeats + 1), _TOO_SHORT / _GROWTH))
        if lowest <= _ALLOWED or (repeats > 1 and taken > _SURE):
            break
        time.sleep(_PAUSE * repeats)
    return lowest


def _repeated(unit: str, tail: str, length: int) -> Article:
    return Article(unit * (length // len(unit) + 1) + tail, published="2024-05-01")


def _seconds(pipeline: Pipeline, article: Article, repeats: int) -> float:
    """The shortest of several times, without the garbage collector's."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        taken = []
        for _ in range(repeats):
            start = _clock()
            pipeline.run(article)
            taken.append(_clock() - start)
        return min(taken)
    finally:
        if collecting:
            gc.enable()
