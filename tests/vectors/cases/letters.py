# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Section 14 and 15: codes, letter prekeys, letters and agreed returns. Answers: cases/answers.py."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sealing.certificates import LetterKey, letter_prekey_id, make_letter_prekey
from sealing.encoding import b64, frame, u32, unb64, write_json
from sealing.letter_keys import LetterKeys, keys_of, wrap_seed
from sealing.letters import NONCE, SealedLetter, _wrap, seal_letter, seal_return, wrap_for
from sealing.padding import pad_long
from sealing.signed import DAY, HOUR
from sealing.suite import XWingKey, encrypt
from tests.vectors.cases import world
from tests.vectors.cases.world import CENTRE, NOW, Case, directory, fixed, flipped, trusting

NUMBERS = [1, 7776, 42, 3125, 42, 6]
KEYS: LetterKeys = keys_of(NUMBERS, CENTRE)
PREKEY = XWingKey(fixed("letter prekey"))
SIGNED = make_letter_prekey(
    world.COUNSELLOR, CENTRE, world.COUNSELLOR_ID, PREKEY.public, NOW - HOUR, NOW - HOUR + 31 * DAY
)
PREKEY_ID = letter_prekey_id(SIGNED)
READER = LetterKey(PREKEY_ID, PREKEY.public, world.COUNSELLOR_ID, NOW + DAY)
SEEDS = {b64(PREKEY_ID): b64(PREKEY.seed)}
ID, CK = fixed("letter id", 16), fixed("letter key")
HERS: dict[str, Any] = {
    "from": "visitor",
    "at": NOW,
    "lang": "ar",
    "text": "\u0623\u0646\u0627 \u062e\u0627\u0626\u0641\u0629 \N{GREEN HEART}\n\"'\\",
    "reply": b64(KEYS.reply.public),
    "check": {"question": "Vad heter katten?", "reply": "Sn\u00f6"},
    "allow": {"partner": False},
    "live": None,
}
OURS: dict[str, Any] = {
    "from": "counsellor",
    "at": NOW,
    "name": "\u00c5sa",
    "question": "Vad heter katten?",
    "text": "Vi finns h\u00e4r.",
    "live": b64(fixed("live", 16)),
}
AGREED: dict[str, Any] = {
    "at": NOW + DAY,
    "lang": "so",
    "pictures": [3, 12],
    "keep": "skolan",
    "name": "\u00c5sa",
}


def cases() -> Iterator[Case]:
    yield from _folded()
    yield from _keys()
    yield from _prekeys()
    yield from _seeds()
    yield from _letters()
    yield from _fields()
    yield from _returns()


def _folded() -> Iterator[Case]:
    for name, about, text in (
        ("capitals", "Capitals and marks.", "\u00c4PPLE  Sn\u00f6-boll"),
        ("composed", "A mark of its own gives the same tokens.", "A\u0308PPLE  Sno\u0308-boll"),
        ("arabic-digits", "Arabic-Indic digits.", "\u0661\u0662 \u0667\u0667\u0667\u0666"),
        ("persian-digits", "Persian digits.", "\u06f1\u06f2 \u06f7\u06f7\u06f7\u06f6"),
        ("devanagari-digits", "Devanagari digits.", "\u0967\u0968 \u096d\u096d\u096d\u096c"),
        ("other-digits", "Full-width, mathematical and Adlam digits.", "\uff11\uff12 \U0001d7d1 \U0001e951"),
        (
            "joiners",
            "Joiners, a soft hyphen and marks of direction are no ends.",
            "kaf\u200cfe\u00adbr\u200d\u200f\u00f6d",
        ),
        (
            "arabic",
            "Vowel marks, a hamza, and letters of two keyboards.",
            "\u0639\u064e\u0644\u0650\u064a \u0623\u0643",
        ),
        ("persian", "The same as on an Arabic keyboard.", "\u0639\u0644\u06cc \u0627\u06a9"),
        (
            "ethiopic",
            "Ethiopic words, and numbers that are no decimal digits.",
            "\u1230\u120b\u121d\u1361\u1372\u136a",
        ),
        ("indic", "Marks that take room end a token.", "\u0930\u093e\u092e"),
        ("ligatures", "Compatibility letters.", "\ufb01lm \u2460 \u00bd"),
        ("final-sigma", "A small letter of two forms.", "\u039f\u0394\u039f\u03a3"),
        ("nothing", "Signs and pictures alone.", "\u2014 !? \N{GREEN HEART}\ufe0f "),
    ):
        yield Case(f"fold-{name}", about, "14.1", "fold", {"text": text})


