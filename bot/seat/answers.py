# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the program says: from an understanding to an `answer` packet. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.rasa.understanding import LOW_CONFIDENCE, raised

if TYPE_CHECKING:
    from bot.rasa.understanding import Understanding

DANGER_NOW = 4
HUMAN_FIRST = 3
GUESSES = 3
HELPS_AT_ONCE = frozenset({"suicide", "sexual_abuse", "at_airport", "already_abroad", "before_travel"})


def answer_packet(understood: Understanding, level_before: int, answers: int) -> dict[str, Any]:
    """The packet for one question (docs/protocol.md section 8).

    `level_before` is the chat's level so far (1..4), `answers` the channel number of the question.
    The level of a chat is raised and never lowered by the program.
    """
    level = raised(level_before, understood.risk)
    unsure = understood.confidence < LOW_CONFIDENCE
    human = unsure or understood.cannot_call or level >= HUMAN_FIRST or understood.topic == "talk_to_human"
    return {
        "t": "answer",
        "to": answers,
        "topic": understood.topic,
        "risk": level,
        "danger": understood.risk >= DANGER_NOW,
        "reason": understood.reason,
        "keys": _keys(understood, unsure),
        "next": _guesses(understood) if unsure else list(understood.next),
        "human": human,
    }


def no_answer_packet(level_before: int, answers: int) -> dict[str, Any]:
    """When the program failed on a question: it says that it does not know, and a human is offered."""
    return {
        "t": "answer",
        "to": answers,
        "topic": "out_of_scope",
        "risk": level_before,
        "danger": False,
        "reason": "none",
        "keys": ["answer-out_of_scope"],
        "next": [],
        "human": True,
    }


def _keys(understood: Understanding, unsure: bool) -> list[str]:
    keys = ["i-am-a-program"] if understood.cannot_call else []
    if understood.risk >= DANGER_NOW:
        return [*(keys or ["danger-now"]), *_answer_in_danger(understood, unsure), "offer-human"]
    if not unsure and not (understood.cannot_call and understood.topic == "out_of_scope"):
        keys.append(f"answer-{understood.topic}")
    elif not understood.cannot_call:
        keys.append("not-sure")
    if understood.risk >= HUMAN_FIRST:
        keys.append("offer-human")
    return keys


def _answer_in_danger(understood: Understanding, unsure: bool) -> list[str]:
    """Whoever is in danger now is not told about her rights: only answers that help at once stand."""
    return [] if unsure or understood.topic not in HELPS_AT_ONCE else [f"answer-{understood.topic}"]


def _guesses(understood: Understanding) -> list[str]:
    """Likely topics as buttons: a guess is offered, never presented as an answer."""
    return [slug for slug, _ in understood.topics if slug != "out_of_scope"][:GUESSES]
