# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""letters.database: addresses, what a deletion leaves in the files, a full disk, two writers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from letters.database import Database, default_address, driver_address
from letters.errors import BadAddress, StoreAway, StoreFull
from letters.store import LIFE_S, LetterStore
from tests.support.letters import NOW, Words, a_letter

MARKER = b"MARKER-OF-A-LETTER-THAT-MUST-GO-"
ENCODED = b"TUFSS0VSLU9GLUEtTEVUVEVSLVRIQVQtTVVTVC1HTy"
"""The marker as a body holds it: b64."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "letters"


@pytest_asyncio.fixture
async def store(tmp_path: Path) -> AsyncIterator[LetterStore]:
    made = LetterStore(default_address(tmp_path))
    yield made
    await made.dispose()


def marked(folder: Path) -> list[str]:
    """Files that hold the marker."""
    return [file.name for file in folder.iterdir() if ENCODED in file.read_bytes()]


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


async def left(store: LetterStore) -> Words:
    words = Words()
    await store.leave(words.box, words.auth, a_letter(MARKER * 200), NOW)
    return words


@pytest.mark.parametrize(
    ("url", "driver"),
    [
        ("sqlite:////x/y.db", "sqlite+aiosqlite:////x/y.db"),
        ("postgres://h/d", "postgresql+asyncpg://h/d"),
        ("postgresql+asyncpg://u:p@h/d", "postgresql+asyncpg://u:p@h/d"),
    ],
)
def test_plain_addresses_get_their_driver(url: str, driver: str) -> None:
    assert driver_address(url) == driver


@pytest.mark.parametrize("url", ["mysql://h/d", "nonsense", "", "postgresql://h:notaport/d"])
def test_other_addresses_are_refused(url: str) -> None:
    with pytest.raises(BadAddress, match="LETTERS_DATABASE_URL"):
        Database(url)


async def test_letters_have_a_folder_that_nobody_else_enters(store: LetterStore, folder: Path) -> None:
    await left(store)
    assert mode(folder) == 0o700
    assert mode(folder / "letters.db") & 0o600 == 0o600


@pytest.mark.parametrize("end", ["delete", "purge"])
async def test_no_byte_of_what_is_deleted_stays_in_the_files(
    store: LetterStore, folder: Path, end: str
) -> None:
    words, other = await left(store), Words()
    await store.leave(other.box, other.auth, a_letter(), NOW + LIFE_S)
    assert marked(folder), "the control: before, it is found"
    if end == "delete":
        await store.delete(words.box, words.auth, NOW)
    else:
        await store.purge(NOW + LIFE_S)
    assert marked(folder) == []


async def test_what_a_reader_kept_from_being_shed_goes_with_the_next_pulse(
    store: LetterStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = await left(store)
    with monkeypatch.context() as broken:

        async def busy(_self: Database) -> bool:
            return False

        broken.setattr(Database, "shed", busy)
        await store.delete(words.box, words.auth, NOW)
        assert marked(folder), "the control: the write-ahead log still has it"
    await store.pulse(NOW)
    assert marked(folder) == []


async def test_a_full_disk_is_said_and_nothing_half_is_kept(tmp_path: Path) -> None:
    store = LetterStore(default_address(tmp_path), most_bytes=50 * 4096)
    words, kept = Words(), 0
    with pytest.raises(StoreFull):
        while True:
            await store.leave(words.box, words.auth, a_letter(size=16_000), NOW)
            kept += 1
            await store.done(words.box, NOW)
    (thread,) = (await store.threads([], NOW)).threads
    assert (len(thread.letters), kept > 0) == (kept, True)
    assert all(letter.wrapped for letter in thread.letters)
    await store.delete(words.box, words.auth, NOW)
    await store.leave(words.box, words.auth, a_letter(size=16_000), NOW)
    await store.dispose()


async def test_a_folder_that_cannot_be_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "letters").write_text("a file where the folder should be")
    store = LetterStore(default_address(tmp_path))
    with pytest.raises(StoreAway):
        await store.pulse(NOW)
    (tmp_path / "letters").unlink()
    await store.pulse(NOW)
    await store.dispose()


async def test_a_server_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    store = LetterStore(f"postgresql://viska@/postgres?host={tmp_path}")
    with pytest.raises(StoreAway):
        await store.look("", "", NOW)
    await store.dispose()


async def test_two_processes_may_begin_and_write_at_once(tmp_path: Path) -> None:
    stores = [LetterStore(default_address(tmp_path)) for _ in range(2)]

    async def many(store: LetterStore) -> None:
        for _ in range(20):
            await left(store)

    await asyncio.gather(*(many(store) for store in stores))
    assert (await stores[0].counts(NOW)).letters == 40
    for store in stores:
        await store.dispose()
