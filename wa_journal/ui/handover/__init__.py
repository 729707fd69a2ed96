"""Handing clients over, and taking them in."""
