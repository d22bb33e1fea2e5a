"""Terms and titles: marked words that name something and that nobody in the sentence says."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.text.quotation import Quotation
from newsextract_quotes.grammar import Grammar
from newsextract_quotes.marked.attribution import LONGEST_TERM, NONE, Attribution, SentenceReader
from newsextract_quotes.mentions.phrase_words import POSSESSIVE
from newsextract_quotes.words import Words

Attributed = tuple[Quotation, Attribution]

_MAYBE_TERM = frozenset(("before", "after", "trailing", "subject"))
_FUNCTION = frozenset(("IN", "CC", "TO", "DT"))  # words written small in titles
_WEIGHTY = 4  # letters of a word that is capitalised in a title
_TITLE_WORDS = 9
_LABEL_WORDS = 4
_LONGEST_ATTRIBUTE = 40
_ATTRIBUTE_WORDS = 3
_BLANKS = (" ", "\xa0")
_NOMINAL = frozenset(("NN", "NNS", "JJ"))
_VERBS = frozenset(("VB", "VBD", "VBZ", "VBN", "VBG", "MD"))
_QUALITIES = frozenset(("JJ", "JJR", "JJS", "RB", "VBN", "VBG"))  # what a speaker finds something to be


def without_terms(text: str, reader: SentenceReader, attributed: Sequence[Attributed]) -> list[Attributed]:
    """Return the quotations of a sentence with their attributions, terms and titles with none.

    Args:
        text: The article's text.
        reader: The sentence.
        attributed: Its quotations with what the sentence attributes them by.
    """
    kept: list[Attributed] = []
    before, named = NONE, None  # the last attribution; where the last quotation ends if it is nobody's
    for quotation, attribution in attributed:
        term = (
            is_term(text, reader, quotation, attribution)
            or _describes(reader, quotation, attribution, before)
            or (named is not None and _is_joined(reader, named, quotation.outer_start))
        )
        kept.append((quotation, NONE if term else attribution))
        before, named = attribution, quotation.outer_end if term or attribution is NONE else None
    return kept


def _is_joined(reader: SentenceReader, start: int, end: int) -> bool:
    """Whether nothing but a comma or an "and" stands between two quotations: known as "A" and "B"."""
    words = reader.text[start:end].replace(",", " ").split()
    return all(word in reader.grammar.coordinators for word in words)


def is_term(text: str, reader: SentenceReader, quotation: Quotation, attribution: Attribution) -> bool:
    """Whether an attributed quotation is but the name of something."""
    place, opens = attribution.place, quotation.outer_start <= reader.start
    if place not in _MAYBE_TERM or (place == "after" and opens and text[quotation.end - 1] in ",.?!"):
        return False
    before = text[reader.start : quotation.outer_start].rstrip(" \xa0")
    if before.endswith(reader.grammar.term_markers) or (place == "after" and _is_named(reader, quotation.outer_start)):
        return True
    if place != "after" and _is_label(reader.grammar, text, quotation, before):
        return True
    if before.endswith(":"):
        return False
    verb = attribution.verb
    if (verb is None or verb.group != "naming") and _is_work(reader.grammar, text, quotation, before):
        return True
    if verb is not None and place == "before":
        named = reader.text[verb.end : quotation.outer_start].strip()
        introduced = named == "," and text[quotation.end - 1] in ",.?!"
        if verb.lemma in reader.grammar.labelling and _is_nickname(reader.grammar, text, quotation):
            return True
        if introduced or verb.group == "manner" or (verb.group == "naming" and named):
            return False
        if verb.group == "speech" and _is_attribute(text, reader, quotation):
            return True
    return is_title(reader.grammar, text, quotation.start, quotation.end)


def _is_label(grammar: Grammar, text: str, quotation: Quotation, before: str) -> bool:
    """Whether marked words are a letter, or stand on what is named before them: a crate marked “Fragile”."""
    words = text[quotation.start : quotation.end].split()
    if len(words) == 1 and len(words[0]) == 1:
        return True
    labelled = before.rpartition(" ")[2] in grammar.labelled
    return labelled and text[quotation.start].isupper() and len(words) <= _LABEL_WORDS


def is_title(grammar: Grammar, text: str, start: int, end: int, *, contracted: bool = False) -> bool:
    """Whether marked words are written as a title is: each word of weight capitalised.

    Args:
        grammar: The language.
        text: The text.
        start: Where the words begin.
        end: Where they end.
        contracted: Whether a title may have a contracted verb: "What's Cooking".
    """
    if not text[start].isupper():
        return False
    words = [word for word in Words(text, start, min(end, start + 100)).texts if word[0].isalnum()]
    if not 2 <= len(words) <= _TITLE_WORDS or not words[0][0].isupper() or not words[-1][0].isupper():
        return False
    if not contracted and any(map(grammar.is_contracted, words)):
        return False
    likely = grammar.classes.likely
    return all(
        word[0].isupper() or len(word) < _WEIGHTY or word[0].isdigit() or likely(word) in _FUNCTION for word in words
    )


def _is_named(reader: SentenceReader, start: int) -> bool:
    """Whether a passive in front of marked words gives them as a name: it's called "…"."""
    cue = next((cue for cue in reversed(reader.cues) if cue.end <= start), None)
    return cue is not None and reader.is_reduced(cue, start)


