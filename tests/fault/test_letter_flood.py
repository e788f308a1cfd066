# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A flood of look-ups makes itself dearer, and a chat goes on beside it. Times: `./viska bench letters`."""

from __future__ import annotations

import asyncio
import json
import time
from collections import Counter

from chatserver.protocol.limits import LETTERS_AT_ONCE
from chatserver.relay.work import AT_REST, Work
from tests.support.free_work import free_work
from tests.support.letter_poster import Poster, raw, said
from tests.support.relay import CENTRE, TOKEN_KEY, Desk, Visitor, Worker, running, until
from tests.support.valkey import Valkey

AT_ONCE = 200


async def price(relay: Worker) -> int:
    """Attempts that a look-up takes at most now."""
    refused = said(await raw(relay, json.dumps(Poster(relay).asking("look")).encode()))
    most: int = refused["challenge"]["parameters"]["data"]["most"]
    return most


async def test_a_chat_goes_on_while_many_look_without_a_work(relay: Worker) -> None:
    visitor, bot = Visitor(), Desk("bot")
    for client in (bot, visitor):
        await client.connect(relay)
        await client.open()
    look = json.dumps(Poster(relay).asking("look")).encode()
    flood = [asyncio.create_task(raw(relay, look)) for _ in range(AT_ONCE)]
    assert (await visitor.say(bot.seat, 1, "hello"))["ok"]
    await until(lambda: bot.pages)
    codes = Counter(said(answer)["code"] for answer in await asyncio.gather(*flood))
    assert codes.keys() == {"work_needed", "slow_down"}, "a worker has only so many in hand"
    assert codes["work_needed"] >= LETTERS_AT_ONCE
    assert said(await Poster(relay).leave())["ok"], "the control: afterwards it takes letters"
    assert await price(relay) == AT_REST, "who pays nothing makes it dearer for nobody"


async def test_who_pays_makes_it_dearer(valkey: Valkey) -> None:
    relays = Work(CENTRE, TOKEN_KEY, {"letter": 1.0})
    # A small budget, so that a small flood is one.
    async with running(valkey.url, letter_budget=0.1) as relay:
        assert await price(relay) == AT_REST
        paid = [Poster(relay).asking("look", work=free_work(relays, "letter")) for _ in range(10)]
        answers = await asyncio.gather(*(raw(relay, json.dumps(asked).encode()) for asked in paid))
        assert {said(answer)["ok"] for answer in answers} == {True}
        await relay.parts.heart.beat(time.time())
        assert await price(relay) > AT_REST
