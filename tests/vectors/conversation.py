# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""A vector that is a conversation: steps of both ends with the recorded draws, compared byte for byte."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any
from unittest import mock

from sealing import suite
from sealing.certificates import Identity
from sealing.channel import Initiator, Responder
from sealing.cross import posted, read_fields
from sealing.encoding import unb64
from sealing.errors import SealingError
from sealing.prekeys import Prekey, Prekeys
from sealing.suite import XWingKey, signing_key, verify_key

Fields = dict[str, Any]


def run_conversation(given: Fields) -> Fields:
    """{"steps": what each step gave}, in order. After {"refused": code} the next step goes on."""
    ends: dict[str, Initiator | Responder] = {"visitor": visitor_of(given), "peer": peer_of(given)}
    return {"steps": [one_step(ends[step["end"]], step) for step in given["steps"]]}


def visitor_of(given: Fields) -> Initiator:
    """The visitor's end, who accepted the peer of `given`."""
    peer, prekey = given["peer"], given["peer"]["prekeys"][0]
    identity = Identity(
        centre=given["centre"],
        role=peer["role"],
        name="",
        demo=True,
        certificate_id=unb64(peer["certificate_id"]),
        verify_key=verify_key(signing_key(unb64(peer["identity_seed"]))),
        prekey_id=unb64(prekey["id"]),
        prekey_public=XWingKey(unb64(prekey["seed"])).public,
        until=prekey["until"],
    )
    return Initiator(unb64(given["conv"]), identity, count(given["first_epoch"]))


def peer_of(given: Fields) -> Responder:
    """The peer's end."""
    peer = given["peer"]
    held = [
        Prekey(unb64(one["id"]), XWingKey(unb64(one["seed"])), {"body": "", "sig": ""}, one["until"])
        for one in peer["prekeys"]
    ]
    prekeys = Prekeys(held[0])
    for each in held[1:]:
        prekeys.renew(each)
    return Responder(
        conv=unb64(given["conv"]),
        identity_key=signing_key(unb64(peer["identity_seed"])),
        certificate_id=unb64(peer["certificate_id"]),
        centre=given["centre"],
        role=peer["role"],
        prekeys=prekeys,
        card_bind=unb64(peer["card_bind"]),
    )


def one_step(end: Initiator | Responder, step: Fields) -> Fields:
    """What a step gives."""
    with recorded(step.get("draws", {})):
        try:
            return _do(end, step)
        except SealingError as refusal:
            return {"refused": refusal.code.value}


@contextmanager
def recorded(draws: Fields) -> Iterator[None]:
    """The handshake draws what was recorded: Y's seed and r1, or r2; and Seal gives what it gave then."""
    random = [unb64(draws[name]) for name in ("y_seed", "r1", "r2") if name in draws]
    # Where nothing was sealed, Seal itself refused, and must refuse again.
    sealed = {"side_effect": [unb64(draws["sealed"])]} if "sealed" in draws else {"wraps": suite.seal}
    with (
        mock.patch("sealing.handshake.secrets.token_bytes", side_effect=random),
        mock.patch("sealing.handshake.seal", **sealed),
    ):
        yield


def _do(end: Initiator | Responder, step: Fields) -> Fields:
    match step["do"], end:
        case "hello", Initiator():
            return posted(end.hello(step["bind_kind"], unb64(step["bind"])))
        case "seal", _:
            return posted(end.seal(step["packet"], step["at_least"]))
        case "receive", _:
            return read_fields(end.receive(step["n"], unb64(step["item"]), step["now"]))
        case "needs_healing", Initiator():
            return {"needs_healing": end.needs_healing(step["now"])}
        case "outbox", _:
            return {"outbox": [posted(item) for item in end.outbox]}
    raise ValueError(step["do"])
