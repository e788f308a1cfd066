# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Section 4: the directory, identities and duty keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sealing.certificates import (
    certificate_id,
    make_certificate,
    make_directory,
    make_directory_key,
    make_duty,
    make_prekey,
)
from sealing.encoding import b64, read_json, unb64, write_json
from sealing.signed import DAY, HOUR, Signed, make_signed
from sealing.suite import sign, verify_key
from tests.vectors.cases import world
from tests.vectors.cases.world import CENTRE, NOW, Case, directory, listing, trusting

Refused = tuple[str, str, dict[str, Any], str]


def cases() -> Iterator[Case]:
    yield from _directories()
    yield from _identities()
    yield from _duties()


def _by_hand(key: Ed25519PrivateKey, kind: str, body: bytes) -> Signed:
    """A body of any bytes, rightly signed."""
    return {"body": b64(body), "sig": b64(sign(key, f"viska/1 {kind}", body))}


def _lacking(key: Ed25519PrivateKey, signed: Signed, name: str) -> Signed:
    """The same without one field, rightly signed."""
    body = read_json(unb64(signed["body"]))
    kind = body["kind"]
    del body[name]
    return _by_hand(key, kind, write_json(body))


def _fields(signed: Signed) -> dict[str, Any]:
    """What a body says besides what all bodies say."""
    common = ("v", "kind", "centre", "from", "until")
    return {name: value for name, value in read_json(unb64(signed["body"])).items() if name not in common}


def _changed(signed: Signed) -> Signed:
    return {**signed, "body": b64(world.flipped(unb64(signed["body"]), 40))}


def _list(**fields: object) -> Signed:
    whole = {"version": 7, "live": [b64(world.BOT_ID)], **fields}
    return make_signed(world.DIRECTORY_KEY, "directory", CENTRE, NOW - HOUR, NOW + HOUR, whole)


def _list_dated(start: int, until: int, centre: str = CENTRE) -> Signed:
    return make_directory(world.DIRECTORY_KEY, centre, 7, [world.BOT_ID], start, until)


def _key_dated(start: int, until: int) -> Signed:
    return make_directory_key(world.ROOT, CENTRE, verify_key(world.DIRECTORY_KEY), start, until)


def _directories() -> Iterator[Case]:
    def case(name: str, about: str, shown: object, outcome: str = "ok", *, after: int | None = None) -> Case:
        accepted = [] if after is None else [directory(listing(after))]
        given = {**trusting(*accepted), "directory": shown, "now": NOW}
        return Case(f"directory-{name}", about, "4", "accept_directory", given, outcome)

    good, key = directory(), world.SIGNED_DIRECTORY_KEY
    yield case("good", "The root signed the key, the key signed the list.", good)
    yield case("same-version", "The same version again.", good, after=7)
    yield case(
        "older", "A list that is older than one seen.", directory(listing(6)), "older_directory", after=7
    )
    yield case("from-now", "Valid from this second on.", directory(_list_dated(NOW, NOW + HOUR)))
    for name, about, signed, outcome in _refused_lists():
        yield case(name, about, {"key": key, "directory": signed}, outcome)
    for name, about, signed, outcome in _refused_directory_keys():
        yield case(name, about, {"key": signed, "directory": listing()}, outcome)
    yield case("no-list", "The list is missing.", {"key": key}, "bad_format")
    yield case("no-object", "Not an object at all.", [], "bad_format")


def _refused_lists() -> Iterator[tuple[str, str, Signed, str]]:
    good, key = listing(), world.DIRECTORY_KEY
    yield (
        "other-signer",
        "The root itself does not sign lists.",
        _by_hand(world.ROOT, "directory", unb64(good["body"])),
        "bad_signature",
    )
    yield "changed", "One bit of the body differs.", _changed(good), "bad_signature"
    yield "short-signature", "A signature of 63 bytes.", {**good, "sig": b64(bytes(63))}, "bad_format"
    yield "padded-body", "Base64 with padding.", {**good, "body": good["body"] + "="}, "bad_format"
    yield "not-json", "Signed, but not JSON.", _by_hand(key, "directory", b"{"), "bad_format"
    yield "not-an-object", "Signed, but a list.", _by_hand(key, "directory", b"[]"), "bad_format"
    yield (
        "other-kind",
        "Signed as a list, but its body says otherwise.",
        _by_hand(key, "directory", unb64(world.SIGNED_DIRECTORY_KEY["body"])),
        "bad_format",
    )
    version_2 = unb64(good["body"]).replace(b'"v":1', b'"v":2')
    yield "version-2", "Another version of the protocol.", _by_hand(key, "directory", version_2), "bad_format"
    yield "version-text", "The list's version is a text.", _list(version="7"), "bad_format"
    yield "version-true", "The list's version is a truth value.", _list(version=True), "bad_format"
    yield "version-missing", "The list has no version.", _lacking(key, good, "version"), "bad_format"
    yield "until-missing", "The list has no end.", _lacking(key, good, "until"), "bad_format"
    yield "version-0", "Versions count from 1.", _list(version=0), "bad_format"
    yield "live-missing", "No list of certificates.", _list(live=None), "bad_format"
    yield "live-short-id", "An id of 31 bytes.", _list(live=[b64(bytes(31))]), "bad_format"
    yield "other-centre", "Another centre's list.", _list_dated(NOW, NOW + HOUR, "other"), "wrong_centre"
    yield "not-yet", "Valid from the next second on.", _list_dated(NOW + 1, NOW + HOUR), "not_yet_valid"
    yield "expired", "Valid until this second.", _list_dated(NOW - HOUR, NOW), "expired"
    yield "too-long", "Lives a second more than 24 hours.", _list_dated(NOW, NOW + DAY + 1), "lives_too_long"


