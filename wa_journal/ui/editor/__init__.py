"""The editor of entries: plain text that is kept as it is typed, with the tags shown in it."""
