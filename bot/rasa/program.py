# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program as a seat uses it: Rasa's Agent with trackers in memory, silent, and forgetful on request.

Load once, before any event loop; the loaded program may be shared with forked children (docs/bot.md).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.rasa.dialogue import ACTS, ANSWER
from bot.rasa.identity import without_numbers
from bot.rasa.silence import silence
from bot.rasa.understanding import CannotAnswer, Understanding
from content.load import load as load_content
from content.model import ContentError

if TYPE_CHECKING:
    from rasa.core.agent import Agent
    from rasa.core.lock_store import InMemoryLockStore
    from rasa.core.tracker_store import InMemoryTrackerStore

    from content.model import Topic

# Events kept a chat, about four turns: what is not kept cannot be found. The rules look one turn back.
HISTORY = 24


class CannotStart(Exception):
    """The program cannot be loaded; the text says what is missing and what to do."""


class Program:
    """Understands messages and taps. Not thread-safe; many chats may share it in one event loop."""

    def __init__(self, agent: Agent, memory: Memory, topics: Mapping[str, Topic]) -> None:
        self._agent = agent
        self._memory = memory
        self._topics = topics

    @classmethod
    def load(cls, model_path: Path | str) -> Program:
        """Load a trained model. Raises CannotStart when model or content is missing or does not fit."""
        if not Path(model_path).is_file():
            raise CannotStart(f"no model at {model_path}: run ./viska bot train")
        silence()
        agent, memory = _agent(Path(model_path))
        return cls(agent, memory, _known(_slugs(agent)))

    @property
    def slugs(self) -> frozenset[str]:
        """The topics that the program knows."""
        return frozenset(self._topics)

    async def answer(self, chat: str, text: str, lang: str) -> Understanding:
        """Understand one typed message; nothing in it is ever a command. Raises CannotAnswer.

        Numbers that name a person are taken out first: not even the tracker holds them.
        """
        safe = without_numbers(text)
        seen = await self._turn(chat, safe, None, lang)
        wordless = seen.risk == 1 and not any(sign.isalpha() for sign in safe)
        return replace(seen, gave_number=safe != text, act="no_words" if wordless else seen.act)

    async def topic(self, chat: str, slug: str, lang: str = "") -> Understanding:
        """Answer a tapped topic, at least at its risk floor. Raises CannotAnswer for an unknown slug."""
        if slug not in self._topics:
            raise CannotAnswer("unknown topic")
        danger = {"level": self._topics[slug].risk_floor}
        tapped = {"intent": {"name": slug, "confidence": 1.0}, "entities": [], "text": "", "danger": danger}
        return await self._turn(chat, "", tapped, lang)

    def drop(self, chat: str) -> None:
        """Forget the chat: after this no object of the program holds a word of it."""
        self._memory.trackers.store.pop(chat, None)
        self._memory.locks.conversation_locks.pop(chat, None)

    async def _turn(self, chat: str, text: str, tapped: dict[str, Any] | None, lang: str) -> Understanding:
        from rasa.core.channels.channel import CollectingOutputChannel, UserMessage

        channel = CollectingOutputChannel()
        try:
            parsed = tapped or await self._agent.processor.parse_message(
                UserMessage(text, metadata={"lang": lang})
            )
            await self._agent.handle_message(UserMessage(text, channel, chat, parse_data=parsed))
            return self._understanding(channel.messages[0]["text"], parsed)
        except Exception:
            self.drop(chat)
        # Raised outside the handler, so that no traceback leads to the words.
        raise CannotAnswer("the program failed on a message")

    def _understanding(self, key: str, parsed: Mapping[str, Any]) -> Understanding:
        """`key` is the catalogue key that Rasa's rule answered with, `parsed` what its pipeline saw."""
        heard = key.removeprefix(ANSWER)
        topic = ACTS.get(heard, heard)
        intent, danger = parsed["intent"], parsed.get("danger", {})
        confidence = float(intent["confidence"])
        ranking = [(one["name"], float(one["confidence"])) for one in parsed.get("intent_ranking") or []]
        others = [pair for pair in ranking if pair[0] not in (topic, *ACTS)]
        return Understanding(
            topic=topic,
            confidence=confidence,
            topics=((topic, confidence), *others),
            risk=danger.get("level", 1),
            reason=danger.get("reason", "none"),
            cannot_call=danger.get("cannot_call", False),
            next=self._topics[topic].next,
            modifiers=tuple(danger.get("modifiers", ())),
            act=heard if heard in ACTS else "",
        )


@dataclass(frozen=True)
class Memory:
    """Where Rasa keeps chats: trackers as text, and one lock a chat. In this process only."""

    trackers: InMemoryTrackerStore
    locks: InMemoryLockStore


def _agent(model_path: Path) -> tuple[Agent, Memory]:
    from rasa.core.agent import Agent
    from rasa.core.lock_store import InMemoryLockStore
    from rasa.core.tracker_store import InMemoryTrackerStore
    from rasa.shared.core.domain import Domain

    memory = Memory(InMemoryTrackerStore(Domain.empty()), InMemoryLockStore())
    memory.trackers.max_event_history = HISTORY
    try:
        agent = Agent(tracker_store=memory.trackers, lock_store=memory.locks)
        agent.load_model(str(model_path))
    except Exception as error:
        raise CannotStart(
            f"{model_path} cannot be loaded ({type(error).__name__}): run ./viska bot train"
        ) from error
    return agent, memory


def _slugs(agent: Agent) -> list[str]:
    keys = (one["text"] for responses in agent.domain.responses.values() for one in responses)
    return sorted({key.removeprefix(ANSWER) for key in keys if key.startswith(ANSWER)} - ACTS.keys())


def _known(slugs: list[str]) -> dict[str, Topic]:
    try:
        topics = load_content().topics
    except ContentError as error:
        raise CannotStart(f"content cannot be used: {error}") from error
    missing = sorted(set(slugs) - topics.keys())
    if missing:
        raise CannotStart(
            f"content/topics lacks {', '.join(missing)}: add the files, or run ./viska bot train without them"
        )
    return {slug: topics[slug] for slug in slugs}
