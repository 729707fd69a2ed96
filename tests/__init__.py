"""The project's tests; a package, because a library of the same name would hide a bare folder."""
