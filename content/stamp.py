# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`python -m content.stamp LOCALE [KEY ...]`: note that translations were compared with today's source texts.

Without keys only those are noted that never were, so that a stale text stays stale until somebody names it.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

from content.fluent_text import text_hash
from content.load import HERE, Content, load

HEAD = """# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

# The source text each translation was last compared with, as a hash. Written by content.stamp, not by hand.

"""


def compared(root: Path, locale: str) -> dict[str, str]:
    """Key -> hash of the source text, from catalogue/LOCALE/compared.toml; empty when there is none."""
    path = root / "catalogue" / locale / "compared.toml"
    return tomllib.loads(path.read_text("utf-8")) if path.exists() else {}


def stamped(content: Content, locale: str, before: Mapping[str, str], keys: set[str]) -> dict[str, str]:
    """The new table: named keys and never compared ones get today's hash, keys that are gone leave."""
    source = content.catalogues[content.source].all
    own = content.catalogues[locale].all
    return {
        key: before[key] if key in before and key not in keys else text_hash([source[key]])
        for key in sorted(source.keys() & own.keys())
    }


def main(arguments: list[str], root: Path = HERE) -> int:
    """Writes compared.toml and prints the hashes that signatures in locales.yaml name."""
    content = load(root)
    if not arguments or arguments[0] not in content.locales or arguments[0] == content.source:
        print(f"usage: python -m content.stamp LOCALE [KEY ...]; LOCALE one of {', '.join(content.locales)}")
        return 2
    locale, keys = arguments[0], set(arguments[1:])
    table = stamped(content, locale, compared(root, locale), keys)
    lines = "".join(f'{key} = "{value}"\n' for key, value in table.items())
    (root / "catalogue" / locale / "compared.toml").write_text(HEAD + lines, "utf-8")
    print(*(f"{part}: {content.part_hash(locale, part)}" for part in content.languages.parts), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
