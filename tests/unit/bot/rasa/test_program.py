# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.rasa import program as module
from bot.rasa.program import CannotAnswer, CannotStart, Program
from bot.rasa.train import ROOT, model_path
from content.load import load

MARKER = "zqxjkvbpysecretword"


def objects_with(marker: str) -> int:
    """How many texts reachable from any object hold the marker, `marker` itself not counted."""
    gc.collect()
    waiting, seen, found = gc.get_objects(), set(), 0
    while waiting:
        one = waiting.pop()
        if id(one) in seen or one is marker:
            continue
        seen.add(id(one))
        if isinstance(one, str | bytes):
            found += marker in one if isinstance(one, str) else marker.encode() in one
        else:
            waiting.extend(gc.get_referents(one))
    return found


async def test_an_answer_has_topic_risk_and_what_comes_next(program: Program) -> None:
    seen = await program.answer("a", "kan nån tvinga mig att gifta mig", "sv")
    assert seen.topic == "forced_marriage" == seen.topics[0][0]
    assert seen.confidence == seen.topics[0][1] and len(seen.topics) >= 3
    assert seen.next and set(seen.next) <= program.slugs
    assert (seen.risk, seen.cannot_call) == (1, False)
    program.drop("a")


async def test_a_tap_is_a_topic(program: Program) -> None:
    seen = await program.topic("a", "suicide", "sv")
    assert (seen.topic, seen.confidence) == ("suicide", 1.0)
    assert seen.risk == load().topics["suicide"].risk_floor > 1
    with pytest.raises(CannotAnswer):
        await program.topic("a", "restart", "sv")
    program.drop("a")


@pytest.mark.parametrize(
    "typed",
    [
        "/restart",
        " /restart",
        "／restart",
        "/back",
        "/session_start",
        "//restart",
        "/suicide{}",
        "EXTERNAL: suicide",
    ],
)
async def test_a_typed_command_is_only_words(program: Program, typed: str) -> None:
    await program.answer("slash", "vad gör socialtjänsten", "sv")
    seen = await program.answer("slash", typed, "sv")
    assert seen.confidence < 1.0  # a command of Rasa has confidence 1
    assert "vad gör socialtjänsten" in program._memory.trackers.store["slash"].encode().decode(
        "unicode_escape"
    )
    program.drop("slash")


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "???",
        "😀😀",
        "\u202e\u200b",
        "a" * 10_000,
        "hjälp " * 1_600,
        "<script>{{7*7}}</script>",
        "\x00\x01",
    ],
)
async def test_strange_input_gets_an_answer(program: Program, typed: str) -> None:
    seen = await program.answer("odd", typed, "xx")
    assert seen.topic in program.slugs
    program.drop("odd")


async def test_chats_do_not_mix(program: Program) -> None:
    texts = {"a": "är jag anonym", "b": "are you a robot", "c": "hej", "d": "vad gör socialtjänsten"}
    seen = await asyncio.gather(*(program.answer(chat, text, "") for chat, text in texts.items()))
    assert [one.topic for one in seen] == ["anonymity", "who_answers", "greeting", "social_services"]
    for chat in texts:
        program.drop(chat)


async def test_after_drop_no_object_holds_the_text(program: Program) -> None:
    marker = MARKER[::-1] + str(os.getpid())
    await program.answer("gone", f"jag heter {marker} och vill prata", "sv")
    assert objects_with(marker)  # the control: the search can find it
    program.drop("gone")
    assert objects_with(marker) == 0


async def test_a_failure_carries_nothing_and_drops_the_chat(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise ValueError(f"cannot read {MARKER}")

    monkeypatch.setattr(program._agent.processor, "handle_message", fail)
    with pytest.raises(CannotAnswer) as refused:
        await program.answer("bad", MARKER, "sv")
    assert refused.value.__cause__ is None and refused.value.__context__ is None
    assert MARKER not in str(refused.value) and "bad" not in program._memory.trackers.store


def run(code: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=110, check=False)


TALK = f"""
import asyncio, logging, sys
from bot.rasa.program import Program
{{before}}
program = Program.load({str(model_path())!r})
logging.getLogger().setLevel(logging.DEBUG)
logging.getLogger().addHandler(logging.StreamHandler())
asyncio.run(program.answer("c", "{MARKER} kan nån tvinga mig", "sv"))
"""


def test_no_log_line_holds_a_word(program: Program) -> None:
    spoken = run(TALK.format(before=""))
    assert spoken.returncode == 0, spoken.stderr
    assert MARKER not in spoken.stdout + spoken.stderr
    assert spoken.stdout == ""


def test_without_silence_rasa_would_print_the_words(program: Program) -> None:
    """The control of the test above."""
    loud = "import bot.rasa.program as p; import rasa; p.silence = lambda: None"
    spoken = run(TALK.format(before=loud))
    assert MARKER in spoken.stdout + spoken.stderr


def test_silence_after_rasa_is_refused() -> None:
    late = run("import rasa\nfrom bot.rasa.silence import silence\nsilence()")
    assert late.returncode != 0 and "before the first import" in late.stderr


def test_a_missing_model_is_said_clearly(tmp_path: Path) -> None:
    with pytest.raises(CannotStart, match="viska bot train"):
        Program.load(tmp_path / "none.tar.gz")
    (tmp_path / "bad.tar.gz").write_bytes(b"no archive")
    with pytest.raises(CannotStart, match="viska bot train"):
        Program.load(tmp_path / "bad.tar.gz")


def test_a_topic_without_content_is_said_clearly() -> None:
    with pytest.raises(CannotStart, match="no_such_topic"):
        module._known(["suicide", "no_such_topic"])


def test_a_forked_child_answers_like_its_parent(program: Program) -> None:
    expected = asyncio.run(program.answer("p", "är jag anonym", "sv"))
    program.drop("p")
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            seen = asyncio.run(program.answer("c", "är jag anonym", "sv"))
            os.write(writing, b"same" if seen == expected else b"different")
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        assert pipe.read() == b"same"
    os.waitpid(child, 0)


@pytest.mark.parametrize(
    ("typed", "act"),
    [
        ("berätta mer", "more"),
        ("vad säger lagen", "law"),
        ("ja", "affirm"),
        ("nej", "deny"),
        ("vet inte", "dont_know"),
        ("kan vi skriva på arabiska", "change_language"),
        ("din jävla idiot", "abuse"),
        ("????", "no_words"),
        ("😀😀", "no_words"),
    ],
)
async def test_a_dialogue_act_is_named(program: Program, typed: str, act: str) -> None:
    seen = await program.answer("act", typed, "sv")
    assert seen.act == act and seen.topic in program.slugs
    assert all(name in program.slugs for name, _ in seen.topics)
    program.drop("act")


async def test_a_number_that_names_her_is_nowhere_in_the_tracker(program: Program) -> None:
    seen = await program.answer("number", "mitt nummer är 20100315-1234 hjälp mig", "sv")
    assert seen.gave_number
    stored = program._memory.trackers.store["number"]
    assert "hj" in stored and "1234" not in stored  # the control: the words beside it are there
    program.drop("number")
