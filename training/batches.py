"""Windows of text, and batches of them as tensors."""
from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Callable, Iterator

import torch
from torch import Tensor

from docs import Doc
from labels import IGNORE
from textrules import WordPiece, case_class

SENTENCE_ENDS = {".", "?", "!", "”", '"'}
LONGEST_UNIT = 190  # pieces; a longer paragraph is cut, even where the budget is smaller


@dataclass(frozen=True)
class Window:
    """The words [a, b) of a document."""

    doc: Doc
    a: int
    b: int

    @property
    def size(self) -> int:
        """Pieces, with the two special ones."""
        return sum(len(p) for p in self.doc.pieces[self.a : self.b]) + 2


def windows(doc: Doc, budget: Callable[[], int]) -> list[Window]:
    """Pack consecutive units into windows of at most budget() pieces, asked anew for each window.

    A unit longer than the budget gets a window of its own; one longer than LONGEST_UNIT too is cut at a sentence end if possible.
    """
    out: list[Window] = []
    limit = budget() - 2
    a, size = 0, 0
    for start, end in zip(doc.starts, [*doc.starts[1:], len(doc.words)]):
        lengths = [len(p) for p in doc.pieces[start:end]]
        total = sum(lengths)
        if size and size + total > limit:
            out.append(Window(doc, a, start))
            a, size, limit = start, 0, budget() - 2
        most = max(limit, LONGEST_UNIT)
        if size == 0 and total > most:
            run, sentence_end = 0, None
            for i in range(start, end):
                run += lengths[i - start]
                if run > most:
                    cut = sentence_end if sentence_end and sentence_end > a else i
                    out.append(Window(doc, a, cut))
                    a, run, sentence_end = cut, sum(lengths[cut - start : i + 1 - start]), None
                if doc.words[i] in SENTENCE_ENDS and i + 1 < end and doc.words[i + 1] not in SENTENCE_ENDS:
                    sentence_end = i + 1
            size = run
        else:
            size += total
    if a < len(doc.words):
        out.append(Window(doc, a, len(doc.words)))
    return out


def batches(wins: list[Window], most_pieces: int, shuffle: random.Random | None = None) -> list[list[Window]]:
    """Group windows of like length so that the padded pieces of a batch stay under `most_pieces`."""
    noise = (lambda: shuffle.uniform(0.9, 1.1)) if shuffle else (lambda: 1.0)
    out: list[list[Window]] = []
    group: list[Window] = []
    longest = 0
    for window in sorted(wins, key=lambda w: w.size * noise()):
        longest = max(longest, window.size)
        if group and longest * (len(group) + 1) > most_pieces:
            out.append(group)
            group, longest = [], window.size
        group.append(window)
    if group:
        out.append(group)
    if shuffle:
        shuffle.shuffle(out)
    return out


def stream(docs: list[Doc], budget: Callable[[], int], most_pieces: int, rng: random.Random,
           twice: Callable[[Window], bool] = lambda _: False) -> Iterator[list[Window]]:
    """Endless shuffled batches; windows are packed anew at every pass, those that `twice` picks come two times."""
    while True:
        wins = [w for d in docs for w in windows(d, budget)]
        yield from batches(wins + [w for w in wins if twice(w)], most_pieces, rng)


def collate(wins: list[Window], wordpiece: WordPiece) -> dict[str, Tensor]:
    """Model inputs: id, casing class and paragraph break of each piece; first piece of each word; which words are real."""
    n_words, n_pieces = max(w.b - w.a for w in wins), max(w.size for w in wins)
    ids = torch.zeros(len(wins), n_pieces, dtype=torch.long)
    case, brk = torch.zeros_like(ids), torch.zeros_like(ids)
    first = torch.zeros(len(wins), n_words, dtype=torch.long)
    mask = torch.zeros(len(wins), n_words, dtype=torch.bool)
    for row, w in enumerate(wins):
        piece_ids, cases, breaks, firsts = [wordpiece.cls], [0], [0], []
        for i in range(w.a, w.b):
            pieces = w.doc.pieces[i]
            firsts.append(len(piece_ids))
            piece_ids += pieces
            cases += [case_class(w.doc.words[i])] * len(pieces)
            breaks += [int(i in w.doc.breaks)] * len(pieces)
        piece_ids.append(wordpiece.sep)
        ids[row, : len(piece_ids)] = torch.tensor(piece_ids)
        case[row, : len(cases)] = torch.tensor(cases)
        brk[row, : len(breaks)] = torch.tensor(breaks)
        first[row, : len(firsts)] = torch.tensor(firsts)
        mask[row, : len(firsts)] = True
    return {"ids": ids, "case": case, "brk": brk, "first": first, "mask": mask}


def label_tensor(wins: list[Window], get: Callable[[Doc], list[int]], width: int, relative: bool = False) -> Tensor:
    """Labels of each word, padded with IGNORE; `relative` counts word indices from the window (outside it: IGNORE)."""
    out = torch.full((len(wins), width), IGNORE, dtype=torch.long)
    for row, w in enumerate(wins):
        values = get(w.doc)[w.a : w.b]
        if relative:
            values = [v - w.a if w.a <= v < w.b else IGNORE for v in values]
        out[row, : len(values)] = torch.tensor(values)
    return out
