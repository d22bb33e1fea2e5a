"""Lines of the page that are no part of the story, but for bylines."""
