import type { Assertion, LeftOut, Unsettled } from "../../model/evidence.ts";
import type { EvidenceClaim } from "../../model/evidence-claim.ts";
import { type Aspect, aspectsOf } from "./aspects.ts";
import { groupBy } from "./group-by.ts";
import { independence } from "./independence.ts";
import type { Statement } from "./origins.ts";
import { inOrder, quoteOf } from "./quote.ts";
import { type Stand, standOf } from "./stand.ts";
import { countedKey } from "./toll-words.ts";
import { voicesOf } from "./voice.ts";

/** A claim with how it stands and everything that it says. */
export interface Weighed {
  readonly evidence: EvidenceClaim;
  readonly stand: Stand;
  readonly aspects: readonly Aspect[];
}

/** Claims in order, each with its stand. */
export function weighed(claims: readonly EvidenceClaim[]): readonly Weighed[] {
  return [...claims].sort(inOrder).map((evidence) => {
    const stand = standOf(evidence);
    return { evidence, stand, aspects: aspectsOf(evidence, stand) };
  });
}

/** Claims that do not count, each with the reason. */
export function leftOutOf(all: readonly Weighed[]): LeftOut[] {
  return all.flatMap(({ evidence, stand }) =>
    stand.kind === "left-out" ? [{ quote: quoteOf(evidence), says: stand.says }] : [],
  );
}

/** Who affirms, who denies and who leaves open, for everything that the claims assert. */
export function positions(all: readonly Weighed[], open: readonly OpenedBy[] = []): Assertion[] {
  const told = all.flatMap((w) => w.aspects.map((aspect) => ({ aspect, weighed: w })));
  const byKey = groupBy(told, ({ aspect }) => aspect.key);
  const nobody = told.filter(({ aspect }) => aspect.toll?.high === 0 && aspect.stand === "affirms");
  return [...byKey]
    .map(([, sayings]) => {
      const { key, about, says, actor, toll, place, date } = first(sayings).aspect;
      const aspect = { key, about, says, actor, toll, place, date };
      const of = (kind: Aspect["stand"]) => sayings.filter((s) => s.aspect.stand === kind).map((s) => s.weighed);
      const none = nobody.filter((s) => isDeniedBy(aspect, s.aspect)).map((s) => s.weighed);
      return {
        ...aspect,
        affirming: independence(of("affirms").map(statement)),
        denying: independence([...of("denies"), ...none].map(statement)),
        unsettled: [...of("unsettled").map(unsettled), ...open.filter((o) => o.keys.has(aspect.key)).map((o) => o.who)],
      };
    })
    .sort(byWeight);
}

/** Somebody beside the event who leaves some of its assertions open, by their keys. */
export interface OpenedBy {
  readonly keys: ReadonlySet<string>;
  readonly who: Unsettled;
}

const ORDER: readonly Assertion["about"][] = ["happened", "actor", "toll", "place", "date"];

/** Counts of the same people by size; the key holds the rest of what is counted. */
function bySize(a: Assertion["toll"], b: Assertion["toll"]): number {
  if (!a || !b || countedKey(a) !== countedKey(b)) return 0;
  return (a.low ?? a.high ?? 0) - (b.low ?? b.high ?? 0);
}

/** First by what it is about, then by how many affirm it, then by key. */
function byWeight(a: Assertion, b: Assertion): number {
  return (
    ORDER.indexOf(a.about) - ORDER.indexOf(b.about) ||
    (a.toll ? 0 : b.affirming.most - a.affirming.most) ||
    bySize(a.toll, b.toll) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}

/** "Nobody was killed" denies every count of killed; "no civilians were killed" those of civilians alone. */
function isDeniedBy(aspect: Pick<Aspect, "toll">, none: Aspect): boolean {
  if (!aspect.toll || !none.toll || aspect.toll.high === 0 || aspect.toll.since !== null) return false;
  return aspect.toll.of === none.toll.of && (none.toll.who === null || none.toll.who === aspect.toll.who);
}

function statement({ evidence, stand }: Weighed): Statement {
  return { evidence, hop: stand.hop };
}

function unsettled({ evidence, stand }: Weighed): Unsettled {
  const name = voicesOf(evidence, stand.hop)[0]?.name ?? "somebody unnamed";
  return { name, how: stand.kind === "unsettled" ? stand.how : "unsure", quote: quoteOf(evidence) };
}

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error("a group is never empty");
  return item;
}
