"""Records what this code makes of sentences of our own and of made-up scores, for the tests of the TypeScript reader.

    python record_cases.py

writes `recorded.json`; wants regex and numpy alone. Run it again where the rules for words, pieces, tags, links or
trees change.
"""
from __future__ import annotations

import json
import random
from pathlib import Path

import numpy as np

from decode import link_attributions, viterbi
from textrules import CASES, WordPiece, case_class, split_words
from trees import best_tree

HERE = Path(__file__).parent
SENTENCES = [
    "Militia leader arrested in Tavor",
    "TAVOR (Agency) - Police arrested the leader of a local militia on Monday, a security source said.",
    "“We didn’t set up the meeting,” the foreign minister told reporters, “and we won't.”",
    "The army cannot say who's behind it; they've asked the U.N. and Gen. Okoro.",
    "At least 1,200.50 tonnes of wheat (some 3.5 %) were seized at 5.30 a.m. near Al-Qa'im...",
    "São Tomé's president met İzmir's mayor and Łódź's envoy – in Malé.",
    "قالت الوزارة إن الجيش هاجم القرية. The ministry said so.",
    "Протесты в Одессе продолжаются, said a deputy in Kyiv.",
    "日本の首相 met the 9th Brigade’s commander, Lt. Col. McCoy, on 12/03/2024.",
    "The rebels' spokes­man e-mailed: \"No cease-fire before 6th Oct.!!\" -- and then --- silence",
    "He said she'd said they'd go; I'm told he'll stay, you’re told he’ll go.",
    "P.S. See https://example.org/a_b?c=d&e=f#g and mail desk@example.org 🙂🚨 #Goma @unhcr",
    "NATO, the EU and the AU-UN mission (UNAMID) saw F-16s, Su-25s and a T-72B3.",
    "a\u0301 e\u0301cole\u0301 — cafe\u0301s fermés; naïve façade; ½ of ²³⁵U; ﬁnal ﬂight",
    "Antidisestablishmentarianism and Nebukadnezarsattributionswissenschaftlichkeit",
    "\t  Two  spaces,\u00a0a no-break space,\u2009a thin one and a\u200bzero-width one.  ",
    "Mr. Sen. Dr. St. Jr. vs. Jan. Feb. Aug. Sept. Oct. Nov. Dec. Mar. Apr.",
    "'Tis the rebels' n't isn't ain't CAN'T cannot Cannot",
    "$4.5m, €3bn, £200,000; 10,000-strong; 24/7; 1990s; '90s; No. 10",
    "\u0000\u0001 control\u0007 characters \u001b[31m and a soft\u00adhyphen",
]


def words_and_pieces(tokenise: WordPiece, names: list[str]) -> list[dict[str, object]]:
    out = []
    for text in SENTENCES:
        words = [text[a:b] for a, b in split_words(text)]
        pieces = [[names[i] for i in tokenise(word)] for word in words]
        out.append({"text": text, "words": words, "casing": [CASES[case_class(w)] for w in words], "pieces": pieces})
    return out


def tags(rng: random.Random) -> list[dict[str, object]]:
    out = []
    for words, kinds in [(1, 1), (2, 1), (5, 1), (8, 2), (12, 3), (20, 2), (30, 9), (40, 1)]:
        scores = [[round(rng.gauss(0, 3), 3) for _ in range(1 + 4 * kinds)] for _ in range(words)]
        out.append({"scores": scores, "tags": viterbi(np.array(scores, np.float32))})
    return out


def trees(rng: random.Random) -> list[dict[str, object]]:
    out = []
    for words in [1, 2, 3, 4, 5, 6, 8, 8, 12, 12]:
        arcs = [[round(rng.gauss(0, 3), 3) for _ in range(words)] for _ in range(words)]
        out.append({"arcs": arcs, "heads": [int(head) for head in best_tree(np.array(arcs, np.float64))]})
    return out


def links(rng: random.Random) -> list[dict[str, object]]:
    out = []
    for size in [1, 2, 3, 4, 5]:
        parts = [[(at, at + 2) for at in range(part, 30, 30 // size)][:size] for part in (0, 2, 4)]
        scores = {(r, c[0], o[0]): round(rng.gauss(0, 3), 3) for r in (0, 1) for c in parts[1] for o in parts[2 * r]}
        found = link_attributions(parts, scores, 0.5, -0.5)
        out.append({
            "sources": parts[0], "cues": parts[1], "contents": parts[2],
            "scores": [[*key, value] for key, value in scores.items()],
            "found": sorted([sorted(a["source"]), sorted(a["cue"]), sorted(a["content"])] for a in found),
        })
    return out


def main() -> None:
    tokenise = WordPiece(HERE.parent / "models" / "vocab.txt")
    names = [""] * (max(tokenise.vocab.values()) + 1)
    for piece, i in tokenise.vocab.items():
        names[i] = piece
    rng = random.Random(7)
    cases = {"sentences": words_and_pieces(tokenise, names), "tags": tags(rng), "trees": trees(rng), "links": links(rng)}
    text = json.dumps(cases, ensure_ascii=True, separators=(",", ":"))
    (HERE / "recorded.json").write_text(text + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
