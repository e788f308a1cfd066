# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bot's key file: read when it is private and whole, else one line that says what to do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.seat.identity import BadKeyFile, load_identity
from sealing.encoding import b64
from sealing.signed import DAY
from tests.unit.bot.seat.centre import NAME, NOW, Centre

SECRET = "seed"


@pytest.fixture
def centre() -> Centre:
    return Centre()


@pytest.fixture
def files(tmp_path: Path, centre: Centre) -> tuple[Path, Path]:
    """A key file and a site file as the ceremony leaves them."""
    key, site = tmp_path / "bot.json", tmp_path / "site.json"
    seed = b64(centre.bot.key.private_bytes_raw())
    key.write_text(json.dumps({"v": 1, "kind": "bot", SECRET: seed, "certificate": centre.bot.certificate}))
    key.chmod(0o600)
    site.write_text(json.dumps({"centre": NAME}))
    return key, site


def test_a_whole_file_gives_an_identity_that_phones_accept(files: tuple[Path, Path], centre: Centre) -> None:
    identity = load_identity(*files)
    assert (identity.centre, identity.certificate_id) == (NAME, centre.bot.certificate_id)
    prekey = identity.fresh_prekey(NOW)
    seen = centre.seen_by_visitor({"certificate": identity.certificate, "prekey": prekey.signed})
    assert seen.prekey_public == prekey.key.public
    assert prekey.until == NOW + DAY - 3600


def test_no_secret_shows_in_its_text(files: tuple[Path, Path]) -> None:
    assert "centre" in repr(load_identity(*files))
    assert b64(load_identity(*files).key.private_bytes_raw()) not in repr(load_identity(*files))
    assert "key=" not in repr(load_identity(*files))


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o644])
def test_a_file_that_others_can_read_is_refused(files: tuple[Path, Path], mode: int) -> None:
    files[0].chmod(mode)
    with pytest.raises(BadKeyFile, match="chmod 600.*viska keys bot"):
        load_identity(*files)


@pytest.mark.parametrize("number", [0, 1])
def test_a_file_that_is_missing_is_named(files: tuple[Path, Path], number: int) -> None:
    files[number].unlink()
    with pytest.raises(BadKeyFile, match=f"{files[number].name} is missing: make it with ./viska keys"):
        load_identity(*files)


def broken_keys() -> list[Any]:
    whole = {SECRET: b64(bytes(32)), "certificate": {"body": "AA", "sig": "AA"}}
    return [
        *([], "text", {}, {SECRET: whole[SECRET]}),
        *({**whole, SECRET: seed} for seed in (b64(bytes(31)), "not b64!", None)),
        *({**whole, "certificate": signed} for signed in ({"sig": "AA"}, "AA", None)),
    ]


@pytest.mark.parametrize("saved", [json.dumps(one) for one in broken_keys()] + ["", "{", "\udcff"])
def test_a_broken_key_file_is_one_line_without_its_content(files: tuple[Path, Path], saved: str) -> None:
    files[0].write_bytes(saved.encode(errors="surrogateescape"))
    with pytest.raises(BadKeyFile, match="is not a key file of the program") as refused:
        load_identity(*files)
    assert "\n" not in str(refused.value)
    assert len(saved) < 3 or saved not in str(refused.value)


@pytest.mark.parametrize("saved", ["{}", "[]", "", "3"])
def test_a_broken_site_file_is_not_blamed_on_the_key(files: tuple[Path, Path], saved: str) -> None:
    files[1].write_text(saved)
    with pytest.raises(BadKeyFile, match="site.json is not the site of a centre"):
        load_identity(*files)
