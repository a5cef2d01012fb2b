import { createHash } from "node:crypto";
import type { Certainty, Status } from "../../../model/certainty.ts";
import type { Hop, SourceKind } from "../../../model/chain.ts";
import type { Claim } from "../../../model/claim.ts";
import { HearsayError } from "../../../model/errors.ts";
import type { MentionKind } from "../../../model/mention.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import { EVENT_TYPES, MODES_OF, QUAD_OF, RELATIONS } from "../../../model/vocabulary.ts";
import { mentionAt } from "../../../store/anchor.ts";
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
  readonly status: Status;
  readonly from: string | null;
  readonly to: string | null;
}

/** A claim of the contract from what somebody tells. Throws `wrong-use` for words that the report does not have. */
export function missedClaim(missed: Missed, reading: Reading, text: string): Claim {
  const { type, mode, status, from, to } = missed;
  const content = wordsOfReport(text, missed.clause);
  const predicate = wordsOfReport(text, missed.predicate, content);
  const parties = (words: readonly string[]) => words.map((one) => partyAt(reading, wordsOfReport(text, one, content)));
  const kind = kindOf(type);
  if (mode !== null && !MODES_OF[type as keyof typeof MODES_OF]?.includes(mode))
    throw new HearsayError("wrong-use", `${type} has no mode ${JSON.stringify(mode)}.`);
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
    ...{ place: null, other_places: [], counts: [] },
    chain: [
      publisherOf(reading),
      ...(missed.source === null ? [] : [hopOf(missed.source, status, { reading, text, content })]),
    ],
    certainty: { status, ...AXES[status] },
    confidence: 1,
    why: [{ rule: "judgement/added", says: "Somebody added it: the reader had missed it.", span: predicate }],
  };
  return { ...claim, id: idOf(claim, reading.report.text_hash) };
}

/** What each status says on the three axes, where somebody gives the status alone. */
const AXES: Readonly<Record<Status, Omit<Certainty, "status">>> = {
  asserted: { polarity: "affirmed", modality: "actual", factuality: 3 },
  reported: { polarity: "affirmed", modality: "actual", factuality: 2 },
  alleged: { polarity: "affirmed", modality: "actual", factuality: 1 },
  denied: { polarity: "affirmed", modality: "actual", factuality: -1 },
  negated: { polarity: "negated", modality: "actual", factuality: -3 },
  uncertain: { polarity: "affirmed", modality: "possible", factuality: 1 },
  planned: { polarity: "affirmed", modality: "planned", factuality: 0 },
  hypothetical: { polarity: "affirmed", modality: "hypothetical", factuality: 0 },
};

function kindOf(type: string): Claim["kind"] {
  if (type === "statement") return "statement";
  if ((EVENT_TYPES as readonly string[]).includes(type)) return "event";
  if (Object.hasOwn(RELATIONS, type)) return "relation";
  throw new HearsayError(
    "wrong-use",
    `${JSON.stringify(type)} is no type of ours: give an event type (${EVENT_TYPES.join(", ")}), a relation type or "statement".`,
  );
}

function dateOf(from: string | null, to: string | null, published: string | null): Claim["date"] {
  if (from !== null || to !== null) return { ref: null, start: from, end: to ?? from, precision: "day", how: "stated" };
  return published === null ? null : { ref: null, start: null, end: published, precision: "day", how: "published" };
}

const NOBODY = {
  ...{ name: null, entity: null, type: null, described: null, country: null, sectors: [], span: null },
  ...{ also: [], number: null, attribution: null, cue: null, hedged: false, said: null, through: null },
  ...{ basis: "unstated", condition: null, stance: "states" },
} as const satisfies Omit<Hop, "kind">;

/** The publisher as other claims of the reading have it. */
function publisherOf({ claims, report }: Reading): Hop {
  const [known] = claims.flatMap(({ chain }) => chain.slice(0, 1));
  return known?.kind === "publisher"
    ? { ...known, stance: "states" }
    : { ...NOBODY, also: [], sectors: [], kind: "publisher", name: report.publisher };
}

const KIND_OF: Partial<Record<MentionKind, SourceKind>> = {
  ...{ person: "person", organization: "organization", place: "government", document: "document", group: "group" },
};
const STANCE_OF: Partial<Record<Status, Hop["stance"]>> = { alleged: "alleges", denied: "denies", planned: "promises" };

function hopOf(
  words: string,
  status: Status,
  { reading, text, content }: { readonly reading: Reading; readonly text: string; readonly content: Span },
): Hop {
  const span = wordsOfReport(text, words, content);
  const mention = mentionAt(reading, span);
  const entity = reading.entities.find(({ id }) => id === mention?.entity);
  const isNamed = reading.mentions.some(({ entity: of, form }) => of === entity?.id && form === "name");
  return {
    ...NOBODY,
    also: [],
    sectors: entity?.sectors ?? [],
    kind: (isNamed && entity && KIND_OF[entity.kind]) || (entity?.kind === "group" ? "group" : "unnamed"),
    name: isNamed && entity ? entity.name : null,
    described: isNamed ? null : words,
    entity: entity?.id ?? null,
    country: entity?.country ?? null,
    span,
    stance: STANCE_OF[status] ?? "states",
  };
}

/** As the ids that readers give, and never one of theirs. */
function idOf({ type, predicate, actors, recipients, chain, certainty }: Claim, textHash: string): string {
  const at = ({ start, end }: Span) => [start, end];
  const sides = [actors, recipients].map((side) => side.map(({ span }) => at(span)));
  const sources = chain.map(({ span, stance }) => [span && at(span), stance]);
  const key = JSON.stringify([textHash, "added", type, at(predicate), sides, sources, certainty.polarity]);
  return `c_${createHash("sha256").update(key).digest("hex").slice(0, 24)}`;
}
