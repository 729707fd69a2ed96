"""A client's sessions to read: entries, versions, addenda."""
