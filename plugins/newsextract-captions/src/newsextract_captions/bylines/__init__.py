"""Who wrote an article: lines above it and below it."""
