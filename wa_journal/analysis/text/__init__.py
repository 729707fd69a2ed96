"""Text in, tags with evidence and a reason out."""
