# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bot's settings: everything wrong is said, and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.config import BadSettings, Config

GIVEN = {
    "VISKA_DATA": "/data",
    "VISKA_ORIGIN": "http://127.0.0.1:8080",
    "VISKA_TOKEN_KEY_FILE": "/data/token.key",
}


def test_what_is_given_and_what_follows_from_it() -> None:
    config = Config.from_env(GIVEN)
    assert config == Config(
        relay="http://127.0.0.1:8080",
        site_file=Path("/data/site.json"),
        key_file=Path("/data/keys/bot.json"),
        token_key_file=Path("/data/token.key"),
        capacity=100,
        processes=2,
    )
    chosen = Config.from_env(
        {**GIVEN, "VISKA_BOT_KEY_FILE": "/k", "VISKA_BOT_CAPACITY": "1", "VISKA_BOT_PROCESSES": "3"}
    )
    assert (chosen.key_file, chosen.capacity, chosen.processes) == (Path("/k"), 1, 3)


def test_all_that_is_missing_is_named_at_once() -> None:
    with pytest.raises(BadSettings) as refused:
        Config.from_env({"VISKA_ORIGIN": ""})
    for name in GIVEN:
        assert name in str(refused.value)


@pytest.mark.parametrize("text", ["0", "-1", "many", "1.5", "²"])
def test_a_count_is_a_whole_number_from_one(text: str) -> None:
    with pytest.raises(BadSettings, match="VISKA_BOT_CAPACITY"):
        Config.from_env({**GIVEN, "VISKA_BOT_CAPACITY": text})


def test_the_token_key_has_32_bytes(tmp_path: Path) -> None:
    file = tmp_path / "token.key"
    config = Config.from_env({**GIVEN, "VISKA_TOKEN_KEY_FILE": str(file)})
    with pytest.raises(BadSettings, match="cannot be read"):
        config.token_key()
    file.write_bytes(bytes(31))
    with pytest.raises(BadSettings, match="32 bytes"):
        config.token_key()
    file.write_bytes(bytes(32))
    assert config.token_key() == bytes(32)
