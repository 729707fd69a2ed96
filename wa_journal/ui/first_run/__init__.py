"""The three pages from an empty machine to an empty journal."""
