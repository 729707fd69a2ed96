"""Two learned parts beside the rules: a linear model over words and characters, and a small sentence encoder."""
