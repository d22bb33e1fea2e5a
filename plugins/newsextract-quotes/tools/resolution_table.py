"""Print how the speakers of annotated quotes are resolved, given their mentions, and how often each way is right.

    python resolution_table.py GOLD.jsonl

GOLD holds records as ``newsextract extract`` writes them, with ``speaker``, ``speaker_start`` and ``speaker_end`` of
each quote. Names are compared without case, a leading article and titles. A quote that shares its mention with the
quote before it is counted as one that goes on.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from newsextract import Article
from newsextract.text.masking import mask
from newsextract.text.services import TextServices
from newsextract.view import View
from newsextract_quotes.resolution.resolver import Mention, Resolver

LEADING = re.compile(
    r"^(?:the|a|an|his|her|their|its|mr|mrs|ms|dr|sir|sen|rep|gov|gen|judge|mayor)\.?\s+", re.IGNORECASE
)


def compared(name: str | None) -> str:
    """A name in the form that is compared."""
    return LEADING.sub("", (name or "").strip(" ,.")).lower().replace("’", "'")


def mentions_of(quotes: Sequence[dict[str, Any]]) -> list[Mention]:
    """The mentions of quotes in text order, each with the quote around it."""
    found = []
    for i, quote in enumerate(quotes):
        around = [k for k in range(i) if quotes[k]["start"] <= quote["start"] and quote["end"] <= quotes[k]["end"]]
        enclosing = around[-1] if around else None
        found.append(Mention(quote["speaker_start"], quote["speaker_end"], quote["start"], quote["end"], enclosing))
    return found


def main() -> None:
    """Read the gold, resolve its mentions, print the table."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for line in Path(sys.argv[1]).read_text("utf-8").splitlines():
        record = json.loads(line)
        hidden = sorted(
            (a["start"], a["end"]) for a in record["annotations"] if a["kind"] in ("caption", "boilerplate")
        )
        quotes = sorted(
            (a for a in record["annotations"] if a["kind"] == "quote" and a.get("speaker_start") is not None),
            key=lambda a: (a["start"], -a["end"]),
        )
        view = View(Article(record["text"]), TextServices(mask(record["text"], hidden), "en"), {})
        mentions = mentions_of(quotes)
        heard: set[tuple[int, int]] = set()
        for quote, mention, speaker in zip(quotes, mentions, Resolver(view, mentions).speakers(), strict=True):
            place = (mention.start, mention.end)
            how: str = "goes on" if place in heard else speaker.how if speaker else "unknown"
            heard.add(place)
            total[how] += 1
            right[how] += compared(quote.get("speaker")) == compared(speaker.name if speaker else None)
    for how, count in total.most_common():
        print(f"{how:12} {right[how]:4} of {count:4}")
    print(f"{'all':12} {right.total():4} of {total.total():4}")


if __name__ == "__main__":
    main()
