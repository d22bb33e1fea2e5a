"""Generate the names of months and weekdays of a language from CLDR, by way of Babel.

    python tools/cldr_names.py en > src/newsextract_dates/languages/en/calendar.json

CLDR is (c) Unicode, Inc., under the Unicode License v3 (https://www.unicode.org/license.txt); Babel is BSD-3-Clause.
"""

import argparse
import json
from collections.abc import Mapping

from babel import Locale


def names(by_number: Mapping[int, str], offset: int = 0) -> dict[str, int]:
    """Return names with their ISO 8601 numbers, without the period of an abbreviation."""
    return {name.rstrip("."): number + offset for number, name in by_number.items()}


def calendar(language: str) -> dict[str, dict[str, int]]:
    """Return all names of one language."""
    locale = Locale.parse(language)
    return {
        "months": names(locale.months["format"]["wide"]),
        "months_short": names(locale.months["format"]["abbreviated"]),
        "weekdays": names(locale.days["format"]["wide"], 1),
        "weekdays_short": names(locale.days["format"]["abbreviated"], 1),
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", help="CLDR language, such as en")
    print(json.dumps(calendar(parser.parse_args().language), indent=1, ensure_ascii=False))
