import { readLexiconTable } from "../../model/lexicon-table.ts";

interface PartyClasses {
  readonly ofWord: ReadonlyMap<string, readonly string[]>;
  readonly beside: ReadonlySet<string>;
}

let classes: PartyClasses | undefined;

/** "same" where two head words name one class of people, "beside" where their classes may be the same people. */
export function likenessOfHeads(a: string, b: string): "same" | "beside" | null {
  const { ofWord, beside } = load();
  const [left, right] = [ofWord.get(a) ?? [], ofWord.get(b) ?? []];
  if (left.some((one) => right.includes(one))) return "same";
  return left.some((one) => right.some((other) => beside.has(`${one} ${other}`))) ? "beside" : null;
}

export function classesOf(head: string): readonly string[] {
  return load().ofWord.get(head) ?? [];
}

function load(): PartyClasses {
  if (classes) return classes;
  const ofWord = new Map<string, readonly string[]>();
  const beside = new Set<string>();
  for (const row of readLexiconTable("resolve/party-classes.tsv")) {
    const name = row.class ?? "";
    for (const word of (row.words ?? "").split(" ")) ofWord.set(word, [...(ofWord.get(word) ?? []), name]);
    for (const other of (row.beside ?? "").split(",")) {
      beside.add(`${name} ${other}`);
      beside.add(`${other} ${name}`);
    }
  }
  classes = { ofWord, beside };
  return classes;
}
