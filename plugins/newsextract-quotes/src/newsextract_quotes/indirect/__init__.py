"""Quotes without marks: the clauses that verbs of saying report."""
