import type { Draft } from "../../../draft.ts";
import { titleNamed } from "../../../lexicon/titles.ts";
import { closesOffice } from "../../../title-around.ts";
import { belongs } from "../belongs.ts";
import { mentionAt } from "../parties.ts";

const BODIES = new Set(["organization", "place", "nationality", "group"]);

/** Whether a word that the syntax gives an office can be its body: no rank, and no place that only says where. */
export function isBodyHere(body: number, office: number, draft: Draft): boolean {
  const { tree, analysis } = draft;
  const found = analysis.words[body];
  // "the victims were nurses X and Y", "X, a union leader, police said": of whom a clause tells is no body of an office in it
  if (!found || found.relation.startsWith("nsubj")) return false;
  // "Foreign Minister Lt. Gen. X": a rank
  if (body > office && titleNamed(found.lower) !== null && tree.dependents(body, "case").length === 0) return false;
  const before = body < office && found.relation !== "nmod:poss";
  if (!before) return true;
  // "Lieutenant Colonel X": a rank; "In Turkey Minister X left": where.
  const first = Math.min(body, ...tree.dependents(body, "compound", "amod", "det", "flat"));
  const preposition = analysis.words[first - 1];
  const place = mentionAt(body, draft)?.kind === "place";
  const where = place && preposition?.upos === "ADP" && ["in", "at"].includes(preposition.lower);
  const part = closesOffice({ first: body, after: body + 1 }, draft);
  return titleNamed(found.lower) === null && !part && !where;
}

/** The body before a title where the tree hangs both on the name, "Air force spokesman Captain X"; that of "X is the army spokesman". */
export function bodiesBeside(word: number, holders: readonly number[], draft: Draft): readonly number[] {
  const holder = holders[0];
  if (holder === undefined) return [];
  const { tree } = draft;
  const row = holder < word ? [word] : [word, ...tree.ancestors(word).filter((at) => at <= holder), holder];
  return row
    .flatMap((at) => tree.dependents(at, "compound", "amod", "nmod:poss", "nmod"))
    .filter((at) => at < word && isBody(at, draft) && isBodyHere(at, word, draft))
    .sort((a, b) => b - a)
    .slice(0, 1);
}

function isBody(word: number, draft: Draft): boolean {
  const mention = mentionAt(word, draft);
  return mention?.head === word ? BODIES.has(mention.kind) : belongs(word, "body", { ...draft, mentions: [] });
}
