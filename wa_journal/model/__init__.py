"""Frozen values that every part shares; standard library only."""
