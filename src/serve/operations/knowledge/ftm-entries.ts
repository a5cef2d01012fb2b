import { z } from "zod";
import { Sector } from "../../../model/vocabulary.ts";
import { countryOf } from "./country-of.ts";
import { type EntriesIn, type EntryRead, type Fault, gathering, namesOf } from "./entries-in.ts";

/** A line of FollowTheMoney's JSON, as OpenSanctions gives it: only what is looked at here. */
const Entity = z.object({
  id: z.string().min(1),
  schema: z.string(),
  caption: z.string().optional(),
  properties: z.record(z.string(), z.array(z.unknown())),
});

/** The schemas that are actors; a legal entity may be either. */
const KINDS: Readonly<Record<string, EntryRead["kind"]>> = {
  ...{ Person: "person", Organization: "body", Company: "body", PublicBody: "body", LegalEntity: null },
};

/** Weak aliases are left out: they are names that many bear. */
const NAMES = ["name", "alias", "previousName", "abbreviation"];
const COUNTRIES = ["country", "nationality", "citizenship", "jurisdiction", "mainCountry"];

/** An entity with the line at which it begins. */
export interface FtmEntityRead extends z.infer<typeof Entity> {
  readonly line: number;
}

/** Entries of FollowTheMoney's entities, one a line. */
export function ftmEntries(content: string): EntriesIn {
  const faults: Fault[] = [];
  const entities: FtmEntityRead[] = [];
  for (const [at, text] of content.split("\n").entries()) {
    if (text.trim() === "") continue;
    const read = entityIn(text);
    if (typeof read === "string") faults.push({ line: at + 1, says: read });
    else entities.push({ ...read, line: at + 1 });
  }
  return entriesOfEntities(entities, faults);
}

/** Those of the entities that are actors; the others are counted. Faults of the file itself come with theirs, by their lines. */
export function entriesOfEntities(entities: Iterable<FtmEntityRead>, before: readonly Fault[]): EntriesIn {
  const found = gathering();
  let others = 0;
  for (const { line, ...entity } of entities) {
    if (!Object.hasOwn(KINDS, entity.schema)) others++;
    else {
      const entry = entryOf(entity);
      if (typeof entry === "string") found.fault(line, entry);
      else found.add(entry, line);
    }
  }
  const faults = [...before, ...found.faults].sort((a, b) => a.line - b.line);
  return { kind: "ftm", entries: found.entries, faults, others, unused: [] };
}

function entityIn(text: string): z.infer<typeof Entity> | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "This line is no JSON.";
  }
  const parsed = Entity.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return `This is no entity of FollowTheMoney: ${issue?.path.join(".") || "the line"}: ${issue?.message}.`;
}

function entryOf({ id, schema, caption, properties }: z.infer<typeof Entity>): EntryRead | string {
  const values = (some: readonly string[]) =>
    some.flatMap((name) => (properties[name] ?? []).filter((value) => typeof value === "string"));
  const names = namesOf([...(caption === undefined ? [] : [caption]), ...values(NAMES)]);
  const [name] = names ?? [];
  if (names === null || name === undefined) return "The entity has no name, or one that is none.";
  const countries = [...new Set(values(COUNTRIES).flatMap((written) => countryOf(written) ?? []))].sort();
  // others write a sector in words; ours are codes
  const sectors = [...new Set(values(["sector"]).filter((value) => Sector.safeParse(value).success))].sort();
  return { id, name, names, kind: KINDS[schema] ?? null, countries, sectors };
}
