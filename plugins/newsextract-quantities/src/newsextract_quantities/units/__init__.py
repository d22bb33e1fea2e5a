"""Units: their names and symbols, compound units, money."""
