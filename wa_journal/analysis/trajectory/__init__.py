"""Ratings and confirmed tags in; level, bands, trend, dips and the board out."""
