# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Named events with allow-listed fields: a log line that is not a code or a count cannot be written."""

from __future__ import annotations

import json
import logging
import re
import sys

FIELDS = frozenset({"code", "count", "days", "kind", "status", "version"})
# These print rows of SQL, requests or addresses when somebody turns on debugging.
LIBRARIES_THAT_LOG_VALUES = ("aiosqlite", "sqlalchemy", "asyncpg", "aiohttp", "redis", "alembic")
_CODE = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,39}")
_LOGGER = logging.getLogger("viska.console")


def start_logging() -> None:
    """Write our events to standard error as they are, and of the libraries only warnings."""
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(message)s")
    _LOGGER.setLevel(logging.INFO)
    for name in LIBRARIES_THAT_LOG_VALUES:
        logging.getLogger(name).setLevel(logging.WARNING)


def event(name: str, /, level: int = logging.INFO, **fields: int | str) -> None:
    """Log `name` with fields of `FIELDS` as one line of JSON.

    Raises:
        ValueError: a field is not allowed, or its text is not a short code. Loud on purpose: a caller that
            tries to log a name, an address or a body is a bug that a test must find.
    """
    for field, value in fields.items():
        if field not in FIELDS or (isinstance(value, str) and not _CODE.fullmatch(value)):
            raise ValueError(f"this may not be logged: {field}")
    _LOGGER.log(level, "%s", json.dumps({"event": name, **fields}))


def warn(name: str, /, **fields: int | str) -> None:
    """`event` that stands out."""
    event(name, logging.WARNING, **fields)
