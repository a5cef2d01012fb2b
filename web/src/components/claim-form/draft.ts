import type { Claim, HopLine, Modality, Stance, Status } from "../../api/model.ts";
import type { Input, Output } from "../../api/operations.ts";
import { type Called, namesGiven } from "./naming.ts";
import type { Words } from "./selected-span.ts";

/** Words typed, to be looked for near the claim, or chosen in the text; and whom they name, where nobody read that. */
export type Piece = ({ readonly text: string } | Words) & { readonly called?: Called };

export interface DraftHop {
  /** Its number in the chain as it is shown; null for one that is put in. */
  readonly hop: number | null;
  readonly words: Piece;
  readonly stance: Stance;
}

export interface DraftCount {
  /** Its number among the counts as they are shown; null for one that is put in. */
  readonly count: number | null;
  readonly words: Piece;
  readonly of: string;
  /** Empty: not said. */
  readonly who: string;
  /** Numbers as they are typed; empty: open. */
  readonly low: string;
  readonly high: string;
  readonly approximate: boolean;
}

/** A claim as a form holds it. */
export interface Draft {
  readonly type: string;
  readonly mode: string | null;
  /** Empty before it was chosen. */
  readonly status: Status | "";
  readonly polarity: Claim["certainty"]["polarity"];
  readonly modality: Modality;
  readonly actors: readonly Piece[];
  readonly recipients: readonly Piece[];
  readonly predicate: Piece | null;
  readonly content: Piece | null;
  readonly hops: readonly DraftHop[];
  readonly from: string;
  readonly to: string;
  /** Words for the day, in place of days by hand. */
  readonly dateWords: Piece | null;
  readonly place: Piece | null;
  readonly counts: readonly DraftCount[];
}

type Corrections = NonNullable<Input<"judge">["corrections"]>;

/** A claim that is there, to be put right. */
export function draftOf(claim: Claim, chain: readonly Pick<HopLine, "words">[], placeWords: string | null): Draft {
  const { type, mode, certainty, date } = claim;
  return {
    ...{ type, mode, status: certainty.status, polarity: certainty.polarity, modality: certainty.modality },
    actors: claim.actors.map(({ span }) => span),
    recipients: claim.recipients.map(({ span }) => span),
    predicate: claim.predicate,
    content: claim.content,
    hops: claim.chain.map(({ stance, span }, hop) => ({
      hop,
      words: span ?? { text: chain[hop]?.words ?? "the publisher" },
      stance,
    })),
    from: date && date.how !== "published" ? (date.start ?? "") : "",
    to: date && date.how !== "published" ? (date.end ?? "") : "",
    dateWords: null,
    place: placeWords === null ? null : { text: placeWords },
    counts: claim.counts.map(({ of, who, low, high, approximate, span }, count) => ({
      ...{ count, words: span, of, who: who ?? "", approximate },
      ...{ low: low === null ? "" : String(low), high: high === null ? "" : String(high) },
    })),
  };
}

/** What is put right: the fields that the form has otherwise than the claim. */
export function correctionsOf(before: Draft, after: Draft): Corrections {
  const corrections: Corrections = [];
  const put = (field: Corrections[number]["field"], changed: boolean, value: unknown) => {
    if (changed) corrections.push({ field, value });
  };
  const differs = (name: keyof Draft) => JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  put("type", differs("type"), after.type);
  put("mode", differs("mode") || differs("type"), after.mode);
  put("status", differs("status"), after.status);
  put("polarity", differs("polarity"), after.polarity);
  put("modality", differs("modality"), after.modality);
  put("actors", differs("actors"), after.actors.map(wordsOf));
  put("recipients", differs("recipients"), after.recipients.map(wordsOf));
  put("predicate", differs("predicate") && after.predicate !== null, after.predicate && wordsOf(after.predicate));
  put("content", differs("content") && after.content !== null, after.content && wordsOf(after.content));
  put("chain", differs("hops"), after.hops.map(hopOf(before)));
  put("counts", differs("counts"), after.counts.map(countOf));
  put("place", differs("place"), after.place && wordsOf(after.place));
  const days = after.from ? { from: after.from, ...(after.to ? { to: after.to } : {}) } : null;
  put(
    "date",
    after.dateWords !== null || differs("from") || differs("to"),
    after.dateWords ? wordsOf(after.dateWords) : days,
  );
  return corrections;
}

