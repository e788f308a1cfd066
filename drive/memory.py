# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looks for a marker in the memory of processes and in files, as an attacker with the machine would."""

from __future__ import annotations

import re
import resource
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from io import FileIO
    from pathlib import Path

CHUNK = 16 * 1024 * 1024
PAGE = resource.getpagesize()
REGION = re.compile(r"^([0-9a-f]+)-([0-9a-f]+) r(w|-).(p|s) \S+ \S+ (\d+)")
SKIP = ("[vvar", "[vsyscall", "[vdso")
# The kernel's page map has 8 bytes a page, whose two highest bits say whether it lies in memory or in swap.
HELD = bytes(1 if top & 0xC0 else 0 for top in range(256))
RUN = re.compile(rb"\x01+")


def spellings(marker: str) -> tuple[bytes, ...]:
    """The marker as it may lie in memory: UTF-8 and the two-byte form of JavaScript strings."""
    return marker.encode(), marker.encode("utf-16-le")


def hits_in_processes(pids: Iterable[int], marker: str) -> int:
    """How often the marker lies in the readable memory of the processes; needs to be root or their owner."""
    return sum(_hits_in_process(pid, spellings(marker)) for pid in pids)


def _hits_in_process(pid: int, needles: tuple[bytes, ...]) -> int:
    hits = 0
    try:
        with (
            open(f"/proc/{pid}/maps") as maps,
            open(f"/proc/{pid}/pagemap", "rb", buffering=0) as pages,
            open(f"/proc/{pid}/mem", "rb", buffering=0) as memory,
        ):
            for start, end in _regions(maps, pages):
                hits += _hits_in_region(memory, start, end, needles)
    except (FileNotFoundError, ProcessLookupError):
        return hits
    return hits


def _regions(maps: Iterable[str], pages: FileIO) -> Iterator[tuple[int, int]]:
    """Where words may lie: all that can be read, but for the program's own files, which nobody writes to."""
    for line in maps:
        region = REGION.match(line)
        if not region or any(name in line for name in SKIP):
            continue
        start, end, (writable, kind, inode) = int(region[1], 16), int(region[2], 16), region.group(3, 4, 5)
        if kind == "s":
            # Another process may have filled it: whether this one has looked at it says nothing.
            yield start, end
        elif writable == "w" or inode == "0":
            yield from _held(pages, start, end)


def _held(pages: FileIO, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of a region of its own that hold anything: a browser reserves much more than it fills."""
    pages.seek(start // PAGE * 8)
    held = pages.read((end - start) // PAGE * 8)[7::8].translate(HELD)
    for run in RUN.finditer(held):
        yield start + run.start() * PAGE, start + run.end() * PAGE


def _hits_in_region(memory, start: int, end: int, needles: tuple[bytes, ...]) -> int:  # type: ignore[no-untyped-def]
    hits, overlap, position = 0, max(map(len, needles)) - 1, start
    tail = b""
    while position < end:
        try:
            memory.seek(position)
            data = memory.read(min(CHUNK, end - position))
        except (OSError, ValueError, OverflowError):
            return hits
        if not data:
            return hits
        window = tail + data
        hits += sum(window.count(needle) for needle in needles)
        tail = window[-overlap:]
        position += len(data)
    return hits


def hits_in_files(folder: Path, marker: str) -> list[Path]:
    """Files under `folder` that hold the marker."""
    needles = spellings(marker)
    found = []
    for path in folder.rglob("*"):
        try:
            if path.is_file() and any(needle in path.read_bytes() for needle in needles):
                found.append(path)
        except OSError:
            continue
    return found
