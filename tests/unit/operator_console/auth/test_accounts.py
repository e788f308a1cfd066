# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Accounts in SQL: names, codes spent once, keys kept once."""

from __future__ import annotations

import asyncio

import pytest

from operator_console.auth import accounts
from operator_console.auth.accounts import checked_languages, checked_username
from operator_console.errors import Refused
from tests.unit.operator_console.centre import Centre, drawn


@pytest.mark.parametrize(("typed", "username"), [("maja", "maja"), (" Maja.B ", "maja.b"), ("a1_-", "a1_-")])
def test_usernames_have_one_form(typed: str, username: str) -> None:
    assert checked_username(typed) == username


@pytest.mark.parametrize("typed", ["", "m", "1maja", "maja b", "måja", "x" * 41, "maja\nx"])
def test_other_usernames_are_refused(typed: str) -> None:
    with pytest.raises(Refused, match="bad_username"):
        checked_username(typed)


def test_languages() -> None:
    assert checked_languages("sv, en,sv-x-lattlast") == ("sv", "en", "sv-x-lattlast")
    for wrong in ("", "sv,", "svenska", "sv en", "sv," * 90 + "sv"):
        with pytest.raises(Refused, match="bad_languages"):
            checked_languages(wrong)


async def test_an_account_is_found_as_it_was_made(centre: Centre) -> None:
    account = await centre.add("amina")
    assert (account.username, account.name, account.role) == ("amina", "Amina", "counsellor")
    assert account.languages == ("sv", "en")
    assert account.secrets == drawn("amina").kept
    assert (account.disabled, account.identity_key, account.wrapped) == (False, None, None)


async def test_a_username_is_taken_once(centre: Centre) -> None:
    await centre.add("maja")
    with pytest.raises(Refused, match="username_taken"):
        await centre.add("maja")


async def test_a_step_is_spent_once_and_no_earlier_one_after_it(centre: Centre) -> None:
    account = await centre.add()

    async def spend(step: int) -> bool:
        async with centre.database.begin() as connection:
            return await accounts.use_step(connection, account.id, step)

    at_once = await asyncio.gather(*(spend(100) for _ in range(5)))
    assert sorted(at_once) == [False, False, False, False, True]
    assert [await spend(step) for step in (100, 99, 101)] == [False, False, True]


async def test_keys_are_kept_once(centre: Centre) -> None:
    account = await centre.add()
    async with centre.database.begin() as connection:
        await accounts.keep_keys(connection, account.id, b"k" * 32, (b"n" * 12, b"s" * 48))
        with pytest.raises(Refused, match="has_keys"):
            await accounts.keep_keys(connection, account.id, b"x" * 32, (b"n" * 12, b"s" * 48))
        kept = await accounts.existing(connection, "maja")
    assert (kept.identity_key, kept.wrapped) == (b"k" * 32, (b"n" * 12, b"s" * 48))


async def test_a_reset_drops_keys_and_spent_codes(centre: Centre) -> None:
    account = await centre.add()
    async with centre.database.begin() as connection:
        await accounts.keep_keys(connection, account.id, b"k" * 32, (b"n" * 12, b"s" * 48))
        await accounts.use_step(connection, account.id, 100)
        await accounts.disable(connection, account.id)
        await accounts.reset(connection, account.id, drawn("amina").kept)
        after = await accounts.existing(connection, "maja")
        assert await accounts.use_step(connection, account.id, 1)
    assert (after.identity_key, after.wrapped, after.disabled) == (None, None, False)
    assert after.secrets.salt == drawn("amina").kept.salt != account.secrets.salt


async def test_secrets_are_not_shown(centre: Centre) -> None:
    account = await centre.add()
    assert account.secrets.auth_hash not in repr(account)
    assert drawn("maja").password not in repr(drawn("maja"))
