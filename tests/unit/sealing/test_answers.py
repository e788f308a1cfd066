# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Answers behind their questions."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from sealing.answers import Answer, answer_keys, open_answer, open_question, seal_answer
from sealing.certificates import Trust
from sealing.errors import SealingError
from sealing.suite import verify_key
from tests.vectors.cases import world
from tests.vectors.cases.answers import ANSWER, ASKED, QUESTION, REPLY, SEALED
from tests.vectors.cases.letters import KEYS
from tests.vectors.cases.world import CENTRE, NOW, directory


def trusting() -> Trust:
    trust = Trust(verify_key(world.ROOT), CENTRE)
    trust.accept_directory(directory(), NOW)
    return trust


def seal(answer: Answer, check: tuple[str, str]) -> object:
    author = (world.COUNSELLOR, world.COUNSELLOR_CERTIFICATE)
    return seal_answer(KEYS.box, KEYS.reply.public, answer, check, *author)


def test_words_open_the_question_and_the_reply_the_answer() -> None:
    opened = open_question(KEYS.box, KEYS.reply, SEALED.id, SEALED.question)
    assert opened.question == ASKED
    keys = answer_keys(KEYS.box, SEALED.id, opened, REPLY)
    assert hashlib.sha256(keys.proof).digest() == SEALED.proof_hash
    assert open_answer(trusting(), KEYS.box, SEALED.id, keys.key, SEALED.answer, NOW) == ANSWER
    wrong = answer_keys(KEYS.box, SEALED.id, opened, REPLY + "a")
    assert hashlib.sha256(wrong.proof).digest() != SEALED.proof_hash
    with pytest.raises(SealingError, match="cannot_open"):
        open_answer(trusting(), KEYS.box, SEALED.id, wrong.key, SEALED.answer, NOW)


def test_the_sizes_say_little() -> None:
    assert (len(SEALED.question), len(SEALED.answer)) == (2160, 4096 + 16)


def test_what_is_too_long_or_no_reply_is_refused_before_it_is_sealed() -> None:
    with pytest.raises(SealingError, match="too_long"):
        seal(replace(ANSWER, text="a" * 10_001), (ASKED, REPLY))
    with pytest.raises(SealingError, match="too_long"):
        seal(ANSWER, ("a" * 201, REPLY))
    with pytest.raises(SealingError, match="bad_format"):
        seal(ANSWER, (ASKED, "?!"))
    assert seal(replace(ANSWER, text="\u1230" * 10_000), ("\u1230" * 200, REPLY))


def test_nothing_here_shows_words_or_keys() -> None:
    keys = answer_keys(KEYS.box, SEALED.id, QUESTION, REPLY)
    shown = repr((ANSWER, QUESTION, SEALED, keys))
    for secret in (ANSWER.text, ASKED, repr(keys.key), repr(keys.proof), repr(QUESTION.s)):
        assert secret not in shown
