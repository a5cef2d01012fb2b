import { readTable } from "./table.ts";

/** How a language is told by its texts. */
export interface Language {
  readonly code: string;
  readonly name: string;
  readonly script: string;
  readonly letters: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

let loaded: readonly Language[] | undefined;

/** The languages of `lexicon/languages.tsv`, in its order. Loaded once. */
export function languages(): readonly Language[] {
  loaded ??= readTable("languages.tsv").map(({ code = "", name = "", script = "", letters = "", words = "" }) => ({
    code,
    name,
    script,
    letters: new Set(letters),
    words: new Set(words.split(" ").filter(Boolean)),
  }));
  return loaded;
}
