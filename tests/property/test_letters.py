# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters and answers in hostile hands: what was written comes back, or a refusal, and nothing in between."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from typing import Any
from unittest import mock

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sealing import answers, letters
from sealing.certificates import Trust
from sealing.errors import SealingError
from sealing.fold import fold
from sealing.letters import SealedLetter, open_letter, open_return, seal_letter, seal_return
from sealing.suite import verify_key
from tests.vectors.cases import world
from tests.vectors.cases.answers import ANSWER, ASKED, QUESTION, REPLY, SEALED
from tests.vectors.cases.letters import AGREED, HERS, KEYS, PREKEY, PREKEY_ID, READER
from tests.vectors.cases.world import CENTRE, NOW, directory

OPENS = {PREKEY_ID: PREKEY}
BOX = KEYS.box
SLOW = settings(suppress_health_check=[HealthCheck.too_slow])
# Any script; what UTF-8 cannot hold a keyboard cannot write.
ANY_TEXT = st.text(st.characters(codec="utf-8"), max_size=200)


@SLOW
@given(ANY_TEXT, st.integers(1, 50), ANY_TEXT, ANY_TEXT)
@example("\u1230" * 200, 50, "\u0639\u064e" * 100, "\u0928" * 200)
@example("\U0001e900" * 200, 50, "\x00" * 200, "\u2028" * 200)
def test_any_text_comes_back(text: str, times: int, question: str, reply: str) -> None:
    """10,000 characters of it at most."""
    content = {**HERS, "text": text * times, "check": {"question": question, "reply": reply}}
    sealed = seal_letter(BOX, content, [READER])
    opened, _ = open_letter(BOX, sealed.id, sealed.body, sealed.wraps[0], OPENS)
    assert opened == {**content, "v": 1}


# ---- what the relay can do with a letter


@dataclass(frozen=True)
class Shown:
    """A letter as the relay shows it."""

    box: bytes
    id: bytes
    body: bytes
    wrap: bytes

    def open(self) -> Any:
        return open_letter(self.box, self.id, self.body, self.wrap, OPENS)


def shown(sealed: SealedLetter, box: bytes = BOX) -> Shown:
    return Shown(box, sealed.id, sealed.body, sealed.wraps[0])


LETTER = shown(seal_letter(BOX, HERS, [READER]))
ANOTHER = shown(seal_letter(BOX, {**HERS, "text": "another"}, [READER]))
ELSEWHERE_BOX = bytes(16)
ELSEWHERE = shown(seal_letter(ELSEWHERE_BOX, HERS, [READER]), ELSEWHERE_BOX)
PLACES = ("box", "id", "body", "wrap")


def flip(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8 % len(data)] ^= 1 << bit % 8
    return bytes(changed)


def refused(attempt: Callable[[], Any]) -> bool:
    """Whether it ends in a refusal; anything else that is raised is a fault."""
    try:
        attempt()
    except SealingError:
        return True
    return False


def test_what_nobody_touched_opens() -> None:
    """The control of all that follows."""
    assert not any(refused(letter.open) for letter in (LETTER, ANOTHER, ELSEWHERE))


@settings(SLOW, max_examples=300)
@given(st.sampled_from(PLACES), st.integers(0, 1183 * 8))
def test_any_bit_that_differs_is_refused(part: str, bit: int) -> None:
    assert refused(replace(LETTER, **{part: flip(getattr(LETTER, part), bit)}).open)


@SLOW
@given(st.sampled_from(PLACES), st.integers(0, 40))
def test_what_is_shorter_is_refused(part: str, length: int) -> None:
    whole = getattr(LETTER, part)
    assert refused(replace(LETTER, **{part: whole[: len(whole) - 1 - length]}).open)


MIXES = [
    replace(LETTER, **{part: getattr(other, part) for part in moved})
    for other in (ANOTHER, ELSEWHERE)
    for moved in (("box",), ("id",), ("body",), ("wrap",), ("id", "wrap"), ("body", "wrap"), ("id", "body"))
]


@pytest.mark.parametrize("mix", [mix for mix in MIXES if mix not in (LETTER, ANOTHER, ELSEWHERE)])
def test_parts_of_two_letters_never_make_one(mix: Shown) -> None:
    assert refused(mix.open)


def test_a_letter_is_no_return_and_a_return_no_letter() -> None:
    agreed = seal_return(AGREED, [READER])
    assert open_return(agreed.id, agreed.body, agreed.wraps[0], OPENS)["keep"] == AGREED["keep"]
    assert refused(shown(agreed, bytes(16)).open)
    letter = seal_letter(bytes(16), {**HERS, "text": "a" * 1500}, [READER])
    assert not refused(shown(letter, bytes(16)).open) and len(letter.body) == len(agreed.body)
    assert refused(lambda: open_return(letter.id, letter.body, letter.wraps[0], OPENS))


