"""Kinds of tokens. A kind is one character, so that a phrase is a short string that patterns read."""

from __future__ import annotations

# Made by the language's word lists (languages/*/words.toml, calendar.json), where the section's name is the kind.
WORDS = [
    *("MONTH", "WEEKDAY", "WEEKDAYS", "WEEKEND", "WEEKENDS", "UNIT", "UNITS", "QUARTER", "HALF", "PERIOD", "CENTURY"),
    *("SEASON", "CAMPAIGN", "SECOND", "ORD", "WORDNUM", "SCALE", "COUPLE", "DOZEN", "VAGUE", "NINETIES", "ERA", "AGE"),
    *("FISCAL", "YEARKIND", "HOLIDAY", "BANKHOLIDAY"),
    *("LAST", "PAST", "PREVIOUS", "NEXT", "COMING", "FOLLOWING", "THIS", "CURRENT", "THAT", "SAME", "LATEST"),
    *("RECENT", "FUTURE", "AGO", "EARLIER", "BEFORE", "LATER", "AFTER", "HENCE", "AHEAD", "EARLY", "LATE", "MID"),
    *("POINT", "DAYPART", "DAWN", "MIDPART", "SMALL", "TONIGHT", "OVERNIGHT", "CLOCKWORD", "TODAY", "OCLOCK"),
    *("SAMETIME", "SOMETIME", "EVERY", "OTHER", "TIMES", "PER", "FREQUENCY", "LENGTH", "ADJ", "PREFIX"),
    *("APPROX", "OVER", "UPTO", "SOME", "ORSO", "MOMENT", "PRESENT_REF", "PAST_REF", "FUTURE_REF"),
]

# Made by the shape of digits (digits.py).
DIGITS = ["DAYNUM", "ORDNUM", "YEAR", "NUM", "FRACTION", "DECADE", "CLOCK", "HHMM", "ISO", "SLASHED"]

# Made by codes of letters and digits (codes.py).
CODES = ["QCODE", "HCODE", "FYCODE"]

# Made by what stands between two tokens (languages/*/glue.toml, gaps.py).
GLUE = ["THE", "A", "ITS", "OF", "AND", "OR", "TO", "IN", "ON", "AT", "FROM", "COMMA", "DASH", "POSS"]

CHARACTERS = {name: chr(0xE000 + number) for number, name in enumerate([*WORDS, *DIGITS, *CODES, *GLUE])}
NAMES = {character: name for name, character in CHARACTERS.items()}

# Kinds whose words count only before others. They are frequent, and so looked for only where those others are.
PREFIXES = ("THE", "A", "ITS", "THAT", "THIS", "APPROX", "OVER", "SOME", "EVERY", "YEARKIND", "SMALL", "ADJ")