def _refused_directory_keys() -> Iterator[tuple[str, str, Signed, str]]:
    good = world.SIGNED_DIRECTORY_KEY
    self_made = _by_hand(world.DIRECTORY_KEY, "directory-key", unb64(good["body"]))
    yield "key-self-made", "The directory key vouches for itself.", self_made, "bad_signature"
    yield "key-changed", "One bit of the body differs.", _changed(good), "bad_signature"
    yield "key-expired", "The list is in date, its key is not.", _key_dated(NOW - DAY, NOW), "expired"
    yield (
        "key-too-long",
        "Lives a second more than 90 days.",
        _key_dated(NOW, NOW + 90 * DAY + 1),
        "lives_too_long",
    )


def _identities() -> Iterator[Case]:
    good = {"certificate": world.BOT_CERTIFICATE, "prekey": world.BOT_SIGNED_PREKEY}
    hers = {"certificate": world.COUNSELLOR_CERTIFICATE, "prekey": world.COUNSELLOR_SIGNED_PREKEY}

    def case(name: str, about: str, outcome: str = "ok", **changes: Any) -> Case:
        given = {**trusting(directory()), "identity": good, "role": "bot", "now": NOW, **changes}
        return Case(f"identity-{name}", about, "4", "accept_identity", given, outcome)

    yield case("bot", "A certified bot.")
    yield case("counsellor", "A certified counsellor.", identity=hers, role="counsellor")
    yield case("long-name", "40 code points, each of two UTF-16 units.", **_named("🌱" * 40))
    yield case("too-long-name", "41 code points.", "bad_format", **_named("a" * 41))
    yield case(
        "no-demo",
        "Without the word demo it is none.",
        **_certified(_lacking(world.ROOT, _plain("Kim"), "demo")),
    )
    yield case("wrong-role", "A bot where a counsellor must be.", "wrong_role", role="counsellor")
    yield case("no-directory", "No directory was accepted yet.", "not_live", accepted=[])
    gone = trusting(directory(listing(live=(world.COUNSELLOR_ID,))))
    yield case("revoked", "The list does not name it.", "not_live", **gone)
    later = trusting(directory(), directory(listing(8, live=())))
    yield case("revoked-later", "A newer list does not name it.", "not_live", **later)
    yield case(
        "no-prekey", "The prekey is missing.", "bad_format", identity={"certificate": good["certificate"]}
    )
    one_hour = trusting(directory(_list_dated(NOW - HOUR, NOW + HOUR)))
    yield case(
        "directory-expired", "The list has expired since.", "expired", **one_hour | {"now": NOW + HOUR}
    )
    for name, about, certificate, outcome in _refused_certificates():
        listed = trusting(directory(listing(live=(certificate_id(certificate),))))
        identity = {**good, "certificate": certificate}
        yield case(name, about, outcome, identity=identity, **listed)
    for name, about, prekey, outcome in _refused_prekeys():
        yield case(name, about, outcome, identity={**good, "prekey": prekey})


def _named(name: str) -> dict[str, Any]:
    return _certified(_plain(name))


def _plain(name: str) -> Signed:
    return make_certificate(world.ROOT, CENTRE, "bot", name, verify_key(world.BOT), NOW, NOW + DAY)


def _certified(certificate: Signed) -> dict[str, Any]:
    its_id = certificate_id(certificate)
    prekey = make_prekey(world.BOT, CENTRE, its_id, world.BOT_PREKEY.public, NOW, NOW + HOUR)
    identity = {"certificate": certificate, "prekey": prekey}
    return {"identity": identity, **trusting(directory(listing(live=(its_id,))))}


