"""Alembic's steps from the first version on."""
