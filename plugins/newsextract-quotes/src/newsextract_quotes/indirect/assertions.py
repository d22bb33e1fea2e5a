"""Whether a reporting verb says anything: not where it is a noun, a passive or an infinitive, or is negated."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract_quotes.clauses.clause_words import ClauseWords
from newsextract_quotes.cues import Cue
from newsextract_quotes.grammar import Grammar
from newsextract_quotes.mentions.phrase_words import POSSESSIVE

# How much of the text on either side of a verb is read, in characters.
_BESIDE = 40
# Classes of words that are counted rather than said, and those behind which a participle is an attribute.
_COUNTED = ("NN", "NNS", "VBN")
_ATTRIBUTES = ("DT", "PRP$", "JJ", "JJR", "JJS", "RBR", "RBS", "IN")
# Classes of words that a participle describes, and those that are no verb between a subject and a participle.
_DESCRIBED = ("NN", "NNS", "JJ")
_ADVERBIAL = ("RB", "JJ", "MD")
_GENITIVES = ("'s", "’s")


def is_asserted(grammar: Grammar, lists: ClauseWords, text: str, start: int, cue: Cue) -> bool:
    """Whether somebody says something by a verb, as far as the two words beside it show.

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
    behind = text[cue.end : cue.end + _BESIDE].split()[:2]
    form = text[cue.start : cue.end]
    if not before or form[0].isupper():
        return not before and form.endswith(grammar.participle)  # "Noting that it rained, Ana Ruiz …"
    likely = grammar.classes.likely
    if text.startswith(_GENITIVES, cue.end):
        return False  # "the Jewish state's premier"
    if before[-1][-1].isdigit() and (likely(form) in _COUNTED or (behind and likely(behind[0]) == "NNS")):
        return False  # "40 states", "1,200 pledged delegates"
    if _is_negated(lists, before):
        return False
    last = before[-1]
    if len(before) > 1 and last not in lists.negation and likely(last) == "RB":
        last = before[0]
    if form.endswith(grammar.participle):
        owned = last.endswith(POSSESSIVE) and likely(last[:-2]) != "PRP"  # "the paper's reporting", but "she's saying"
        return not owned and (likely(last) not in _ATTRIBUTES or last.lower() in lists.gerund_leads)
    if form.endswith(grammar.past) and _is_attribute(grammar, lists, before, last, behind):
        return False
    if before[-1].islower() and likely(before[-1]) == "MD" and before[0] not in lists.first_person:
        return False  # "one could argue that", but "I can confirm that"
    return last not in lists.passive and (last.lower() not in lists.infinitives or before[0] in lists.going_on)


def _is_negated(lists: ClauseWords, before: Sequence[str]) -> bool:
    """Whether the words before a verb negate it: never said, didn't say."""
    contracted = before[0].endswith(lists.negative_contractions) or before[-1].endswith(lists.negative_contractions)
    return contracted or not lists.negation.isdisjoint(before)


def _is_attribute(
    grammar: Grammar, lists: ClauseWords, before: Sequence[str], last: str, behind: Sequence[str]
) -> bool:
    """Whether a past participle describes the noun beside it.

    Args:
        grammar: The language.
        lists: The language's words for clauses.
        before: The words before it.
        last: The last of them that is no adverb.
        behind: The words behind it.
    """
    likely = grammar.classes.likely
    if not behind:
        return False
    if last.endswith(POSSESSIVE) and likely(behind[0]) in _DESCRIBED:
        return True  # "the firm's estimated value"
    if behind[0] in grammar.agents and likely(behind[-1]) != "VBG":
        return True  # "the land claimed by settlers", but "responded by saying"
    verb = grammar.classes.can_be(last, "VB") and likely(last) not in _ADVERBIAL and last not in grammar.between
    return verb and before[0] in lists.subjects  # "we support informed choices"
