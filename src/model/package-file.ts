import { existsSync } from "node:fs";

/** The folder of `package.json`: above `src/`, above `dist/` as it is compiled, and above the program in few files. */
const ROOT = rootAbove(new URL(".", import.meta.url));

/** A file or folder that comes with Hearsay, by its path from the package's root: word lists, models, the explorer. */
export const packageFile = (path: string): URL => new URL(path, ROOT);

function rootAbove(folder: URL): URL {
  if (existsSync(new URL("lexicon/", folder)) && existsSync(new URL("package.json", folder))) return folder;
  const above = new URL("../", folder);
  if (above.href === folder.href) throw new Error("Hearsay's own files are not beside it. Install it anew.");
  return rootAbove(above);
}
