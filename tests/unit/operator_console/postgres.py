# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A PostgreSQL of the machine's own, for one test run, on a Unix socket; None where there is none."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def _programs() -> Path | None:
    """The folder with initdb: Debian keeps it out of PATH."""
    found = [Path(path) for path in (shutil.which("initdb"),) if path]
    found += sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


@contextmanager
def cluster() -> Iterator[str | None]:
    """The address of a fresh cluster."""
    programs, user = _programs(), _user()
    if programs is None or user is None:
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="viska-pg-", ignore_cleanup_errors=True) as folder:
        shutil.chown(folder, user)
        data, log = Path(folder) / "data", Path(folder) / "log"
        _run(user, programs / "initdb", "-D", data, "-U", "viska", "-A", "trust", "--no-sync")
        options = f"-c listen_addresses='' -c fsync=off -k {folder}"
        _run(user, programs / "pg_ctl", "-D", data, "-l", log, "-o", options, "-w", "start")
        try:
            yield f"postgresql://viska@/postgres?host={folder}"
        finally:
            _run(user, programs / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")


def _user() -> str | None:
    """Whom to run it as: PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return pwd.getpwuid(os.geteuid()).pw_name
    return next((entry.pw_name for entry in pwd.getpwall() if entry.pw_name == "postgres"), None)


def _run(user: str, *command: object) -> None:
    as_user = {} if pwd.getpwnam(user).pw_uid == os.geteuid() else {"user": user}
    words = [str(word) for word in command]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, cwd="/", **as_user)  # type: ignore[call-overload]
