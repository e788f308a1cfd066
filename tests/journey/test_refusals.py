# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A server that lies about who is there: the phone says what it refused, and seals nothing to it."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import WebSocketRoute, expect

from operator_console.datafolder import DataFolder
from operator_console.keys.directory import read_directory_key
from operator_console.site import read_site
from sealing.certificates import make_directory
from sealing.encoding import b64
from sealing.suite import signing_key
from tests.journey.pages.phone import Phone

HOUR = 3600
STRANGER = b64(bytes(16))
PACKET = re.compile(r"^(4[23]\d*)(\[.*)$", re.DOTALL)
# A refusal may look at a newer list before it is sure.
PATIENCE_MS = 30_000


def listed(system, how: str) -> str:
    """What GET /directory might answer; the demo's own directory key makes all but one of them."""
    now, data = int(time.time()), DataFolder(Path(system.environment("-m chatserver")["VISKA_DATA"]))
    key = read_directory_key(data, read_site(data), now)
    centre = read_site(data).centre
    start, until = (now - 2 * HOUR, now - HOUR) if how == "expired" else (now - HOUR, now + HOUR)
    signer = signing_key() if how == "bad_signature" else key.key
    nobody = make_directory(signer, centre, 1_000_000, [], start, until)
    return json.dumps({"key": key.signed, "directory": nobody})


def record(phone: Phone) -> list[str]:
    """Every frame that the phone sends."""
    sent: list[str] = []
    phone.page.on("websocket", lambda ws: ws.on("framesent", lambda frame: sent.append(str(frame))))
    return sent


async def test_the_control_a_true_server_gets_sealed_words(open_phone):
    phone = await open_phone()
    sent = record(phone)
    await phone.comes_in("sv")
    await phone.asks("vem svarar?")
    await expect(phone.messages(by="bot")).to_have_count(1)
    assert any('"sealed"' in frame for frame in sent)


@pytest.mark.parametrize(
    ("how", "about"),
    [("bad_signature", "Listan över"), ("expired", "Listan över"), ("not_live", "Programmet kunde inte")],
)
async def test_a_list_that_does_not_hold_connects_nobody(system, open_phone, how, about):
    phone, forged = await open_phone(), listed(system, how)
    sent = record(phone)
    answer = {"body": forged, "content_type": "application/json"}
    await phone.page.route("**/directory", lambda route: route.fulfill(**answer))
    await phone.comes_in("sv")
    refusal = phone.messages(by="notice").first
    await expect(refusal).to_have_attribute("data-code", how, timeout=PATIENCE_MS)
    await expect(refusal).to_contain_text(about)
    await expect(phone.who_reads).to_contain_text("skickas inget")
    await phone.asks("det här får ingen läsa")
    await expect(phone.composer).to_have_value("det här får ingen läsa")
    await phone.picks_topic("digital_control")
    await expect(phone.messages(by="bot").last).to_contain_text("Sidan")
    assert sent and not any('"sealed"' in frame for frame in sent)


def meddled(frame: str, change: Callable[[dict[str, Any]], None]) -> str:
    """A frame of the relay with every view in it changed."""
    packet = PACKET.match(frame)
    if packet is None:
        return frame
    body = json.loads(packet[2])
    view = next((one["view"] for one in body if isinstance(one, dict) and one.get("view")), None)
    if view is not None and view["peers"]:
        change(view)
    return packet[1] + json.dumps(body)


async def behind_a_liar(phone: Phone, change: Callable[[dict[str, Any]], None]) -> list[dict[str, Any]]:
    """Puts somebody between phone and relay; the drafts that the phone posts."""
    drafts: list[dict[str, Any]] = []

    def between(page: WebSocketRoute) -> None:
        relay = page.connect_to_server()

        def up(frame: str | bytes) -> None:
            packet = PACKET.match(str(frame))
            drafts.extend(json.loads(packet[2])[1].get("drafts", []) if packet else [])
            relay.send(frame)

        page.on_message(up)
        relay.on_message(lambda frame: page.send(meddled(str(frame), change)))

    await phone.page.route_web_socket("**/socket.io/**", between)
    return drafts


async def test_a_program_whose_certificate_was_changed_gets_nothing(open_phone):
    phone = await open_phone()

    def change(view: dict[str, Any]) -> None:
        for peer in view["peers"]:
            peer["certificate"] = {**peer["certificate"], "sig": b64(bytes(64))}

    drafts = await behind_a_liar(phone, change)
    await phone.comes_in("sv")
    await expect(phone.messages(by="notice").first).to_have_attribute("data-code", "bad_signature")
    await expect(phone.who_reads).to_contain_text("skickas inget")
    await phone.asks("det här får ingen läsa")
    await expect(phone.composer).to_have_value("det här får ingen läsa")
    assert drafts == []


async def test_a_program_that_is_shown_as_a_counsellor_gets_nothing(open_phone):
    phone = await open_phone()

    def change(view: dict[str, Any]) -> None:
        if view["state"] == "waiting":
            view["state"] = "offered"
            view["peers"].append({**view["peers"][0], "role": "counsellor", "seat": STRANGER})

    drafts = await behind_a_liar(phone, change)
    await phone.comes_in("sv")
    await phone.asks("vem svarar?")
    await expect(phone.messages(by="bot")).to_have_count(1)
    await phone.asks_for_a_human()
    refusal = phone.messages(by="notice").first
    await expect(refusal).to_have_attribute("data-code", "wrong_role")
    await expect(refusal).to_contain_text("Den som ville svara kunde inte kontrolleras")
    await expect(phone.verified_counsellor).to_have_count(0)
    readers = {draft["to"] for draft in drafts}
    assert readers and STRANGER not in readers, "the control: the program was written to"
