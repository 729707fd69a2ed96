"""Gathers every sentence an officer can see into the catalogues, and compiles them: `./wa words`."""
