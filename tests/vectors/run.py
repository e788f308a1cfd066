# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What each kind of vector asks of the Python side: `given` in, `expect` out, a refusal as SealingError."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from sealing import answers, cards, encoding, handshake, letter_keys, letters, notes, ratchet, wrapped
from sealing.certificates import DutyKey, Trust
from sealing.encoding import b64, unb64
from sealing.end import read_packet
from sealing.fold import fold
from sealing.suite import XWingKey
from tests.vectors.conversation import run_conversation

Fields = dict[str, Any]


def run(case: Fields) -> Fields:
    """The `expect` of a case. Raises SealingError where the case is a refusal."""
    return DOES[case["does"]](case["given"])


def run_unb64(given: Fields) -> Fields:
    return {"hex": unb64(given["text"], given.get("size")).hex()}


def run_frame(given: Fields) -> Fields:
    parts = [bytes.fromhex(part) for part in given["parts"]]
    framed = encoding.frame(given["label"], *parts)
    return {"frame": framed.hex(), "hash": encoding.H(given["label"], *parts).hex()}


def run_ids(given: Fields) -> Fields:
    secret = unb64(given["secret"], 32)
    return {"seat": b64(encoding.seat_id(secret)), "mailbox": b64(encoding.mailbox_id(secret))}


def run_fingerprint(given: Fields) -> Fields:
    return {"fingerprint": encoding.fingerprint(unb64(given["key"], 32))}


def run_xwing_public(given: Fields) -> Fields:
    return {"public": b64(XWingKey(unb64(given["seed"])).public)}


def run_open(given: Fields) -> Fields:
    key = XWingKey(unb64(given["seed"]))
    return {"plaintext": b64(key.open(unb64(given["sealed"]), unb64(given["info"])))}


def _trust(given: Fields) -> Trust:
    trust = Trust(unb64(given["root"], 32), given["centre"])
    for earlier in given["accepted"]:
        trust.accept_directory(earlier["directory"], earlier["now"])
    return trust


def run_accept_directory(given: Fields) -> Fields:
    _trust(given).accept_directory(given["directory"], given["now"])
    return {}


def run_accept_identity(given: Fields) -> Fields:
    identity = _trust(given).accept_identity(given["identity"], given["role"], given["now"])
    return {name: _text(value) for name, value in asdict(identity).items()}


def run_accept_duty(given: Fields) -> Fields:
    duty = _trust(given).accept_duty(given["duty"], given["now"])
    return {name: _text(value) for name, value in asdict(duty).items()}


def run_fold(given: Fields) -> Fields:
    return {"tokens": fold(given["text"])}


def run_letter_keys(given: Fields) -> Fields:
    keys = letter_keys.keys_of(given["numbers"], given["centre"])
    return {"box": b64(keys.box), "auth": b64(keys.auth), "reply": b64(keys.reply.seed)}


def run_accept_letter_prekey(given: Fields) -> Fields:
    accepted = _trust(given).accept_letter_prekey(given["reader"], given["now"])
    return {name: _text(value) for name, value in asdict(accepted).items()}


def run_seal_letter(given: Fields) -> Fields:
    readers = letters.accept_readers(_trust(given), given["published"], given["now"])
    sealed = letters.seal_letter(bytes(letter_keys.BOX_SIZE), {"text": ""}, readers)
    return {"prekey_ids": [b64(wrap[:16]) for wrap in sealed.wraps]}


def run_open_seed(given: Fields) -> Fields:
    key = letter_keys.open_seed(unb64(given["identity_seed"]), unb64(given["prekey_id"]), given["wrapped"])
    return {"public": b64(key.public)}


def _kept(given: Fields) -> tuple[bytes, bytes, bytes, letters.Keys]:
    keys = {unb64(its_id): XWingKey(unb64(seed)) for its_id, seed in given["seeds"].items()}
    return unb64(given["id"]), unb64(given["body"]), unb64(given["wrap"]), keys


def run_open_letter(given: Fields) -> Fields:
    content, ck = letters.open_letter(unb64(given["box"]), *_kept(given))
    return {"content": content, "ck": b64(ck)}


def run_open_return(given: Fields) -> Fields:
    return {"content": letters.open_return(*_kept(given))}


def run_open_question(given: Fields) -> Fields:
    box, reply, answer_id = unb64(given["box"]), XWingKey(unb64(given["reply_seed"])), unb64(given["id"])
    opened = answers.open_question(box, reply, answer_id, unb64(given["question"]))
    return {name: _text(value) for name, value in asdict(opened).items()}


def run_open_answer(given: Fields) -> Fields:
    box, answer_id = unb64(given["box"]), unb64(given["id"])
    question = answers.Question("", unb64(given["salt"]), unb64(given["s"]))
    keys = answers.answer_keys(box, answer_id, question, given["reply"])
    sealed = unb64(given["answer"])
    opened = answers.open_answer(_trust(given), box, answer_id, keys.key, sealed, given["now"])
    said = {name: _text(value) for name, value in asdict(opened).items()}
    return {"proof": b64(keys.proof), **said}


