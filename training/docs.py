"""The document that every reader makes and every task learns from; files, and characters to words by offsets."""
from __future__ import annotations

import gzip
import json
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Iterator, TextIO

from textrules import WordPiece, split_words

CharSpan = tuple[int, int]
CharTree = list[tuple[int, int, int, int, int]]  # a word's characters, its head's (its own for a root), relation


@dataclass
class Frame:
    """One predicate with its arguments, in words of the document; the sentence is [start, end)."""

    word: int
    start: int
    end: int
    arguments: list[tuple[int, int, int]]  # first word, word after the last, role


@dataclass
class Doc:
    """One text. Label lists are as long as `words`, or None where the corpus does not say."""

    id: str
    words: list[str]
    starts: list[int]                            # words that begin a unit (paragraph or sentence)
    breaks: set[int]                             # words that begin a paragraph
    spans: list[CharSpan] = field(default_factory=list)  # where each word stands in `text`
    text: str = ""
    pieces: list[tuple[int, ...]] = field(default_factory=list)

    names: list[int] | None = None               # BIOES tags
    name_spans: set[tuple[int, int, str]] = field(default_factory=set)  # gold, in characters
    parts: list[list[int]] | None = None         # BIOES tags of source, cue, content
    attributions: list[dict[str, list[CharSpan]]] = field(default_factory=list)  # gold, in characters
    links: list[dict[str, list[int]]] = field(default_factory=list)  # first word of every fragment, by part
    upos: list[int] | None = None
    heads: list[int] | None = None               # index of the head word; itself for a root
    rels: list[int] | None = None
    tree: CharTree = field(default_factory=list)  # gold, in characters, of the treebank's own words
    factuality: dict[int, float] | None = None   # -3 to +3, by first word of the predicate
    predicates: list[int] | None = None          # 1 at the head word of a predicate
    senses: list[int] | None = None              # index into SENSES at a predicate
    frames: list[Frame] = field(default_factory=list)
    roles_gold: list[tuple[int, int, str, list[tuple[str, int, int]]]] = field(default_factory=list)
    # gold, in characters: predicate start and end, roleset, arguments (role, start, end)


def add_pieces(docs: list[Doc], wordpiece: WordPiece) -> list[Doc]:
    """Fill in the pieces of every word; returns the same documents."""
    for doc in docs:
        doc.pieces = [wordpiece(word) for word in doc.words]
    return docs


def open_text(path: Path) -> TextIO:
    """The file, or its gzipped copy `path`.gz."""
    return path.open(encoding="utf8") if path.exists() else gzip.open(f"{path}.gz", "rt", encoding="utf8")


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    """The records of a JSON Lines file."""
    with open_text(path) as file:
        for line in file:
            yield json.loads(line)


def text_doc(id: str, text: str) -> Doc:
    """A document without labels; a line break between two words begins a paragraph."""
    spans = split_words(text)
    breaks = {i for i, (start, _) in enumerate(spans) if i == 0 or "\n" in text[spans[i - 1][1] : start]}
    return Doc(id, [text[s:e] for s, e in spans], sorted(breaks), breaks, spans, text)


def to_words(spans: list[CharSpan], start: int, end: int) -> tuple[int, int]:
    """The words [first, after) that overlap the characters [start, end)."""
    return bisect_right(spans, start, key=lambda x: x[1]), bisect_left(spans, end, key=lambda x: x[0])


def trim(text: str, start: int, end: int) -> CharSpan:
    """The character range without white space at its ends."""
    inner = text[start:end]
    return start + len(inner) - len(inner.lstrip()), end - len(inner) + len(inner.rstrip())
