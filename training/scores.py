"""Scores of each task on documents with gold labels."""
from __future__ import annotations

import json
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

from batches import Window, windows
from docs import Doc
from decode import WordSpan, link_attributions, viterbi
from labels import ATTRIBUTION_PARTS, NAME_TYPES, RELATIONS, UPOS, decode_tags
from predict import Predictor
from trees import best_tree

SETTINGS_FILE = Path(__file__).with_name("settings.json")  # made by tune.py
SETTINGS = json.loads(SETTINGS_FILE.read_text(encoding="utf8"))
NAMES_WINDOW: int = SETTINGS["names_window"]              # pieces
ATTRIBUTION_WINDOW: int = SETTINGS["attribution_window"]  # pieces
FLOORS: dict[str, float] = {floor: SETTINGS[floor] for floor in ("source_floor", "content_floor")}  # raw scores
SYNTAX_WINDOW = 160       # pieces

Score = dict[str, float]


def prf(hits: int, predicted: int, gold: int) -> Score:
    """Precision, recall, F1 in per cent."""
    p, r = hits / max(predicted, 1), hits / max(gold, 1)
    return {"p": round(100 * p, 2), "r": round(100 * r, 2), "f1": round(200 * p * r / max(p + r, 1e-9), 2), "gold": gold}


def set_score(predicted: set, gold: set) -> Score:
    """prf of two sets whose elements must match exactly."""
    return prf(len(predicted & gold), len(predicted), len(gold))


# ---------------------------------------------------------------- names

def score_names(predict: Predictor, docs: list[Doc], window: int = NAMES_WINDOW) -> dict[str, Score]:
    """F1 of names whose characters and type are both right, over all and for each type."""
    wins = [w for d in docs for w in windows(d, lambda: window)]
    found = set()
    for w, out in predict(wins, {"names"}):
        for first, after, kind in decode_tags(viterbi(out["names"][: w.b - w.a])):
            start, end = w.doc.spans[w.a + first][0], w.doc.spans[w.a + after - 1][1]
            found.add((w.doc.id, start, end, NAME_TYPES[kind]))
    gold = {(d.id, *span) for d in docs for span in d.name_spans}
    by_type = {t: set_score({x for x in found if x[3] == t}, {x for x in gold if x[3] == t}) for t in NAME_TYPES}
    main = ("Person", "Organization", "Location")
    main_types = set_score({x for x in found if x[3] in main}, {x for x in gold if x[3] in main})
    return {"all": set_score(found, gold), "person, organization, place": main_types} | by_type


# ---------------------------------------------------------------- attribution

PartTags = dict[str, list[list[int]]]                       # by document: BIOES tags of each part
Links = dict[str, dict[tuple[int, int, int], float]]        # by document: (relation, cue, other) -> raw score
Attribution = dict[str, set[WordSpan]]                      # by part


def tag_parts(predict: Predictor, docs: list[Doc], window: int = ATTRIBUTION_WINDOW) -> tuple[PartTags, Links]:
    """Tags of source, cue and content, and link scores between the first words of predicted spans."""
    tags: PartTags = {d.id: [[0] * len(d.words) for _ in ATTRIBUTION_PARTS] for d in docs}
    links: Links = defaultdict(dict)
    wins = [w for d in docs for w in windows(d, lambda: window)]
    for w, out in predict(wins, {"attribution"}):
        begins = []
        for part in range(len(ATTRIBUTION_PARTS)):
            local = viterbi(out["attribution"][: w.b - w.a, part])
            tags[w.doc.id][part][w.a : w.b] = local
            begins.append([first for first, _, _ in decode_tags(local)])
        sources, cues, contents = begins
        for relation, others in ((0, sources), (1, contents)):
            for cue in cues:
                for other in others:
                    links[w.doc.id][relation, w.a + cue, w.a + other] = float(out["link"][relation, cue, other])
    return tags, links


def link_parts(docs: list[Doc], tags: PartTags, links: Links, floors: dict[str, float]) -> dict[str, list[Attribution]]:
    """Attributions by document."""
    spans = {d.id: [[(a, b) for a, b, _ in decode_tags(part)] for part in tags[d.id]] for d in docs}
    return {d.id: link_attributions(spans[d.id], links.get(d.id, {}), **floors) for d in docs}


def score_parts(docs: list[Doc], tags: PartTags) -> dict[str, Score]:
    """For source, cue and content: F1 of exact character spans, and of words."""
    out = {}
    for i, part in enumerate(ATTRIBUTION_PARTS):
        gold = {(d.id, *x) for d in docs for attribution in d.attributions for x in attribution[part]}
        found = {(d.id, d.spans[a][0], d.spans[b - 1][1]) for d in docs for a, b, _ in decode_tags(tags[d.id][i])}
        out[f"{part} exact"] = set_score(found, gold)
        gold_words = {(d.id, k) for d in docs for k, tag in enumerate(d.parts[i]) if tag}
        found_words = {(d.id, k) for d in docs for k, tag in enumerate(tags[d.id][i]) if tag}
        out[f"{part} words"] = set_score(found_words, gold_words)
    return out


