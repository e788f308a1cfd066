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
# What a dialogue act is answered with when the page does not know better (it knows what stands in its log).
ACT_KEYS = {
    "more": "answer-more_none",
    "law": "answer-law_none",
    "who_helps": "answer-who_none",
    "affirm": "answer-yes_alone",
    "deny": "answer-no_alone",
    "dont_know": "not-sure",
    "change_language": "answer-change_language",
    "abuse": "answer-abuse",
    "perpetrator": "answer-perpetrator",
    "relative_asks": "answer-relative_asks",
    "no_words": "answer-no_words",
}
# This place is for those who are exposed: who threatens, or asks about another's chat, is not led to a human.
NOT_SERVED = ("perpetrator", "relative_asks")
ABROAD = ("already_abroad", "held_abroad", "alone_abroad")
TRAVELLING = ("at_airport", "before_travel", "travel")


def answer_packet(understood: Understanding, level_before: int, answers: int) -> dict[str, Any]:
    """The packet for one question (docs/protocol.md section 8).

    `level_before` is the chat's level so far (1..4), `answers` the channel number of the question.
    The level of a chat is raised and never lowered by the program.
    """
    level = raised(level_before, understood.risk)
    unsure = not understood.act and understood.confidence < LOW_CONFIDENCE
    danger = understood.risk >= DANGER_NOW
    return {
        "t": "answer",
        "to": answers,
        "topic": understood.topic,
        "act": "" if unsure or danger else understood.act,
        "risk": level,
        "danger": danger,
        "form": _form(understood) if danger else "",
        "reason": "" if understood.reason == "none" else understood.reason,
        "keys": _keys(understood, unsure),
        "next": _guesses(understood) if unsure else list(understood.next),
        "human": _human(understood, unsure, level),
    }


def no_answer_packet(level_before: int, answers: int) -> dict[str, Any]:
    """When the program failed on a question: it says that it does not know, and a human is offered."""
    return {
        "t": "answer",
        "to": answers,
        "topic": "out_of_scope",
        "act": "",
        "risk": level_before,
        "danger": False,
        "form": "",
        "reason": "",
        "keys": ["answer-out_of_scope"],
        "next": [],
        "human": True,
    }


def _human(understood: Understanding, unsure: bool, level: int) -> bool:
    """Whether the button for a human stands out."""
    if understood.act in NOT_SERVED:
        return False
    asked = understood.topic == "talk_to_human" or understood.cannot_call or understood.gave_number
    return unsure or asked or level >= HUMAN_FIRST


def _form(understood: Understanding) -> str:
    """The emergency card's form that fits where she is, as far as her words tell."""
    said = {understood.reason, understood.topic, *understood.modifiers}
    if said.intersection(ABROAD):
        return "abroad"
    return "travelling" if said.intersection(TRAVELLING) else "sweden"


def _keys(understood: Understanding, unsure: bool) -> list[str]:
    keys = ["answer-personal_number"] if understood.gave_number else []
    if understood.cannot_call:
        keys.append("i-am-a-program")
    if understood.risk >= DANGER_NOW:
        return [*(keys or ["danger-now"]), *_answer_in_danger(understood, unsure), "offer-human"]
    if understood.risk >= HUMAN_FIRST and understood.act not in NOT_SERVED:
        keys.append("human-first")
    keys += _answer(understood, unsure, said=bool(keys))
    if "under_15" in understood.modifiers:
        keys.append("note-under_15")
    return keys


def _answer(understood: Understanding, unsure: bool, said: bool) -> list[str]:
    """The answer itself; nothing when the program has `said` what matters and knows no more."""
    if unsure:
        return [] if understood.cannot_call or understood.gave_number else ["not-sure"]
    if understood.act:
        return [ACT_KEYS[understood.act]]
    return [] if said and understood.topic == "out_of_scope" else [f"answer-{understood.topic}"]


def _answer_in_danger(understood: Understanding, unsure: bool) -> list[str]:
    """Whoever is in danger now is not told about her rights: only answers that help at once stand."""
    return [] if unsure or understood.topic not in HELPS_AT_ONCE else [f"answer-{understood.topic}"]


def _guesses(understood: Understanding) -> list[str]:
    """Likely topics as buttons: a guess is offered, never presented as an answer."""
    return [slug for slug, _ in understood.topics if slug != "out_of_scope"][:GUESSES]
