"""Pure functions over text and ratings; no Qt, no database, no files."""
