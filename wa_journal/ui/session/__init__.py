"""The five minutes after a session: ratings, what was said and seen, tags, checklist, next time."""
