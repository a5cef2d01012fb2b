import type { Stance } from "../../../model/certainty.ts";
import type { Party } from "../../../model/claim.ts";
import { spanOf } from "../../../model/span.ts";
import type { WordRange } from "../../analysis.ts";
import type { Draft, DraftAttribution, DraftClaim } from "../../draft.ts";
import { firstWhere } from "../../first-where.ts";
import { isFigureNoun } from "../../lexicon/figure-nouns.ts";
import { onceFor } from "../../tables.ts";
import { chainAt, type Voice, voiceAt } from "./chain-at.ts";
import { endOf, hearsayAt, startOf, whereAt } from "./claim-of.ts";
import { isMainClauseCoded } from "./main-clause.ts";
import { deedClaimed } from "./noun-arguments.ts";
import { isCountOfCrime } from "./own-crimes.ts";
import { partiesAt } from "./parties.ts";
import { secondClauses, wordsOfClause } from "./second-clauses.ts";
import { isAnonymity } from "./skip.ts";
import { hasMark } from "./syntax.ts";

/** What sources say that is no event or relation we code: one statement for each sentence of what they say. */
export function findStatements(
  draft: Draft,
  voices: readonly Voice[],
  coded: readonly DraftClaim[],
): readonly DraftClaim[] {
  const found: DraftClaim[] = [];
  const told = new Set<string>();
  for (const attribution of draft.attributions) {
    const cue = attribution.cueWords[0]?.first;
    for (const content of bySentence(attribution.contentWords, draft).flatMap((piece) => clausesIn(piece, draft))) {
      const inner = voiceAt(content.first, voices);
      const innermost =
        inner === null ||
        inner.contents.some(({ first }) => attribution.contentWords.some((own) => own.first === first));
      if (
        !innermost ||
        content.after - content.first < 3 ||
        isAnonymity(draft.tree.headOf(content), draft) ||
        !(tellsSomething(content, draft) || isAllThatIsTold(content, attribution, draft, coded)) ||
        isCoded(content, attribution.hops.at(-1)?.stance, draft, coded)
      )
        continue;
      const claim = statement(content, attribution, draft, voices, cue ?? null);
      const words = claim ? `${claim.content.start}-${claim.content.end}` : "";
      if (claim && !told.has(words)) found.push(claim);
      told.add(words);
    }
  }
  return found;
}

/** A piece of what is said and each clause joined to its main one that says something of its own. */
function clausesIn(piece: WordRange, draft: Draft): readonly WordRange[] {
  const joined = secondClauses(mainOf(piece, draft), draft.tree).filter((at) => at < piece.after);
  return [piece, ...joined.map((at) => wordsOfClause(at, piece, draft.tree))];
}

/** Content pieces cut at sentence ends; of pieces in one sentence (the cue stands between them) the longest. */
function bySentence(pieces: readonly WordRange[], { analysis }: Draft): readonly WordRange[] {
  const best = new Map<number, WordRange>();
  for (const piece of pieces) {
    let first = piece.first;
    for (let at = piece.first; at < piece.after; at++) {
      const sentence = analysis.words[at]?.sentence ?? -1;
      const ends = at + 1 === piece.after || analysis.words[at + 1]?.sentence !== sentence;
      if (!ends) continue;
      const known = best.get(sentence);
      if (!known || known.after - known.first < at + 1 - first) best.set(sentence, { first, after: at + 1 });
      first = at + 1;
    }
  }
  return [...best.values()];
}

/** Whether the main clause of a content already gave an event or relation. */
function isCoded(content: WordRange, stance: Stance | undefined, draft: Draft, coded: readonly DraftClaim[]): boolean {
  if (isMainClauseCoded(mainOf(content, draft), coded, draft)) return true;
  if (deedClaimed(mainOf(content, draft), draft.tree) !== null) return isToldWithin(content, coded);
  // "accused the army of shelling the village": what was read within is all that is alleged. "denied two counts of rape"
  if (stance !== "alleges" && !isCountOfCrime(draft.tree.headOf(content), draft.tree)) return false;
  return isToldWithin(content, coded);
}

/** Whether an event was read within a range of words. */
function isToldWithin({ first, after }: WordRange, coded: readonly DraftClaim[]): boolean {
  const events = eventWords(coded);
  return (events[firstWhere(events, (word) => word >= first)] ?? after) < after;
}

const eventWords = onceFor((claims: readonly DraftClaim[]) =>
  claims
    .filter(({ kind }) => kind === "event")
    .map(({ word }) => word)
    .sort((a, b) => a - b),
);

