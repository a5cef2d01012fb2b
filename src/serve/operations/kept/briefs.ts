import { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import type { CaseDb } from "../../../store/case.ts";
import {
  type Brief,
  type BriefClaim,
  briefById,
  briefClaimById,
  claimsOfBrief,
  findBriefClaims,
  listBriefs,
  putBriefClaims,
  putBriefs,
} from "../../../store/queries/briefs.ts";
import { idFrom } from "../../../store/queries/kept-by-people.ts";
import { putLog } from "../../../store/queries/log.ts";
import { dayWords } from "../../../tell/dates-words.ts";
import { anchorOf } from "../judge/anchor-of.ts";
import { authorOf, operation } from "../operation.ts";
import { ClaimLine } from "../shapes/claim-line.ts";
import { claimLines } from "../shapes/claim-lines.ts";
import { briefAsText } from "./brief-as-text.ts";
import { citedClaims } from "./cited-claims.ts";
import { KeptState, removedAt } from "./kept-state.ts";

const title = z.string().min(1).max(200);

const BriefLine = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    at: z.string(),
    by: z.string(),
    changed: z.string(),
    claims: z.int(),
  })
  .meta({ id: "BriefLine", description: "A brief as lists show it." });

export const listAllBriefs = operation({
  name: "list-briefs",
  says: "list briefs: collections of claims",
  about: "Lists the briefs of the case, the one changed last first.",
  writes: false,
  input: z.strictObject({}),
  output: z.strictObject({ briefs: z.array(BriefLine) }),
  example: {},
  run: async ({ case: kept }) => ({
    briefs: (await listBriefs(kept)).map(({ id, title, at, author, changed_at, claims }) => ({
      ...{ id, title, at, by: author, changed: changed_at, claims },
    })),
  }),
});

export const showBrief = operation({
  name: "show-brief",
  says: "show a brief: its claims in order, each with a footnote, and all of it as text",
  about:
    "Shows a brief: its claims in order with notes, each with its footnote (outlet, title, day, chain, words, address, retrieval, grade), and all of it as text. Claims are found by their words, whatever reader read them last; one that is no longer read is said to be missing.",
  writes: false,
  input: z.strictObject({ brief: z.string().describe("its id") }),
  output: z.strictObject({
    id: z.string(),
    title: z.string(),
    at: z.string(),
    by: z.string(),
    removed: z.boolean(),
    claims: z.array(
      z.strictObject({
        item: z.string().describe("the claim's id in the brief"),
        note: z.string().nullable(),
        report: z.string(),
        by: z.string().describe("who collected it"),
        claim: ClaimLine.nullable().describe("null where it is no longer read"),
        footnote: z.string().nullable(),
      }),
    ),
    text: z.string().describe("all of it as text, with footnotes"),
  }),
  example: { brief: "b_0000000000000000" },
  run: async ({ case: kept }, { brief }) =>
    kept.snapshot(async (one) => {
      const row = await briefNamed(one, brief);
      const rows = (await claimsOfBrief(one, brief)).filter(({ removed_at }) => removed_at === null);
      const numbers = await findBriefClaims(one, rows);
      const cited = await citedClaims(one, await claimLines(one, [...new Set(numbers.values())]));
      const byNumber = new Map([...new Set(numbers.values())].map((number, at) => [number, cited[at]]));
      const claims = rows.map(({ id, note, report_key, author }) => {
        const found = byNumber.get(numbers.get(id) ?? -1);
        return {
          ...{ item: id, note, report: report_key, by: author },
          ...{ claim: found?.line ?? null, footnote: found?.footnote ?? null },
        };
      });
      return {
        ...{ id: row.id, title: row.title, at: row.at, by: row.author, removed: row.removed_at !== null, claims },
        text: briefAsText(row.title, claims),
      };
    }),
});

export const collectClaim = operation({
  name: "collect-claim",
  says: "collect a claim into a brief",
  about:
    "Puts a claim at the end of a brief, with who did so and when; without a brief a new one is begun. A claim that is in it already stays where it is, and one that was taken out comes back; so does a brief that was deleted.",
  writes: true,
  input: z.strictObject({
    report: z.string().describe("the report's id"),
    claim: z.string().describe("the claim's id within it"),
    brief: z.string().optional().describe("the brief's id; a new brief where there is none"),
    title: title.optional().describe("what a new brief is called; default: its day"),
    note: z.string().max(5_000).optional().describe("a note on it"),
  }),
  output: z.strictObject({ brief: z.string(), title: z.string(), item: z.string(), was_there: z.boolean() }),
  example: { report: "libya-secret-oil-talks", claim: "c_000000000000000000000000", title: "Oil talks" },
  run: async (context, { report, claim, brief, title, note = null }) => {
    const by = authorOf(context);
    const at = context.now().toISOString();
    return context.case.transaction(async (one) => {
      const anchor = await anchorOf(one, `${report} ${claim}`);
      const into =
        brief === undefined
          ? begun(title ?? `Brief of ${dayWords(at.slice(0, 10))}`, at, by)
          : await briefNamed(one, brief);
      await putBriefs(one, [{ ...into, changed_at: at, changed_by: by, removed_at: null }]);
      const there = await claimsOfBrief(one, into.id);
      const same = there.find(
        (row) =>
          row.report_key === report && row.start_at === anchor.start && row.claim_key === (anchor.claim?.id ?? claim),
      );
      const row: BriefClaim = {
        id: idFrom("i", into.id, at, by, report, claim),
        brief: into.id,
        position: Math.max(0, ...there.map(({ position }) => position)) + 1,
        ...{
          note,
          report_key: report,
          start_at: anchor.start,
          end_at: anchor.end,
          claim_key: anchor.claim?.id ?? claim,
        },
        ...{ claim_type: anchor.claim?.type ?? "", claim_origin: anchor.claim?.origin ?? null },
        ...{ at, author: by, changed_at: at, changed_by: by, removed_at: null },
        ...(same && {
          id: same.id,
          position: same.position,
          note: note ?? same.note,
          at: same.at,
          author: same.author,
        }),
      };
      if (!same || same.removed_at !== null || note !== null) await putBriefClaims(one, [row]);
      await putLog(one, { at, author: by, action: "collect-claim", about: into.id, detail: { items: [row.id] } });
      return {
        brief: into.id,
        title: into.title,
        item: row.id,
        was_there: same !== undefined && same.removed_at === null,
      };
    });
  },
});

