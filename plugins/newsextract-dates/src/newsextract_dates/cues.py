"""Whether a clause speaks of the past or of what is to come: the nearest verb cue tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property
from itertools import pairwise

from newsextract.language import listed, load_language
from newsextract_dates.clauses import Clauses
from newsextract_dates.gaps import POSSESSIVE

SURE = 2  # what a sure cue tells; of the past with a minus

_COMPARED = 40
_MODAL_GAP = 14  # "will not have been "
_HABIT_REACH = 24
_SPOKEN_OF = 3  # a date farther than so many words behind a verb of speaking may be of what was spoken of
_MARKS = ("", ",", ".", ")")  # what may stand right behind a cue
_LONGEST_PARTICIPLE = 26
_LEAD_AND_DETERMINER = 2  # words: before his
# Lists of words that lead to a date, and how many words behind them it may stand.
_REACHES = {"since": 2, "until": 3, "through": 3, "by": 2, "before": 2}
# What the lists of the language's cues tell.
_TELLS = {
    "past": -SURE,
    "past_plan": -1,
    "infinitive_plan": 1,
    "perhaps": 1,
    "told_ahead": SURE,
    "future": SURE,
    "no_cue": 0,
}


def _forms(words: Iterable[str]) -> list[str]:
    """Words as they are written in a sentence and at its beginning."""
    return [form for word in words for form in (word, word[:1].upper() + word[1:])]


class Cues:
    """Finds the cue that governs a position.

    Args:
        data: The language's cues: words and endings of words by what they tell.

    Attributes:
        clauses: Finds the ends of the language's clauses.
    """

    def __init__(self, data: Mapping[str, str]) -> None:
        self._data = data
        self.clauses = Clauses(listed(data["abbreviations"]))
        # By its last word: the words before it and what it tells, the longest first.
        self._phrases: dict[str, list[tuple[list[str], int]]] = {}
        cues = {phrase: tells for name, tells in _TELLS.items() for phrase in _forms(listed(data[name]))}
        for phrase, tells in cues.items():
            *before, last = phrase.split()
            for form in {last + mark for mark in _MARKS} | {last.replace("'", "’")}:
                self._phrases.setdefault(form, []).append((before, tells))
        for phrases in self._phrases.values():
            phrases.sort(key=lambda phrase: -len(phrase[0]))
        self._to_come = tuple(listed(data["future_endings"]))
        self._past = tuple(ending + mark for ending in listed(data["past_endings"]) for mark in _MARKS)
        self._adverbs = tuple(listed(data["adverbs"]))
        self._endings = self._past + self._to_come
        self._leads = {word: lead for lead in _REACHES for word in _forms(listed(data[lead]))}
        self._present, self._infinitive, self._timetable = (
            frozenset(_forms(listed(data[name]))) for name in ("present", "infinitive", "timetable")
        )
        self._reporting, self._usual = (frozenset(listed(data[name])) for name in ("reporting", "usual"))
        self._nominal, self._before_adjectives = (
            frozenset(listed(data[name])) for name in ("nominal", "before_adjectives")
        )
        habits = listed(data["habit"])
        self._habit = frozenset(form + mark for form in _forms(habits) if " " not in form for mark in _MARKS)
        self._habit_phrases = tuple(f" {form} " for form in habits if " " in form)
        self._told_ahead = frozenset(_forms(listed(data["told_ahead"])))
        self._subjects = frozenset(listed(data["subjects"]))
        self._day_prepositions = frozenset(listed(data["day_prepositions"]))
        self._no_state = self._before_adjectives | frozenset(listed(data["no_state"]))
        self._no_infinitive = frozenset(listed(data["no_infinitive"]))

    def words_before(self, text: str, position: int) -> list[str]:
        """Return the words of a clause before a position."""
        return text[self.clauses.start(text, position) : position].split()

    def direction(self, words: Sequence[str], text: str, end: int) -> int:
        """Tell where a clause with a date points to.

        Args:
            words: The words of the clause before the date.
            text: The text.
            end: The offset behind the date.

        Returns:
            2 for the future and -2 for the past if a sure cue before the expression tells, or one behind it where it
            opens the clause; 1 and -1 if only a doubtful one or one behind it does, 0 without a cue.
        """
        leads = self._leads_of(words)
        opens_with_lead = len(words) == _LEAD_AND_DETERMINER and words[-1] in self._before_adjectives
        possessive = text[end : end + 2] in POSSESSIVE
        if possessive or opens_with_lead:
            leads -= {"before", "through"}  # before Friday's sale; before his Friday address, he said
        if "since" in leads:
            return -SURE
        if self._is_state(words):
            return SURE
        if (cue := self._last_cue(words)) is not None:
            tells, index = cue
            if index < len(words) - _SPOKEN_OF and words[index].strip(",.)") in self._reporting:
                tells = max(tells, -1)  # he said a cut in December was likely
            if possessive and words[index] in self._told_ahead:
                tells = 1  # they would look for ways round Wednesday's ruling
            if tells < 0 and ("until" in leads or ("by" in leads and self._has_infinitive(words[index + 1 :]))):
                return SURE
            return 1 if tells < 0 and "through" in leads else tells
        if leads and len(words) > 1 and text[end : end + 1] != ",":  # …, and by Friday, half had left
            return SURE
        return self._direction_behind(words, leads, text, end)

    def _direction_behind(self, words: Sequence[str], leads: set[str], text: str, end: int) -> int:
        """Tell where a clause points to whose words before the date have no cue; arguments as of `direction`."""
        behind = text[end : self.clauses.end(text, end)].split()
        for index, word in enumerate(behind):
            if leads and word.strip(",.)") in self._reporting:
                continue
            if (word in self._phrases or word.endswith(self._endings)) and (tells := self._cue(behind, index)[0]):
                opens = len(words) <= 1 and text[end : end + 1] in (",", " ")  # on Monday, the court will decide
                return (SURE if opens else 1) * (1 if tells > 0 else -1)
        if leads:
            return SURE
        speaks_ahead = len(words) <= 1 and bool(behind) and behind[0] in self._subjects  # on Monday we vote
        return 1 if speaks_ahead or not self._timetable.isdisjoint(words) else 0

    def _is_state(self, words: Sequence[str]) -> bool:
        """Whether a verb of the present right before a date says what is so then: is on Monday, are closed Monday."""
        end = len(words) - (bool(words) and words[-1] in self._day_prepositions)
        if end > 0 and words[end - 1] in self._present:
            return True
        state = words[end - 1] if end > 1 else ""
        return state.islower() and state not in self._no_state and words[end - 2] in self._present

    def _leads_of(self, words: Sequence[str]) -> set[str]:
        """The names of the lists that the words right before a date are in."""
        return {
            lead
            for distance, word in enumerate(words[: -max(_REACHES.values()) - 1 : -1])
            if (lead := self._leads.get(word)) and distance < _REACHES[lead]
        }

    def _last_cue(self, words: Sequence[str]) -> tuple[int, int] | None:
        """What the last cue tells, and the number of its last word."""
        phrases, endings = self._phrases, self._endings
        is_now = False  # … that he had signed; the case is heard in May
        for index in range(len(words) - 1, -1, -1):
            word = words[index]
            if word not in phrases and not word.endswith(endings):  # most are not: this is faster than to ask
                continue
            tells, first = self._cue(words, index)
            if not tells:
                is_now = is_now or self._is_present(words, first)
                continue
            if word in self._nominal and self._is_object(words, first):
                continue
            modal, begin = self._soon_before(words, first)
            if tells == 1 and modal == -SURE:  # will be asked to meet
                modal = max(modal, self._soon_before(words, begin)[0])
            if modal > 0 or (modal == -1 and tells == 1):  # will be asked, had been due to meet
                tells = modal
            return None if is_now and tells < 0 else (tells, index)
        return None

    def _is_object(self, words: Sequence[str], index: int) -> bool:
        """Whether a past verb stands before a word, and no comma between: he revised his plans."""
        for before in range(index - 1, -1, -1):
            word = words[before]
            if word.endswith(","):
                return False
            if self._cue(words, before)[0]:
                return self._cue(words, before)[0] == -SURE and word not in self._reporting
        return False

    def _soon_before(self, words: Sequence[str], index: int) -> tuple[int, int]:
        """What the cue tells that stands soon before a word, 0 if none does, and the number of its first word."""
        gap, before = 0, index - 1
        while before >= 0 and gap < _MODAL_GAP:
            tells, first = self._cue(words, before)
            if tells or words[before].endswith(","):
                return tells, first
            gap += sum(len(word) + 1 for word in words[first : before + 1])
            before = first - 1
        return 0, index

    def _cue(self, words: Sequence[str], index: int) -> tuple[int, int]:
        """What a cue tells that ends with a word, 0 if none does, and the number of its first word."""
        word = words[index]
        for before, tells in self._phrases.get(word, ()):
            first = index - len(before)
            if first >= 0 and list(words[first:index]) == before:
                return (0 if tells == -SURE and self._is_present(words, first) else tells), first
        if word.endswith(self._to_come):
            return SURE, index
        if not word.endswith(self._past) or len(word) > _LONGEST_PARTICIPLE:
            return 0, index
        previous = index - 1
        if previous > 0 and words[previous].endswith(self._adverbs):  # a widely expected cut
            previous -= 1
        is_verb = previous < 0 or not (words[previous] in self._present or words[previous] in self._before_adjectives)
        return (-SURE if is_verb and word[1:].islower() and word.rstrip(",.)").isalpha() else 0), index

    def _is_present(self, words: Sequence[str], index: int) -> bool:
        """Whether a participle does not speak of the past: are tilted, is held."""
        return index > 0 and words[index - 1] in self._present

    def _has_infinitive(self, words: Sequence[str]) -> bool:
        return any(
            word in self._infinitive and following.islower() and following not in self._no_infinitive
            for word, following in pairwise(words)
        )

    def usual(self, words: Sequence[str]) -> bool:
        """Whether the words of a clause before a date say that something usually is so."""
        return not self._usual.isdisjoint(words)

    def compared(self, text: str, start: int) -> bool:
        """Whether what begins at ``start`` is only what something else is compared with: from April, than in May."""
        return self._comparison.search(text, max(0, start - _COMPARED), start) is not None

    def reports_speech(self, text: str, position: int) -> bool:
        """Whether the clause around a position reports speech: told reporters on Tuesday."""
        return (
            self._speech.search(text, self.clauses.start(text, position), self.clauses.end(text, position)) is not None
        )

    def habitual(self, words: Sequence[str], text: str, end: int) -> bool:
        """Whether a sentence speaks of what happens again and again; arguments as of `direction`."""
        behind = text[end : self.clauses.end(text, end, _HABIT_REACH)].split()
        if not (self._habit.isdisjoint(words) and self._habit.isdisjoint(behind)):
            return True
        before = f" {' '.join(words)} "
        return any(phrase in before for phrase in self._habit_phrases)

    @cached_property
    def _comparison(self) -> re.Pattern[str]:
        return re.compile(rf"{self._any('comparison')}(?:[^.,;]|(?<=[0-9])[.,](?=[0-9]))*$")

    @cached_property
    def _speech(self) -> re.Pattern[str]:
        return re.compile(rf"{self._any('speech')}(?!\w)")

    def _any(self, name: str) -> str:
        """A pattern for one of the words of a list."""
        return f"(?<!\\w)(?:{'|'.join(map(re.escape, _forms(listed(self._data[name]))))})"


@cache
def cues(package: str, language: str) -> Cues:
    """Return the cues of a language."""
    return Cues(load_language(package, language)["cues"])