# ---- what who found the words can do with an answer


def _trust() -> Trust:
    trust = Trust(verify_key(world.ROOT), CENTRE)
    trust.accept_directory(directory(), NOW)
    return trust


TRUST = _trust()


KEY = answers.answer_keys(BOX, SEALED.id, QUESTION, REPLY).key


def opened(answer: bytes, key: bytes = KEY) -> answers.Answer:
    return answers.open_answer(TRUST, BOX, SEALED.id, key, answer, NOW)


def opened_by(reply: str) -> answers.Answer:
    return opened(SEALED.answer, answers.answer_keys(BOX, SEALED.id, QUESTION, reply).key)


@settings(max_examples=25)
@given(st.one_of(ANY_TEXT, st.just(REPLY), st.sampled_from([REPLY[:-2], REPLY + "a", "Snö", "lilla", ""])))
def test_only_the_right_reply_opens(reply: str) -> None:
    if fold(reply) and "".join(fold(reply)) == "".join(fold(REPLY)):
        assert opened_by(reply) == ANSWER
    else:
        assert refused(lambda: opened_by(reply))


@settings(max_examples=10)
@given(
    st.sampled_from(
        [str.upper, str.lower, str.title, lambda text: f"  {text}!! ", lambda t: t.replace(" ", "\u00a0")]
    )
)
def test_the_right_reply_opens_however_it_is_typed(typed: Callable[[str], str]) -> None:
    assert opened_by(typed(REPLY)) == ANSWER


@settings(max_examples=100)
@given(st.integers(0, len(SEALED.answer) * 8 - 1))
def test_an_answer_with_a_bit_that_differs_is_refused(bit: int) -> None:
    assert opened(SEALED.answer) == ANSWER
    assert refused(lambda: opened(flip(SEALED.answer, bit)))


def test_the_question_of_an_answer_does_not_say_the_reply() -> None:
    """What the words alone open is the same for every reply, but for what was drawn."""
    author = (world.COUNSELLOR, world.COUNSELLOR_CERTIFICATE)
    asked = [
        answers.seal_answer(BOX, KEYS.reply.public, ANSWER, (ASKED, reply), *author)
        for reply in ("ja", "nej" * 60)
    ]
    read = [answers.open_question(BOX, KEYS.reply, one.id, one.question) for one in asked]
    assert {one.question for one in read} == {ASKED}
    assert len({len(one.question) for one in asked}) == len({len(one.answer) for one in asked}) == 1


# ---- the properties fail where a rule is missing


def _no_place_of_a_body() -> AbstractContextManager[Any]:
    return mock.patch.object(letters, "frame", lambda *anywhere: b"")


def _no_place_of_a_wrap() -> AbstractContextManager[Any]:
    return mock.patch.object(letters, "H", lambda *anywhere: b"")


def _any_reply() -> AbstractContextManager[Any]:
    return mock.patch.object(answers, "fold", lambda text: ["anything"])


def _resealed(box: bytes = BOX, **content: Any) -> Shown:
    return shown(seal_letter(box, {**HERS, **content}, [READER]), box)


def test_a_body_without_its_place_could_be_moved() -> None:
    for broken, is_refused in ((nullcontext(), True), (_no_place_of_a_body(), False)):
        with broken, _no_place_of_a_wrap():
            assert refused(replace(_resealed(), id=secrets.token_bytes(16)).open) is is_refused


def test_a_wrap_without_its_place_could_be_moved() -> None:
    for broken, is_refused in ((nullcontext(), True), (_no_place_of_a_wrap(), False)):
        with broken, _no_place_of_a_body():
            assert refused(replace(_resealed(), box=secrets.token_bytes(16)).open) is is_refused


def test_a_key_without_the_reply_would_open_for_all() -> None:
    with _any_reply():
        author = (world.COUNSELLOR, world.COUNSELLOR_CERTIFICATE)
        sealed = answers.seal_answer(BOX, KEYS.reply.public, ANSWER, (ASKED, REPLY), *author)
        question = answers.open_question(BOX, KEYS.reply, sealed.id, sealed.question)
        key = answers.answer_keys(BOX, sealed.id, question, "wrong").key
        assert answers.open_answer(TRUST, BOX, sealed.id, key, sealed.answer, NOW) == ANSWER
