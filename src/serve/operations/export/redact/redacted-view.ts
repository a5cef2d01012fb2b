import { createHash } from "node:crypto";
import type { Reading } from "../../../../model/reading.ts";
import type { CaseView } from "../view/case-view.ts";
import type { ActorOut, ClaimOut, CollectedOut, EventOut, ReportOut } from "../view/out.ts";
import { type FreshIds, freshIds } from "./fresh-ids.ts";
import { isPlace, moved } from "./moved.ts";
import { applied, type Edit, joined, type Remover, remover } from "./remover.ts";
import { entitiesGone, placesGone, type Redaction, type WhatGoes, whatGoes } from "./what-goes.ts";

/** A view without what goes, and what it says of that. */
export interface Redacted {
  readonly view: CaseView;
  /** Everything that must not stand in what goes out; for tests. */
  readonly strings: readonly string[];
  /** What was removed, in a sentence. */
  readonly says: string;
}

/**
 * A view in which names and descriptions are left out everywhere alike: in texts, in the words and offsets of spans, in
 * names, labels and sentences; with ids that are made of running numbers. It looks through all that goes out twice
 * before anything is written: what is said of one report may name somebody of another.
 */
export async function redacted(view: CaseView, redaction: Redaction): Promise<Redacted> {
  const goes = await whatGoes(view, redaction);
  const removes = remover(goes.names, goes.descriptions);
  const texts = new Map<string, TextOut>();
  for await (const report of view.reports()) texts.set(report.row.key, textOut(report, { redaction, goes, removes }));
  const nothing: TextOut = { edits: [], hash: hashOf(""), length: 0 };
  const see: Seeing = {
    ids: freshIds(),
    removes,
    textOf: (report) => texts.get(report) ?? nothing,
    readings: new WeakMap(),
  };
  return {
    strings: removes.strings,
    says: saysOf(goes),
    view: {
      reports: () => each(view.reports(), (report) => reportOf(report, see)),
      claims: () => each(view.claims(), (claim) => claimOf(claim, see)),
      events: () => each(view.events(), (event) => eventOf(event, see)),
      actors: () => each(view.actors(), (actor) => actorOf(actor, see)),
      readings: (options) => each(view.readings(options), (reading) => readingOf(reading, see)),
      subject: async () => {
        const subject = await view.subject();
        if (subject?.kind !== "event") return subject && cleaned(subject, see, "");
        for await (const event of view.events()) return { ...subject, title: eventOf(event, see).label };
        return null;
      },
      collected: () => each(view.collected(), (collected) => collectedOf(collected, see)),
      // they hold words of reports, and who decided, collected, searched and coded
      judgements: none,
      originals: none,
      lists: none,
      kept: none,
    },
  };
}

/** What becomes of a report's text. */
interface TextOut {
  readonly edits: readonly Edit[];
  /** SHA-256 and length of the text as it goes out. */
  readonly hash: string;
  readonly length: number;
}

interface Seeing {
  readonly ids: FreshIds;
  readonly removes: Remover;
  readonly textOf: (report: string) => TextOut;
  /** Readings that were cleaned already: all claims of a report share one. */
  readonly readings: WeakMap<Reading, Reading>;
}

interface Gone {
  readonly redaction: Redaction;
  readonly goes: WhatGoes;
  readonly removes: Remover;
}

