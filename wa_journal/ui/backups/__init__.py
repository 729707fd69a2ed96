"""Backups, restore and verification."""