def _is_nickname(grammar: Grammar, text: str, quotation: Quotation) -> bool:
    """Whether marked words are an article and a name: the Badger."""
    article, *name = text[quotation.start : quotation.end].split()
    return article in grammar.articles and article.islower() and bool(name) and all(word[0].isupper() for word in name)


def _is_work(grammar: Grammar, text: str, quotation: Quotation, before: str) -> bool:
    """Whether marked words are the title of what is named before them: her memoir, "…"; an author of "…"."""
    if not text[quotation.start].isupper() or not before.rstrip(",").endswith(grammar.works):
        return False
    return not before.endswith(",") or is_title(grammar, text, quotation.start, quotation.end, contracted=True)


def _is_attribute(text: str, reader: SentenceReader, quotation: Quotation) -> bool:
    """Whether up to three marked words that end with a noun stand before another one: the “rainy day” fund."""
    if quotation.end - quotation.start > _LONGEST_ATTRIBUTE or text[quotation.end - 1] in ",.;!?":
        return False
    words = text[quotation.start : quotation.end].split()
    if len(words) > _ATTRIBUTE_WORDS or text[quotation.outer_end : quotation.outer_end + 1] not in _BLANKS:
        return False
    likely = reader.grammar.classes.likely
    following = Words(reader.text, quotation.outer_end, min(reader.end, quotation.outer_end + 30)).texts[:1]
    if not following or likely(following[0].rstrip(".")) not in _NOMINAL or likely(words[-1]) in _QUALITIES:
        return False
    before = reader.last_word(quotation.outer_start)
    determined = before in reader.grammar.determiners or before.endswith(POSSESSIVE)
    return determined or words[0][0].isupper() or likely(words[0]) not in _VERBS


def _describes(reader: SentenceReader, quotation: Quotation, attribution: Attribution, before: Attribution) -> bool:
    """Whether a word or two stand in a clause about the speaker of the last: …," said Ruiz, who rates it "good"."""
    verb, start = attribution.verb, quotation.outer_start
    if verb is None or attribution.place != "before" or before.place != "after" or before.cue != attribution.cue:
        return False
    if quotation.outer_end - start > LONGEST_TERM or any(verb.end < cue.start < start for cue in reader.cues):
        return False
    between = reader.text[verb.end : start].split()
    relatives = reader.grammar.relatives - reader.grammar.complementizers
    return not relatives.isdisjoint(between) and not between[-1].endswith(",")
