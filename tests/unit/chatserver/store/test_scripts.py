# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.store.scripts: every script is there, is used, and is Lua."""

from __future__ import annotations

import re
from pathlib import Path

from chatserver.store import mailbox_store
from chatserver.store.scripts import SCRIPTS
from tests.support.valkey import Valkey


def test_the_scripts_used_are_the_scripts_there() -> None:
    source = Path(mailbox_store.__file__).read_text(encoding="utf-8")
    assert set(re.findall(r'_run\(\s*"(\w+)"', source)) == set(SCRIPTS)


def test_the_server_takes_them() -> None:
    with Valkey() as server:
        for text in SCRIPTS.values():
            assert server.client().script_load(text)
