"""Readers for the annotated corpora, and what of them is kept out of training."""
from __future__ import annotations

import os
from pathlib import Path

from docs import Doc, add_pieces, read_rows, text_doc, to_words, trim
from labels import ATTRIBUTION_PARTS, NAME_TYPES, encode_spans
from treebanks import read_roles, read_treebank, read_treebank_on_our_words

__all__ = ["DATA", "add_pieces", "load", "read_roles", "read_treebank", "read_treebank_on_our_words"]

DATA = Path(os.environ.get("HEARSAY_DATA", Path(__file__).resolve().parents[2] / "shared/data"))


def load(task: str, part: str, data: Path = DATA) -> list[Doc]:
    """The documents of one task; `part` is train or dev.

    For training, `roles` is EWT on our words with trees and roles together, `syntax` GUM on our words and EWT on its own.
    """
    ewt, gum = data / f"syntax/ewt-{part}.conllu", data / f"syntax/gum-{part}.conllu"
    if task == "roles":
        roles = data / f"roles/{part}.jsonl"
        if part == "dev":
            return read_roles(roles)
        return without(read_treebank_on_our_words(ewt, roles), held_out_sentences(data))
    if task == "syntax":
        if part == "dev":
            return read_treebank(ewt) + read_treebank(gum)
        return without(read_treebank(ewt), held_out_sentences(data)) + read_treebank_on_our_words(gum)
    read = {"attribution": read_attribution, "names": read_names, "factuality": read_factuality}[task]
    docs = read(data / task / f"{part}.jsonl")
    return without_claims(docs, task, data) if part == "train" else docs


def without_claims(docs: list[Doc], task: str, data: Path = DATA) -> list[Doc]:
    """Leave out what the claims records hold, which are there to measure the whole reading.

    Of `attribution` those records themselves; of `factuality` (TimeBank and AQUAINT text) every sentence that stands in
    one of their texts, white space aside.
    """
    claims = [row for path in sorted((data / "claims").glob("reports-*.jsonl")) for row in read_rows(path)]
    if task == "attribution":
        ids = {row["set"].partition("#")[2] for row in claims}
        return [doc for doc in docs if doc.id not in ids]
    if task == "factuality":
        texts = ["".join(row["text"].split()) for row in claims]
        return [doc for doc in docs if not any("".join(doc.text.split()) in text for text in texts)]
    return docs


def held_out_sentences(data: Path = DATA) -> set[str]:
    """Ids of the sentences of roles dev: 94 of them stand in EWT's train part."""
    return {row["id"] for row in read_rows(data / "roles/dev.jsonl")}


def without(docs: list[Doc], sentences: set[str]) -> list[Doc]:
    """Leave out the documents that hold one of these sentences."""
    held_out = {id.rpartition("-")[0] for id in sentences}
    return [doc for doc in docs if doc.id not in held_out]


def read_attribution(path: Path) -> list[Doc]:
    """One document a report, with tags of the three parts and the links from cues to the other parts."""
    docs = []
    for row in read_rows(path):
        doc = text_doc(row["id"], row["text"])
        for attribution in row["attributions"]:
            chars = {part: [trim(doc.text, x["start"], x["end"]) for x in attribution[part]] for part in ATTRIBUTION_PARTS}
            doc.attributions.append({part: [x for x in fragments if x[0] < x[1]] for part, fragments in chars.items()})
        doc.parts = []
        for part in ATTRIBUTION_PARTS:
            words = (to_words(doc.spans, *x) for attribution in doc.attributions for x in attribution[part])
            doc.parts.append(encode_spans(len(doc.words), ((*w, 0) for w in words)))
        doc.links = [
            {part: sorted({to_words(doc.spans, *x)[0] for x in attribution[part]}) for part in ATTRIBUTION_PARTS}
            for attribution in doc.attributions if attribution["cue"]
        ]
        docs.append(doc)
    return docs


def read_names(path: Path) -> list[Doc]:
    """One document an article, its paragraphs joined by an empty line; outer names only (`nested` is left out)."""
    texts: dict[str, str] = {}
    gold: dict[str, set[tuple[int, int, str]]] = {}
    for row in read_rows(path):
        article = row["article"]
        text = texts[article] + "\n\n" if article in texts else ""
        shift = len(text)
        texts[article] = text + row["text"]
        gold.setdefault(article, set()).update((shift + x["start"], shift + x["end"], x["type"]) for x in row["entities"])
    docs = []
    for article, text in texts.items():
        doc = text_doc(article, text)
        doc.name_spans = gold[article]
        words = ((*to_words(doc.spans, start, end), NAME_TYPES.index(kind)) for start, end, kind in doc.name_spans)
        doc.names = encode_spans(len(doc.words), words)
        docs.append(doc)
    return docs


def read_factuality(path: Path) -> list[Doc]:
    """One document a sentence, leaving out sentences without a predicate."""
    docs = []
    for row in read_rows(path):
        if row["predicates"]:
            doc = text_doc(row["id"], row["text"])
            doc.factuality = {to_words(doc.spans, x["start"], x["end"])[0]: x["score"] for x in row["predicates"]}
            docs.append(doc)
    return docs
