"""Charts of one relationship over time: one drawing for the screen, PNG, SVG and PDF, so that they cannot differ."""
