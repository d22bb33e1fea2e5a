"""Hypothesis strategies for articles and their texts, from plausible news to anything a ``str`` can hold."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from hypothesis import strategies as st

from newsextract.article import Article, Markup

_MARKS = ("“", "”", '"', "‘", "’", "'", "''", "«", "»", "„", "‹", "›", "`", "(", ")", "[", "]")
_BREAKS = ("\n", "\n\n", "\r\n", "\r", "\t", " ", "  ", "\xa0", "\u2009", "\u2028", "\v", "\f", "\x1c", "\x85")
_DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩०१२३४५६७८९０１２３²½⅓①Ⅷ"
_JOINTS = (",", ".", "-", "–", "—", "/", ":", "%", "$", "£", "€", "°", "'", "+", " ")
_NEWS = """the a an of and to in on at by for from with that who which not he she they it Ana Ruiz Mr. Dr. Smith O’Neil
U.S. London Monday May March second year years ago last million percent miles people said told added according photo
Photo: Courtesy AP Reuters Read more: about more than half dozen one two first third Act bill 7th e.g. “I ‘We It's
workers’ re-elected COVID-19 naïve Zürich 東京 😀 é e\u0301 ﷽ \u200b \ufeff"""
_WORDS = tuple(_NEWS.split())


def _anything(max_size: int) -> st.SearchStrategy[str]:
    """Any characters at all, lone surrogates and NUL included."""
    return st.text(st.characters(exclude_categories=()), max_size=max_size)


def line_breaks() -> st.SearchStrategy[str]:
    """Strategy for white space of every kind, among it CRLF, no-break spaces and line separators."""
    return st.lists(st.sampled_from(_BREAKS), max_size=4).map("".join)


def numerals() -> st.SearchStrategy[str]:
    """Strategy for digits of several scripts with the signs that stand among them: dates, prices, times, rubbish."""
    digits = st.text(st.sampled_from(_DIGITS), min_size=1, max_size=8)
    return st.lists(st.one_of(digits, st.sampled_from(_JOINTS)), min_size=1, max_size=6).map("".join)


def quotations() -> st.SearchStrategy[str]:
    """Strategy for words among quotation marks of all styles, paired, unpaired or crossed."""
    marks = st.sampled_from(_MARKS)
    words = st.lists(st.sampled_from(_WORDS), max_size=5).map(" ".join)
    return st.tuples(marks, words, marks, st.sampled_from((",", ".", "", " said Ana"))).map("".join)


def texts(examples: Sequence[str] = ()) -> st.SearchStrategy[str]:
    """Strategy for texts: news words, numerals, quotations, white space and any characters at all; also empty.

    Args:
        examples: Texts whose pieces are mixed in, so that an extractor comes across what it looks for.
    """
    pieces = [*_WORDS, *_MARKS, *_JOINTS]
    options = [st.sampled_from(pieces), numerals(), quotations(), line_breaks(), _anything(6)]
    if examples:
        whole = st.sampled_from(list(examples))
        words = sorted({word for text in examples for word in text.split()} or {""})
        options += [whole, st.sampled_from(words), st.lists(st.sampled_from(words), max_size=6).map(" ".join)]
    joined = st.tuples(st.sampled_from((" ", " ", "", "\n", "\n\n")), st.lists(st.one_of(options), max_size=12))
    return st.one_of(joined.map(lambda drawn: drawn[0].join(drawn[1])), _anything(40))


@st.composite
def articles(
    draw: st.DrawFn, texts: st.SearchStrategy[str] | None = None, *, languages: Sequence[str] = ("en",)
) -> Article:
    """Strategy for articles, with and without a title, a publication date and markup.

    Args:
        draw: Given by hypothesis.
        texts: Strategy for their texts; that of this module if None.
        languages: Languages they may say they are in.
    """
    text = draw(_TEXTS if texts is None else texts)
    days = st.dates(date(1, 1, 1), date(9999, 12, 31)) | st.dates(date(1990, 1, 1), date(2035, 12, 31))
    times = st.datetimes(datetime(1990, 1, 1), datetime(2035, 12, 31))  # the publisher's clock
    edges = draw(st.lists(st.integers(0, len(text)), max_size=4))
    pairs = list(zip(edges[::2], edges[1::2], strict=False))
    roles = st.sampled_from(("caption", "credit", "byline", "unheard-of"))
    return Article(
        text,
        title=draw(st.none() | st.sampled_from(("", text[:40], "Bridge reopens"))),
        published=draw(st.none() | days | times),
        language=draw(st.sampled_from(list(languages))),
        markup=tuple(Markup(min(pair), max(pair), draw(roles)) for pair in pairs),
    )


_TEXTS = texts()
