# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bot's end of one mailbox against a real visitor's end, over a relay that does what a relay may do."""

from __future__ import annotations

import asyncio
import gc
import secrets
import types
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
import pytest_asyncio

from bot.seat import conversation as tested
from bot.seat.conversation import ANSWER_BUCKET, Conversation
from sealing.channel import Responder
from sealing.encoding import b64, unb64
from sealing.prekeys import Prekeys
from sealing.ratchet import MESSAGE
from tests.unit.bot.seat.centre import NAME, NOW, Centre, Clock, ProgramDouble, Visitor
from tests.unit.bot.seat.mailbox import LOSE_ANSWER, LOSE_REQUEST, TWICE, MailboxDouble, refusal

MAILBOX = b64(bytes([7]) * 16)
MESSAGE_HEAD_AND_TAG = 1 + 4 + 16
PATIENCE_S = 20


class Chat:
    """A conversation under test with everything around it."""

    def __init__(self) -> None:
        centre = Centre()
        prekeys = Prekeys(centre.bot.fresh_prekey(NOW))
        responder = Responder(unb64(MAILBOX), centre.bot.key, centre.bot.certificate_id, NAME, "bot", prekeys)
        shown = {"certificate": centre.bot.certificate, "prekey": prekeys.present.signed}
        self.relay, self.program, self.clock = MailboxDouble(), ProgramDouble(), Clock()
        self.over: list[str] = []
        self.bot = Conversation(
            MAILBOX, responder, self.program, self.relay.request, self.clock, self.over.append
        )
        self.visitor = Visitor(MAILBOX, centre.seen_by_visitor(shown), self.relay)

    def seated(self) -> None:
        """The relay tells the bot how things stand."""
        self.bot.seated(self.relay.view())

    async def until(self, true: Callable[[], object]) -> None:
        """Both ends go on until something is so."""
        async with asyncio.timeout(PATIENCE_S):
            while not true():
                self.visitor.post()
                await asyncio.sleep(0.005)

    async def ask(self, text: str) -> dict[str, Any]:
        """The answer to one question."""
        had = len(self.visitor.answers)
        self.visitor.ask(text)
        self.bot.ring()
        await self.until(lambda: len(self.visitor.answers) > had)
        return self.visitor.answers[-1]

    async def idle(self) -> None:
        """Nothing is being asked of the relay any longer."""
        asked = -1
        while asked != len(self.relay.requests):
            asked = len(self.relay.requests)
            await asyncio.sleep(0.05)


@pytest_asyncio.fixture
async def chat(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Chat]:
    """Seated, with keys."""
    monkeypatch.setattr(tested, "TRY_AGAIN_S", 0.01)
    made = Chat()
    made.bot.start()
    made.visitor.hello()
    made.seated()
    await made.until(lambda: made.visitor.end.ready)
    yield made
    await made.bot.forget()


async def test_a_question_is_answered_and_both_outboxes_empty(chat: Chat) -> None:
    said = await chat.ask("får de det?")
    assert (said["topic"], said["risk"], said["keys"]) == ("anonymity", 1, ["answer-anonymity"])
    assert chat.program.heard[MAILBOX] == ["får de det?"]
    assert not chat.visitor.end.outbox


async def test_a_topic_is_answered_and_the_level_stays_up(chat: Chat) -> None:
    chat.program.risk = 3
    assert (await chat.ask("jag är rädd"))["risk"] == 3
    chat.program.risk = 1
    chat.visitor.topic("who_answers")
    chat.bot.ring()
    await chat.until(lambda: len(chat.visitor.answers) == 2)
    assert (chat.visitor.answers[1]["topic"], chat.visitor.answers[1]["risk"]) == ("who_answers", 3)


async def test_no_length_tells_which_answer_it_is(chat: Chat) -> None:
    await chat.ask("en fråga")
    chat.visitor.end.seal({"t": "something new"})
    chat.visitor.post()
    chat.bot.ring()
    await chat.until(lambda: chat.visitor.read[-1]["t"] == "receipt")
    messages = [data for _, data in chat.relay.from_bot if data[0] == MESSAGE]
    assert len(messages) >= 2
    assert {len(data) for data in messages} == {ANSWER_BUCKET + MESSAGE_HEAD_AND_TAG}


