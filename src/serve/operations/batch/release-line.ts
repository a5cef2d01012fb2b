import { z } from "zod";
import { Claim } from "../../../model/claim.ts";
import { InSentence } from "../shapes/in-sentence.ts";
import type { BatchItem } from "./coded-items.ts";
import { Held, heldTogether } from "./held-together.ts";
import { Measured } from "./measured.ts";
import { SaidCode, Told } from "./unit.ts";

/** The first line of a release: what was coded, by whom, and how far they agree. */
export const ReleaseHead = z.strictObject({
  schema: z.literal("hearsay-batch/1"),
  ...{ batch: z.string(), name: z.string(), suggestions: z.enum(["on", "off"]) },
  query: z.record(z.string(), z.unknown()).nullable(),
  ...{ drawn_at: z.string(), drawn_by: z.string(), closed_at: z.string(), closed_by: z.string() },
  ...{ frozen_at: z.string(), frozen_by: z.string(), claims: z.int(), agreement: Measured },
});
export type ReleaseHead = z.infer<typeof ReleaseHead>;

/** How it came to what holds: two or more coders agree, somebody settled it, one coder alone said it, or it is open. */
const Outcome = z.enum(["agreed", "settled", "single", "open"]);

/** A claim in a release: as it was read, what every coder said, and what holds. */
export const ReleaseLine = z.strictObject({
  ...{ position: z.int(), report: z.string(), claim: z.string() },
  ...{ title: z.string().nullable(), publisher: z.string().nullable(), published: z.string().nullable() },
  words: InSentence,
  read: z.strictObject({ claim: Claim, told: Told }).nullable().describe("null where coders added it"),
  codes: z.array(SaidCode),
  differs: z.array(z.string()),
  outcome: Outcome,
  settled: z.strictObject({ by: z.string(), at: z.string(), note: z.string().nullable() }).nullable(),
  holds: Held.nullable().describe("null where it is open"),
});
export type ReleaseLine = z.infer<typeof ReleaseLine>;

export function releaseLine({ position, added, report, unit, codes, settled, differs }: BatchItem): ReleaseLine {
  const { title, publisher, published, around, claim, told } = unit;
  const decided = codes.filter(({ verdict }) => verdict !== "undecided");
  const open = settled === null && (differs.length > 0 || decided.length === 0);
  const outcome = settled ? "settled" : open ? "open" : decided.length > 1 ? "agreed" : "single";
  return {
    ...{ position, report, claim: claim.id, title, publisher, published, words: around },
    ...{ read: added ? null : { claim, told }, codes: [...codes], differs: [...differs], outcome },
    settled: settled && { by: settled.by, at: settled.at, note: settled.note },
    holds: open ? null : heldTogether(settled ? [settled] : decided),
  };
}