export const changeBrief = operation({
  name: "change-brief",
  says: "begin, rename or delete a brief, or bring it back",
  about:
    "Gives a brief another title, or deletes it; state kept brings a deleted one back with its claims. Without a brief a new one is begun.",
  writes: true,
  input: z.strictObject({
    brief: z.string().optional().describe("its id; a new brief where there is none"),
    title: title.optional().describe("what it is called from now on"),
    state: KeptState.optional().describe("deleted takes it out, kept brings it back"),
  }),
  output: z.strictObject({ id: z.string(), title: z.string(), removed: z.boolean() }),
  example: { brief: "b_0000000000000000", title: "Fighting on the salt road" },
  run: async (context, { brief, title, state }) => {
    const by = authorOf(context);
    const at = context.now().toISOString();
    return context.case.transaction(async (one) => {
      const row =
        brief === undefined
          ? begun(title ?? `Brief of ${dayWords(at.slice(0, 10))}`, at, by)
          : await briefNamed(one, brief);
      const removed_at = removedAt(row, state, at);
      const changed = { ...row, title: title ?? row.title, removed_at, changed_at: at, changed_by: by };
      await putBriefs(one, [changed]);
      await putLog(one, { at, author: by, action: "change-brief", about: row.id, detail: null });
      return { id: row.id, title: changed.title, removed: removed_at !== null };
    });
  },
});

export const changeBriefClaim = operation({
  name: "change-brief-claim",
  says: "note something on a claim of a brief, move it, take it out, or bring it back",
  about:
    "Changes a claim of a brief: its note, its place (before another one, or at the end), or whether it stands in the brief; state kept brings one back that was taken out.",
  writes: true,
  input: z.strictObject({
    item: z.string().describe("the claim's id in the brief"),
    note: z.string().max(5_000).nullable().optional().describe("a note; null takes it away"),
    before: z.string().nullable().optional().describe("the item before which it is to stand; null: at the end"),
    state: KeptState.optional().describe("deleted takes it out, kept brings it back"),
  }),
  output: z.strictObject({ item: z.string(), brief: z.string(), removed: z.boolean() }),
  example: { item: "i_0000000000000000", note: "check with the hospital" },
  run: async (context, { item, note, before, state }) => {
    const by = authorOf(context);
    const at = context.now().toISOString();
    return context.case.transaction(async (one) => {
      const row = await briefClaimById(one, item);
      if (!row) throw new HearsayError("not-found", `No brief of this case has a claim ${JSON.stringify(item)}.`);
      const removed_at = removedAt(row, state, at);
      const position =
        before === undefined ? row.position : placeBefore(await claimsOfBrief(one, row.brief), item, before);
      const changed = { ...row, position, note: note === undefined ? row.note : note, removed_at };
      await putBriefClaims(one, [{ ...changed, changed_at: at, changed_by: by }]);
      await putLog(one, { at, author: by, action: "change-brief-claim", about: row.brief, detail: { items: [item] } });
      return { item, brief: row.brief, removed: removed_at !== null };
    });
  },
});

function begun(title: string, at: string, by: string): Brief {
  return {
    ...{ id: idFrom("b", at, by, title), title, at, author: by, changed_at: at, changed_by: by, removed_at: null },
  };
}

async function briefNamed(one: CaseDb, id: string): Promise<Brief> {
  const row = await briefById(one, id);
  if (row) return row;
  throw new HearsayError("not-found", `The case has no brief ${JSON.stringify(id)}.`);
}

/** A place between two others, so that nothing else moves. Throws `not-found` where the other is in another brief. */
function placeBefore(rows: readonly BriefClaim[], item: string, before: string | null): number {
  const others = rows.filter(({ id }) => id !== item);
  if (before === null) return Math.max(0, ...others.map(({ position }) => position)) + 1;
  const at = others.findIndex(({ id }) => id === before);
  const next = others[at];
  if (!next) throw new HearsayError("not-found", `The brief has no claim ${JSON.stringify(before)}.`);
  return ((others[at - 1]?.position ?? next.position - 2) + next.position) / 2;
}
