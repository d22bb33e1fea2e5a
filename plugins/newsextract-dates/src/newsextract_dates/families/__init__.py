"""The families of time expressions: each module holds the rules of one.

Of two rules that match equally many tokens, the one registered first is tried first: the order below.
"""

from newsextract_dates.families import (  # noqa: F401, I001  # importing a family registers its rules
    absolute,
    clock,
    dayparts,
    weekdays,
    quarters,
    relative,
    ago,
    sets,
    durations,
    seasons,
    decades,
    holidays,
    references,
    spoken,
)
