import type { Reading } from "../../../model/reading.ts";
import type { ReportInput } from "../../../model/report.ts";
import { plainId, versionId } from "../../../model/version-id.ts";
import type { ActorProfile } from "../../../resolve/actors/index.ts";
import type { CopyProfile } from "../../../resolve/copies/index.ts";
import type { EventProfile } from "../../../resolve/events/index.ts";
import type { StoryProfile } from "../../../resolve/stories/story-profile.ts";
import type { CaseDb } from "../../../store/case.ts";
import { renameInBatches } from "../../../store/queries/batches.ts";
import { renameInBriefs } from "../../../store/queries/briefs.ts";
import { takeOut } from "../../../store/queries/forget.ts";
import { renameInJudgements } from "../../../store/queries/judgements.ts";
import { originalOf } from "../../../store/queries/originals.ts";
import { allTexts, readingOf, readMoments, reportNumbers, reportOf } from "../../../store/queries/reports.ts";
import type { UsesChanged } from "../../../store/queries/uses.ts";
import { keepReports } from "../add/keep-reports.ts";
import { resettle, usedBy } from "../resolve/resettle.ts";

/** A text with the id that a case gave it. */
interface Text {
  readonly id: string;
  readonly textHash: string;
  readonly published: string | null;
}

export interface Agreed {
  /** Ids that stood for different texts in the two cases. */
  readonly contested: readonly string[];
  /** The ids that reports of the other case get here, where they are others. */
  readonly theirs: ReadonlyMap<string, string>;
}

/**
 * Where an id stands for one text in this case and for another in the other, both cases' texts of it are named anew, by what
 * they are: the one published first keeps the id, every other is a version of it named by its text. So it does not matter
 * which case is merged into which. Reports of this case are renamed at once, and judgements on them, briefs and batches with them.
 */
export async function agreeOnNames(one: CaseDb, other: CaseDb, at: string): Promise<Agreed> {
  const [ours, others] = [families(await allTexts(one)), families(await allTexts(other))];
  const mine = new Map<string, string>();
  const theirs = new Map<string, string>();
  const contested: string[] = [];
  for (const [plain, texts] of others) {
    const here = ours.get(plain) ?? [];
    if (!isContested(here, texts)) continue;
    contested.push(plain);
    const [first] = [...here, ...texts].sort((a, b) => inOrder(rank(a), rank(b)));
    const nameOf = ({ textHash }: Text) => (textHash === first?.textHash ? plain : versionId(plain, textHash));
    for (const text of here) if (nameOf(text) !== text.id) mine.set(text.id, nameOf(text));
    for (const text of texts) if (nameOf(text) !== text.id) theirs.set(text.id, nameOf(text));
  }
  if (mine.size > 0) await rename(one, mine, at);
  return { contested: contested.sort(), theirs };
}

/** A report under another id: the first text of all is nobody's version, any other says whose it is. */
export function renamed(report: ReportInput, reading: Reading, id: string) {
  const plain = plainId(id, reading.report.text_hash);
  const { version_of: said, ...rest } = report;
  const of = plain === id ? (said === id ? null : (said ?? null)) : (said ?? plain);
  return {
    report: { ...rest, id, ...(of === null ? {} : { version_of: of }) },
    reading: { ...reading, report: { ...reading.report, id, version_of: of } },
  };
}

function families(texts: readonly Text[]): ReadonlyMap<string, readonly Text[]> {
  const byPlain = new Map<string, Text[]>();
  for (const text of texts) {
    const plain = plainId(text.id, text.textHash);
    byPlain.set(plain, [...(byPlain.get(plain) ?? []), text]);
  }
  return byPlain;
}

/** One id for two texts, or one text under two ids. */
function isContested(ours: readonly Text[], theirs: readonly Text[]): boolean {
  return ours.some((mine) => theirs.some(({ id, textHash }) => (id === mine.id) !== (textHash === mine.textHash)));
}

const rank = ({ published, textHash }: Text) => `${published ?? "9999"} ${textHash}`;
const inOrder = (a: string, b: string) => (a < b ? -1 : 1);

async function rename(one: CaseDb, names: ReadonlyMap<string, string>, at: string): Promise<void> {
  const numbers = await reportNumbers(one, names.keys());
  const moments = await readMoments(one, numbers.values());
  const moved = [];
  for (const [id, number] of numbers) {
    const [report, reading, name] = [await reportOf(one, id), await readingOf(one, id), names.get(id)];
    if (!report || !reading || !name) continue;
    const original = await originalOf(one, id);
    moved.push({ ...renamed(report, reading, name), original, read: moments.get(number) ?? at });
  }
  const used = await usedBy(one, [...numbers.values()]);
  const uses = await takeOut(one, [...numbers.values()]);
  await renameInJudgements(one, names);
  await renameInBriefs(one, names);
  await renameInBatches(one, names);
  await resettle(one, {
    used,
    copies: uses.get("copies") as UsesChanged<CopyProfile>,
    stories: uses.get("stories") as UsesChanged<StoryProfile>,
    actors: uses.get("actors") as UsesChanged<ActorProfile>,
    events: uses.get("events") as UsesChanged<EventProfile>,
  });
  for (const { read, ...report } of moved) await keepReports(one, [report], read);
}
