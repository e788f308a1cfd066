# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads the files that Firefox packs (sessions among them): a search in the packed ones could miss words.

The form is an LZ4 block (github.com/lz4/lz4, doc/lz4_Block_format.md) behind eight letters and a length.
"""

from __future__ import annotations

from pathlib import Path

MAGIC = b"mozLz40\0"
HEAD = len(MAGIC) + 4
MORE = 255


def unpack_all(folder: Path, into: Path) -> None:
    """Puts every packed file of `folder` into `into`, unpacked; a half-written one as far as it goes."""
    for number, path in enumerate(folder.rglob("*lz4")):
        data = path.read_bytes()
        if data.startswith(MAGIC):
            (into / f"{path.name}-{number}").write_bytes(unpack(data[HEAD:]))


def unpack(block: bytes) -> bytes:
    """The text of one LZ4 block; of a broken one as much as can be read."""
    out = bytearray()
    at = 0
    while at < len(block):
        token = block[at]
        length, at = _length(block, token >> 4, at + 1)
        out += block[at : at + length]
        at += length
        if at + 2 > len(block):
            break
        offset = int.from_bytes(block[at : at + 2], "little")
        length, at = _length(block, token & 15, at + 2)
        if not 0 < offset <= len(out):
            break
        for _ in range(length + 4):  # it may overlap what it makes
            out.append(out[-offset])
    return bytes(out)


def _length(block: bytes, short: int, at: int) -> tuple[int, int]:
    """A length that four bits begin, and where it ends."""
    length = short
    while short == 15 and at < len(block):
        length += block[at]
        at += 1
        if block[at - 1] != MORE:
            break
    return length, at
