import { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import { Reading } from "../../../model/reading.ts";
import type { ReportInput } from "../../../model/report.ts";
import type { CaseDb } from "../../../store/case.ts";
import { claimsOfReports } from "../../../store/queries/claims.ts";
import { copiesOf, groupRows } from "../../../store/queries/groups.ts";
import { keptFor } from "../../../store/queries/kept.ts";
import { originalType } from "../../../store/queries/originals.ts";
import { copyFamily, reportOf, reportRow } from "../../../store/queries/reports.ts";
import { nodesIn } from "../../../store/queries/uses.ts";
import { shownReading } from "../judge/shown-reading.ts";
import { operation } from "../operation.ts";
import { ClaimLine } from "../shapes/claim-line.ts";
import { claimLines } from "../shapes/claim-lines.ts";
import { BRIEF, inBrief } from "./in-brief.ts";
import { VersionChange, versionChanges } from "./version-changes.ts";
import { withoutOthers } from "./without-others.ts";

const Kin = z.strictObject({
  report: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  kind: z.enum(["copy", "partial-copy", "version", "translation"]).nullable().describe("null for the original"),
  share: z.number().nullable().describe("how much of it stands in the original, 0 to 1"),
  says: z.string(),
});

/** A claim of a report, with its rank in brief. */
export const RankedClaim = ClaimLine.extend({
  in_brief: z
    .int()
    .min(1)
    .max(BRIEF)
    .nullable()
    .describe("its rank among the claims of the report that matter most, 1 the first; null for all others"),
}).meta({ id: "RankedClaim", description: "A claim of a report, with its rank among those that matter most." });
export type RankedClaim = z.infer<typeof RankedClaim>;

/** A report as it was published, with everything that was read from it. */
export const showReport = operation({
  name: "show-report",
  says: "show a report: its text, its claims, what it is a copy or version of",
  about:
    "Shows a report as it came in, with its reading, the claims read from it in the order of the text, the actors of the case that its names stand for, and the copies and versions of it. The dozen claims that matter most have a rank: events of its news, the surest first, what the same party does again behind what is told once.",
  writes: false,
  input: z.strictObject({
    report: z.string().describe("the report's id"),
    blind: z
      .boolean()
      .default(false)
      .describe("without what others decided: as it was read, with what whoever asks put right in it"),
  }),
  output: z.strictObject({
    id: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    author: z.string().nullable(),
    published: z.string().nullable(),
    url: z.string().nullable(),
    handling: z.string(),
    added: z.string().describe("when it was kept"),
    text: z.string(),
    original: z
      .strictObject({ type: z.string().describe("its media type") })
      .nullable()
      .describe("the document that the text was taken from; null where the text is all that came in"),
    reading: Reading.describe("as it was read, with what people put right in it"),
    claims: z.array(RankedClaim).describe("in the order of the text"),
    actors: z
      .record(z.string(), z.strictObject({ id: z.string(), name: z.string() }))
      .describe("by entity of the reading"),
    copy: Kin.pick({ kind: true, share: true, says: true })
      .extend({ original: z.string().nullable(), later: z.string().nullable().describe("a later text of it") })
      .nullable()
      .describe("how it stands to others; null where it stands alone"),
    translation: z
      .strictObject({
        by: z.string().nullable().describe("by whom or what it was translated; null where nobody said"),
        of: z
          .strictObject({
            report: z.string(),
            title: z.string().nullable(),
            publisher: z.string().nullable(),
            language: z.string().nullable(),
            text: z.string(),
          })
          .nullable()
          .describe("the original; null where the case does not hold it"),
      })
      .nullable()
      .describe("of a translation: its original, to be shown beside it"),
    kin: z.array(Kin).describe("its copies, versions and translations, and their original"),
    changes: z.array(VersionChange).describe("from each text of it to the next"),
  }),
  example: { report: "libya-secret-oil-talks" },
  run: async ({ case: kept, by }, { report, blind }) =>
    kept.snapshot(async (one) => {
      const row = await reportRow(one, report);
      const own = blind ? await withoutOthers(one, report, by) : undefined;
      const [input, reading] = [await reportOf(one, report), own?.reading ?? (await shownReading(one, report))];
      if (!row || !input || !reading)
        throw new HearsayError("not-found", `The case has no report ${JSON.stringify(report)}.`);
      const claims = await claimsOfReports(one, [row.id]);
      const lines = await claimLines(
        one,
        claims.map(({ id }) => id),
      );
      const told = lines.flatMap((line) => (own ? (own.lineOf(line) ?? []) : line));
      const ranks = inBrief(told);
      const family = await copyFamily(one, row.id);
      const keyOf = new Map(family.map(({ id, key }) => [id, key]));
      const copy = (await copiesOf(one, [row.id])).get(row.id);
      const type = await originalType(one, row.key);
      return {
        id: row.key,
        title: row.title,
        publisher: row.publisher,
        author: row.author,
        published: row.published,
        url: row.url,
        handling: row.handling,
        added: row.added_at,
        text: input.text,
        original: type === undefined ? null : { type },
        reading,
        claims: told.map((line) => ({ ...line, in_brief: ranks.get(line) ?? null })),
        actors: await actorsOfReport(one, row.id),
        copy: copy
          ? {
              kind: copy.kind,
              share: copy.share,
              says: copy.says,
              original: (copy.original && keyOf.get(copy.original)) || null,
              later: (copy.later && keyOf.get(copy.later)) || null,
            }
          : null,
        translation: await translationIn(one, input),
        kin: family
          .filter(({ id }) => id !== row.id)
          .map(({ key, title, publisher, published, kind, share, says }) => ({
            report: key,
            title,
            publisher,
            published,
            kind,
            share,
            says: says ?? "",
          })),
        changes: await versionChanges(one, textsOf(row.id, family)),
      };
    }),
});

/** Of a translation: by whom it is, and its original with its text. */
async function translationIn(one: CaseDb, { translation_of: of, translated_by: by }: ReportInput) {
  if (!of) return null;
  const [row, original] = [await reportRow(one, of), await reportOf(one, of)];
  if (!row || !original) return { by: by ?? null, of: null };
  const { key, title, publisher, language } = row;
  return { by: by ?? null, of: { report: key, title, publisher, language, text: original.text } };
}

/** The texts of one report in the order in which they came out, where it has several; copies are other reports. */
function textsOf(
  own: number,
  family: readonly { readonly id: number; readonly key: string; readonly kind: string | null }[],
) {
  const texts = family.filter(({ id, kind }) => id === own || kind === null || kind === "version");
  const isText = texts.find(({ id }) => id === own)?.kind;
  return isText === null || isText === "version" ? texts.map(({ key }) => key) : [];
}

async function actorsOfReport(one: CaseDb, report: number) {
  const uses = await nodesIn(one, "actors", [report]);
  const groups = await keptFor(one, "actors").groupsOf([...new Set(uses.map(({ node }) => node))]);
  const rows = await groupRows(one, "actor", groups.values());
  return Object.fromEntries(
    uses.flatMap(({ node, ref }) => {
      const row = rows.get(groups.get(node) ?? "");
      return row ? [[ref, { id: row.id, name: row.name }] as const] : [];
    }),
  );
}
