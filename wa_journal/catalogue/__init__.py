"""Reads and validates the resources into model values."""
