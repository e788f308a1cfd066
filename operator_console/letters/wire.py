# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the routes of letters and returns share: fields of requests, and who may call them at all."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Annotated

from msgspec import Meta
from sqlalchemy.ext.asyncio import AsyncConnection

from letters.errors import BoxFull, StoreAway, StoreFull
from operator_console.auth.sessions import Session
from operator_console.auth.wire import any_bytes, bytes_of
from operator_console.errors import Refused, TryAgain
from operator_console.letters import prekeys
from sealing.letters import ID_SIZE, MOST_READERS, WRAP_SIZE

# An answer of 64 KiB, its copy as long, and a wrap for each of 24 colleagues, all as b64.
MOST_BYTES = 256 * 1024

Id = Annotated[str, Meta(min_length=22, max_length=22)]
Wrap = Annotated[str, Meta(max_length=1579)]
Wraps = Annotated[list[Wrap], Meta(min_length=1, max_length=MOST_READERS)]
Sealed = Annotated[str, Meta(max_length=87_403)]


def checked_id(text: str) -> str:
    """16 bytes as b64. Raises Refused `bad_request`."""
    bytes_of(text, ID_SIZE)
    return text


def checked_wrap(text: str) -> str:
    """Raises Refused `bad_request`."""
    bytes_of(text, WRAP_SIZE)
    return text


def checked_size(text: str, sizes: Collection[int]) -> str:
    """Of one of these sizes in bytes, so that a length says no more than its class.

    Raises:
        Refused: `bad_request`.
    """
    if len(any_bytes(text)) not in sizes:
        raise Refused("bad_request")
    return text


async def her_prekeys(
    connection: AsyncConnection, session: Session, centre: str, now: float
) -> frozenset[str]:
    """The ids of the letter prekeys whose seeds she may have: what is sealed to them is for her.

    Raises:
        Refused: `no_certificate`: not certified yet, ended or revoked. Then she gets nothing of letters at
            all, not even how many there are.
    """
    if not await prekeys.may_open(connection, session.account.id, now):
        raise Refused("no_certificate")
    return frozenset(one.id for one in await prekeys.own(connection, session.account.id, centre, now))


@contextmanager
def from_the_letters() -> Iterator[None]:
    """What the letters' database cannot do, as an answer.

    Raises:
        TryAgain: `letters_away`, `letters_full`: nothing was kept.
    """
    try:
        yield
    except StoreAway:
        raise TryAgain("letters_away") from None
    except (StoreFull, BoxFull):
        raise TryAgain("letters_full") from None
