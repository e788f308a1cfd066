# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the program understood of one message, and the rules for using it. Imports nothing heavy."""

from __future__ import annotations

from dataclasses import dataclass

# Below this confidence the topic is a guess: offer two or three likely topics and a human, not an answer.
# The table behind the number is in docs/bot.md, "When it is not sure".
LOW_CONFIDENCE = 0.35


class CannotAnswer(Exception):
    """Rasa failed on a message. Carries nothing of it; the chat's tracker has been dropped."""


@dataclass(frozen=True)
class Understanding:
    """Topic with confidence 0..1, ranked topics, risk 1..4 with its reason, and the topics to offer next.

    `act`: a dialogue act that is no topic ("more", "abuse", ...; bot/rasa/dialogue.py), or "no_words".
    `gave_number`: what looks like a personal or a telephone number stood in the message.
    """

    topic: str
    confidence: float
    topics: tuple[tuple[str, float], ...]
    risk: int
    reason: str
    cannot_call: bool
    next: tuple[str, ...]
    modifiers: tuple[str, ...] = ()
    act: str = ""
    gave_number: bool = False


def raised(previous: int, now: int) -> int:
    """The level of a chat after a message: a program raises and never lowers; a counsellor may."""
    return max(previous, now)
