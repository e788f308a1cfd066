# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""core/staff_keys.js in Chromium: what it wraps Python opens, and the other way round."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from playwright.async_api import Page

from sealing.encoding import b64, fingerprint, unb64
from sealing.suite import signing_key, verify_key
from sealing.wrapped import PARAMETERS, derive, open_identity, wrap_identity
from tests.unit.web_core.browser import WITHOUT_CURVES, call, core_page

pytestmark = pytest.mark.asyncio(loop_scope="module")
SALT = bytes(range(16))
SHOWN = {"salt": b64(SALT), "memory_kib": PARAMETERS.memory_kib, "passes": 1, "lanes": 1}
PASSWORD = "Blåbär på tåget"


BROWSERS = {"native": "", "late": WITHOUT_CURVES}


@pytest_asyncio.fixture(loop_scope="module", scope="module", params=BROWSERS)
async def page(request: pytest.FixtureRequest) -> AsyncIterator[Page]:
    async with core_page(init_script=BROWSERS[request.param]) as page:
        yield page


async def test_a_key_made_at_the_first_sign_in_is_opened_at_the_next(page: Page) -> None:
    made = await call(page, "keys.js", "signIn", PASSWORD, SHOWN)
    derived = derive(PASSWORD, SALT, PARAMETERS)
    assert made["auth"] == b64(derived.auth)
    assert verify_key(signing_key(open_identity(derived.wrap, "anna", made["wrapped"]))) == unb64(made["key"])
    assert made["fingerprint"] == fingerprint(unb64(made["key"]))
    assert made["sameKey"] is True
    for signature in made["signatures"]:
        Ed25519PublicKey.from_public_bytes(unb64(made["key"])).verify(unb64(signature), b"message")
    assert made["wrapLeaves"] is False
    assert (made["wrongPassword"], made["otherName"]) == ("cannot_open", "cannot_open")


async def test_a_key_that_python_wrapped_is_opened(page: Page) -> None:
    key = signing_key()
    wrapped = wrap_identity(derive(PASSWORD, SALT, PARAMETERS).wrap, "anna", key.private_bytes_raw())
    assert await call(page, "keys.js", "openWrapped", PASSWORD, SHOWN, wrapped) == b64(verify_key(key))


async def test_a_signing_key_outlives_the_callers_seed(page: Page) -> None:
    key = signing_key()
    signature = await call(page, "keys.js", "signTwice", b64(key.private_bytes_raw()))
    key.public_key().verify(unb64(signature), b"message")


async def test_the_wire_takes_sealed_items_and_nothing_else(page: Page) -> None:
    assert await call(page, "keys.js", "offerToWire") == ["granted", *["not_sealed"] * 5]
