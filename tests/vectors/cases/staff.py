# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sections 9 and 12: cards, duty wraps, notes, and what a password shuts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sealing import wrapped
from sealing.cards import Card, seal_card, wrap_duty
from sealing.certificates import DutyKey, duty_id, prekey_id
from sealing.encoding import H, b64, seat_id, unb64, write_json
from sealing.notes import Note, desk_place, handover_place, note_key, seal_note
from sealing.padding import pad
from sealing.suite import hkdf_expand, hkdf_extract, seal, sign, verify_key
from tests.vectors.cases import world
from tests.vectors.cases.world import CONV, NOW, OTHER_CONV, Case, fixed, flipped

DUTY_ID = duty_id(world.SIGNED_DUTY)
DUTY_KEY = DutyKey(DUTY_ID, world.DUTY.public, world.COUNSELLOR_ID, NOW)
PREKEY_ID = prekey_id(world.COUNSELLOR_SIGNED_PREKEY)
SEAT = seat_id(fixed("a desk's secret"))
CARD = {
    "v": 1,
    "lang": "sv",
    "risk": 3,
    "reason": "before_travel",
    "time": "10",
    "asked": NOW,
    "bind": b64(fixed("bind")),
}


def cases() -> Iterator[Case]:
    yield from _cards()
    yield from _wraps()
    yield from _notes()
    yield from _passwords()
    yield from _identities()


def _card_of(plaintext: bytes) -> bytes:
    return DUTY_ID + seal(world.DUTY.public, H("viska/1 card", CONV, DUTY_ID), plaintext)


def _cards() -> Iterator[Case]:
    def case(name: str, about: str, card: bytes, outcome: str = "ok", **changes: object) -> Case:
        given = {"conv": b64(CONV), "duty_id": b64(DUTY_ID), "duty_seed": b64(world.DUTY.seed)}
        whole = {**given, "card": b64(card), **changes}
        return Case(f"card-{name}", about, "9", "open_card", whole, outcome)

    good = seal_card(Card("sv", 3, "before_travel", "10", NOW, fixed("bind")), CONV, DUTY_KEY)
    yield case("good", "A waiting card.", good)
    yield case("no-reason", "Asked at once, without a word to the bot.", _card({"reason": ""}))
    for time in ("2", "longer"):
        yield case(f"time-{time}", "She said how long she can write.", _card({"time": time}))
    yield case("time-not-said", "She did not say how long she can write.", _card({"time": ""}))
    declined = [b64(fixed(name)[:16]) for name in ("one", "two", "three")]
    yield case("declined", "She wanted somebody else, three times.", _card({"declined": declined}))
    pictures = {"pictures": [3, 12]}
    yield case("pictures", "She chose two pictures while she waits.", _card(pictures))
    yield case("cut-off", "She says that she was cut off.", _card({**pictures, "back": "cut_off"}))
    yield case("return", "She says that a return was agreed.", _card({**pictures, "back": "return"}))
    yield case("other-mailbox", "Moved to another mailbox.", good, "cannot_open", conv=b64(OTHER_CONV))
    yield case("other-duty", "Sealed to another duty key.", flipped(good, 0), "not_for_us")
    yield case("changed", "One bit differs.", flipped(good, -1), "cannot_open")
    yield case("short", "Not 1664 bytes.", good[:-1], "bad_format")
    yield case("filling", "A filling that is not zero.", _card_of(bytes(511) + b"\x01"), "bad_padding")
    yield case("length-beyond", "A length of 511.", _card_of(b"\x01\xff" + bytes(510)), "bad_padding")
    wrong: dict[str, dict[str, Any]] = {
        "version-2": {"v": 2},
        "no-lang": {"lang": None},
        "risk-0": {"risk": 0},
        "risk-5": {"risk": 5},
        "risk-text": {"risk": "3"},
        "reason-number": {"reason": 1},
        "time-other": {"time": "30"},
        "time-number": {"time": 2},
        "no-time": {"time": None},
        "asked-text": {"asked": "now"},
        "short-bind": {"bind": b64(bytes(31))},
        "four-declined": {"declined": [*declined, declined[0]]},
        "declined-text": {"declined": declined[0]},
        "declined-short": {"declined": [b64(bytes(15))]},
        "one-picture": {"pictures": [3]},
        "three-pictures": {"pictures": [3, 4, 5]},
        "same-pictures": {"pictures": [3, 3]},
        "unsorted-pictures": {"pictures": [12, 3]},
        "picture-0": {"pictures": [0, 3]},
        "picture-13": {"pictures": [3, 13]},
        "picture-text": {"pictures": ["3", "4"]},
        "pictures-null": {"pictures": None},
        "back-alone": {"back": "cut_off"},
        "back-null": {**pictures, "back": None},
        "back-empty": {**pictures, "back": ""},
        "back-other": {**pictures, "back": "again"},
    }
    for name, change in wrong.items():
        yield case(name, "A field that is not what it must be.", _card(change), "bad_format")


