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
from newsextract_captions.boilerplate import BoilerplateLines
from newsextract_captions.captions import CaptionCues, Neighbours
from newsextract_captions.credits import Credit, CreditGrammar
from newsextract_captions.findings import Finding, Page
from newsextract_captions.headlines import Headlines
from newsextract_captions.lines import key_of
from newsextract_captions.types import Boilerplate, Caption

class Rules:
    def __init__(self, language):
        data = load_language(__package__, language)
        classes = word_classes(language)
        self.credits = CreditGrammar(data)
        self.boilerplate = BoilerplateLines(data, self.credits.names)
        self.cues = CaptionCues(data, classes)
        self.headlines = Headlines(classes)

    def apply(self, page: Page, title):
        for i, line in enumerate(page.lines):
            page.findings[i] = self.boilerplate.verdict(line.text) or self._credit(line)
        self._repeated(page)
        self.headlines.find(page, title)
        for i, text in page.open_lines():
            below = page.at(i + 1)
            near = Neighbours(credit_below=below is not None and below.bare)
            c = self.cues.cues(text, near)
            if sum(p for _, p in c) >= 5:
                page.findings[i] = Finding("; ".join(n for n, p in c))

    def _credit(self, line):
        c = self.credits.find(line)
        return c and Finding(c.rule, credit=c.name, bare=c.start == 0)

    def _repeated(self, page):
        known = {key_of(f.credit) for f in page.findings if f and f.credit}
        candidates = [(i, key_of(t)) for i, t in page.open_lines() if len(t) < 60 and t[-1] not in ".?!:" and self.credits.names.words(t)]
        counts = Counter(k for _, k in candidates)
        often = [k for k, n in counts.items() if n >= 2]
        for i, k in candidates:
            if k in known:
                page.findings[i] = Finding("credit named elsewhere", credit=page.text(i), bare=True)
            elif len(often) == 1 and counts[k] >= 3 and (" " in k or page.text(i) in self.credits.names.platforms):
                page.findings[i] = Finding("credit repeated", credit=page.text(i), bare=True)

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
        page = Page(view.paragraphs)
        _rules(subtag(view.article.language)).apply(page, view.article.title)
        for line, f in zip(page.lines, page.findings):
            if f is None: continue
            if f.is_caption:
                yield Caption.at(line, credit=f.credit or None, rule=f.rule)
            else:
                yield Boilerplate.at(line, reason=f.reason, rule=f.rule)
