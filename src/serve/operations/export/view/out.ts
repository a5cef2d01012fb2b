import type { EventEvidence } from "../../../../model/evidence.ts";
import type { EvidenceClaim } from "../../../../model/evidence-claim.ts";
import type { Reading } from "../../../../model/reading.ts";
import type { ReportInput } from "../../../../model/report.ts";
import type { Span } from "../../../../model/span.ts";
import type { ActorDescription } from "../../../../resolve/actors/index.ts";
import type { Stand } from "../../../../resolve/evidence/stand.ts";
import type { ReportRow } from "../../../../store/queries/reports.ts";
import type { ClaimLine } from "../../shapes/claim-line.ts";

/** A report that goes out. */
export interface ReportOut {
  readonly row: ReportRow;
  /** As it came in. */
  readonly input: ReportInput;
  /** The story that it is a part of: reports on the same happening. */
  readonly story: string | null;
  /** What was read from it, as people put it right. */
  readonly reading: Reading;
  /** The report of which it is a copy, a version or a translation. */
  readonly copyOf: { readonly report: string; readonly kind: string } | null;
  /** The actors of the case that its entities are, by entity. */
  readonly actors: ReadonlyMap<string, string>;
  readonly claims: readonly ClaimOut[];
}

/** A claim that goes out: as lists show it, and with everything that weighing it needs. */
export interface ClaimOut {
  readonly line: ClaimLine;
  readonly evidence: EvidenceClaim;
  /** Whether its chain affirms it, denies it, leaves it open or does not count, and which hop speaks. */
  readonly stand: Stand;
  readonly report: ReportRow;
  readonly reading: Reading;
  /** The page of the document on which it stands, where that has pages. */
  readonly page: number | null;
}

/** A place of an event, by the words of its claims. */
export interface PlaceOut {
  readonly name: string;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly geonames: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly radius_km: number | null;
  /** How large a thing it is: site, city, district, province, country, region. */
  readonly precision: string;
  /** stated: said of it; dateline and actor only suggest it. */
  readonly how: "stated" | "dateline" | "actor";
}

/** An event that goes out, with what its claims are worth together. */
export interface EventOut {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly mode: string | null;
  readonly quad: number | null;
  /** First and last day on which it may have happened, and how these were got. */
  readonly start: string | null;
  readonly end: string | null;
  readonly daysStated: boolean;
  /** Whether it is several happenings told as one: a series, a total. */
  readonly several: boolean;
  /** Those stated first, the most exact first. */
  readonly places: readonly PlaceOut[];
  readonly claims: readonly ClaimOut[];
  readonly evidence: EventEvidence;
  /** Events that are parts of it: of a series, a battle, a total. */
  readonly parts: () => Promise<readonly string[]>;
}

export interface ActorOut {
  readonly id: string;
  readonly reports: number;
  readonly claims: number;
  readonly description: ActorDescription;
  /** Everywhere that it stands in a report that goes out. */
  readonly mentions: () => Promise<readonly MentionOut[]>;
}

/** The one thing that an export is of. */
export interface SubjectOut {
  readonly kind: "event" | "actor" | "brief";
  /** The event's label, the actor's name, the brief's title. */
  readonly title: string;
  /** What else is known of it, a sentence each. */
  readonly says: readonly string[];
}

/** A claim that somebody collected into a brief. */
export interface CollectedOut {
  readonly note: string | null;
  /** Null where it is no longer read, or is kept back. */
  readonly claim: ClaimOut | null;
}

/** Words of a report that stand for an actor. */
export interface MentionOut {
  readonly report: string;
  readonly span: Span;
}
