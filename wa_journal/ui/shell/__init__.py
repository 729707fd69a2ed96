"""The frame around the pages: rail, header, commands, palette and keys."""
