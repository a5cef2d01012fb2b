import type { EvidenceClaim, EvidenceReport } from "../../../model/evidence-claim.ts";
import type { Reading } from "../../../model/reading.ts";
import { evidenceClaims } from "../../../resolve/evidence/from-reading.ts";
import { differencesOf } from "../../../resolve/versions/differences.ts";
import { type Notice, type NoticeKind, noticesOf } from "../../../resolve/versions/notices.ts";
import { toldAsCorrected } from "../../../resolve/versions/told-as-corrected.ts";
import type { CaseDb } from "../../../store/case.ts";
import { claimsRejected } from "../../../store/queries/claims-of-event.ts";
import { copiesOf, groupRows } from "../../../store/queries/groups.ts";
import { keptFor } from "../../../store/queries/kept.ts";
import { type ReportRow, readMoments, reportOf, reportRows, textsOf } from "../../../store/queries/reports.ts";
import { nodesIn } from "../../../store/queries/uses.ts";
import { shownReadings } from "../judge/shown-reading.ts";

/** A claim of the case by its report's number and its id within the report. */
export interface ClaimAt {
  readonly report: number;
  readonly claim: string;
}

/**
 * Claims as they are weighed (src/resolve/evidence): from the readings of their reports as people put them right, with the
 * actors of their parties and sources and what their reports are copies of; rejected claims are no evidence, unless they are
 * asked for. `beside`: the other claims of the same reports; `readings`: theirs, by number.
 */
export async function evidenceOf(
  one: CaseDb,
  claims: readonly ClaimAt[],
  { rejected: withRejected = false }: { readonly rejected?: boolean } = {},
): Promise<{
  readonly claims: readonly EvidenceClaim[];
  readonly beside: readonly EvidenceClaim[];
  readonly readings: ReadonlyMap<number, Reading>;
}> {
  const numbers = [...new Set(claims.map(({ report }) => report))];
  const wanted = new Set(claims.map(({ report, claim }) => `${report}\n${claim}`));
  const [readings, rejected] = [await shownReadings(one, numbers), await claimsRejected(one, numbers)];
  const [actors, rows] = [await actorsIn(one, numbers), await copiesOf(one, numbers)];
  const copies = await copiesIn(one, rows);
  const [read, copied] = [await readMoments(one, numbers), await textsCopied(one, copies)];
  const texts = await textsOf(one, [...numbers, ...laterOf(rows)]);
  const told = new Map([...texts].map(([number, text]) => [number, noticesOf(text)] as const));
  const notices = noticesIn(numbers, rows, told);
  const corrected = await correctedLater(one, readings, rows, texts);
  const all = [...readings].flatMap(([number, reading]) =>
    evidenceClaims(reading, {
      actorOf: (entity) => actors.get(`${number}\n${entity}`) ?? null,
      copyOf: copies.get(number) ?? null,
      read: read.get(number) ?? null,
      ...(notices.get(number) ?? {}),
      claimWithdrawn: (claim) =>
        corrected.get(number)?.get(claim.id) ?? toldAsCorrected(claim, texts.get(number) ?? "", told.get(number) ?? []),
      ownWords: ({ content }) => !(copied.get(number)?.includes(content.text) ?? false),
    }).flatMap((evidence) => {
      const at = `${number}\n${evidence.claim.id}`;
      return rejected.has(at) && !withRejected ? [] : [{ evidence, asked: wanted.has(at) }];
    }),
  );
  return {
    claims: all.flatMap(({ evidence, asked }) => (asked ? [evidence] : [])),
    beside: all.flatMap(({ evidence, asked }) => (asked ? [] : [evidence])),
    readings,
  };
}

