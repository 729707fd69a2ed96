"""Finding passages as one types."""
