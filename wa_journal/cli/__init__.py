"""The command line: parsing, streaming and the journal's verbs."""
