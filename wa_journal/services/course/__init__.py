"""The course of a relationship over time."""
