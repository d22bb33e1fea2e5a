"""Speaker mentions: the noun phrase that is the subject of a reporting verb.

A light noun-phrase reader over word lists and parts of speech, without a parser: it reads leftwards from a verb to its
subject, or rightwards where the verb comes first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsextract_quotes.grammar import Grammar, Token, tokens

Range = tuple[int, int]

_FARTHEST = 600
_LONG_QUOTATION = 40
_NAME_LENGTH = 50
_NAME_BEFORE = re.compile(r"[A-Z][\w’'-]+(?:[ \xa0][A-Z][\w’'-]+){0,2}\Z")
_NAME_AHEAD = re.compile(r"[ \xa0]([A-Z][\w’'-]+(?:[ \xa0][A-Z][\w’'-]+){0,2})(?=[.,])")
_NOMINAL = frozenset(("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "FW", "RBS", "PRP$", "DT", "PDT"))
_PARTICIPLES = frozenset(("VBG", "VBN"))
_MODIFYING = frozenset(("JJ", "JJR", "JJS", "RB", "PRP$", "DT", "CD", "POS"))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_LEADING = frozenset(("IN", "RB", "VBG", "WRB", "TO", "CC", "UH"))
_VERBS = _FINITE | _PARTICIPLES | {"VB"}
_COMMON = frozenset(("NN", "NNS"))
_POSSESSIVE = ("’s", "'s", "s’", "s'")
_MODIFIERS = frozenset(("of", "at", "for", "with", "from", "by"))
_CLOSERS = frozenset(",;:()[]—–")


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
    return plain or _Reader(grammar, tokens(text, max(start, end - _FARTHEST), end)).subject()


def mention_after(grammar: Grammar, text: str, start: int, end: int) -> Range | None:
    """Return the subject that follows a verb at once, as in "said Ana Ruiz, the mayor", or None.

    Args:
        grammar: The language.
        text: The text.
        start: Where the verb ends.
        end: Where the sentence ends.
    """
    if plain := _NAME_AHEAD.match(text, start, end):
        if _is_plain_name(grammar, plain.group(1)):
            return plain.span(1)
    while end > start and text[end - 1] in ".!?…":
        end -= 1
    return _Reader(grammar, tokens(text, start, min(end, start + _FARTHEST))).inverted()


def _plain_subject(grammar: Grammar, text: str, start: int, end: int) -> Range | None:
    """A pronoun, or a name with a boundary before it, right before a verb: most subjects, found at little cost."""
    last = end
    while last > start and text[last - 1] in " \xa0":
        last -= 1
    first = max(text.rfind(" ", start, last) + 1, start)
    if text[first:last] in grammar.pronouns:
        return first, last
    found = _NAME_BEFORE.search(text, max(start, last - _NAME_LENGTH), last)
    if found is None or not _is_plain_name(grammar, found.group()):
        return None
    before = text[start : found.start()].rstrip(" \xa0")
    return found.span() if not before or before[-1] in "_,;:—–" else None


def _is_plain_name(grammar: Grammar, name: str) -> bool:
    """Whether capitalised words are nothing but a name."""
    for word in name.split():
        if (
            word.lower() in grammar.titles
            or word in grammar.times
            or word in grammar.not_names
            or word in grammar.determiners
            or word in grammar.pronouns
            or word.endswith(_POSSESSIVE)
            or grammar.classes.of(word)
        ):
            return False
    return True


def first_mention(grammar: Grammar, text: str, start: int, end: int) -> Range | None:
    """Return the first noun phrase of a sentence, its likely subject; a phrase that leads in is passed over."""
    return _Reader(grammar, tokens(text, start, min(end, start + _FARTHEST))).leading()


def subject_and_verb(grammar: Grammar, text: str, start: int, end: int) -> tuple[Range, Range] | None:
    """Return a noun phrase that stands at ``start`` and the finite verb right behind it."""
    reader = _Reader(grammar, tokens(text, start, min(end, start + _FARTHEST)))
    found = reader.phrase_at(1 if reader.words and reader.words[0].text == "," else 0)
    if found is None:
        return None
    verb = next((i for i, word in enumerate(reader.words) if word.start >= found[1]), None)
    if verb is None or not reader.is_past_or_present(verb):
        return None
    return found, (reader.words[verb].start, reader.words[verb].end)


def verb_and_subject(grammar: Grammar, text: str, start: int, end: int) -> tuple[Range, Range] | None:
    """Return the noun phrase right behind a verb in the past tense that stands at ``start``, and the verb."""
    reader = _Reader(grammar, tokens(text, start, min(end, start + _FARTHEST)))
    if not reader.words or not reader.is_past_or_present(0):
        return None
    verb = reader.words[0]
    found = mention_after(grammar, text, verb.end, end)
    return (found, (verb.start, verb.end)) if found else None


class _Reader:
    """Reads noun phrases in the tokens of one sentence; indices are into the tokens, ends inclusive."""

    def __init__(self, grammar: Grammar, words: Sequence[Token]) -> None:
        self.grammar = grammar
        self.words = words

    # --- What a word is

    def nominal(self, index: int) -> bool:
        """Whether a word can stand within a noun phrase."""
        word = self.words[index]
        text = word.text
        grammar = self.grammar
        if not text[0].isalnum():
            joins = text == "&" and 0 < index < len(self.words) - 1 and self.words[index - 1].capital
            return text[0] in "$£€#" or (joins and self.words[index + 1].capital)
        if text in grammar.determiners or text in grammar.particles or text[0].isdigit():
            return True
        if text in grammar.times or text in grammar.not_names or text in grammar.pronouns:
            return False
        if word.capital:
            return index > 0 or grammar.classes.likely(text.lower()) not in _LEADING
        if text.replace("’", "'").endswith("n't"):
            return False
        if text in grammar.openers or text in grammar.relatives:
            return False
        tag = grammar.classes.likely(text)
        if tag in _VERBS and tag not in _PARTICIPLES:
            # "The lead author": a verb's form right behind a determiner is none.
            behind = index == 0 or self.words[index - 1].text in grammar.determiners
            return behind and grammar.classes.can_be(text, "NN", "JJ") and index + 1 < len(self.words)
        if tag in _PARTICIPLES:
            # Behind a noun a participle is a verb: "the firm adding", "the firm obtained".
            before = self.words[index - 1].text if index else ""
            return (
                not before
                or before in grammar.determiners
                or before.endswith(_POSSESSIVE)
                or self.tag(index - 1) in _MODIFYING
            )
        return tag is None or tag in _NOMINAL or text.endswith(_POSSESSIVE)

    def named(self, index: int) -> bool:
        """Whether a word can belong to a name."""
        word = self.words[index]
        return word.capital and word.text not in self.grammar.not_names and word.text not in self.grammar.determiners

    def titled(self, index: int) -> bool:
        """Whether a word is a title."""
        text = self.words[index].text.rstrip(".").lower()
        return text in self.grammar.titles or ("-" in text and text.partition("-")[0] in self.grammar.titles)

    def tag(self, index: int) -> str | None:
        return self.grammar.classes.likely(self.words[index].text.lower())

    def pronoun(self, index: int) -> Range | None:
        """A pronoun, without the verb that is contracted with it."""
        word = self.words[index]
        bare = word.text.replace("’", "'").partition("'")[0]
        if bare in self.grammar.pronouns:
            return word.start, word.start + len(bare)
        return None

    # --- Leftwards from a verb

    def subject(self) -> Range | None:
        """The subject of the verb behind the last token."""
        last = self.skip_between(len(self.words) - 1)
        apposed: Range | None = None
        if last >= 0 and self.words[last].text in self.grammar.coordinators:
            return None
        while last >= 0:
            if not self.closes_phrase(last):
                found = self.phrase_ending(last)
                if found is None or (apposed is not None and self.is_common(*found)):
                    return apposed
                if (around := self.around(*found)) is not None:
                    last = around
                    continue
                return self.trimmed(*found)
            comma = self.phrase_opening(last)
            if comma is None:
                return apposed
            if self.is_finite(comma + 1):
                comma = self.relative_before(comma)
            elif (
                apposed is None
                and self.words[last].text == ","
                and not self.is_place(comma)
                and self.is_name(comma + 1, last - 1)
            ):
                apposed = self.trimmed(comma + 1, last - 1, last - 1)
            last = self.skip_between(comma - 1)
        return apposed

    def closes_phrase(self, index: int) -> bool:
        """Whether a token ends a comma phrase: a comma, or a short quotation with a comma in it."""
        text = self.words[index].text
        return text in _CLOSERS or (index > 0 and text[0] == "_" and text[-1] == "," and len(text) <= _LONG_QUOTATION)

    def is_place(self, comma: int) -> bool:
        """Whether a name behind a preposition ends before a comma: in Paris, …"""
        first = comma
        while first > 0 and self.named(first - 1):
            first -= 1
        return 0 < first < comma and self.tag(first - 1) == "IN"

    def around(self, first: int, last: int, _end: int) -> int | None:
        """The last token of the phrase that this one stands in apposition to, if it does."""
        words = self.words
        if self.pronoun(first):
            return None
        if first > 1 and words[first - 1].text == "or" and words[first - 2].text == ",":
            return first - 3
        abbreviated = first == last and words[last].text.endswith(".")
        if first > 1 and abbreviated and words[first - 1].text == "," and self.is_place(first - 1):
            return first - 2
        if first < 2 or words[first - 1].text != "," or not self.is_common(first, last, last) or words[first].capital:
            return None
        before = first - 2
        if words[before].text.isdigit() and before > 1 and words[before - 1].text == ",":
            before -= 2
        found = self.phrase_ending(before)
        if found is None or not self.named(found[1]) or self.is_common(*found):
            return None
        starts = found[0] == 0 or self.words[found[0] - 1].text in _CLOSERS | self.grammar.openers
        return before if starts else None

    def is_finite(self, index: int) -> bool:
        """Whether a word is most likely a finite verb."""
        word = self.words[index]
        finite = self.tag(index) in _FINITE or word.text in self.grammar.passive
        return not word.capital and (finite or word.text.replace("’", "'").endswith("n't"))

    def is_past_or_present(self, index: int) -> bool:
        """Whether a word can be a verb of doing: no auxiliary."""
        word = self.words[index]
        return not word.capital and self.tag(index) in ("VBD", "VBZ", "VBN") and word.text not in self.grammar.between

    def relative_before(self, index: int) -> int:
        """The comma in front of the relative clause that a token stands in; the token where there is none."""
        for at in range(index - 1, 0, -1):
            if self.words[at].text in self.grammar.relatives and self.words[at - 1].text == ",":
                return at - 1
        return index

    def skip_between(self, last: int) -> int:
        """Pass over adverbs, auxiliaries and days left of a verb."""
        grammar = self.grammar
        while last >= 0:
            text = self.words[last].text
            if not (
                text in grammar.between or text in grammar.times or (text.endswith("ly") and self.tag(last) == "RB")
            ):
                break
            last -= 1
        return last

    def phrase_opening(self, closing: int) -> int | None:
        """The comma that opens the phrase which a comma closes; None if what is between can be no comma phrase."""
        for index in range(closing - 1, -1, -1):
            text = self.words[index].text
            if text in _CLOSERS:
                return index
            if text[0] == "_" and text[-1] == "," and (index == 0 or len(text) > _LONG_QUOTATION):
                return None
        return None

    def phrase_ending(self, last: int) -> tuple[int, int, int] | None:
        """The noun phrase that ends at a token: (first, last of its core, last with what modifies the core)."""
        if self.pronoun(last):
            return last, last, last
        first = self.nominal_from(last)
        if first > last:
            return self.before_relative(last)
        left = first - 1
        if left > 0 and self.words[left].text == "," and first == last and self.words[last].text.isdigit():
            return self.phrase_ending(left - 1)
        if left < 0 or self.words[left].text in _CLOSERS:
            return first, last, last
        text = self.words[left].text
        if text in self.grammar.coordinators:
            return self.joined(first, last)
        tag = self.tag(left)
        if text in self.grammar.openers or text[0] == "_":
            return first, last, last
        if tag == "IN" and left > 1 and self.words[left - 1].text == ",":
            return self.phrase_ending(left - 2)
        if tag in ("IN", "TO"):
            around = self.phrase_ending(left - 1) if left > 0 and text not in self.grammar.relatives else None
            if around is not None and not (around[0] == around[1] and self.pronoun(around[0])):
                return around[0], around[1], last
            return self.before_relative(left, first, last)
        return self.before_relative(left, first, last)

    def nominal_from(self, last: int) -> int:
        """The first token of the nominal words that end at a token."""
        first = last + 1
        while first > 0 and self.nominal(first - 1):
            first -= 1
            if self.words[first].text in self.grammar.determiners and not self.words[first].capital:
                break
        return first

    def before_relative(self, left: int, first: int = 0, last: int = -1) -> tuple[int, int, int] | None:
        """The phrase in front of the relative clause that ends here; else the phrase given, or None."""
        for index in range(left, 0, -1):
            text = self.words[index].text
            if text in _CLOSERS:
                break
            if text in self.grammar.relatives and self.words[index - 1].text == "," and index > 1:
                return self.phrase_ending(index - 2)
            if text in self.grammar.relatives and self.nominal(index - 1) and not self.reports(index - 1):
                return self.phrase_ending(index - 1)
        if left > 0 and self.only_participle(left) and self.nominal(left - 1):
            return self.phrase_ending(left - 1)
        return (first, last, last) if last >= first else None

    def only_participle(self, index: int) -> bool:
        """Whether a word is a participle that can be no past tense: a reduced relative clause begins with it."""
        classes = self.grammar.classes
        word = self.words[index].text
        return self.tag(index) == "VBG" or (self.tag(index) == "VBN" and not classes.can_be(word, "VBD"))

    def reports(self, index: int) -> bool:
        """Whether a word can be a reporting verb, whose "that" opens a clause."""
        return self.words[index].text in self.grammar.cues

    def joined(self, first: int, last: int) -> tuple[int, int, int]:
        """Two phrases joined by "and", if the first begins the clause; else the second alone."""
        before = first - 2
        if before >= 0:
            start = self.nominal_from(before)
            if start <= before and (start == 0 or self.words[start - 1].text in _CLOSERS):
                return start, last, last
        return first, last, last

    # --- Rightwards from a verb

    def inverted(self) -> Range | None:
        """The subject that follows a verb at once; not what is the subject of another verb."""
        found = self.phrase_at(0)
        if found is not None:
            following = next((i for i, word in enumerate(self.words) if word.start >= found[1]), None)
            if following is not None and self.is_finite(following) and self.words[following].text[0] != "_":
                return None
        return found

    def leading(self) -> Range | None:
        """The subject of a sentence from its beginning."""
        first = self.behind_dateline()
        while first < len(self.words) and self.leads(first):
            first += 1
        best = self.phrase_at(first)
        commas = (index for index in range(first, len(self.words) - 1) if self.words[index].text == ",")
        if best is None:
            found = [phrase for comma in commas if (phrase := self.phrase_at(comma + 1))]
            best = next((phrase for phrase in found if self.acts(phrase)), found[0] if found else None)
        return best

    def acts(self, phrase: Range) -> bool:
        """Whether a finite verb stands right behind a phrase."""
        following = next((i for i, word in enumerate(self.words) if word.start >= phrase[1]), None)
        return following is not None and (self.is_finite(following) or self.tag(following) in ("VBN", "VB"))

    def behind_dateline(self) -> int:
        """The token behind the dash of a dateline: WASHINGTON — …"""
        for index, word in enumerate(self.words[:8]):
            if word.text in ("—", "–", "--"):
                return index + 1
            if not (word.capital or word.text in ",()" or word.text[0].isdigit()):
                break
        return 0

    def leads(self, index: int) -> bool:
        """Whether a word only leads in: a conjunction, an adverb, a mark."""
        text = self.words[index].text
        adverb = text in self.grammar.between or self.tag(index) == "RB"
        return text[0] in "_-•*" or text in self.grammar.openers or (adverb and index + 1 < len(self.words))

    def phrase_at(self, first: int) -> Range | None:
        """The noun phrase that begins at a token."""
        words, grammar = self.words, self.grammar
        if first >= len(words):
            return None
        alone = first + 1 == len(words) or not self.nominal(first + 1)
        if (found := self.pronoun(first)) and (alone or words[first].text not in grammar.determiners):
            return found
        last = first - 1
        while last + 1 < len(words) and self.nominal(last + 1):
            if last >= first and words[last + 1].text in grammar.determiners:
                break
            last += 1
        if last < first:
            return None
        end = last
        if not self.named(last) or self.titled(last) or self.is_common_noun(last):
            end = self.with_modifier(last)
        name = self.name_in_apposition(end + 1) if self.is_common(first, last, end) else None
        return name or self.trimmed(first, last, end)

    def with_modifier(self, last: int) -> int:
        """The last token of a phrase with its "of …"."""
        words = self.words
        end = last
        while (
            end + 2 < len(words)
            and words[end + 1].text in ("of", "at", "for", "with", "from")
            and self.nominal(end + 2)
        ):
            end += 2
            while end + 1 < len(words) and self.nominal(end + 1):
                end += 1
        return end

    def name_in_apposition(self, comma: int) -> Range | None:
        """The name between commas that says who a phrase is."""
        words = self.words
        if comma + 1 >= len(words) or words[comma].text != ",":
            return None
        last = comma
        while last + 1 < len(words) and self.nominal(last + 1):
            last += 1
        ends = (
            last + 1 == len(words) or words[last + 1].text in _CLOSERS or words[last + 1].text in self.grammar.relatives
        )
        if ends and self.is_name(comma + 1, last):
            return self.trimmed(comma + 1, last, last)
        return None

    # --- The mention in a phrase

    def is_common(self, first: int, last: int, _end: int) -> bool:
        """Whether a phrase describes and does not name: its head is in lower case, or a title."""
        return not self.named(last) or self.titled(last) or (last == first == 0 and self.is_common_noun(last))

    def is_common_noun(self, index: int) -> bool:
        return self.tag(index) in _COMMON

    def is_name(self, first: int, last: int) -> bool:
        """Whether a piece between commas is a name, perhaps with a role in front of it."""
        if last < first or not self.named(last) or self.titled(last):
            return False
        words, grammar = self.words, self.grammar
        if words[first].text in ("a", "an", "of", "R", "D") or words[first].text in grammar.relatives:
            return False
        if words[last].text.endswith(_POSSESSIVE) or len(words[last].text.rstrip(".")) < 3:
            return False
        return all(self.nominal(index) for index in range(first, last + 1))

    def trimmed(self, first: int, last: int, end: int) -> Range:
        """The offsets of a phrase; of one that names, only the name: no title, no role, nothing behind it."""
        words = self.words
        if pronoun := self.pronoun(first) if first == last else None:
            return pronoun
        if not self.named(last) or self.titled(last):
            return words[first].start, words[end].end
        if any(words[index].text in self.grammar.coordinators for index in range(first, last)):
            return words[first].start, words[end].end
        start = last
        while start > first and self.in_name(start - 1):
            start -= 1
        while start < last and (
            words[start].text in self.grammar.particles and not words[start].capital and start == first
        ):
            start += 1
        organisation = start > first and start == first + 1 and words[first].text in self.grammar.determiners
        if organisation or (start == first and self.is_common_noun(last)):
            return words[first].start, words[end].end
        return words[start].start, words[last].end

    def in_name(self, index: int) -> bool:
        """Whether the word belongs to the name whose next word follows it."""
        word = self.words[index]
        if word.text in self.grammar.particles:
            return index > 0 and (self.named(index - 1) or word.text != "of")
        if word.text.endswith(_POSSESSIVE):
            return word.text[-1] != "s" and index > 0 and word.capital  # the Porters’ Union, but not Delph’s Tom Lee
        if word.text == "&":
            return True
        return self.named(index) and not self.titled(index)
