"""Captions without a credit, told by how they speak."""
