"""Money: signs before a number, what "$", "pounds" and "cents" mean in a text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from newsextract_quantities.units.lexicon import Unit

_CODE = re.compile(r"[A-Z]{3}")
_SINGLE = re.compile(r"[0-9](?![0-9]|[.,][0-9]|[^\W\d_])")
_LETTERED = re.compile(r"[A-Z]{2,3}\$")


class Money:
    """The currencies of a language.

    Args:
        generated: Currencies of CLDR (``currencies.json``).
        written: Signs and names by hand (``money.toml``).
    """

    def __init__(self, generated: Mapping[str, Any], written: Mapping[str, Any]) -> None:
        renamed = written["renamed"]
        ambiguous = set(written["ambiguous_codes"]["codes"])
        self.names: dict[str, str] = {}
        self.signs: dict[str, str] = dict(written["signs"])
        for name, entry in generated.items():
            if name == "_licence":
                continue
            canonical = renamed.get(name, name)
            for form in (name, canonical, *entry["names"]):
                self.names.setdefault(form.lower(), canonical)
            if entry["code"] not in ambiguous:
                self.signs.setdefault(entry["code"], canonical)
        for canonical, names in written["names"].items():
            self.names.update(dict.fromkeys([*names, canonical.lower()], canonical))
            for name in names:
                self.names.setdefault(f"{canonical.rpartition(' ')[0].lower()} {name}".strip(), canonical)
        self._name_cents(written["cents"])
        # "45 MUSD": a code with a magnitude.
        self.factors: dict[str, float] = {}
        for code in [s for s in self.signs if _CODE.fullmatch(s)]:
            for letter, factor in written["code_magnitudes"].items():
                self.signs.setdefault(letter + code, self.signs[code])
                self.factors[letter + code] = factor
        for sign in [s for s in self.signs if _LETTERED.fullmatch(s)]:
            self.signs.setdefault(sign.lower(), self.signs[sign])
        self.of_large = frozenset(written["spaces"]["of_large_amounts"])
        self.not_single = frozenset(written["spaces"]["not_before_one_digit"])
        self.behind: dict[str, str] = {s: name for s, name in self.signs.items() if s not in self.not_single}
        self.behind |= written["behind"]
        # "HK $5": the last letters of such signs, without the dollar's own.
        self._spaced_letters = frozenset(sign[-2] for sign in self.signs if sign[-1] == "$" and len(sign) > 1)
        self._first_behind = frozenset(sign[0] for sign in self.behind)
        self._longest = max(map(len, self.signs))
        self._last = frozenset(sign[-1] for sign in self.signs)
        self._last_marks = frozenset(last for last in self._last if not last.isalpha())
        self.not_spaced = frozenset(written["spaces"]["not_within"])
        self.not_attached = frozenset(written["spaces"]["not_attached"])
        self.spaced = frozenset(written["spaces"]["allowed"])
        self.local = written["local_dollar"]
        self.traded = frozenset(self.local["traded_in"])
        self.pounds = written["pounds"]
        self.cents = written["cents"]

    def _name_cents(self, cents: Mapping[str, Any]) -> None:
        """Add the hundredth parts of all dollars by their names: "nine Canadian cents"."""
        for canonical in {name for name in self.names.values() if name.endswith(cents["dollar"])}:
            adjective = canonical.removesuffix(cents["dollar"]) + " "
            for name in cents["names"]:
                self.names.setdefault(adjective.lower() + name, f"{adjective}{cents['cent']}")

    def sign_before(self, text: str, pos: int) -> tuple[str, int] | None:
        """The currency whose sign ends at an offset, a space allowed between, and the sign's start."""
        last = text[pos - 1]
        if last not in _SPACES:
            found = self._sign_ending(text, pos, attached=True) if last in self._last else None
            return None if found and found[0] in self.not_single and _SINGLE.match(text, pos) else found
        last = text[pos - 2 : pos - 1]
        if last in self._last_marks or (last in self._last and self._may_be_sign(text, pos - 1)):
            return self._sign_ending(text, pos - 1, attached=False)
        return None

    def _may_be_sign(self, text: str, end: int) -> bool:
        """Whether letters that end at an offset look like a sign: "USD", "dlrs"; a quick look."""
        return text[end - 2].isupper() or text[end - 4 : end] in self.signs

    def _sign_ending(self, text: str, end: int, *, attached: bool) -> tuple[str, int] | None:
        """The longest sign that ends at an offset, and its start."""
        for length in range(min(self._longest, end), 0, -1):
            sign = text[end - length : end]
            if sign in self.signs and self._stands_alone(sign, text, end - length, attached):
                return self._with_letters(text, sign, end - length)
        return None

    def _with_letters(self, text: str, sign: str, start: int) -> tuple[str, int]:
        """A sign with the letters a space before it: "HK $3.7 billion"."""
        if sign == "$" and text[start - 1 : start] == " " and text[start - 2 : start - 1] in self._spaced_letters:
            for length in (2, 1, 3):
                spaced = text[max(0, start - 1 - length) : start - 1] + sign
                before = text[start - 2 - length : start - 1 - length] if start > 1 + length else ""
                if spaced in self.not_attached and not text[start + 1 : start + 2].isspace():
                    continue  # "A $35 million order"
                if (
                    len(spaced) == length + 1
                    and spaced in self.signs
                    and not before.isalnum()
                    and spaced not in self.not_spaced
                ):
                    return spaced, start - 1 - length
        return sign, start

    def _stands_alone(self, sign: str, text: str, start: int, attached: bool) -> bool:
        """Whether a sign is no part of a word; one letter or two are a sign only right before digits."""
        if not sign[0].isalpha():
            return True
        if start and (text[start - 1].isalnum() or text[start - 1] in "-'’"):
            return False
        return attached or len(sign) > 2 or not sign.isalpha() or sign in self.spaced

    def sign_behind(self, text: str, pos: int) -> tuple[str, int] | None:
        """The currency whose sign stands at an offset, a space allowed before it, and the sign's end."""
        start = pos + 1 if text[pos : pos + 1] in _SPACES else pos
        if text[start : start + 1] not in self._first_behind:
            return None
        for length in range(self._longest, 0, -1):
            sign = text[start : start + length]
            if len(sign) == length and sign in self.behind and self._ends(sign, text, start + length, start > pos):
                return sign, start + length
        return None

    def _ends(self, sign: str, text: str, end: int, spaced: bool) -> bool:
        """Whether a sign behind a number ends where it should: no "11 p.m.", "50 Rsvp", "5 $6"."""
        following = text[end : end + 1]
        if following == "." and text[end + 1 : end + 2].isalnum():
            return False
        if sign[-1].isalpha():
            return not following.isalnum() and not (spaced and len(sign) <= 2 and sign not in self.spaced)
        return not spaced or not following or following.isspace() or following in ".,;:)"


