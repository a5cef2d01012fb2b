"""Scores of semantic roles on documents that are one sentence each."""
from __future__ import annotations

from collections import defaultdict

import numpy as np

from batches import Window
from decode import viterbi
from docs import Doc
from labels import ROLES, SENSES, decode_tags
from predict import Predictor
from scores import SETTINGS, Score, prf, set_score

PREDICATE_FLOOR: float = SETTINGS["predicate_floor"]  # a raw score


def score_roles(predict: Predictor, docs: list[Doc]) -> dict[str, Score]:
    """F1 of predicates, and of arguments (exact characters and role, C- and R- roles as roles of their own, every gold
    argument counted) with predicates given and with those found; accuracy of the sense class at given predicates."""
    gold_args, given_args, found_args = set(), set(), set()
    gold_words, found_words = set(), set()
    senses, by_role = [0, 0], defaultdict(lambda: [0, 0, 0])
    for w, out in predict([Window(d, 0, len(d.words)) for d in docs if d.words], {"roles"}):
        d, size = w.doc, len(w.doc.words)
        h = out["roles"][:size]
        gold = sorted({frame.word for frame in d.frames})
        gold_words |= {(d.id, i) for i in gold}
        found = [i for i in range(size) if out["predicate"][i] > PREDICATE_FLOOR]
        found_words |= {(d.id, i) for i in found}
        at = {d.spans[i][0]: i for i in range(size)}
        for start, _, roleset, arguments in d.roles_gold:
            word = next(i for s, i in sorted(at.items(), reverse=True) if s <= start)
            gold_args |= {(d.id, word, *argument) for argument in arguments}
            sense = roleset.rpartition(".")[2]
            senses[0] += SENSES[int(out["sense"][word].argmax())] == sense
            senses[1] += 1
        every = sorted({*gold, *found})
        if not every:
            continue
        for word, scores in zip(every, predict.arguments(h, np.array(every, np.int64))):
            spans = {(d.id, word, ROLES[role], d.spans[a][0], d.spans[b - 1][1]) for a, b, role in decode_tags(viterbi(scores))}
            if word in set(gold):
                given_args |= spans
            if word in set(found):
                found_args |= spans
    for kind, items in ((0, given_args & gold_args), (1, given_args), (2, gold_args)):
        for item in items:
            by_role[item[2]][kind] += 1
    common = {role: prf(*counts) for role, counts in by_role.items() if counts[2] >= 100}
    return {"predicates": set_score(found_words, gold_words), "arguments, predicates given": set_score(given_args, gold_args),
            "arguments, predicates found": set_score(found_args, gold_args),
            "sense class": round(100 * senses[0] / max(senses[1], 1), 2)} | common
