"""Whole clients and diaries on their way in and out."""
