# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""chatserver.store.connection: what a failure of the store means."""

from __future__ import annotations

import pytest
from redis.exceptions import (
    BusyLoadingError,
    ConnectionError,
    MasterDownError,
    OutOfMemoryError,
    ReadOnlyError,
    RedisError,
    ResponseError,
    TimeoutError,
)

from chatserver.errors import TryAgain
from chatserver.store.connection import Connection, store_error


@pytest.mark.parametrize(
    "error",
    [ConnectionError("x"), TimeoutError("x"), BusyLoadingError("x"), ReadOnlyError("x"), OSError("x"),
     RedisError("x"), MasterDownError("x")],
)
def test_away(error: Exception) -> None:
    answer = store_error(error)
    assert isinstance(answer, TryAgain) and answer.code == "store_away"


@pytest.mark.parametrize(
    "error", [OutOfMemoryError("x"), ResponseError("OOM command not allowed script: x, on @user_script:1.")]
)
def test_full(error: Exception) -> None:
    answer = store_error(error)
    assert isinstance(answer, TryAgain) and answer.code == "store_full"


@pytest.mark.parametrize("error", [ResponseError("ERR wrong number of arguments"), KeyError("x")])
def test_a_bug_stays_a_bug(error: Exception) -> None:
    assert store_error(error) is error


async def test_nobody_there() -> None:
    connection = Connection("unix:///nowhere/s")
    with pytest.raises(TryAgain) as caught:
        await connection.run("present")
    assert caught.value.code == "store_away"
    await connection.close()
