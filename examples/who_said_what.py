"""Print who said what in an article, with the dates that stand in it.

python examples/who_said_what.py [FILE [PUBLISHED]]
"""

import sys
from pathlib import Path

from newsextract import Article, Pipeline
from newsextract_dates import Date
from newsextract_quotes import Quote

ARTICLES = Path(__file__).parent / "articles"


def main(file: str = str(ARTICLES / "harbour-patrol.txt"), published: str = "2024-03-08") -> None:
    """Print the attributed quotes of an article, with the dates that stand in them."""
    result = Pipeline.installed().run(Article(Path(file).read_text("utf-8"), published=published))
    for quote in result[Quote]:
        if quote.mode != "scare":
            dates = [date.value for date in result.within(quote) if isinstance(date, Date)]
            print(f"{quote.speaker or 'unknown'}: {quote.text}" + (f"  [{', '.join(dates)}]" if dates else ""))


if __name__ == "__main__":
    main(*sys.argv[1:])
