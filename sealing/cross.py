# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The Python side of VK1 as a process, to test another implementation against: `python -m sealing.cross`.

One JSON object a line in, one out: `{"ok": true, ...}` or `{"ok": false, "code": "..."}`. Bytes are b64,
times seconds. What a command makes stays here under the name it is given. Nothing real is ever given to it.

| do | fields | answer |
| --- | --- | --- |
| centre | now | root, directory_key: a throw-away centre `demo` |
| certify | role, key, now | certificate, certificate_id of a key made elsewhere |
| staff | name, role, now | certificate, certificate_id, prekey of somebody made here |
| directory | live (ids), version, now | directory |
| trust | root, directory, now | pins the root, accepts the directory |
| accept_identity | identity, role, now | certificate_id, name, prekey_id |
| accept_duty | duty, now | duty_id |
| initiator | name, conv, identity, role, now | an end towards an identity that is accepted first |
| responder | name, conv, staff, card_bind | an end of somebody made here |
| hello | name, bind_kind, bind | n, item |
| seal | name, packet, at_least | n, item |
| receive | name, n, item, now | read, and what was read, as in docs/vectors |
| outbox | name | outbox |
| duty | name, staff, now | duty ({certificate, duty}), duty_id |
| seal_card | duty, conv, card, now | card, for a duty key that is accepted first |
| open_card | name, conv, card | the card's fields, with the duty key of this name |
| wrap_duty | name, identity, role, seat, now | wrap for a desk that is accepted first |
| open_wrap | name, staff, duty, wrap, seat, now | keeps the duty key under this name |
| derive | password, salt, memory_kib, passes, lanes | auth, wrap |
| wrap_identity | wrap, username, seed | wrapped |
| open_identity | wrap, username, wrapped_key | seed |

Letters: sealing/cross_letters.py.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from itertools import count
from typing import IO, Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sealing import cards, wrapped
from sealing.certificates import (
    Trust,
    certificate_id,
    duty_id,
    make_certificate,
    make_directory,
    make_directory_key,
    make_duty,
)
from sealing.channel import Accepted, HelloRead, Initiator, Item, Packet, Read, Repeat, Responder
from sealing.cross_letters import LetterCommands
from sealing.encoding import b64, unb64
from sealing.errors import SealingError
from sealing.prekeys import Prekey, Prekeys
from sealing.signed import DAY, HOUR, Signed
from sealing.suite import XWingKey, signing_key, verify_key

CENTRE = "demo"
Fields = dict[str, Any]


@dataclass(frozen=True, repr=False)
class Staff:
    """Somebody made here."""

    role: str
    key: Ed25519PrivateKey
    certificate: Signed
    prekey: Prekey


