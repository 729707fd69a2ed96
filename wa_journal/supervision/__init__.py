"""De-identification, review and the formats of what leaves the machine."""
