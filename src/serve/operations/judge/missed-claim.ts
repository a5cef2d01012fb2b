import { createHash } from "node:crypto";
import type { Status } from "../../../model/certainty.ts";
import type { Claim } from "../../../model/claim.ts";
import { HearsayError } from "../../../model/errors.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import { EVENT_TYPES, MODES_OF, QUAD_OF } from "../../../model/vocabulary.ts";
import { hopAt, publisherOf, stanceFor } from "./hop-by-words.ts";
import { kindOfType } from "./kind-of-type.ts";
import { isUnread } from "./names-by-hand.ts";
import { placeAt } from "./placed-by-words.ts";
import { AXES } from "./status-axes.ts";
import { partyAt, wordsOfReport } from "./words-of-report.ts";

/** A claim that the reader missed, as somebody tells it: everything by words of the report. */
export interface Missed {
  readonly clause: string;
  readonly predicate: string;
  readonly type: string;
  readonly mode: string | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly source: string | null;
  /** Words for those who pass it on, between the report and the source, outermost first. */
  readonly relayedBy: readonly string[];
  readonly status: Status;
  /** Words for where it happened. */
  readonly place: string | null;
  /** Where the clause begins, for words that stand several times. */
  readonly at: number | null;
  readonly from: string | null;
  readonly to: string | null;
}

const MISSED = "Somebody added it: the reader had missed it.";
const BY_HAND = "Somebody marked it by hand: the report is in a language that is not read.";

/** A claim of the contract from what somebody tells. Throws `wrong-use` for words that the report does not have. */
export function missedClaim(missed: Missed, reading: Reading, text: string): Claim {
  const { type, mode, status, from, to } = missed;
  const near = missed.at === null ? undefined : { start: missed.at, end: missed.at + missed.clause.length };
  const content = wordsOfReport(text, missed.clause, near);
  const predicate = wordsOfReport(text, missed.predicate, content);
  const parties = (words: readonly string[]) => words.map((one) => partyAt(reading, wordsOfReport(text, one, content)));
  const kind = kindOfType(type);
  if (kind === null)
    throw new HearsayError(
      "wrong-use",
      `${JSON.stringify(type)} is no type of ours: give an event type (${EVENT_TYPES.join(", ")}), a relation type or "statement".`,
    );
  if (mode !== null && !MODES_OF[type as keyof typeof MODES_OF]?.includes(mode))
    throw new HearsayError("wrong-use", `${type} has no mode ${JSON.stringify(mode)}.`);
  if (missed.relayedBy.length > 0 && missed.source === null)
    throw new HearsayError("wrong-use", "Whose word is passed on? Give the words of the source.");
  if (status === "denied" && missed.source === null)
    throw new HearsayError("wrong-use", "Who denies it? Give the words of the source.");
  const published = reading.report.published?.slice(0, 10) ?? null;
  const claim: Claim = {
    id: "",
    where: content.text === reading.report.title ? "headline" : "body",
    ...{ told_as: "news", kind, type, mode, quad: QUAD_OF[type as keyof typeof QUAD_OF] ?? null },
    ...{ contexts: [], codes: { cameo: null, acled: null } },
    actors: parties(missed.actors),
    recipients: parties(missed.recipients),
    ...{ mutual: false, others: [], predicate, content, links: [] },
    date: dateOf(from, to, published),
    place: missed.place === null ? null : placeAt(wordsOfReport(text, missed.place, content), reading),
    ...{ other_places: [], counts: [] },
    chain: [
      publisherOf(reading),
      ...missed.relayedBy.map((words) => hopAt(wordsOfReport(text, words, content), "reports", reading)),
      ...(missed.source === null
        ? []
        : [hopAt(wordsOfReport(text, missed.source, content), stanceFor(status), reading)]),
    ],
    certainty: { status, ...AXES[status] },
    confidence: 1,
    why: [{ rule: "judgement/added", says: isUnread(reading) ? BY_HAND : MISSED, span: predicate }],
  };
  return { ...claim, id: idOf(claim, reading.report.text_hash) };
}

function dateOf(from: string | null, to: string | null, published: string | null): Claim["date"] {
  if (from !== null || to !== null) return { ref: null, start: from, end: to ?? from, precision: "day", how: "stated" };
  return published === null ? null : { ref: null, start: null, end: published, precision: "day", how: "published" };
}

/** As the ids that readers give, and never one of theirs. */
function idOf({ type, predicate, actors, recipients, chain, certainty }: Claim, textHash: string): string {
  const at = ({ start, end }: Span) => [start, end];
  const sides = [actors, recipients].map((side) => side.map(({ span }) => at(span)));
  const sources = chain.map(({ span, stance }) => [span && at(span), stance]);
  const key = JSON.stringify([textHash, "added", type, at(predicate), sides, sources, certainty.polarity]);
  return `c_${createHash("sha256").update(key).digest("hex").slice(0, 24)}`;
}
