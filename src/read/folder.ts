import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isDocument } from "./kind.ts";

/** What a folder gives to read. */
export interface Opened {
  /** Files in the order of their paths. */
  readonly files: readonly string[];
  /** Texts that lie loose beside folders with a report.json and are therefore not read. */
  readonly passedOver: readonly string[];
  /** Folders within it that may not be opened, with what Node says. */
  readonly closed: readonly { readonly folder: string; readonly error: unknown }[];
}

const REPORT = "report.json";
const LINES = /\.(?:jsonl|ndjson)$/i;
/** What a browser saves beside a page: pictures, scripts and the pages of advertisements. */
const BESIDE_PAGE = /_files$|-Dateien$|_fichiers$|_archivos$/i;

/** Whether a file holds one report a line. */
export const isLines = (file: string): boolean => LINES.test(file);

/**
 * The reports of a folder and of the folders in it. A folder with a report.json is one report. A folder of such folders
 * gives those alone: a loose text beside them is about them (a list, a note). Any other gives its files of every kind that
 * is read (src/read/kind.ts), without the folder that a browser saves beside a page. What is hidden (".git") is not looked at; links to files are followed, links to folders are not. Throws as Node's
 * own functions do where the folder itself cannot be opened.
 */
function openFolder(folder: string): Opened {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (entries.some(({ name }) => name === REPORT)) return { files: [join(folder, REPORT)], passedOver: [], closed: [] };
  const within = entries
    .filter((entry) => entry.isDirectory() && !isBesidePage(entry.name, entries))
    .map(({ name }) => ({ name, ...tryFolder(join(folder, name)) }));
  const loose = entries.filter((entry) => isDocument(entry.name) && isFile(folder, entry)).map(({ name }) => name);
  const ofReports = within.some(({ name, files }) => files[0] === join(folder, name, REPORT));
  const read = ofReports ? [] : loose.map((name) => join(folder, name));
  const left = ofReports ? loose.map((name) => join(folder, name)) : [];
  return {
    files: [...read, ...within.flatMap(({ files }) => files)].sort(),
    passedOver: [...left, ...within.flatMap(({ passedOver }) => passedOver)],
    closed: within.flatMap(({ closed }) => closed),
  };
}

/** What a path gives to read: itself, or what its folder holds. */
export function openPath(path: string): Opened {
  const folder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
  return folder ? openFolder(path) : { files: [path], passedOver: [], closed: [] };
}

const isBesidePage = (name: string, entries: readonly Dirent[]): boolean =>
  BESIDE_PAGE.test(name) &&
  entries.some((entry) => entry.name.startsWith(name.replace(BESIDE_PAGE, ".")) && /\.x?html?$/i.test(entry.name));

function tryFolder(folder: string): Opened {
  try {
    return openFolder(folder);
  } catch (error) {
    return { files: [], passedOver: [], closed: [{ folder, error }] };
  }
}

function isFile(folder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statSync(join(folder, entry.name), { throwIfNoEntry: false })?.isFile() ?? false;
}
