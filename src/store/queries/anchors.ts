import type { Insertable, Selectable } from "kysely";
import type { Anchor, Decision } from "../../model/judgement.ts";
import type { Reading } from "../../model/reading.ts";
import type { RoomName } from "../../model/resolution.ts";
import { among, amongNumbers } from "../among.ts";
import { type ClaimAt, claimAt, entityAt } from "../anchor.ts";
import type { CaseDb } from "../case.ts";
import { insertRows } from "../insert-rows.ts";
import type { Tables } from "../tables.ts";
import { knownReports, readingsOf } from "./reports.ts";

/** Nodes that judgements speak of, to be handed to `settle` as judged. */
export type JudgedNodes = ReadonlyMap<RoomName, ReadonlySet<string>>;

type AnchorRow = Insertable<Tables["judgement_anchor"]>;
type Side = Tables["judgement_anchor"]["side"];

/** The room in which what is meant is resolved; reports judged the same are copies of one another. */
const ROOM_OF: Readonly<Record<Anchor["what"], RoomName>> = { entity: "actors", claim: "events", report: "copies" };

/** The words that a decision is tied to, each with the side that it is on. */
export function anchorsIn(decision: Decision): readonly { readonly side: Side; readonly anchor: Anchor }[] {
  if ("a" in decision)
    return [
      { side: "a", anchor: decision.a },
      { side: "b", anchor: decision.b },
    ];
  return "report" in decision.on ? [{ side: "on", anchor: decision.on }] : [];
}

/** Ties judgements to their words; then `findAnchors` must look where these stand. */
export async function putAnchors(
  one: CaseDb,
  judgements: readonly { readonly id: string; readonly decision: Decision }[],
): Promise<void> {
  const rows = judgements.flatMap(({ id, decision }) =>
    anchorsIn(decision).map(
      ({ side, anchor }): AnchorRow => ({
        judgement: id,
        side,
        what: anchor.what,
        report_key: anchor.report,
        start_at: anchor.start,
        end_at: anchor.end,
        words: anchor.text,
        claim_key: anchor.claim?.id ?? null,
        claim_type: anchor.claim?.type ?? null,
        claim_origin: anchor.claim?.origin ?? null,
        ...{ ref: null, room: null, node: null },
      }),
    ),
  );
  await insertRows(one, "judgement_anchor", rows, { on: ["judgement", "side"], set: [] });
}

/**
 * Looks anew where the words of judgements on these reports stand in the readings kept now. Call it after reports came,
 * or their readings were replaced, and their uses of nodes were put. Gives the nodes that judgements speak of and those
 * that they spoke of before.
 */
export async function findAnchors(one: CaseDb, reports: Iterable<string>): Promise<JudgedNodes> {
  const anchors = await one.db
    .selectFrom("judgement_anchor")
    .selectAll()
    .where("report_key", "in", among(one, reports))
    .execute();
  if (anchors.length === 0) return new Map();
  const places = await placesOf(one, anchors);
  const found = anchors.map((anchor) => ({ ...anchor, ...places(anchor) }));
  const moved = found.filter(({ ref, node, room }, at) => {
    const before = anchors[at];
    return before?.ref !== ref || before.node !== node || before.room !== room;
  });
  await insertRows(one, "judgement_anchor", moved, { on: ["judgement", "side"], set: ["ref", "room", "node"] });
  await markJudgedClaims(
    one,
    anchors.map(({ report_key }) => report_key),
  );
  return nodesOf([...anchors, ...found]);
}

/** Those of the reports on whose words somebody judged. */
export async function judgedReports(one: CaseDb, reports: Iterable<string>): Promise<readonly string[]> {
  const rows = await one.db
    .selectFrom("judgement_anchor")
    .select("report_key")
    .distinct()
    .where("report_key", "in", among(one, reports))
    .execute();
  return rows.map(({ report_key }) => report_key);
}

type Anchored = Selectable<Tables["judgement_anchor"]>;
type Place = Pick<Anchored, "ref" | "room" | "node">;

async function placesOf(one: CaseDb, anchors: readonly Anchored[]): Promise<(anchor: Anchored) => Place> {
  const known = await knownReports(
    one,
    anchors.map(({ report_key }) => report_key),
  );
  const numberOf = (anchor: Anchored) => known.get(anchor.report_key)?.number;
  const numbers = (what: Anchor["what"]) =>
    anchors.filter((anchor) => anchor.what === what).flatMap((anchor) => numberOf(anchor) ?? []);
  const readings: ReadonlyMap<number, Reading> = await readingsOf(one, [...numbers("entity"), ...numbers("claim")]);
  const claims = await claimsAt(one, numbers("claim"), readings);
  const uses = await one.db
    .selectFrom("node_use")
    .select(["room", "node", "report", "ref"])
    .where(
      "report",
      "in",
      amongNumbers(
        one,
        [...known.values()].map(({ number }) => number),
      ),
    )
    .execute();
  const nodeOf = new Map(uses.map(({ room, report, ref, node }) => [`${room} ${report} ${ref}`, node]));
  return (anchor) => {
    const report = numberOf(anchor);
    const what = anchor.what as Anchor["what"];
    const words = { start: anchor.start_at, end: anchor.end_at };
    const meant = anchor.claim_key === null ? null : meantBy(anchor, anchor.claim_key);
    if (report === undefined) return { ref: null, room: null, node: null };
    const reading = readings.get(report);
    const ref =
      what === "report"
        ? ""
        : what === "entity"
          ? reading && entityAt(reading, words)
          : claimAt(claims.get(report) ?? [], words, meant);
    if (ref === undefined || ref === null) return { ref: null, room: null, node: null };
    const room = ROOM_OF[what];
    return { ref, room, node: nodeOf.get(`${room} ${report} ${ref}`) ?? null };
  };
}