_SPACES = (" ", "\xa0", "\u2009", "\u202f")


class MoneyOfText:
    """What signs and names that several currencies share mean in one text.

    Args:
        text: The text.
        money: The currencies of its language.
    """

    def __init__(self, text: str, money: Money) -> None:
        self.text = text
        self.money = money
        self._named: dict[str, bool] = {}

    def of_sign(self, sign: str) -> Unit:
        """The currency of a sign."""
        if sign == "$":
            return Unit(self.dollar, "currency")
        return self.of_name(self.money.signs[sign])

    def of_name(self, name: str) -> Unit:
        """The currency of a canonical name, "cent" made that of the text."""
        if name == self.money.cents["cent"]:
            return Unit(self.cent, "currency")
        return Unit(name, "currency")

    def is_named(self, sign: str) -> bool:
        """Whether the text names the currency of a sign: "naira"."""
        known = self._named.get(sign)
        if known is None:
            known = self._named[sign] = self.money.signs[sign].rpartition(" ")[2] in self.text
        return known

    @cached_property
    def dollar(self) -> str:
        """What "$" means: the US dollar, or the only other dollar whose full sign the text has.

        "A$2,000 ($1,300)" gives a conversion, so there the bare sign is American.
        """
        signs = self.money.signs
        if any(f"$1{equals}" in self.text for equals in self.money.local["equals"]):
            return signs["$"]  # "($1 = 1.41 Canadian dollars)"
        found = {signs[s]: s for s in self.money.local["signs"] if s in self.text and self._is_sign(s)}
        if len(found) == 1 and not any(s in self.text for s in self.money.local["american"]):
            ((name, sign),) = found.items()
            if not re.search(rf"{re.escape(sign)} ?[0-9][^()\n]{{0,30}}\(\$", self.text):
                return name
        return self._local_dollar or signs["$"]

    @property
    def _local_dollar(self) -> str | None:
        """The dollar of the one country that a text in the spelling of such countries is about."""
        local, text = self.money.local, self.text
        if not any(word in text for word in local["metric"]) or any(
            word in text for word in (*local["not_local"], *local["american"])
        ):
            return None
        found = [name for name, places in local["places"].items() if any(place in text for place in places)]
        return found[0] if len(found) == 1 else None

    def _is_sign(self, sign: str) -> bool:
        return re.search(rf"(?<![A-Za-z$]){re.escape(sign)} ?[0-9]", self.text) is not None

    @cached_property
    def cent(self) -> str:
        """What "cents" are: American where the text knows dollars."""
        known = any(sign in self.text for sign in self.money.cents["dollar_signs"])
        return str(self.money.cents["of_dollar"] if known else self.money.cents["cent"])

    @cached_property
    def pounds_are_money(self) -> bool:
        """Whether the text speaks of sterling."""
        return any(sign in self.text for sign in self.money.pounds["signs"])
