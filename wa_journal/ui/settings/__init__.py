"""The settings, made from data, and the ways into the journal."""
