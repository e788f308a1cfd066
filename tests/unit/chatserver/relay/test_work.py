# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.relay.work: the price, the challenge, and which works hold."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Callable
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from chatserver.errors import Refused
from chatserver.protocol.encoding import frame
from chatserver.protocol.limits import WORK_CHARS, WORK_S
from chatserver.relay import work as module
from chatserver.relay.work import AT_REST, DOUBLING_S, DOUBLINGS, GRACE, Bucket, Kind, Work, attempts
from drive.work import solve
from tests.support.relay import CENTRE, TOKEN_KEY

BUDGETS: dict[Kind, float] = {"open": 20.0, "ask_human": 0.5}
BUCKET = Bucket("open", 20.0)


def a_work(centre: str = CENTRE, token_key: bytes = TOKEN_KEY) -> Work:
    return Work(centre, token_key, BUDGETS)


def refused(work: Work, text: str, kind: Kind = "open", now: float | None = None) -> dict[str, Any]:
    """The challenge that comes with the refusal."""
    with pytest.raises(Refused) as refusal:
        work.paid(kind, text, time.time() if now is None else now)
    assert refusal.value.code == "work_needed"
    assert isinstance(challenge := refusal.value.details["challenge"], dict)
    return challenge


def test_the_price_doubles_with_load_and_ends() -> None:
    a_doubling = BUCKET.budget * DOUBLING_S
    assert attempts(0, BUCKET) == attempts(-1, BUCKET) == AT_REST
    assert attempts(a_doubling, BUCKET) == 2 * AT_REST
    assert attempts(3 * a_doubling, BUCKET) == 8 * AT_REST
    assert attempts(BUCKET.full, BUCKET) == attempts(1e12, BUCKET) == AT_REST * 2**DOUBLINGS


def test_the_fuller_of_both_buckets_counts() -> None:
    work = a_work()
    own, every = (bucket for bucket in work.buckets if bucket.name.startswith("open"))
    work.see({own.name: own.full})
    assert work.wanted("open") == AT_REST * 2**DOUBLINGS
    work.see({every.name: every.full})
    assert work.wanted("open") == AT_REST * 2**DOUBLINGS
    assert work.wanted("ask_human") == AT_REST, "the other kind has its own"


def test_a_solved_challenge_holds_for_its_kind() -> None:
    work, now = a_work(), time.time()
    paid = work.paid("open", solve(work.challenge("open", now)), now)
    assert paid is not None and 0 < paid.life_s <= WORK_S + 1
    assert [bucket.name for bucket in paid.buckets] == [f"open:{CENTRE}", "open"]
    assert a_work().paid("open", solve(work.challenge("open", now)), now), "any worker's will do"
    refused(work, solve(work.challenge("ask_human", now)), "open")
    assert work.paid("ask_human", solve(work.challenge("ask_human", now)), now)


def test_no_work_is_no_refusal_yet() -> None:
    assert a_work().paid("open", None, time.time()) is None


def test_a_refusal_brings_a_challenge_that_can_be_solved() -> None:
    work = a_work()
    assert work.paid("open", solve(refused(work, "bm9uZQ==")), time.time())


def test_it_expires() -> None:
    work, now = a_work(), time.time()
    solved = solve(work.challenge("open", now))
    assert work.paid("open", solved, now + WORK_S - 1)
    refused(work, solved, now=now + WORK_S)
    refused(work, solved, now=now - 2)


@pytest.mark.parametrize("other", [a_work("another"), a_work(token_key=bytes(32))])
def test_another_centres_is_worth_nothing(other: Work) -> None:
    refused(a_work(), solve(other.challenge("open", time.time())))


def test_an_easy_one_is_worth_nothing_once_much_more_is_wanted() -> None:
    work, now = a_work(), time.time()
    easy = solve(work.challenge("open", now))
    doublings = GRACE.bit_length() - 1
    work.see({f"open:{CENTRE}": doublings * 20.0 * DOUBLING_S})
    assert work.paid("open", easy, now), "what was solved in good faith holds"
    work.see({f"open:{CENTRE}": (doublings + 0.1) * 20.0 * DOUBLING_S})
    harder = refused(work, easy)
    assert harder["parameters"]["data"]["most"] > GRACE * AT_REST


def changed(text: str, change: Callable[[dict[str, Any]], object]) -> str:
    payload = json.loads(base64.b64decode(text))
    change(payload)
    return base64.b64encode(json.dumps(payload).encode()).decode()


CHANGES: dict[str, Callable[[dict[str, Any]], object]] = {
    "later": lambda p: p["challenge"]["parameters"].update(expiresAt=int(time.time()) + WORK_S - 5),
    "easier": lambda p: p["challenge"]["parameters"].update(cost=1),
    "harder": lambda p: p["challenge"]["parameters"]["data"].update(most=2**31),
    "nonce": lambda p: p["challenge"]["parameters"].update(nonce="0" * 32),
    "prefix": lambda p: p["challenge"]["parameters"].update(keyPrefix="0" * 32),
    "no signature": lambda p: p["challenge"].pop("signature"),
    "empty signature": lambda p: p["challenge"].update(signature=""),
    "more": lambda p: p["challenge"]["parameters"].update(more=1),
    "key": lambda p: p["solution"].update(derivedKey="0" * 64),
    "no key": lambda p: p["solution"].pop("derivedKey"),
    "deep": lambda p: p["challenge"]["parameters"].update(data={"for": [[[]]]}),
    "number": lambda p: p["solution"].update(counter=-1),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_changed_one_is_worth_nothing(name: str) -> None:
    work = a_work()
    solved = solve(work.challenge("open", time.time() - 10))
    assert work.paid("open", changed(solved, lambda _: None), time.time()), "unchanged it holds"
    refused(work, changed(solved, CHANGES[name]))


@pytest.mark.parametrize("text", ["", "=", "AAAA", "bnVsbA==", "W10=", base64.b64encode(b"[" * 800).decode()])
def test_what_is_no_work_is_worth_nothing(text: str) -> None:
    refused(a_work(), text)


def test_a_cut_one_is_worth_nothing_and_a_whole_one_fits() -> None:
    work = a_work()
    work.see({f"open:{CENTRE}": 1e9})
    payload = {"challenge": work.challenge("open", time.time()),
               "solution": {"counter": 2**32 - 1, "derivedKey": "0" * 64}}
    whole = base64.b64encode(json.dumps(payload).encode()).decode()
    assert len(whole) < WORK_CHARS
    solved = solve(a_work().challenge("open", time.time()))
    for end in (1, 4, len(solved) // 2, len(solved) - 4):
        refused(work, solved[:end])


def test_judging_and_making_cost_little() -> None:
    work, now = a_work(), time.time()
    solved = solve(work.challenge("open", now))
    for name, many, what in (("judge", 500, lambda: work.paid("open", solved, now)),
                             ("make", 200, lambda: work.challenge("open", now))):
        began = time.perf_counter()
        for _ in range(many):
            what()
        print(f"to {name} one: {(time.perf_counter() - began) / many * 1e6:.0f} us")


def test_the_keys_are_those_of_hkdf_and_of_one_use() -> None:
    for label in ("viska/1 work challenge", "viska/1 work solution"):
        wanted = HKDF(hashes.SHA256(), 32, None, frame(label, CENTRE.encode())).derive(TOKEN_KEY)
        assert module._derive(TOKEN_KEY, label, CENTRE) == wanted != TOKEN_KEY
