# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letter prekeys in the console's page: made when due, and letters opened to colleagues."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from playwright.async_api import expect

from sealing.encoding import b64, read_json, unb64, write_json
from tests.journey.pages.console import PATIENCE_MS, SIGN_IN_MS, Console
from tests.unit.console_page.test_letters import opens
from tests.unit.console_page.writer import Writer, readers_of

pytestmark = pytest.mark.asyncio(loop_scope="session")

WEEK = 7 * 86_400
KEYS = "**/api/letters/keys"


async def unlocks_with(signed_in, changed) -> list[dict[str, Any]]:
    """What a page posts when the server's first answer about keys is `changed`."""
    page = await signed_in.context.new_page()
    posted: list[dict[str, Any]] = []
    asked: list[str] = []

    async def answers(route):
        asked.append(route.request.method)
        first = len(asked) == 1
        if route.request.method == "POST":
            posted.append(route.request.post_data_json)
            return await route.continue_()
        response = await route.fetch()
        body = await response.json()
        return await route.fulfill(response=response, json=changed(body) if first else body)

    await page.route(KEYS, answers)
    console = Console(page, signed_in.world.console_url)
    await console.opens()
    await console.unlocks(signed_in.staff["password"])
    await expect(console.on_duty).to_be_visible(timeout=SIGN_IN_MS)
    await opens(console)
    assert asked, "the control: the page asked"
    await page.close()
    return posted


def aged(body: dict[str, Any], seconds: int) -> dict[str, Any]:
    """Her prekeys as if each had been made so much earlier."""
    own = []
    for one in body["own"]:
        inside = read_json(unb64(one["prekey"]["body"]))
        older = {**inside, "from": inside["from"] - seconds}
        own.append({**one, "prekey": {**one["prekey"], "body": b64(write_json(older))}})
    return {**body, "own": own}


async def test_a_letter_prekey_is_made_when_there_is_none_or_the_newest_is_a_week_old(signed_in):
    assert await unlocks_with(signed_in, lambda body: aged(body, WEEK - 7200)) == []
    (made,) = await unlocks_with(signed_in, lambda body: aged(body, WEEK))
    assert set(made) == {"certificate", "prekey", "wrapped"} and set(made["wrapped"]) == {"nonce", "sealed"}
    (again,) = await unlocks_with(signed_in, lambda body: {**body, "own": []})
    assert again["prekey"] != made["prekey"]
    retired = [{"retired": True}]
    (third,) = await unlocks_with(
        signed_in, lambda body: {**body, "own": [{**one, **retired[0]} for one in body["own"]]}
    )
    assert third["prekey"] not in (made["prekey"], again["prekey"])


async def test_who_can_open_a_letter_lets_certified_colleagues_open_it_and_nobody_else(signed_in, browser):
    maja = await signed_in.opens()
    context = await browser.new_context(locale="sv-SE")
    ali = Console(await context.new_page(), signed_in.world.console_url)
    await ali.signs_in(signed_in.world.counsellor(1))
    readers = await readers_of(maja)
    mine = [one for one in readers if one.certificate_id == await own_certificate(maja)]
    assert len(mine) == 1 < len(readers)
    writer = Writer(signed_in.world)
    await writer.writes(mine, "bara Maja kan öppna", now=time.time(), lang="lt")
    await opens(ali)
    await expect(ali.by_id("letters-shut")).to_have_attribute("data-number", "1")
    posted: list[str] = []
    maja.page.on("request", lambda one: one.url.endswith("/wraps") and posted.append(one.post_data))

    async def with_a_stranger(route):
        """The server names somebody whose certificate nobody signed."""
        response = await route.fetch()
        body = await response.json()
        forged = {**body["readers"][0]["certificate"], "sig": "A" * 86}
        strangers = [{**body["readers"][0], "certificate": forged}]
        await route.fulfill(response=response, json={**body, "readers": body["readers"] + strangers})

    await maja.page.route(KEYS, with_a_stranger)
    async with maja.page.expect_response("**/api/letters/wraps", timeout=PATIENCE_MS):
        await opens(maja)
    given = json.loads(posted[0])["wraps"]
    assert len(given) == len(readers) - 1, "one for each certified colleague, none for the stranger"
    await opens(ali)
    await expect(ali.by_id("letters-shut")).to_have_count(0)
    await ali.page.locator('[data-testid="letter-card"][data-language="lt"]').click()
    await expect(ali.by_id("letter")).to_contain_text("bara Maja kan öppna")
    await writer.store.delete(writer.box, writer.auth, time.time())
    await writer.gone()
    await maja.page.close()
    await context.close()


async def own_certificate(console: Console) -> bytes:
    """The id of the certificate that her own letter prekeys name."""
    answer = await console.page.request.get(f"{console.url}/api/letters/keys")
    (newest, *_) = (await answer.json())["own"]
    return unb64(read_json(unb64(newest["prekey"]["body"]))["certificate"])
