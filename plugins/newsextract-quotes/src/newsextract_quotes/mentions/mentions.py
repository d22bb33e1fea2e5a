"""Speaker mentions: the noun phrase that is the subject of a reporting verb, before it or behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsextract_quotes.grammar import Grammar
from newsextract_quotes.mentions.leading import LeadingSubjects
from newsextract_quotes.mentions.phrase_words import LEADING, POSSESSIVE
from newsextract_quotes.mentions.phrases import Phrases
from newsextract_quotes.mentions.subjects import Subjects
from newsextract_quotes.words import Range, Words

__all__ = [
    "Range",
    "first_mention",
    "mention_after",
    "mention_before",
    "name_before",
    "subject_and_verb",
    "verb_and_subject",
]

_FARTHEST = 600
_NAME_LENGTH = 50
_TITLE_LENGTH = 12
_BLANKS = " \xa0"
_BOUNDARIES = ("_", ",", ";", ":", "—", "–")
_NAME_BEFORE = re.compile(r"[A-Z][\w’'-]+(?:[ \xa0][A-Z][\w’'-]+){0,2}\Z")
_NAME_AHEAD = re.compile(r"[ \xa0]([A-Z][\w’'-]+(?:[ \xa0][A-Z][\w’'-]+){0,2})(?=[.,])")


def mention_before(grammar: Grammar, text: str, start: int, end: int) -> Range | None:
    """Return the subject of the verb that begins at ``end``, or None if it has none of its own.

    Adverbs, auxiliaries, comma phrases and relative clauses between the two are passed over, and a name in an
    apposition is preferred: in "the mayor, Ana Ruiz, who was away, later said" it is "Ana Ruiz".

    Args:
        grammar: The language.
        text: The text; a quotation in it is a run of ``_``.
        start: Where the sentence begins.
        end: Where the verb begins.
    """
    plain = _plain_subject(grammar, text, start, end)
    if plain is not None:
        return plain
    opens = not text[max(0, start - 2) : start].rstrip(_BLANKS).endswith(_BOUNDARIES)
    return Subjects(grammar, Words(text, max(start, end - _FARTHEST), end), opens=opens).subject()


def mention_after(grammar: Grammar, text: str, start: int, end: int) -> Range | None:
    """Return the subject that follows a verb at once, as in "said Ana Ruiz, the mayor", or None.

    Args:
        grammar: The language.
        text: The text.
        start: Where the verb ends.
        end: Where the sentence ends.
    """
    plain = _NAME_AHEAD.match(text, start, end)
    if plain is not None and _is_plain_name(grammar, plain.group(1).split()):
        return plain.span(1)
    while end > start and text[end - 1] in ".!?…":
        end -= 1
    return Phrases(grammar, Words(text, start, min(end, start + _FARTHEST)), opens=False).inverted()


def _plain_subject(grammar: Grammar, text: str, start: int, end: int) -> Range | None:
    """A pronoun, or a name with a boundary before it, right before a verb: most subjects, found at little cost."""
    last = end
    while last > start and text[last - 1] in _BLANKS:
        last -= 1
    first = max(text.rfind(" ", start, last) + 1, start)
    if text[first:last] in grammar.pronouns:
        return first, last
    found = _NAME_BEFORE.search(text, max(start, last - _NAME_LENGTH), last)
    if found is None:
        return None
    lead = text[max(start, found.start() - _TITLE_LENGTH) : found.start()].rstrip(_BLANKS)
    title = lead.rpartition(" ")[2]
    titled = title in grammar.courtesies
    if titled:
        lead = lead[: -len(title)].rstrip(_BLANKS)
    if lead and not lead.endswith(_BOUNDARIES):
        return None
    words = found.group().split()
    if not titled and not lead and grammar.classes.likely(words[0]) in LEADING:
        return None
    return found.span() if _is_plain_name(grammar, words, titled=titled) else None


def name_before(grammar: Grammar, text: str, start: int, end: int) -> Range | None:
    """Return the name of up to three words that ends at ``end``, if these can be nothing else."""
    found = _NAME_BEFORE.search(text, max(start, end - _NAME_LENGTH), end)
    return found.span() if found is not None and _is_plain_name(grammar, found.group().split()) else None


def _is_plain_name(grammar: Grammar, words: Sequence[str], *, titled: bool = False) -> bool:
    """Whether capitalised words, perhaps behind a title, are nothing but a name; its last may be a common word, too."""
    for word in words:
        if word in grammar.unnamed or word.endswith(POSSESSIVE) or _is_contracted(grammar, word):
            return False
    rest = words[:-1]
    if any(word.lower().partition("-")[0] in grammar.titles for word in (rest if titled else words)):
        return False
    return titled or not any(map(grammar.classes.of, rest))


def _is_contracted(grammar: Grammar, word: str) -> bool:
    """Whether a word is a pronoun or an opener with a verb contracted to it: I’ve."""
    bare, mark, _ = word.replace("’", "'").partition("'")
    return bool(mark) and (bare in grammar.unnamed or bare in grammar.openers)


def first_mention(grammar: Grammar, text: str, start: int, end: int) -> Range | None:
    """Return the first noun phrase of a sentence, its likely subject; a phrase that leads in is passed over."""
    return LeadingSubjects(grammar, Words(text, start, min(end, start + _FARTHEST))).subject()


def subject_and_verb(grammar: Grammar, text: str, start: int, end: int) -> tuple[Range, Range] | None:
    """Return a noun phrase that stands at ``start`` and the finite verb right behind it."""
    words = Words(text, start, min(end, start + _FARTHEST))
    reader = Phrases(grammar, words)
    found = reader.phrase_at(1 if words.texts[:1] == [","] else 0)
    if found is None:
        return None
    verb = words.at(found[1])
    if verb == len(words) or not reader.is_past_or_present(verb):
        return None
    return found, words.span(verb, verb)


def verb_and_subject(grammar: Grammar, text: str, start: int, end: int) -> tuple[Range, Range] | None:
    """Return the noun phrase right behind a verb in the past tense that stands at ``start``, and the verb."""
    words = Words(text, start, min(end, start + _FARTHEST))
    if not words.texts or not Phrases(grammar, words).is_past_or_present(0):
        return None
    verb = words.span(0, 0)
    found = mention_after(grammar, text, verb[1], end)
    return (found, verb) if found else None
