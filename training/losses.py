"""The loss of one batch of one task."""
from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from batches import Window, collate, label_tensor
from labels import ATTRIBUTION_PARTS, IGNORE
from model import Hearsay
from textrules import WordPiece
from treebanks import role_tags


def task_loss(model: Hearsay, task: str, wins: list[Window], wordpiece: WordPiece) -> Tensor:
    """Forward pass and loss; the weights bring the tasks' losses to like size."""
    batch = collate(wins, wordpiece)
    width = batch["mask"].shape[1]
    trees = task in ("syntax", "roles")
    heads = label_tensor(wins, lambda d: d.heads, width, relative=True) if trees else None
    out = model(batch, {task}, heads)
    if task == "names":
        return tag_loss(out["names"], label_tensor(wins, lambda d: d.names, width))
    if task == "attribution":
        labels = [label_tensor(wins, lambda d: d.parts[i], width) for i in range(len(ATTRIBUTION_PARTS))]
        tags = sum(tag_loss(out["attribution"][:, :, i], part) for i, part in enumerate(labels))
        return tags + 0.3 * link_loss(out["link"], wins)
    if task == "syntax":
        return syntax_loss(out, wins, heads, batch["mask"])
    if task == "roles":
        return roles_loss(model, out, wins) + syntax_loss(out, wins, heads, batch["mask"])
    return 0.5 * factuality_loss(out["factuality"], wins)


def tag_loss(scores: Tensor, labels: Tensor) -> Tensor:
    """Cross-entropy over the words that have a label."""
    return F.cross_entropy(scores.flatten(0, 1), labels.flatten(), ignore_index=IGNORE)


def link_loss(scores: Tensor, wins: list[Window]) -> Tensor:
    """Binary cross-entropy of gold cues (first words) with all gold sources (relation 0) and contents (relation 1)."""
    pick, target = [], []
    for row, w in enumerate(wins):
        inside = [{part: [x - w.a for x in a[part] if w.a <= x < w.b] for part in ATTRIBUTION_PARTS} for a in w.doc.links]
        inside = [a for a in inside if a["cue"]]
        cues = {c for a in inside for c in a["cue"]}
        for relation, part in enumerate(("source", "content")):
            linked = {(c, x) for a in inside for c in a["cue"] for x in a[part]}
            for cue in cues:
                for other in {x for a in inside for x in a[part]}:
                    pick.append((row, relation, cue, other))
                    target.append(float((cue, other) in linked))
    if not pick:
        return scores.sum() * 0.0
    return F.binary_cross_entropy_with_logits(scores[torch.tensor(pick).unbind(1)], torch.tensor(target))


def syntax_loss(out: dict[str, Tensor], wins: list[Window], heads: Tensor, mask: Tensor) -> Tensor:
    """Parts of speech, heads, relations and sentence starts together."""
    width = mask.shape[1]
    starts = torch.zeros(mask.shape)
    for row, w in enumerate(wins):
        starts[row, [s - w.a for s in w.doc.starts if w.a <= s < w.b]] = 1.0
    upos = label_tensor(wins, lambda d: d.upos, width)
    rels = label_tensor(wins, lambda d: d.rels, width).masked_fill(heads == IGNORE, IGNORE)
    sentence = F.binary_cross_entropy_with_logits(out["sent"][mask], starts[mask])
    return 0.5 * tag_loss(out["upos"], upos) + tag_loss(out["arc"], heads) + tag_loss(out["rel"], rels) + sentence


def factuality_loss(scores: Tensor, wins: list[Window]) -> Tensor:
    """Smooth L1 at the first words of the predicates."""
    rows = [(row, i, y) for row, w in enumerate(wins) for i, y in w.doc.factuality.items()]
    row, word, gold = zip(*rows)
    return F.smooth_l1_loss(scores[list(row), list(word)], torch.tensor(gold))


def roles_loss(model: Hearsay, out: dict[str, Tensor], wins: list[Window]) -> Tensor:
    """Predicates, their senses and their arguments together."""
    width = out["predicate"].shape[1]
    gold = label_tensor(wins, lambda d: d.predicates, width)
    known = gold != IGNORE
    if not known.any():
        return out["predicate"].sum() * 0.0
    found = F.binary_cross_entropy_with_logits(out["predicate"][known], gold[known].float())
    senses = label_tensor(wins, lambda d: d.senses, width)
    sense = tag_loss(out["sense"], senses) if (senses != IGNORE).any() else out["sense"].sum() * 0.0
    return 2.0 * found + 0.5 * sense + 2.0 * arguments_loss(model, out["roles"], wins)


def arguments_loss(model: Hearsay, h: Tensor, wins: list[Window], chunks: int = 3) -> Tensor:
    """Cross-entropy of the argument tags of every predicate over the words of its sentence, like lengths together."""
    rows = []
    for row, w in enumerate(wins):
        for frame in w.doc.frames:
            a, b = max(frame.start, w.a), min(frame.end, w.b)
            if a <= frame.word < b:
                rows.append((b - a, row, a - w.a, frame.word - a, role_tags(frame, a, b)))
    if not rows:
        return h.sum() * 0.0
    rows.sort(key=lambda x: x[0])
    total, count = h.new_zeros(()), 0
    size = -(-len(rows) // chunks)
    for group in (rows[i : i + size] for i in range(0, len(rows), size)):
        longest = group[-1][0]
        labels = torch.tensor([tags + [IGNORE] * (longest - n) for n, *_, tags in group])
        n, row, start, word, _ = zip(*group)
        scores = model.arguments.batch(h, torch.tensor(row), torch.tensor(start), torch.tensor(n), torch.tensor(word))
        total = total + F.cross_entropy(scores.flatten(0, 1), labels.flatten(), ignore_index=IGNORE, reduction="sum")
        count += sum(n)
    return total / count
