# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""What Rasa's RulePolicy plays: one rule a topic of content/topics, and one a dialogue act that is no topic.

What an act means ("more" of what?) only the page can say, which knows what stands in the log: the program
names the act and a text that holds without knowing (docs/bot.md, "Dialogue").
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

ANSWER = "answer-"
# Dialogue act -> the topic that stands for it where only topics are known.
ACTS = {
    "more": "out_of_scope",
    "law": "is_it_a_crime",
    "who_helps": "talk_to_human",
    "affirm": "out_of_scope",
    "deny": "out_of_scope",
    "dont_know": "out_of_scope",
    "change_language": "out_of_scope",
    "abuse": "out_of_scope",
    "perpetrator": "out_of_scope",
    "relative_asks": "out_of_scope",
}


def domain(slugs: Iterable[str]) -> dict[str, Any]:
    """Rasa's domain: an intent and a response for each topic and act; a response is a catalogue key."""
    intents = [*sorted(slugs), *ACTS]
    return {
        "version": "3.1",
        "session_config": {"session_expiration_time": 0, "carry_over_slots_to_new_session": False},
        "intents": intents,
        "responses": {f"utter_{one}": [{"text": f"{ANSWER}{one}"}] for one in intents},
    }


def rules(slugs: Iterable[str]) -> dict[str, Any]:
    """Rasa's rules: whatever came before, an intent is answered with its response."""
    intents = [*sorted(slugs), *ACTS]
    steps = {one: [{"intent": one}, {"action": f"utter_{one}"}] for one in intents}
    return {"version": "3.1", "rules": [{"rule": one, "steps": steps[one]} for one in intents]}
