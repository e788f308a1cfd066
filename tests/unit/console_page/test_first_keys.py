# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first sign-in of a counsellor: her browser makes the key, people compare it, the root signs."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import expect

from operator_console.auth import accounts
from operator_console.auth.accounts import NewAccount
from operator_console.auth.console_key import ConsoleKey
from operator_console.auth.enrolment import draw
from operator_console.datafolder import read_secret
from operator_console.keys import ceremony, register
from operator_console.site import read_site
from operator_console.sql.database import Database
from sealing.encoding import fingerprint
from sealing.suite import signing_key, verify_key
from tests.journey.pages.console import SIGN_IN_MS, fresh_code

pytestmark = pytest.mark.asyncio(loop_scope="session")


@dataclass
class Newcomer:
    """An account without a key, and the database it lies in."""

    staff: dict[str, Any]
    database: Database

    async def account(self):
        async with self.database.begin() as connection:
            return await accounts.existing(connection, self.staff["username"])

    async def certify(self, root, site) -> None:
        """As `./viska keys certify` does, with this root."""
        account, now = await self.account(), time.time()
        signed = ceremony.certify(root, site, "counsellor", account.name, account.identity_key, now)
        async with self.database.begin() as connection:
            await register.add(connection, ceremony.entry(signed, site, account.id, now))


@pytest_asyncio.fixture(loop_scope="session")
async def newcomer(world):
    drawn = draw("nora", ConsoleKey(read_secret(world.data.console)))
    database = Database(world.data.database_url)
    async with database.begin() as connection:
        new = NewAccount("nora", "Nora", "counsellor", ("sv",))
        await accounts.add(connection, new, drawn.kept, time.time())
    staff = {"username": "nora", "password": drawn.password, "totp_secret": drawn.totp_secret}
    yield Newcomer(staff, database)
    await database.close()


async def arrives(console, staff) -> None:
    await console.opens()
    await console.fills_in(staff["username"], staff["password"], await fresh_code(staff["totp_secret"]))
    await expect(console.by_id("fingerprint")).to_be_visible(timeout=SIGN_IN_MS)


async def test_the_fingerprint_shown_is_that_of_the_key_the_root_will_sign(new_console, newcomer):
    console = await new_console()
    await arrives(console, newcomer.staff)
    account = await newcomer.account()
    shown = " ".join((await console.by_id("fingerprint").inner_text()).split())
    assert shown == fingerprint(account.identity_key)
    await console.by_id("look-again").click()
    await expect(console.page.get_by_text("./viska keys certify nora")).to_be_visible()


async def test_the_same_key_is_opened_the_next_time_and_in_another_browser(new_console, newcomer):
    first, second = await new_console(), await new_console()
    await arrives(first, newcomer.staff)
    await arrives(second, newcomer.staff)
    shown = [await console.by_id("fingerprint").inner_text() for console in (first, second)]
    assert shown[0] == shown[1]


async def test_a_reload_before_there_is_a_key_asks_for_password_and_code(new_console, newcomer):
    console = await new_console()
    await console.opens()
    await console.page.route("**/api/keys", lambda route: route.abort())
    staff = newcomer.staff
    await console.fills_in("nora", staff["password"], await fresh_code(staff["totp_secret"]))
    await expect(console.trouble).to_have_attribute("data-code", "no_network", timeout=SIGN_IN_MS)
    await console.page.reload()
    await expect(console.by_id("one-time-code")).to_be_visible()


async def test_a_certificate_of_another_root_opens_no_desk(world, new_console, newcomer):
    console = await new_console()
    await arrives(console, newcomer.staff)
    foreign = signing_key()
    # The server would refuse it, so it is let in as somebody who holds the server would.
    await newcomer.certify(foreign, replace(read_site(world.data), root=verify_key(foreign)))
    await console.by_id("look-again").click()
    await console.on_duty.click()
    await expect(console.by_id("refused")).to_have_attribute("data-code", "bad_signature")
    await expect(console.on_duty).to_have_attribute("aria-pressed", "false")


async def test_a_revoked_key_is_called_revoked(new_console, newcomer, world):
    first, later = await new_console(), await new_console()
    await arrives(first, newcomer.staff)
    await expect(first.by_id("uncertified")).to_have_attribute("data-revoked", "false")
    any_root = signing_key()
    await newcomer.certify(any_root, replace(read_site(world.data), root=verify_key(any_root)))
    account = await newcomer.account()
    async with newcomer.database.begin() as connection:
        await register.revoke_of_account(connection, account.id, time.time())
    await arrives(later, newcomer.staff)
    await expect(later.by_id("uncertified")).to_have_attribute("data-revoked", "true")
