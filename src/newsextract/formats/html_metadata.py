"""What a news page says of itself in its head: title, publication date, language and address."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from html import unescape
from typing import Any

from attrs import frozen

from newsextract.article import as_published

_DATE_METAS = (
    "article:published_time",
    "og:published_time",
    "datePublished",
    "parsely-pub-date",
    "pubdate",
    "publishdate",
    "date",
    "dc.date",
    "dc.date.issued",
    "sailthru.date",
)
_ISO = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:\.[0-9]{1,9})?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?"
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,5}")
_DEEPEST = 8


@frozen
class Metadata:
    """What is known of a page.

    Attributes:
        title: The headline, without the name of the site.
        published: When it was published, on the publisher's clock.
        language: BCP 47 tag.
        source: The page's address.
    """

    title: str | None = None
    published: date | datetime | None = None
    language: str | None = None
    source: str | None = None


def metadata_of(tree: Any) -> Metadata:
    """Return what a page's head, its structured data (JSON-LD) and its markup say of it.

    Args:
        tree: The page, as lxml reads it.
    """
    metas = {
        (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower(): meta.get("content") or ""
        for meta in reversed(list(tree.iter("meta")))
    }
    structured = list(_structured(tree))
    title = _first(
        *(unescape(item["headline"]) for item in structured if isinstance(item.get("headline"), str)),
        *(" ".join(h1.itertext()) for h1 in tree.iter("h1")),
        metas.get("og:title"),
        *(" ".join(title.itertext()) for title in tree.iter("title")),
    )
    canonical = (link.get("href") for link in tree.iter("link") if link.get("rel") == "canonical")
    return Metadata(
        title=title,
        published=_published(tree, metas, structured),
        language=_language(tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""),
        source=_first(*canonical, metas.get("og:url")),
    )


def _first(*values: str | None) -> str | None:
    """The first value that says something, with single spaces."""
    return next((" ".join(value.split()) for value in values if value and value.strip()), None)


def _language(tag: str) -> str | None:
    """A language tag, or None for what is none: a template that was never filled in, or broken markup."""
    return tag.strip() if _LANGUAGE.fullmatch(tag.strip()) else None


def _published(tree: Any, metas: dict[str, str], structured: list[dict[str, Any]]) -> date | datetime | None:
    values = [item.get("datePublished") for item in structured]
    values += [metas.get(name.lower()) for name in _DATE_METAS]
    values += [
        e.get("datetime") or e.get("content")
        for e in tree.iter("time", "span", "meta")
        if e.get("itemprop") == "datePublished"
    ]
    values += [time.get("datetime") for time in tree.iter("time")]
    for value in values:
        match = _ISO.match(value.strip()) if isinstance(value, str) else None
        if match:
            try:
                return as_published(match.group())
            except ValueError:
                continue
    return None


def _structured(tree: Any) -> Iterator[dict[str, Any]]:
    """The objects of a page's JSON-LD that describe an article or what holds one."""
    for script in tree.iter("script"):
        if (script.get("type") or "").strip().lower() == "application/ld+json":
            try:
                yield from _objects(json.loads(script.text or ""))
            except (ValueError, RecursionError):
                continue  # broken structured data is common, and no reason to refuse the page


def _objects(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _objects(item, depth + 1)
    elif isinstance(value, dict):
        if "datePublished" in value or "headline" in value:
            yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _objects(value.get(key), depth + 1)
