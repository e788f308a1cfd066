# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`./viska bench letters`: 10,000 letters in the database, and a flood of look-ups beside a chat.

A letter is 4 KiB with wraps for eight colleagues; every second one is answered, so there are 5,000 copies of
staff and 5,000 answers besides. The flood goes to a relay of its own on the loopback, for some seconds.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from pathlib import Path

from sqlalchemy import Table, insert

from bench.code import measure
from bench.letters_flood import flooded
from letters.boxes import digest, prekey_of
from letters.database import Database, default_address
from letters.lives import hour
from letters.store import LIFE_S, LetterStore
from letters.tables import answers, boxes, letters, wraps
from tests.support.letters import Reply, Words, a_letter, an_id

LETTERS = 10_000
COLLEAGUES = 8
BODY_BYTES = 4096 + 16
AT_ONCE = 500
REPEATS = 50
GOALS = {"list_ms": 200, "list_middle_ms": 200, "look_ms_p50": 50, "purge_s": 5, "code_to_box_ms": 600}


def main() -> int:
    """Prints a table and, last, one JSON object."""
    with tempfile.TemporaryDirectory(prefix="viska-bench-") as folder:
        figures = asyncio.run(_database(Path(folder)))
    figures |= asyncio.run(flooded()) | measure()
    figures = {name: round(value, 2) for name, value in figures.items()}
    for name, value in figures.items():
        print(f"{name:>28} {value:>10}   goal {GOALS.get(name, '-')}")
    print(json.dumps(figures))
    return 0


async def _database(folder: Path) -> dict[str, float]:
    now = time.time()
    readers = [an_id() for _ in range(COLLEAGUES)]
    words = await _filled(folder, readers, now)
    store = LetterStore(default_address(folder))
    middle = await _middle(store, readers[:1], now)
    looks = iter(words[:: LETTERS // REPEATS])
    figures = {
        "letters": float(LETTERS),
        "file_mb": (folder / "letters" / "letters.db").stat().st_size / 1024**2,
        "list_ms": (await _times(lambda: store.threads(readers[:1], now)))[0],
        "list_middle_ms": (await _times(lambda: store.threads(readers[:1], now, middle)))[0],
        "counts_ms": (await _times(lambda: store.counts(now)))[0],
    }
    median, slow = await _times(lambda: _look(store, next(looks), now))
    figures |= {"look_ms_p50": median, "look_ms_p95": slow}
    began, spent = time.perf_counter(), time.process_time()
    gone = await store.purge(now + LIFE_S)
    assert gone >= LETTERS
    figures |= {"purge_s": time.perf_counter() - began, "purge_cpu_s": time.process_time() - spent}
    await store.dispose()
    return figures


async def _filled(folder: Path, readers: list[str], now: float) -> list[Words]:
    """Letters of as many people, many in one transaction: else the disk would be what is measured."""
    database = Database(default_address(folder))
    everybody = [Words() for _ in range(LETTERS)]
    for first in range(0, LETTERS, AT_ONCE):
        some = enumerate(everybody[first : first + AT_ONCE], first + 1)
        rows: dict[Table, list[dict[str, object]]] = {boxes: [], letters: [], wraps: [], answers: []}
        for number, words in some:
            _put(rows, number, words, readers, hour(now))
        async with database.writing() as connection:
            for table, its in rows.items():
                await connection.execute(insert(table), its)
    await database.shed()
    await database.dispose()
    return everybody


def _put(
    rows: dict[Table, list[dict[str, object]]], number: int, words: Words, readers: list[str], made: int
) -> None:
    """One box with a letter; every second one is answered, so it has staff's copy and an answer as well."""
    answered = number % 2 == 0
    box = {"number": number, "id": words.box, "auth": digest(words.auth), "made": made, "closed": False}
    rows[boxes].append(box)
    for place, author in enumerate(("visitor", "staff")[: 1 + answered]):
        letter, own = a_letter(prekeys=readers, size=BODY_BYTES), 2 * number + place
        waiting = author == "visitor" and not answered
        row = {"number": own, "id": letter.id, "box": number, "author": author, "made": made}
        rows[letters].append({**row, "waiting": waiting, "body": letter.body})
        rows[wraps] += [
            {"letter": own, "prekey": prekey_of(wrap), "wrap": wrap} for wrap in letter.wraps
        ]
    if answered:
        given = asdict(Reply().answer)
        rows[answers].append({**given, "number": number, "box": number, "made": made, "tries": 0})


async def _middle(store: LetterStore, reader: list[str], now: float) -> str:
    """A cursor with half of all behind it."""
    after = ""
    for _ in range(LETTERS // 2 // 1000):
        after = (await store.threads(reader, now, after, limit=1000)).more or ""
    return after


async def _look(store: LetterStore, words: Words, now: float) -> None:
    await store.look(words.box, words.auth, now)


async def _times(work: Callable[[], Awaitable[object]]) -> tuple[float, float]:
    """Median and 95th percentile of many runs, ms."""
    times = []
    for _ in range(REPEATS):
        began = time.perf_counter()
        await work()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times), statistics.quantiles(times, n=20)[18]


if __name__ == "__main__":
    raise SystemExit(main())
