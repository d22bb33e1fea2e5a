"""What goes wrong while articles are worked through: told as it happens, counted, and the exit code at the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsextract.article import Article
from newsextract.cli.app import say
from newsextract.cli.decoding import InputError
from newsextract.cli.inputs import RepeatedIdError
from newsextract.result import Result


class Tally:
    """What went wrong so far; each thing is told on standard error as it happens.

    Args:
        strict: Whether the first failure ends the work.
    """

    def __init__(self, *, strict: bool = False) -> None:
        self._strict = strict
        self._bad = self._failed = self._repeated = 0

    def readable(self, articles: Iterable[Article | InputError]) -> Iterator[Article]:
        """Yield the articles; what could not be read is told and counted, and where the work ends, they end."""
        for article in articles:
            if isinstance(article, RepeatedIdError):
                self._repeated += 1
                say(str(article))
            elif isinstance(article, InputError):
                self.bad(str(article))
            else:
                yield article
            if self._strict and (self._bad or self._failed or self._repeated):
                return

    def bad(self, message: str) -> None:
        """Count an input that could not be read, or a result that could not be written."""
        self._bad += 1
        say(message)

    def ran(self, result: Result) -> Result:
        """Return the result of an article; it is counted if an extractor failed on it."""
        self._failed += bool(result.failures)
        for failure in result.failures:
            say(f"{result.article.id}: {failure}")
        return result

    def close(self) -> int:
        """Say how much went wrong, and return the exit code."""
        for count, one, several in (
            (self._failed, "article had a failure", "articles had a failure"),
            (self._repeated, "id stands more than once", "ids stand more than once"),
            (self._bad, "article could not be used", "articles could not be used"),
        ):
            if count:
                say(f"{count} {one if count == 1 else several}")
        return 1 if self._failed or self._repeated or self._bad else 0
