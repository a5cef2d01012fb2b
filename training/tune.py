"""Choose the model's few settings on dev: window and link floors of attributions, window of names, floor of predicates.

usage: tune.py MODEL [--data DIR] [--threads 2] [--out settings.json]

Attributions are judged by the mean of the F1 of whole ones, exact and overlapping; the choice is written to --out, from where
scores.py reads it.
"""
from __future__ import annotations

import argparse
import itertools
import json
from pathlib import Path
from typing import Any

from batches import Window
from corpora import DATA, add_pieces, load
from docs import Doc
from predict import Predictor, load_predictor
from scores import SETTINGS_FILE, link_parts, score_attributions, score_names, set_score, tag_parts

WINDOWS = (128, 160, 192)
SOURCE_FLOORS = (-4.0, -3.0, -2.0, -1.0)
CONTENT_FLOORS = (-2.0, -1.0, -0.5, 0.0, 0.5, 1.0)
PREDICATE_FLOORS = (-1.0, -0.5, 0.0, 0.5)
NAMES_WINDOWS = (96, 160, 192)


def tune_attribution(predict: Predictor, docs: list[Doc]) -> dict[str, Any]:
    """Window and floors."""
    tried = []
    for window in WINDOWS:
        tags, links = tag_parts(predict, docs, window)
        for source, content in itertools.product(SOURCE_FLOORS, CONTENT_FLOORS):
            floors = {"source_floor": source, "content_floor": content}
            scores = [score["f1"] for score in score_attributions(docs, link_parts(docs, tags, links, floors)).values()]
            tried.append((sum(scores) / 2, window, source, content, scores))
        print(max(t for t in tried if t[1] == window), flush=True)
    _, window, source, content, _ = max(tried)
    return {"attribution_window": window, "source_floor": source, "content_floor": content}


def tune_predicates(predict: Predictor, docs: list[Doc]) -> float:
    """Floor of the predicate score, by F1."""
    scores, gold = {}, {(d.id, frame.word) for d in docs for frame in d.frames}
    for w, out in predict([Window(d, 0, len(d.words)) for d in docs if d.words], {"roles"}):
        scores |= {(w.doc.id, i): float(out["predicate"][i]) for i in range(len(w.doc.words))}
    tried = [(set_score({k for k, v in scores.items() if v > floor}, gold)["f1"], floor) for floor in PREDICATE_FLOORS]
    print(tried, flush=True)
    return max(tried)[1]


def main() -> None:
    """Try everything, keep the best."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", type=Path, default=SETTINGS_FILE)
    args = parser.parse_args()
    predict = load_predictor(args.model, args.threads)

    def dev(task: str) -> list[Doc]:
        return add_pieces(load(task, "dev", args.data), predict.wordpiece)
    settings = tune_attribution(predict, dev("attribution"))
    names = dev("names")
    tried = [(score_names(predict, names, window)["all"]["f1"], window) for window in NAMES_WINDOWS]
    print(tried, flush=True)
    settings |= {"names_window": max(tried)[1], "predicate_floor": tune_predicates(predict, dev("roles"))}
    args.out.write_text(json.dumps(settings, indent=1) + "\n", encoding="utf8")
    print(settings)


if __name__ == "__main__":
    main()
