import type { Draft } from "../../draft.ts";
import { countryOf } from "../../lexicon/countries.ts";
import { nameKey } from "../../lexicon/name-key.ts";
import { wordsText } from "../../words-text.ts";
import type { Scene } from "./coding.ts";
import type { Found } from "./found.ts";

/** What the names of a text say about each other. */
export function sceneOf(found: readonly Found[], draft: Pick<Draft, "text" | "analysis">): Scene {
  const countries = new Set<string>();
  const nameParts = new Map<string, Set<string>>();
  for (const { form, kind, words } of found) {
    if (form !== "name") continue;
    const text = wordsText(words, draft);
    if (kind === "place" || kind === "nationality") {
      const country = countryOf(text);
      if (country) countries.add(country.code);
    }
    if (kind !== "person") continue;
    const key = nameKey(text);
    for (const part of new Set(key.split(" "))) nameParts.set(part, (nameParts.get(part) ?? new Set()).add(key));
  }
  return { countries, nameParts };
}
