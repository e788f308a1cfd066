# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The whole path on a real store: a visitor, the program, a counsellor."""

from __future__ import annotations

from tests.support.relay import Desk, Visitor, Worker, duty, sealed, until


async def test_visitor_bot_counsellor(relay: Worker) -> None:
    bot, visitor, counsellor = Desk("bot"), Visitor(), Desk("counsellor")
    for client in (bot, visitor, counsellor):
        await client.connect(relay)
    assert (await bot.open())["seat"] == bot.seat
    opened = await visitor.open()
    view = opened["view"]
    assert view["mailbox"] == visitor.mailbox and view["state"] == "with_bot"
    assert [(p["role"], p["seat"], p["present"]) for p in view["peers"]] == [("bot", bot.seat, True)]
    await until(lambda: bot.view(visitor.mailbox))
    assert bot.view(visitor.mailbox)["visitor"] == visitor.seat

    # Words both ways.
    assert (await visitor.say(bot.seat, 1, "question"))["ok"]
    await until(lambda: bot.pages)
    item = bot.pages[0]["items"][0]
    assert item == {"at": 1, "from": visitor.seat, "to": bot.seat, "n": 1, "sealed": sealed("question")}
    draft = {"to": visitor.seat, "n": 1, "sealed": sealed("answer")}
    answer = await bot.sync(visitor.mailbox, [draft], after=1)
    assert answer == {"ok": True, "generation": view["generation"], "head": 2, "items": [], "more": False}
    await until(lambda: visitor.pages)

    # A counsellor comes on duty and makes the duty key.
    desk = (await counsellor.open())["desk"]
    assert desk["duty"] is None and [d["seat"] for d in desk["desks"]] == [counsellor.seat]
    name, keys = duty("duty key")
    answer = await counsellor.want(
        "sync", {"of": "desk", "duty": keys, "wraps": {counsellor.seat: sealed("w")}, "replaces": None}
    )
    assert answer["desk"]["duty"] == {**keys, "wrapped": sealed("w")}

    # She asks, the counsellor takes, she accepts; the program is out.
    asked = await visitor.happen("ask_human", card=sealed("card"), duty=name)
    assert asked["ok"], asked
    await until(lambda: visitor.view(visitor.mailbox).get("state") == "waiting")
    assert visitor.view(visitor.mailbox)["waiting"] == {"ahead": 0, "on_duty": 1}
    assert visitor.view(visitor.mailbox)["card"] == name
    await until(lambda: counsellor.desk()["waiting"])
    card = counsellor.desk()["waiting"][0]
    assert (card["mailbox"], card["card"], card["duty"]) == (visitor.mailbox, sealed("card"), name)
    taken = await counsellor.take(visitor.mailbox)
    assert taken["view"]["state"] == "offered"
    await until(lambda: visitor.view(visitor.mailbox).get("state") == "offered")
    assert {p["role"] for p in visitor.view(visitor.mailbox)["peers"]} == {"bot", "counsellor"}
    assert (await visitor.happen("accepted", seat=counsellor.seat))["ok"]
    await until(lambda: visitor.view(visitor.mailbox).get("state") == "with_counsellor")
    await until(lambda: bot.seat not in [p["seat"] for p in bot.view(visitor.mailbox)["peers"]])
    assert (await bot.sync(visitor.mailbox))["code"] == "not_yours"
    assert (await visitor.say(counsellor.seat, 1, "to a human"))["ok"]
    await until(lambda: counsellor.pages)

    # She ends it.
    assert (await visitor.ask("close", {"of": "mailbox", "mailbox": visitor.mailbox}))["ok"]
    await until(lambda: counsellor.view(visitor.mailbox).get("state") == "closed")
    assert counsellor.view(visitor.mailbox)["by"] == "visitor"
    assert (await counsellor.sync(visitor.mailbox))["code"] == "closed"
    assert (await visitor.open())["view"]["state"] == "closed"
