"""Trains the tagger's learned parts from the gold sentences; runs in an environment of its own."""
