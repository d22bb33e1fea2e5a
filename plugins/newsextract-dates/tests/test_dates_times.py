"""Clock times and parts of the day.

Articles are published on Wednesday, 15 May 2024.
"""

from __future__ import annotations

import pytest

CASES = [
    ("The fire began at 9 a.m. Saturday.", [("9 a.m. Saturday", "TIME 2024-05-11T09:00")]),
    ("The fire began at 6.15am.", [("6.15am", "TIME 2024-05-15T06:15")]),
    ("The fire began at 2030 GMT.", [("2030 GMT", "TIME 2024-05-15T20:30")]),
    ("The fire began at 5:23 a.m. EDT.", [("5:23 a.m. EDT", "TIME 2024-05-15T05:23")]),
    ("She heard shots around 1:30.", [("around 1:30", "TIME 2024-05-15T01:30 APPROX")]),
    ("The fire must be out by noon Friday.", [("noon Friday", "TIME 2024-05-17T12:00")]),
    ("The ban lasts until midnight.", [("midnight", "TIME 2024-05-15T24:00")]),
    ("The fire began on Friday morning.", [("Friday morning", "TIME 2024-05-10TMO")]),
    ("The fire began last night.", [("last night", "TIME 2024-05-14TNI")]),
    ("The fire spread overnight.", [("overnight", "TIME 2024-05-14TNI")]),
    ("The fire began at 9 o'clock.", [("9 o'clock", "TIME 2024-05-15T09:00")]),
    ("The fire began at 6 this morning.", [("6 this morning", "TIME 2024-05-15T06:00")]),
    ("It ends at 10am on Monday 3 June.", [("10am", "TIME 2024-06-03T10:00"), ("Monday 3 June", "DATE 2024-06-03")]),
    ("It began at 2 p.m. on Oct. 16.", [("2 p.m.", "TIME 2023-10-16T14:00"), ("Oct. 16", "DATE 2023-10-16")]),
    ("Open from 5 to 7 p.m.", [("5", "TIME 2024-05-15T17:00"), ("7 p.m.", "TIME 2024-05-15T19:00")]),
    ("Open 11-1 p.m.", [("11", "TIME 2024-05-15T11:00"), ("1 p.m.", "TIME 2024-05-15T13:00")]),
    ("It rained in the morning.", [("the morning", "TIME 2024-05-15TMO")]),
    ("Tickets go on sale at noon ET on Friday.", [("noon ET", "TIME 2024-05-17T12:00"), ("Friday", "DATE 2024-05-17")]),
    ("It came by mid-morning Thursday.", [("mid-morning Thursday", "TIME 2024-05-09TMO MID")]),
    ("He came at four in the afternoon.", [("four in the afternoon", "TIME 2024-05-15T16:00")]),
    ("That night he left.", [("That night", "TIME 2024-05-15TNI")]),
    ("Overnight Sunday it rained.", [("Overnight Sunday", "TIME 2024-05-12TNI")]),
    ("At 11 last night they left.", [("11 last night", "TIME 2024-05-14T23:00")]),
    ("At 8 tonight they meet.", [("8 tonight", "TIME 2024-05-15T20:00")]),
    (
        "They left at a quarter to midnight on Friday.",
        [("a quarter to midnight", "TIME 2024-05-10T23:45"), ("Friday", "DATE 2024-05-10")],
    ),
    ("They left after midnight Friday.", [("midnight Friday", "TIME 2024-05-10T00:00")]),
    ("They left in the early hours of Friday.", [("the early hours of Friday", "TIME 2024-05-10TMO START")]),
    ("It used to open at 9 a.m.", [("9 a.m.", "TIME T09:00")]),
    ("They were confused to see it open at 9 a.m.", [("9 a.m.", "TIME 2024-05-15T09:00")]),
    ("It opens between 7 and 9 a.m. daily.", [("7", "TIME T07:00"), ("9 a.m.", "TIME T09:00"), ("daily", "SET P1D")]),
    ("Trade begins at 9am on Monday week.", [("9am", "TIME 2024-05-27T09:00"), ("Monday week", "DATE 2024-05-27")]),
    (
        "She left on 4 June at 11 p.m. and came back at 6 a.m. the following day.",
        [
            ("4 June", "DATE 2024-06-04"),
            ("11 p.m.", "TIME 2024-06-04T23:00"),
            ("6 a.m.", "TIME 2024-06-05T06:00"),
            ("the following day", "DATE 2024-06-05"),
        ],
    ),
    (
        "At dawn on Friday they left; at dawn they had come.",
        [("dawn", "TIME 2024-05-10TMO"), ("Friday", "DATE 2024-05-10")],
    ),
    ("He died at 8 Friday night.", [("8 Friday night", "TIME 2024-05-10T20:00")]),
    ("Late on Monday night it burned.", [("Late on Monday night", "TIME 2024-05-13TNI END")]),
    ("It burned on the night of May 10.", [("the night of May 10", "TIME 2024-05-10TNI")]),
    ("He left that same evening.", [("that same evening", "TIME 2024-05-15TEV")]),
    ("Polls close at 8 p.m. Friday.", [("8 p.m. Friday", "TIME 2024-05-17T20:00")]),
    (
        "It began at 8 p.m. and ended at half past nine.",
        [("8 p.m.", "TIME 2024-05-15T20:00"), ("half past nine", "TIME 2024-05-15T21:30")],
    ),
    (
        "Guests left in the small hours of Monday morning.",
        [("the small hours of Monday morning", "TIME 2024-05-13TMO START")],
    ),
    (
        "It burned in the early hours of this morning.",
        [("the early hours of this morning", "TIME 2024-05-15TMO START")],
    ),
    ("Gates open at 12 noon.", [("12 noon", "TIME 2024-05-15T12:00")]),
    ("It was 7.22 in the morning.", [("7.22 in the morning", "TIME 2024-05-15T07:22")]),
    ("He was seen at 9.30pm last night.", [("9.30pm last night", "TIME 2024-05-14T21:30")]),
    (
        "It broke at 2am last night, and at 6 a.m. this morning it held.",
        [("2am last night", "TIME 2024-05-15T02:00"), ("6 a.m. this morning", "TIME 2024-05-15T06:00")],
    ),
    ("They met at 7 p.m. Friday evening.", [("7 p.m. Friday evening", "TIME 2024-05-10T19:00")]),
    ("The viewing is 4-7 p.m. Friday.", [("4", "TIME 2024-05-17T16:00"), ("7 p.m. Friday", "TIME 2024-05-17T19:00")]),
    ("By midday they had gone.", [("midday", "TIME 2024-05-15TMI")]),
    (
        "He died between 11pm on 2 February and 6am on 3 February 2019.",
        [
            ("11pm", "TIME 2019-02-02T23:00"),
            ("2 February", "DATE 2019-02-02"),
            ("6am", "TIME 2019-02-03T06:00"),
            ("3 February 2019", "DATE 2019-02-03"),
        ],
    ),
    (
        "He rang at 3.40pm on 12 August last year.",
        [("3.40pm", "TIME 2023-08-12T15:40"), ("12 August last year", "DATE 2023-08-12")],
    ),
    (
        "On May 3 he called, and at 4.02 that afternoon he left.",
        [("May 3", "DATE 2024-05-03"), ("4.02 that afternoon", "TIME 2024-05-03T16:02")],
    ),
    ("She was seen on Sunday night last.", [("Sunday night last", "TIME 2024-05-12TNI")]),
    ("They met at 1800 hours.", [("1800 hours", "TIME 2024-05-15T18:00")]),
    ("They spoke at 9:30 last night.", [("9:30 last night", "TIME 2024-05-14T21:30")]),
    ("She works from nine till five.", [("nine", "TIME T09:00"), ("five", "TIME T17:00")]),
]


@pytest.mark.parametrize(("sentence", "found"), CASES)
def test_a_time_of_day_is_marked_and_valued(dates, sentence, found):
    assert dates(sentence) == found