def _card(change: dict[str, Any]) -> bytes:
    return _card_of(pad(write_json({**CARD, **change}), 512))


def _notes() -> Iterator[Case]:
    prekey, author = world.COUNSELLOR_PREKEY, seat_id(fixed("the author's secret"))
    place = desk_place(PREKEY_ID, author, SEAT)
    note = Note(NOW, 3, {"t": "whisper", "text": "jag kommer \N{GREEN HEART}"})
    desk = {
        "key_id": b64(PREKEY_ID),
        "seed": b64(prekey.seed),
        "author": b64(author),
        "reader": b64(SEAT),
        "verify_key": b64(verify_key(world.COUNSELLOR)),
    }
    good = seal_note(note, place, world.COUNSELLOR, prekey.public)
    long = Note(NOW, 4, {"t": "whisper", "text": "å" * 800})

    def case(name: str, about: str, data: bytes, outcome: str = "ok", **changes: object) -> Case:
        given = {**desk, "note": b64(data), **changes}
        return Case(f"note-{name}", about, "9.1", "open_note", given, outcome)

    yield case("good", "From desk to desk.", good)
    yield case("long", "In the largest bucket.", seal_note(long, place, world.COUNSELLOR, prekey.public))
    yield case("changed", "One bit differs.", flipped(good, -1), "cannot_open")
    yield case("short", "Not of a size that there is.", good[:-1], "bad_format")
    yield case("other-reader", "Shown to another desk.", good, "cannot_open", reader=b64(fixed("seat", 16)))
    yield case("other-author", "Said to be of another desk.", good, "cannot_open", author=b64(fixed("s", 16)))
    by_stranger = seal_note(note, place, world.STRANGER, prekey.public)
    yield case("by-a-stranger", "Signed by somebody else.", by_stranger, "bad_signature")
    elsewhere = sign(world.COUNSELLOR, "viska/1 note by", desk_place(PREKEY_ID, SEAT, author), b"{}") + b"{}"
    moved = seal(prekey.public, place, pad(elsewhere, 512))
    yield case("moved", "A signature for another place.", moved, "bad_signature")
    for name, n, packet in (("no-t", 1, {}), ("n-0", 0, {"t": "whisper"})):
        content = write_json({"v": 1, "at": NOW, "n": n, "packet": packet})
        signed = sign(world.COUNSELLOR, "viska/1 note by", place, content) + content
        yield case(name, "No note.", seal(prekey.public, place, pad(signed, 512)), "bad_format")
    key, key_id = note_key(fixed("counsellor identity")), fixed("note key id", 16)
    given = {"seed": b64(fixed("counsellor identity"))}
    yield Case("note-key", "The note key of an identity key.", "9.2", "note_key", given)
    yield Case("note-handover", "A copy for the next shift.", "9.2", "open_note", {
        "key_id": b64(key_id),
        "seed": b64(hkdf_expand(hkdf_extract(b"", fixed("counsellor identity")), "viska/1 note key", 32)),
        "author": b64(world.COUNSELLOR_ID),
        "verify_key": b64(verify_key(world.COUNSELLOR)),
        "note": b64(seal_note(
            Note(NOW, 1, {"t": "handover", "ongoing": 2}),
            handover_place(key_id, world.COUNSELLOR_ID),
            world.COUNSELLOR,
            key.public,
        )),
    })


