"""Reads what other diaries wrote, and writes the officer's own journal out; values in, values out."""