def _text(value: object) -> object:
    if isinstance(value, tuple):
        return [_text(one) for one in value]
    return b64(value) if isinstance(value, bytes) else value


def run_open_hello(given: Fields) -> Fields:
    data = unb64(given["hello"])
    hello = handshake.parse_hello(data)
    ctx = handshake.context(
        unb64(given["conv"]),
        hello.epoch,
        given["n"],
        hello.bind_kind,
        given["centre"],
        unb64(given["certificate_id"]),
        given["role"],
    )
    r1 = handshake.open_hello(ctx, hello, unb64(given["bind"]), XWingKey(unb64(given["prekey_seed"])))
    return {
        "epoch": hello.epoch,
        "bind_kind": hello.bind_kind,
        "prekey_id": b64(hello.prekey_id),
        "ctx": b64(ctx),
        "r1": b64(r1),
        "h1": b64(handshake.hello_hash(ctx, data)),
    }


def run_open_accept(given: Fields) -> Fields:
    accept = handshake.parse_accept(unb64(given["accept"]))
    h1, y = unb64(given["h1"]), XWingKey(unb64(given["y_seed"]))
    r2 = handshake.open_accept(h1, given["m"], accept, y, unb64(given["verify_key"]))
    keys = handshake.epoch_keys(h1, accept, unb64(given["r1"]), r2, unb64(given["bind"]))
    return {"epoch": accept.epoch, "r2": b64(r2)} | {name: b64(key) for name, key in asdict(keys).items()}


def run_open_message(given: Fields) -> Fields:
    epoch, sealed = ratchet.parse_message(unb64(given["item"]))
    content, following = ratchet.open_message(
        unb64(given["chain"]),
        unb64(given["conv"]),
        epoch,
        given["direction"].encode("ascii"),
        given["n"],
        sealed,
    )
    return {"epoch": epoch, "content": b64(content), "chain": b64(bytes(following))}


def run_read_packet(given: Fields) -> Fields:
    return {"packet": read_packet(unb64(given["content"]), given["written"])}


def run_open_card(given: Fields) -> Fields:
    key = XWingKey(unb64(given["duty_seed"]))
    card = cards.open_card(unb64(given["card"]), unb64(given["conv"]), unb64(given["duty_id"]), key)
    return {name: _text(value) for name, value in asdict(card).items()}


def run_open_wrap(given: Fields) -> Fields:
    duty = DutyKey(unb64(given["duty_id"]), unb64(given["duty_public"]), b"", 0)
    prekey = XWingKey(unb64(given["prekey_seed"]))
    key = cards.open_wrap(unb64(given["wrap"]), duty, unb64(given["prekey_id"]), prekey, unb64(given["seat"]))
    return {"seed": b64(key.seed)}


def run_open_note(given: Fields) -> Fields:
    if "reader" in given:
        seats = unb64(given["author"]), unb64(given["reader"])
        place = notes.desk_place(unb64(given["key_id"]), *seats)
    else:
        place = notes.handover_place(unb64(given["key_id"]), unb64(given["author"]))
    key = XWingKey(unb64(given["seed"]))
    return asdict(notes.open_note(unb64(given["note"]), place, key, unb64(given["verify_key"])))


def run_note_key(given: Fields) -> Fields:
    return {"public": b64(notes.note_key(unb64(given["seed"])).public)}


def run_derive(given: Fields) -> Fields:
    parameters = wrapped.Parameters(given["memory_kib"], given["passes"], given["lanes"])
    derived = wrapped.derive(given["password"], unb64(given["salt"]), parameters)
    return {"auth": b64(derived.auth), "wrap": b64(derived.wrap)}


def run_open_identity(given: Fields) -> Fields:
    return {"seed": b64(wrapped.open_identity(unb64(given["wrap"]), given["username"], given["wrapped"]))}


DOES: dict[str, Callable[[Fields], Fields]] = {
    "unb64": run_unb64,
    "frame": run_frame,
    "ids": run_ids,
    "fingerprint": run_fingerprint,
    "xwing_public": run_xwing_public,
    "open": run_open,
    "accept_directory": run_accept_directory,
    "accept_identity": run_accept_identity,
    "accept_duty": run_accept_duty,
    "open_hello": run_open_hello,
    "open_accept": run_open_accept,
    "open_message": run_open_message,
    "read_packet": run_read_packet,
    "open_card": run_open_card,
    "open_note": run_open_note,
    "note_key": run_note_key,
    "open_wrap": run_open_wrap,
    "derive": run_derive,
    "open_identity": run_open_identity,
    "conversation": run_conversation,
    "fold": run_fold,
    "letter_keys": run_letter_keys,
    "accept_letter_prekey": run_accept_letter_prekey,
    "seal_letter": run_seal_letter,
    "open_seed": run_open_seed,
    "open_letter": run_open_letter,
    "open_return": run_open_return,
    "open_question": run_open_question,
    "open_answer": run_open_answer,
}