def _keys() -> Iterator[Case]:
    def case(name: str, about: str, numbers: list[Any], centre: str, outcome: str = "ok") -> Case:
        given = {"numbers": numbers, "centre": centre}
        return Case(f"letter-keys-{name}", about, "14.1", "letter_keys", given, outcome)

    yield case("good", "A code, at its centre.", NUMBERS, CENTRE)
    yield case("other-centre", "The same code at another centre: another box.", NUMBERS, "norr")
    yield case("other-order", "The same numbers in another order.", [7776, 1, 42, 3125, 42, 6], CENTRE)
    wrong: dict[str, list[Any]] = {
        "five": NUMBERS[:5],
        "seven": [*NUMBERS, 1],
        "zero": [0, *NUMBERS[1:]],
        "beyond": [7777, *NUMBERS[1:]],
        "text": ["1", *NUMBERS[1:]],
        "fraction": [1.5, *NUMBERS[1:]],
    }
    for name, numbers in wrong.items():
        yield case(name, "No code.", numbers, CENTRE, "bad_format")


def _prekeys() -> Iterator[Case]:
    def case(name: str, about: str, signed: object, outcome: str = "ok", **change: Any) -> Case:
        presented = {"certificate": world.COUNSELLOR_CERTIFICATE, "prekey": signed}
        given = {**trusting(directory()), "reader": presented, "now": NOW, **change}
        return Case(f"letter-prekey-{name}", about, "14.2", "accept_letter_prekey", given, outcome)

    def dated(start: int, until: int) -> object:
        return make_letter_prekey(world.COUNSELLOR, CENTRE, world.COUNSELLOR_ID, PREKEY.public, start, until)

    yield case("good", "A letter prekey of a live counsellor.", SIGNED)
    yield case("expired", "Out of date.", dated(NOW - 31 * DAY, NOW), "expired")
    yield case("not-yet", "Of tomorrow.", dated(NOW + 1, NOW + DAY), "not_yet_valid")
    yield case("too-long", "A second more than 31 days.", dated(NOW, NOW + 31 * DAY + 1), "lives_too_long")
    by_stranger = make_letter_prekey(
        world.STRANGER, CENTRE, world.COUNSELLOR_ID, PREKEY.public, NOW, NOW + DAY
    )
    yield case("other-signer", "Signed by somebody else.", by_stranger, "bad_signature")
    of_another = make_letter_prekey(world.COUNSELLOR, CENTRE, world.BOT_ID, PREKEY.public, NOW, NOW + DAY)
    yield case("other-certificate", "Names another certificate.", of_another, "bad_signature")
    yield case("is-a-prekey", "A prekey for chats.", world.COUNSELLOR_SIGNED_PREKEY, "bad_signature")
    short = make_letter_prekey(world.COUNSELLOR, CENTRE, world.COUNSELLOR_ID, bytes(1215), NOW, NOW + DAY)
    yield case("short", "No key.", short, "bad_format")
    bots = make_letter_prekey(world.BOT, CENTRE, world.BOT_ID, PREKEY.public, NOW, NOW + DAY)
    of_bot = {"certificate": world.BOT_CERTIFICATE, "prekey": bots}
    yield case("of-a-bot", "No counsellor's.", None, "wrong_role", reader=of_bot)
    revoked = trusting(directory(world.listing(live=(world.BOT_ID,))))
    yield case("revoked", "Of a counsellor who was struck off.", SIGNED, "not_live", **revoked)
    good = {"certificate": world.COUNSELLOR_CERTIFICATE, "prekey": SIGNED}
    bad = {"certificate": world.COUNSELLOR_CERTIFICATE, "prekey": by_stranger}
    given = {**trusting(directory()), "published": [bad, good, of_bot, {}, None], "now": NOW}
    yield Case(
        "letter-readers-some", "Those who cannot be trusted are left out.", "14.2", "seal_letter", given
    )
    none = {**given, "published": [bad, of_bot]}
    yield Case("letter-readers-none", "Nobody can be trusted.", "14.2", "seal_letter", none, "no_reader")
    no_list = {**given, "published": {}}
    yield Case("letter-readers-no-list", "No list.", "14.2", "seal_letter", no_list, "bad_format")


