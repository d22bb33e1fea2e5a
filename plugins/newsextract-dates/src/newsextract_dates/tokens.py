"""Tokens, of which phrases are made."""

from __future__ import annotations

from typing import Any

# A time word, a number or a small word between two of them: its kind, one character (see kinds.py); what it means, such
# as a month's number or a unit's name; the offsets of its first character and behind its last. Plain tuples, for speed.
Token = tuple[str, Any, int, int]

Phrase = list[Token]
