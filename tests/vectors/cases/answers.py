# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Section 14.4: the question that the words open, and the answer that its reply opens."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sealing.answers import (
    Answer,
    Question,
    _answer_aad,
    _question_info,
    answer_keys,
    open_question,
    seal_answer,
)
from sealing.certificates import certificate_id, make_certificate
from sealing.encoding import b64, u32, u64, write_json
from sealing.letters import NONCE
from sealing.padding import pad_long
from sealing.signed import DAY, HOUR, Signed
from sealing.suite import XWingKey, encrypt, seal, sign, verify_key
from tests.vectors.cases import world
from tests.vectors.cases.letters import KEYS
from tests.vectors.cases.world import CENTRE, NOW, Case, directory, fixed, flipped, listing, trusting

ASKED, REPLY = "Vad heter katten?", "Lilla Sn\u00f6!"
ANSWER = Answer(
    NOW, "\u00c5sa", "Vi finns h\u00e4r.\n\u0646\u062d\u0646 \u0647\u0646\u0627", fixed("live", 16)
)
SEALED = seal_answer(
    KEYS.box, KEYS.reply.public, ANSWER, (ASKED, REPLY), world.COUNSELLOR, world.COUNSELLOR_CERTIFICATE
)
QUESTION = open_question(KEYS.box, KEYS.reply, SEALED.id, SEALED.question)
OTHER_ID = fixed("another answer", 16)


def cases() -> Iterator[Case]:
    yield from _questions()
    yield from _answers()
    yield from _signed()


def _questions() -> Iterator[Case]:
    good = {"box": b64(KEYS.box), "reply_seed": b64(KEYS.reply.seed), "id": b64(SEALED.id)}

    def case(name: str, about: str, sealed: bytes, outcome: str = "ok", **change: Any) -> Case:
        given = {**good, "question": b64(sealed), **change}
        return Case(f"question-{name}", about, "14.4", "open_question", given, outcome)

    def of(padded: bytes) -> bytes:
        return seal(KEYS.reply.public, _question_info(KEYS.box, SEALED.id), padded)

    content = {"v": 1, "question": "a" * 200, "salt": b64(bytes(16)), "s": b64(bytes(32))}
    yield case("good", "What the words open.", SEALED.question)
    yield case("changed", "One bit differs.", flipped(SEALED.question, -1), "cannot_open")
    yield case("other-box", "Moved to another box.", SEALED.question, "cannot_open", box=b64(bytes(16)))
    yield case("other-id", "That of another answer.", SEALED.question, "cannot_open", id=b64(OTHER_ID))
    other = b64(XWingKey(fixed("other words")).seed)
    yield case("other-words", "Other words.", SEALED.question, "cannot_open", reply_seed=other)
    yield case("short", "Not 2160 bytes.", SEALED.question[:-1], "bad_format")
    yield case("length-beyond", "A length beyond the end.", of(u32(1021) + bytes(1020)), "bad_padding")
    for name, change in (
        ("long", {"question": "a" * 201}),
        ("short-salt", {"salt": b64(bytes(15))}),
        ("short-s", {"s": b64(bytes(31))}),
        ("version-2", {"v": 2}),
    ):
        padded = pad_long(write_json({**content, **change}), (1024,))
        yield case(name, "A field that is not what it must be.", of(padded), "bad_format")


def _case(name: str, about: str, answer: bytes, outcome: str = "ok", **change: Any) -> Case:
    given = {
        **trusting(directory()),
        "now": NOW,
        "box": b64(KEYS.box),
        "id": b64(SEALED.id),
        "salt": b64(QUESTION.salt),
        "s": b64(QUESTION.s),
        "reply": REPLY,
        "answer": b64(answer),
    }
    return Case(f"answer-{name}", about, "14.4", "open_answer", {**given, **change}, outcome)


