# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Python and Chromium seal for each other, both ways: handshakes, words, cards, the duty key."""

from __future__ import annotations

import pytest

from sealing.encoding import b64
from tests.vectors.sides import CONV, COSTS, NOW, SEAT, Side, Sides

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def handshake(visitor: Side, peer: Side, name: str, bind_kind: int, bind: str = "") -> None:
    """A HELLO and its ACCEPT; both ends hold the same check words."""
    hello = await visitor("hello", name=name, bind_kind=bind_kind, bind=bind)
    read = await peer("receive", name=name, n=hello["n"], item=hello["item"], now=NOW)
    assert read["ok"], read
    reply = read["reply"]
    accepted = await visitor("receive", name=name, n=reply["n"], item=reply["item"], now=NOW)
    assert accepted["check_words"] == read["check_words"]


async def say(writer: Side, reader: Side, name: str, text: str, at_least: int = 256) -> None:
    """A word that is read as it was written, once, and not when a letter of the item is another."""
    written = await writer("seal", name=name, packet={"t": "say", "text": text}, at_least=at_least)
    fields = {"name": name, "n": written["n"], "now": NOW}
    item = written["item"]
    changed = item[:50] + ("A" if item[50] != "A" else "B") + item[51:]
    assert await reader("receive", item=changed, **fields) == {"ok": False, "code": "cannot_open"}
    read = await reader("receive", item=item, **fields)
    assert (read["read"], read["packet"]["text"]) == ("packet", text)
    assert (await reader("receive", item=item, **fields))["read"] == "repeat"


async def talk(visitor: Side, peer: Side, name: str) -> None:
    """Words of every size in both directions, through a healing."""
    for text in ("", "Hej å 🌱 \u2028 \"'\\", "a" * 300, "b" * 900, "c" * 1900, "d" * 4000):
        await say(visitor, peer, name, text)
        await say(peer, visitor, name, text, at_least=1024)
    await handshake(visitor, peer, name, 1)
    await say(visitor, peer, name, "still me")
    await say(peer, visitor, name, "still me too")


async def test_a_visitor_in_the_browser_and_a_bot_in_python(sides: Sides) -> None:
    assert (await sides.browser("initiator", name="bot", conv=CONV, identity=sides.bot, role="bot", now=NOW))[
        "ok"
    ]
    assert (await sides.python("responder", name="bot", conv=CONV, staff="Viska", card_bind=""))["ok"]
    await handshake(sides.browser, sides.python, "bot", 0)
    await talk(sides.browser, sides.python, "bot")


async def test_a_visitor_in_python_and_a_counsellor_in_the_browser(sides: Sides) -> None:
    duty = (await sides.browser("duty", name="made here", now=NOW))["duty"]
    bind = b64(bytes(range(32)))
    card = {
        "lang": "sv",
        "risk": 3,
        "reason": "before_travel",
        "time": "2",
        "asked": NOW,
        "bind": bind,
        "declined": [b64(bytes(range(16)))],
        "pictures": [3, 12],
        "back": "cut_off",
    }
    sealed = (await sides.python("seal_card", duty=duty, conv=CONV, card=card, now=NOW))["card"]
    assert await sides.browser("open_card", name="made here", conv=CONV, card=sealed) == {"ok": True, **card}
    fields = {"identity": sides.in_browser, "role": "counsellor", "now": NOW}
    assert (await sides.python("initiator", name="kim", conv=CONV, **fields))["ok"]
    assert (await sides.browser("responder", name="kim", conv=CONV, card_bind=bind))["ok"]
    await handshake(sides.python, sides.browser, "kim", 2, bind)
    await talk(sides.python, sides.browser, "kim")


async def test_a_card_of_the_browser_binds_a_chat_with_python(sides: Sides) -> None:
    duty = (await sides.python("duty", name="made there", staff="Sam", now=NOW))["duty"]
    card = {
        "lang": "en",
        "risk": 1,
        "reason": "",
        "time": "",
        "asked": NOW,
        "declined": [b64(bytes(16))] * 3,
        "pictures": [1, 2],
        "back": "return",
    }
    sealed = await sides.browser("seal_card", duty=duty, conv=CONV, card=card, now=NOW)
    opened = await sides.python("open_card", name="made there", conv=CONV, card=sealed["card"])
    assert opened == {"ok": True, **card, "bind": sealed["bind"]}
    fields = {"identity": sides.hers, "role": "counsellor", "now": NOW}
    assert (await sides.browser("initiator", name="sam", conv=CONV, **fields))["ok"]
    assert (await sides.python("responder", name="sam", conv=CONV, staff="Sam", card_bind=opened["bind"]))[
        "ok"
    ]
    await handshake(sides.browser, sides.python, "sam", 2)


async def test_the_duty_key_is_passed_on_both_ways(sides: Sides) -> None:
    card = {"lang": "sv", "risk": 4, "reason": "suicide", "time": "longer", "asked": NOW, "declined": []}
    card["bind"] = b64(bytes(32))
    read = {"ok": True, **card, "pictures": None, "back": ""}
    at = {"seat": SEAT, "now": NOW}
    mine = (await sides.browser("duty", name="mine", now=NOW))["duty"]
    wrap = (await sides.browser("wrap_duty", name="mine", identity=sides.hers, **at))["wrap"]
    assert (await sides.python("open_wrap", name="from there", staff="Sam", duty=mine, wrap=wrap, **at))["ok"]
    sealed = (await sides.python("seal_card", duty=mine, conv=CONV, card=card, now=NOW))["card"]
    assert await sides.python("open_card", name="from there", conv=CONV, card=sealed) == read
    hers = (await sides.python("duty", name="hers", staff="Sam", now=NOW))["duty"]
    who = {"identity": sides.in_browser, "role": "counsellor"}
    wrap = (await sides.python("wrap_duty", name="hers", **who, **at))["wrap"]
    assert (await sides.browser("open_wrap", name="from here", duty=hers, wrap=wrap, **at))["ok"]
    sealed = (await sides.python("seal_card", duty=hers, conv=CONV, card=card, now=NOW))["card"]
    assert await sides.browser("open_card", name="from here", conv=CONV, card=sealed) == read


async def test_what_a_password_shuts_there_opens_here(sides: Sides) -> None:
    secret = {"username": "åsa", "password": "lösenord", "salt": SEAT}
    made = await sides.browser("identity", costs=COSTS, **secret)
    derived = await sides.python("derive", password="lösenord", salt=SEAT, **COSTS)
    assert made["auth"] == derived["auth"]
    fields = {"wrap": derived["wrap"], "username": "åsa"}
    seed = (await sides.python("open_identity", wrapped_key=made["wrapped"], **fields))["seed"]
    again = (await sides.python("wrap_identity", seed=seed, **fields))["wrapped"]
    assert (await sides.browser("open_identity", wrapped=again, **fields))["key"] == made["key"]