function textOut(report: ReportOut, { redaction, goes, removes }: Gone): TextOut {
  const gone = entitiesGone(report, redaction.actors, redaction.private);
  const edits = joined([...placesGone(report, goes, gone), ...removes.edits(report.input.text)]);
  const text = applied(report.input.text, edits);
  return { edits, hash: hashOf(text), length: text.length };
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

const none = async function* (): AsyncGenerator<never> {
  yield* [];
};

async function* each<From, To>(from: AsyncIterable<From>, to: (one: From) => To): AsyncGenerator<To> {
  for await (const one of from) yield to(one);
}

/** Fields that name a report. */
const REPORTS: ReadonlySet<string> = new Set(["report", "copy_of", "original", "version_of", "translation_of"]);
/** Codes, which are nobody's names. */
const CODE = /^[A-Z]{3}$/;

/** A value with everything taken out of its text, spans moved and ids replaced; `report`: whose text its spans are of. */
function cleaned<Of>(value: Of, see: Seeing, report: string): Of {
  return clean(value, "", see, see.textOf(report).edits) as Of;
}

function clean(value: unknown, field: string, see: Seeing, edits: readonly Edit[]): unknown {
  if (typeof value === "string") {
    if (REPORTS.has(field)) return see.ids.report(value);
    return CODE.test(value) ? value : see.ids.known(see.removes.removed(value));
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => clean(one, "", see, edits));
  if (isPlace(value)) return moved(value, edits);
  const fields = Object.entries(value).map(([name, one]) => [name, clean(one, name, see, edits)] as const);
  return withoutDescription(Object.fromEntries(fields));
}

/** A source without a name is told of by its kind alone, in a hop as in a line of a list. */
function withoutDescription(value: Record<string, unknown>): Record<string, unknown> {
  const { kind } = value;
  if (!("stance" in value || "sectors" in value) || (kind !== "unnamed" && kind !== "group")) return value;
  return {
    ...value,
    ...("type" in value ? { type: null } : {}),
    ...("described" in value && "sectors" in value ? { country: null, sectors: [] } : {}),
  };
}

function reportOf(report: ReportOut, see: Seeing): ReportOut {
  const { row, input, copyOf, story, actors } = report;
  const reading = readingOf(report.reading, see);
  const text = applied(input.text, see.textOf(row.key).edits);
  const { title, published, publisher, language, handling } = input;
  const told = (words: string | null | undefined) => (words ? see.removes.removed(words) : null);
  const id = see.ids.report(row.key);
  return {
    row: {
      ...row,
      ...{ key: id, title: told(row.title), publisher: told(row.publisher), author: null, url: null, retrieved: null },
      ...{ text_hash: reading.report.text_hash, length: text.length },
      version_of: row.version_of && see.ids.report(row.version_of),
      translation_of: row.translation_of && see.ids.report(row.translation_of),
    },
    input: { id, text, title: told(title), publisher: told(publisher), ...{ published, language, handling } },
    story: story && see.ids.known(story),
    reading,
    copyOf: copyOf && { ...copyOf, report: see.ids.report(copyOf.report) },
    actors: new Map([...actors].map(([entity, actor]) => [entity, see.ids.known(actor)])),
    claims: report.claims.map((claim) => claimOf(claim, see)),
  };
}

function readingOf(reading: Reading, see: Seeing): Reading {
  const known = see.readings.get(reading) ?? cleanReading(reading, see);
  see.readings.set(reading, known);
  return known;
}

/** Its text_hash is that of the text as it goes out. */
function cleanReading(reading: Reading, see: Seeing): Reading {
  const { report } = reading;
  const text = report.text === undefined ? undefined : applied(report.text, see.textOf(report.id).edits);
  const { text: _text, ...told } = report;
  const clean = cleaned({ ...reading, report: told }, see, report.id);
  return {
    ...clean,
    report: {
      ...clean.report,
      ...{ id: see.ids.report(report.id), text_hash: see.textOf(report.id).hash },
      ...{ author: null, url: null, retrieved: null, extra: {} },
      ...(text === undefined ? {} : { text }),
    },
  };
}

function claimOf({ line, evidence, stand, report, reading, page }: ClaimOut, see: Seeing): ClaimOut {
  const { id } = evidence.report;
  const clean = cleaned(evidence, see, id);
  const { key, url: _url, ...row } = report;
  return {
    line: cleaned(line, see, id),
    evidence: { ...clean, report: { ...clean.report, id: see.ids.report(id), url: null } },
    stand: cleaned(stand, see, id),
    report: {
      ...row,
      ...{ key: see.ids.report(key), title: row.title && see.removes.removed(row.title), author: null, url: null },
      ...{ text_hash: see.textOf(key).hash, length: see.textOf(key).length },
      publisher: row.publisher && see.removes.removed(row.publisher),
    },
    reading: readingOf(reading, see),
    page,
  };
}

const collectedOf = ({ note, claim }: CollectedOut, see: Seeing): CollectedOut => ({
  note: note && see.ids.known(see.removes.removed(note)),
  claim: claim && claimOf(claim, see),
});

function eventOf({ claims, parts, ...event }: EventOut, see: Seeing): EventOut {
  const whole = cleaned(event, see, "");
  // a label that is no claim's sentence is made of names as they are compared
  const isTold = claims.some(({ line }) => line.sentence.startsWith(event.label));
  return {
    ...whole,
    label: isTold ? whole.label : see.removes.removedPlain(whole.label),
    claims: claims.map((claim) => claimOf(claim, see)),
    parts: async () => (await parts()).map(see.ids.known),
  };
}

function actorOf({ mentions, ...actor }: ActorOut, see: Seeing): ActorOut {
  return {
    ...cleaned(actor, see, ""),
    mentions: async () => (await mentions()).map((mention) => cleaned(mention, see, mention.report)),
  };
}

function saysOf({ people, names, descriptions }: WhatGoes): string {
  const described = descriptions.size === 0 ? "" : `, ${descriptions.size} descriptions of sources without a name`;
  return `Left out: the names of ${people} people (${names.size} ways to write them)${described}; authors and addresses of reports, judgements and all else that people keep, and every id of the case, in place of which running numbers stand.`;
}
