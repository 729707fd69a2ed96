"""A parser that says what is wrong with a command and repeats no word of it: what was typed could be a name."""

from __future__ import annotations

import argparse
import re
from typing import Any, NoReturn

_OF_ONE = re.compile(r"argument (?P<name>[^:]+): (?P<why>.*)", re.DOTALL)
_CHOICES = "(choose from "
# argparse's own sentences that end in what was typed.
_REPEATING = ("invalid ", "ignored explicit argument")
# argparse's own sentences that name nothing but the program's arguments.
_PLAIN = ("the following arguments are required: ", "one of the arguments ")


class CommandLine(argparse.ArgumentParser):
    """Refuses with the usage of the command that was meant."""

    def parse_known_args(self, *args: Any, **named: Any) -> Any:
        """Refuse what is left over here and not above, where the command's own usage is not known any more."""
        found, left = super().parse_known_args(*args, **named)
        if left:
            self.refuse("there is more than the command takes; a name of several words stands in quotes")
        return found, left

    def error(self, message: str) -> NoReturn:
        """End with usage and reason; what argparse would repeat is left out."""
        self.refuse(_without_what_was_typed(message))

    def refuse(self, reason: str) -> NoReturn:
        """End with usage and a reason in words of the program's own."""
        super().error(reason)


def _without_what_was_typed(message: str) -> str:
    found = _OF_ONE.fullmatch(message)
    if found is None:
        return message if message.startswith(_PLAIN) else "an option is not one of the command's, or is not written out"
    name, why = found["name"], found["why"]
    _, offered, choices = why.rpartition(_CHOICES)
    if offered:
        return f"argument {name}: it is none of those that there are {_CHOICES}{choices}"
    return f"argument {name}: it cannot be read as it is written" if why.startswith(_REPEATING) else message
