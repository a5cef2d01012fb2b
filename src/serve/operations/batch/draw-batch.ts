import { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import type { CaseDb } from "../../../store/case.ts";
import { putBatchClaims, putBatches } from "../../../store/queries/batches.ts";
import { findClaims } from "../../../store/queries/find/find-claims.ts";
import { idFrom } from "../../../store/queries/kept-by-people.ts";
import { putLog } from "../../../store/queries/log.ts";
import { ClaimQuery, filterOf } from "../find-claims.ts";
import { authorOf, operation } from "../operation.ts";
import { claimsWaiting } from "../review/claims-waiting.ts";
import { readingsShown } from "../review/readings-shown.ts";
import { claimLines } from "../shapes/claim-lines.ts";
import type { Unit } from "./unit.ts";
import { unitIn } from "./unit-in.ts";

/** Draws claims for several people to code. */
export const drawBatch = operation({
  name: "draw-batch",
  says: "draw a batch of claims that several people code without seeing each other's codes",
  about:
    "Draws a batch: the first claims that a question of find-claims finds, or, without any condition, the first of the order of review. Each is kept as the reader read it then, without what people put right. Suggestions on: coders see how it was read and accept, reject or correct that. Off: they see its words alone and say its fields themselves. What coders say changes nothing in the case.",
  writes: true,
  input: ClaimQuery.extend({
    name: z.string().min(1).max(200).describe("what the batch is called"),
    size: z.int().min(1).max(500).default(50).describe("how many claims at most"),
    suggestions: z.enum(["on", "off"]).default("on").describe("whether coders see how a claim was read"),
  }),
  output: z.strictObject({ batch: z.string(), name: z.string(), claims: z.int(), suggestions: z.enum(["on", "off"]) }),
  example: { name: "denials, first round", size: 50, suggestions: "off", status: ["denied"] },
  run: async (context, { name, size, suggestions, ...query }) => {
    const by = authorOf(context);
    const at = context.now().toISOString();
    return context.case.transaction(async (one) => {
      const asked = Object.values(query).some((value) => value !== undefined);
      const units = await unitsOf(one, asked ? await foundBy(one, query, size) : await firstOfReview(one, size));
      if (units.length === 0)
        throw new HearsayError("not-found", "No claim that the reader read holds what was asked for.");
      const kept = asked ? JSON.stringify(query) : null;
      const id = idFrom("t", at, by, name, kept ?? "");
      const changed = { at, author: by, changed_at: at, changed_by: by, removed_at: null };
      const open = { closed_at: null, closed_by: null, frozen_at: null, frozen_by: null };
      const unreleased = { release_head: null, release_hash: null };
      await putBatches(one, [
        { id, name, query: kept, suggestions: suggestions === "on" ? 1 : 0, ...open, ...unreleased, ...changed },
      ]);
      await putBatchClaims(
        one,
        units.map(({ report, unit }, index) => ({
          ...{ id: idFrom("u", id, report, unit.claim.id), batch: id, position: index + 1 },
          ...{ report_key: report, claim_key: unit.claim.id, unit: JSON.stringify(unit), release: null },
        })),
      );
      await putLog(one, { at, author: by, action: "draw-batch", about: id, detail: { claims: units.length } });
      return { batch: id, name, claims: units.length, suggestions };
    });
  },
});

interface Named {
  readonly report: string;
  readonly claim: string;
}

async function foundBy(one: CaseDb, query: ClaimQuery, limit: number): Promise<readonly Named[]> {
  const filter = await filterOf(one, query);
  const { claims } = await findClaims(one, filter, { order: "published", descending: true, limit, after: undefined });
  return claimLines(one, claims);
}

async function firstOfReview(one: CaseDb, limit: number): Promise<readonly Named[]> {
  const waiting = await claimsWaiting(one, { limit, reviewer: null, report: null, second: false });
  return waiting.map(({ line }) => line);
}

/**
 * The claims as they were read, those of a report together in the order of its text; one that somebody added was read by
 * nobody and is left out.
 */
async function unitsOf(
  one: CaseDb,
  named: readonly Named[],
): Promise<readonly { readonly report: string; readonly unit: Unit }[]> {
  const read = readingsShown(one, { asRead: true });
  const units: { readonly report: string; readonly unit: Unit }[] = [];
  for (const { report, claim } of named) {
    const known = await read(report);
    const own = known?.reading.claims.find(({ id }) => id === claim);
    if (known && own) units.push({ report, unit: unitIn(known, own) });
  }
  const reports = [...new Set(units.map(({ report }) => report))];
  return reports.flatMap((report) =>
    units.filter((one) => one.report === report).sort((a, b) => startOf(a.unit) - startOf(b.unit)),
  );
}

const startOf = ({ claim }: Unit) => claim.predicate.start;
