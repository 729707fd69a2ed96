"""The lock screen, and what locks the journal or clears the clipboard by itself."""
