"""From speaker mentions to names: who is meant, in this article."""
