# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the root signs is what readers accept; what it did not sign is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial

import pytest

from operator_console.errors import Refused
from operator_console.keys import ceremony, root
from operator_console.keys.dates import EARLY_S
from operator_console.keys.root import read_root, write_root
from sealing import wrapped
from sealing.certificates import Trust, certificate_id, make_directory, make_prekey
from sealing.encoding import unb64
from sealing.errors import SealingError
from sealing.signed import DAY
from sealing.suite import XWingKey, signing_key, verify_key
from tests.unit.operator_console.centre import NOW, Centre

PASSPHRASE = "fem ord som ingen gissar"


async def test_root_bot_directory_are_accepted_by_a_reader(centre: Centre) -> None:
    """The round trip: everything the ceremony wrote, read as a phone reads it."""
    entry = ceremony.new_bot_key(centre.data, centre.root, centre.site, "Programmet", NOW)
    bot, certificate = ceremony.read_key(centre.data.bot)
    directory_key, key_certificate = ceremony.read_key(centre.data.directory)
    its_id, (start, until) = certificate_id(certificate), (int(NOW), int(NOW) + DAY)
    directory = make_directory(directory_key, "norr", 1, [its_id], start, until)
    prekey = make_prekey(bot, "norr", its_id, XWingKey(bytes(32)).public, start, until)
    trust = Trust(centre.site.root, "norr")
    trust.accept_directory({"key": key_certificate, "directory": directory}, NOW)
    identity = trust.accept_identity({"certificate": certificate, "prekey": prekey}, "bot", NOW)
    assert (identity.name, identity.demo, identity.verify_key) == ("Programmet", False, entry.key)
    with pytest.raises(SealingError, match="wrong_role"):
        trust.accept_identity({"certificate": certificate, "prekey": prekey}, "counsellor", NOW)


async def test_demo_keys_say_so(centre: Centre) -> None:
    site = replace(centre.site, demo=True)
    entry = ceremony.new_bot_key(centre.data, centre.root, site, "Programmet", NOW)
    body = json.loads(unb64(entry.signed["body"]))
    assert body["demo"] is True


@pytest.mark.parametrize(
    ("at", "good"), [(-EARLY_S, True), (-EARLY_S - 1, False), (364 * DAY, True), (365 * DAY, False)]
)
async def test_a_certificate_lives_365_days_from_an_hour_ago(centre: Centre, at: int, good: bool) -> None:
    signed = ceremony.certify(centre.root, centre.site, "counsellor", "Maja", bytes(32), NOW)
    if good:
        assert ceremony.entry(signed, centre.site, None, NOW + at).valid_until == NOW - EARLY_S + 365 * DAY
        return
    with pytest.raises(Refused, match="bad_certificate"):
        ceremony.entry(signed, centre.site, None, NOW + at)


@pytest.mark.parametrize("spoil", [None, {}, [], {"body": "x", "sig": "y"}])
async def test_what_is_no_certificate_is_refused(centre: Centre, spoil: object) -> None:
    with pytest.raises(Refused, match="bad_certificate"):
        ceremony.entry(spoil, centre.site, None, NOW)


async def test_another_root_certifies_nobody(centre: Centre) -> None:
    signed = ceremony.certify(signing_key(), centre.site, "counsellor", "Maja", bytes(32), NOW)
    with pytest.raises(Refused, match="bad_certificate"):
        ceremony.entry(signed, centre.site, None, NOW)


@pytest.mark.parametrize("name", ["", "x" * 41])
async def test_names_that_do_not_fit_are_refused(centre: Centre, name: str) -> None:
    with pytest.raises(Refused, match="bad_name"):
        ceremony.certify(centre.root, centre.site, "counsellor", name, bytes(32), NOW)


async def test_key_files_are_for_their_owner_alone(centre: Centre) -> None:
    ceremony.new_bot_key(centre.data, centre.root, centre.site, "Programmet", NOW)
    for path in (centre.data.bot, centre.data.directory):
        assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "content", ["{}", '{"seed": "AA", "certificate": {}}', '{"seed": 1, "certificate": null}']
)
async def test_a_spoilt_key_file_is_refused(centre: Centre, content: str) -> None:
    centre.data.bot.write_text(content)
    with pytest.raises(Refused, match="bad_file"):
        ceremony.read_key(centre.data.bot)


async def test_the_root_is_shut_opened_and_never_overwritten(centre: Centre) -> None:
    path = centre.data.root
    write_root(path, centre.root, "norr", PASSPHRASE)
    content = path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    assert centre.root.private_bytes_raw().hex() not in content.hex()
    assert verify_key(read_root(path, centre.site, PASSPHRASE)) == centre.site.root
    with pytest.raises(Refused, match="wrong_passphrase") as refused:
        read_root(path, centre.site, PASSPHRASE + "x")
    assert PASSPHRASE not in refused.value.explanation
    with pytest.raises(Refused, match="already_there"):
        write_root(path, signing_key(), "norr", PASSPHRASE)
    assert path.read_bytes() == content


async def test_the_root_of_another_centre_is_refused(centre: Centre, monkeypatch: pytest.MonkeyPatch) -> None:
    cheap = wrapped.Parameters(memory_kib=19456, passes=1)  # what the real ones cost is not asked here
    monkeypatch.setattr(root, "wrap_root", partial(wrapped.wrap_root, parameters=cheap))
    write_root(centre.data.root, signing_key(), "norr", PASSPHRASE)
    with pytest.raises(Refused, match="wrong_root"):
        read_root(centre.data.root, centre.site, PASSPHRASE)
