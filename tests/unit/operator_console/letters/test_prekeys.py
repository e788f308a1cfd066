# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letter prekeys: who may have a seed back, who is sealed to, and that nothing but age deletes one."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import func, select

from operator_console.auth import accounts, people
from operator_console.errors import Refused
from operator_console.keys import register
from operator_console.letters import prekeys
from operator_console.sql.letters_tables import letter_prekeys
from sealing.encoding import b64
from sealing.letter_keys import PREKEY_LIFE, open_seed
from sealing.letters import MOST_READERS
from sealing.signed import DAY, HOUR
from sealing.suite import signing_key
from tests.unit.operator_console.centre import NOW, Centre
from tests.unit.operator_console.letter_readers import Counsellor, certified, counsellor, put

WEEK = 7 * DAY


async def own(centre: Centre, who: Counsellor, now: float = NOW) -> list[prekeys.Kept]:
    async with centre.database.begin() as connection:
        return await prekeys.own(connection, who.account.id, "norr", now)


async def readers(centre: Centre, now: float = NOW) -> list[prekeys.Reader]:
    async with centre.database.begin() as connection:
        return await prekeys.readers(connection, "norr", now)


async def kept(centre: Centre) -> int:
    async with centre.database.begin() as connection:
        return int((await connection.execute(select(func.count()).select_from(letter_prekeys))).scalar_one())


async def forgotten(centre: Centre, now: float) -> int:
    async with centre.database.begin() as connection:
        return await prekeys.forget_old(connection, now)


async def do(centre: Centre, what: Any, *words: Any) -> None:
    async with centre.database.begin() as connection:
        await what(connection, *words)


async def test_she_gets_her_seed_back_and_opens_it(centre: Centre) -> None:
    maja = await counsellor(centre)
    fresh = await put(centre, maja)
    (mine,) = await own(centre, maja)
    wrapped = {"nonce": b64(mine.wrapped[0]), "sealed": b64(mine.wrapped[1])}
    key = open_seed(maja.identity.private_bytes_raw(), fresh.id, wrapped)  # type: ignore[arg-type]
    assert (mine.id, mine.signed, mine.retired) == (b64(fresh.id), fresh.signed, False)
    assert key.seed == fresh.key.seed


async def test_nobody_else_gets_it(centre: Centre) -> None:
    maja, ali = await counsellor(centre), await counsellor(centre, "ali", "shift_lead")
    await put(centre, maja)
    assert await own(centre, ali) == []
    assert len(await own(centre, maja)) == 1


async def test_another_centre_in_the_same_database_sees_nothing(centre: Centre) -> None:
    maja = await counsellor(centre)
    await put(centre, maja)
    async with centre.database.begin() as connection:
        assert await prekeys.own(connection, maja.account.id, "syd", NOW) == []
        assert await prekeys.readers(connection, "syd", NOW) == []
        assert await prekeys.owners(connection, "syd", NOW) == {}
        assert set((await prekeys.owners(connection, "norr", NOW)).values()) == {maja.account.id}


async def test_a_new_key_retires_the_old_one_which_stays_for_40_days(centre: Centre) -> None:
    maja = await counsellor(centre)
    first = await put(centre, maja)
    second = await put(centre, maja, NOW + WEEK)
    states = {one.id: one.retired for one in await own(centre, maja, NOW + WEEK)}
    assert states == {b64(first.id): True, b64(second.id): False}
    assert [one.prekey for one in await readers(centre, NOW + WEEK)] == [second.signed]
    assert await forgotten(centre, NOW + WEEK + 40 * DAY - 1) == 0
    assert await forgotten(centre, NOW + WEEK + 40 * DAY) == 1
    assert await kept(centre) == 1


async def test_a_key_that_ended_is_not_sealed_to_and_stays_for_40_days_more(centre: Centre) -> None:
    maja = await counsellor(centre)
    await put(centre, maja)
    end = NOW - HOUR + PREKEY_LIFE
    assert len(await readers(centre, end - 1)) == 1
    assert await readers(centre, end) == []
    assert [one.retired for one in await own(centre, maja, end)] == [True]
    assert await forgotten(centre, end + 40 * DAY - 1) == 0
    assert await forgotten(centre, end + 40 * DAY) == 1


async def test_what_a_backup_brings_back_is_not_given_out_for_longer(centre: Centre) -> None:
    maja = await counsellor(centre)
    await put(centre, maja)
    await put(centre, maja, NOW + WEEK)
    late = NOW + WEEK + 40 * DAY
    assert [len(await own(centre, maja, at)) for at in (late - 1, late)] == [2, 1]
    assert await kept(centre) == 2  # nobody has deleted anything yet