async def test_a_receipt_is_not_answered(chat: Chat) -> None:
    await chat.ask("en fråga")
    written = len(chat.relay.from_bot)
    chat.visitor.end.seal({"t": "receipt"})
    chat.visitor.post()
    chat.bot.ring()
    await chat.idle()
    assert len(chat.relay.from_bot) == written


@pytest.mark.parametrize(
    "fault",
    [
        LOSE_REQUEST,
        LOSE_ANSWER,
        TWICE,
        refusal("slow_down", again=True, wait_s=0),
        refusal("store_away", again=True),
    ],
)
@pytest.mark.parametrize("turn", [0, 1, 2])
async def test_what_is_lost_or_doubled_on_the_way_arrives_once(chat: Chat, fault: Any, turn: int) -> None:
    chat.relay.faults.extend([None] * turn + [fault])
    chat.visitor.ask("ett")
    await chat.ask("två")
    await chat.until(lambda: len(chat.visitor.answers) == 2)
    await chat.idle()
    assert chat.program.heard[MAILBOX] == ["ett", "två"]
    assert len(chat.visitor.answers) == 2


async def test_more_than_one_answer_of_the_relay_holds_is_read_in_order(chat: Chat) -> None:
    words = [str(number) for number in range(25)]
    for word in words:
        chat.visitor.ask(word)
    chat.bot.ring()
    await chat.until(lambda: len(chat.visitor.answers) == 25)
    assert chat.program.heard[MAILBOX] == words
    numbers = [answer["to"] for answer in chat.visitor.answers]
    assert numbers == sorted(numbers)


async def test_a_number_that_the_relay_lacks_is_posted_again(chat: Chat) -> None:
    chat.visitor.ask("ett")
    chat.bot.ring()
    await chat.idle()
    chat.relay.forgets_posts_of_bot(upto=1)  # the ACCEPT arrived, the answer is gone
    assert not chat.visitor.answers
    await chat.ask("två")
    await chat.until(lambda: len(chat.visitor.answers) == 2)


async def test_a_number_that_nobody_holds_any_longer_ends_in_a_line_and_not_in_a_loop(
    chat: Chat, capsys: pytest.CaptureFixture[str]
) -> None:
    await chat.ask("ett")
    await chat.ask("två")
    chat.relay.forgets_posts_of_bot(upto=0)
    chat.visitor.ask("tre")
    chat.bot.ring()
    await chat.idle()
    assert '"code": "out_of_order"' in capsys.readouterr().err
    assert len(chat.relay.requests) < 20


@pytest.mark.parametrize("code", ["unknown_mailbox", "not_seated", "not_now"])
async def test_a_refusal_that_passes_loses_nothing(chat: Chat, code: str) -> None:
    chat.relay.faults.extend([None, refusal(code)])
    chat.visitor.ask("ett")
    chat.bot.ring()
    await chat.idle()
    assert not chat.over
    chat.bot.ring()
    await chat.until(lambda: len(chat.visitor.answers) == 1)


@pytest.mark.parametrize("code", ["closed", "not_yours"])
async def test_where_it_has_no_seat_the_bot_is_done(chat: Chat, code: str) -> None:
    chat.relay.faults.append(refusal(code))
    chat.bot.look()
    await chat.idle()
    assert chat.over == [MAILBOX]


async def test_a_lost_store_loses_and_doubles_nothing(chat: Chat) -> None:
    await chat.ask("före")
    chat.visitor.ask("lost with the store")
    chat.bot.ring()
    await chat.idle()  # read and answered; the store takes the answer with it
    chat.relay.begin()
    chat.visitor.ask("efter")
    chat.bot.ring()  # before it is told: the old store's positions must touch nothing in the new one
    await chat.idle()
    chat.seated()
    await chat.until(lambda: len(chat.visitor.answers) == 3)
    await chat.idle()
    assert chat.program.heard[MAILBOX] == ["före", "lost with the store", "efter"]
    assert len(chat.visitor.answers) == 3


