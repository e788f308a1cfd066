# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which certificates are live."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import update

from operator_console.errors import Refused
from operator_console.keys import register
from operator_console.sql.tables import accounts, certificates
from sealing.signed import DAY
from sealing.suite import signing_key, verify_key
from tests.unit.operator_console.centre import NOW, Centre


async def _live(centre: Centre, now: float = NOW) -> list[str]:
    async with centre.database.begin() as connection:
        return [entry.id for entry in await register.live(connection, now)]


async def test_live_is_in_date_and_not_revoked(centre: Centre) -> None:
    maja, amina = await centre.add("maja"), await centre.add("amina")
    first, second = await centre.certify(maja, signing_key()), await centre.certify(amina, signing_key())
    assert set(await _live(centre)) == {first, second}
    assert await _live(centre, NOW - 2 * DAY) == await _live(centre, NOW + 366 * DAY) == []
    async with centre.database.begin() as connection:
        assert (await register.revoke(connection, first, NOW)).name == "Maja"
    assert await _live(centre) == [second]


async def test_revoking_twice_or_vaguely_is_refused(centre: Centre) -> None:
    its_id = await centre.certify(await centre.add(), signing_key())
    async with centre.database.begin() as connection:
        for beginning in ("", its_id[:5], "zzzzzzzz"):
            with pytest.raises(Refused, match="unknown_certificate"):
                await register.revoke(connection, beginning, NOW)
        await register.revoke(connection, its_id[:7], NOW)
        with pytest.raises(Refused, match="unknown_certificate"):
            await register.revoke(connection, its_id, NOW)


async def test_an_id_that_begins_with_a_dash_is_typed_without_it(centre: Centre) -> None:
    its_id = await centre.certify(await centre.add(), signing_key())
    async with centre.database.begin() as connection:
        dashed = f"--{its_id[2:]}"
        await connection.execute(update(certificates).values(id=dashed))
        (entry,) = await register.live(connection, NOW)
        assert entry.typed == its_id[2:].lstrip("-")
        assert (await register.revoke(connection, entry.typed[:8], NOW)).id == dashed


async def test_a_renewed_account_shows_the_longer_certificate(centre: Centre) -> None:
    account, identity = await centre.add(), signing_key()
    await centre.certify(account, identity)
    async with centre.database.begin() as connection:
        before = await register.of_account(connection, account.id, NOW)
    await centre.certify(replace(account, identity_key=b"made"), identity, NOW + 30 * DAY)
    async with centre.database.begin() as connection:
        after = await register.of_account(connection, account.id, NOW + 30 * DAY)
    assert before is not None
    assert before != after
    assert len(await _live(centre, NOW + 30 * DAY)) == 2


async def test_all_of_an_account_are_revoked_together(centre: Centre) -> None:
    maja = await centre.add("maja")
    await centre.certify(maja, signing_key())
    other = await centre.certify(await centre.add("amina"), signing_key())
    async with centre.database.begin() as connection:
        await register.revoke_of_account(connection, maja.id, NOW)
        assert await register.of_account(connection, maja.id, NOW) is None
    assert await _live(centre) == [other]


async def test_a_certificate_is_kept_once(centre: Centre) -> None:
    await centre.certify(await centre.add(), signing_key())
    async with centre.database.begin() as connection:
        (entry,) = await register.live(connection, NOW)
        await register.add(connection, entry)
    assert await _live(centre) == [entry.id]


async def test_who_was_revoked_is_told_so_until_there_is_another_key(centre: Centre) -> None:
    account, identity = await centre.add(), signing_key()
    its_id = await centre.certify(account, identity)
    async with centre.database.begin() as connection:
        assert not await register.is_revoked(connection, account.id)
        await register.revoke(connection, its_id, NOW)
        assert await register.is_revoked(connection, account.id)
        other = update(accounts).values(identity_key=verify_key(signing_key()))
        await connection.execute(other.where(accounts.c.id == account.id))
        assert not await register.is_revoked(connection, account.id)
