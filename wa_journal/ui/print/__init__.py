"""Paper and PDF: the same bytes for the printer and the file."""
