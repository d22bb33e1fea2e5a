"""Readers and writers of formats; those that need more than the core are extras."""
