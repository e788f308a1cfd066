# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters when things break: a killed process, two workers on one file, a full disk; and what rests there."""

from __future__ import annotations

import asyncio
import signal
import sys
import time
from pathlib import Path

from letters.database import default_address
from letters.store import LetterStore
from tests.support.letter_poster import Poster, said
from tests.support.letters import NOW, Words, a_letter, an_id
from tests.support.relay import running
from tests.support.valkey import Valkey

WRAPS = 24
ROOT = Path(__file__).parents[2]
LEAVING = """
import asyncio, sys
from letters.store import LetterStore
from tests.support.letters import NOW, Words, a_letter, an_id

async def leave_for_ever():
    store = LetterStore(sys.argv[1])
    while True:
        words = Words()
        letter = a_letter(size=32784, prekeys=[an_id() for _ in range(24)])
        await store.leave(words.box, words.auth, letter, NOW)
        print(letter.id, flush=True)

asyncio.run(leave_for_ever())
"""


async def test_a_process_that_is_killed_leaves_nothing_half(tmp_path: Path) -> None:
    url = default_address(tmp_path)
    told: list[str] = []
    for _ in range(3):
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", LEAVING, url, stdout=asyncio.subprocess.PIPE, cwd=ROOT
        )
        assert process.stdout is not None
        for _ in range(3):
            told.append((await process.stdout.readline()).decode().strip())
        process.send_signal(signal.SIGKILL)
        told += (await process.stdout.read()).decode().split()
        await process.wait()
    store = LetterStore(url)
    page = await store.threads([], NOW, limit=1000)
    kept = {letter.id: letter for thread in page.threads for letter in thread.letters}
    assert set(told) <= set(kept), "what she was told of is there"
    assert {len(letter.wrapped) for letter in kept.values()} == {WRAPS}
    await store.leave((words := Words()).box, words.auth, a_letter(), NOW)
    await store.dispose()


async def test_two_workers_serve_one_box(valkey: Valkey, tmp_path: Path) -> None:
    url = default_address(tmp_path)
    async with running(valkey.url, letters_url=url) as one, running(valkey.url, letters_url=url) as two:
        words, letter = Words(), a_letter()
        hers = [Poster(worker, words) for worker in (one, two)]
        told = await asyncio.gather(*(poster.leave(letter) for poster in hers * 3))
        assert {said(answer)["ok"] for answer in told} == {True}
        others = await asyncio.gather(*(Poster(worker).leave() for worker in (one, two) * 4))
        assert {said(answer)["ok"] for answer in others} == {True}
        counts = await one.parts.letters.counts(time.time())
        assert (counts.boxes, counts.letters) == (9, 9)
        await hers[0].delete()
        assert (await two.parts.letters.counts(time.time())).letters == 8


async def test_a_full_disk_is_told_and_the_repeat_is_kept(valkey: Valkey, tmp_path: Path) -> None:
    url = default_address(tmp_path)
    async with running(valkey.url, letters_url=url, letter_budget=1000.0) as relay:
        small = LetterStore(url, most_bytes=60 * 4096)
        full, relay.parts.letters._database = relay.parts.letters._database, small._database
        letter = a_letter(size=32784, prekeys=[an_id() for _ in range(WRAPS)])
        hers, told = Poster(relay), {"ok": True}
        while told["ok"]:
            told = said(await Poster(relay).leave(a_letter(size=32784)))
        assert told == {"ok": False, "code": "store_full", "again": True}
        assert said(await hers.leave(letter))["code"] == "store_full"
        assert relay.parts.keeper.missing() == ["letters"]
        assert not await small.done(hers.words.box, time.time()), "no box without its letter"
        relay.parts.letters._database = full
        assert said(await hers.leave(letter)) == {"ok": True}
        assert relay.parts.keeper.missing() == []
        await small.dispose()


async def test_what_rests_says_nothing_of_who_or_what(valkey: Valkey, tmp_path: Path) -> None:
    marker = "marker-of-a-young-persons-phone"
    who = {"User_Agent": marker, "X_Forwarded_For": marker, "Accept_Language": marker, "Referer": marker}
    letter = a_letter(size=2064)
    async with running(valkey.url, letters_url=default_address(tmp_path)) as relay:
        poster = Poster(relay, headers=who)
        assert said(await poster.leave(letter)) == {"ok": True}
        await poster.look()
        rests = b"".join([await _bytes(file) for file in (tmp_path / "letters").iterdir()])
    assert letter.body.encode() in rests and poster.words.box.encode() in rests, "the control: this is where"
    for told in (marker, "127.0.0.1", poster.words.auth):
        assert told.encode() not in rests
    keys = " ".join(str(key) for key in valkey.client().keys("*"))
    assert poster.words.box not in keys and letter.id not in keys


async def _bytes(file: Path) -> bytes:
    return await asyncio.to_thread(file.read_bytes)
