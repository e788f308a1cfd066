# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the no-trace suite reads: pictures of the screen, and the files that Firefox packs."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from drive.mozlz4 import MAGIC, unpack, unpack_all
from tests.journey.no_trace.blank import is_blank

WIDTH, HEIGHT = 90, 60


def png(rows: list[bytes]) -> bytes:
    """A picture of three bytes a dot; its check sums are left empty, since nobody reads them."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + b"\0\0\0\0"

    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    data = zlib.compress(b"".join(b"\0" + row for row in rows))
    half = len(data) // 2
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", data[:half])
        + chunk(b"IDAT", data[half:])
    )


@pytest.mark.parametrize("colour", [b"\xff\xff\xff", b"\x12\x12\x14"])
def test_a_picture_of_one_colour_is_blank(colour: bytes) -> None:
    assert is_blank(png([colour * WIDTH] * HEIGHT))


def test_a_few_soft_edges_are_not_blank() -> None:
    edge = bytes(shade for dot in range(20) for shade in (dot * 12, dot * 12, dot * 12))
    row = edge + b"\xff\xff\xff" * (WIDTH - 20)
    assert not is_blank(png([b"\xff\xff\xff" * WIDTH] * (HEIGHT - 1) + [row]))


@pytest.mark.parametrize(
    ("block", "text"),
    [
        (b"\x50hello", b"hello"),
        (b"\x12a\x01\x00", b"aaaaaaa"),  # a match that overlaps what it makes
        (b"\x40abcd\x04\x00\x10e", b"abcdabcde"),
        (b"\xf0\x05" + b"x" * 20, b"x" * 20),  # a length that goes on in a second byte
        (b"\x1fa\x01\x00\xff\x00", b"a" * (1 + 4 + 15 + 255)),
        (b"\x10a\x09\x00", b"a"),  # broken: points before its beginning
        (b"", b""),
    ],
)
def test_a_block_is_unpacked(block: bytes, text: bytes) -> None:
    assert unpack(block) == text


def test_packed_files_are_found_wherever_they_lie(tmp_path: Path) -> None:
    profile, into = tmp_path / "profile", tmp_path / "into"
    (profile / "deep").mkdir(parents=True)
    into.mkdir()
    (profile / "deep" / "recovery.jsonlz4").write_bytes(MAGIC + b"\x05\0\0\0" + b"\x50hello")
    (profile / "other.jsonlz4").write_bytes(b"not packed")
    unpack_all(profile, into)
    assert [file.read_bytes() for file in into.iterdir()] == [b"hello"]