async def test_an_answer_out_of_the_old_store_does_not_count_in_the_new_one(chat: Chat) -> None:
    await chat.ask("före")
    old = {"ok": True, "generation": chat.relay.generation, "head": 9, "items": [], "more": False}
    chat.relay.begin()
    chat.relay.faults.extend([None, old])  # the second would have posted the answer
    chat.visitor.ask("fråga")
    chat.seated()
    await chat.idle()
    chat.seated()
    await chat.until(lambda: len(chat.visitor.answers) == 2)


async def test_healing_goes_on_in_the_new_epoch(chat: Chat) -> None:
    await chat.ask("före")
    chat.visitor.hello(again=True)
    chat.bot.ring()
    await chat.until(lambda: not chat.visitor.end.outbox)
    assert (await chat.ask("efter"))["t"] == "answer"


async def test_an_item_that_does_not_open_is_told_by_its_code_alone(
    chat: Chat, capsys: pytest.CaptureFixture[str]
) -> None:
    forged = {"to": "bot", "n": 2, "sealed": b64(bytes([MESSAGE]) + bytes(300))}
    chat.relay.faults.append({
        "ok": True, "generation": chat.relay.generation, "head": 1, "more": False,
        "items": [{**forged, "at": 2, "from": "visitor"}],
    })  # fmt: skip
    chat.bot.ring()
    await chat.idle()
    assert "bot_could_not_open" in capsys.readouterr().err
    assert chat.program.heard[MAILBOX] == []


async def test_a_program_that_fails_answers_all_the_same_and_no_word_is_written(
    chat: Chat, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    words = secrets.token_hex(8)
    chat.program.broken = ValueError(f"cannot parse {words}")
    said = await chat.ask(f"hjälp {words}")
    assert (said["topic"], said["human"], said["keys"]) == ("out_of_scope", True, ["answer-out_of_scope"])
    written = "".join(capfd.readouterr()) + caplog.text
    assert '{"event": "bot_cannot_answer", "kind": "ValueError"}' in written, "the control: the log was read"
    assert words not in written


async def test_what_breaks_is_tried_again_and_no_word_is_written(
    chat: Chat, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    words = secrets.token_hex(8)

    async def broken(*_: object) -> dict[str, Any]:
        monkeypatch.undo()
        raise RuntimeError(words)

    monkeypatch.setattr(chat.bot, "_request", broken)
    assert await chat.ask(words)
    written = "".join(capfd.readouterr())
    assert '{"event": "bot_broke", "kind": "RuntimeError"}' in written
    assert words not in written


def holders(first: str, second: str) -> list[str]:
    """Kinds of the live objects that hold words which are given in halves, so that the question is no hit."""
    text, found = first + second, []
    raw = text.encode()
    for one in gc.get_objects():
        for held in () if isinstance(one, types.FrameType) else gc.get_referents(one):
            if (isinstance(held, str) and text in held) or (
                isinstance(held, bytes | bytearray) and raw in held
            ):
                found.append(type(one).__name__)
    return found


async def test_after_forgetting_no_object_holds_the_words(chat: Chat) -> None:
    halves = secrets.token_hex(8), secrets.token_hex(8)
    await chat.ask("".join(halves))
    assert holders(*halves), "the control: while it sits in, the words are found"
    assert chat.bot._responder.ready
    await chat.bot.forget()
    gc.collect()
    assert holders(*halves) == []
    assert chat.program.dropped == [MAILBOX]
    assert not chat.bot._responder.ready and not chat.bot._responder.outbox


async def test_forgetting_in_the_middle_of_an_answer_leaves_nothing(chat: Chat) -> None:
    begun, halves = asyncio.Event(), (secrets.token_hex(8), secrets.token_hex(8))

    async def slow(mailbox: str, text: str, lang: str) -> Any:
        chat.program.heard[mailbox].append(text)
        begun.set()
        await asyncio.Event().wait()

    chat.program.answer = slow  # type: ignore[method-assign]
    chat.visitor.ask("".join(halves))
    chat.bot.ring()
    await asyncio.wait_for(begun.wait(), PATIENCE_S)
    assert holders(*halves), "the control: while it thinks, the words are found"
    await chat.bot.forget()
    gc.collect()
    assert holders(*halves) == []
