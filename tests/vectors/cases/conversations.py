# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sections 7.1 and 7.3 to 7.7: whole conversations, with what a hostile relay would do to them."""

from __future__ import annotations

from collections.abc import Iterator

from sealing.encoding import H, u8, u32, unb64
from sealing.handshake import context, make_hello
from sealing.suite import XWingKey, seal
from tests.vectors.cases.script import DAY_LATER, Script
from tests.vectors.cases.world import BOT_ID, CENTRE, CONV, NOW, OTHER_CONV, Case, fixed, flipped

CARD_BIND = fixed("bind of the card")
PREKEY_ID, PREKEY = fixed("prekey id 0", 16), XWingKey(fixed("prekey 0")).public
Y = XWingKey(fixed("a visitor's Y")).public


def cases() -> Iterator[Case]:
    yield _first_words()
    yield _receipts()
    yield _healing()
    yield _healing_twice()
    yield _needs_healing()
    yield _moved()
    yield _moved_hello()
    yield _moved_accept()
    yield _generation()
    yield _wrong_hellos()
    yield _bad_y("no-ml-kem", b"\xff" * 1216)
    yield _bad_y("low-order", Y[:1184] + bytes(32))
    yield _wrong_prekeys()
    yield _prekey_before()
    yield _card_bind()
    yield _other_card_bind()
    yield _forged_healing()
    yield _epochs()
    yield _writers()


def _first_words() -> Case:
    s = Script()
    s.handshake(0)
    s.deliver("peer", s.seal("visitor", "Hej"))
    s.deliver("visitor", s.seal("peer", "Hej!", at_least=1024))
    return s.case("first-words", "A first epoch with the bot, a word each way.", "7.1")


def _receipts() -> Case:
    s = Script()
    hello = s.hello(0)
    s.outbox("visitor", 1)
    reply = s.receive("peer", hello.n, hello.data)["reply"]
    s.outbox("peer", 1)
    s.receive("visitor", reply["n"], unb64(reply["item"]))
    s.outbox("visitor")
    one, two = s.seal("visitor", "one"), s.seal("visitor", "two")
    s.outbox("visitor", 2, 3)
    s.deliver("peer", one)
    s.outbox("peer")
    s.deliver("visitor", s.packet("peer", {"t": "receipt"}))
    s.outbox("visitor", 3)
    s.deliver("peer", two)
    s.deliver("visitor", s.packet("peer", {"t": "receipt"}))
    s.outbox("visitor")
    s.outbox("peer", 2, 3)
    return s.case("receipts", "ACCEPT covers HELLO, a first message ACCEPT, a receipt all before it.", "7.4")


def _healing() -> Case:
    s = Script()
    s.handshake(0)
    before_p, before_e = s.seal("visitor", "before HELLO"), s.seal("peer", "before it read HELLO")
    hello = s.hello(1)
    crossing_p = s.seal("visitor", "after HELLO, before ACCEPT")
    s.deliver("peer", before_p)
    reply = s.receive("peer", hello.n, hello.data)["reply"]
    first_e = s.seal("peer", "first in the new epoch")
    s.deliver("peer", crossing_p)
    s.deliver("visitor", before_e)
    s.receive("visitor", reply["n"], unb64(reply["item"]))
    s.outbox("visitor", crossing_p.n)
    first_p = s.seal("visitor", "first in the new epoch")
    s.deliver("visitor", first_e)
    s.deliver("peer", first_p)
    s.outbox("peer", first_e.n)
    return s.case("healing", "Words cross while an epoch changes; all are read, in order.", "7.5")


def _healing_twice() -> Case:
    s = Script()
    s.handshake(0)
    s.handshake(1)
    s.handshake(1)
    s.deliver("peer", s.seal("visitor", "in the third epoch"))
    return s.case("healing-twice", "Epochs follow each other with no word between.", "7.5")


def _needs_healing() -> Case:
    s = Script()
    s.needs_healing(False)
    s.handshake(0)
    for number in range(10):
        s.needs_healing(False)
        s.deliver("peer", s.seal("visitor", str(number)))
        s.deliver("visitor", s.seal("peer", str(number)))
    s.needs_healing(True)
    s.handshake(1)
    s.now = NOW + 599
    s.needs_healing(False)
    s.now = NOW + 600
    s.needs_healing(True)
    s.hello(1)
    s.needs_healing(False)
    return s.case("needs-healing", "After 20 messages, after 10 minutes, not while one is under way.", "7.5")