def _seeds() -> Iterator[Case]:
    identity = fixed("counsellor identity")
    shut = wrap_seed(identity, PREKEY_ID, PREKEY.seed)
    good = {"identity_seed": b64(identity), "prekey_id": b64(PREKEY_ID), "wrapped": shut}
    changed = {**shut, "sealed": b64(flipped(unb64(shut["sealed"]), 0))}
    yield Case("letter-seed-good", "A letter prekey's seed, opened.", "14.2", "open_seed", good)
    refused: dict[str, tuple[str, dict[str, Any], str]] = {
        "other-identity": ("Another identity key.", {"identity_seed": b64(fixed("stranger"))}, "cannot_open"),
        "other-prekey": ("Laid under another letter prekey.", {"prekey_id": b64(bytes(16))}, "cannot_open"),
        "changed": ("One bit differs.", {"wrapped": changed}, "cannot_open"),
        "short": ("47 bytes.", {"wrapped": {**shut, "sealed": b64(bytes(47))}}, "bad_format"),
    }
    for name, (about, change, outcome) in refused.items():
        yield Case(f"letter-seed-{name}", about, "14.2", "open_seed", {**good, **change}, outcome)


def letter_case(
    name: str, about: str, sealed: SealedLetter, outcome: str = "ok", does: str = "open_letter", **change: Any
) -> Case:
    """A case of somebody who opens `sealed` by her wrap of it."""
    box = {"box": b64(KEYS.box)} if does == "open_letter" else {}
    given = {
        **box,
        "id": b64(sealed.id),
        "body": b64(sealed.body),
        "wrap": b64(sealed.wraps[0]),
        "seeds": SEEDS,
    }
    section = "14.3" if does == "open_letter" else "15"
    return Case(name, about, section, does, {**given, **change}, outcome)


def by_hand(padded: bytes, label: str = "viska/1 letter", box: bytes = KEYS.box) -> SealedLetter:
    """Any bytes, rightly sealed."""
    body = encrypt(CK, NONCE, padded, frame(label, box, ID))
    return SealedLetter(ID, body, (_wrap(label, box, ID, CK, READER),))


def _letters() -> Iterator[Case]:
    good = seal_letter(KEYS.box, HERS, [READER])
    wrap = good.wraps[0]
    yield letter_case("letter-good", "A letter.", good)
    yield letter_case("letter-staff", "The staff's side of it.", seal_letter(KEYS.box, OURS, [READER]))
    bare = {**HERS, "check": None, "allow": {"partner": True}, "live": b64(bytes(16))}
    yield letter_case("letter-no-check", "Without a check question.", seal_letter(KEYS.box, bare, [READER]))
    yield letter_case(
        "letter-changed", "One bit differs.", good, "cannot_open", body=b64(flipped(good.body, 9))
    )
    yield letter_case("letter-other-box", "Moved to another box.", good, "cannot_open", box=b64(bytes(16)))
    yield letter_case("letter-other-id", "Shown under another id.", good, "cannot_open", id=b64(bytes(16)))
    yield letter_case("letter-short-id", "An id of 15 bytes.", good, "bad_format", id=b64(bytes(15)))
    short = b64(good.body[:-1])
    yield letter_case("letter-short", "Not of a size that there is.", good, "bad_format", body=short)
    elsewhere = seal_letter(KEYS.box, HERS, [READER])
    other_wrap = b64(elsewhere.wraps[0])
    yield letter_case(
        "letter-other-wrap", "The wrap of another letter.", good, "cannot_open", wrap=other_wrap
    )
    unknown = {b64(bytes(16)): b64(PREKEY.seed)}
    yield letter_case("letter-other-prekey", "Sealed to another reader.", good, "wrong_prekey", seeds=unknown)
    wrong_key = {b64(PREKEY_ID): b64(fixed("another letter prekey"))}
    yield letter_case("letter-wrong-seed", "Not the key of that id.", good, "cannot_open", seeds=wrong_key)
    renamed: dict[str, Any] = {"wrap": b64(bytes(16) + wrap[16:]), "seeds": unknown}
    yield letter_case("letter-renamed-wrap", "Another prekey is named.", good, "cannot_open", **renamed)
    yield letter_case(
        "letter-changed-wrap", "One bit of the wrap.", good, "cannot_open", wrap=b64(flipped(wrap, -1))
    )
    yield letter_case("letter-short-wrap", "Not 1184 bytes.", good, "bad_format", wrap=b64(wrap[:-1]))
    later = SealedLetter(
        ID,
        by_hand(pad_long(write_json({**HERS, "v": 1}), (4096,))).body,
        (wrap_for(KEYS.box, ID, CK, READER),),
    )
    yield letter_case("letter-later-wrap", "Opened by a wrap that a colleague made later.", later)
    for size in (1024, 2048, 4096, 8192, 16384, 32768, 65536):
        yield letter_case(f"letter-full-{size}", "A bucket filled to the last byte.", by_hand(_filled(size)))
    beyond = u32(1021) + bytes(1020)
    yield letter_case("letter-length-beyond", "A length beyond the end.", by_hand(beyond), "bad_padding")
    filling = u32(0) + bytes(1019) + b"\x01"
    yield letter_case("letter-filling", "A filling that is not zero.", by_hand(filling), "bad_padding")
    for name, content in (("list", b"[]"), ("not-json", b"{"), ("version-2", write_json({**HERS, "v": 2}))):
        padded = pad_long(content, (4096,))
        yield letter_case(f"letter-{name}", "No letter.", by_hand(padded), "bad_format")


