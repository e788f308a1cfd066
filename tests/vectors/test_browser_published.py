# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The published vectors of the primitives below ours, against the browser's side, native and late ones."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from playwright.async_api import Page

from tests.unit.web_core.browser import call, core_page
from tests.vectors.test_browser import BROWSERS, RECORDED
from tests.vectors.test_published import AES_256_GCM, key_schedule, vectors

pytestmark = pytest.mark.asyncio(loop_scope="module")
INFO = b"info"


@pytest_asyncio.fixture(loop_scope="module", scope="module", params=BROWSERS)
async def page(request: pytest.FixtureRequest) -> AsyncIterator[Page]:
    async with core_page(RECORDED, BROWSERS[request.param]) as page:
        yield page


def sealed(enc: str, shared_secret: bytes) -> dict[str, str]:
    """Something sealed by hand with a published shared secret: who opens it has decapsulated that secret."""
    key, nonce = key_schedule(shared_secret, INFO, AES_256_GCM)
    made = bytes.fromhex(enc) + AESGCM(key).encrypt(nonce, b"text", b"")
    return {"info": INFO.hex(), "sealed": made.hex()}


async def test_x_wing(page: Page) -> None:
    known = [(one["seed"], one["pk"], one["ct"], one["ss"]) for one in vectors("x-wing")]
    known += [(one["skRm"], one["pkRm"], one["enc"], one["shared_secret"]) for one in vectors("hpke-pq")]
    right = [{"seed": seed, **sealed(enc, bytes.fromhex(share))} for seed, _, enc, share in known]
    wrong = [{"seed": seed, **sealed(enc, bytes(32))} for seed, _, enc, _ in known]
    found = await call(page, "published.js", "xWing", right)
    assert found == [{"pk": public, "opened": "valid"} for _, public, _, _ in known]
    refused = await call(page, "published.js", "xWing", wrong)
    assert {one["opened"] for one in refused} == {"invalid"}


async def test_aes_256_gcm(page: Page) -> None:
    known = vectors("aes-256-gcm")
    found = await call(page, "published.js", "aes256Gcm", known)
    assert [one["result"] for one in found] == [one["result"] for one in known]
    made = [one["made"] for one, given in zip(found, known, strict=True) if given["result"] == "valid"]
    assert made == [one["ct"] + one["tag"] for one in known if one["result"] == "valid"]


async def test_hkdf_sha256(page: Page) -> None:
    known = vectors("hkdf-sha256")
    assert await call(page, "published.js", "hkdf", known) == [one["okm"] for one in known]


async def test_ed25519_sign(page: Page) -> None:
    known = vectors("ed25519-sign")
    found = await call(page, "published.js", "ed25519Sign", known)
    assert found == [{"pk": one["pk"], "sig": one["sig"]} for one in known]


async def test_ed25519_verify(page: Page) -> None:
    known = vectors("ed25519-verify")
    found: list[Any] = await call(page, "published.js", "ed25519Verify", known)
    assert found == [one["result"] for one in known]
