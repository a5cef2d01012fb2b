import type { KnowledgeEntry } from "../../../model/knowledge.ts";

/** An entry as a file gives it; the list's name is the case's. */
export type EntryRead = Omit<KnowledgeEntry, "list">;

/** A line that gives no entry, and why. */
export interface Fault {
  /** From 1. */
  readonly line: number;
  readonly says: string;
}

/** What a file of knowledge holds. */
export interface EntriesIn {
  readonly kind: "ftm" | "csv";
  readonly entries: readonly EntryRead[];
  readonly faults: readonly Fault[];
  /** Entities of other sorts (addresses, sanctions, positions), which tell of no actor. */
  readonly others: number;
  /** Columns of a table that are not looked at. */
  readonly unused: readonly string[];
}

/** Longer ones are no names, and no ids; an index of PostgreSQL holds four of them at most. */
const LONGEST = 200;
/** What no database keeps, or no line shows. */
const UNFIT = /[\p{Cc}\p{Cs}]/u;

const tidy = (name: string) => name.normalize("NFC").replace(/\s+/g, " ").trim();

/** Names as they are kept, each once; null where one cannot be. */
export function namesOf(written: readonly string[]): readonly string[] | null {
  const names = [...new Set(written.map(tidy).filter((name) => name !== ""))];
  return names.some((name) => name.length > LONGEST || UNFIT.test(name) || !/[\p{L}\p{N}]/u.test(name)) ? null : names;
}

/** Gathers entries; of two with one id the second is a fault, for nobody knows which is meant. */
export function gathering(): {
  readonly entries: EntryRead[];
  readonly faults: Fault[];
  readonly add: (entry: EntryRead, line: number) => void;
  readonly fault: (line: number, says: string) => void;
} {
  const entries: EntryRead[] = [];
  const faults: Fault[] = [];
  const ids = new Map<string, number>();
  const fault = (line: number, says: string) => void faults.push({ line, says });
  return {
    entries,
    faults,
    fault,
    add: (entry, line) => {
      const before = ids.get(entry.id);
      if (before !== undefined) return fault(line, `The id ${JSON.stringify(entry.id)} stands in line ${before} too.`);
      if (entry.id.length > LONGEST || UNFIT.test(entry.id))
        return fault(line, `The id is longer than ${LONGEST} characters, or holds one that cannot be kept.`);
      ids.set(entry.id, line);
      entries.push(entry);
    },
  };
}
