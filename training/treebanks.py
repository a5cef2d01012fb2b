"""Readers of the treebanks and of the semantic roles laid over one of them.

A treebank is read on its own words or on ours (`textrules.py`), for a reader of running text has only the latter.
"""
from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator

from docs import CharSpan, Doc, Frame, open_text, read_rows, text_doc, to_words
from labels import AUXILIARIES, IGNORE, RELATIONS, ROLES, SENSES, UPOS, encode_spans
from textrules import split_words


@dataclass
class Sentence:
    """A sentence of CoNLL-U. Heads count from 0 within the sentence, a root is its own head."""

    id: str
    document: str
    paragraph: bool
    text: str
    forms: list[str]
    spans: list[CharSpan]
    upos: list[int]
    heads: list[int]
    rels: list[int]


def index(table: tuple[str, ...], value: str) -> int:
    """Place of a value in a list of labels, IGNORE if it has none."""
    return table.index(value) if value in table else IGNORE


def read_sentences(path: Path) -> Iterator[Sentence]:
    """The sentences of a CoNLL-U file in order."""
    with open_text(path) as file:
        blocks = file.read().split("\n\n")
    document, fresh = "", True
    for block in blocks:
        lines = block.split("\n")
        comments = {key: value for key, _, value in (line[2:].partition(" = ") for line in lines if line.startswith("#"))}
        if any(key.startswith("newdoc") for key in comments):
            document, fresh = next(v for k, v in comments.items() if k.startswith("newdoc")), True
        rows = [row for row in (line.split("\t") for line in lines) if len(row) > 7]
        words = [row for row in rows if row[0].isdigit()]
        if not words:
            continue
        paragraph = fresh or any(key.startswith("newpar") for key in comments)
        fresh = False
        yield Sentence(
            comments["sent_id"], document, paragraph, comments["text"], [row[1] for row in words],
            word_spans(rows, comments["text"]), [index(UPOS, row[3]) for row in words],
            [int(row[6] if row[6] != "0" else row[0]) - 1 for row in words], [index(RELATIONS, row[7]) for row in words])


def word_spans(rows: list[list[str]], text: str) -> list[CharSpan]:
    """Where each syntactic word stands; the words of a contraction share its characters where they do not add up to it."""
    spans: list[CharSpan] = []
    at, shared, last = 0, None, 0
    for number, form, *_ in rows:
        if "-" in number:
            first, last = map(int, number.split("-"))
            start = text.index(form, at)
            inside = "".join(row[1] for row in rows if row[0].isdigit() and first <= int(row[0]) <= last)
            shared = (start, start + len(form)) if inside != form else None
            at = start
            continue
        if not number.isdigit():
            continue
        if shared and int(number) <= last:
            spans.append(shared)
            at = shared[1] if int(number) == last else at
            shared = shared if int(number) < last else None
            continue
        start = text.find(form, at)
        start = at if start < 0 else start
        spans.append((start, start + len(form)))
        at = start + len(form)
    return spans


def read_treebank(path: Path) -> list[Doc]:
    """One document at every `# newdoc`, on the syntactic words of the treebank."""
    docs: list[Doc] = []
    for s in read_sentences(path):
        if not docs or docs[-1].id != s.document:
            docs.append(Doc(s.document, [], [], set(), upos=[], heads=[], rels=[]))
        doc = docs[-1]
        base = len(doc.words)
        doc.starts.append(base)
        if s.paragraph:
            doc.breaks.add(base)
        doc.words += s.forms
        doc.upos += s.upos
        doc.heads += [base + head for head in s.heads]
        doc.rels += s.rels
    return docs


