import { paths } from "../paths.ts";
import { PLACES } from "./places.ts";

export interface PaletteRow {
  readonly key: string;
  readonly name: string;
  readonly says: string;
  /** Null opens the help. */
  readonly path: string | null;
  /** It is no page of the explorer's own: the browser leaves for it. Default false. */
  readonly leaves?: boolean;
}

const HOME: PaletteRow = {
  key: "home",
  name: "Home",
  says: "what the case holds, and adding reports",
  path: paths.home,
};
const REFERENCE: PaletteRow = {
  ...{ key: "reference", name: "API reference", says: "everything that programs can ask this case" },
  ...{ path: paths.reference, leaves: true },
};
const HELP: PaletteRow = { key: "help", name: "Help", says: "what the words mean, and the keys", path: null };

/** What the palette offers for what was typed: pages by name, and a search for the words. */
export function paletteRows(typed: string): readonly PaletteRow[] {
  const words = typed.trim();
  const places: readonly PaletteRow[] = [
    HOME,
    ...PLACES.map(({ path, name, says }) => ({ key: path, name, says, path })),
    REFERENCE,
    HELP,
  ];
  const begun = places.filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()));
  if (!words) return begun;
  const query = new URLSearchParams({ words }).toString();
  return [...begun, { key: "search", name: `Search claims for “${words}”`, says: "", path: paths.search(query) }];
}
