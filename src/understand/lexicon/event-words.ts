import { EVENT_TYPES, MODES_OF, RELATIONS } from "../../model/vocabulary.ts";
import { readTable } from "./table.ts";

export interface EventEntry {
  readonly word: string;
  readonly pos: "verb" | "noun";
  /** An event type or a relation type. */
  readonly type: string;
  readonly mode: string | null;
  /** PropBank arguments that hold actor and recipient, the first found of each. */
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
}

let entries: ReadonlyMap<string, EventEntry> | undefined;

/** The entry of a word or a phrase, by dictionary form. */
export function eventEntry(word: string, pos: "verb" | "noun"): EventEntry | null {
  entries ??= load();
  return entries.get(`${pos} ${word}`) ?? null;
}

function load(): ReadonlyMap<string, EventEntry> {
  const map = new Map<string, EventEntry>();
  for (const row of readTable("event-words.tsv")) {
    const entry = entryOf(row);
    const key = `${entry.pos} ${entry.word}`;
    if (map.has(key)) throw new Error(`lexicon/event-words.tsv: "${key}" stands twice`);
    map.set(key, entry);
  }
  return map;
}

function entryOf(row: Readonly<Record<string, string>>): EventEntry {
  const { word = "", pos, type = "", mode = "", parties = "" } = row;
  if (pos !== "verb" && pos !== "noun") throw new Error(`lexicon/event-words.tsv: unknown part of speech at "${word}"`);
  const event = EVENT_TYPES.find((known) => known === type);
  if (!event && !(type in RELATIONS)) throw new Error(`lexicon/event-words.tsv: unknown type "${type}" at "${word}"`);
  if (mode && !(event && MODES_OF[event]?.includes(mode)))
    throw new Error(`lexicon/event-words.tsv: ${type} has no mode "${mode}"`);
  const [actor = "ARG0", recipient = "ARG1"] = parties.split(" ").filter(Boolean);
  return { word, pos, type, mode: mode || null, actor: actor.split("|"), recipient: recipient.split("|") };
}
