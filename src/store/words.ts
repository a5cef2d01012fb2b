import { CompiledQuery, type RawBuilder, sql } from "kysely";
import { plain } from "./among.ts";
import type { CaseDb } from "./case.ts";

export type WordsTable = "claim_words" | "report_words";

/** What is indexed of a claim (clause, names) or of a report (title, text). */
export interface WordsRow {
  readonly rowid: number;
  readonly fields: readonly [string, string];
}

const COLUMNS: Readonly<Record<WordsTable, readonly [string, string]>> = {
  claim_words: ["clause", "names"],
  report_words: ["title", "body"],
};

const ROWS_A_STATEMENT = 200;

/**
 * A text's words as both databases index them: letters and digits in small letters without accents; everything else
 * parts words. Decided here, since their own tokenizers part hyphens, addresses and numbers differently.
 */
export const wordsOf = (text: string): string =>
  (
    plain(text)
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");

/** Adds to an index; a row that is there already must be taken out before. */
export async function putWords({ db, kind }: CaseDb, table: WordsTable, rows: readonly WordsRow[]): Promise<void> {
  const [first, second] = COLUMNS[table];
  if (kind === "sqlite") {
    const insert = `insert into ${table} (rowid, ${first}, ${second}) values (?, ?, ?)`;
    for (const { rowid, fields } of rows)
      await db.executeQuery(CompiledQuery.raw(insert, [rowid, ...fields.map(wordsOf)]));
    return;
  }
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
    const some = rows.slice(at, at + ROWS_A_STATEMENT);
    const json = JSON.stringify(some.map(({ rowid, fields }) => [rowid, ...fields.map(wordsOf)]));
    // A vector holds words up to two thousand letters, and a megabyte in all: far more than any report.
    await sql`insert into ${sql.table(table)} (rowid, words)
      select (row->>0)::integer,
        setweight(to_tsvector('words', row->>1), 'A') || setweight(to_tsvector('words', row->>2), 'B')
      from jsonb_array_elements(${json}::jsonb) as one (row)`.execute(db);
  }
}

/** Takes rows out of an index. */
export async function dropWords({ db }: CaseDb, table: WordsTable, rowids: RawBuilder<number>): Promise<void> {
  await db.deleteFrom(table).where("rowid", "in", rowids).execute();
}

/**
 * What a reader typed as a condition on an index: words are joined by *and*, "words in quotes" follow each other, `or`
 * stands between two, `-word` leaves out, `word*` begins with. Null where it holds no word. Use as
 * `where("claim.id", "in", matching(db, "claim_words", typed))`.
 */
export function matching({ kind }: CaseDb, table: WordsTable, typed: string): RawBuilder<number> | null {
  const query = kind === "sqlite" ? sqliteQuery(termsOf(typed)) : postgresQuery(termsOf(typed));
  if (query === null) return null;
  return kind === "sqlite"
    ? sql<number>`(select rowid from ${sql.table(table)} where ${sql.table(table)} match ${query})`
    : sql<number>`(select rowid from ${sql.table(table)} where words @@ to_tsquery('words', ${query}))`;
}

interface Term {
  readonly words: readonly string[];
  readonly begins: boolean;
  readonly not: boolean;
  /** Whether it is an alternative to the term before. */
  readonly or: boolean;
}

function termsOf(typed: string): readonly Term[] {
  const terms: Term[] = [];
  let or = false;
  for (const [, minus = "", quoted, bare = ""] of typed.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/gu)) {
    if (bare.toLowerCase() === "or" && minus === "") {
      or = terms.length > 0;
      continue;
    }
    const words = wordsOf(quoted ?? bare).split(" ");
    if (words[0] === "") continue;
    terms.push({ words, begins: quoted === undefined && bare.endsWith("*"), not: minus === "-", or });
    or = false;
  }
  return terms;
}

/** Alternatives bind closer than *and*; what is left out comes last, and alone it means nothing. */
function grouped(terms: readonly Term[]) {
  const wanted: Term[][] = [];
  for (const term of terms.filter(({ not }) => !not)) {
    const last = wanted.at(-1);
    if (term.or && last) last.push(term);
    else wanted.push([term]);
  }
  return { wanted, unwanted: terms.filter(({ not }) => not) };
}

function sqliteQuery(terms: readonly Term[]): string | null {
  const { wanted, unwanted } = grouped(terms);
  if (wanted.length === 0) return null;
  const one = ({ words, begins }: Term) => `"${words.join(" ")}"${begins ? " *" : ""}`;
  const all = wanted.map((some) => `(${some.map(one).join(" OR ")})`).join(" AND ");
  return unwanted.reduce((query, term) => `(${query}) NOT ${one(term)}`, all);
}

function postgresQuery(terms: readonly Term[]): string | null {
  const { wanted, unwanted } = grouped(terms);
  if (wanted.length === 0) return null;
  const one = ({ words, begins }: Term) =>
    `(${words.map((word, at) => (begins && at === words.length - 1 ? `${word}:*` : word)).join(" <-> ")})`;
  const all = wanted.map((some) => `(${some.map(one).join(" | ")})`);
  return [...all, ...unwanted.map((term) => `!${one(term)}`)].join(" & ");
}