/** The actors that stand in reports, by report and entity. */
async function actorsIn(one: CaseDb, numbers: readonly number[]) {
  const uses = await nodesIn(one, "actors", numbers);
  const groups = await keptFor(one, "actors").groupsOf([...new Set(uses.map(({ node }) => node))]);
  const rows = await groupRows(one, "actor", groups.values());
  return new Map(
    uses.flatMap(({ node, report, ref }) => {
      const group = groups.get(node);
      const row = group === undefined ? undefined : rows.get(group);
      return group && row ? [[`${report}\n${ref}`, { group, name: row.name }] as const] : [];
    }),
  );
}

/** What the reports are copies or versions of. */
async function copiesIn(
  one: CaseDb,
  copies: Copies,
): Promise<ReadonlyMap<number, NonNullable<EvidenceReport["copyOf"]>>> {
  const originals = [...copies.values()].flatMap(({ original }) => original ?? []);
  const rows = new Map((await reportRows(one, originals)).map((row) => [row.id, row] as const));
  return new Map(
    [...copies].flatMap(([number, { kind, original }]) => {
      const row: ReportRow | undefined = original === null ? undefined : rows.get(original);
      if (!row || kind === null) return [];
      const { key, publisher, published } = row;
      return [[number, { report: key, publisher, published, kind }] as const];
    }),
  );
}

/** The originals' texts of partial copies, by the copy's number: what does not stand in them are its own words. */
async function textsCopied(
  one: CaseDb,
  copies: ReadonlyMap<number, NonNullable<EvidenceReport["copyOf"]>>,
): Promise<ReadonlyMap<number, string>> {
  const texts = new Map<number, string>();
  for (const [number, { report, kind }] of copies) {
    const original = kind === "partial-copy" ? await reportOf(one, report) : undefined;
    if (original) texts.set(number, original.text);
  }
  return texts;
}

/** What reports say of themselves, or their later texts of them: that they are taken back, or what was put right. */
function noticesIn(
  numbers: readonly number[],
  copies: Copies,
  told: ReadonlyMap<number, readonly Notice[]>,
): ReadonlyMap<number, { readonly withdrawn: string | null; readonly corrected: string | null }> {
  const noticed = new Map<number, { withdrawn: string | null; corrected: string | null }>();
  for (const number of numbers) {
    const later = copies.get(number)?.later ?? null;
    const notices = [number, ...(later === null ? [] : [later])].flatMap((one) => told.get(one) ?? []);
    const words = (kind: NoticeKind) => notices.find((notice) => notice.kind === kind)?.span.text ?? null;
    const [retracted, corrected] = [words("retracts"), words("corrects")];
    const withdrawn = retracted && `It was taken back: “${retracted}”`;
    if (withdrawn || corrected) noticed.set(number, { withdrawn, corrected: corrected && `“${corrected}”` });
  }
  return noticed;
}

/** Claims that a later text of their report puts right, by report and claim, with the words of the notice. */
async function correctedLater(
  one: CaseDb,
  readings: ReadonlyMap<number, Reading>,
  copies: Copies,
  texts: ReadonlyMap<number, string>,
): Promise<ReadonlyMap<number, ReadonlyMap<string, string>>> {
  const newer = await shownReadings(one, laterOf(copies));
  const corrected = new Map<number, ReadonlyMap<string, string>>();
  for (const [number, older] of readings) {
    const later = copies.get(number)?.later ?? null;
    const reading = later === null ? undefined : newer.get(later);
    if (later === null || !reading) continue;
    const both = { older: texts.get(number) ?? "", newer: texts.get(later) ?? "" };
    const notices = differencesOf(older, reading, both).notices.filter(({ kind }) => kind === "corrects");
    const claims = notices.flatMap(({ span, about }) => about.map((id) => [id, `“${span.text}”`] as const));
    if (claims.length > 0) corrected.set(number, new Map(claims));
  }
  return corrected;
}

type Copies = Awaited<ReturnType<typeof copiesOf>>;

const laterOf = (copies: Copies): readonly number[] => [...copies.values()].flatMap(({ later }) => later ?? []);
