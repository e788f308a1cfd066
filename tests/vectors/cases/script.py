# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes a conversation down while it is held: each step with what it drew and what it must give."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import Any
from unittest import mock

from sealing import suite
from sealing.channel import Initiator, Item, Responder
from sealing.encoding import b64, unb64
from tests.vectors.cases import world
from tests.vectors.cases.world import CENTRE, CONV, NOW, Case, fixed
from tests.vectors.conversation import Fields, one_step, peer_of, visitor_of

DAY_LATER = NOW + 24 * 3600


class Script:
    """Both ends, and the steps taken so far. A step that does not give what the script says is an error."""

    def __init__(self, role: str = "bot", card_bind: bytes = b"", prekeys: int = 1) -> None:
        certificate, seed = (
            (world.BOT_ID, fixed("bot identity"))
            if role == "bot"
            else (world.COUNSELLOR_ID, fixed("counsellor identity"))
        )
        held = [
            {"id": b64(fixed(f"prekey id {i}", 16)), "seed": b64(fixed(f"prekey {i}")), "until": DAY_LATER}
            for i in range(prekeys)
        ]
        self.given: Fields = {
            "conv": b64(CONV),
            "centre": CENTRE,
            "first_epoch": 1,
            "peer": {
                "role": role,
                "certificate_id": b64(certificate),
                "identity_seed": b64(seed),
                "card_bind": b64(card_bind),
                "prekeys": held,
            },
            "steps": [],
        }
        self.now = NOW
        self._ends: dict[str, Initiator | Responder] = {
            "visitor": visitor_of(self.given),
            "peer": peer_of(self.given),
        }

    def hello(self, bind_kind: int, bind: bytes = b"", refused: str | None = None) -> Item:
        step = {"end": "visitor", "do": "hello", "bind_kind": bind_kind, "bind": b64(bind)}
        return self._item(self._step(step, refused, "y_seed", "r1"))

    def seal(self, end: str, text: str, at_least: int = 256, refused: str | None = None) -> Item:
        return self.packet(end, {"t": "say", "text": text}, at_least, refused)

    def packet(self, end: str, packet: Fields, at_least: int = 256, refused: str | None = None) -> Item:
        step = {"end": end, "do": "seal", "packet": packet, "at_least": at_least}
        return self._item(self._step(step, refused))

    def receive(self, end: str, n: int, data: bytes, refused: str | None = None) -> Fields:
        step = {"end": end, "do": "receive", "n": n, "item": b64(data), "now": self.now}
        return self._step(step, refused, "r2")

    def deliver(self, end: str, *items: Item) -> None:
        """Each item, once, under its own number."""
        for item in items:
            self.receive(end, item.n, item.data)

    def handshake(self, bind_kind: int, bind: bytes = b"") -> None:
        """A HELLO that is read and answered, and the answer read."""
        hello = self.hello(bind_kind, bind)
        reply = self.receive("peer", hello.n, hello.data)["reply"]
        self.receive("visitor", reply["n"], unb64(reply["item"]))

    def outbox(self, end: str, *numbers: int) -> tuple[Item, ...]:
        given = self._step({"end": end, "do": "outbox"}, None)
        if [item["n"] for item in given["outbox"]] != list(numbers):
            raise ValueError(f"outbox: {given}")
        return self._ends[end].outbox

    def needs_healing(self, expected: bool) -> None:
        step = {"end": "visitor", "do": "needs_healing", "now": self.now}
        if self._step(step, None) != {"needs_healing": expected}:
            raise ValueError(f"needs_healing is not {expected}")

    def case(self, name: str, about: str, section: str) -> Case:
        return Case(f"conversation-{name}", about, section, "conversation", self.given)

    def _step(self, step: Fields, refused: str | None, *draws: str) -> Fields:
        drawn: dict[str, str] = {}
        with _recording(drawn, draws):
            given = one_step(self._ends[step["end"]], step)
        if given.get("refused") != refused:
            raise ValueError(f"{step}: {given}")
        self.given["steps"].append({**step, "draws": drawn} if drawn else step)
        return given

    def _item(self, given: Fields) -> Item:
        return Item(0, b"") if "refused" in given else Item(given["n"], unb64(given["item"]))


@contextmanager
def _recording(drawn: dict[str, str], draws: tuple[str, ...]) -> Iterator[None]:
    names = iter(draws)
    real_token, real_seal = secrets.token_bytes, suite.seal

    def token(size: int) -> bytes:
        value = real_token(size)
        drawn[next(names)] = b64(value)
        return value

    def seal(*arguments: Any) -> bytes:
        value = real_seal(*arguments)
        drawn["sealed"] = b64(value)
        return value

    # `one_step` replays what a step has recorded; here it has nothing yet, and draws afresh.
    with (
        mock.patch("tests.vectors.conversation.recorded", lambda _: nullcontext()),
        mock.patch("sealing.handshake.secrets.token_bytes", token),
        mock.patch("sealing.handshake.seal", seal),
    ):
        yield
