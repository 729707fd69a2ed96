"""The checklist and the guards, as pure functions over what was recorded."""
