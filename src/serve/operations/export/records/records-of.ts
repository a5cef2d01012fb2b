import type { Judgement } from "../../../../model/judgement.ts";
import { anchorsIn } from "../../../../store/queries/anchors.ts";
import { happenedOf } from "../view/affirmed.ts";
import type { CaseView } from "../view/case-view.ts";
import type { ActorOut, EventOut, ReportOut } from "../view/out.ts";
import type { CaseRecord } from "./case-record.ts";
import { keptRecord, listRecords } from "./kept-records.ts";

/**
 * A case as records, enough to make it again: reports with their texts, what was read from them, the claims as people put
 * them right, what they were taken from, the actors and events that they make up, what people decided, searched, collected and
 * coded, and the lists that they brought. A report comes before its reading.
 */
export async function* recordsOf(view: CaseView): AsyncGenerator<CaseRecord> {
  yield* listRecords(view.lists());
  const readings = view.readings({ withText: false, asRead: true })[Symbol.asyncIterator]();
  for await (const report of view.reports()) {
    yield reportRecord(report);
    const { value } = await readings.next();
    if (value) yield { record: "reading", ...value };
    for (const { line, evidence } of report.claims)
      yield { record: "claim", report: line.report, claim: line.claim, ...evidence.claim };
  }
  for await (const { hash, type, reports, bytes } of view.originals())
    yield { record: "original", reports, type, hash, content: Buffer.from(bytes).toString("base64") };
  for await (const actor of view.actors()) yield await actorRecord(actor);
  for await (const event of view.events()) yield await eventRecord(event);
  for await (const judgement of view.judgements()) yield judgementRecord(judgement);
  for await (const kept of view.kept()) yield keptRecord(kept);
}

const reportRecord = ({ row, input, copyOf, story }: ReportOut): CaseRecord => ({
  record: "report",
  ...input,
  copy_of: copyOf?.report ?? null,
  copy_kind: copyOf?.kind ?? null,
  story,
  added: row.added_at,
});

async function actorRecord({ id, description, mentions }: ActorOut): Promise<CaseRecord> {
  const { name, forms, kind, country, sectors, roles } = description;
  const aliases = forms.filter((form) => form !== name);
  return { record: "actor", id, name, aliases, kind, country, sectors, roles, mentions: await mentions() };
}

async function eventRecord(event: EventOut): Promise<CaseRecord> {
  const { id, type, label, claims, evidence, parts } = event;
  const happened = happenedOf(event);
  const range = (side: { readonly least: number; readonly most: number } | undefined) => [
    side?.least ?? 0,
    side?.most ?? 0,
  ];
  return {
    ...{ record: "event", id, type, label },
    claims: claims.map(({ line, evidence: { claim } }) => ({
      report: line.report,
      claim: line.claim,
      predicate: claim.predicate,
    })),
    parts: await parts(),
    conflicts: evidence.conflicts.map(({ about, says, claims: between }) => ({ claims: between, about, says })),
    origins: { affirming: range(happened?.affirming), denying: range(happened?.denying) },
  };
}

/** `decision` is the whole of it; the other fields say the same as lists show it. */
function judgementRecord({ id, at, by, decision, note, withdrawn }: Judgement): CaseRecord {
  const anchors = anchorsIn(decision).map(({ anchor }) => anchor);
  return {
    ...{ record: "judgement", id, verdict: decision.verdict, by, at },
    about: anchors.map(({ what, report, start, end }) => ({ what, report, start, end })),
    words: anchors.map(({ text }) => text),
    value: decided(decision),
    undoes: null,
    ...{ decision, note, withdrawn },
  };
}

function decided(decision: Judgement["decision"]): unknown {
  if (decision.verdict === "correct") return decision.corrections;
  if (decision.verdict === "add") return decision.claim;
  if (decision.verdict !== "grade") return null;
  const { reliability, credibility, topic } = decision;
  return { reliability, credibility, topic };
}
