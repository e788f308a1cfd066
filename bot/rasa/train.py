# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: EUPL-1.2
"""`python -m bot.rasa.train`: makes the model, only when what it is made from has changed."""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import shutil
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import yaml

from bot.rasa import dialogue

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
MODEL = "viska.tar.gz"
STAMP = "viska.stamp"
_CODE = (
    "danger.py", "dialogue.py", "linear.py", "normal.py", "patterns.py", "risk.py", "sound.py",
    "text_features.py", "topics.py", "words.py",
)  # fmt: skip


class TrainingFailed(Exception):
    """No model could be made; the text says what to mend."""


def models_folder() -> Path:
    """Where models live: VISKA_MODELS, or .viska/models in the project."""
    return Path(os.environ.get("VISKA_MODELS") or ROOT / ".viska" / "models")


def model_path(folder: Path | None = None) -> Path:
    """The trained model's file."""
    return (folder or models_folder()) / MODEL


def inputs() -> list[Path]:
    """Every file that the model is made from."""
    data = sorted((HERE / "data").rglob("*.yml"))
    lists = [
        path for kind in ("danger", "words") for path in sorted((ROOT / "content" / kind).glob("*.toml"))
    ]
    return [*data, *lists, *(HERE / name for name in ("config.yml", *_CODE))]


def slugs() -> list[str]:
    """The topics, each a file of content/topics."""
    return sorted(path.stem for path in (ROOT / "content" / "topics").glob("*.toml"))


def stamp() -> str:
    """One hash of all inputs, 64 hexadecimal digits."""
    digest = hashlib.sha256(" ".join(slugs()).encode())
    for path in inputs():
        digest.update(f"{path.relative_to(ROOT)}\0{path.stat().st_size}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def is_current(folder: Path) -> bool:
    """True when the folder's model was made from the inputs as they are now."""
    written = folder / STAMP
    return (
        model_path(folder).is_file() and written.is_file() and written.read_text("ascii").strip() == stamp()
    )


def train(folder: Path) -> bool:
    """Make the model if not current; True when made. Waits for another training. Raises TrainingFailed."""
    folder.mkdir(parents=True, exist_ok=True)
    with _alone(folder):
        if is_current(folder):
            return False
        wanted, scratch = stamp(), folder / "making"
        shutil.rmtree(scratch, ignore_errors=True)  # what an interrupted training left
        scratch.mkdir()
        made = _rasa_train(scratch, sorted((HERE / "data").rglob("*.yml")))
        (folder / STAMP).unlink(missing_ok=True)  # a crash between the two moves means: train again
        os.replace(made, model_path(folder))
        (folder / STAMP).write_text(wanted + "\n", "ascii")
        shutil.rmtree(scratch, ignore_errors=True)
        return True


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """One training at a time in a folder, also across processes."""
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _merged(files: Iterable[Path]) -> str:
    """All utterances as one file: Rasa reads and checks each file four times, minutes for hundreds."""
    blocks: dict[tuple[str, int, str], list[str]] = {}
    for path in files:
        for block in yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)["nlu"]:
            label = (block["intent"], block["metadata"]["risk"], block["metadata"]["reason"])
            blocks.setdefault(label, []).extend(block["examples"].splitlines())
    lines = ['version: "3.1"', "nlu:"]
    for (intent, risk, reason), examples in blocks.items():
        lines += [f"- intent: {intent}", f"  metadata: {{risk: {risk}, reason: {reason}}}", "  examples: |"]
        lines += [f"    {example}" for example in dict.fromkeys(examples)]
    return "\n".join(lines) + "\n"


def _rasa_train(scratch: Path, data: Iterable[Path], config: Path = HERE / "config.yml") -> Path:
    (scratch / "data.yml").write_text(_merged(data), "utf-8")
    for name, made in (("domain", dialogue.domain(slugs())), ("rules", dialogue.rules(slugs()))):
        (scratch / f"{name}.yml").write_text(yaml.safe_dump(made, sort_keys=False), "utf-8")
    os.environ["RASA_MAX_CACHE_SIZE"] = "0"
    os.environ["RASA_CACHE_DIRECTORY"] = str(scratch / "cache")
    from bot.rasa.silence import silence

    silence()
    from rasa.model_training import train as rasa_train

    with _mouth_shut():
        result = rasa_train(
            str(scratch / "domain.yml"),
            str(config),
            [str(scratch / "data.yml"), str(scratch / "rules.yml")],
            str(scratch),
            fixed_model_name="model",
        )
    if result.code != 0 or result.model is None:
        raise TrainingFailed(
            f"Rasa refused the data (code {result.code}); run `rasa data validate` on bot/rasa"
        )
    return Path(result.model)


@contextlib.contextmanager
def _mouth_shut() -> Iterator[None]:
    """Rasa's progress bars and notes go nowhere; what fails is raised."""
    with (
        open(os.devnull, "w") as nothing,
        contextlib.redirect_stdout(nothing),
        contextlib.redirect_stderr(nothing),
    ):
        yield


def main() -> int:
    """Train if needed and say so. Exit code 1 when no model could be made."""
    folder = models_folder()
    if is_current(folder):
        print(f"model is current: {model_path(folder)}")
        return 0
    print(f"training from {len(inputs())} files, about a minute ...", flush=True)
    begun = time.monotonic()
    try:
        train(folder)
    except Exception as error:
        print(f"training failed: {error}", file=sys.stderr)
        return 1
    print(f"model made in {time.monotonic() - begun:.0f} s: {model_path(folder)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
