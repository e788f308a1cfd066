# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Answers to letters: the words open a question, its reply opens the answer (docs/protocol.md 14.4)."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sealing.certificates import LONGEST_NAME, Trust
from sealing.encoding import H, b64, frame, read_json, short_text, u64, unb64, whole_number, write_json
from sealing.errors import Code, SealingError
from sealing.fold import fold
from sealing.letters import ID_SIZE, LETTER_SIZES, LONGEST_CHECK, LONGEST_TEXT, NONCE
from sealing.padding import pad_long, unpad_long
from sealing.signed import Signed
from sealing.suite import (
    GCM_OVERHEAD,
    KEY_SIZE,
    SEALED_OVERHEAD,
    SIGNATURE_SIZE,
    XWingKey,
    check_signature,
    decrypt,
    encrypt,
    hkdf_expand,
    hkdf_extract,
    pbkdf2,
    seal,
    sign,
)

QUESTION_PADDED = 1024
QUESTION_SIZE = QUESTION_PADDED + SEALED_OVERHEAD
ANSWER_SIZES = LETTER_SIZES[2:]


@dataclass(frozen=True, repr=False)
class Question:
    """What must be answered first; `salt` has 16 bytes, `s` 32."""

    question: str
    salt: bytes
    s: bytes


@dataclass(frozen=True, repr=False)
class AnswerKeys:
    """`key` opens the answer; `proof` is shown to the relay, which keeps its SHA-256. Both 32 bytes."""

    key: bytes
    proof: bytes


@dataclass(frozen=True, repr=False)
class Answer:
    """What a counsellor wrote at `at` (seconds). Who shows `live` (16 bytes) again has read it."""

    at: int
    name: str
    text: str
    live: bytes


@dataclass(frozen=True, repr=False)
class SealedAnswer:
    """An answer as the relay keeps it; `proof_hash` is the SHA-256 of the proof."""

    id: bytes
    question: bytes
    answer: bytes
    proof_hash: bytes


def seal_answer(
    box: bytes,
    reply_key: bytes,
    answer: Answer,
    check: tuple[str, str],
    identity: Ed25519PrivateKey,
    certificate: Signed,
) -> SealedAnswer:
    """`answer` behind a question and the reply to it (`check`), to the public reply key of the box.

    Raises `too_long`; `bad_format` for a reply of signs alone."""
    (asked, reply), answer_id = check, secrets.token_bytes(ID_SIZE)
    question = Question(asked, secrets.token_bytes(16), secrets.token_bytes(KEY_SIZE))
    if len(asked) > LONGEST_CHECK or len(answer.text) > LONGEST_TEXT:
        raise SealingError(Code.TOO_LONG)
    keys = answer_keys(box, answer_id, question, reply)
    sig = sign(identity, "viska/1 answer by", *_signed_parts(box, answer_id, answer))
    said = {"v": 1, "at": answer.at, "name": answer.name, "text": answer.text, "live": b64(answer.live)}
    content = write_json({**said, "certificate": certificate, "sig": b64(sig)})
    asked_of = write_json({"v": 1, "question": asked, "salt": b64(question.salt), "s": b64(question.s)})
    return SealedAnswer(
        answer_id,
        seal(reply_key, _question_info(box, answer_id), pad_long(asked_of, (QUESTION_PADDED,))),
        encrypt(keys.key, NONCE, pad_long(content, ANSWER_SIZES), _answer_aad(box, answer_id)),
        hashlib.sha256(keys.proof).digest(),
    )


def open_question(box: bytes, reply: XWingKey, answer_id: bytes, question: bytes) -> Question:
    """What is asked before the answer opens. Raises `bad_format`, `cannot_open`, `bad_padding`."""
    if len(question) != QUESTION_SIZE or len(answer_id) != ID_SIZE:
        raise SealingError(Code.BAD_FORMAT)
    body = read_json(unpad_long(reply.open(question, _question_info(box, answer_id))))
    whole_number(body.get("v"), least=1, most=1)
    asked = short_text(body.get("question"), LONGEST_CHECK)
    return Question(asked, unb64(body.get("salt"), 16), unb64(body.get("s"), KEY_SIZE))


def answer_keys(box: bytes, answer_id: bytes, question: Question, reply: str) -> AnswerKeys:
    """The keys of a reply as it was typed; a wrong one gives other keys. Slow on purpose.

    Raises `bad_format` for a reply of signs alone."""
    folded = "".join(fold(reply)).encode("utf-8")
    if not folded:
        raise SealingError(Code.BAD_FORMAT)
    rk = pbkdf2(folded, frame("viska/1 letter check", box, answer_id, question.salt))
    prk = hkdf_extract(question.s, rk)
    return AnswerKeys(
        hkdf_expand(prk, "viska/1 answer key", KEY_SIZE), hkdf_expand(prk, "viska/1 answer proof", KEY_SIZE)
    )


def open_answer(trust: Trust, box: bytes, answer_id: bytes, key: bytes, answer: bytes, now: float) -> Answer:
    """What the centre answered, if a live counsellor signed it for this box.

    Raises `bad_format`, `cannot_open` (the reply was another one), `bad_padding`, `bad_signature`, and as a
    counsellor is refused (section 4)."""
    if len(answer) - GCM_OVERHEAD not in ANSWER_SIZES:
        raise SealingError(Code.BAD_FORMAT)
    body = read_json(unpad_long(decrypt(key, NONCE, answer, _answer_aad(box, answer_id))))
    whole_number(body.get("v"), least=1, most=1)
    opened = Answer(
        at=whole_number(body.get("at")),
        name=short_text(body.get("name"), LONGEST_NAME),
        text=short_text(body.get("text"), LONGEST_TEXT),
        live=unb64(body.get("live"), ID_SIZE),
    )
    sig = unb64(body.get("sig"), SIGNATURE_SIZE)
    author = trust.accept_certificate(body.get("certificate"), "counsellor", now)
    if opened.name != author.name:
        raise SealingError(Code.BAD_SIGNATURE)
    check_signature(author.key, sig, "viska/1 answer by", *_signed_parts(box, answer_id, opened))
    return opened


def _signed_parts(box: bytes, answer_id: bytes, answer: Answer) -> tuple[bytes, ...]:
    words = (answer.text.encode("utf-8"), answer.name.encode("utf-8"))
    return (box, answer_id, u64(answer.at), answer.live, *words)


def _question_info(box: bytes, answer_id: bytes) -> bytes:
    return H("viska/1 answer question", box, answer_id)


def _answer_aad(box: bytes, answer_id: bytes) -> bytes:
    return frame("viska/1 answer", box, answer_id)
