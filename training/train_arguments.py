"""Train the arguments head on, over the frozen encoder: many passes cost little once the word vectors are stored.

usage: OMP_WAIT_POLICY=PASSIVE train_arguments.py CHECKPOINT.pt --out NEW.pt [--minutes 5] [--data DIR] [--threads 2]

Nothing else in the model changes. Every sentence is seen alone and among its neighbours.
"""
from __future__ import annotations

import argparse
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from arguments import Arguments
from batches import batches, collate, windows
from corpora import DATA, add_pieces, load
from docs import Doc
from labels import IGNORE, RELATIONS
from model import Hearsay
from predict import load_checkpoint
from textrules import WordPiece
from treebanks import role_tags

Row = tuple[int, int, int, list[int]]  # words of the sentence, its first vector, predicate from there, tags
VIEWS = (1, 128)                       # window sizes in pieces; 1: one sentence a window
POSITIONS = 6000                       # padded words a batch
DROPOUT = 0.2                          # of the stored vectors, as of the heads while training everything


def store(model: Hearsay, docs: list[Doc], wordpiece: WordPiece) -> tuple[Tensor, list[Row]]:
    """Word vectors of all views, and the predicates with their tags."""
    vectors, rows, at = [], [], 0
    model.eval()
    for view in VIEWS:
        wins = [w for d in docs for w in windows(d, lambda: view)]
        for group in batches(wins, 2048):
            batch = collate(group, wordpiece)
            with torch.inference_mode():
                h = model.encode(batch["ids"], batch["case"], batch["brk"], batch["first"])["roles"]
            for row, w in enumerate(group):
                vectors.append(h[row, : w.b - w.a].half())
                for frame in w.doc.frames:
                    a, b = max(frame.start, w.a), min(frame.end, w.b)
                    if a <= frame.word < b:
                        rows.append((b - a, at + a - w.a, frame.word - a, role_tags(frame, a, b)))
                at += w.b - w.a
    return torch.cat(vectors).clone(), rows


def grouped(rows: list[Row], rng: random.Random) -> list[list[Row]]:
    """Shuffled batches of like lengths."""
    out: list[list[Row]] = [[]]
    for row in sorted(rows, key=lambda x: x[0] + rng.random() * 2):
        longest = max([row[0], *(x[0] for x in out[-1])])
        if out[-1] and longest * (len(out[-1]) + 1) > POSITIONS:
            out.append([])
        out[-1].append(row)
    rng.shuffle(out)
    return out


def loss_of(head: Arguments, vectors: Tensor, rows: list[Row]) -> Tensor:
    """Mean cross-entropy over the words of the sentences."""
    n = max(row[0] for row in rows)
    labels = torch.tensor([tags + [IGNORE] * (n - size) for size, *_, tags in rows])
    size, start, word = (torch.tensor(x) for x in list(zip(*rows))[:3])
    places = (start[:, None] + torch.arange(n)[None, :]).clamp(max=len(vectors) - 1)
    h = F.dropout(vectors[places].float(), DROPOUT)
    bias = (torch.arange(n)[None, :] >= size[:, None]).float()[:, None, None, :] * -1e4
    scores = head.score(head.word(h), head.predicate(h[torch.arange(len(rows)), word]), word, bias)
    return F.cross_entropy(scores.flatten(0, 1), labels.flatten(), ignore_index=IGNORE)


def main() -> None:
    """Store, train for the minutes given, save the whole model."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--lr", type=float, default=1e-3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--data", type=Path, default=DATA)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(1)
    rng = random.Random(1)
    model = load_checkpoint(args.checkpoint)
    wordpiece = WordPiece(args.checkpoint.parent / "vocab.txt")
    vectors, rows = store(model, add_pieces(load("roles", "train", args.data), wordpiece), wordpiece)
    head = model.arguments.train()
    opt = torch.optim.AdamW(head.parameters(), lr=args.lr, weight_decay=0.02, betas=(0.9, 0.98), fused=True)
    begin, passes, recent = time.time(), 0.0, []
    print(f"{len(vectors)} vectors, {len(rows)} predicates", flush=True)
    while (share := (time.time() - begin) / (args.minutes * 60)) < 1:
        todo = grouped(rows, rng)
        for done, group in enumerate(todo, 1):
            share = (time.time() - begin) / (args.minutes * 60)
            if share >= 1:
                break
            opt.param_groups[0]["lr"] = args.lr * max(min(share / 0.05, (1 - share) / 0.95), 1e-3)
            loss = loss_of(head, vectors, group)
            opt.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(head.parameters(), 1.0)
            opt.step()
            recent = [*recent[-99:], loss.item()]
        passes += done / len(todo)
        print(f"{passes:.2f} passes, loss {sum(recent) / len(recent):.4f}", flush=True)
    torch.save({"model": model.state_dict(), "relations": list(RELATIONS)}, args.out)


if __name__ == "__main__":
    main()
