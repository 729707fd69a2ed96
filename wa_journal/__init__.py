"""An encrypted journal of the working alliance."""
