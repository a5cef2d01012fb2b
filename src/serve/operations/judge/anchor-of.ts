import { HearsayError } from "../../../model/errors.ts";
import type { Anchor } from "../../../model/judgement.ts";
import type { Reading } from "../../../model/reading.ts";
import { anchorOfClaim, anchorOfEntity, anchorOfReport } from "../../../store/anchor.ts";
import type { CaseDb } from "../../../store/case.ts";
import { readingOf, reportIds, reportRow } from "../../../store/queries/reports.ts";
import { firstUse } from "../../../store/queries/uses.ts";
import { isActorId } from "../shapes/actor-id.ts";
import { actorsMeant } from "../shapes/actors-meant.ts";
import { shownReading } from "./shown-reading.ts";

/** How things are named in judgements, the same at every door. */
export const REF_SAYS =
  'an actor by id or name, an event by id, a claim as "REPORT CLAIM", an entity of a report as "REPORT e3", a report as "report:ID"';

/** The words of a report that stand for what was named. Throws HearsayError `not-found`, `wrong-use` for a name of several. */
export async function anchorOf(one: CaseDb, written: string): Promise<Anchor> {
  if (written.startsWith("report:")) return ofReport(one, written.slice("report:".length));
  const [, report = "", ref = ""] = written.match(/^(.+)\s+(c_[0-9a-f]+|e\d+)$/s) ?? [];
  if (ref) return inReport(one, report, ref);
  if (/^v_[0-9a-f]+$/.test(written)) return ofNode(one, "events", written);
  if (isActorId(written)) return ofNode(one, "actors", written);
  const [actor, ...others] = await actorsMeant(one, written);
  if (actor && others.length === 0) return ofNode(one, "actors", actor);
  throw new HearsayError(
    "wrong-use",
    `${JSON.stringify(written)} may be several actors: ${[actor, ...others].join(", ")}. Name one by its id.`,
  );
}

async function ofReport(one: CaseDb, id: string): Promise<Anchor> {
  if (await reportRow(one, id)) return anchorOfReport(id);
  throw new HearsayError("not-found", `The case has no report ${JSON.stringify(id)}.`);
}

async function inReport(one: CaseDb, report: string, ref: string): Promise<Anchor> {
  const anchorIn = (reading: Reading | undefined) =>
    reading && (ref.startsWith("c_") ? anchorOfClaim(reading, ref) : anchorOfEntity(reading, ref));
  // Where the reader read it, before what people put right: another reader reads it there. A claim may have been added.
  const anchor = anchorIn(await readingOf(one, report)) ?? anchorIn(await shownReading(one, report));
  if (anchor) return anchor;
  const what = ref.startsWith("c_") ? "claim" : "entity";
  throw new HearsayError("not-found", `The case has no ${what} ${ref} in a report ${JSON.stringify(report)}.`);
}

/** The words of the first report in which the node stands. */
async function ofNode(one: CaseDb, room: "actors" | "events", node: string): Promise<Anchor> {
  const use = await firstUse(one, room, node);
  const [id] = use ? await reportIds(one, [use.report]) : [];
  if (use && id !== undefined) return inReport(one, id, use.ref);
  throw new HearsayError("not-found", `The case has no ${room === "actors" ? "actor" : "event"} ${node}.`);
}
