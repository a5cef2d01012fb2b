import type { Selectable } from "kysely";
import { amongNumbers } from "../among.ts";
import type { CaseDb } from "../case.ts";
import type { Tables } from "../tables.ts";

/** Somebody in a claim, with the actor of the case where a name stands for one. */
export interface PartyPart {
  readonly role: string;
  readonly words: string;
  readonly actor: string | null;
  readonly name: string | null;
}

export interface HopPart
  extends Pick<
    Selectable<Tables["claim_hop"]>,
    "position" | "beside" | "as" | "kind" | "name" | "described" | "type" | "stance" | "cue"
  > {
  readonly actor: string | null;
}

/** A claim with everything that lists and pages show of it. */
export interface ClaimParts {
  readonly claim: Selectable<Tables["claim"]>;
  readonly report: {
    readonly key: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly published: string | null;
  };
  readonly parties: readonly PartyPart[];
  readonly hops: readonly HopPart[];
  readonly counts: readonly Selectable<Tables["claim_count"]>[];
  readonly event: string | null;
  /** The report of which its report is a copy. */
  readonly copyOf: string | null;
}

/** Claims by their numbers, in the order given; one that is not there is left out. */
export async function claimParts(one: CaseDb, numbers: readonly number[]): Promise<readonly ClaimParts[]> {
  if (numbers.length === 0) return [];
  const [claims, parties, hops, counts] = await Promise.all([
    claimsOf(one, numbers),
    partiesOf(one, numbers),
    hopsOf(one, numbers),
    one.db
      .selectFrom("claim_count")
      .selectAll()
      .where("claim", "in", amongNumbers(one, numbers))
      .orderBy("position")
      .execute(),
  ]);
  const byClaim = new Map(claims.map((row) => [row.claim.id, row]));
  const [ofParty, ofHop, ofCount] = [grouped(parties), grouped(hops), grouped(counts)];
  return numbers.flatMap((number) => {
    const found = byClaim.get(number);
    if (!found) return [];
    return [
      {
        ...found,
        parties: ofParty.get(number) ?? [],
        hops: ofHop.get(number) ?? [],
        counts: ofCount.get(number) ?? [],
      },
    ];
  });
}

async function claimsOf(one: CaseDb, numbers: readonly number[]) {
  const rows = await one.db
    .selectFrom("claim")
    .innerJoin("report", "report.id", "claim.report")
    .leftJoin("member", (on) => on.on("member.room", "=", "events").onRef("member.node", "=", "claim.event_node"))
    .leftJoin("copy", (on) =>
      on.onRef("copy.report", "=", "claim.report").on("copy.kind", "in", ["copy", "partial-copy"]),
    )
    .leftJoin("report as original", "original.id", "copy.original")
    .selectAll("claim")
    .select(["report.key as report_key", "report.title as report_title", "report.published as report_published"])
    .select(["report.publisher as report_publisher", "member.group_id as event", "original.key as copy_of"])
    .where("claim.id", "in", amongNumbers(one, numbers))
    .execute();
  return rows.map(({ report_key, report_title, report_publisher, report_published, event, copy_of, ...claim }) => ({
    claim,
    report: { key: report_key, title: report_title, publisher: report_publisher, published: report_published },
    event,
    copyOf: copy_of,
  }));
}

const partiesOf = (one: CaseDb, numbers: readonly number[]) =>
  one.db
    .selectFrom("claim_party")
    .leftJoin("member", (on) => on.on("member.room", "=", "actors").onRef("member.node", "=", "claim_party.node"))
    .leftJoin("actor", "actor.id", "member.group_id")
    .select(["claim_party.claim", "role", "words", "member.group_id as actor", "actor.name as name"])
    .where("claim_party.claim", "in", amongNumbers(one, numbers))
    .orderBy("claim_party.position")
    .execute();

const hopsOf = (one: CaseDb, numbers: readonly number[]) =>
  one.db
    .selectFrom("claim_hop")
    .leftJoin("member", (on) => on.on("member.room", "=", "actors").onRef("member.node", "=", "claim_hop.node"))
    .select(["claim", "position", "beside", "as", "kind", "name", "described", "type", "stance", "cue"])
    .select("member.group_id as actor")
    .where("claim", "in", amongNumbers(one, numbers))
    .orderBy("position")
    .orderBy("beside")
    .execute();

function grouped<Row extends { readonly claim: number }>(rows: readonly Row[]): ReadonlyMap<number, readonly Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) groups.set(row.claim, [...(groups.get(row.claim) ?? []), row]);
  return groups;
}
