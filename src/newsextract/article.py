"""The article: one text with what is known about it. It is never changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from os import PathLike
from typing import Any

from attrs import Attribute, field, frozen


def _of(kind: type[Any], *, optional: bool = False) -> Callable[[Any, Attribute[Any], Any], None]:
    """A validator whose message is a sentence; that of attrs is a tuple."""

    def check(_: Any, attribute: Attribute[Any], value: Any) -> None:
        if not (isinstance(value, kind) or (optional and value is None)):
            raise TypeError(f"{attribute.name} must be {kind.__name__}, not {type(value).__name__}")

    return check


def _is_text(_: Any, __: Attribute[Any], value: Any) -> None:
    """A validator that tells those who give something else where their text is."""
    if isinstance(value, str):
        return
    remedy = ""
    if isinstance(value, (bytes, bytearray)):
        remedy = '; decode it: data.decode("utf-8")'
    elif isinstance(value, PathLike):
        remedy = '; read the file: path.read_text(encoding="utf-8")'
    elif isinstance(value, (list, tuple)):
        remedy = "; several articles are for Pipeline.run_many"
    raise TypeError(f"text must be str, not {type(value).__name__}{remedy}")


def _is_published(_: Any, __: Attribute[Any], value: Any) -> None:
    if not (value is None or isinstance(value, date)):
        raise TypeError(f'published must be a date or a string like "2024-03-08", not {type(value).__name__}')


@frozen
class Markup:
    """A piece of the text whose role a reader knew, from HTML or a feed.

    Attributes:
        start: Offset of the first character.
        end: Offset behind the last character.
        role: ``caption``, ``credit``, ``byline``, or another role that a plugin may know.
    """

    start: int = field(validator=_of(int))
    end: int = field(validator=_of(int))
    role: str = field(validator=_of(str))


def as_published(value: date | datetime | str | None) -> date | datetime | None:
    """Return a publication date as a ``date``, or a ``datetime`` on the publisher's clock (no zone, whole seconds).

    Raises:
        ValueError: if a string is not an ISO 8601 date or date and time.
    """
    if isinstance(value, str):
        try:
            # The date alone first: datetime.fromisoformat would make midnight of it.
            value = (
                date.fromisoformat(value) if "T" not in value and " " not in value else datetime.fromisoformat(value)
            )
        except ValueError:
            raise ValueError(f"published: {value!r} is not a date; write YYYY-MM-DD or YYYY-MM-DDThh:mm:ss") from None
    if isinstance(value, datetime):
        return value.replace(tzinfo=None, microsecond=0)
    return value


def _as_tuple(markup: Iterable[Markup]) -> tuple[Markup, ...]:
    """``tuple``, in a form whose type a checker of the caller's code can read."""
    return tuple(markup)


def _inside_text(article: Article, _: Attribute[Any], markup: tuple[Markup, ...]) -> None:
    for mark in markup:
        if not isinstance(mark, Markup):
            raise TypeError(f"markup: each must be Markup, not {type(mark).__name__}")
        if not 0 <= mark.start <= mark.end <= len(article.text):
            raise ValueError(f"markup: {mark} is not a span of a text of {len(article.text)} characters")


@frozen(hash=False)
class Article:
    """A news article.

    Attributes:
        text: The text, exactly as it came; all offsets are offsets into it.
        title: The headline, if it is not part of the text.
        published: Publication date, or date and time on the publisher's clock; a zone is dropped, the clock not turned,
            so bring a time in UTC to the publisher's zone first. ISO 8601 strings are read.
        language: BCP 47 tag of the text's language; extractors without data for it leave the article alone.
        source: Name of the publication or address of the page.
        metadata: Anything else the caller wants to carry along; JSON values if the result is to be written.
        markup: Pieces of the text whose role a reader knew.
        id: The caller's name for the article; it comes back in the result's record.

    Raises:
        TypeError: if ``text`` or another field is not of its type.
        ValueError: if ``published`` is no date, or markup lies outside the text.
    """

    text: str = field(validator=_is_text)
    title: str | None = field(default=None, validator=_of(str, optional=True), kw_only=True)
    published: date | datetime | None = field(
        default=None, converter=as_published, validator=_is_published, kw_only=True
    )
    language: str = field(default="en", validator=_of(str), kw_only=True)
    source: str | None = field(default=None, validator=_of(str, optional=True), kw_only=True)
    metadata: Mapping[str, Any] = field(factory=dict, validator=_of(dict), kw_only=True)
    markup: tuple[Markup, ...] = field(default=(), converter=_as_tuple, validator=_inside_text, kw_only=True)
    id: str | None = field(default=None, validator=_of(str, optional=True), kw_only=True)

    @property
    def day(self) -> date | None:
        """The day of publication, without the time."""
        return self.published.date() if isinstance(self.published, datetime) else self.published
