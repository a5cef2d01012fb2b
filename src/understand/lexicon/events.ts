import { STANCES, type Stance } from "../../model/certainty.ts";
import { EVENT_TYPES, type EventType, MODES_OF } from "../../model/vocabulary.ts";
import { type Condition, type EntryWord, parseConditions, parseSides, parseWord } from "./entry-parts.ts";
import { readTable } from "./table.ts";

/** One meaning of a word: which event it tells of and which arguments play its parts. */
export interface EventEntry {
  readonly word: EntryWord;
  readonly type: EventType;
  readonly mode: string | null;
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  readonly when: readonly Condition[];
  /** How the doer stands to what it says of others: accuse alleges, urge demands. */
  readonly inside: Stance | null;
  readonly context: string | null;
}

const VERB = { actor: ["0"], recipient: ["1"] } as const;
const NOUN = {
  actor: ["0", "by", "poss", "mod"],
  recipient: ["1", "on", "against", "of", "at", "with", "to"],
} as const;

let entries: ReadonlyMap<string, readonly EventEntry[]> | undefined;

/** Meanings by the first dictionary form of their words, in the list's order, longer phrases first. */
export function eventEntries(): ReadonlyMap<string, readonly EventEntry[]> {
  entries ??= byFirstToken(readTable("events.tsv").flatMap(entriesOf));
  return entries;
}

/** Whether a word of this part of speech tells of an event, or of one of a type, alone or as the first word of an entry ("open" of "open fire"). */
export const tellsOf = (lemma: string, pos: "v" | "n", type?: EventType): boolean =>
  (eventEntries().get(lemma) ?? []).some(
    (entry) => entry.word.pos === pos && (type === undefined || entry.type === type),
  );

/** All meanings as listed; for checks and documentation. */
export function allEventEntries(): readonly EventEntry[] {
  return readTable("events.tsv").flatMap(entriesOf);
}

export function byFirstToken<T extends { readonly word: EntryWord }>(list: readonly T[]): ReadonlyMap<string, T[]> {
  const index = new Map<string, T[]>();
  for (const entry of list) {
    const key = entry.word.tokens[0] ?? "";
    index.set(key, [...(index.get(key) ?? []), entry]);
  }
  for (const [key, found] of index) {
    index.set(
      key,
      [...found].sort((a, b) => b.word.tokens.length - a.word.tokens.length),
    );
  }
  return index;
}

function entriesOf(row: Readonly<Record<string, string>>): EventEntry[] {
  const type = EVENT_TYPES.find((known) => known === row.type);
  if (!type) throw new Error(`lexicon/events.tsv: unknown type "${row.type}" at "${row.words}"`);
  const mode = row.mode || null;
  if (mode && !MODES_OF[type]?.includes(mode)) {
    throw new Error(`lexicon/events.tsv: ${type} has no mode "${mode}" at "${row.words}"`);
  }
  const inside = STANCES.find((known) => known === row.inside) ?? null;
  if (row.inside && !inside) throw new Error(`lexicon/events.tsv: unknown stance "${row.inside}" at "${row.words}"`);
  return (row.words ?? "").split(/,\s*/).map((written) => {
    const word = parseWord(written);
    const sides = word.pos === "n" ? NOUN : VERB;
    return {
      word,
      type,
      mode,
      actor: parseSides(row.actor ?? "", sides.actor),
      recipient: parseSides(row.recipient ?? "", sides.recipient),
      when: parseConditions(row.when ?? ""),
      inside,
      context: row.context || null,
    };
  });
}