def _moved() -> Case:
    s = Script()
    s.handshake(0)
    two, three, four = (s.seal("visitor", text) for text in ("two", "three", "four"))
    s.receive("peer", 3, three.data, "missing_item")
    s.receive("peer", 2, three.data, "cannot_open")
    s.receive("peer", 2, flipped(two.data, 100), "cannot_open")
    s.receive("peer", 2, two.data[:-16], "bad_padding")
    s.receive("peer", 2, b"", "bad_format")
    s.receive("peer", 2, b"\x04" + two.data[1:], "bad_format")
    s.receive("visitor", 2, two.data, "cannot_open")
    s.deliver("peer", two)
    s.receive("peer", 2, two.data)
    s.receive("peer", 2, three.data)
    s.receive("peer", 3, two.data, "cannot_open")
    s.deliver("peer", three, four)
    return s.case(
        "moved", "Skipped, moved, changed, cut, repeated, reflected; the right item still comes.", "7.3"
    )


def _moved_hello() -> Case:
    s = Script()
    s.handshake(0)
    word = s.seal("visitor", "unread")
    hello = s.hello(1)
    s.receive("peer", word.n, hello.data, "cannot_open")
    s.deliver("peer", word)
    s.receive("peer", hello.n, hello.data)
    return s.case("moved-hello", "A HELLO shown before an unread word does not open there.", "7.1")


def _moved_accept() -> Case:
    s = Script()
    s.handshake(0)
    word = s.seal("peer", "unread")
    hello = s.hello(1)
    reply = s.receive("peer", hello.n, hello.data)["reply"]
    accept = unb64(reply["item"])
    s.receive("visitor", word.n, accept, "bad_signature")
    s.deliver("visitor", word)
    s.receive("visitor", reply["n"], flipped(accept, 30), "bad_signature")
    s.receive("visitor", reply["n"], accept[:-1], "bad_format")
    s.receive("visitor", reply["n"], accept)
    return s.case("moved-accept", "An ACCEPT shown before an unread word, changed, cut.", "7.1")


def _generation() -> Case:
    s = Script()
    s.handshake(0)
    two, three = s.seal("visitor", "two"), s.seal("visitor", "three")
    s.deliver("peer", two)
    answer = s.seal("peer", "answer")
    hello = s.hello(1)
    s.deliver("peer", three)
    for item in s.outbox("visitor", two.n, three.n, hello.n):
        s.receive("peer", item.n, item.data)
    for item in s.outbox("peer", answer.n, answer.n + 1):
        s.receive("visitor", item.n, item.data)
    s.outbox("visitor")
    s.deliver("peer", s.seal("visitor", "five"))
    s.outbox("peer")
    return s.case("generation", "The store was lost: both repost byte for byte, nothing is lost.", "7.7")


def _wrong_hellos() -> Case:
    s = Script()
    s.packet("visitor", {"t": "say"}, refused="no_epoch")
    s.hello(1, refused="unexpected")
    s.hello(0, bind=CARD_BIND, refused="unexpected")
    s.hello(2, refused="unexpected")
    hello = s.hello(0)
    s.hello(0, refused="unexpected")
    s.receive("peer", 1, hello.data[:1] + OTHER_CONV + hello.data[17:], "not_for_us")
    s.receive("peer", 1, hello.data[:17] + u32(0) + hello.data[21:], "old_epoch")
    for kind in (1, 2, 3):
        s.receive("peer", 1, hello.data[:21] + bytes([kind]) + hello.data[22:], "unexpected")
    s.receive("peer", 1, flipped(hello.data, 30), "wrong_prekey")
    s.receive("peer", 1, flipped(hello.data, 2000), "cannot_open")
    s.receive("visitor", 1, hello.data, "unexpected")
    reply = s.receive("peer", 1, hello.data)["reply"]
    accept = unb64(reply["item"])
    s.receive("peer", 2, hello.data, "old_epoch")
    s.receive("peer", 2, accept, "unexpected")
    s.receive("visitor", 1, accept[:1] + OTHER_CONV + accept[17:], "not_for_us")
    s.receive("visitor", 1, accept[:17] + u32(2) + accept[21:], "unknown_epoch")
    s.receive("visitor", 1, accept)
    s.receive("visitor", 2, accept, "old_epoch")
    s.hello(0, refused="unexpected")
    s.hello(2, bind=CARD_BIND, refused="unexpected")
    return s.case("wrong-hellos", "HELLO and ACCEPT that have no place here.", "7.3")


