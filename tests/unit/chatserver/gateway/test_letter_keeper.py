# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.gateway.letter_keeper: what it deletes when, clocks that jump, what readiness says of it."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from chatserver.gateway.letter_keeper import LetterKeeper
from letters.database import default_address
from letters.store import LIFE_S, LetterStore
from tests.support.letters import DAY_S, NOW, Words, a_letter
from tests.support.relay import running
from tests.support.valkey import Valkey

MINUTE_S, HOUR_S = 60, 3600
END = NOW + LIFE_S


class World:
    """A keeper, and two clocks that go together until one is set."""

    def __init__(self, store: LetterStore, folder: Path) -> None:
        self.store = store
        self.folder = folder
        self.keeper = LetterKeeper(store)
        self.now, self.steady = NOW, 5.0

    async def tick(self, after_s: float, set_by_s: float = 0.0) -> None:
        self.now += after_s + set_by_s
        self.steady += after_s
        await self.keeper.tick(self.now, self.steady)

    async def leave(self) -> Words:
        words = Words()
        await self.store.leave(words.box, words.auth, a_letter(), self.now)
        return words

    def rows(self) -> int:
        """Letters in the file, out of date or not."""
        with closing(sqlite3.connect(self.folder / "letters" / "letters.db")) as file:
            number: int = file.execute("SELECT count(*) FROM letters").fetchone()[0]
        return number


@pytest_asyncio.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    made = World(LetterStore(default_address(tmp_path)), tmp_path)
    yield made
    await made.store.dispose()


async def test_it_purges_at_its_start_and_once_an_hour(world: World) -> None:
    await world.leave()
    world.now = END
    await world.tick(0)
    assert world.rows() == 0
    world.now = NOW
    world.keeper = LetterKeeper(world.store)
    await world.leave()
    await world.tick(0)
    assert world.rows() == 1, "the control: what is in date stays"
    world.now = END
    world.keeper._seen = None
    await world.tick(MINUTE_S)
    assert world.rows() == 1, "the hour is not over"
    for _ in range(60):
        await world.tick(MINUTE_S)
    assert world.rows() == 0


@pytest.mark.parametrize("set_by_s", [DAY_S, -DAY_S, 31 * DAY_S])
async def test_a_clock_that_jumped_deletes_nothing_for_an_hour(
    world: World, set_by_s: float, capsys: pytest.CaptureFixture[str]
) -> None:
    words = await world.leave()
    for _ in range(60):
        await world.tick(MINUTE_S)
    await world.tick(MINUTE_S, set_by_s)
    assert capsys.readouterr().err.count("clock_jumped") == 1
    for _ in range(58):
        await world.tick(MINUTE_S)
        assert world.rows() == 1
    await world.tick(MINUTE_S, -set_by_s)
    for _ in range(61):
        await world.tick(MINUTE_S)
    assert world.rows() == 1, "set right again, it has lost nothing"
    assert await world.store.look(words.box, words.auth, world.now) == []


async def test_a_clock_that_stays_where_it_was_set_is_believed(world: World) -> None:
    await world.leave()
    await world.tick(0)
    await world.tick(MINUTE_S, 31 * DAY_S)
    for _ in range(61):
        await world.tick(MINUTE_S)
    assert world.rows() == 0, "the control: what is kept above would else be deleted"


async def test_a_restored_file_gives_nothing_back(world: World, tmp_path: Path) -> None:
    await world.leave()
    await world.store.dispose()
    copy = shutil.copytree(tmp_path / "letters", tmp_path / "backup")
    await world.store.purge(END)
    await world.store.dispose()
    for file in copy.iterdir():
        shutil.copy(file, tmp_path / "letters" / file.name)
    world.store = LetterStore(default_address(tmp_path))
    world.keeper = LetterKeeper(world.store)
    assert world.rows() == 1, "the control: it was brought back"
    assert (await world.store.threads([], END)).threads == (), "but not to be read"
    world.now = END
    await world.tick(0)
    assert world.rows() == 0


async def test_it_says_once_that_nothing_can_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "letters").write_text("a file where the folder should be")
    store = LetterStore(default_address(tmp_path))
    keeper = LetterKeeper(store)
    for tick in range(3):
        await keeper.tick(NOW + tick, tick)
    assert keeper.missing() == ["letters"]
    os.unlink(tmp_path / "letters")
    await keeper.tick(NOW + 4, 4)
    assert keeper.missing() == []
    said = [json.loads(line)["event"] for line in capsys.readouterr().err.splitlines()]
    assert said == ["letters_away", "letters_back"]
    await store.dispose()


async def test_readiness_names_letters_and_the_relay_serves_on(valkey: Valkey, tmp_path: Path) -> None:
    (tmp_path / "letters").write_text("a file where the folder should be")
    valkey.client().set("directory", "{}")
    async with running(valkey.url, letters_url=default_address(tmp_path)) as relay:
        await relay.parts.keeper.tick(NOW, 1.0)
        async with aiohttp.ClientSession() as session, session.get(relay.url + "/readyz") as answer:
            assert (answer.status, await answer.json()) == (
                200, {"ready": True, "missing": ["letters", "bot"]}
            )
