"""Numbers that are no quantities: dates, clock times, names, labels, addresses, phone numbers."""
