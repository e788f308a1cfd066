# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What each part is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from launch.listening import listen, port_of, probe_address
from launch.plan import Plan, Sockets, relay_children


@pytest.fixture
def sockets() -> Iterator[Sockets]:
    with listen("127.0.0.1", 0, "--port") as relay, listen("127.0.0.1", 0, "--console-port") as console:
        yield Sockets(relay, console)


def plan(sockets: Sockets, workers: int = 1, **settings: str) -> Plan:
    return Plan({"VISKA_DATA": "/srv/viska", **settings}, sockets, Path("/tmp/run"), workers, demo=False)


def test_the_defaults(sockets: Sockets) -> None:
    told = plan(sockets).settings(sockets.relay)
    assert told["VISKA_ORIGIN"] == f"http://127.0.0.1:{port_of(sockets.relay)}"
    assert told["VISKA_CONSOLE_ORIGIN"] == f"http://localhost:{port_of(sockets.console)}"
    assert told["REDIS_URL"] == "unix:///tmp/run/store"
    assert told["VISKA_TOKEN_KEY_FILE"] == "/srv/viska/keys/token.key"
    assert told["VISKA_LISTEN_FD"] == str(sockets.relay.fileno())


@pytest.mark.parametrize(
    "name", ["VISKA_ORIGIN", "VISKA_CONSOLE_ORIGIN", "REDIS_URL", "VISKA_TOKEN_KEY_FILE", "DATABASE_URL"]
)
def test_what_the_person_set_stays(sockets: Sockets, name: str) -> None:
    assert plan(sockets, **{name: "chosen"}).settings()[name] == "chosen"


def test_workers_share_one_socket(sockets: Sockets) -> None:
    children = relay_children(plan(sockets, workers=3))
    assert [child.name for child in children] == ["relay 1", "relay 2", "relay 3"]
    assert {child.descriptors for child in children} == {(sockets.relay.fileno(),)}


def test_settings_are_not_shown_by_accident(sockets: Sockets) -> None:
    assert "hush" not in repr(plan(sockets, DATABASE_URL="postgresql+asyncpg://viska:hush@db/viska"))
    assert "hush" not in repr(relay_children(plan(sockets, REDIS_URL="redis://:hush@store")))


def test_a_socket_open_to_all_is_probed_on_this_machine() -> None:
    with listen("0.0.0.0", 0, "--port") as everywhere:
        assert probe_address(everywhere) == ("127.0.0.1", port_of(everywhere))