class Cross(LetterCommands):
    """What the commands made so far."""

    def __init__(self) -> None:
        super().__init__(CENTRE, {})
        self._root, self._directory_key = signing_key(), signing_key()
        self._trust = Trust(verify_key(self._root), CENTRE)
        self._ends: dict[str, Initiator | Responder] = {}
        self._duties: dict[str, tuple[bytes, XWingKey]] = {}

    def answer(self, command: Fields) -> Fields:
        """One command. A refusal is an answer; a command that is none raises, since a test wrote it."""
        do: Callable[..., Fields] = getattr(self, f"do_{command.pop('do')}")
        try:
            return {"ok": True, **do(**command)}
        except SealingError as refusal:
            return {"ok": False, "code": refusal.code.value}

    def do_centre(self, now: int) -> Fields:
        key = make_directory_key(self._root, CENTRE, verify_key(self._directory_key), now - DAY, now + DAY)
        return {"root": b64(verify_key(self._root)), "directory_key": key}

    def do_certify(self, role: str, key: str, now: int) -> Fields:
        signed = make_certificate(
            self._root, CENTRE, role, "Kim", unb64(key), now - DAY, now + DAY, demo=True
        )
        return {"certificate": signed, "certificate_id": b64(certificate_id(signed))}

    def do_staff(self, name: str, role: str, now: int) -> Fields:
        key = signing_key()
        signed = make_certificate(self._root, CENTRE, role, name, verify_key(key), now - DAY, now + DAY)
        prekey = Prekey.fresh(key, CENTRE, certificate_id(signed), now - HOUR, now + HOUR)
        self._staff[name] = Staff(role, key, signed, prekey)
        its_id = b64(certificate_id(signed))
        return {"certificate": signed, "certificate_id": its_id, "prekey": prekey.signed}

    def do_directory(self, live: list[str], version: int, now: int) -> Fields:
        ids = [unb64(text) for text in live]
        signed = make_directory(self._directory_key, CENTRE, version, ids, now - HOUR, now + HOUR)
        return {"directory": {"key": self.do_centre(now)["directory_key"], "directory": signed}}

    def do_trust(self, root: str, directory: Any, now: int) -> Fields:
        trust = Trust(unb64(root), CENTRE)
        trust.accept_directory(directory, now)
        self._trust = trust
        return {}

    def do_accept_identity(self, identity: Any, role: str, now: int) -> Fields:
        accepted = self._trust.accept_identity(identity, role, now)
        ids = {"certificate_id": b64(accepted.certificate_id), "prekey_id": b64(accepted.prekey_id)}
        return {"name": accepted.name, **ids}

    def do_accept_duty(self, duty: Any, now: int) -> Fields:
        return {"duty_id": b64(self._trust.accept_duty(duty, now).id)}

    def do_initiator(self, name: str, conv: str, identity: Any, role: str, now: int) -> Fields:
        accepted = self._trust.accept_identity(identity, role, now)
        self._ends[name] = Initiator(unb64(conv), accepted, count(1))
        return {}

    def do_responder(self, name: str, conv: str, staff: str, card_bind: str) -> Fields:
        who = self._staff[staff]
        self._ends[name] = Responder(
            conv=unb64(conv),
            identity_key=who.key,
            certificate_id=certificate_id(who.certificate),
            centre=CENTRE,
            role=who.role,
            prekeys=Prekeys(who.prekey),
            card_bind=unb64(card_bind),
        )
        return {}

    def do_hello(self, name: str, bind_kind: int, bind: str) -> Fields:
        end = self._ends[name]
        if not isinstance(end, Initiator):
            raise TypeError(name)
        return posted(end.hello(bind_kind, unb64(bind)))

    def do_seal(self, name: str, packet: Fields, at_least: int) -> Fields:
        return posted(self._ends[name].seal(packet, at_least))

    def do_receive(self, name: str, n: int, item: str, now: int) -> Fields:
        return read_fields(self._ends[name].receive(n, unb64(item), now))

    def do_outbox(self, name: str) -> Fields:
        return {"outbox": [posted(item) for item in self._ends[name].outbox]}

    def do_duty(self, name: str, staff: str, now: int) -> Fields:
        who, key = self._staff[staff], XWingKey.generate()
        owner = certificate_id(who.certificate)
        signed = make_duty(who.key, CENTRE, owner, key.public, now - HOUR, now + HOUR)
        self._duties[name] = (duty_id(signed), key)
        presented = {"certificate": who.certificate, "duty": signed}
        return {"duty": presented, "duty_id": b64(duty_id(signed))}

    def do_seal_card(self, duty: Any, conv: str, card: Fields, now: int) -> Fields:
        declined, pictures = tuple(map(unb64, card["declined"])), card.get("pictures")
        read = {"bind": unb64(card["bind"]), "declined": declined, "pictures": pictures and tuple(pictures)}
        whole = cards.Card(**{**card, **read})
        return {"card": b64(cards.seal_card(whole, unb64(conv), self._trust.accept_duty(duty, now)))}

    def do_open_card(self, name: str, conv: str, card: str) -> Fields:
        its_id, key = self._duties[name]
        opened = cards.open_card(unb64(card), unb64(conv), its_id, key)
        return {**asdict(opened), "bind": b64(opened.bind), "declined": [b64(one) for one in opened.declined]}

    def do_wrap_duty(self, name: str, identity: Any, role: str, seat: str, now: int) -> Fields:
        its_id, key = self._duties[name]
        desk = self._trust.accept_identity(identity, role, now)
        return {"wrap": b64(cards.wrap_duty(key, its_id, desk.prekey_id, desk.prekey_public, unb64(seat)))}

    def do_open_wrap(self, name: str, staff: str, duty: Any, wrap: str, seat: str, now: int) -> Fields:
        prekey, accepted = self._staff[staff].prekey, self._trust.accept_duty(duty, now)
        key = cards.open_wrap(unb64(wrap), accepted, prekey.id, prekey.key, unb64(seat))
        self._duties[name] = (accepted.id, key)
        return {}

    def do_derive(self, password: str, salt: str, memory_kib: int, passes: int, lanes: int) -> Fields:
        parameters = wrapped.Parameters(memory_kib, passes, lanes)
        derived = wrapped.derive(password, unb64(salt), parameters)
        return {"auth": b64(derived.auth), "wrap": b64(derived.wrap)}

    def do_wrap_identity(self, wrap: str, username: str, seed: str) -> Fields:
        return {"wrapped": wrapped.wrap_identity(unb64(wrap), username, unb64(seed))}

    def do_open_identity(self, wrap: str, username: str, wrapped_key: wrapped.Wrapped) -> Fields:
        return {"seed": b64(wrapped.open_identity(unb64(wrap), username, wrapped_key))}


def read_fields(read: Read) -> Fields:
    """What was read, as the vectors write it (docs/vectors/README.md)."""
    match read:
        case Repeat():
            return {"read": "repeat"}
        case HelloRead():
            words = {"bind_kind": read.bind_kind, "check_words": b64(read.check_words)}
            return {"read": "hello", "reply": posted(read.reply), **words}
        case Accepted():
            return {"read": "accept", "check_words": b64(read.check_words)}
        case Packet():
            return {"read": "packet", "packet": read.content}


def posted(item: Item) -> Fields:
    """An item, as the vectors write it."""
    return {"n": item.n, "item": b64(item.data)}


def serve(lines: IO[str], answers: IO[str]) -> None:
    """Answers each line until there are no more."""
    cross = Cross()
    for line in lines:
        answers.write(json.dumps(cross.answer(json.loads(line))) + "\n")
        answers.flush()


if __name__ == "__main__":
    serve(sys.stdin, sys.stdout)
