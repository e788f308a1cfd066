# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings: read once, everything wrong named together."""

from __future__ import annotations

from pathlib import Path

import pytest

from operator_console.config import Config
from operator_console.errors import Refused

GOOD = {
    "VISKA_DATA": "/srv/viska",
    "VISKA_ORIGIN": "http://127.0.0.1:8080",
    "VISKA_CONSOLE_ORIGIN": "https://console.example",
    "REDIS_URL": "unix:///run/store",
}


def test_the_defaults_come_from_the_data_folder() -> None:
    config = Config.from_env(GOOD)
    assert config.token_key_file == Path("/srv/viska/keys/token.key")
    assert (config.listen_fd, config.host, config.port) == (None, "127.0.0.1", 8081)
    assert config.relay_socket_origin == "ws://127.0.0.1:8080"


def test_a_secure_relay_has_a_secure_socket() -> None:
    assert (
        Config.from_env(GOOD | {"VISKA_ORIGIN": "https://chat.example"}).relay_socket_origin
        == "wss://chat.example"
    )


def test_all_that_is_missing_is_named_at_once() -> None:
    with pytest.raises(Refused) as refused:
        Config.from_env({"VISKA_LISTEN_FD": "x"})
    for name in ("VISKA_ORIGIN", "VISKA_CONSOLE_ORIGIN", "REDIS_URL", "VISKA_LISTEN_FD"):
        assert name in refused.value.explanation


@pytest.mark.parametrize(
    "origin", ["chat.example", "https://chat.example/", "https://a b", "https://x; script-src *"]
)
def test_what_is_no_origin_never_reaches_the_policy(origin: str) -> None:
    with pytest.raises(Refused, match="bad_settings"):
        Config.from_env(GOOD | {"VISKA_ORIGIN": origin})


def test_addresses_with_passwords_are_not_shown() -> None:
    config = Config.from_env(
        GOOD | {"DATABASE_URL": "postgresql://u:geheim@db/v", "REDIS_URL": "redis://:geheim@s"}
    )
    assert "geheim" not in repr(config)
