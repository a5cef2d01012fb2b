import { compareEvents, signsBetween } from "../../src/resolve/events/compare.ts";
import { TOO_FAR } from "../../src/resolve/events/day-signs.ts";
import type { Chains } from "../coreference-scores.ts";
import type { Found } from "./found.ts";

/** The pairs tied wrongly and the pairs missed, counted by class, the largest class first. */
export function errorClasses(found: readonly Found[], tied: Chains): readonly string[] {
  const groupOf = new Map(tied.flatMap((chain, group) => chain.map((id) => [id, group] as const)));
  const [wrong, missed] = [new Map<string, number>(), new Map<string, number>()];
  found.forEach((a, i) => {
    for (const b of found.slice(i + 1)) {
      const together = groupOf.get(a.id) === groupOf.get(b.id);
      const one = a.mention.chain === b.mention.chain;
      if (together && !one) count(wrong, wrongClass(a, b));
      if (one && !together) count(missed, missedClass(a, b));
    }
  });
  return [...listed("tied wrongly", wrong), ...listed("missed", missed)];
}

const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);

function listed(title: string, counts: ReadonlyMap<string, number>): readonly string[] {
  const all = [...counts.values()].reduce((sum, value) => sum + value, 0);
  const lines = [...counts].sort(([, x], [, y]) => y - x);
  return [`${title}: ${all} pairs`, ...lines.map(([name, value]) => `  ${((100 * value) / all).toFixed(0)} % ${name}`)];
}

function wrongClass(a: Found, b: Found): string {
  const words = a.node.profile.sense === b.node.profile.sense ? "same word" : "like words";
  if (a.mention.report === b.mention.report) return `within one report, ${words}`;
  return a.mention.subtopic === b.mention.subtopic
    ? `reports of one story, ${words}`
    : `another happening of the kind, ${words}`;
}

function missedClass(a: Found, b: Found): string {
  const [left, right] = [a.node.profile, b.node.profile];
  if (left.stage !== right.stage) return "one is read as planned or supposed";
  if (left.extent !== right.extent) return "one is read as several";
  const names = new Set(signsBetween(left, right).map(({ name }) => name));
  if (names.has(TOO_FAR)) return "the days read are too far apart";
  if (names.has("other words") || names.has("word in the other's clause"))
    return "words that are not known to be alike";
  const { verdict } = compareEvents(left, right);
  return verdict === "same"
    ? "alike, kept apart by the rest of their groups"
    : "words alike, too little else in common";
}
