"""Quotes in quotation marks: who said them, and in which mode."""
