# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Waiting cards, and the wraps in which counsellors pass the duty key on (docs/protocol.md section 9)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sealing.certificates import KEY_ID_SIZE, DutyKey
from sealing.encoding import H, b64, read_json, short_text, unb64, whole_number, write_json
from sealing.errors import Code, SealingError
from sealing.padding import pad, unpad
from sealing.suite import SEALED_OVERHEAD, SEED_SIZE, XWingKey, seal

PADDED_SIZE = 512
CARD_SIZE = KEY_ID_SIZE + PADDED_SIZE + SEALED_OVERHEAD
WRAP_SIZE = SEED_SIZE + SEALED_OVERHEAD
BIND_SIZE = 32
LONGEST_WORD = 64
HIGHEST_RISK = 4
# How long she can write: minutes, longer than the longest of them, or not said.
TIMES = ("2", "10", "longer", "")
MOST_DECLINED = 3
DECLINED_SIZE = 16
# How somebody says that she was here before (section 15).
BACK = ("cut_off", "return", "")
MOST_PICTURE = 12


@dataclass(frozen=True, repr=False)
class Card:
    """What a counsellor sees of somebody who waits since `asked` and can write for `time` (one of TIMES).

    `bind` (32 bytes) is that of kind 2. `declined` are counsellors who shall not take it: the first 16 bytes
    of their certificates' ids, 3 at most. `pictures` are the two that she chose, if she did; `back`, one of
    BACK, stands only beside them."""

    lang: str
    risk: int
    reason: str
    time: str
    asked: int
    bind: bytes
    declined: tuple[bytes, ...] = ()
    pictures: tuple[int, int] | None = None
    back: str = ""


def seal_card(card: Card, conv: bytes, duty: DutyKey) -> bytes:
    """The card, 1664 bytes, to a duty key that `Trust.accept_duty` accepted. Raises `too_long`."""
    fields = {"lang": card.lang, "risk": card.risk, "reason": card.reason, "time": card.time}
    declined = {"declined": [b64(one) for one in card.declined]} if card.declined else {}
    pictures = {"pictures": card.pictures} if card.pictures else {}
    back = {"back": card.back} if card.back else {}
    content = write_json(
        {"v": 1, **fields, "asked": card.asked, "bind": b64(card.bind), **declined, **pictures, **back}
    )
    return duty.id + seal(duty.public, _card_info(conv, duty.id), pad(content, PADDED_SIZE))


def open_card(sealed: bytes, conv: bytes, duty_id: bytes, key: XWingKey) -> Card:
    """Raises `bad_format`, `not_for_us` (sealed to another duty key), `cannot_open`, `bad_padding`."""
    if len(sealed) != CARD_SIZE:
        raise SealingError(Code.BAD_FORMAT)
    if sealed[:KEY_ID_SIZE] != duty_id:
        raise SealingError(Code.NOT_FOR_US)
    body = read_json(unpad(key.open(sealed[KEY_ID_SIZE:], _card_info(conv, duty_id))))
    whole_number(body.get("v"), least=1, most=1)
    return Card(
        lang=short_text(body.get("lang"), LONGEST_WORD),
        risk=whole_number(body.get("risk"), least=1, most=HIGHEST_RISK),
        reason=short_text(body.get("reason"), LONGEST_WORD),
        time=_time(body.get("time")),
        asked=whole_number(body.get("asked")),
        bind=unb64(body.get("bind"), BIND_SIZE),
        declined=_declined(body.get("declined", [])),
        pictures=two_pictures(body["pictures"]) if "pictures" in body else None,
        back=_back(body),
    )


def _declined(value: object) -> tuple[bytes, ...]:
    if not isinstance(value, list) or len(value) > MOST_DECLINED:
        raise SealingError(Code.BAD_FORMAT)
    return tuple(unb64(one, DECLINED_SIZE) for one in value)


def two_pictures(value: object) -> tuple[int, int]:
    """Two different ones of the twelve, the lower first (section 15); else `bad_format`."""
    if not isinstance(value, list) or len(value) != 2:
        raise SealingError(Code.BAD_FORMAT)
    low, high = (whole_number(one, least=1, most=MOST_PICTURE) for one in value)
    if low >= high:
        raise SealingError(Code.BAD_FORMAT)
    return low, high


def _back(body: dict[str, Any]) -> str:
    """Without pictures there is nothing to compare, so such a card says nothing."""
    if "back" not in body:
        return ""
    if "pictures" not in body or body["back"] not in BACK[:2]:
        raise SealingError(Code.BAD_FORMAT)
    return str(body["back"])


def _time(value: object) -> str:
    if value not in TIMES:
        raise SealingError(Code.BAD_FORMAT)
    return str(value)


def wrap_duty(key: XWingKey, duty_id: bytes, prekey_id: bytes, prekey: bytes, seat: bytes) -> bytes:
    """The duty key for one desk: sealed to its accepted prekey, for its seat (16 bytes); 1168 bytes."""
    return seal(prekey, _wrap_info(duty_id, prekey_id, seat), key.seed)


def open_wrap(wrapped: bytes, duty: DutyKey, prekey_id: bytes, prekey: XWingKey, seat: bytes) -> XWingKey:
    """The duty key. Raises `bad_format`; `cannot_open`, also when the seed does not make the signed key."""
    if len(wrapped) != WRAP_SIZE:
        raise SealingError(Code.BAD_FORMAT)
    key = XWingKey(prekey.open(wrapped, _wrap_info(duty.id, prekey_id, seat)))
    if key.public != duty.public:
        raise SealingError(Code.CANNOT_OPEN)
    return key


def _card_info(conv: bytes, duty_id: bytes) -> bytes:
    return H("viska/1 card", conv, duty_id)


def _wrap_info(duty_id: bytes, prekey_id: bytes, seat: bytes) -> bytes:
    return H("viska/1 duty wrap", duty_id, prekey_id, seat)