def _bad_y(name: str, y: bytes) -> Case:
    s = Script()
    ctx = context(CONV, 1, 1, 0, CENTRE, BOT_ID, "bot")
    sealed = seal(PREKEY, H("viska/1 seal r1", ctx, PREKEY_ID, y, b""), bytes(32))
    s.receive("peer", 1, u8(1) + CONV + u32(1) + u8(0) + PREKEY_ID + y + sealed, "bad_format")
    s.handshake(0)
    return s.case(f"bad-y-{name}", "A HELLO that opens, but whose Y is no key.", "7.1")


def _wrong_prekeys() -> Case:
    s = Script()
    hello = s.hello(0)
    s.now = DAY_LATER
    s.receive("peer", 1, hello.data, "wrong_prekey")
    s.now = DAY_LATER - 1
    s.receive("peer", 1, hello.data)
    return s.case("prekey-expired", "A prekey serves until its date, not on it.", "7.1")


def _prekey_before() -> Case:
    s = Script(prekeys=2)
    s.handshake(0)
    return s.case("prekey-before", "A HELLO to the prekey before the present one.", "7.1")


def _card_bind() -> Case:
    s = Script("counsellor", CARD_BIND)
    s.handshake(2, CARD_BIND)
    s.deliver("peer", s.seal("visitor", "It is me"))
    s.handshake(1)
    s.deliver("visitor", s.seal("peer", "I know"))
    return s.case("card-bind", "The writer of the card is the writer of the chat.", "7.6")


def _other_card_bind() -> Case:
    s = Script("counsellor", CARD_BIND)
    hello = s.hello(2, fixed("a guess"))
    s.receive("peer", 1, hello.data, "cannot_open")
    return s.case("other-card-bind", "Somebody who does not know what is in the card.", "7.6")


def _forged_healing() -> Case:
    s = Script()
    s.handshake(0)
    for kind, bind, refused in (
        (0, b"", "unexpected"),
        (1, b"", "cannot_open"),
        (1, bytes(32), "cannot_open"),
    ):
        s.receive("peer", 2, _forged(kind, bind), refused)
    s.handshake(1)
    s.deliver("peer", s.seal("visitor", "still me"))
    return s.case(
        "forged-healing", "The relay knows the prekey, not the bind: its HELLO does not open.", "7.1"
    )


def _forged(kind: int, bind: bytes) -> bytes:
    """What anybody can make who knows the prekey: a HELLO of epoch 2, number 2, right but for the bind."""
    ctx = context(CONV, 2, 2, kind, CENTRE, BOT_ID, "bot")
    return make_hello(ctx, CONV, 2, kind, bind, PREKEY_ID, PREKEY)[0]


def _epochs() -> Case:
    s = Script()
    s.handshake(0)
    old_p, old_e = s.seal("visitor", "two"), s.seal("peer", "two")
    s.deliver("peer", old_p)
    s.deliver("visitor", old_e)
    hello = s.hello(1)
    reply = s.receive("peer", hello.n, hello.data)["reply"]
    new_e = s.seal("peer", "four")
    s.receive("visitor", 3, new_e.data, "unknown_epoch")
    s.receive("visitor", reply["n"], unb64(reply["item"]))
    s.receive("visitor", 4, old_e.data, "old_epoch")
    s.deliver("visitor", new_e)
    s.receive("peer", 4, old_p.data, "cannot_open")
    s.deliver("peer", s.seal("visitor", "four"))
    s.receive("peer", 5, old_p.data, "old_epoch")
    s.receive("peer", 5, old_p.data[:1] + u32(9) + old_p.data[5:], "unknown_epoch")
    return s.case("epochs", "Items of epochs that are over, or not begun.", "7.3")


def _writers() -> Case:
    s = Script()
    s.handshake(0)
    room = 4094 - len('{"t":"say","text":"","r":1}')
    s.seal("visitor", "a" * (room + 1), refused="too_long")
    s.deliver("peer", s.seal("visitor", "a" * room))
    s.packet("peer", {"text": "no kind"}, refused="bad_format")
    s.packet("peer", {"t": 1}, refused="bad_format")
    s.deliver("visitor", s.seal("peer", 'å "quoted" \n \u2028 🌱'))
    return s.case("writers", "4094 bytes are the most; a packet must have a kind.", "7.2")
