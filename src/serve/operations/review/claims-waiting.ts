import type { CaseDb } from "../../../store/case.ts";
import { reportNumbers } from "../../../store/queries/reports.ts";
import {
  claimsJudgedByOthers,
  leftOpenBy,
  reportsOfEvents,
  type WaitingClaim,
  waitingClaims,
} from "../../../store/queries/review.ts";
import { claimLines } from "../shapes/claim-lines.ts";
import { inSentence } from "../shapes/in-sentence.ts";
import { lineAsRead } from "./line-as-read.ts";
import { readingsShown } from "./readings-shown.ts";
import type { WaitingClaimItem } from "./waiting.ts";

/** So many are weighed together by what hangs on them: of those that weigh most by themselves. */
const WINDOW = 400;

export interface ClaimsWanted {
  readonly limit: number;
  readonly reviewer: string | null;
  /** Of one report alone. */
  readonly report: string | null;
  /** Those that others judged and the reviewer did not, in place of those that nobody judged. */
  readonly second: boolean;
}

/** A claim with what it weighs and how many reports tell of its event. */
interface Weighed extends WaitingClaim {
  readonly weight: number;
  readonly reports: number;
}

/** Claims that wait, those first that weigh most. */
export async function claimsWaiting(one: CaseDb, wanted: ClaimsWanted): Promise<readonly WaitingClaimItem[]> {
  const { limit, reviewer, report, second } = wanted;
  const number = report === null ? undefined : ((await reportNumbers(one, [report])).get(report) ?? -1);
  const open = reviewer === null ? new Set<string>() : await leftOpenBy(one, reviewer);
  const some = { limit: WINDOW + open.size, report: number };
  const found =
    second && reviewer !== null ? await claimsJudgedByOthers(one, reviewer, some) : await waitingClaims(one, some);
  const reports = await reportsOfEvents(
    one,
    found.map(({ id }) => id),
  );
  const weighed = found
    .map((claim): Weighed => ({ ...claim, ...weightOf(claim, reports.get(claim.id) ?? 1) }))
    .sort((a, b) => b.weight - a.weight || a.id - b.id);
  return itemsOf(one, weighed, { limit, open, blind: second });
}

/** Each doubling of the reports that tell of its event adds its own worth once more. */
function weightOf({ worth }: WaitingClaim, reports: number): Pick<Weighed, "weight" | "reports"> {
  return { weight: rounded(worth * (1 + Math.log2(Math.max(1, reports)))), reports };
}

const rounded = (weight: number) => Math.round(weight * 1000) / 1000;

async function itemsOf(
  one: CaseDb,
  weighed: readonly Weighed[],
  { limit, open, blind }: { readonly limit: number; readonly open: ReadonlySet<string>; readonly blind: boolean },
): Promise<readonly WaitingClaimItem[]> {
  // a few more than are asked for: some may have been left open
  const first = weighed.slice(0, limit + open.size);
  const lines = await claimLines(
    one,
    first.map(({ id }) => id),
  );
  const kept = first.flatMap((claim, at) => {
    const line = lines[at];
    return line && !open.has(`${line.report} ${line.claim}`) ? [{ claim, line }] : [];
  });
  const wanted = kept.slice(0, limit);
  const shown = readingsShown(one, { asRead: blind });
  const items: WaitingClaimItem[] = [];
  for (const {
    claim: { weight, reports },
    line,
  } of wanted) {
    const known = await shown(line.report);
    const claim = known?.reading.claims.find(({ id }) => id === line.claim);
    if (!known || !claim) continue;
    items.push({
      ...{ kind: "claim" as const, weight, line: blind ? lineAsRead(line, claim, known.reading) : line },
      around: inSentence(known.text, known.reading, claim.content),
      why: claim.why.map(({ says }) => says),
      asks: [
        `Read with ${Math.round(line.confidence * 100)} % confidence`,
        ...(line.quad === 4 ? ["it tells of conflict in deeds"] : []),
        ...(reports > 1 ? [`${reports} reports tell of its event`] : []),
        ...(blind ? ["somebody else judged it"] : []),
      ],
    });
  }
  return items;
}
