import type { Judgement } from "../../../../model/judgement.ts";
import type { Reading } from "../../../../model/reading.ts";
import type { TollRuleName } from "../../../../resolve/evidence/toll-rules.ts";
import type { CaseDb } from "../../../../store/case.ts";
import type { ClaimFilter } from "../../../../store/queries/find/filter.ts";
import type { OriginalOfReports } from "../../../../store/queries/originals.ts";
import { actorsOut } from "./actors-out.ts";
import { collectedOut } from "./collected-out.ts";
import { eventsOut } from "./events-out.ts";
import { judgementsOut } from "./judgements-out.ts";
import { type KeptOut, keptOut } from "./kept-out.ts";
import { type ListOut, listsOut } from "./lists-out.ts";
import { originalsOut } from "./originals-out.ts";
import type { ActorOut, ClaimOut, CollectedOut, EventOut, ReportOut, SubjectOut } from "./out.ts";
import { type ReadingOptions, readingsOut } from "./readings-out.ts";
import { reportsOut } from "./reports-out.ts";
import { subjectOut } from "./subject-out.ts";

/** What of a case goes out, and how it is weighed. */
export interface ViewOptions {
  /** What the claims are looked for by; null: every one. */
  readonly filter: ClaimFilter | null;
  /** The brief that is asked for, by its id. */
  readonly brief: string | null;
  /** Whether claims that were taken back go out too. */
  readonly withdrawn: boolean;
  /** Whether the case holds reports that are kept back, so that what is shown of groups must be made anew. */
  readonly partial: boolean;
  readonly tollRule: TollRuleName | null;
  /** Whether what people code in a batch goes out while it is open. */
  readonly openCodes: boolean;
  /** The schema of the case, by which reports that are kept back can be counted: some things go out only where none has part in them. */
  readonly schema: string;
}

/**
 * The case as it goes out, a piece at a time: every form is written from these streams and from nothing else, so
 * that what is kept back is kept back from all of them alike. Each may be asked for several times.
 */
export interface CaseView {
  /** Reports in the order in which they were added, each with those of its claims that go out. */
  reports(): AsyncIterable<ReportOut>;
  claims(): AsyncIterable<ClaimOut>;
  /** Events of which a claim goes out, in the order in which the case first heard of them; each with all of its claims. */
  events(): AsyncIterable<EventOut>;
  /** Readings of the contract, of the reports that go out. */
  readings(options: ReadingOptions): AsyncIterable<Reading>;
  /** What people decided on words of reports that go out, and on sources, oldest first. */
  judgements(): AsyncIterable<Judgement>;
  /** What reports were taken from; not what others were taken from too that do not go out. */
  originals(): AsyncIterable<OriginalOfReports>;
  /** Of the whole case: the lists of actors that people brought. */
  lists(): AsyncIterable<ListOut>;
  /** Of the whole case: saved searches, briefs, batches and watched addresses. */
  kept(): AsyncIterable<KeptOut>;
  /** Actors who stand in a claim that goes out, by id. */
  actors(): AsyncIterable<ActorOut>;
  /** The brief, event or actor that is asked for; null where a search finds this and that. */
  subject(): Promise<SubjectOut | null>;
  /** The claims of the brief that is asked for, in its order. */
  collected(): AsyncIterable<CollectedOut>;
}

/** The view of what `one` shows: of a case, or of one state of it (`snapshot`). */
export function caseView(one: CaseDb, options: ViewOptions): CaseView {
  return {
    reports: () => reportsOut(one, options),
    claims: () => claimsOf(reportsOut(one, options)),
    events: () => eventsOut(one, options),
    actors: () => actorsOut(one, options),
    originals: () => originalsOut(one, options),
    lists: () => listsOut(one, options),
    kept: () => keptOut(one, options),
    subject: () => subjectOut(one, options),
    collected: () => collectedOut(one, options),
    judgements: () => judgementsOut(one, options),
    readings: (asked) => readingsOut(one, options, asked),
  };
}

async function* claimsOf(reports: AsyncIterable<ReportOut>): AsyncGenerator<ClaimOut> {
  for await (const { claims } of reports) yield* claims;
}
