/** How an entry of the event or relation lexicon is matched: its words, and what must hold around them. */
/** "p": the participle of a compound, "backed" of "rebel-backed". */
export type EntryPos = "v" | "n" | "a" | "p";

export interface EntryWord {
  /** Dictionary forms; of a verb the first is the verb, of a noun they stand side by side. */
  readonly tokens: readonly string[];
  readonly pos: EntryPos;
  /** PropBank senses that the entry wants; empty where any will do. */
  readonly senses: readonly string[];
  /** As written in the list. */
  readonly written: string;
}

export interface Condition {
  readonly name: string;
  readonly value: string;
  readonly negated: boolean;
}

/** What an entry may ask for; the head of lexicon/events.tsv says what each means. */
export const CONDITIONS: ReadonlySet<string> = new Set(
  "object subject of mod has no-object indefinite complement xcomp xcomp-object to-clause from-clause passive verb to-place light has-any office main among beside to in into for as on over from poss case compound accident forewarned singular".split(
    " ",
  ),
);

/** "take~hostage/v", "air strike/n", "charge=05+06/v". Throws where the part of speech is missing. */
export function parseWord(written: string): EntryWord {
  const [words, pos] = written.split("/");
  if (!words || (pos !== "v" && pos !== "n" && pos !== "a" && pos !== "p"))
    throw new Error(`no part of speech in "${written}"`);
  const tokens = words.split(/[~ ]/);
  const [lemma, senses] = (tokens[0] ?? "").split("=");
  return {
    tokens: [lemma ?? "", ...tokens.slice(1)],
    pos,
    senses: senses ? senses.split("+").map((number) => `${lemma}.${number}`) : [],
    written,
  };
}

export function parseConditions(cell: string): readonly Condition[] {
  return cell
    .split(/\s+/)
    .filter(Boolean)
    .map((written) => {
      const negated = written.startsWith("!");
      const [name, value] = written.replace(/^!/, "").split(":");
      return { name: name ?? "", value: value ?? "", negated };
    });
}

/** "0,by,poss" as a list; the default where the cell is empty. */
export function parseSides(cell: string, otherwise: readonly string[]): readonly string[] {
  const sides = cell.split(",").filter(Boolean);
  return sides.length > 0 ? sides : otherwise;
}
