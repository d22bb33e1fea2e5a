"""How much of the captions leaks into the story, and how much of the story is kept, from saved pages.

    python tests/benchmarks/html_leak.py [PAGE.html ...]

The pages mark their own gold: ``data-gold="body"`` and ``data-gold="caption"``, which no reader looks at. Three ways
are compared in one run: trafilatura alone, trafilatura with the captions plugin behind, and the reader with the plugin.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

import trafilatura
from lxml import html as lxml_html

import newsextract
from newsextract.formats.html import read_html

SHORT = 30
PAGES = Path(__file__).parent.parent / "fixtures" / "pages"


def gold(page: str, role: str) -> list[str]:
    """The paragraphs of a page that its author marked with a role."""
    return [" ".join(node.itertext()) for node in lxml_html.fromstring(page).iterfind(f".//*[@data-gold='{role}']")]


def letters(text: str) -> str:
    """A text without white space and marks."""
    return re.sub(r"[\W_]+", "", text)


def share_found(paragraphs: list[str], text: str) -> tuple[int, int]:
    """How many letters of some paragraphs stand in a text, and how many they have; a paragraph is in it or not.

    A short one is looked for as a line: the name of a photographer may stand in the story too.
    """
    inside, lines = letters(text), {letters(line) for line in text.splitlines()}
    keys = [letters(paragraph) for paragraph in paragraphs]
    found = sum(len(key) for key in keys if key in (inside if len(key) >= SHORT else lines))
    return found, sum(map(len, keys))


def by_trafilatura(page: str) -> str:
    """The story as trafilatura finds it."""
    return trafilatura.extract(page, include_comments=False) or ""


PIPELINE = newsextract.Pipeline.installed(only=["captions"])


def trafilatura_and_captions(page: str) -> str:
    """The same with the captions that the plugin finds in plain text cut out."""
    return PIPELINE.run(by_trafilatura(page)).stripped


def by_reader(page: str) -> str:
    """The story as the reader and the plugin find it, with the captions cut out."""
    return PIPELINE.run(read_html(page)).stripped


WAYS: dict[str, Callable[[str], str]] = {
    "trafilatura": by_trafilatura,
    "trafilatura + captions": trafilatura_and_captions,
    "read_html + captions": by_reader,
}


def measure(pages: dict[str, str]) -> dict[str, list[tuple[str, tuple[int, int], tuple[int, int]]]]:
    """For each way and page: caption letters left in the story, and story letters kept, each of how many."""
    return {
        name: [
            (style, share_found(gold(page, "caption"), story), share_found(gold(page, "body"), story))
            for style, page in pages.items()
            for story in [way(page)]
        ]
        for name, way in WAYS.items()
    }


def main(paths: list[str]) -> None:
    """Print a table."""
    files = [Path(path) for path in paths] or sorted(PAGES.glob("*.html"))
    for name, rows in measure({file.stem: file.read_text("utf-8") for file in files}).items():
        print(f"\n{name:40} caption leak   body kept")
        for style, leak, kept in rows:
            print(f"  {style:38} {leak[0] / max(1, leak[1]):11.3f} {kept[0] / max(1, kept[1]):11.4f}")
        leaked, all_captions = sum(leak[0] for _, leak, _ in rows), sum(leak[1] for _, leak, _ in rows)
        left, all_body = sum(kept[0] for *_, kept in rows), sum(kept[1] for *_, kept in rows)
        print(f"  {'all pages':38} {leaked / max(1, all_captions):11.3f} {left / max(1, all_body):11.4f}")


if __name__ == "__main__":
    main(sys.argv[1:])
