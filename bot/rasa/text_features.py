# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two Rasa components: one reading of a message by all rules, and what the classifiers see of it."""

from __future__ import annotations

import json
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import numpy as np
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

from bot.rasa.danger import Heard, all_rules
from bot.rasa.normal import folded
from bot.rasa.sound import consonants

IDEAS = "ideas"
BY_RULE = "by_rule"
Component = DefaultV1Recipe.ComponentType


@DefaultV1Recipe.register(Component.MESSAGE_TOKENIZER, is_trainable=False)
class Rules(GraphComponent):
    """Reads a message once: its text becomes the normal form; its ideas and danger by rule stand beside."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Rules:
        """Called by Rasa. Raises DangerError when content/danger or content/words cannot be used."""
        return cls()

    def __init__(self) -> None:
        self._rules = all_rules()

    def process(self, messages: list[Message]) -> list[Message]:
        """Read messages in place."""
        for message in messages:
            _put(message, self._rules.hear(message.get(TEXT) or ""))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """The same for training, so that both see one form; on all cores, since there are many."""
        examples = training_data.training_examples
        texts = [message.get(TEXT) or "" for message in examples]
        with ProcessPoolExecutor(mp_context=multiprocessing.get_context("fork")) as pool:
            everything = pool.map(_hear, texts, chunksize=500)
            for message, heard in zip(examples, everything, strict=True):
                _put(message, heard)
        return training_data


def _hear(text: str) -> Heard:
    """In a process of the pool, which inherited the rules."""
    return all_rules().hear(text)


def _put(message: Message, heard: Heard) -> None:
    message.set(TEXT, heard.text)
    message.set(IDEAS, " ".join(heard.ideas))
    message.set(BY_RULE, heard.danger)


@DefaultV1Recipe.register(Component.MESSAGE_FEATURIZER, is_trainable=True)
class TextFeatures(SparseFeaturizer, GraphComponent):
    """Words, letter runs, consonants, ideas and pairs of ideas as one sparse row a message."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Weights of the kinds of columns, chosen by measurement (docs/bot.md); 0 leaves a kind out."""
        weights = {"text": 1.0, "sound": 1.0, "ideas": 1.0, "pairs": 0.6}
        return {**SparseFeaturizer.get_default_config(), **weights, "strength": 3.2}

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
        """Called by Rasa with a trained model. Raises ValueError for files that do not fit together."""
        made = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            terms = json.loads((folder / "terms.json").read_text("utf-8"))
            with np.load(folder / "rarity.npz") as rarity:
                for number, (_, _, vectorizer) in enumerate(made._kinds):
                    vectorizer.set_params(vocabulary={term: at for at, term in enumerate(terms[number])})
                    vectorizer.idf_ = rarity[str(number)]
        return made

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        super().__init__(resource.name, config)
        self._config, self._storage, self._resource = config, storage, resource
        self._kinds = _kinds(config)

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Nothing to refuse."""

    def train(self, training_data: TrainingData) -> Resource:
        """Learn which n-grams and ideas there are."""
        seen = [_seen(one) for one in training_data.training_examples if one.get(TEXT)]
        for source, _, vectorizer in self._kinds:
            vectorizer.fit([one[source] for one in seen])
        with self._storage.write_to(self._resource) as folder:
            vectorizers = [vectorizer for _, _, vectorizer in self._kinds]
            terms = [one.get_feature_names_out().tolist() for one in vectorizers]
            (folder / "terms.json").write_text(json.dumps(terms, ensure_ascii=False), "utf-8")
            np.savez(folder / "rarity.npz", **{str(at): one.idf_ for at, one in enumerate(vectorizers)})
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Give each message its row."""
        if messages:
            rows = self._rows([_seen(message) for message in messages])
            for number, message in enumerate(messages):
                for kind in (FEATURE_TYPE_SEQUENCE, FEATURE_TYPE_SENTENCE):
                    message.add_features(Features(rows[number], kind, TEXT, self._resource.name))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """The same for training."""
        self.process([one for one in training_data.training_examples if one.get(TEXT) is not None])
        return training_data

    def _rows(self, seen: list[dict[str, str]]) -> csr_matrix:
        parts = [
            vectorizer.transform([one[source] for one in seen]) * weight
            for source, weight, vectorizer in self._kinds
        ]
        return csr_matrix(hstack(parts) * self._config["strength"], dtype=np.float32)


def _seen(message: Message) -> dict[str, str]:
    text = folded(message.get(TEXT))
    return {"text": text, "sound": consonants(text), "ideas": message.get(IDEAS)}


def _kinds(config: dict[str, Any]) -> list[list[Any]]:
    """What is read, its weight, and how it is counted."""
    everything = [
        ["text", config["text"], _counted(token_pattern=r"\S+", ngram_range=(1, 2))],
        ["text", config["text"], _counted(analyzer="char_wb", ngram_range=(2, 5))],
        ["sound", config["sound"], _counted(token_pattern=r"\S+", ngram_range=(1, 2))],
        ["sound", config["sound"], _counted(analyzer="char_wb", ngram_range=(2, 4))],
        ["ideas", config["ideas"], _counted(token_pattern=r"(?<!\S)[^\s+]+(?!\S)")],
        ["ideas", config["pairs"], _counted(token_pattern=r"\S+\+\S+")],
    ]
    return [kind for kind in everything if kind[1]]


def _counted(**how: Any) -> TfidfVectorizer:
    return TfidfVectorizer(lowercase=False, sublinear_tf=True, min_df=3, dtype=np.float32, **how)
