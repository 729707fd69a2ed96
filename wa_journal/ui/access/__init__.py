"""Who was looked at, when and why."""