const meantBy = ({ claim_type, claim_origin }: Anchored, id: string) => ({
  id,
  type: claim_type ?? "",
  origin: claim_origin,
});

/** The claims that are kept, those that were read where they were read: somebody may have put their words right. */
async function claimsAt(
  one: CaseDb,
  reports: readonly number[],
  readings: ReadonlyMap<number, Reading>,
): Promise<ReadonlyMap<number, readonly ClaimAt[]>> {
  const rows = await one.db
    .selectFrom("claim")
    .select(["report", "key", "type", "origin_name as origin", "start_at as start", "end_at as end"])
    .where("report", "in", amongNumbers(one, reports))
    .orderBy("report")
    .orderBy("position")
    .execute();
  const read = new Map(
    [...readings].flatMap(([report, reading]) =>
      reading.claims.map(({ id, type, chain, predicate: { start, end } }) => {
        const origin = chain.at(-1)?.name ?? chain.at(-1)?.described ?? null;
        return [`${report} ${id}`, { key: id, type, origin, start, end }] as const;
      }),
    ),
  );
  const claims = new Map<number, ClaimAt[]>();
  for (const { report, ...claim } of rows)
    claims.set(report, [...(claims.get(report) ?? []), read.get(`${report} ${claim.key}`) ?? claim]);
  return claims;
}

/** Claims bear the mark of the latest judgement on them that stands. */
export async function markJudgedClaims(one: CaseDb, reports: Iterable<string>): Promise<void> {
  const { db } = one;
  const keys = [...new Set(reports)];
  const rows = await db
    .selectFrom("judgement_anchor")
    .innerJoin("judgement", "judgement.id", "judgement_anchor.judgement")
    .select(["report_key", "ref", "verdict"])
    .where("report_key", "in", among(one, keys))
    .where("what", "=", "claim")
    .where("side", "=", "on")
    .where("ref", "is not", null)
    .where("withdrawn_at", "is", null)
    .orderBy("judgement.at")
    .orderBy("judgement.id")
    .execute();
  const numbers = await knownReports(one, keys);
  await db
    .updateTable("claim")
    .set({ judged: null })
    .where(
      "report",
      "in",
      amongNumbers(
        one,
        [...numbers.values()].map(({ number }) => number),
      ),
    )
    .where("judged", "is not", null)
    .execute();
  for (const { report_key, ref, verdict } of rows) {
    const [judged, report] = [JUDGED_AS[verdict], numbers.get(report_key)?.number];
    if (judged === undefined || report === undefined || ref === null) continue;
    await db.updateTable("claim").set({ judged }).where("report", "=", report).where("key", "=", ref).execute();
  }
}

const JUDGED_AS: Readonly<Record<string, Tables["claim"]["judged"]>> = {
  accept: "accepted",
  reject: "rejected",
  correct: "corrected",
  add: "added",
};

/** The nodes of the actors in claims on which there are these judgements. */
export async function partiesOfJudged(one: CaseDb, judgements: readonly string[]): Promise<readonly string[]> {
  const rows = await one.db
    .selectFrom("judgement_anchor as anchor")
    .innerJoin("report", "report.key", "anchor.report_key")
    .innerJoin("claim", (on) => on.onRef("claim.report", "=", "report.id").onRef("claim.key", "=", "anchor.ref"))
    .innerJoin("claim_party", "claim_party.claim", "claim.id")
    .select("claim_party.node")
    .distinct()
    .where("anchor.judgement", "in", among(one, judgements))
    .where("anchor.what", "=", "claim")
    .where("claim_party.node", "is not", null)
    .execute();
  return rows.flatMap(({ node }) => node ?? []);
}

/** Judgements on words that stand for one of these nodes. */
export async function judgementsAtNodes(
  one: CaseDb,
  room: RoomName,
  nodes: readonly string[],
): Promise<readonly string[]> {
  const rows = await one.db
    .selectFrom("judgement_anchor")
    .select("judgement")
    .distinct()
    .where("room", "=", room)
    .where("node", "in", among(one, nodes))
    .execute();
  return rows.map(({ judgement }) => judgement);
}

/** The nodes of anchors, by room. */
export function nodesOf(anchors: readonly Pick<Anchored, "room" | "node">[]): JudgedNodes {
  const nodes = new Map<RoomName, Set<string>>();
  for (const { room, node } of anchors) {
    if (room === null || node === null) continue;
    nodes.set(room, (nodes.get(room) ?? new Set()).add(node));
  }
  return nodes;
}
