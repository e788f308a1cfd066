# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Folders that live as long as one start."""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

HELD = ".held"
"""A file in each such folder, locked by the process that it belongs to."""


@contextlib.contextmanager
def private_folder(prefix: str, parent: Path | None = None) -> Iterator[Path]:
    """A new folder that only we may enter, in `parent` or where temporary files go; gone afterwards.

    Folders of the same prefix whose start was killed, so that it could not tidy up, are removed first.
    """
    parent = parent or Path(tempfile.gettempdir())
    _remove_orphans(parent, prefix)
    folder = Path(tempfile.mkdtemp(prefix=prefix, dir=parent))
    with _hold(folder):
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _hold(folder: Path) -> Iterator[None]:
    # Locked before it has its name, so that nobody finds it unlocked.
    unnamed = folder / f"{HELD}.new"
    with unnamed.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        unnamed.rename(folder / HELD)
        yield


def _remove_orphans(parent: Path, prefix: str) -> None:
    for folder in parent.glob(f"{prefix}*"):
        with contextlib.suppress(OSError), (folder / HELD).open() as held:
            if os.fstat(held.fileno()).st_uid == os.geteuid():
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(folder)
