# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Notices what a page may never do: break its policy, or fail without saying so."""

from __future__ import annotations

from playwright.async_api import BrowserContext

SAID = ("Content Security Policy", "TrustedHTML", "TrustedScript")


def watch(context: BrowserContext, found: list[str]) -> None:
    """Every breach of a page's policy, and every error that nobody caught, is added to `found`."""
    context.on("weberror", lambda error: found.append(str(error.error)))
    context.on("console", lambda said: found.append(said.text) if is_breach(said.text) else None)


def is_breach(text: str) -> bool:
    """What Chromium writes to the console when a policy was broken."""
    return any(sign in text for sign in SAID)
