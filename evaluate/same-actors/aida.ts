import { existsSync } from "node:fs";
import { join } from "node:path";
import type { MentionKind } from "../../src/model/mention.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { Reader } from "../../src/pipeline.ts";
import { shippedReference } from "../../src/resolve/actors/index.ts";
import { readRecords } from "../records.ts";
import { type GoldName, type Unit, type UnitClass, unitsOf } from "./unit.ts";

interface Name {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly wikidata: string | null;
  readonly type: string;
}

interface Record {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly Name[];
}

/** Wikidata's classes: human and fictional or family; organisation; geographic entity. */
const PERSON = /\bQ(?:215627|17537576)\b(?!.*Q43229)/;
const PLACE = /\bQ27096213\b/;
const BODY = /\bQ43229\b/;

function classOf(type: string): UnitClass | null {
  return PERSON.test(type) ? "people" : PLACE.test(type) ? "places" : BODY.test(type) ? "bodies" : null;
}

/** How sports reports begin. */
const SPORTS =
  /^(?:SOCCER|CRICKET|TENNIS|BASEBALL|GOLF|RUGBY|SQUASH|ATHLETICS|CYCLING|BOXING|BASKETBALL|ICE HOCKEY|BADMINTON|ROWING|SWIMMING|MOTOR|HORSE|SKIING|NFL|NBA|NHL)\b/;

const goldOf = ({ text, entities }: Record): readonly GoldName[] =>
  entities.flatMap(({ start, end, wikidata, type }) => {
    const named = classOf(type);
    const what = named === "bodies" && SPORTS.test(text) ? "teams" : named;
    return wikidata && what ? [{ start, end, who: wikidata, what }] : [];
  });

/** Names with Wikidata ids across reports of AIDA's development part; null where it is absent. */
export async function aidaUnits(
  folder: string,
  reader: Reader,
): Promise<{ readonly read: readonly Unit[]; readonly given: readonly Unit[] } | null> {
  const path = join(folder, "linking", "aida-dev.jsonl");
  if (!existsSync(`${path}.gz`) && !existsSync(path)) return null;
  const read: Unit[] = [];
  const given: Unit[] = [];
  for (const record of readRecords<Record>(path)) {
    const gold = goldOf(record);
    read.push(...unitsOf(await reader.read({ id: record.id, text: record.text }), gold, "all"));
    given.push(...unitsOf(givenReading(record), gold, "all"));
  }
  return { read, given };
}

const KINDS: Readonly<{ [What in UnitClass]: MentionKind }> = {
  people: "person",
  bodies: "organization",
  teams: "organization",
  peoples: "nationality",
  places: "place",
};

/** A reading as it would be with the key's names, and who is who within the report, and nothing else known. */
function givenReading(record: Record): Reading {
  const gold = goldOf(record);
  const whos = [...new Set(gold.map(({ who }) => who))];
  const named = whos.map((who, i) => {
    const mine = gold.filter((one) => one.who === who);
    const names = mine.map(({ start, end }) => record.text.slice(start, end));
    const name = names.reduce((best, one) => (one.length > best.length ? one : best));
    const what = mine[0]?.what ?? "bodies";
    const adjective =
      what === "places" && shippedReference().countryNamed(name) !== null && /(?:an|ish|ese|ch|i)$/.test(name);
    return { id: `e${i}`, name, kind: adjective ? ("nationality" as const) : KINDS[what], mine };
  });
  return {
    report: { id: record.id, published: "1996-08-30" },
    entities: named.map(({ id, name, kind }) => ({
      id,
      kind,
      name,
      aliases: [],
      country: null,
      sectors: [],
      roles: [],
      place: null,
      why: [],
    })),
    mentions: named.flatMap(({ id, kind, mine }) =>
      mine.map(({ start, end }) => ({
        span: { start, end, text: record.text.slice(start, end) },
        kind,
        form: "name",
        entity: id,
        stands_for: null,
      })),
    ),
    places: [],
  } as unknown as Reading;
}