/** What a content turns on: its head, but the verb of "the newspaper to close", where the parse hangs both on the cue. */
function mainOf(content: WordRange, { tree, analysis }: Draft): number {
  const head = tree.headOf(content);
  const found = analysis.words[head];
  if (found?.upos === "VERB" || tree.dependents(head, "cop").length > 0) return head;
  const verb = analysis.words
    .slice(content.first, content.after)
    .find(({ index, upos, head: above }) => upos === "VERB" && above === found?.head && hasMark(index, "to", tree));
  return verb?.index ?? head;
}

/** A clause, or a number of something: "the toll at nine". */
function tellsSomething({ first, after }: WordRange, { analysis, tree }: Draft): boolean {
  const words = analysis.words.slice(first, after);
  if (words.some(({ upos }) => upos === "VERB" || upos === "AUX")) return !isCircumstance({ first, after }, tree);
  return words.some(({ upos }) => upos === "NUM") && words.some(({ lemma }) => isFigureNoun(lemma));
}

/** "described the mood as constructive", "spoke of a turning point": no clause, but the sentence tells of nothing else. */
function isAllThatIsTold(
  content: WordRange,
  { cueWords }: DraftAttribution,
  draft: Draft,
  coded: readonly DraftClaim[],
): boolean {
  const { analysis, tree } = draft;
  const cue = cueWords[0]?.first ?? -1;
  const { relation, upos } = analysis.words[cue] ?? {};
  if (relation !== "root" || upos !== "VERB" || isToldWithin({ first: cue, after: cue + 1 }, coded)) return false;
  if (isToldWithin(content, coded) || whereAt(analysis.words[cue]?.start ?? -1, draft) !== "body") return false;
  return tree.dependents(cue, "obj", "obl", "xcomp").some((at) => content.first <= at && at < content.after);
}

/** "in a video posted online": where or how something was said. */
function isCircumstance(content: WordRange, tree: Draft["tree"]): boolean {
  const head = tree.headOf(content);
  const noun = tree.words[head]?.upos === "NOUN" && tree.dependents(head, "cop", "nsubj").length === 0;
  return noun && tree.words[head]?.relation === "obl" && tree.dependents(head, "case").length > 0;
}

function statement(
  content: WordRange,
  attribution: DraftAttribution,
  draft: Draft,
  voices: readonly Voice[],
  cue: number | null,
): DraftClaim | null {
  const words = trimmed(content, draft);
  const main = mainOf(words, draft);
  const start = startOf(words, draft);
  const where = whereAt(start, draft);
  const at = draft.analysis.words[main];
  if (!where || !at) return null;
  const source = attribution.sourceWords[0];
  const speakers: readonly Party[] = source ? partiesAt(draft.tree.headOf(source), draft).slice(0, 1) : [];
  const said = cue === null ? "says" : (draft.analysis.words[cue]?.text ?? "says");
  const speaker = speakers[0]?.span.text ?? attribution.source.name ?? attribution.source.described ?? "a source";
  return {
    ...emptyStatement(spanOf(draft.text, at.start, at.end), where),
    actors: [...speakers],
    content: spanOf(draft.text, start, endOf(words, draft)),
    chain:
      chainAt(main, draft, voices).length > 1 ? chainAt(main, draft, voices) : [...draft.ownVoice, ...attribution.hops],
    why: [
      {
        rule: "statement/attributed",
        says: `“${speaker}” is the source (“${said}”); what is said fits no type of event or relation, and is kept as a statement.`,
        span: attribution.cues[0] ?? null,
      },
    ],
    word: main,
    contentWords: words,
    hearsay: hearsayAt(main, draft),
  };
}

/** The parts that all statements share. */
export function emptyStatement(predicate: DraftClaim["predicate"], where: DraftClaim["where"]) {
  return {
    where,
    told_as: "news" as const,
    kind: "statement" as const,
    type: "statement",
    mode: null,
    quad: null,
    contexts: [],
    codes: { cameo: null, acled: null },
    recipients: [],
    mutual: false,
    others: [],
    predicate,
    links: [],
    date: null,
    place: null,
    other_places: [],
    counts: [],
  };
}

function trimmed({ first, after }: WordRange, { analysis }: Draft): WordRange {
  let from = first;
  let to = after;
  const empty = (at: number) => analysis.words[at]?.upos === "PUNCT";
  while (from < to - 1 && (empty(from) || analysis.words[from]?.lower === "that")) from++;
  while (to - 1 > from && empty(to - 1)) to--;
  return { first: from, after: to };
}