def _refused_certificates() -> Iterator[tuple[str, str, Signed, str]]:
    key = verify_key(world.BOT)

    def made(start: int = NOW, until: int = NOW + DAY, centre: str = CENTRE) -> Signed:
        return make_certificate(world.ROOT, centre, "bot", "Viska", key, start, until)

    forged = make_certificate(world.DIRECTORY_KEY, CENTRE, "bot", "Viska", key, NOW, NOW + DAY)
    yield "minted", "The directory key cannot certify.", forged, "bad_signature"
    yield "certificate-changed", "One bit of the body differs.", _changed(made()), "bad_signature"
    yield "other-centre", "Another centre's bot.", made(centre="other"), "wrong_centre"
    yield "not-yet", "Certified from tomorrow on.", made(NOW + 1, NOW + DAY), "not_yet_valid"
    yield "expired", "Certified until this second.", made(NOW - DAY, NOW), "expired"
    yield "too-long", "A second more than 366 days.", made(NOW, NOW + 366 * DAY + 1), "lives_too_long"
    null = make_signed(world.ROOT, "certificate", CENTRE, NOW, NOW + DAY, {**_fields(made()), "demo": None})
    yield "demo-null", "Neither true nor false.", null, "bad_format"
    yield "no-name", "A certificate without a name.", _lacking(world.ROOT, made(), "name"), "bad_format"
    yield "no-role", "A certificate without a role.", _lacking(world.ROOT, made(), "role"), "bad_format"
    short_key = make_certificate(world.ROOT, CENTRE, "bot", "Viska", key[:31], NOW, NOW + DAY)
    yield "short-key", "A key of 31 bytes.", short_key, "bad_format"


def _refused_prekeys() -> Iterator[tuple[str, str, Signed, str]]:
    public = world.BOT_PREKEY.public

    def made(
        key: Ed25519PrivateKey = world.BOT,
        owner: bytes = world.BOT_ID,
        start: int = NOW,
        until: int = NOW + HOUR,
        centre: str = CENTRE,
    ) -> Signed:
        return make_prekey(key, centre, owner, public, start, until)

    yield "prekey-of-another", "Signed by a stranger.", made(world.STRANGER), "bad_signature"
    yield "prekey-by-root", "Not even the root signs prekeys.", made(world.ROOT), "bad_signature"
    yield (
        "prekey-other-certificate",
        "Its owner signed it for another certificate.",
        made(owner=world.COUNSELLOR_ID),
        "bad_signature",
    )
    yield "prekey-changed", "One bit of the body differs.", _changed(made()), "bad_signature"
    yield "prekey-not-yet", "Valid from the next second on.", made(start=NOW + 1), "not_yet_valid"
    yield "prekey-expired", "Valid until this second.", made(start=NOW - 1, until=NOW), "expired"
    yield "prekey-too-long", "A second more than 24 hours.", made(until=NOW + DAY + 1), "lives_too_long"
    yield "prekey-other-centre", "Another centre's prekey.", made(centre="other"), "wrong_centre"
    duty = make_duty(world.BOT, CENTRE, world.BOT_ID, public, NOW, NOW + HOUR)
    yield "prekey-is-a-duty-key", "Signed for another use.", duty, "bad_signature"
    short = make_prekey(world.BOT, CENTRE, world.BOT_ID, public[:-1], NOW, NOW + HOUR)
    yield "prekey-short", "A key of 1215 bytes.", short, "bad_format"


def _duties() -> Iterator[Case]:
    good = {"certificate": world.COUNSELLOR_CERTIFICATE, "duty": world.SIGNED_DUTY}

    def case(name: str, about: str, outcome: str = "ok", **changes: Any) -> Case:
        given = {**trusting(directory()), "duty": good, "now": NOW, **changes}
        return Case(f"duty-{name}", about, "9", "accept_duty", given, outcome)

    def made(until: int, key: Ed25519PrivateKey = world.COUNSELLOR) -> dict[str, Any]:
        signed = make_duty(key, CENTRE, world.COUNSELLOR_ID, world.DUTY.public, NOW, until)
        return {"duty": {**good, "duty": signed}}

    bots = make_duty(world.BOT, CENTRE, world.BOT_ID, world.DUTY.public, NOW, NOW + HOUR)
    yield case("good", "A live counsellor made it.")
    yield case(
        "of-a-bot",
        "Only counsellors make duty keys.",
        "wrong_role",
        duty={"certificate": world.BOT_CERTIFICATE, "duty": bots},
    )
    yield case("of-a-stranger", "Signed by a stranger.", "bad_signature", **made(NOW + HOUR, world.STRANGER))
    yield case("too-long", "A second more than 12 hours.", "lives_too_long", **made(NOW + 12 * HOUR + 1))
    revoked = trusting(directory(listing(live=(world.BOT_ID,))))
    yield case("revoked", "Its maker is not live.", "not_live", **revoked)
