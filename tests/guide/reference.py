"""The pages of help that are told from the program itself: `python -m tests.guide.reference` renews them."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from wa_journal.catalogue import preferences
from wa_journal.cli import parser
from wa_journal.host import resources
from wa_journal.model.settings import Preference
from wa_journal.services.tags.language import known_indicators
from wa_journal.services.words import error_words

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "guide"
_SIDES = {"towards": "speaks for the relationship", "away": "speaks against it", "context": "tells of the surroundings"}


def settings_page() -> str:
    """Every setting with what it does."""
    lines, group = ["# Settings", "", "Ctrl+, opens them. They are kept inside the vault."], ""
    for one in preferences.read(resources.read_text(preferences.RESOURCE)):
        if one.group != group:
            group = one.group
            lines += ["", f"## {group}", ""]
        lines.append(f"- **{one.label}** (`{one.key}`, at first {_first(one)}). {one.help}")
    return "\n".join((*lines, ""))


def commands_page() -> str:
    """Every command with its words."""
    lines = ["# Commands", "", "`wa-journal` without a command opens the window. `wa-journal COMMAND --help` says the same.", ""]
    for name, command, told in _commands(parser.build()):
        lines += [f"## wa-journal {name}", "", f"{told[:1].upper()}{told[1:]}.", ""]
        lines += [f"- {line}" for line in _options(command)]
        lines.append("")
    return "\n".join(lines)


def indicators_page() -> str:
    """Every indicator with its meaning."""
    lines = ["# Indicators", "", "What a sentence can be tagged with. A tag is a suggestion until you keep it.", ""]
    for one in known_indicators("en"):
        lines += [f"## {one.label}", "", f"{one.definition} It {_SIDES[one.side.value]}. (`{one.id}`)", ""]
        lines += [f"- {example}" for example in one.examples[:2]]
        lines.append("")
    return "\n".join(lines)


def messages_page() -> str:
    """Every message of a failure: what happened, and what to do."""
    lines = ["# Messages", "", "What the program says when something cannot be done. Words in braces are filled in.", ""]
    lines += [f"- {sentence} (`{code}`)" for code, sentence in error_words().items()]
    return "\n".join((*lines, ""))


PAGES = {"settings": settings_page, "commands": commands_page, "indicators": indicators_page, "messages": messages_page}


def _first(one: Preference) -> str:
    words = dict(one.choices).get(str(one.default), one.default)
    if isinstance(words, bool):
        return "on" if words else "off"
    limits = f", {one.lowest} to {one.highest}" if one.highest else ""
    return f"{words or 'empty'}{limits}"


def _commands(parent: argparse.ArgumentParser, above: str = "") -> Iterator[tuple[str, argparse.ArgumentParser, str]]:
    for action in parent._actions:
        if isinstance(action, argparse._SubParsersAction):
            told = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, command in action.choices.items():
                if any(isinstance(one, argparse._SubParsersAction) for one in command._actions):
                    yield from _commands(command, f"{above}{name} ")
                else:
                    yield f"{above}{name}", command, told.get(name, "")


def _options(command: argparse.ArgumentParser) -> Iterator[str]:
    for action in command._actions:
        if not isinstance(action, argparse._HelpAction):
            metavar = action.metavar if isinstance(action.metavar, str) else None
            names = ", ".join(action.option_strings) or metavar or action.dest
            value = f" {metavar}" if action.option_strings and metavar else ""
            choices = f" ({', '.join(map(str, action.choices))})" if action.choices else ""
            told = f": {' '.join(action.help.split())}" if action.help else ""
            yield f"`{names}{value}`{choices}{told}"


def main() -> None:
    """Write the pages anew."""
    for name, told in PAGES.items():
        (FOLDER / f"{name}.md").write_text(told(), encoding="utf-8")


if __name__ == "__main__":
    main()
