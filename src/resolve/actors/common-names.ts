import { readLexiconTable } from "../../model/lexicon-table.ts";
import { soundOf } from "./sound.ts";

let common: ReadonlySet<string> | undefined;

/** Whether so many people bear a part of a name that it tells little. */
export function isCommon(part: string): boolean {
  common ??= new Set(readLexiconTable("actors/common-names.tsv").map(({ name = "" }) => soundOf(name)));
  return common.has(soundOf(part));
}
