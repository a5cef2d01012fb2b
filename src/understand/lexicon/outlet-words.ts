import { cellValues } from "./cells.ts";
import { readTable } from "./table.ts";

interface OutletWord {
  readonly words: string;
  readonly at: "first" | "last";
  /** Words before it with which it is something else: a border post. */
  readonly notBehind: ReadonlySet<string>;
}

const FILE = "outlet-words.tsv";
let known: readonly OutletWord[] | undefined;

/** The word by which a name of two words or more shows itself to be a medium's: "herald" of "the Malindi Herald"; else null. */
export function outletWordOf(name: string): string | null {
  known ??= load();
  const words = name.toLowerCase().replace(/^the /, "").split(/\s+/);
  return known.find((one) => shows(words, one))?.words ?? null;
}

function shows(words: readonly string[], { words: own, at, notBehind }: OutletWord): boolean {
  const size = own.split(" ").length;
  if (words.length <= size) return false;
  const part = at === "first" ? words.slice(0, size) : words.slice(-size);
  return part.join(" ") === own && !(at === "last" && notBehind.has(words.at(-size - 1) ?? ""));
}

function load(): readonly OutletWord[] {
  return readTable(FILE).map((row) => {
    if (row.at !== "first" && row.at !== "last")
      throw new Error(`lexicon/${FILE}: "${row.word}" stands "${row.at}"; say first or last.`);
    return { words: row.word ?? "", at: row.at, notBehind: new Set(cellValues(row.not_behind)) };
  });
}
