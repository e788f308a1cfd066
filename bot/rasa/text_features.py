# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two Rasa components: one reading of a message by all rules, and what the classifiers see of it."""

from __future__ import annotations

import json
from typing import Any

import skops.io
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.sparse_featurizer.sparse_featurizer import SparseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, FEATURE_TYPE_SEQUENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import FeatureUnion

from bot.rasa.danger import all_rules
from bot.rasa.normal import folded

GROUPS = "groups"
BY_RULE = "by_rule"
_TYPES = ["scipy.sparse._csr.csr_matrix"]  # the one type in the file that skops does not know to be harmless
Component = DefaultV1Recipe.ComponentType


@DefaultV1Recipe.register(Component.MESSAGE_TOKENIZER, is_trainable=False)
class Rules(GraphComponent):
    """Reads a message once: its text becomes the normal form; word groups and danger by rule stand beside."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Rules:
        """Called by Rasa. Raises DangerError when content/danger cannot be used."""
        return cls()

    def __init__(self) -> None:
        self._rules = all_rules()

    def process(self, messages: list[Message]) -> list[Message]:
        """Read messages in place."""
        for message in messages:
            heard = self._rules.hear(message.get(TEXT) or "")
            message.set(TEXT, heard.text)
            message.set(GROUPS, heard.groups)
            message.set(BY_RULE, heard.danger)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """The same for training, so that both see one form."""
        self.process(training_data.training_examples)
        return training_data


@DefaultV1Recipe.register(Component.MESSAGE_FEATURIZER, is_trainable=True)
class TextFeatures(SparseFeaturizer, GraphComponent):
    """Words, word pairs, letter runs and word groups of content/danger as one sparse row a message.

    `strength` scales every column: for a linear classifier with a fixed penalty it loosens the penalty.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Word and letter n-gram lengths and the weights, chosen by measurement (docs/bot.md)."""
        return {
            **SparseFeaturizer.get_default_config(),
            "words": [1, 2],
            "letters": [2, 5],
            "strength": 3.2,
            "group_weight": 0.4,
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TextFeatures:
        """Called by Rasa before training; the names of the arguments are Rasa's."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, **_: Any
    ) -> TextFeatures:
        """Called by Rasa with a trained model. Raises TypeError for a file with foreign types in it."""
        made = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            made._ngrams = skops.io.load(folder / "ngrams.skops", trusted=_TYPES)
            made._groups = json.loads((folder / "groups.json").read_text("utf-8"))
        return made

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        super().__init__(resource.name, config)
        self._config, self._storage, self._resource = config, storage, resource
        self._ngrams = _ngrams(config)
        self._groups = list(all_rules().group_names)

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Nothing to refuse."""

    def train(self, training_data: TrainingData) -> Resource:
        """Learn which n-grams there are, and keep the names of the groups: an editor may add some later."""
        self._ngrams.fit([folded(one.get(TEXT)) for one in training_data.training_examples if one.get(TEXT)])
        with self._storage.write_to(self._resource) as folder:
            skops.io.dump(self._ngrams, folder / "ngrams.skops")
            (folder / "groups.json").write_text(json.dumps(self._groups), "utf-8")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Give each message its row."""
        for message in messages:
            self._add(message)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """The same for training."""
        self.process([one for one in training_data.training_examples if one.get(TEXT) is not None])
        return training_data

    def _add(self, message: Message) -> None:
        text = message.get(TEXT)
        present = message.get(GROUPS)
        groups = csr_matrix([[float(name in present) for name in self._groups]])
        row = hstack([self._ngrams.transform([folded(text)]), groups * self._config["group_weight"]])
        row = csr_matrix(row * self._config["strength"])
        for kind in (FEATURE_TYPE_SEQUENCE, FEATURE_TYPE_SENTENCE):
            message.add_features(Features(row, kind, TEXT, self._resource.name))


def _ngrams(config: dict[str, Any]) -> FeatureUnion:
    words = TfidfVectorizer(
        ngram_range=tuple(config["words"]), token_pattern=r"\S+", lowercase=False, sublinear_tf=True
    )
    letters = TfidfVectorizer(
        analyzer="char_wb", ngram_range=tuple(config["letters"]), lowercase=False, sublinear_tf=True
    )
    return FeatureUnion([("words", words), ("letters", letters)])
