import type { Hop } from "../../../model/chain.ts";
import type { Claim, Party } from "../../../model/claim.ts";
import { spanOf } from "../../../model/span.ts";
import { EVENT_NAMES } from "../../../model/type-names.ts";
import { QUAD_OF } from "../../../model/vocabulary.ts";
import type { WordRange } from "../../analysis.ts";
import type { Draft, DraftClaim } from "../../draft.ts";
import { cameoCode } from "../../lexicon/crosswalk.ts";
import { partAt } from "../../part-at.ts";
import { chainAt, type Voice } from "./chain-at.ts";
import { contextsIn } from "./contexts.ts";
import { withPeriod } from "./counts/running.ts";
import { tollsOf } from "./counts/tolls-of.ts";
import { type Finding, sideOf } from "./finding.ts";
import { heldWhenSaid } from "./held-now.ts";
import { eventSpan } from "./hyphened.ts";
import { isPresupposed, isSpokenOf } from "./spoken-of.ts";
import { clauseHead } from "./syntax.ts";
import { dateOf, statedDate, toldAs } from "./when.ts";
import { placeOf } from "./whereabouts.ts";

const MUTUAL = new Set([
  "CONSULT",
  "AGREE",
  "COOPERATE",
  "TRADE",
  "fights",
  "allied_with",
  "negotiates_with",
  "family_of",
  "opposes",
]);
const NOT_MUTUAL = new Set(["visit"]);

/** A claim with everything but its certainty: date, place, counts, chain and the reasons for them. */
export function claimOf(
  finding: Finding,
  draft: Draft,
  voices: readonly Voice[],
  eventWords: ReadonlySet<number>,
): DraftClaim | null {
  const { word, type, mode } = finding;
  const found = draft.analysis.words[word];
  const where = found ? whereAt(found.start, draft) : null;
  if (!found || where === null) return null;
  const { place, others } = placeOf({ word, type, actors: new Set(finding.actorHeads) }, eventWords, draft);
  const contentWords = clauseOf(word, draft);
  const quad = finding.kind === "event" ? (QUAD_OF[type as keyof typeof QUAD_OF] ?? null) : null;
  const predicate = eventSpan(word, draft);
  const told = chainAt(word, draft, voices);
  const taken = finding.kind === "relation" ? isPresupposed(word, told, draft) : isSpokenOf(word, told, draft);
  const chain = taken ? [...draft.ownVoice] : told;
  const stated = finding.kind === "event" ? dateOf(word, type, eventWords, draft) : statedDate(word, eventWords, draft);
  const date = stated && stated.how !== "published" ? stated : (heldWhenSaid(word, chain, draft) ?? stated);
  // "a caller claimed the bombing on behalf of the front": the front's
  const called = chain.at(-1)?.stance === "claims-responsibility" && chain.at(-1)?.through !== null;
  const actors = finding.actors.length > 0 && !called ? finding.actors : claimantOf(chain, finding.kind);
  const mutual =
    MUTUAL.has(type) && !NOT_MUTUAL.has(mode ?? "") && (finding.recipients.length > 0 || actors.length > 1);
  const about = finding.kind === "event" ? contextsIn(finding.context, contentWords, draft) : { contexts: [], why: [] };
  return {
    where,
    told_as: toldAs(word, date, draft),
    kind: finding.kind,
    type,
    mode,
    quad,
    contexts: about.contexts,
    codes: { cameo: finding.kind === "event" ? cameoCode(type, mode, finding.context) : null, acled: null },
    actors: [...actors],
    recipients: [...finding.recipients],
    mutual,
    others: [...finding.others],
    predicate,
    content: spanOf(draft.text, startOf(contentWords, draft), endOf(contentWords, draft)),
    links: [],
    date,
    place: finding.kind === "event" || place?.how === "stated" ? place : null,
    other_places: [...others],
    counts: withPeriod(tollsOf(finding, eventWords, draft), word, draft),
    chain,
    why: [...whyRead(finding, actors, draft), ...about.why],
    word,
    contentWords,
    hearsay: hearsayAt(word, draft),
  };
}

/** Who did it to whom, as the words name them. */
function sidesOf(actors: readonly Party[], recipients: readonly Party[]): string {
  if (actors.length + recipients.length === 0) return "The text names no side of it.";
  const doer = actors.length > 0 ? `Doer: ${sideOf(actors)}.` : "The text names no doer.";
  return recipients.length > 0 ? `${doer} Done to: ${sideOf(recipients)}.` : doer;
}

