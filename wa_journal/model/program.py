"""Which program this is: told to whoever asks, and in a report of a mistake."""

VERSION = "0.1.0"
