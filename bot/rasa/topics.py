# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""The Rasa component that names the topic: a linear support vector machine with a fitted confidence.

Chosen by measurement over Rasa's logistic regression and DIET (docs/bot.md, "What was compared"): as good or
better, and trained on twenty thousand utterances in seconds.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import INTENT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix
from sklearn.model_selection import train_test_split
from sklearn.svm import LinearSVC

from bot.rasa.linear import Linear, examples_of, packed, row_of

ASIDE = 0.15  # of the utterances, kept aside to learn how sure a distance is
SHARPNESS = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)


def risk_of(message: Message) -> int | None:
    """The level that a person gave an utterance of the training data."""
    level: int | None = ((message.get("metadata") or {}).get("intent") or {}).get("risk")
    return level


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Topics(Linear):
    """Puts `intent` and `intent_ranking` on every message, confidences of all topics adding up to 1."""

    FILE = "topics.npz"

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`penalty`: the machine's C. `ranking_length`: how many topics are named.

        `danger_weight`: of an utterance of level 4, whose words tell of danger more than of a topic.
        """
        return {"penalty": 0.07, "danger_weight": 0.4, "ranking_length": 5}

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the topics, and how sure a distance from the border is."""
        examples, rows = examples_of(training_data)
        names = np.array([one.get(INTENT) for one in examples])
        weights = np.array([self._config["danger_weight"] if risk_of(one) == 4 else 1.0 for one in examples])
        sharpness = self._sharpness(rows, names, weights)
        machine = self._machine().fit(rows, names, weights)
        return self._keep(
            {
                "names": machine.classes_,
                "weights": packed(machine.coef_),
                "border": machine.intercept_.astype(np.float32),
                "sharpness": np.float32(sharpness),
            }
        )

    def _machine(self) -> LinearSVC:
        return LinearSVC(C=self._config["penalty"], tol=1e-3)

    def _sharpness(self, rows: csr_matrix, names: np.ndarray, weights: np.ndarray) -> float:
        """What distances are multiplied by so that their softmax is an honest chance."""
        kept, aside, kept_names, aside_names, kept_weights, _ = train_test_split(
            rows, names, weights, test_size=ASIDE, stratify=names, random_state=1
        )
        machine = self._machine().fit(kept, kept_names, kept_weights)
        apart = machine.decision_function(aside)
        right = np.searchsorted(machine.classes_, aside_names)
        return min(SHARPNESS, key=lambda one: _surprise(apart * one, right))

    def process(self, messages: list[Message]) -> list[Message]:
        """Name each message's topic."""
        for message in messages:
            ranking = self._ranking(row_of(message))
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set("intent_ranking", ranking, add_to_output=True)
        return messages

    def _ranking(self, row: csr_matrix) -> list[dict[str, Any]]:
        distances = self._scores(row, "weights", "border")
        chances = np.exp(_logarithms(distances[None, :] * self._learned["sharpness"])[0])
        best = np.argsort(chances)[::-1][: self._config["ranking_length"]]
        return [{"name": str(self._learned["names"][one]), "confidence": float(chances[one])} for one in best]


def _logarithms(scores: np.ndarray) -> np.ndarray:
    """Softmax of each row, as logarithms."""
    scores = scores - scores.max(axis=1, keepdims=True)
    return scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))


def _surprise(scores: np.ndarray, right: np.ndarray) -> float:
    """Mean negative logarithm of the chance given to the right topic: lowest when confidence is honest."""
    return -float(np.mean(_logarithms(scores)[np.arange(len(right)), right]))
