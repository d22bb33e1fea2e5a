"""Speaker mentions: the noun phrases beside verbs of saying."""
