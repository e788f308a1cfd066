# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The one set of headers on every answer: nothing stored, nothing leaked, nothing foreign run."""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping

# Headers travel uncompressed on HTTP/1.1 and count in the page's weight, so other answers get the short
# policy: a script or a picture opened by itself can then load and frame nothing.
SHORT_POLICY = "default-src 'none'; frame-ancestors 'none'"

_SAME_ON_ALL = {
    # A cached script is a trace on the phone; no-store costs its bytes again on each visit, on purpose.
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), clipboard-read=(), browsing-topics=()",
    "X-Robots-Tag": "noindex",
}
# They name our software and our clock; nobody needs them.
_UNWANTED = ("Server", "Date")


def page_policy(
    script_hashes: Iterable[str], style_hash: str, connect: Iterable[str], worker_policy: str = ""
) -> str:
    """Content-Security-Policy of a page.

    The hashes are `sha256-…` of the texts of the import map, the early script and the style element;
    `connect` lists the origins besides its own that its scripts may talk to. `worker_policy` names the one
    Trusted Types policy that may give a worker its address; without it there are no workers."""
    return "; ".join((
        "default-src 'none'",
        " ".join(("script-src 'self'", *(f"'{one}'" for one in script_hashes))),
        f"style-src '{style_hash}'",
        " ".join(("connect-src 'self'", *connect)),
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        f"trusted-types {worker_policy}" if worker_policy else "trusted-types 'none'",
        "worker-src 'self'" if worker_policy else "worker-src 'none'",
    ))


def set_headers(headers: MutableMapping[str, str], policy: str = SHORT_POLICY) -> None:
    """Put the whole set on an answer's `headers`; a policy that is already there stays."""
    headers.setdefault("Content-Security-Policy", policy)
    headers.update(_SAME_ON_ALL)
    for name in _UNWANTED:
        headers.pop(name, None)
