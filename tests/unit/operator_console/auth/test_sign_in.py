# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signing in: every wrong way gives the same answer by the same path."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pyotp
import pytest
from sqlalchemy import func, select

from operator_console.auth import accounts, codes, sessions
from operator_console.auth.guard import STRANGERS_OF_ACCOUNT
from operator_console.auth.hashing import Hasher
from operator_console.auth.sign_in import Attempt, SignIn
from operator_console.errors import Refused
from operator_console.sql import tables
from sealing.wrapped import PARAMETERS, derive
from tests.unit.operator_console.centre import NOW, Centre, drawn


def _right(username: str = "maja", now: float = NOW) -> Attempt:
    its = drawn("maja")
    auth = derive(its.password, its.kept.salt, PARAMETERS).auth
    return Attempt(username, auth, pyotp.TOTP(its.totp_secret).at(int(now)), None, None)


WRONG = {
    "password": lambda right: replace(right, auth=bytes(32)),
    "code": lambda right: replace(right, code="000000" if right.code != "000000" else "000001"),
    "no code": lambda right: replace(right, code=""),
    "both": lambda right: replace(right, auth=bytes(32), code="x"),
    "person": lambda right: replace(right, username="nobody"),
    "odd person": lambda right: replace(right, username="'; drop table accounts; --"),
}


async def test_password_and_code_open_a_session(centre: Centre) -> None:
    await centre.add()
    signed_in = await SignIn(centre.database, centre.key).attempt(_right(), NOW)
    assert signed_in.account.username == "maja"
    async with centre.database.begin() as connection:
        assert await sessions.find(connection, signed_in.session, NOW) is not None


@pytest.mark.parametrize("which", WRONG)
async def test_every_wrong_way_is_one_answer(centre: Centre, which: str) -> None:
    await centre.add()
    with pytest.raises(Refused) as refused:
        await SignIn(centre.database, centre.key).attempt(WRONG[which](_right()), NOW)
    assert (refused.value.code, refused.value.wait_s) == ("wrong", None)


