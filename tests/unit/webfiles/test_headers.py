# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""webfiles.headers: the set."""

from __future__ import annotations

from webfiles.headers import SHORT_POLICY, page_policy, set_headers


def test_the_set_is_whole_and_names_no_software() -> None:
    headers = {"Server": "x", "Date": "y", "Content-Type": "text/plain"}
    set_headers(headers)
    assert headers.pop("Content-Type") == "text/plain"
    assert headers == {
        "Content-Security-Policy": SHORT_POLICY,
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy":
            "camera=(), microphone=(), geolocation=(), clipboard-read=(), browsing-topics=()",
        "X-Robots-Tag": "noindex",
    }


def test_a_page_keeps_its_own_policy_and_nothing_weaker_passes_the_rest() -> None:
    headers = {"Content-Security-Policy": "mine", "Cache-Control": "max-age=1"}
    set_headers(headers)
    assert headers["Content-Security-Policy"] == "mine"
    assert headers["Cache-Control"] == "no-store"


def test_policy_forbids_what_it_does_not_name() -> None:
    policy = page_policy(["sha256-x"], "sha256-y", ["wss://relay.example"])
    assert policy.startswith("default-src 'none'; ")
    for part in ("base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
                 "require-trusted-types-for 'script'", "trusted-types 'none'", "img-src 'self' data:",
                 "script-src 'self' 'sha256-x'", "style-src 'sha256-y'", "worker-src 'none'"):
        assert part in policy.split("; ")


def test_a_page_with_a_worker_has_one_maker_of_its_address_and_no_other() -> None:
    parts = page_policy(["sha256-x"], "sha256-y", [], "one-maker").split("; ")
    assert "worker-src 'self'" in parts and "trusted-types one-maker" in parts
    assert "require-trusted-types-for 'script'" in parts


def test_headers_of_a_subresource_stay_short() -> None:
    headers: dict[str, str] = {}
    set_headers(headers)
    assert sum(len(name) + len(value) + 4 for name, value in headers.items()) < 420
