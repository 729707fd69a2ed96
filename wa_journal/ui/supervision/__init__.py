"""The summary for supervision: choose, check what leaves, hand over."""
