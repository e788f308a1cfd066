# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`python -m bot`: what is wrong is one line and exit code 2, before anything heavy is loaded."""

from __future__ import annotations

import asyncio
import os
import secrets
import subprocess
import sys
from pathlib import Path

import pytest

from bot.__main__ import _uncaught

ROOT = Path(__file__).resolve().parents[3]


def run(**env: str) -> subprocess.CompletedProcess[str]:
    given = {name: value for name, value in os.environ.items() if not name.startswith("VISKA_")}
    return subprocess.run(
        [sys.executable, "-m", "bot"],
        cwd=ROOT,
        env={**given, **env},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_missing_settings_are_named_in_one_line() -> None:
    ended = run()
    assert ended.returncode == 2
    assert ended.stderr.startswith("bot: set VISKA_DATA, VISKA_ORIGIN") and ended.stderr.count("\n") == 1


def test_a_missing_key_is_named_in_one_line(tmp_path: Path) -> None:
    ended = run(
        VISKA_DATA=str(tmp_path),
        VISKA_ORIGIN="http://127.0.0.1:1",
        VISKA_TOKEN_KEY_FILE=str(tmp_path / "token.key"),
    )
    assert ended.returncode == 2
    assert "site.json is missing" in ended.stderr and ended.stderr.count("\n") == 1


async def test_what_a_loop_would_print_becomes_the_kind_alone(capfd: pytest.CaptureFixture[str]) -> None:
    words = secrets.token_hex(8)

    async def breaks() -> None:
        raise ValueError(words)

    asyncio.get_running_loop().set_exception_handler(_uncaught)
    task = asyncio.create_task(breaks())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert task.done()
    del task  # never asked for its result: the loop is told when it is collected
    written = "".join(capfd.readouterr())
    assert '{"event": "bot_broke", "kind": "ValueError"}' in written
    assert words not in written
