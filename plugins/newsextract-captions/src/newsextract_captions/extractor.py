"""The extractor."""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import ClassVar

import attrs
from attrs import field, frozen
from attrs.validators import instance_of

from newsextract import Annotation, Extractor, View
from newsextract.language import languages_of, load_language, subtag
from newsextract.text.word_classes import word_classes
from newsextract_captions.anchors import Anchors
from newsextract_captions.boilerplate import BoilerplateLines
from newsextract_captions.captions import CaptionCues
from newsextract_captions.credits import CreditGrammar
from newsextract_captions.page import Finding, Page
from newsextract_captions.headlines import Headlines
from newsextract_captions.lines import key_of
from newsextract_captions.names import Names
from newsextract_captions.repeated import RepeatedCredits
from newsextract_captions.types import Boilerplate, Caption

class Rules:
    def __init__(self, language):
        data = load_language(__package__, language)
        classes = word_classes(language)
        names = Names(data)
        self.credits = CreditGrammar(data, names)
        self.boilerplate = BoilerplateLines(data, names)
        self.cues = CaptionCues(data, classes)
        self.headlines = Headlines(classes)
        self.repeated = RepeatedCredits(names)
        self.anchors = Anchors({**self.boilerplate.phrases, **self.credits.phrases, **self.cues.phrases})

    def apply(self, page: Page, title):
        anchored = self.anchors.find(page)
        self.boilerplate.find(page, anchored)
        self.credits.find(page, anchored)
        self.repeated.find(page)
        self.headlines.find(page, title)
        self.cues.find(page, anchored)

@cache
def _rules(language: str):
    return Rules(language)

@frozen
class Captions(Extractor):
    """Finds photo captions and boilerplate."""

    name: ClassVar[str] = "captions"
    provides: ClassVar[tuple[type[Annotation], ...]] = (Caption, Boilerplate)
    languages: ClassVar[frozenset[str] | None] = languages_of(__package__)

    boilerplate: bool = field(default=True, validator=instance_of(bool))

    def extract(self, view: View) -> Iterable[Annotation]:
        page = Page(view.text, view.paragraphs)
        _rules(subtag(view.article.language)).apply(page, view.article.title)
        for line, f in zip(page.lines, page.findings):
            if f is None: continue
            if f.reason is None:
                yield Caption.at(line, credit=f.credit or None, rule=f.rule)
            else:
                yield Boilerplate.at(line, reason=f.reason, rule=f.rule)
