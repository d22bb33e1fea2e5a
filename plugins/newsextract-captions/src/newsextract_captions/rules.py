"""All rules of a language, in the order in which they read a page."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from newsextract.article import Markup
from newsextract.text.word_classes import word_classes
from newsextract_captions.boilerplate.boilerplate import BoilerplateLines
from newsextract_captions.boilerplate.headlines import Headlines
from newsextract_captions.boilerplate.pull_quotes import find_pull_quotes
from newsextract_captions.boilerplate.stamps import Stamps
from newsextract_captions.bylines.author_names import AuthorNames
from newsextract_captions.bylines.authors import Authors
from newsextract_captions.bylines.bylines import Bylines
from newsextract_captions.bylines.signatures import Signatures
from newsextract_captions.captions.cues import CaptionCues
from newsextract_captions.credits.grammar import CreditGrammar
from newsextract_captions.credits.leading import LeadingCredits
from newsextract_captions.credits.lone_names import LoneNames
from newsextract_captions.credits.parts import CreditReader
from newsextract_captions.markup import read_markup
from newsextract_captions.names import Names
from newsextract_captions.page import Page
from newsextract_captions.prose import Prose
from newsextract_captions.suspects import Suspects
from newsextract_captions.words import load_words


class Rules:
    """Finds the captions and the boilerplate of a page.

    Each rule reads what those before it left open: what a line says of itself comes first, what its neighbours say of
    it last.

    Attributes:
        credit_reader: Reads what the credits name.

    Args:
        language: Subtag of a language that the plugin has data for.
    """

    def __init__(self, language: str) -> None:
        data = load_words(language)
        classes = word_classes(language)
        names = Names(data)
        self.credit_reader = CreditReader(data, names)
        stamps = Stamps(data)
        authors = AuthorNames(data, names, classes)
        self._boilerplate = BoilerplateLines(data, names, stamps, Prose(data, classes))
        self._bylines = Bylines(data, authors, stamps)
        self._signatures = Signatures(data, authors)
        self._authors = Authors(data, authors, self._bylines, self._signatures)
        self._credits = CreditGrammar(data, names, classes)
        self._leading = LeadingCredits(data["credits"], classes)
        self._lone_names = LoneNames(names)
        self._headlines = Headlines(classes)
        self._cues = CaptionCues(data, classes)
        self._suspects = Suspects(
            {**self._boilerplate.phrases, **self._credits.phrases, **self._cues.phrases},
            {"boilerplate opening": self._boilerplate.openings, "caption opening": self._cues.openings},
        )

    def read(
        self, page: Page, title: str | None = None, markup: Iterable[Markup] = (), *, uncredited: bool = True
    ) -> None:
        """Record what the paragraphs of a page are.

        Args:
            page: The page.
            title: The article's headline, if known.
            markup: Spans whose role a reader knew.
            uncredited: Whether to look for captions that name no one.
        """
        read_markup(page, markup, self._credits)
        anchored = self._suspects.find(page)
        self._boilerplate.find(page, anchored)
        self._signatures.find(page)
        self._credits.find(page, anchored)
        self._leading.find(page)
        self._lone_names.find(page)
        find_pull_quotes(page)
        self._bylines.find(page, title)
        self._authors.find(page)
        self._headlines.find(page, title)
        if uncredited:
            self._cues.find(page, anchored)


@cache
def rules_of(language: str) -> Rules:
    """Return the rules of a language; they are made once."""
    return Rules(language)
