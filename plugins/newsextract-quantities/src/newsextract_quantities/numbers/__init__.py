"""Reading numbers: digits, words, fractions, magnitudes."""
