"""What happens again and again, and what rates are per.

Articles are published on Wednesday, 15 May 2024.
"""

from __future__ import annotations

import pytest

CASES = [
    ("The paper appears daily.", [("daily", "SET P1D")]),
    ("The paper appears every day.", [("every day", "SET P1D")]),
    ("The paper appears every six weeks.", [("every six weeks", "SET P6W")]),
    ("The paper appears twice a week.", [("twice a week", "SET P1W")]),
    ("The paper appears every Friday.", [("every Friday", "SET XXXX-WXX-5")]),
    ("The paper appears on Mondays.", [("Mondays", "SET XXXX-WXX-1")]),
    ("The scheme costs $33m a year.", [("a year", "SET P1Y")]),
    ("It is paid on the 1st of every month.", [("the 1st of every month", "SET XXXX-XX-01")]),
    ("Closed on weekends.", [("weekends", "SET XXXX-WXX-WE")]),
    ("Rooms are $55 a night.", [("a night", "SET P1D")]),
    ("They meet the second Tuesday of each month.", [("the second Tuesday of each month", "SET P1M")]),
    ("It airs on Monday nights.", [("Monday nights", "SET XXXX-WXX-1TNI")]),
    (
        "Every other week, every quarter, every summer, each July, every morning, every weekend.",
        [
            ("Every other week", "SET P2W"),
            ("every quarter", "SET P1Q"),
            ("every summer", "SET XXXX-SU"),
            ("each July", "SET XXXX-07"),
            ("every morning", "SET XXXX-XX-XXTMO"),
            ("every weekend", "SET XXXX-WXX-WE"),
        ],
    ),
    ("It costs $5 per hour, twice per day.", [("per hour", "SET PT1H"), ("twice per day", "SET P1D")]),
    ("He called every night.", [("every night", "SET P1D")]),
    ("It meets every other Tuesday.", [("every other Tuesday", "SET XXXX-WXX-2")]),
]


@pytest.mark.parametrize(("sentence", "found"), CASES)
def test_a_set_of_times_is_marked_and_valued(dates, sentence, found):
    assert dates(sentence) == found
