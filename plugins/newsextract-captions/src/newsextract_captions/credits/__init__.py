"""Photo credits: where they stand in a caption, and whom they name."""
