"""Bringing other diaries in, and taking everything out."""