/** Whom the words of a form name. */
export const namesOf = ({ actors, recipients, hops, place }: Draft) =>
  namesGiven([...actors, ...recipients, ...hops.map(({ words }) => words), ...(place ? [place] : [])]);

/** A form that says nothing yet, of a clause of which nobody says how it was read. */
export function blankDraft(clause: string, publisher: string | null): Draft {
  return {
    ...{ type: "", mode: null, status: "", polarity: "affirmed", modality: "actual", actors: [], recipients: [] },
    ...{ predicate: null, content: { text: clause }, from: "", to: "", dateWords: null, place: null },
    counts: [],
    hops: [{ hop: 0, words: { text: publisher ?? "the publisher" }, stance: "reports" }],
  };
}

/** What a form says that was blank: whatever it asks for, fields that were left empty too; what is wanting, in a word. */
export function statedOf(blank: Draft, draft: Draft): Corrections | string {
  if (!draft.type) return "Choose a type.";
  if (!draft.status) return "How sure does it sound?";
  const days = draft.from ? { from: draft.from, ...(draft.to ? { to: draft.to } : {}) } : null;
  const changed = correctionsOf(blank, draft);
  const stated: Corrections = [
    { field: "type", value: draft.type },
    { field: "mode", value: draft.mode },
    { field: "status", value: draft.status },
    { field: "polarity", value: draft.polarity },
    { field: "actors", value: draft.actors.map(wordsOf) },
    { field: "recipients", value: draft.recipients.map(wordsOf) },
    { field: "chain", value: draft.hops.map(hopOf(blank)) },
    { field: "place", value: draft.place && wordsOf(draft.place) },
    { field: "date", value: draft.dateWords ? wordsOf(draft.dateWords) : days },
  ];
  const fields = new Set(stated.map(({ field }) => field));
  return [...stated, ...changed.filter(({ field }) => !fields.has(field))];
}

/** A draft of a claim that was missed, from what the server proposes. */
export function draftProposed(proposed: Output<"propose-claim">): Draft {
  const { type, mode, status, actors, recipients, predicate, clause, source, place, days } = proposed;
  return {
    ...{ type: type ?? "", mode, status, polarity: status === "negated" ? "negated" : "affirmed", modality: "actual" },
    ...{ actors, recipients, predicate, content: clause },
    hops: source ? [{ hop: null, words: source, stance: "states" }] : [],
    ...{ from: days?.from ?? "", to: days?.to ?? "", dateWords: null, place, counts: [] },
  };
}

/** The input that adds a draft; what is wanting before it can be, in a word. */
export function addingOf(report: string, draft: Draft): Input<"add-claim"> | string {
  const { type, mode, status, actors, recipients, predicate, content, hops, from, to, place } = draft;
  if (!content) return "Choose the words of the clause.";
  if (!predicate?.text) return "Which word tells of it?";
  if (!type) return "Choose a type.";
  if (!status) return "How sure does it sound?";
  const text = ({ text: words }: Piece) => words;
  const [source, ...relays] = hops.map(({ words }) => words.text).reverse();
  const names = namesOf(draft);
  return {
    ...{ report, clause: content.text, type, status, predicate: predicate.text },
    ...("start" in content ? { at: content.start } : {}),
    ...{ actors: actors.map(text), recipients: recipients.map(text) },
    ...(mode ? { mode } : {}),
    ...(source ? { source } : {}),
    ...(relays.length > 0 ? { relayed_by: relays.reverse() } : {}),
    ...(names.length > 0 ? { names: [...names] } : {}),
    ...(place ? { place: place.text } : {}),
    ...(from ? { happened_from: from } : {}),
    ...(from && to ? { happened_to: to } : {}),
  };
}

const wordsOf = (piece: Piece): string | Words =>
  "start" in piece ? { start: piece.start, end: piece.end, text: piece.text } : piece.text;

const numberOf = (typed: string): number | null => (typed.trim() === "" ? null : Number(typed));

const countOf = ({ count, words, of, who, low, high, approximate }: DraftCount) => ({
  ...(count === null ? { words: wordsOf(words) } : { count }),
  ...{ of, who: who.trim() || null, low: numberOf(low), high: numberOf(high), approximate },
});

const hopOf =
  (before: Draft) =>
  ({ hop, words, stance }: DraftHop) => {
    if (hop === null) return { source: wordsOf(words), stance };
    return before.hops[hop]?.stance === stance ? { hop } : { hop, stance };
  };
