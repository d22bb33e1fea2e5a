"""Whether a reporting verb says anything: not where it is a noun, a passive or an infinitive, or is negated."""

from __future__ import annotations

from newsextract_quotes.cues import Cue
from newsextract_quotes.grammar import Grammar
from newsextract_quotes.indirect.clause_words import ClauseWords
from newsextract_quotes.phrase_words import POSSESSIVE

# How much of the text on either side of a verb is read, in characters.
_BESIDE = 40
# Classes of words that are counted rather than said, and those behind which a participle is an attribute.
_COUNTED = ("NN", "NNS", "VBN")
_DESCRIBED = ("NN", "NNS", "JJ")
_ATTRIBUTES = ("DT", "PRP$", "JJ", "JJR", "JJS", "RBR", "RBS", "IN")
_GENITIVES = ("'s", "’s")


def is_asserted(grammar: Grammar, lists: ClauseWords, text: str, start: int, cue: Cue) -> bool:
    """Whether somebody says something by a verb, as far as the two words before it show.

    Args:
        grammar: The language.
        lists: The language's words for clauses.
        text: The text.
        start: Where the sentence begins.
        cue: The verb, or the words that give a source: according to.
    """
    if cue.group == "source":
        return True
    before = text[max(start, cue.start - _BESIDE) : cue.start].split()[-2:]
    form = text[cue.start : cue.end]
    if not before or form[0].isupper():
        return not before and form.endswith(grammar.participle)  # "Noting that it rained, Ana Ruiz …"
    last, likely = before[-1], grammar.classes.likely
    if text[cue.end : cue.end + 2] in _GENITIVES:
        return False  # "the Jewish state's premier"
    if last[-1].isdigit() and (likely(form) in _COUNTED or likely(_next_word(text, cue.end)) == "NNS"):
        return False  # "40 states", "1,200 pledged delegates"
    if len(before) > 1 and last not in lists.negation and likely(last) == "RB":
        last = before[0]
    contracted = before[0].endswith(lists.negative_contractions) or before[-1].endswith(lists.negative_contractions)
    if contracted or not lists.negation.isdisjoint(before):
        return False
    if form.endswith(grammar.participle):
        owned = last.endswith(POSSESSIVE) and likely(last[:-2]) != "PRP"  # "the paper's reporting", but "she's saying"
        return not owned and (likely(last) not in _ATTRIBUTES or last.lower() in lists.gerund_leads)
    if last.endswith(POSSESSIVE) and form.endswith(grammar.past) and likely(_next_word(text, cue.end)) in _DESCRIBED:
        return False  # "the firm's estimated value"
    modal = before[-1].islower() and likely(before[-1]) == "MD"
    if modal and before[0] not in lists.first_person:
        return False  # "one could argue that", but "I can confirm that"
    return last not in lists.passive and (last.lower() not in lists.infinitives or before[0] in lists.going_on)


def _next_word(text: str, start: int) -> str:
    """The word that follows at an offset, or nothing."""
    return next(iter(text[start : start + _BESIDE].split()), "")
