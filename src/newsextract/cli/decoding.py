"""Bytes as text: UTF-8, or the UTF-16 or UTF-32 that a byte order mark declares; what is no text says what it is."""

from __future__ import annotations

import codecs

_DECLARED = (  # the mark of UTF-32 begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class InputError(Exception):
    """An article that cannot be read; the message names the place and the remedy."""


def encoding_of(data: bytes) -> str:
    """Return the encoding that a text's first bytes declare, or UTF-8."""
    return next((encoding for mark, encoding in _DECLARED if data.startswith(mark)), "utf-8-sig")


def decoded(data: bytes, place: str) -> str:
    """Return bytes as a text, without its byte order mark.

    Args:
        data: The bytes.
        place: Where they come from, for messages.

    Raises:
        InputError: if they are no text in their encoding.
    """
    if data.startswith(b"%PDF-"):
        raise InputError(f"{place}: a PDF; convert it to text first, for example: pdftotext")
    encoding = encoding_of(data)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8-sig":
            raise InputError(f"{place}: begins as {encoding.upper()} does, but is not ({error.reason})") from None
        raise InputError(
            f"{place}: not UTF-8 (byte 0x{data[error.start]:02x} at {error.start}); "
            "convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8"
        ) from None