def score_attributions(docs: list[Doc], found: dict[str, list[Attribution]]) -> dict[str, Score]:
    """F1 of whole attributions: all three parts exactly right, or all three overlapping (absent only where gold is)."""
    counts = Counter()
    for d in docs:
        gold = [{p: frozenset(a[p]) for p in ATTRIBUTION_PARTS} for a in d.attributions if a["cue"]]
        mine = [{p: frozenset((d.spans[a][0], d.spans[b - 1][1]) for a, b in x[p]) for p in ATTRIBUTION_PARTS} for x in found[d.id]]
        counts["gold"] += len(gold)
        counts["found"] += len(mine)
        for name, alike in (("exact", frozenset.__eq__), ("overlap", _overlap)):
            free = list(gold)
            for m in mine:
                hit = next((g for g in free if all(alike(m[p], g[p]) for p in ATTRIBUTION_PARTS)), None)
                if hit is not None:
                    free.remove(hit)
                    counts[name] += 1
    return {f"whole, {name}": prf(counts[name], counts["found"], counts["gold"]) for name in ("exact", "overlap")}


def _overlap(x: frozenset, y: frozenset) -> bool:
    """Whether two sets of spans touch, or are both empty."""
    return not (x or y) or any(a[0] < b[1] and b[0] < a[1] for a in x for b in y)


def score_attribution(predict: Predictor, docs: list[Doc]) -> dict[str, Score]:
    """All attribution scores."""
    tags, links = tag_parts(predict, docs)
    return score_parts(docs, tags) | score_attributions(docs, link_parts(docs, tags, links, FLOORS))


# ---------------------------------------------------------------- syntax and factuality

def score_sentences(predict: Predictor, docs: list[Doc]) -> Score:
    """UPOS, UAS, LAS in per cent on gold words, one gold sentence at a time, best tree. Punctuation counts."""
    wins = [Window(d, a, b) for d in docs for a, b in zip(d.starts, [*d.starts[1:], len(d.words)])]
    return _score_trees(predict, wins, tree=True)


def score_running_text(predict: Predictor, docs: list[Doc]) -> Score:
    """The same on windows of several sentences without gold borders, each word's best head; and F1 of sentence starts."""
    return _score_trees(predict, [w for d in docs for w in windows(d, lambda: SYNTAX_WINDOW)], tree=False)


def score_our_words(predict: Predictor, docs: list[Doc]) -> Score:
    """LAS and UAS as F1 on running text cut into our words: a word, its head and its relation must have the right
    characters in the treebank, so that a word cut otherwise counts as wrong on both sides; also the share of right ones
    among the treebank's words, and among those that are words of ours too. Greedy heads."""
    gold, found = set(), set()
    for d in docs:
        gold |= {(d.id, *word) for word in d.tree}
    wins = [w for d in docs for w in windows(d, lambda: SYNTAX_WINDOW)]
    begins, begun = {(d.id, i) for d in docs for i in d.starts}, set()
    for w, out in predict(wins, {"syntax"}):
        size = w.b - w.a
        heads, rels = out["arc"][:size, :size].argmax(-1), out["rel"][:size].argmax(-1)
        for i in range(size):
            found.add((w.doc.id, *w.doc.spans[w.a + i], *w.doc.spans[w.a + int(heads[i])], int(rels[i])))
        begun |= {(w.doc.id, w.a + i) for i in range(size) if out["sent"][i] > 0}
    unlabelled = set_score({x[:5] for x in found}, {x[:5] for x in gold})
    words = set_score({x[:3] for x in found}, {x[:3] for x in gold})
    labelled = set_score(found, gold)
    return {"uas": unlabelled["f1"], "las": labelled["f1"], "las recall": labelled["r"], "words f1": words["f1"],
            "las of words cut alike": round(100 * labelled["r"] / words["r"], 2),
            "sentence start f1": set_score(begun, begins)["f1"]}


def _score_trees(predict: Predictor, wins: list[Window], tree: bool) -> Score:
    """Counts over all words of `wins`; with `tree` each window is one sentence."""
    base = [relation.split(":")[0] for relation in RELATIONS]
    n = Counter()
    for w, out in predict(wins, {"syntax"}):
        size = w.b - w.a
        arc = out["arc"][:size, :size]
        heads = best_tree(arc) if tree else arc.argmax(-1).tolist()
        rels, upos = out["rel"][:size].argmax(-1), out["upos"][:size].argmax(-1)
        begins = set(w.doc.starts)
        for i in range(size):
            k = w.a + i
            right = heads[i] + w.a == w.doc.heads[k]
            gold = w.doc.rels[k]
            n["words"] += 1
            n["upos"] += int(upos[i] == w.doc.upos[k])
            n["uas"] += right
            n["las"] += int(right and rels[i] == gold)
            n["las without subtypes"] += int(right and gold >= 0 and base[rels[i]] == base[gold])
            n["start hit"] += int(out["sent"][i] > 0 and k in begins)
            n["start found"] += int(out["sent"][i] > 0)
            n["start gold"] += k in begins
    score = {k: round(100 * n[k] / n["words"], 2) for k in ("upos", "uas", "las", "las without subtypes")}
    starts = {} if tree else {"sentence start f1": prf(n["start hit"], n["start found"], n["start gold"])["f1"]}
    return score | starts | {"words": n["words"]}


def score_factuality(predict: Predictor, docs: list[Doc]) -> Score:
    """Mean absolute error and Pearson's r on the scale from -3 to +3."""
    pairs = [(y, float(out["factuality"][i])) for w, out in predict([Window(d, 0, len(d.words)) for d in docs], {"factuality"})
             for i, y in w.doc.factuality.items()]
    gold, found = np.array(pairs).T
    found = found.clip(-3, 3)
    error, pearson = np.abs(gold - found).mean(), np.corrcoef(gold, found)[0, 1]
    return {"mae": round(float(error), 3), "pearson": round(float(pearson), 3), "n": len(pairs)}
