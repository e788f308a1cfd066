# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The commands of `python -m sealing.cross` that are about letters (docs/protocol.md 14 and 15).

| do | fields | answer |
| --- | --- | --- |
| letter_keys | numbers | box, auth, reply_key (public), reply_seed |
| letter_prekey | staff, now | reader ({certificate, prekey}), wrapped; keeps the key here |
| open_seed | seed (of an identity key), reader, wrapped | keeps the letter prekey here |
| seal_letter | box, content, published, now | id, body, wraps, for those that are accepted |
| open_letter | box, id, body, wrap | content, ck, by any letter prekey kept here |
| wrap_letter | box, id, ck, reader, now | wrap for one more |
| seal_return | content, published, now | id, body, wraps |
| open_return | id, body, wrap | content |
| seal_answer | staff, box, reply_key, answer, question, reply | id, question, answer, proof (its SHA-256) |
| read_answer | box, reply_seed, id, question, answer, reply, now | question, proof, and what it says |
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sealing import answers, letters
from sealing.certificates import Trust, letter_prekey_id
from sealing.encoding import b64, unb64
from sealing.letter_keys import fresh_prekey, keys_of, open_seed
from sealing.suite import XWingKey
from sealing.wrapped import Wrapped

if TYPE_CHECKING:
    from sealing.cross import Staff

Fields = dict[str, Any]


class LetterCommands:
    """What the commands about letters made so far."""

    def __init__(self, centre: str, staff: dict[str, Staff]) -> None:
        self._trust: Trust
        self._centre = centre
        self._staff = staff
        self._letter_prekeys: dict[bytes, XWingKey] = {}

    def do_letter_keys(self, numbers: list[int]) -> Fields:
        keys = keys_of(numbers, self._centre)
        reply = {"reply_key": b64(keys.reply.public), "reply_seed": b64(keys.reply.seed)}
        return {"box": b64(keys.box), "auth": b64(keys.auth), **reply}

    def do_letter_prekey(self, staff: str, now: int) -> Fields:
        who = self._staff[staff]
        made = fresh_prekey(who.key, self._centre, who.certificate, now)
        self._letter_prekeys[made.id] = made.key
        return {"reader": {"certificate": who.certificate, "prekey": made.signed}, "wrapped": made.wrapped}

    def do_open_seed(self, seed: str, reader: Any, wrapped: Wrapped) -> Fields:
        its_id = letter_prekey_id(reader["prekey"])
        self._letter_prekeys[its_id] = open_seed(unb64(seed), its_id, wrapped)
        return {}

    def do_seal_letter(self, box: str, content: Fields, published: Any, now: int) -> Fields:
        readers = letters.accept_readers(self._trust, published, now)
        return _sealed(letters.seal_letter(unb64(box), content, readers))

    def do_open_letter(self, box: str, id: str, body: str, wrap: str) -> Fields:  # noqa: A002
        sealed = (unb64(id), unb64(body), unb64(wrap))
        content, ck = letters.open_letter(unb64(box), *sealed, self._letter_prekeys)
        return {"content": content, "ck": b64(ck)}

    def do_wrap_letter(self, box: str, id: str, ck: str, reader: Any, now: int) -> Fields:  # noqa: A002
        accepted = self._trust.accept_letter_prekey(reader, now)
        return {"wrap": b64(letters.wrap_for(unb64(box), unb64(id), unb64(ck), accepted))}

    def do_seal_return(self, content: Fields, published: Any, now: int) -> Fields:
        readers = letters.accept_readers(self._trust, published, now)
        return _sealed(letters.seal_return(content, readers))

    def do_open_return(self, id: str, body: str, wrap: str) -> Fields:  # noqa: A002
        return {"content": letters.open_return(unb64(id), unb64(body), unb64(wrap), self._letter_prekeys)}

    def do_seal_answer(
        self, staff: str, box: str, reply_key: str, answer: Fields, question: str, reply: str
    ) -> Fields:
        who = self._staff[staff]
        said = answers.Answer(answer["at"], staff, answer["text"], unb64(answer["live"]))
        author = (who.key, who.certificate)
        sealed = answers.seal_answer(unb64(box), unb64(reply_key), said, (question, reply), *author)
        shut = {"question": b64(sealed.question), "answer": b64(sealed.answer)}
        return {"id": b64(sealed.id), **shut, "proof": b64(sealed.proof_hash)}

    def do_read_answer(
        self,
        box: str,
        reply_seed: str,
        id: str,
        question: str,
        answer: str,
        reply: str,
        now: int,  # noqa: A002
    ) -> Fields:
        place, key = (unb64(box), unb64(id)), XWingKey(unb64(reply_seed))
        asked = answers.open_question(place[0], key, place[1], unb64(question))
        keys = answers.answer_keys(*place, asked, reply)
        said = answers.open_answer(self._trust, *place, keys.key, unb64(answer), now)
        read = {"at": said.at, "name": said.name, "text": said.text, "live": b64(said.live)}
        return {"question": asked.question, "proof": b64(keys.proof), **read}


def _sealed(letter: letters.SealedLetter) -> Fields:
    return {"id": b64(letter.id), "body": b64(letter.body), "wraps": [b64(wrap) for wrap in letter.wraps]}