def _filled(size: int) -> bytes:
    """The staff's side of a letter with a field that is ignored, as long as fits."""
    empty = len(write_json({**OURS, "v": 1, "more": ""})) + 4
    return pad_long(write_json({**OURS, "v": 1, "more": "a" * (size - empty)}), (size,))


def _fields() -> Iterator[Case]:
    hers: dict[str, dict[str, Any]] = {
        "from-nobody": {"from": "partner"},
        "at-text": {"at": "now"},
        "no-lang": {"lang": None},
        "no-text": {"text": None},
        "short-reply": {"reply": b64(bytes(1215))},
        "check-text": {"check": "katten"},
        "check-no-reply": {"check": {"question": "katten"}},
        "check-long": {"check": {"question": "a" * 201, "reply": ""}},
        "no-allow": {"allow": None},
        "partner-number": {"allow": {"partner": 1}},
        "short-live": {"live": b64(bytes(15))},
    }
    ours: dict[str, dict[str, Any]] = {
        "staff-no-name": {"name": None},
        "staff-long-name": {"name": "a" * 41},
        "staff-no-live": {"live": None},
        "staff-long-question": {"question": "a" * 201},
    }
    wrong = [(name, {**HERS, **change}) for name, change in hers.items()]
    wrong += [(name, {**OURS, **change}) for name, change in ours.items()]
    wrong += [("missing-check", _without(HERS, "check")), ("missing-live", _without(HERS, "live"))]
    for name, content in wrong:
        sealed = by_hand(pad_long(write_json({**content, "v": 1}), (4096,)))
        yield letter_case(f"letter-{name}", "A field that is not what it must be.", sealed, "bad_format")
    long = by_hand(pad_long(write_json({**HERS, "v": 1, "text": "a" * 10_001}), (16384,)))
    yield letter_case("letter-too-long", "10,001 characters.", long, "bad_format")


def _without(content: dict[str, Any], name: str) -> dict[str, Any]:
    return {each: value for each, value in content.items() if each != name}


def _returns() -> Iterator[Case]:
    good = seal_return(AGREED, [READER])

    def case(name: str, about: str, sealed: SealedLetter, outcome: str = "ok", **change: Any) -> Case:
        return letter_case(f"return-{name}", about, sealed, outcome, "open_return", **change)

    def of(content: dict[str, Any]) -> SealedLetter:
        padded = pad_long(write_json({**content, "v": 1}), (4096,))
        return by_hand(padded, "viska/1 return", bytes(16))

    yield case("good", "An agreed return.", good)
    yield case("changed", "One bit differs.", good, "cannot_open", body=b64(flipped(good.body, 0)))
    yield case("other-id", "Shown under another id.", good, "cannot_open", id=b64(bytes(16)))
    as_letter = by_hand(pad_long(write_json({**AGREED, "v": 1}), (4096,)), box=bytes(16))
    yield case("is-a-letter", "A letter in the place of a return.", as_letter, "cannot_open")
    small = by_hand(pad_long(write_json({**AGREED, "v": 1}), (1024,)), "viska/1 return", bytes(16))
    yield case("small", "Not 4096 bytes.", small, "bad_format")
    for name, change in (
        ("same-pictures", {"pictures": [3, 3]}),
        ("picture-13", {"pictures": [3, 13]}),
        ("long-keep", {"keep": "a" * 501}),
        ("no-time", {"at": None}),
    ):
        yield case(name, "A field that is not what it must be.", of({**AGREED, **change}), "bad_format")
