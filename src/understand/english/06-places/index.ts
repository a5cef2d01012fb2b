import type { Stage } from "../../draft.ts";
import { withCountries } from "./countries-of-entities.ts";
import { describedPlaces } from "./described-places.ts";
import { findPlaces, withReference } from "./find-places.ts";

/** Where the report's place names lie. */
export const places: Stage = {
  name: "places",
  needs: ["report", "text", "published", "analysis", "tree", "mentions", "entities", "frame"],
  gives: ["places", "entities", "frame"],
  reason: "After names, whose place mentions it looks up; before claims, which happen somewhere.",
  run: (draft) => {
    const found = findPlaces(draft);
    const all = [...found, ...describedPlaces(draft, found)];
    return { places: all, entities: withCountries(draft, found), frame: withReference(draft.frame, found) };
  },
};
