# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The Rasa component of danger: what the rules of every locale said, and a classifier for the rest."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import skops.io
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import vstack
from sklearn.linear_model import LogisticRegression

from bot.rasa.danger import REASONS, Danger, DangerError
from bot.rasa.text_features import BY_RULE, GROUPS

DANGER = "danger"
# The classifier alone gives a level when the probability of that level or a higher one is at least this.
SURE_OF_LEVEL = {4: 0.5, 3: 0.5, 2: 0.5}
# ... and for level 3 or 4 one of these word groups must stand in the message.
SOMEBODY_OR_HARM = frozenset(
    {
        "i",
        "me",
        "victim",
        "friend",
        "sister",
        "fear",
        "kill",
        "weapon",
        "locked",
        "suicide",
        "selfharm",
        "pills",
    }
)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Risk(GraphComponent):
    """Puts `danger` = {level, reason, modifiers, cannot_call} on every message."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Risk:
        """Called by Rasa before training; the names of the arguments are Rasa's."""
        return cls(
            model_storage, resource, LogisticRegression(max_iter=1000), LogisticRegression(max_iter=1000)
        )

    @classmethod
    def load(cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, **_: Any) -> Risk:
        """Called by Rasa with a trained model. Raises TypeError for a file with foreign types in it."""
        with model_storage.read_from(resource) as folder:
            levels, reasons = (skops.io.load(folder / f"{name}.skops") for name in ("levels", "reasons"))
        return cls(model_storage, resource, levels, reasons)

    def __init__(
        self,
        storage: ModelStorage,
        resource: Resource,
        levels: LogisticRegression,
        reasons: LogisticRegression,
    ) -> None:
        self._storage, self._resource, self._levels, self._reasons = storage, resource, levels, reasons

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the `risk` and `reason` of every utterance. Raises DangerError when one lacks them."""
        examples = [one for one in training_data.intent_examples if one.get(TEXT)]
        rows = vstack([_row(one) for one in examples])
        labels = [_label(one) for one in examples]
        self._levels.fit(rows, [level for level, _ in labels])
        self._reasons.fit(rows, [reason for _, reason in labels])
        with self._storage.write_to(self._resource) as folder:
            skops.io.dump(self._levels, folder / "levels.skops")
            skops.io.dump(self._reasons, folder / "reasons.skops")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Judge each message; the higher of rules and classifier counts."""
        for message in messages:
            seen = self._judge(message)
            message.set(DANGER, {**vars(seen), "modifiers": list(seen.modifiers)}, add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Later components learn nothing from danger."""
        return training_data

    def _judge(self, message: Message) -> Danger:
        by_rule: Danger = message.get(BY_RULE)
        row = _row(message)
        level = self._level(row)
        if not _may_alarm(set(message.get(GROUPS))):
            level = min(level, 2)
        if by_rule.lowered:
            level = min(level, 3)
        if level <= by_rule.level:
            return by_rule
        reason = str(self._reasons.predict(row)[0])
        return replace(by_rule, level=level, reason=reason if reason != "none" else by_rule.reason)

    def _level(self, row: Any) -> int:
        chances = dict(zip(self._levels.classes_, self._levels.predict_proba(row)[0], strict=True))
        for level, enough in SURE_OF_LEVEL.items():
            if sum(chance for one, chance in chances.items() if one >= level) >= enough:
                return level
        return 1


def _may_alarm(groups: set[str]) -> bool:
    """May the classifier alone give 3 or 4? Not for leisure without fear, nor without somebody or harm."""
    return not SOMEBODY_OR_HARM.isdisjoint(groups) and ("leisure" not in groups or "fear" in groups)


def _row(message: Message) -> Any:
    sentence = message.get_sparse_features(attribute=TEXT)[1]
    return sentence.features


def _label(message: Message) -> tuple[int, str]:
    data = (message.get("metadata") or {}).get("intent") or {}
    level, reason = data.get("risk"), data.get("reason")
    if level not in (1, 2, 3, 4) or reason not in REASONS:
        raise DangerError(
            f"an utterance of {message.get('intent')} lacks `metadata: {{risk: 1..4, reason: ...}}`"
        )
    return level, reason
