"""What the heads may answer, and BIOES tags for spans of words."""
from __future__ import annotations

from typing import Iterable

NAME_TYPES = ("Location", "Person", "Organization", "NORP", "Date", "Misc", "Money", "Facility", "Product")
ATTRIBUTION_PARTS = ("source", "cue", "content")
UPOS = tuple("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split())
RELATIONS = tuple(  # every dependency relation of the two training treebanks, subtypes included
    """amod root cc conj punct case compound nmod flat list advmod aux nsubj obl det obj advcl:relcl cop acl acl:relcl
    mark nmod:poss advcl nsubj:pass aux:pass nsubj:outer compound:prt appos fixed obl:agent csubj dep nmod:unmarked
    nummod expl parataxis xcomp discourse cc:preconj ccomp det:predet csubj:outer iobj obl:unmarked orphan csubj:pass
    goeswith nmod:desc vocative reparandum dislocated""".split()
)
ROLES = tuple(  # the roles of PropBank that occur at least twenty times in train
    """ARG1 ARG0 ARG2 ARGM-TMP ARGM-ADV ARGM-MOD ARGM-NEG ARGM-ADJ ARGM-LOC ARGM-MNR ARGM-DIS ARGM-EXT ARGM-PRP R-ARG1
    ARG3 R-ARG0 ARGM-CAU ARGM-PRR ARGM-LVB ARGM-DIR ARGM-PRD C-ARG1 ARG4 ARGM-GOL C-V ARGM-CXN ARGM-COM C-ARG2
    C-ARGM-CXN R-ARGM-LOC R-ARG2 R-ARGM-TMP R-ARGM-ADV C-ARG0 ARGM-REC""".split()
)
SENSES = tuple("other 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 18 LV".split())  # what follows the dot of a roleset
AUXILIARIES = ("be.03", "have.01", "do.01")  # annotated, but no predicates of ours
TASKS = ("attribution", "names", "syntax", "roles", "factuality")
IGNORE = -100  # label that no loss counts

TaggedSpan = tuple[int, int, int]  # first word, word after the last, kind


def bioes(kinds: Iterable[str]) -> tuple[str, ...]:
    """Tag inventory: O, then B- I- E- S- of each kind."""
    return ("O", *(f"{place}-{kind}" for kind in kinds for place in "BIES"))


NAME_TAGS = bioes(NAME_TYPES)
PART_TAGS = bioes(["x"])  # for each of the three attribution taggers
ROLE_TAGS = bioes(ROLES)


def encode_spans(length: int, spans: Iterable[TaggedSpan]) -> list[int]:
    """BIOES tag ids of word spans. Of two that overlap the longer one wins, the other is lost."""
    tags = [0] * length
    for start, end, kind in sorted(set(spans), key=lambda x: (x[0] - x[1], x[0])):
        if start >= end or any(tags[start:end]):
            continue
        begin, inside, last, single = range(1 + 4 * kind, 5 + 4 * kind)
        tags[start:end] = [inside] * (end - start)
        tags[start], tags[end - 1] = begin, last
        if end - start == 1:
            tags[start] = single
    return tags


def decode_tags(tags: list[int]) -> list[TaggedSpan]:
    """Word spans of a valid BIOES sequence; a span cut by a window border is closed there."""
    out, start, kind = [], None, 0
    for i, tag in enumerate([*tags, 0]):
        place = (tag - 1) % 4 if tag else -1  # 0 B, 1 I, 2 E, 3 S
        if start is not None and place not in (1, 2):
            out.append((start, i, kind))
            start = None
        if place == 3:
            out.append((i, i + 1, (tag - 1) // 4))
        elif place == 0 or (place in (1, 2) and start is None):
            start, kind = i, (tag - 1) // 4
        if place == 2 and start is not None:
            out.append((start, i + 1, kind))
            start = None
    return out
