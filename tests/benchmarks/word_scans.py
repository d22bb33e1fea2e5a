"""How fast the pipeline is, in word scans: ``make bench``.

A word scan is the time that ``re.findall(r"\\w+", text)`` takes on the same text in the same process, so the figures
hardly depend on the machine. Each row is the pipeline up to that plugin; its own cost is what it adds.
"""

import re
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from newsextract import Article, Pipeline

ARTICLES = Path(__file__).parents[2] / "examples" / "articles"
ROUNDS = 100


def seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def in_word_scans(work: Callable[[], object], texts: list[str]) -> float:
    """The ratio of some work to a word scan: the least time of each, measured in turn, as noise only adds to it."""
    scans, works = [], []
    for _ in range(ROUNDS):
        scans.append(seconds(lambda: [re.findall(r"\w+", text) for text in texts]))
        works.append(seconds(work))
    return min(works) / min(scans)


def _run_all(pipeline: Pipeline, articles: Iterable[Article]) -> None:
    for article in articles:
        pipeline.run(article)


def main() -> None:
    texts = [path.read_text("utf-8") for path in sorted(ARTICLES.glob("*.txt"))]
    articles = [Article(text, published="2024-03-08") for text in texts]
    extractors = Pipeline.installed(on_error="raise").extractors
    characters = sum(map(len, texts))
    scan = min(seconds(lambda: [re.findall(r"\w+", text) for text in texts]) for _ in range(ROUNDS))
    print(
        f"{len(texts)} articles, {characters} characters; one word scan runs at {characters / scan / 1e6:.0f} M chars/s"
    )
    print(f"{'':14}{'alone':>8}{'so far':>8}   word scans")
    so_far = 0.0
    for count in range(len(extractors) + 1):
        pipeline = Pipeline(extractors[:count])
        _run_all(pipeline, articles)  # data are loaded once, at the first article
        total = in_word_scans(partial(_run_all, pipeline, articles), texts)
        name = extractors[count - 1].name if count else "core"
        print(f"{name:14}{total - so_far:8.1f}{total:8.1f}")
        so_far = total


if __name__ == "__main__":
    main()
