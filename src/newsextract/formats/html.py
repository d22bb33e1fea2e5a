"""Saved news pages: the story and its captions in the order of the page, with the roles that the markup tells.

trafilatura (Barbaresi, ACL 2021) finds the story. It drops some captions, keeps others as if they were the story, and
loses paragraphs now and then; so the page is walked once more, paragraph by paragraph. A paragraph is read if
trafilatura has it too, if it stands among such paragraphs as one of them, or if the markup makes it a caption, a credit
or a byline. Whatever the markup misses is left to the extractor of captions, which reads the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from newsextract.article import Article, Markup
from newsextract.formats.html_metadata import metadata_of
from newsextract.formats.html_paragraphs import Run, paragraphs_of
from newsextract.formats.html_story import story_of

if TYPE_CHECKING:
    from types import ModuleType

# Control characters of ISO-8859-1, which no page means
_CONTROLS = re.compile("[\x80-\x9f]")


def read_html(html: str | bytes, *, language: str | None = None) -> Article:
    """Read a saved news page.

    Args:
        html: The page. Bytes are decoded as the page declares, or as they look.
        language: Language of the text; by default what the page declares, or English.

    Returns:
        The article: its ``text`` holds the story and the captions in the order of the page, a paragraph a line with an
        empty line between two, and ``markup`` the spans that the page itself makes a ``caption``, a ``credit`` or a
        ``byline``, and those that are ``related`` links and nothing else. Title, publication date, language and source
        come from the page where it gives them. A page without a story gives an empty text.

    Raises:
        ImportError: if the extra ``html`` is not installed.
    """
    trafilatura = _trafilatura()
    page = _decoded(html)
    tree = trafilatura.load_html(page)
    if tree is None:
        return Article("", language=language or "en")
    known = metadata_of(tree)
    found = trafilatura.bare_extraction(
        trafilatura.load_html(page), include_comments=False, favor_recall=True, with_metadata=False
    )
    story = (found.text or "") if found else ""
    runs = story_of(list(paragraphs_of(tree)), story, known.title)
    text, markup = _written(runs or [Run(((line, ""),)) for line in story.splitlines() if line.strip()])
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


def _decoded(html: str | bytes) -> str:
    """A page as a text; what stands for windows-1252 in a page that declares ISO-8859-1 is read as browsers do."""
    from trafilatura.utils import decode_file

    page = html if isinstance(html, str) else decode_file(html)
    return _CONTROLS.sub(lambda control: control[0].encode("latin-1").decode("cp1252", "replace"), page)


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
    if whole := run.role or ("related" if run.is_link else ""):
        spans.insert(0, (0, len(line), whole))
    return line, spans
