"""What can speak: a name, a person's pronoun or role, an organisation, what is written."""

from __future__ import annotations

from newsextract_quotes.grammar import Grammar
from newsextract_quotes.words import Range, Words

_NEARBY = 2000  # characters within which a name is looked for again


def may_speak(grammar: Grammar, text: str, start: int, mention: Range) -> bool:
    """Return whether a phrase can be somebody who speaks, rather than what is spoken of: the water, it, a new law.

    Args:
        grammar: The language.
        text: The text.
        start: Where the sentence begins.
        mention: The phrase.
    """
    words = Words(text, *mention).texts
    if len(words) == 1 and words[0] in grammar.pronouns:
        return words[0] not in grammar.impersonal
    modified = next((i for i, word in enumerate(words) if i and word in grammar.modifiers), len(words))
    head = words[modified - 1]
    if head[0].isupper() and (len(words) > 1 or mention[0] > start or _is_name(grammar, text, head, start)):
        return True
    noun, names = head.lower(), grammar.names
    return noun in grammar.speaking or (names is not None and (names.is_role(noun) or noun in names.organisations))


def _is_name(grammar: Grammar, text: str, word: str, start: int) -> bool:
    """Whether the capitalised first word of a sentence is a name: it is nothing else, or has its capital nearby too."""
    if not grammar.classes.of(word):
        return True
    near = text.find(f" {word}", max(0, start - _NEARBY), start + _NEARBY)
    while near >= 0 and not text[near - 1 : near].islower():
        near = text.find(f" {word}", near + 1, start + _NEARBY)
    return near >= 0
