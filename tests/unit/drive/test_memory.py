# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The searcher finds words wherever a process may keep them, and none where there are none."""

from __future__ import annotations

import secrets
import subprocess
import sys
from pathlib import Path

import pytest

from drive.memory import hits_in_files, hits_in_processes

# It is told two halves, so that the words as such come from nowhere but the place that it keeps them in.
HOLDER = """
import ctypes, mmap, os, sys
libc = ctypes.CDLL(None)
first, second, place = sys.stdin.readline().split()
size = 64 * mmap.PAGESIZE
def fill(where, at, form="utf-8"):
    where.seek(at)
    for half in (first, second):
        where.write(half.encode(form))
if place == "shared":
    file = os.memfd_create("words")
    os.ftruncate(file, size)
    kept = mmap.mmap(file, size)
    fill(kept, 5)
elif place != "nowhere":
    kept = mmap.mmap(-1, size, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    fill(kept, mmap.PAGESIZE - 9 if place == "over-two-pages" else 40 * mmap.PAGESIZE,
         "utf-16-le" if place == "two-byte" else "utf-8")
    if place == "read-only":
        address = ctypes.addressof(ctypes.c_char.from_buffer(kept))
        assert libc.mprotect(ctypes.c_void_p(address), size, mmap.PROT_READ) == 0
print("kept", flush=True)
sys.stdin.readline()
"""
PLACES = {"private": 1, "shared": 1, "over-two-pages": 1, "two-byte": 1, "read-only": 1, "nowhere": 0}


@pytest.mark.parametrize(("place", "hits"), PLACES.items(), ids=PLACES.keys())
def test_words_are_found_where_they_lie(place: str, hits: int) -> None:
    first, second = "zq" + secrets.token_hex(5), secrets.token_hex(5)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdin is not None and holder.stdout is not None
        holder.stdin.write(f"{first} {second} {place}\n")
        holder.stdin.flush()
        assert holder.stdout.readline() == "kept\n"
        assert hits_in_processes([holder.pid], first + second) == hits
        holder.communicate("\n")


def test_a_process_that_has_ended_holds_nothing() -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert hits_in_processes([ended.pid], "zq") == 0


def test_words_in_files_are_found_in_both_spellings(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "one").write_bytes(b"..zqword..")
    (tmp_path / "two").write_bytes("zqword".encode("utf-16-le"))
    (tmp_path / "other").write_text("nothing")
    assert sorted(path.name for path in hits_in_files(tmp_path, "zqword")) == ["one", "two"]
