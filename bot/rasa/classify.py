# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`python -m bot.rasa.classify`: JSON lines {"lang", "text"} in, one JSON line each out, in the same order.

Standard output carries nothing else. The same Program as in a chat answers, a new chat for every line.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Iterator
from typing import IO, Any

from bot.rasa.program import Program
from bot.rasa.train import is_current, model_path, models_folder, train
from bot.rasa.understanding import CannotAnswer

CHAT = "classify"


class Unreadable(ValueError):
    """A line that is not what this command reads; the text says why and quotes nothing."""


def read_line(line: bytes) -> tuple[str, str]:
    """Language ("" when unknown) and text of one line. Raises Unreadable."""
    try:
        table = json.loads(line.decode("utf-8"))
    except ValueError:
        raise Unreadable("the line is not JSON in UTF-8") from None
    if not isinstance(table, dict) or not isinstance(table.get("text"), str):
        raise Unreadable('the line is not an object with a string "text"')
    lang = table.get("lang", "")
    return lang if isinstance(lang, str) else "", table["text"]


async def classify(program: Program, line: bytes) -> dict[str, Any]:
    """The answer to one line; {"error": ...} for a line that cannot be read."""
    try:
        lang, text = read_line(line)
        seen = await program.answer(CHAT, text, lang)
    except (Unreadable, CannotAnswer) as error:
        return {"error": str(error)}
    finally:
        program.drop(CHAT)
    return {
        "topic": seen.topic,
        "confidence": round(seen.confidence, 4),
        "risk": seen.risk,
        "topics": [[slug, round(chance, 4)] for slug, chance in seen.topics],
        "reason": seen.reason,
        "cannot_call": seen.cannot_call,
    }


def _lines(source: IO[bytes]) -> Iterator[bytes]:
    yield from (line for line in iter(source.readline, b"") if line.strip())


async def _run(program: Program, out: IO[str]) -> None:
    for line in _lines(sys.stdin.buffer):
        print(json.dumps(await classify(program, line), ensure_ascii=False), file=out, flush=True)


def _own_standard_output() -> IO[str]:
    """Our own copy of standard output; whatever a library prints goes to nothing."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.close(nothing)
    return out


def main() -> int:
    """Answer every line of standard input. Exit code 1 when the program cannot be loaded."""
    out = _own_standard_output()
    try:
        if not is_current(models_folder()):
            print("the data changed: training first, about a minute ...", file=sys.stderr, flush=True)
            train(models_folder())
        program = Program.load(model_path())
    except Exception as error:
        print(f"cannot classify: {error}", file=sys.stderr)
        return 1
    asyncio.run(_run(program, out))
    return 0


if __name__ == "__main__":
    sys.exit(main())
