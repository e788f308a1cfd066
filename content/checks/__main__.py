# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`python -m content.checks`: print the findings of each locale; exit 1 on an error."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

from content.checks.files import forbidden, wrong_numbers
from content.checks.finding import Finding
from content.checks.run import check
from content.load import HERE, Content, load
from content.model import ContentError
from content.stamp import compared


def report(content: Content, found: list[Finding]) -> Iterator[str]:
    """Lines to print: what belongs to no language first, then each locale."""
    for locale in ("", *content.locales):
        own = [finding for finding in found if finding.locale == locale]
        errors = sum(finding.error for finding in own)
        filled = f", {len(content.filled(locale))} shown in another language" if locale else ""
        yield f"{locale or 'data'}: {errors} errors, {len(own) - errors} warnings{filled}"
        yield from (f"  {finding}" for finding in own)


def main(root: Path, now: float) -> int:
    """Exit code 0 without errors, else 1. `root` is a content folder, `now` seconds since the epoch."""
    try:
        content = load(root)
    except ContentError as error:
        print(f"error content {error}")
        return 1
    found = check(content, forbidden(root), {code: compared(root, code) for code in content.locales}, now)
    found += wrong_numbers(root.parent)
    print(*report(content, found), sep="\n")
    return int(any(finding.error for finding in found))


if __name__ == "__main__":
    sys.exit(main(HERE, time.time()))
