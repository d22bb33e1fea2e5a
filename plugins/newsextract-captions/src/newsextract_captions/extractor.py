"""The extractor."""
from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import ClassVar

import attrs
from attrs import field, frozen
from attrs.validators import instance_of

from newsextract import Annotation, Extractor, View
from newsextract.language import languages_of, load_language, subtag
from newsextract_captions.boilerplate import BoilerplateLines
from newsextract_captions.credits import CreditGrammar
from newsextract_captions.types import Boilerplate, Caption


@cache
def _grammar(language: str):
    g = CreditGrammar(load_language(__package__, language))
    return g, BoilerplateLines(load_language(__package__, language), g.names)


@frozen
class Captions(Extractor):
    """Finds photo captions and boilerplate."""

    name: ClassVar[str] = "captions"
    provides: ClassVar[tuple[type[Annotation], ...]] = (Caption, Boilerplate)
    languages: ClassVar[frozenset[str] | None] = languages_of(__package__)

    boilerplate: bool = field(default=True, validator=instance_of(bool))

    def extract(self, view: View) -> Iterable[Annotation]:
        g, b = _grammar(subtag(view.article.language))
        for line in view.paragraphs:
            v = b.verdict(line.text)
            if v:
                yield Boilerplate.at(line, reason=v.reason, rule=v.rule)
                continue
            c = g.find(line)
            if c:
                yield Caption.at(line, credit=c.name or None, rule=c.rule)
