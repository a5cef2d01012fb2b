import type { Stage } from "../../draft.ts";
import { findPlaces } from "./find-places.ts";

/** Where the report's place names lie. */
export const places: Stage = {
  name: "places",
  needs: ["text", "published", "analysis", "mentions", "frame"],
  gives: ["places"],
  reason: "After names, whose place mentions it looks up; before claims, which happen somewhere.",
  run: (draft) => ({ places: findPlaces(draft) }),
};
