import { createHash } from "node:crypto";
import type { Hop } from "../../../src/model/chain.ts";
import type { Claim } from "../../../src/model/claim.ts";
import type { Reading } from "../../../src/model/reading.ts";
import type { ReportInput } from "../../../src/model/report.ts";

/** A report made up, with a reading that holds what its sentences say: quick where what is read does not matter. */
export interface Made {
  readonly report: ReportInput;
  readonly reading: Reading;
}

export interface MadeOptions {
  /** Who is shelled in each claim; default: two towns. */
  readonly towns?: readonly string[];
  /** The reader's version. */
  readonly version?: string;
  readonly published?: string;
}

const READER = { version: "1.0.0", model: "made", lexicon: "made" };

/** "Army units shelled Abyei, a colonel said." once for each town. */
export function made(
  id: string,
  { towns = ["Abyei", "Kadugli"], version, published = "2024-03-05" }: MadeOptions = {},
): Made {
  const text = towns.map((town) => `Army units shelled ${town}, a colonel said.`).join(" ");
  const report: ReportInput = {
    id,
    text,
    title: `Shelling of ${towns.join(" and ")}`,
    publisher: "Nile Post",
    published,
  };
  const text_hash = createHash("sha256").update(text).digest("hex");
  const spanFrom = (words: string, from: number) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length, text: words };
  };
  const claims: Claim[] = [];
  const entities = [{ id: "e1", name: "army", kind: "organization" as const }].concat(
    towns.map((name, at) => ({ id: `e${at + 2}`, name, kind: "place" as never })),
  );
  let from = 0;
  for (const [at, town] of towns.entries()) {
    const span = (words: string) => spanFrom(words, from);
    const hash = createHash("sha256").update(`${text_hash} ${at}`).digest("hex");
    claims.push({
      id: `c_${hash.slice(0, 16)}`,
      where: "body",
      told_as: "news",
      kind: "event",
      type: "ASSAULT",
      mode: "heavy-weapons",
      quad: 4,
      contexts: ["military"],
      codes: { cameo: "194", acled: null },
      actors: [{ entity: "e1", span: span("Army units"), collective: true }],
      recipients: [{ entity: `e${at + 2}`, span: span(town), collective: false }],
      mutual: false,
      others: [],
      predicate: span("shelled"),
      content: span(`Army units shelled ${town}`),
      links: [],
      date: null,
      place: null,
      other_places: [],
      counts: [],
      chain: [
        hop("publisher", "Nile Post"),
        { ...hop("unnamed", null), described: "a colonel", span: span("a colonel") },
      ],
      certainty: { status: "reported", polarity: "affirmed", modality: "actual", factuality: 2 },
      confidence: 0.9,
      why: [{ rule: "made", says: "It was made up.", span: null }],
    });
    from = text.indexOf("said.", from) + 5;
  }
  const reading: Reading = {
    schema: "hearsay-reading/1",
    report: {
      ...{ author: null, updated: null, retrieved: null, url: null, language: null, version_of: null },
      ...{ translation_of: null, handling: null, extra: {}, dateline: null, credits: [] },
      ...{ id, text_hash, title: report.title ?? null, publisher: "Nile Post", published },
    },
    reader: { ...READER, ...(version ? { version } : {}) },
    sentences: [],
    mentions: claims.flatMap(({ actors, recipients }, at) =>
      [...actors, ...recipients].map(({ entity, span }, side) => ({
        ...{ id: `m${2 * at + side + 1}`, span, phrase: span, form: "name" as const, stands_for: null },
        ...{ kind: side === 0 ? ("organization" as const) : ("place" as const), entity: entity ?? "e1" },
      })),
    ),
    entities: entities.map((entity) => ({
      ...entity,
      ...{ aliases: [], country: null, sectors: [], roles: [], place: null, wikidata: null, why: [] },
    })),
    ...{ dates: [], places: [], predicates: [], attributions: [], claims, problems: [] },
  };
  return { report, reading };
}

function hop(kind: Hop["kind"], name: string | null): Hop {
  return {
    ...{ kind, name, entity: null, type: null, described: null, country: null, sectors: [], span: null, also: [] },
    ...{ number: null, attribution: null, cue: null, hedged: false, said: null, stance: "states", through: null },
    ...{ basis: "unstated", condition: null },
  };
}