def _answers() -> Iterator[Case]:
    good = SEALED.answer
    yield _case("good", "Opened by the right reply.", good)
    yield _case("other-letters", "The same reply, typed in another way.", good, reply=" LILLA sno\u0308 ")
    yield _case("wrong-reply", "Another reply.", good, "cannot_open", reply="Lilla Molly")
    yield _case("empty-reply", "A reply of signs alone.", good, "bad_format", reply=" !\N{GREEN HEART} ")
    yield _case("changed", "One bit differs.", flipped(good, 0), "cannot_open")
    yield _case("other-box", "Moved to another box.", good, "cannot_open", box=b64(bytes(16)))
    yield _case("other-id", "Shown as another answer.", good, "cannot_open", id=b64(OTHER_ID))
    yield _case("other-salt", "Another question's salt.", good, "cannot_open", salt=b64(bytes(16)))
    yield _case("other-s", "Another question's secret.", good, "cannot_open", s=b64(bytes(32)))
    yield _case("short", "Not of a size that there is.", good[:-1], "bad_format")
    yield _case("small", "1024 bytes, which no answer has.", _sealed(bytes(1024)), "bad_format")
    yield _case("length-beyond", "A length beyond the end.", _sealed(u32(4093) + bytes(4092)), "bad_padding")
    long = Answer(NOW, "\u00c5sa", "\u1230" * 10_000, fixed("live", 16))
    yield _case("long", "10,000 letters of three bytes.", _of(_content(long)))


def _signed() -> Iterator[Case]:
    content = _content(ANSWER)
    yield _case(
        "by-a-stranger", "Signed by somebody else.", _of(_content(ANSWER, world.STRANGER)), "bad_signature"
    )
    for name, change in (
        ("other-text", {"text": "Kom hem."}),
        ("other-time", {"at": NOW + 1}),
        ("other-live", {"live": b64(bytes(16))}),
        ("other-name", {"name": "Sam"}),
    ):
        yield _case(name, "Not what was signed.", _of({**content, **change}), "bad_signature")
    named = Answer(NOW, "Sam", ANSWER.text, ANSWER.live)
    yield _case("false-name", "Signed, under the name of another.", _of(_content(named)), "bad_signature")
    moved = sign(world.COUNSELLOR, "viska/1 answer by", *_parts(ANSWER, OTHER_ID))
    yield _case(
        "signed-elsewhere",
        "The signature of another answer.",
        _of({**content, "sig": b64(moved)}),
        "bad_signature",
    )
    revoked = trusting(directory(listing(live=(world.BOT_ID,))))
    yield _case("not-live", "Its author was struck off.", SEALED.answer, "not_live", **revoked)
    bots = _content(Answer(NOW, "Viska", "hej", ANSWER.live), world.BOT, world.BOT_CERTIFICATE)
    yield _case("by-the-bot", "No counsellor.", _of(bots), "wrong_role")
    self_made = make_certificate(
        world.STRANGER, CENTRE, "counsellor", "\u00c5sa", verify_key(world.STRANGER), NOW - HOUR, NOW + DAY
    )
    forged = _content(ANSWER, world.STRANGER, self_made)
    its_id = certificate_id(self_made)
    listed = trusting(directory(listing(live=(world.COUNSELLOR_ID, its_id))))
    yield _case(
        "forged-certificate",
        "A certificate that the root did not sign.",
        _of(forged),
        "bad_signature",
        **listed,
    )
    for name, wrong in (
        ("no-certificate", {"certificate": None}),
        ("at-text", {"at": "now"}),
        ("short-live", {"live": b64(bytes(15))}),
        ("short-sig", {"sig": b64(bytes(63))}),
        ("too-long", {"text": "a" * 10_001}),
        ("version-2", {"v": 2}),
    ):
        yield _case(name, "A field that is not what it must be.", _of({**content, **wrong}), "bad_format")


def _content(
    answer: Answer, key: Any = world.COUNSELLOR, certificate: Signed = world.COUNSELLOR_CERTIFICATE
) -> dict[str, Any]:
    """What an answer says, signed by `key` for this box and id."""
    said = {"v": 1, "at": answer.at, "name": answer.name, "text": answer.text, "live": b64(answer.live)}
    sig = sign(key, "viska/1 answer by", *_parts(answer, SEALED.id))
    return {**said, "certificate": certificate, "sig": b64(sig)}


def _parts(answer: Answer, answer_id: bytes) -> tuple[bytes, ...]:
    texts = (answer.text.encode(), answer.name.encode())
    return (KEYS.box, answer_id, u64(answer.at), answer.live, *texts)


def _of(content: dict[str, Any]) -> bytes:
    return _sealed(pad_long(write_json(content), (4096, 16384, 32768)))


def _sealed(padded: bytes) -> bytes:
    """Any bytes under the key of the right reply."""
    question = Question(ASKED, QUESTION.salt, QUESTION.s)
    key = answer_keys(KEYS.box, SEALED.id, question, REPLY).key
    return encrypt(key, NONCE, padded, _answer_aad(KEYS.box, SEALED.id))
