"""Services on a text that several plugins share, each computed once and only when asked for."""
