# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the program says: levels that never fall, guesses that are only offered, a human in time."""

from __future__ import annotations

from typing import Any

import pytest

from bot.rasa.dialogue import ACTS
from bot.rasa.understanding import LOW_CONFIDENCE, Understanding
from bot.seat.answers import ACT_KEYS, answer_packet, no_answer_packet
from content.load import load

RANKED = (
    ("digital_control", 0.3),
    ("out_of_scope", 0.2),
    ("forced_marriage", 0.15),
    ("anonymity", 0.1),
    ("suicide", 0.05),
)
FIELDS = {"t", "to", "topic", "act", "risk", "danger", "form", "reason", "keys", "next", "human"}


def understood(**changes: Any) -> Understanding:
    said = {
        "topic": "digital_control",
        "confidence": 0.9,
        "topics": RANKED,
        "risk": 1,
        "reason": "none",
        "cannot_call": False,
        "next": ("anonymity",),
        **changes,
    }
    return Understanding(**said)


def test_a_plain_answer() -> None:
    assert answer_packet(understood(), 1, 7) == {
        "t": "answer",
        "to": 7,
        "topic": "digital_control",
        "act": "",
        "risk": 1,
        "danger": False,
        "form": "",
        "reason": "",
        "keys": ["answer-digital_control"],
        "next": ["anonymity"],
        "human": False,
    }


@pytest.mark.parametrize("before", [1, 2, 3, 4])
@pytest.mark.parametrize("now", [1, 2, 3, 4])
def test_the_level_of_a_chat_never_falls(before: int, now: int) -> None:
    packet = answer_packet(understood(risk=now), before, 1)
    assert packet["risk"] == max(before, now)
    assert packet["human"] is (max(before, now) >= 3)


@pytest.mark.parametrize("before", [1, 4])
def test_danger_is_what_this_message_is_by_itself(before: int) -> None:
    assert answer_packet(understood(risk=4), before, 1)["danger"] is True
    assert answer_packet(understood(risk=3), before, 1)["danger"] is False


@pytest.mark.parametrize(("risk", "keys"), [
    (1, ["answer-digital_control"]),
    (2, ["answer-digital_control"]),
    (3, ["human-first", "answer-digital_control"]),
    (4, ["danger-now", "offer-human"]),
])  # fmt: skip
def test_a_human_is_offered_in_words_at_a_serious_message(risk: int, keys: list[str]) -> None:
    assert answer_packet(understood(risk=risk), 1, 1)["keys"] == keys


def test_who_asks_for_a_human_is_offered_one() -> None:
    assert answer_packet(understood(topic="talk_to_human"), 1, 1)["human"] is True


def test_a_guess_is_offered_and_not_given_as_an_answer() -> None:
    packet = answer_packet(understood(confidence=LOW_CONFIDENCE - 0.01), 1, 1)
    assert packet["keys"] == ["not-sure"]
    assert packet["next"] == ["digital_control", "forced_marriage", "anonymity"]
    assert packet["human"] is True
    assert answer_packet(understood(confidence=LOW_CONFIDENCE), 1, 1)["keys"] == ["answer-digital_control"]


def test_who_gives_an_address_is_told_at_once_that_this_is_a_program() -> None:
    told = answer_packet(understood(cannot_call=True), 1, 1)["keys"]
    assert told == ["i-am-a-program", "answer-digital_control"]
    packet = answer_packet(understood(cannot_call=True, topic="out_of_scope"), 1, 1)
    assert (packet["keys"], packet["human"]) == (["i-am-a-program"], True)


def test_that_is_told_even_when_the_rest_is_a_guess() -> None:
    packet = answer_packet(understood(cannot_call=True, confidence=0.1, risk=3), 1, 1)
    assert packet["keys"] == ["i-am-a-program", "human-first"]
    assert packet["next"] == ["digital_control", "forced_marriage", "anonymity"]
    assert packet["human"] is True


def test_a_program_that_failed_says_so_and_offers_a_human() -> None:
    packet = no_answer_packet(3, 5)
    assert (packet["to"], packet["risk"], packet["human"]) == (5, 3, True)
    assert packet["keys"] == ["answer-out_of_scope"]
    assert packet.keys() == answer_packet(understood(), 1, 1).keys() == FIELDS


@pytest.mark.parametrize(("topic", "keys"), [
    ("digital_control", ["danger-now", "offer-human"]),
    ("suicide", ["danger-now", "answer-suicide", "offer-human"]),
])  # fmt: skip
def test_who_is_in_danger_now_is_not_told_about_her_rights(topic: str, keys: list[str]) -> None:
    assert answer_packet(understood(topic=topic, risk=4), 1, 1)["keys"] == keys


def test_who_is_in_danger_and_gives_an_address_is_told_that_this_is_a_program() -> None:
    told = answer_packet(understood(cannot_call=True, risk=4), 1, 1)["keys"]
    assert told == ["i-am-a-program", "offer-human"]


def test_a_guess_is_no_answer_in_danger() -> None:
    told = answer_packet(understood(topic="suicide", confidence=0.1, risk=4), 1, 1)["keys"]
    assert told == ["danger-now", "offer-human"]


@pytest.mark.parametrize(("changes", "form"), [
    ({}, "sweden"),
    ({"reason": "violence"}, "sweden"),
    ({"topic": "at_airport"}, "travelling"),
    ({"reason": "travel"}, "travelling"),
    ({"topic": "already_abroad", "reason": "travel"}, "abroad"),
    ({"reason": "marriage", "modifiers": ("alone_abroad",)}, "abroad"),
])  # fmt: skip
def test_the_card_opens_in_the_form_that_fits_where_she_is(changes: dict[str, Any], form: str) -> None:
    assert answer_packet(understood(risk=4, **changes), 1, 1)["form"] == form
    assert answer_packet(understood(risk=3, **changes), 4, 1)["form"] == ""


def test_an_act_is_named_and_answered() -> None:
    packet = answer_packet(understood(topic="out_of_scope", act="more", confidence=0.2), 1, 1)
    assert (packet["act"], packet["keys"]) == ("more", ["answer-more_none"])


@pytest.mark.parametrize("act", sorted({*ACTS, "no_words"}))
def test_every_act_has_a_text(act: str) -> None:
    assert ACT_KEYS[act] in load().catalogues["sv"].all


@pytest.mark.parametrize("act", ["perpetrator", "relative_asks"])
def test_who_threatens_or_fishes_is_not_led_to_a_human(act: str) -> None:
    packet = answer_packet(understood(topic="out_of_scope", act=act, risk=3), 1, 1)
    assert (packet["keys"], packet["human"], packet["risk"]) == ([f"answer-{act}"], False, 3)


def test_danger_goes_before_an_act() -> None:
    packet = answer_packet(understood(topic="out_of_scope", act="abuse", risk=4), 1, 1)
    assert (packet["act"], packet["keys"]) == ("", ["danger-now", "offer-human"])


def test_a_number_that_names_her_is_warned_about_first() -> None:
    packet = answer_packet(understood(gave_number=True, topic="out_of_scope"), 1, 1)
    assert (packet["keys"], packet["human"]) == (["answer-personal_number"], True)
    assert answer_packet(understood(gave_number=True, confidence=0.1), 1, 1)["keys"] == [
        "answer-personal_number"
    ]


def test_who_says_that_she_is_under_15_is_told_what_holds_for_her() -> None:
    assert answer_packet(understood(modifiers=("under_15",)), 1, 1)["keys"][-1] == "note-under_15"
