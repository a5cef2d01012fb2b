import type { Comparison } from "../../../model/resolution.ts";
import type { EventProfile } from "../../../resolve/events/index.ts";
import { BEFOREHAND, EVENTS, LINKED, linkOf } from "../../../resolve/events/index.ts";
import type { CaseDb } from "../../../store/case.ts";
import { groupRows } from "../../../store/queries/groups.ts";
import { keptFor } from "../../../store/queries/kept.ts";

export type EventLinkAs = "foretells" | "foretold-by" | "part-of" | "has-part" | "may-be-same";

/** How an event hangs together with others: what foretold it, what it is a part of, what may be the same. */
export async function linksOfEvent(
  one: CaseDb,
  group: string,
): Promise<{ readonly event: string; readonly label: string; readonly as: EventLinkAs; readonly says: string }[]> {
  const kept = keptFor<EventProfile>(one, "events");
  const own = new Set(await kept.membersOf([group]));
  const edges = (await kept.edgesAt([...own])).filter(
    ({ a, b, score }) => own.has(a) !== own.has(b) && (score >= MAY_BE || score === LINKED),
  );
  const outside = edges.map(({ a, b }) => (own.has(a) ? b : a));
  const [groups, profiles] = [await kept.groupsOf(outside), await kept.profilesOf([...outside, ...own])];
  const links = new Map<string, { as: EventLinkAs; says: string; score: number }>();
  for (const [at, edge] of edges.entries()) {
    const other = outside[at] ?? "";
    const target = groups.get(other);
    const [mine, theirs] = [profiles.get(edge.a === other ? edge.b : edge.a), profiles.get(other)];
    if (!target || !mine || !theirs) continue;
    const before = links.get(target);
    if (before && before.score >= edge.score) continue;
    const comparison = EVENTS.compare(mine, theirs);
    const link = linkOf(comparison);
    if (link === null && edge.score < MAY_BE) continue;
    const says = link === null ? forAndAgainst(comparison) : (comparison.features[0]?.says ?? "");
    links.set(target, { as: asOf(link, mine, theirs), says, score: edge.score });
  }
  const rows = await groupRows(one, "event", links.keys());
  return [...links]
    .sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1))
    .slice(0, MOST)
    .flatMap(([event, { as, says }]) => {
      const row = rows.get(event);
      return row ? [{ event, label: row.label, as, says }] : [];
    });
}

/** Log-odds from which two events that were kept apart are shown as perhaps one. */
const MAY_BE = 0;
const MOST = 20;

/** What speaks most for two events being one, and what most against it. */
function forAndAgainst({ features }: Pick<Comparison, "features">): string {
  const told = features.filter(({ name }) => name !== BEFOREHAND).sort((a, b) => b.adds - a.adds);
  const [best, worst] = [told[0], told.at(-1)];
  const parts = [best && best.adds > 0 ? best.says : null, worst && worst.adds < 0 ? `but ${worst.says}` : null];
  return parts.filter((part) => part !== null).join("; ");
}

function asOf(link: ReturnType<typeof linkOf>, mine: EventProfile, theirs: EventProfile): EventLinkAs {
  if (link === "foretells") return mine.stage === "foreseen" ? "foretells" : "foretold-by";
  if (link === "part-of") return mine.extent === "several" && theirs.extent === "one" ? "has-part" : "part-of";
  return "may-be-same";
}
