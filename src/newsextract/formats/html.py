"""Saved news pages: the story and its captions in the order of the page, with the roles that the markup tells.

trafilatura (Barbaresi, ACL 2021) finds the story. It drops some captions, keeps others as if they were the story, and
loses paragraphs now and then; so the page is walked once more, paragraph by paragraph. A paragraph is read if
trafilatura has it too, if it stands among such paragraphs as one of them, or if the markup makes it a caption, a credit
or a byline. Whatever the markup misses is left to the extractor of captions, which reads the text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from newsextract.article import Article, Markup
from newsextract.formats.html_metadata import metadata_of
from newsextract.formats.html_paragraphs import Run, paragraphs_of

if TYPE_CHECKING:
    from types import ModuleType

_MIN_PROSE = 60
_MIN_SUMMARY = 40
_MOST_CAPTION = 1500
# So many paragraphs above the headline and below the story a caption may still belong to the story.
_MARGIN = 3
_PICTURE = ("caption", "credit")


def read_html(html: str | bytes, *, language: str | None = None) -> Article:
    """Read a saved news page.

    Args:
        html: The page. Bytes are decoded as the page declares, or as they look.
        language: Language of the text; by default what the page declares, or English.

    Returns:
        The article: its ``text`` holds the story and the captions in the order of the page, a paragraph a line with an
        empty line between two, and ``markup`` the spans that the page itself makes a ``caption``, a ``credit`` or a
        ``byline``. Title, publication date, language and source come from the page where it gives them. A page without
        a story gives an empty text.

    Raises:
        ImportError: if the extra ``html`` is not installed.
    """
    trafilatura = _trafilatura()
    tree = trafilatura.load_html(html)
    if tree is None:
        return Article("", language=language or "en")
    known = metadata_of(tree)
    found = trafilatura.bare_extraction(
        trafilatura.load_html(html), include_comments=False, favor_recall=True, with_metadata=False
    )
    story = (found.text or "") if found else ""
    runs = _chosen(list(paragraphs_of(tree)), story, known.title)
    text, markup = _written(runs or [Run(pieces=[(line, "")]) for line in story.splitlines() if line.strip()])
    return Article(
        text,
        title=known.title,
        published=known.published,
        language=language or known.language or "en",
        source=known.source,
        markup=markup,
    )


def _trafilatura() -> ModuleType:
    try:
        import trafilatura
    except ImportError as error:
        raise ImportError('reading HTML needs trafilatura; install it with: pip install "newsextract[html]"') from error
    return trafilatura


def _chosen(runs: Sequence[Run], story: str, title: str | None) -> list[Run]:
    """The paragraphs of the story and its captions, in order."""
    lines = {_key(line) for line in story.splitlines()} - {""}
    whole = "".join(lines_of for lines_of in map(_key, story.splitlines()))
    texts = [run.text for run in runs]
    in_story = [
        run.role in ("", "byline") and (key in lines or (len(key) > 30 and key in whole))
        for run, key in zip(runs, map(_key, texts), strict=True)
    ]
    places = [place for place, is_in in enumerate(in_story) if is_in]
    if not places:
        return []
    first, last = places[0], places[-1]
    top = max((place for place in range(first + 1) if runs[place].heading == 1), default=first)
    homes = Counter(id(runs[place].parent) for place in places)
    own = _key(title or "")
    chosen: list[Run] = []
    for place, run in enumerate(runs):
        if not (top <= place <= last + _MARGIN or (run.role in _PICTURE and top - _MARGIN <= place < top)):
            continue
        key = _key(texts[place])
        if run.heading == 1 or (own and key == own and place < first + 2):
            continue
        if run.role in _PICTURE:
            wanted = not run.apart and run.linked < 0.8 * len(texts[place]) and len(texts[place]) <= _MOST_CAPTION
        elif run.role == "byline":
            wanted = place < first + 2 and not run.apart
        else:
            wanted = in_story[place] or (
                _is_summary(run, texts[place])
                if place < first
                else place <= last and _is_sibling(run, texts[place], homes)
            )
        if wanted:
            chosen.append(run)
    return chosen


def _is_sibling(run: Run, text: str, homes: Counter[int]) -> bool:
    """Whether a paragraph that trafilatura left out is prose among paragraphs that it has."""
    return (
        homes[id(run.parent)] >= 2 and len(text) >= _MIN_PROSE and text[-1] in ".!?”\"’'" and 2 * run.linked < len(text)
    )


def _is_summary(run: Run, text: str) -> bool:
    """Whether a paragraph between the headline and the story sums it up: a standfirst, a deck."""
    return not run.apart and not run.linked and len(text) >= _MIN_SUMMARY and text.count(" ") >= 7


def _key(text: str) -> str:
    """A paragraph without all that the two readings write in different ways."""
    return re.sub(r"[\W_]+", "", text)


def _written(runs: Iterable[Run]) -> tuple[str, list[Markup]]:
    """The text of some paragraphs, and the spans with a role in it."""
    text, markup = "", []
    parts: list[str] = []
    at = 0
    for run in runs:
        line, spans = _line(run)
        if parts:
            parts.append("\n\n")
            at += 2
        markup += [Markup(at + start, at + end, role) for start, end, role in spans]
        parts.append(line)
        at += len(line)
    text = "".join(parts)
    return text, markup


def _line(run: Run) -> tuple[str, list[tuple[int, int, str]]]:
    """A paragraph with single spaces, and the spans with a role in it."""
    line, spans = "", []
    for piece, role in run.pieces:
        words = " ".join(piece.split())
        if line and (piece[:1].isspace() or not words) and not line.endswith(" "):
            line += " "
        start = len(line)
        line += words
        if words and role == "credit" != run.role:
            spans.append((start, len(line), role))
        if words and piece[-1:].isspace():
            line += " "
    line = line.rstrip()
    if run.role in ("caption", "credit", "byline"):
        spans.insert(0, (0, len(line), run.role))
    return line, spans
