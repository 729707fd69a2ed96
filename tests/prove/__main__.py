"""Names every proof, one a line, for `./wa prove` without a name."""

from pathlib import Path


def main() -> None:
    """Print the names of the modules that prove something."""
    for path in sorted(Path(__file__).parent.glob("*.py")):
        if not path.name.startswith("_"):
            print(path.stem)


if __name__ == "__main__":
    main()
