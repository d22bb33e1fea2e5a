"""The families of time expressions: each module holds the rules of one.

Of two rules that match equally many tokens, the one that was registered first is tried first. A module registers its
rules when it is first imported, here or by another family that builds on it.
"""

from newsextract_dates.families import (  # noqa: F401, I001  # importing a family registers its rules
    absolute,
    years,
    clock,
    dayparts,
    weekdays,
    quarters,
    relative,
    relative_years,
    ago,
    sets,
    durations,
    seasons,
    decades,
    holidays,
    references,
    spoken,
)
