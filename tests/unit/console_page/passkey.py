# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Chromium's virtual authenticator: a passkey of the browser, without a finger."""

from __future__ import annotations

from dataclasses import dataclass

from playwright.async_api import CDPSession, Page


@dataclass
class Authenticator:
    """One device with passkeys, whose user always shows her finger."""

    session: CDPSession
    id: str

    @classmethod
    async def of(cls, page: Page, *, prf: bool = True) -> Authenticator:
        """A platform authenticator in the page's browser."""
        session = await page.context.new_cdp_session(page)
        await session.send("WebAuthn.enable")
        options = {
            "protocol": "ctap2", "ctap2Version": "ctap2_1", "transport": "internal", "hasResidentKey": True,
            "hasUserVerification": True, "hasPrf": prf, "isUserVerified": True,
            "automaticPresenceSimulation": True,
        }
        made = await session.send("WebAuthn.addVirtualAuthenticator", {"options": options})
        return cls(session, made["authenticatorId"])