async def test_every_wrong_way_does_the_same_work(centre: Centre, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same calls, not the same time: one slow hash, one look at the code, one audit row."""
    await centre.add()
    sign_in, calls = SignIn(centre.database, centre.key), list[str]()
    matches, step_of = Hasher.matches, codes.step_of

    async def counted_matches(self: Hasher, auth: bytes, phc: str) -> bool:
        calls.append(phc.split("$")[3])
        return await matches(self, auth, phc)

    def counted_step_of(*words: Any) -> int | None:
        calls.append("code")
        return step_of(*words)

    monkeypatch.setattr(Hasher, "matches", counted_matches)
    monkeypatch.setattr(codes, "step_of", counted_step_of)
    for number, which in enumerate(WRONG, start=1):
        calls.clear()
        with pytest.raises(Refused, match="wrong"):
            await sign_in.attempt(WRONG[which](_right()), NOW)
        assert calls == ["m=19456,t=2,p=1", "code"], which
        async with centre.database.begin() as connection:
            assert (
                await connection.execute(select(func.count()).select_from(tables.audit))
            ).scalar_one() == number


async def test_a_code_opens_once(centre: Centre) -> None:
    await centre.add()
    sign_in = SignIn(centre.database, centre.key)
    await sign_in.attempt(_right(), NOW)
    with pytest.raises(Refused, match="wrong"):
        await sign_in.attempt(_right(), NOW + 1)
    await sign_in.attempt(_right(now=NOW + 30), NOW + 30)


async def test_a_wrong_password_does_not_spend_her_code(centre: Centre) -> None:
    await centre.add()
    sign_in = SignIn(centre.database, centre.key)
    with pytest.raises(Refused, match="wrong"):
        await sign_in.attempt(replace(_right(), auth=bytes(32)), NOW)
    await sign_in.attempt(_right(), NOW)


async def test_a_disabled_account_is_as_wrong_as_any(centre: Centre) -> None:
    account = await centre.add()
    async with centre.database.begin() as connection:
        await accounts.disable(connection, account.id)
    with pytest.raises(Refused, match="wrong"):
        await SignIn(centre.database, centre.key).attempt(_right(), NOW)


async def test_an_attack_leaves_her_own_browser_alone(centre: Centre) -> None:
    await centre.add()
    sign_in = SignIn(centre.database, centre.key)
    hers = await sign_in.attempt(_right(), NOW)
    for _ in range(STRANGERS_OF_ACCOUNT.tries):
        with pytest.raises(Refused, match="wrong"):
            await sign_in.attempt(replace(_right(), auth=bytes(32)), NOW + 30)
    with pytest.raises(Refused, match="slow_down"):
        await sign_in.attempt(_right(now=NOW + 30), NOW + 30)
    await sign_in.attempt(replace(_right(now=NOW + 30), known_browser=hers.known_browser), NOW + 30)


async def test_signing_in_again_ends_the_session_before(centre: Centre) -> None:
    await centre.add()
    sign_in = SignIn(centre.database, centre.key)
    first = await sign_in.attempt(_right(), NOW)
    second = await sign_in.attempt(replace(_right(now=NOW + 30), session=first.session), NOW + 30)
    async with centre.database.begin() as connection:
        assert await sessions.find(connection, first.session, NOW + 30) is None
        assert await sessions.find(connection, second.session, NOW + 30) is not None


async def test_parameters_of_nobody_look_like_somebody_s(centre: Centre) -> None:
    await centre.add()
    sign_in = SignIn(centre.database, centre.key)
    hers, nobodys = await sign_in.parameters("maja"), await sign_in.parameters("nobody")
    assert hers.salt == drawn("maja").kept.salt
    assert nobodys.salt == (await SignIn(centre.database, centre.key).parameters("nobody")).salt
    assert (nobodys.memory_kib, nobodys.passes, nobodys.lanes) == (hers.memory_kib, hers.passes, hers.lanes)
    assert len(nobodys.salt) == len(hers.salt)


async def test_what_was_typed_as_an_unknown_name_is_not_kept(centre: Centre) -> None:
    await centre.add()
    with pytest.raises(Refused, match="wrong"):
        await SignIn(centre.database, centre.key).attempt(_right(username="mypasswordbymistake"), NOW)
    async with centre.database.begin() as connection:
        assert (await connection.execute(select(tables.audit.c.actor))).scalars().all() == ["unknown"]


async def test_five_wrong_codes_are_borne_and_the_right_one_opens(centre: Centre) -> None:
    await centre.add()
    sign_in, right = SignIn(centre.database, centre.key), _right()
    for number in range(5):
        with pytest.raises(Refused, match="wrong"):
            await sign_in.attempt(replace(right, code=f"00000{number}"), NOW)
    assert (await sign_in.attempt(right, NOW)).account.username == "maja"


async def test_who_goes_on_guessing_codes_is_slowed_down_and_told_how_long(centre: Centre) -> None:
    await centre.add()
    sign_in, right = SignIn(centre.database, centre.key), _right()
    for number in range(STRANGERS_OF_ACCOUNT.tries):
        with pytest.raises(Refused, match="wrong"):
            await sign_in.attempt(replace(right, code=f"{number:06}"), NOW)
    with pytest.raises(Refused) as refused:
        await sign_in.attempt(right, NOW)
    assert refused.value.code == "slow_down"
    assert 0 < (refused.value.wait_s or 0) <= STRANGERS_OF_ACCOUNT.refill_s + 1
    later = NOW + STRANGERS_OF_ACCOUNT.refill_s + 1
    assert (await sign_in.attempt(_right(now=later), later)).account.username == "maja"


@pytest.mark.parametrize("off_s", [-600, 600])
async def test_a_phone_whose_clock_is_ten_minutes_off_does_not_sign_in(centre: Centre, off_s: int) -> None:
    await centre.add()
    sign_in = SignIn(centre.database, centre.key)
    with pytest.raises(Refused, match="wrong"):
        await sign_in.attempt(_right(now=NOW + off_s), NOW)
    # The control: half a minute is borne.
    assert (await sign_in.attempt(_right(now=NOW + 30), NOW)).account.username == "maja"
