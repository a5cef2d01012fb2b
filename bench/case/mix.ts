import type { Generated } from "./compose.ts";
import { MIX, type Planned } from "./plan.ts";

/** What a case is made of, counted in what was generated. */
export interface Figures {
  readonly reports: number;
  readonly claims: number;
  readonly words: number;
  /** Whole copies and those with something left out or added. */
  readonly copies: number;
  readonly partial: number;
  readonly versions: number;
  readonly stories: number;
  readonly largestStory: number;
  /** Share of reports that stand in a story of ten or more. */
  readonly inLarge: number;
  /** Distinct names of people, bodies, places and peoples. */
  readonly names: number;
  /** Of how many pairs of people with more than one name one shares a family name. */
  readonly namesakes: number;
  /** In how many reports the most and the tenth most frequent name stand. */
  readonly hub: number;
  readonly tenthHub: number;
}

export interface Mix {
  readonly figures: Figures;
  /** What is not as stated, in sentences. */
  readonly faults: readonly string[];
}

/** Counts a case while it goes by. */
export function tally() {
  const counted = { reports: 0, claims: 0, words: 0, copies: 0, partial: 0, versions: 0 };
  const stories = new Map<number, number>();
  const names = new Map<string, number>();
  return {
    add: ({ report, reading, planned }: Generated & { readonly planned: Planned }) => {
      counted.reports++;
      counted.claims += reading.claims.length;
      counted.words += report.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      if (planned.as.kind === "copy" || planned.as.kind === "partial-copy") counted.copies++;
      if (planned.as.kind === "partial-copy") counted.partial++;
      if (planned.as.kind === "version") counted.versions++;
      stories.set(planned.story, (stories.get(planned.story) ?? 0) + 1);
      const named = new Set(reading.mentions.flatMap(({ form, entity }) => (form === "name" ? [entity] : [])));
      const own = new Set(
        reading.entities.flatMap(({ id, kind, name }) => (named.has(id) && NAMED.has(kind) ? [`${kind} ${name}`] : [])),
      );
      for (const name of own) names.set(name, (names.get(name) ?? 0) + 1);
    },
    figures: (): Figures => {
      const sizes = [...stories.values()];
      const hubs = [...names.values()].sort((a, b) => b - a);
      return {
        ...counted,
        stories: sizes.length,
        largestStory: Math.max(...sizes),
        inLarge: sizes.filter((size) => size >= 10).reduce((sum, size) => sum + size, 0) / counted.reports,
        names: names.size,
        namesakes: pairsToOneFamily(names.keys()),
        hub: hubs[0] ?? 0,
        tenthHub: hubs[9] ?? 0,
      };
    },
  };
}

function pairsToOneFamily(names: Iterable<string>): number {
  const people = [...names].flatMap((name) => /^person \S.* (\S+)$/.exec(name)?.[1] ?? []);
  const families = new Map<string, number>();
  for (const family of people) families.set(family, (families.get(family) ?? 0) + 1);
  const pairs = [...families.values()].reduce((sum, count) => sum + count * (count - 1), 0);
  return Math.round((people.length * (people.length - 1)) / pairs);
}

const NAMED: ReadonlySet<string> = new Set(["person", "organization", "place", "nationality"]);

/** The figures of a whole case, and what of them is not as stated; sizes are stated for 100,000 reports. */
export function mixOf(
  reports: Iterable<Generated & { readonly planned: Planned }>,
  { reports: stated }: { readonly reports: number },
): Mix {
  const counted = tally();
  for (const report of reports) counted.add(report);
  return checked(counted.figures(), stated);
}

export function checked(figures: Figures, stated: number): Mix {
  const share = figures.copies / figures.reports;
  const claims = figures.claims / figures.reports;
  const isFull = stated >= 100_000;
  const largest = Math.min(MIX.story, Math.round(stated / 40));
  const faults = [
    figures.reports === stated ? "" : `There are ${figures.reports} reports, not ${stated}.`,
    Math.abs(share - MIX.copies) < 0.005 ? "" : `Copies are ${share}, not ${MIX.copies}.`,
    Math.abs(claims - 12) < 1.5 ? "" : `A report has ${claims} claims, not 12.`,
    figures.largestStory === largest ? "" : `The largest story has ${figures.largestStory} reports, not ${largest}.`,
    stated < 2_000 || figures.inLarge > 0.1
      ? ""
      : `Only ${figures.inLarge} of the reports stand in stories of ten or more.`,
    !isFull || figures.names >= 30_000 ? "" : `There are ${figures.names} names, not 30000.`,
    !isFull || Math.abs(figures.namesakes - MIX.namesakes) < MIX.namesakes / 5
      ? ""
      : `Of ${figures.namesakes} pairs of people one shares a family name, not of ${MIX.namesakes}.`,
    !isFull || figures.hub >= 10_000 ? "" : `The most frequent name stands in ${figures.hub} reports, not in 10000.`,
  ];
  return { figures, faults: faults.filter((fault) => fault !== "") };
}
