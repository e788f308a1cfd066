# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Files are written whole or not at all, and closed to others."""

from __future__ import annotations

from pathlib import Path

import pytest

from operator_console.datafolder import DataFolder, read_json, read_secret, write_new, write_over
from operator_console.errors import Refused


def test_a_new_file_never_replaces_an_old_one(tmp_path: Path) -> None:
    path = tmp_path / "root.json"
    write_new(path, b"first", 0o600)
    with pytest.raises(Refused, match="already_there"):
        write_new(path, b"second", 0o600)
    assert path.read_bytes() == b"first"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_an_interrupted_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "directory.json"
    write_over(path, b"old", 0o600)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_over(path, b"new", 0o600)
    assert path.read_bytes() == b"old"


def test_the_folder_is_closed_to_other_people(tmp_path: Path) -> None:
    data = DataFolder(tmp_path / "data")
    data.make()
    assert [(data.path / name).stat().st_mode & 0o777 for name in (".", "keys")] == [0o700, 0o700]


def test_a_secret_is_made_once(tmp_path: Path) -> None:
    data = DataFolder(tmp_path)
    data.make()
    data.keep_secret(data.token)
    first = read_secret(data.token)
    data.keep_secret(data.token)
    assert read_secret(data.token) == first
    assert data.token.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(("content", "code"), [(None, "missing_file"), (b"short", "bad_file")])
def test_a_secret_that_cannot_be_one_is_refused(tmp_path: Path, content: bytes | None, code: str) -> None:
    if content is not None:
        (tmp_path / "token.key").write_bytes(content)
    with pytest.raises(Refused, match=code):
        read_secret(tmp_path / "token.key")


@pytest.mark.parametrize(("text", "code"), [(None, "missing_file"), ("{", "bad_file"), ("[]", "bad_file")])
def test_a_file_that_is_no_object_is_refused(tmp_path: Path, text: str | None, code: str) -> None:
    path = tmp_path / "x.json"
    if text is not None:
        path.write_text(text)
    with pytest.raises(Refused, match=code):
        read_json(path)
