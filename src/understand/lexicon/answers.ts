import { readTable } from "./table.ts";

/** What a noun of answering may take up: a charge against whoever answers, also violence that another told, any event. */
export type TakenUp = "own" | "violence" | "any";

const FILE = "answers.tsv";
let nouns: ReadonlyMap<string, TakenUp> | undefined;

/** What a dictionary form takes up of what was said before ("accusation", "involvement"); null where it takes up nothing. */
export function takesUp(lemma: string): TakenUp | null {
  nouns ??= new Map(readTable(FILE).map((row) => [row.noun ?? "", takenUp(row.noun, row.of)]));
  return nouns.get(lemma) ?? null;
}

function takenUp(noun: string | undefined, cell: string | undefined): TakenUp {
  if (cell === "own" || cell === "violence" || cell === "any") return cell;
  throw new Error(`lexicon/${FILE}: "${noun}" takes up "${cell}"; say own, violence or any.`);
}
