"""Which changes of a client's record have a line in the access log: every one but those named here, each with its reason."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from wa_journal.model.handover import SHELVES

SERVICES = Path(__file__).resolve().parents[2] / "wa_journal" / "services"
RECORD = {*SHELVES, "clients"}
WRITES, LINES = {"put", "put_all", "remove", "clear"}, {"changed", "changing"}

BIT_BY_BIT = "filled in bit by bit beside a session"
MACHINE = "suggestions: nothing that the officer said"
WHOLE = "one line for all of it, where it is begun or ended"
DRAFT = "a draft has none; a session that goes with it has"
TRIED = "undone at once, to see what would come of it"
INVENTED = "clients made up for a demonstration"
# What changes a record without a line of its own.
NO_LINE = {
    "writing:Writing.save_draft": BIT_BY_BIT,
    "dropping:Dropping.drop": DRAFT,
    "sessions:Sessions.rate": BIT_BY_BIT,
    "sessions:Sessions.rate_by_client": BIT_BY_BIT,
    "practice:Practice.tick": BIT_BY_BIT,
    "practice:Practice.write": BIT_BY_BIT,
    "looking_back:LookingBack.write_review": BIT_BY_BIT,
    "looking_back:LookingBack.write_long_form": BIT_BY_BIT,
    "looking_back:LookingBack.look_back": BIT_BY_BIT,
    "tags/tagging:Tagging.add": BIT_BY_BIT,
    "tags/tagging:Tagging._decide": BIT_BY_BIT,
    "tags/tagging:Tagging._put_back": BIT_BY_BIT,
    "tags/tagging:Tagging._remove": BIT_BY_BIT,
    "tags/voicing:Voicing.say": BIT_BY_BIT,
    "tags/voicing:Voicing._turn_back": BIT_BY_BIT,
    "tags/double_coding:DoubleCoding.keep": BIT_BY_BIT,
    "tags/double_coding:DoubleCoding.forget": BIT_BY_BIT,
    "tags/double_coding:DoubleCoding.imported": BIT_BY_BIT,
    "tags/tagging:Tagging.suggest": MACHINE,
    "tags/tagging:Tagging._put": MACHINE,
    "tags/retagging:Retagging.take": MACHINE,
    "tags/retagging:Retagging.take_back": MACHINE,
    "moving/bringing:Bringing._take_part_out": WHOLE,
    "moving/handing_over:HandingOver.compared": TRIED,
    "demonstration:_write": INVENTED,
    "demonstration:_write_session": INVENTED,
}


@dataclass(frozen=True, slots=True)
class Step:
    """One function: what it does itself, and what it hands its unit of work on to."""

    works: bool
    writes: bool
    lines: bool
    calls: frozenset[str]


def steps(folder: Path) -> dict[str, Step]:
    """Give every function of the services by its file and name."""
    found: dict[str, Step] = {}
    for file in sorted(folder.rglob("*.py")):
        module = file.relative_to(folder).with_suffix("").as_posix()
        for name, function in _functions(ast.parse(file.read_text(encoding="utf-8"))):
            found[f"{module}:{name}"] = _step(function)
    return found


def unlined(found: dict[str, Step]) -> set[str]:
    """Give the functions that open a unit of work, change a record in it, and put no line into the log."""
    return {
        key
        for key, step in found.items()
        if step.works and _any(found, key, "writes", set()) and not _any(found, key, "lines", set())
    }


def _functions(tree: ast.Module) -> Iterator[tuple[str, ast.FunctionDef]]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            yield node.name, node
        for one in node.body if isinstance(node, ast.ClassDef) else ():
            if isinstance(one, ast.FunctionDef):
                yield f"{node.name}.{one.name}", one  # type: ignore[attr-defined]


def _step(function: ast.FunctionDef) -> Step:
    called = [(one, _name(one), branches) for one, branches in _calls(function, ())]
    handing = [(name, branches) for one, name, branches in called if _hands_on(one) and name not in LINES]
    writing = [branches for one, name, branches in called if name in WRITES and _on(one) in RECORD]
    changing = writing or [branches for _, branches in handing]
    logging = [branches for one, name, branches in called if name in LINES or (name == "append" and _on(one) == "log")]
    return Step(
        works=any(name == "work" for _, name, _ in called),
        writes=bool(writing),
        lines=any(all(there[: len(line)] == line for there in changing) for line in logging),
        calls=frozenset(name for name, _ in handing),
    )


def _calls(node: ast.AST, branches: tuple[int, ...]) -> Iterator[tuple[ast.Call, tuple[int, ...]]]:
    """Give every call with the branches that lead to it: a line behind an `if` is one only for what is behind it as well."""
    if isinstance(node, ast.Call):
        yield node, branches
    for name, value in ast.iter_fields(node):
        forks = isinstance(node, ast.If | ast.IfExp) and name in ("body", "orelse")
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, ast.AST):
                yield from _calls(one, (*branches, id(value)) if forks else branches)


def _hands_on(call: ast.Call) -> bool:
    return any(isinstance(given, ast.Name) and given.id == "work" for given in call.args)


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _on(call: ast.Call) -> str:
    shelf = call.func.value if isinstance(call.func, ast.Attribute) else None
    return shelf.attr if isinstance(shelf, ast.Attribute) else ""


def _any(found: dict[str, Step], key: str, what: str, seen: set[str]) -> bool:
    """What is handed on is looked for in the same file, and where there is none of this name, in all."""
    seen.add(key)
    step, module = found[key], key.partition(":")[0]
    if getattr(step, what):
        return True
    for name in step.calls:
        named = [other for other in found if other.replace(":", ".").rpartition(".")[2] == name]
        near = [other for other in named if other.partition(":")[0] == module]
        if any(_any(found, other, what, seen) for other in near or named if other not in seen):
            return True
    return False


def test_every_change_of_a_record_has_a_line_or_is_named_with_its_reason() -> None:
    found = steps(SERVICES)
    assert len(found) > 300
    assert unlined(found) == set(NO_LINE)


@pytest.mark.parametrize(
    ("body", "caught"),
    [
        ("with self._desk.work() as work:\n            work.ticks.put(one)", True),
        ("with self._desk.work() as work:\n            _helped(work, one)", True),
        ("with self._desk.changing(client, 'x') as work:\n            work.ticks.put(one)", False),
        (
            "with self._desk.work() as work:\n            work.ticks.put(one)\n            self._desk.changed(work, 1, 'x')",
            False,
        ),
        (
            "with self._desk.work() as work:\n            work.ticks.put(one)\n            "
            "if one:\n                self._desk.changed(work, 1, 'x')",
            True,
        ),
        (
            "with self._desk.work() as work:\n            if one:\n                work.ticks.put(one)\n                "
            "self._desk.changed(work, 1, 'x')",
            False,
        ),
        ("with self._desk.work() as work:\n            work.settings.put(one)", False),
        ("with self._desk.work() as work:\n            return work.ticks.get(one)", False),
    ],
)
def test_a_change_without_a_line_is_caught(tmp_path: Path, body: str, caught: bool) -> None:
    text = f"class Verbs:\n    def verb(self):\n        {body}\n\n\ndef _helped(work, one):\n    work.strains.remove(one)\n"
    (tmp_path / "verbs.py").write_text(text, encoding="utf-8")
    assert unlined(steps(tmp_path)) == ({"verbs:Verbs.verb"} if caught else set())
