"""Credits in brackets that close a paragraph: ``(Ana Ruiz/AP)``, ``[Photo: Ana Ruiz]``, ``(File photo)``."""

from __future__ import annotations

from newsextract.text.word_classes import WordClasses
from newsextract_captions.credits.forms import LONGEST, Credit, CreditForms, is_short
from newsextract_captions.names import Names

_OPENING = {")": "(", "]": "["}
_STOPS = ".!?…"
# A longer one in CAPITALS is a direction: "(BEGIN VIDEO CLIP)".
_LONGEST_CAPITALS = 6


class BracketedCredits:
    """Tells credits from the other things that brackets hold.

    Args:
        forms: What makes a few words a credit.
        names: What names look like.
        classes: Parts of speech of the language's words; brackets around one of them name nobody.
    """

    def __init__(self, forms: CreditForms, names: Names, classes: WordClasses) -> None:
        self._forms = forms
        self._names = names
        self._classes = classes

    def credit(self, text: str) -> Credit | None:
        """Return the credit in the brackets that close a paragraph, with a full stop behind them or none."""
        closed = text.removesuffix(".")
        opening = _OPENING[closed[-1]]
        start = closed.rfind(opening, max(0, len(closed) - LONGEST))
        if start < 0:
            return None
        inner = closed[start + 1 : -1].strip()
        before = closed[:start].rstrip()
        form = self._forms.form(inner)
        if form is None or not self._fits(form, inner, before, opening, stopped=closed is not text):
            return None
        return self._forms.credit_of(inner, start, "bracketed names" if form == "names" else form)

    def _fits(self, form: str, inner: str, before: str, opening: str, *, stopped: bool) -> bool:
        """Whether a credit of some form can stand in brackets behind ``before``; ``stopped`` by a full stop."""
        behind_sentence = not before or before[-1] in _STOPS or before[-2:-1] in _STOPS
        if form == "names":
            # Behind a word brackets hold anything; a word alone in them is a direction: "(Applause)".
            named = before != "" or self._classes.likely(inner) is None
            direction = (
                inner.isupper()
                and len(inner) > _LONGEST_CAPITALS
                and self._names.platforms.isdisjoint(inner.split())  # "(KFBT FOX 2)"
            )
            return behind_sentence and opening == "(" and not stopped and named and is_short(inner) and not direction
        if form in ("agency", "slash") and opening == "[" and before and behind_sentence:
            # A paper or an agency alone is the source of a news digest.
            return self._names.is_person(inner.partition("/")[0])
        if form == "agency" and "/" not in inner:
            # "the European Pressphoto Agency (EPA)", "The prize went to Ana Ruiz (Reuters)."
            return not _is_acronym(inner, before) and (behind_sentence or not stopped)
        return True


def _is_acronym(inner: str, before: str) -> bool:
    """Whether ``inner`` abbreviates the words before it: "the European Pressphoto Agency (EPA)"."""
    words = before[-80:].split()
    return len(inner) <= 6 and inner.isupper() and before[-1:].isalnum() and words[-1][0] == inner[-1]
