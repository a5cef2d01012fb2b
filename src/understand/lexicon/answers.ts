import { readTable } from "./table.ts";

/** What a noun of answering may take up: a charge against whoever answers, also violence that another told, any event; the report's main deed. */
export type TakenUp = (typeof TAKEN)[number];
const TAKEN = ["own", "violence", "any", "main"] as const;

const FILE = "answers.tsv";
let nouns: ReadonlyMap<string, TakenUp> | undefined;

/** What a dictionary form takes up of what was said before ("accusation", "involvement"); null where it takes up nothing. */
export function takesUp(lemma: string): TakenUp | null {
  nouns ??= new Map(readTable(FILE).map((row) => [row.noun ?? "", takenUp(row.noun, row.of)]));
  return nouns.get(lemma) ?? null;
}

function takenUp(noun: string | undefined, cell: string | undefined): TakenUp {
  const known = TAKEN.find((one) => one === cell);
  if (known) return known;
  throw new Error(`lexicon/${FILE}: "${noun}" takes up "${cell}"; say ${TAKEN.join(", ")}.`);
}
