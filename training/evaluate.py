"""Measure a model on the whole development parts.

usage: evaluate.py MODEL [--out DIR] [--data DIR] [--tasks attribution,names,syntax,factuality] [--threads 2]

MODEL is a checkpoint (.pt) or an ONNX file (fp32 or int8); vocab.txt lies beside it. The scores are printed as JSON
and kept in DIR/dev-<model>.json.
"""
from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from typing import Any

from corpora import DATA, add_pieces, load, read_treebank, read_treebank_on_our_words
from labels import TASKS
from predict import Predictor, load_predictor
from role_scores import score_roles
from scores import score_attribution, score_factuality, score_names, score_our_words, score_running_text, score_sentences


def evaluate(predict: Predictor, data: Path, tasks: set[str], every: int = 1) -> dict[str, Any]:
    """Scores on the development parts; `every` = 3 takes each third document."""
    out: dict[str, Any] = {}
    begin = time.time()
    for task, score in (("attribution", score_attribution), ("names", score_names), ("factuality", score_factuality), ("roles", score_roles)):
        if task in tasks:
            out[f"{task} dev"] = score(predict, add_pieces(load(task, "dev", data)[::every], predict.wordpiece))
    if "syntax" in tasks:
        for treebank in ("ewt-dev", "gum-dev"):
            docs = add_pieces(read_treebank(data / f"syntax/{treebank}.conllu")[::every], predict.wordpiece)
            ours = add_pieces(read_treebank_on_our_words(data / f"syntax/{treebank}.conllu")[::every], predict.wordpiece)
            out[f"{treebank}, gold sentences"] = score_sentences(predict, docs)
            out[f"{treebank}, running text"] = score_running_text(predict, docs)
            out[f"{treebank}, running text, our words"] = score_our_words(predict, ours)
    return out | {"seconds": round(time.time() - begin, 1)}


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("--out", type=Path, default=Path("out"))
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--tasks", type=lambda text: set(text.split(",")), default=set(TASKS))
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    text = json.dumps(evaluate(load_predictor(args.model, args.threads), args.data, args.tasks), indent=1)
    args.out.mkdir(parents=True, exist_ok=True)
    (args.out / f"dev-{args.model.stem}.json").write_text(text + "\n", encoding="utf8")
    print(text)


if __name__ == "__main__":
    main()
