import type { Hop, Source } from "../../../../model/chain.ts";
import type { Reading } from "../../../../model/reading.ts";
import type { CaseView } from "../view/case-view.ts";
import type { ReportOut } from "../view/out.ts";
import type { Edit } from "./remover.ts";
import { NAME, SOURCE } from "./remover.ts";

/** Who and what is to be left out. */
export interface Redaction {
  /** Actors of the case whose names go. */
  readonly actors: ReadonlySet<string>;
  /** Whether all private individuals go, and the descriptions of sources without a name. */
  readonly private: boolean;
}

/** Names and descriptions that go, and how many people and sources they are of. */
export interface WhatGoes {
  readonly names: ReadonlySet<string>;
  readonly descriptions: ReadonlySet<string>;
  readonly people: number;
}

/** Sectors whose people act in public: who holds an office or a command is no private individual. */
const PUBLIC: ReadonlySet<string> = new Set([
  ...["GOV", "MIL", "COP", "JUD", "LEG", "SPY", "PTY", "REB", "PRM", "ELI", "OPP"],
]);
const isPrivate = (sectors: readonly string[]): boolean => !sectors.some((sector) => PUBLIC.has(sector));

/** Looks through all that goes out, once. */
export async function whatGoes(view: CaseView, { actors: chosen, private: all }: Redaction): Promise<WhatGoes> {
  const [names, descriptions, people, actors] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set(chosen),
  ];
  for await (const { id, description } of view.actors()) {
    if (all && description.kind === "person" && isPrivate(description.sectors)) actors.add(id);
    if (!actors.has(id)) continue;
    people.add(id);
    for (const form of description.forms) names.add(form);
  }
  for await (const report of view.reports()) {
    const gone = entitiesGone(report, actors, all);
    for (const { entity, form, span } of report.reading.mentions) {
      if (form !== "name" || !gone.has(entity)) continue;
      names.add(span.text);
      people.add(
        report.actors.get(entity) ??
          `${report.row.key}
${entity}`,
      );
    }
    for (const { id, name, aliases } of report.reading.entities)
      if (gone.has(id)) for (const one of [...aliases, ...(isNamed(report.reading, id) ? [name] : [])]) names.add(one);
    if (all) for (const words of wordsForUnnamed(report.reading)) if (isTelling(words)) descriptions.add(words);
  }
  return { names, descriptions, people: people.size };
}

/** The entities of a report that are people who go. */
export function entitiesGone(
  { reading, actors }: ReportOut,
  chosen: ReadonlySet<string>,
  all: boolean,
): ReadonlySet<string> {
  return new Set(
    reading.entities.flatMap(({ id, kind, sectors }) => {
      const actor = actors.get(id);
      const gone = actor === undefined ? all && kind === "person" && isPrivate(sectors) : chosen.has(actor);
      return gone ? [id] : [];
    }),
  );
}

const isNamed = ({ mentions }: Reading, entity: string): boolean =>
  mentions.some((mention) => mention.entity === entity && mention.form === "name");

/** Sources without a name, in chains and attributions, with the words for them. */
export function unnamedIn({ claims, attributions }: Reading): readonly (Source & { readonly described: string })[] {
  const hops: readonly Hop[] = [...claims.flatMap(({ chain }) => chain), ...attributions.map(({ source }) => source)];
  return hops
    .flatMap((hop) => [hop, ...hop.also, ...(hop.through ? [hop.through] : [])])
    .flatMap((source) =>
      isUnnamed(source) && source.described !== null ? [{ ...source, described: source.described }] : [],
    );
}

/** All that a report calls its sources without a name: in a hop, and wherever else it speaks of them. */
function wordsForUnnamed(reading: Reading): readonly string[] {
  const sources = unnamedIn(reading);
  const entities = new Set(sources.flatMap(({ entity }) => entity ?? []));
  return [
    ...sources.map(({ described }) => described),
    ...reading.entities.flatMap(({ id, name }) => (entities.has(id) ? [name] : [])),
    ...reading.mentions.flatMap(({ entity, form, span, phrase }) =>
      entities.has(entity) && form === "description" ? [span.text, phrase.text] : [],
    ),
  ];
}

const isUnnamed = ({ kind }: Pick<Source, "kind">): boolean => kind === "unnamed" || kind === "group";

/** A bare word such as "residents" or "the official" tells of nobody. */
const isTelling = (words: string): boolean =>
  (words.replace(/^[^\p{L}\p{N}]*(?:(?:an?|the|some)\s+)?/iu, "").match(/[\p{L}\p{N}]+/gu) ?? []).length > 1;

/** The pieces of a report's text that are names of those who go, and words for sources without a name. */
export function placesGone(report: ReportOut, goes: WhatGoes, gone: ReadonlySet<string>): readonly Edit[] {
  const names = report.reading.mentions.filter(({ entity, form }) => form === "name" && gone.has(entity));
  const sources = unnamedIn(report.reading).filter(({ described, span }) => span && goes.descriptions.has(described));
  return [
    ...names.map(({ span: { start, end } }) => ({ start, end, by: NAME })),
    ...sources.flatMap(({ span }) => (span ? [{ start: span.start, end: span.end, by: SOURCE }] : [])),
  ];
}
