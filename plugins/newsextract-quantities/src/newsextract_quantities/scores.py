"""Results, records and votes: "2-1", "a 7-2 vote"."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract_quantities.context import Context
from newsextract_quantities.lexicons import Lexicons
from newsextract_quantities.numbers.number import Number
from newsextract_quantities.reading import Reading

_DASHES = frozenset("-–‑")
_BRACKET_ENDS = frozenset("),;")
_EDGES = "“”\"'‘’(),;:—–["
MAX_JOINT = 9
# A win by more than this many is no everyday result ("250-20"): such numbers need a word of games near.
HIGH, LOW = 150, 10
# "Lost 0-3"
MOST_TO_NOTHING = 30
# Courts and committees whose votes news tells in words have at most so many members.
LARGEST_COURT = 20


def score_at(context: Context, numbers: Sequence[Number], i: int, words: Lexicons) -> tuple[Reading | None, int] | None:
    """The score that begins with a number with a hyphen or "to" behind it, and the index behind it, if it is one.

    Two small whole numbers with a hyphen and nothing behind are a score if the first is not the smaller; if it is,
    a word of games, votes or records must stand near, or the names of two teams around them, for else they are a
    range.
    """
    text, first = context.text, numbers[i]
    if i + 1 >= len(numbers):
        return None
    second = numbers[i + 1]
    if second.start != first.end + 1:
        vote = _vote(context, first, second, words)
        return (vote, i + 2) if vote else None
    in_words = _is_small(first) and _is_small(second)
    if text[first.end] not in _DASHES or not (in_words or (_is_side(first) and _is_side(second))):
        return None
    start, end, k = first.start, second.end, i + 2
    if text[start : first.end] in words.data["scores"]["models"]:
        return None, k
    if k < len(numbers) and numbers[k].start == end + 1 and text[end] in _DASHES:
        if not _is_side(numbers[k]) or text[numbers[k].end : numbers[k].end + 1] in _DASHES:
            return None
        end, k = numbers[k].end, k + 1
    low, high = first.value, second.value
    three = k == i + 3
    if not _stands_alone(text, start, end) or (in_words and low < high):  # "a one-two punch"
        return None
    if not three and text[end : end + 1] == " " and _measures(words, text, end + 1, falls=low > high):
        return None
    needs_word = three or in_words or _is_unlikely(context, first, second, words)
    if needs_word and not (_near(context, start, end, words) or _by_names(context, start, end, words)):
        return (None, k) if three else None
    value = f"{low}-{high}" if in_words else text[start:end].replace("–", "-").replace("‑", "-")
    return Reading(first, start, end, value, kind="score", rule="score"), k


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether what looks like a score is glued to nothing else: no "$3-2", "3-2%"."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before and (before.isalnum() or before in "-–$€£/.#+_"):
        return False
    return not after or not (after.isalnum() or after in "%-/°$€£′″_+")


def _is_unlikely(context: Context, first: Number, second: Number, words: Lexicons) -> bool:
    """Whether two numbers are a score only where something tells so: the first is the smaller, or very high."""
    low, high = first.value, second.value
    if low == 0 and high <= MOST_TO_NOTHING:
        return context.word_before(first.start).lower() in words.data["scores"]["scales"]
    return low < high or (low > HIGH and high > LOW)


def score_to_nil(context: Context, number: Number, words: Lexicons) -> Reading | None:
    """The score that one side won to nothing, in words: "two-nil"."""
    behind = context.behind(number.end)
    if behind.joint not in _DASHES or behind.word not in words.data["scores"]["nil"] or not _is_small(number):
        return None
    if context.text[behind.end : behind.end + 1] in _DASHES:
        return None
    return Reading(number, number.start, behind.end, f"{number.value}-0", kind="score", rule="score")


def _vote(context: Context, first: Number, second: Number, words: Lexicons) -> Reading | None:
    """The result of a vote with "to": "voted 53 to 47", "ruled two to one"."""
    if second.start - first.end > MAX_JOINT or not (_is_side(first) or _is_small(first)):
        return None
    if not (_is_side(second) or _is_small(second)):
        return None
    if context.text[first.end : second.start].strip() not in words.data["grammar"]["to"]:
        return None
    before = [word.strip(_EDGES).lower() for word in context.before(first.start)[-3:]]
    behind = context.behind(second.end)
    votes = words.data["scores"]["votes"]
    if behind.word in votes:
        before.append(behind.word)  # "a 5 to 4 decision"
    elif behind.word and behind.word.islower() and behind.word not in words.data["scores"]["behind_votes"]:
        return None
    if votes.isdisjoint(before) or words.units.name_at(context.text, second.end + 1):
        return None
    return Reading(first, first.start, second.end, f"{first.value}-{second.value}", kind="score", rule="score")


def _is_side(number: Number) -> bool:
    return number.form == "digits" and isinstance(number.value, int) and number.end - number.start <= 3


def _is_small(number: Number) -> bool:
    return number.form == "words" and isinstance(number.value, int) and number.value <= LARGEST_COURT


def _measures(words: Lexicons, text: str, pos: int, *, falls: bool) -> bool:
    """Whether a unit stands at an offset; of time only in the plural if the numbers fall: "a 9-2 second choice"."""
    found = words.units.name_at(text, pos)
    if found is None:
        return False
    unit, end = found
    return not (falls and unit.kind == "time" and text[pos:end] == unit.name)


def _by_names(context: Context, start: int, end: int, words: Lexicons) -> bool:
    """Whether names tell that two numbers are a score: "Rovers 1-2 United", or a record: "Eva Lund (4-9, 5.17)"."""
    if context.text[start - 1 : start] == "(":
        named = context.before(start)[-3:-1]
        return (
            context.text[end : end + 1] in _BRACKET_ENDS
            and len(named) > 1
            and all(w.istitle() and w[-1].isalpha() for w in named)
        )
    before, behind = context.word_before(start), context.behind(end)
    if not before.istitle() or behind.joint != " " or not behind.word.istitle():
        return False
    names = words.data["names"]
    return before.lower() not in names["labels"] and before.rstrip(".").lower() not in names["calendar"]["months"]


def _near(context: Context, start: int, end: int, words: Lexicons) -> bool:
    """Whether a word of games or votes stands within six words before or two behind."""
    told = words.data["scores"]["words"]
    if any(word.strip(_EDGES).lower() in told for word in context.before(start)[-6:]):
        return True
    first = context.behind(end)
    return first.word in told or context.behind(first.end).word in told
