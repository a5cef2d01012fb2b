import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { HearsayError } from "../../model/errors.ts";
import { parseTable, type Row } from "../../model/lexicon-table.ts";
import { packageFile } from "../../model/package-file.ts";

const SHIPPED = packageFile("lexicon/");

let folder: string | null = null;
let read = false;

/**
 * Lets a user's folder of word lists be read after ours, for the whole process. Lists are read once and kept, so this
 * comes first; a second folder is refused. Throws HearsayError `wrong-use` where the folder holds no list of ours.
 */
export function useOwnLists(path: string): void {
  if (path === folder) return;
  if (read || folder !== null)
    throw new HearsayError(
      "wrong-use",
      "Word lists are read once: name your folder before the first reader is opened.",
    );
  const lists = listsOf(path);
  const known = new Set(readdirSync(SHIPPED));
  const strange = lists.find((name) => !known.has(name));
  if (strange || lists.length === 0) {
    const names = [...known].filter((name) => name.endsWith(".tsv")).join(", ");
    const fault = strange ? `There is no word list ${strange} to add to.` : `${path} holds no word lists.`;
    throw new HearsayError("wrong-use", `${fault} Lists are named as ours: ${names}.`);
  }
  folder = path;
}

/** The user's rows of a list, with no other columns than ours. */
export function ownRows(name: string, columns: readonly string[]): readonly Row[] {
  read = true;
  if (folder === null || name.includes("/")) return [];
  const file = join(folder, name);
  if (!existsSync(file)) return [];
  const own = parseTable(readFileSync(file, "utf8"), file);
  const strange = own.columns.find((column) => !columns.includes(column));
  if (strange !== undefined || own.columns[0] !== columns[0])
    throw new Error(`${file}: its columns must be of ${columns.join(", ")}, beginning with ${columns[0]}`);
  return own.rows;
}

/** The user's lists in order of name, with their text: they change the lexicon's version. */
export function ownLists(): readonly { readonly name: string; readonly text: Buffer }[] {
  const path = folder;
  return path === null ? [] : listsOf(path).map((name) => ({ name, text: readFileSync(join(path, name)) }));
}

function listsOf(path: string): readonly string[] {
  if (!existsSync(path) || !statSync(path).isDirectory())
    throw new HearsayError("wrong-use", `There is no folder ${path} with word lists.`);
  return readdirSync(path)
    .filter((name) => name.endsWith(".tsv"))
    .sort();
}
