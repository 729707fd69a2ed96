"""The journal itself: kept, backed up, checked, looked after and erased from."""
