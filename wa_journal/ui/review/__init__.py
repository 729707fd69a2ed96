"""The officer's own week and month: private, never a figure about anybody."""