/** What the word was taken to tell, of whom, and what says how it was done. */
function whyRead(finding: Finding, actors: readonly Party[], draft: Draft): DraftClaim["why"] {
  const { type, mode, recipients, word } = finding;
  const predicate = eventSpan(word, draft);
  const name = EVENT_NAMES[type as keyof typeof EVENT_NAMES] ?? type;
  const says = `“${predicate.text}” tells of ${name} (${type}). ${sidesOf(actors, recipients)}`;
  const how = eventSpan(finding.modeWord ?? word, draft);
  return [
    { rule: finding.rule, says: finding.says ?? says, span: predicate },
    ...(mode ? [{ rule: `mode/${mode}`, says: `“${how.text}” says of what kind: ${mode}.`, span: how }] : []),
  ];
}

/** Who claims responsibility says that he did it. */
function claimantOf(chain: readonly Hop[], kind: Finding["kind"]): readonly Party[] {
  const last = chain.at(-1);
  if (kind !== "event" || last?.stance !== "claims-responsibility" || last.span === null) return [];
  return [{ entity: last.entity, span: last.span, collective: false }];
}

/** The part of the report that a character lies in; null where nothing is claimed (bylines, credits, boilerplate). */
export function whereAt(start: number, { frame }: Pick<Draft, "frame">): Claim["where"] | null {
  const part = partAt(start, frame.parts);
  if (!part) return "body";
  if (part.kind === "headline" || part.kind === "standfirst" || part.kind === "body" || part.kind === "caption")
    return part.kind;
  return null;
}

/** The clause around a word, within its sentence. */
export function clauseOf(word: number, { tree }: Pick<Draft, "tree">): WordRange {
  const head = tree.words[word]?.upos === "VERB" ? word : clauseHead(word, tree);
  const own = tree.subtree(head);
  const upos = tree.words[word]?.upos;
  const noun = upos === "NOUN" || upos === "PROPN" ? tree.subtree(word) : own;
  const range = own.after - own.first > 40 ? noun : own;
  return trimPunctuation(range, { tree });
}

function trimPunctuation({ first, after }: WordRange, { tree }: Pick<Draft, "tree">): WordRange {
  let from = first;
  let to = after;
  while (from < to - 1 && tree.words[from]?.upos === "PUNCT") from++;
  while (to - 1 > from && tree.words[to - 1]?.upos === "PUNCT") to--;
  return { first: from, after: to };
}

export const startOf = ({ first }: WordRange, { analysis }: Pick<Draft, "analysis">) =>
  analysis.words[first]?.start ?? 0;
export const endOf = ({ after }: WordRange, { analysis }: Pick<Draft, "analysis">) =>
  analysis.words[after - 1]?.end ?? 0;

const ALLEGEDLY = new Set(["allegedly", "supposedly", "purportedly", "alleged", "suspected", "purported"]);
const REPORTEDLY = new Set(["reportedly", "apparently", "reported"]);

/** "allegedly", "reportedly" at the word, or at the verb that it is subject or object of. */
export function hearsayAt(word: number, { tree }: Pick<Draft, "tree">): DraftClaim["hearsay"] {
  const above = tree.words[word]?.head ?? -1;
  const verbs = [word, ...(tree.words[word]?.upos === "VERB" ? [] : [above])];
  if (tree.words[word]?.relation === "xcomp" || tree.words[word]?.relation === "conj") verbs.push(above);
  const forms = verbs.flatMap((at) => tree.dependents(at, "advmod", "amod")).map((at) => tree.words[at]?.lower ?? "");
  if (forms.some((form) => ALLEGEDLY.has(form))) return "allegedly";
  const raised = ["allege", "say", "report", "believe", "think", "accuse", "suspect"].includes(
    tree.words[above]?.lemma ?? "",
  );
  const passive = raised && tree.dependents(above, "aux:pass").length > 0 && tree.words[word]?.relation === "xcomp";
  if (passive) return ["report", "say"].includes(tree.words[above]?.lemma ?? "") ? "reportedly" : "allegedly";
  return forms.some((form) => REPORTEDLY.has(form)) ? "reportedly" : null;
}
