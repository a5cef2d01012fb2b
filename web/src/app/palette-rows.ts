import { paths } from "../paths.ts";
import { PLACES } from "./places.ts";

export interface PaletteRow {
  readonly key: string;
  readonly name: string;
  readonly says: string;
  /** Null opens the help. */
  readonly path: string | null;
}

const HELP: PaletteRow = { key: "help", name: "Help", says: "what the words mean, and the keys", path: null };

/** What the palette offers for what was typed: pages by name, and a search for the words. */
export function usePaletteRows(typed: string): readonly PaletteRow[] {
  const words = typed.trim();
  const places = [...PLACES.map(({ path, name, says }) => ({ key: path, name, says, path })), HELP];
  const begun = places.filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()));
  if (!words) return begun;
  const query = new URLSearchParams({ words }).toString();
  return [...begun, { key: "search", name: `Search claims for “${words}”`, says: "", path: paths.search(query) }];
}