def _wraps() -> Iterator[Case]:
    prekey = world.COUNSELLOR_PREKEY
    good = {
        "duty_id": b64(DUTY_ID),
        "duty_public": b64(world.DUTY.public),
        "prekey_id": b64(PREKEY_ID),
        "prekey_seed": b64(prekey.seed),
        "seat": b64(SEAT),
    }
    wrap = wrap_duty(world.DUTY, DUTY_ID, PREKEY_ID, prekey.public, SEAT)
    other = wrap_duty(world.BOT_PREKEY, DUTY_ID, PREKEY_ID, prekey.public, SEAT)
    refused = {
        "other-seat": ("Passed on to another desk.", {"seat": b64(fixed("seat", 16))}, "cannot_open"),
        "other-duty": ("Another duty key is named.", {"duty_id": b64(fixed("duty", 16))}, "cannot_open"),
        "other-prekey": ("Another prekey is named.", {"prekey_id": b64(fixed("prekey", 16))}, "cannot_open"),
        "changed": ("One bit differs.", {"wrap": b64(flipped(wrap, -1))}, "cannot_open"),
        "other-seed": ("The seed of another key than was signed.", {"wrap": b64(other)}, "cannot_open"),
        "short": ("Not 1168 bytes.", {"wrap": b64(wrap[:-1])}, "bad_format"),
    }
    yield Case("wrap-good", "The duty key, passed on.", "9", "open_wrap", {**good, "wrap": b64(wrap)})
    for name, (about, change, outcome) in refused.items():
        given = {**good, "wrap": b64(wrap), **change}
        yield Case(f"wrap-{name}", about, "9", "open_wrap", given, outcome)


def _passwords() -> Iterator[Case]:
    def case(name: str, about: str, outcome: str = "ok", **changes: object) -> Case:
        given = {"password": "correct horse battery staple", "salt": b64(fixed("salt", 16))}
        costs = {"memory_kib": wrapped.PARAMETERS.memory_kib, "passes": 1, "lanes": 1}
        return Case(f"derive-{name}", about, "12", "derive", {**given, **costs, **changes}, outcome)

    yield case("now", "Today's parameters.")
    yield case("least", "The cheapest that a browser takes.", memory_kib=19456)
    yield case("two-passes", "Two passes.", memory_kib=19456, passes=2)
    yield case("composed", "A letter of one code point.", memory_kib=19456, password="lösenord på svenska")
    decomposed = "lo\u0308senord pa\u030a svenska"
    yield case("decomposed", "The same letter of two: the same keys.", memory_kib=19456, password=decomposed)
    cheap = "Parameters that make guessing cheap, or that no device bears."
    for name, change in {
        "too-little-memory": {"memory_kib": 19455},
        "too-much-memory": {"memory_kib": 1048577},
        "no-pass": {"passes": 0},
        "too-many-passes": {"passes": 17},
        "two-lanes": {"lanes": 2},
    }.items():
        yield case(name, cheap, "bad_parameters", **change)


def _identities() -> Iterator[Case]:
    wrap, seed = fixed("wrap"), fixed("counsellor identity")
    shut = wrapped.wrap_identity(wrap, "åsa", seed)
    good = {"wrap": b64(wrap), "username": "åsa", "wrapped": shut}
    refused: dict[str, tuple[str, dict[str, Any], str]] = {
        "other-password": ("A wrong password.", {"wrap": b64(fixed("another wrap"))}, "cannot_open"),
        "other-name": ("Laid under another account.", {"username": "asa"}, "cannot_open"),
        "changed": (
            "One bit differs.",
            {"wrapped": {**shut, "sealed": b64(flipped(unb64(shut["sealed"]), 0))}},
            "cannot_open",
        ),
        "short": ("47 bytes.", {"wrapped": {**shut, "sealed": b64(bytes(47))}}, "bad_format"),
        "long-nonce": ("A nonce of 13 bytes.", {"wrapped": {**shut, "nonce": b64(bytes(13))}}, "bad_format"),
        "no-nonce": ("No nonce.", {"wrapped": {"sealed": shut["sealed"]}}, "bad_format"),
    }
    yield Case("identity-key-good", "An identity key, opened.", "12", "open_identity", good)
    for name, (about, change, outcome) in refused.items():
        given = {**good, **change}
        yield Case(f"identity-key-{name}", about, "12", "open_identity", given, outcome)