def read_treebank_on_our_words(path: Path, roles: Path | None = None) -> list[Doc]:
    """The same on our words, with the tree laid over them; and with the roles of the sentences that have some."""
    frames = {row["id"]: row for row in read_rows(roles)} if roles else {}
    docs: list[Doc] = []
    for s in read_sentences(path):
        if not docs or docs[-1].id != s.document:
            docs.append(Doc(s.document, [], [], set(), upos=[], heads=[], rels=[], predicates=[], senses=[]))
        doc = docs[-1]
        base, shift = len(doc.words), len(doc.text) + 1
        ours = split_words(s.text)
        doc.text += "\n" + s.text
        doc.starts.append(base)
        if s.paragraph:
            doc.breaks.add(base)
        doc.words += [s.text[a:b] for a, b in ours]
        doc.spans += [(a + shift, b + shift) for a, b in ours]
        for word, span in enumerate(s.spans):
            head = s.spans[s.heads[word]]
            doc.tree.append((span[0] + shift, span[1] + shift, head[0] + shift, head[1] + shift, s.rels[word]))
        upos, heads, rels = lay_tree(s, ours)
        doc.upos += upos
        doc.heads += [base + head for head in heads]
        doc.rels += rels
        row = frames.get(s.id)
        if row and row["text"] == s.text:
            lay_roles(doc, row, base, base + len(ours), shift)
        else:
            doc.predicates += [IGNORE] * len(ours)
            doc.senses += [IGNORE] * len(ours)
    return docs


def lay_tree(s: Sentence, ours: list[CharSpan]) -> tuple[list[int], list[int], list[int]]:
    """Parts of speech, heads and relations of our words.

    A word of the treebank stands at the first of our words it overlaps. Several at one: the uppermost counts. The other
    words of ours that it covers hang on that first one, as `punct` or `goeswith`.
    """
    place = [min(to_words(ours, *span)[0], len(ours) - 1) for span in s.spans]
    at: dict[int, list[int]] = {}
    for word, our in enumerate(place):
        at.setdefault(our, []).append(word)
    upos, heads, rels = [], [], []
    for our, (a, b) in enumerate(ours):
        words = at.get(our)
        if words:
            top = next((w for w in words if place[s.heads[w]] != our or s.heads[w] == w), words[0])
            upos.append(s.upos[top])
            heads.append(place[s.heads[top]])
            rels.append(s.rels[top])
        else:
            marks = not any(c.isalnum() for c in s.text[a:b])
            cover = next((w for w, span in enumerate(s.spans) if span[0] < b and a < span[1]), 0)
            upos.append(UPOS.index("PUNCT" if marks else "X"))
            heads.append(place[cover])
            rels.append(RELATIONS.index("punct" if marks else "goeswith"))
    return upos, heads, rels


def lay_roles(doc: Doc, row: dict[str, Any], start: int, end: int, shift: int = 0) -> None:
    """Add the predicates and arguments of one sentence, the words [start, end) of `doc`, `shift` characters on."""
    predicates, senses = [0] * (end - start), [IGNORE] * (end - start)
    words = [(a + shift, b + shift) for a, b, *_ in row["words"]]
    for word, roleset, arguments in row["predicates"]:
        if roleset in AUXILIARIES:
            continue
        chars = [(role, words[a][0], words[b][1]) for role, a, b in arguments]
        doc.roles_gold.append((*words[word], roleset, chars))
        first = to_words(doc.spans, *words[word])[0]
        if predicates[first - start]:
            continue
        predicates[first - start] = 1
        sense = roleset.rpartition(".")[2]
        senses[first - start] = SENSES.index(sense) if sense in SENSES else 0
        doc.frames.append(Frame(first, start, end, [
            (*to_words(doc.spans, a, b), ROLES.index(role)) for role, a, b in chars if role in ROLES]))
    doc.predicates = (doc.predicates or []) + predicates
    doc.senses = (doc.senses or []) + senses


def read_roles(path: Path) -> list[Doc]:
    """One document a sentence, on our words, with roles only."""
    docs = []
    for row in read_rows(path):
        doc = text_doc(row["id"], row["text"])
        lay_roles(doc, row, 0, len(doc.words))
        docs.append(doc)
    return docs


def role_tags(frame: Frame, a: int, b: int) -> list[int]:
    """BIOES tags of the words [a, b) for one predicate; arguments that leave the range are lost."""
    return encode_spans(b - a, ((i - a, j - a, role) for i, j, role in frame.arguments if a <= i and j <= b))
