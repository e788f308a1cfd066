# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.config: read once, everything missing named together."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from chatserver.config import BadSettings, Config

SITE = {"centre": "c", "name": "n", "title": "t", "exit_url": "https://e.example/", "root": "r"}


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "site.json").write_text(json.dumps(SITE))
    (tmp_path / "keys").mkdir()
    (tmp_path / "keys" / "token.key").write_bytes(bytes(32))
    return {
        "VISKA_DATA": str(tmp_path),
        "REDIS_URL": "unix:///s",
        "VISKA_ORIGIN": "http://127.0.0.1:8080",
        "VISKA_CONSOLE_ORIGIN": "https://console.example",
    }


def test_a_full_environment(env: dict[str, str]) -> None:
    config = Config.from_env({**env, "VISKA_LISTEN_FD": "7"})
    assert (config.centre, config.listen_fd, config.host, config.port) == ("c", 7, "127.0.0.1", 8080)


def test_secrets_are_not_shown(env: dict[str, str]) -> None:
    shown = repr(Config.from_env({**env, "REDIS_URL": "redis://:secret@h/0"}))
    assert "secret" not in shown and "token_key" not in shown


def test_all_that_is_missing_is_named_at_once() -> None:
    with pytest.raises(BadSettings) as caught:
        Config.from_env({"VISKA_PORT": "many", "VISKA_DATA": "/nowhere"})
    for part in ("REDIS_URL is missing", "VISKA_ORIGIN is missing", "VISKA_CONSOLE_ORIGIN is missing",
                 "VISKA_PORT must be a number", "/nowhere/site.json cannot be read", "token key"):
        assert part in str(caught.value)


def test_a_demo_stays_out_of_the_real_letters(env: dict[str, str]) -> None:
    real = {**env, "LETTERS_DATABASE_URL": "postgresql://viska@localhost/letters"}
    assert Config.from_env(real).letters_url.startswith("postgresql:")
    Path(env["VISKA_DATA"], "site.json").write_text(json.dumps({**SITE, "demo": True}))
    assert Config.from_env(real).letters_url == Config.from_env(env).letters_url


NO_ORIGINS = [
    "127.0.0.1:8080", "http://h/", "http://h:8080/path", "http://H", "ftp://h", "http://h; script-src *"
]


@pytest.mark.parametrize("origin", NO_ORIGINS)
def test_an_origin_is_nothing_but_an_origin(env: dict[str, str], origin: str) -> None:
    with pytest.raises(BadSettings, match="VISKA_ORIGIN must look like"):
        Config.from_env({**env, "VISKA_ORIGIN": origin})


@pytest.mark.parametrize(("text", "said"), [
    ("{", "not the site"), ("[]", "not the site"), ('{"centre": "c"}', "lacks name, title, exit_url, root")
])
def test_a_site_that_cannot_be_used(env: dict[str, str], text: str, said: str) -> None:
    (Path(env["VISKA_DATA"]) / "site.json").write_text(text)
    with pytest.raises(BadSettings, match=said):
        Config.from_env(env)


def test_a_token_key_of_the_wrong_size(env: dict[str, str]) -> None:
    (Path(env["VISKA_DATA"]) / "keys" / "token.key").write_bytes(bytes(31))
    with pytest.raises(BadSettings, match="32 bytes"):
        Config.from_env(env)


@pytest.mark.parametrize("address", ["mysql://h/d", "letters.db", "postgresql://h:notaport/d"])
def test_letters_go_to_sqlite_or_postgresql(env: dict[str, str], address: str) -> None:
    with pytest.raises(BadSettings, match="LETTERS_DATABASE_URL") as caught:
        Config.from_env({**env, "LETTERS_DATABASE_URL": address})
    assert address not in str(caught.value), "it may hold a password"


def test_a_budget_is_a_number_above_nothing(env: dict[str, str]) -> None:
    assert Config.from_env({**env, "VISKA_LETTER_BUDGET": "0.25"}).letter_budget == 0.25
    with pytest.raises(BadSettings, match="VISKA_LETTER_BUDGET must be a number above 0"):
        Config.from_env({**env, "VISKA_LETTER_BUDGET": "0"})
