"""What keeps words that are not dates from being read as dates: may, march, 2,000 people, Room 1914.

Each guard looks at a match and the words around it; the words it looks for are the language's (guards.toml).
"""
