import { isLines, openPath } from "../../read/folder.ts";

/** What is known of the input before it is read. */
export interface Survey {
  /** How many reports there are; null where only reading will tell. */
  readonly total: number | null;
  /** What the user should know of texts that are not read. */
  readonly notes: readonly string[];
}

/** Looks through the paths without opening a file; what cannot be opened is left for the reading to tell. */
export function surveyOf(paths: readonly string[]): Survey {
  const opened = paths.filter((path) => path !== "-").map(tryPath);
  const files = opened.flatMap((found) => found.files);
  const left = opened.flatMap((found) => found.passedOver);
  const known = !paths.includes("-") && !files.some(isLines);
  const note = `${left.join(", ")} ${left.length === 1 ? "was" : "were"} left out: beside folders with a report.json, only those are read.`;
  return { total: known ? files.length : null, notes: left.length > 0 ? [note] : [] };
}

function tryPath(path: string): ReturnType<typeof openPath> {
  try {
    return openPath(path);
  } catch {
    return { files: [path], passedOver: [], closed: [] };
  }
}