async def test_the_same_key_twice_is_one(centre: Centre) -> None:
    maja = await counsellor(centre)
    fresh = maja.fresh()
    made = prekeys.Made(maja.certificate, fresh.signed, (bytes(12), bytes(48)))
    async with centre.database.begin() as connection:
        assert await prekeys.put(connection, maja.account, "norr", made, NOW)
        assert not await prekeys.put(connection, maja.account, "norr", made, NOW)
    assert [one.retired for one in await own(centre, maja)] == [False]


async def test_revoking_leaving_and_another_role_delete_nothing_and_give_nothing_out(centre: Centre) -> None:
    maja, ali, sara = [await counsellor(centre, name) for name in ("maja", "ali", "sara")]
    for one in (maja, ali, sara):
        await put(centre, one)
    assert len(await readers(centre)) == 3  # the control
    await do(centre, register.revoke_of_account, maja.account.id, NOW)
    await do(centre, people.shut, ali.account, NOW)
    await do(centre, people.change, sara.account, "editor", ("sv",), NOW)
    assert await readers(centre) == []
    assert [await own(centre, one) for one in (maja, ali, sara)] == [[], [], []]
    assert await kept(centre) == 3


async def test_who_is_certified_again_for_the_same_key_reads_on(centre: Centre) -> None:
    maja = await counsellor(centre)
    await put(centre, maja)
    await do(centre, register.revoke_of_account, maja.account.id, NOW)
    assert await own(centre, maja) == []
    await centre.certify(maja.account, maja.identity, NOW + DAY)
    assert len(await own(centre, maja, NOW + DAY)) == 1
    # Sealed to again only when she has made a key under the new certificate: the old one names the old.
    assert await readers(centre, NOW + DAY) == []


async def test_what_a_lost_key_shut_is_not_given_to_the_new_one(centre: Centre) -> None:
    maja = await counsellor(centre)
    await put(centre, maja)
    secrets = maja.account.secrets
    await do(centre, accounts.reset, maja.account.id, secrets)
    async with centre.database.begin() as connection:
        account = await accounts.of_id(connection, maja.account.id)
    again = await certified(centre, account)
    assert await own(centre, again) == []
    assert await kept(centre) == 1


async def test_letters_are_sealed_to_the_24_newest(centre: Centre) -> None:
    names = [f"maja{number}" for number in range(MOST_READERS + 2)]
    everyone = [await counsellor(centre, name) for name in names]
    for at, one in enumerate(everyone):
        await put(centre, one, NOW + at)
    listed = await readers(centre, NOW + 60)
    assert [one.name for one in listed] == [name.title() for name in reversed(names[2:])]


async def _refused(centre: Centre, who: Counsellor, made: prekeys.Made, now: float = NOW) -> str:
    with pytest.raises(Refused) as no:
        async with centre.database.begin() as connection:
            await prekeys.put(connection, who.account, "norr", made, now)
    return no.value.code


async def test_what_phones_would_refuse_is_not_taken(centre: Centre) -> None:
    maja, ali = await counsellor(centre), await counsellor(centre, "ali")
    shut, good, elsewhere = (bytes(12), bytes(48)), maja.fresh(), maja.fresh(NOW, "syd")
    forged = Counsellor(maja.account, signing_key(), maja.certificate).fresh()
    cases = {
        "other person": (prekeys.Made(ali.certificate, ali.fresh().signed, shut), NOW, "no_certificate"),
        "forged": (prekeys.Made(maja.certificate, forged.signed, shut), NOW, "bad_signature"),
        "other centre": (prekeys.Made(maja.certificate, elsewhere.signed, shut), NOW, "wrong_centre"),
        "ended": (prekeys.Made(maja.certificate, good.signed, shut), NOW + 31 * DAY, "expired"),
        "future": (prekeys.Made(maja.certificate, maja.fresh(NOW + DAY).signed, shut), NOW, "not_yet_valid"),
    }
    for name, (made, now, code) in cases.items():
        assert await _refused(centre, maja, made, now) == code, name
    assert await kept(centre) == 0


async def test_a_revoked_certificate_brings_no_key_in(centre: Centre) -> None:
    maja = await counsellor(centre)
    await do(centre, register.revoke_of_account, maja.account.id, NOW)
    made = prekeys.Made(maja.certificate, maja.fresh().signed, (bytes(12), bytes(48)))
    assert await _refused(centre, maja, made) == "no_certificate"
