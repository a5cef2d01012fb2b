import type { Stage } from "../../draft.ts";
import type { Found } from "./found.ts";
import { groupByName } from "./group-by-name.ts";
import { readMetonymy } from "./metonymy.ts";
import { findNames } from "./named.ts";
import { findNominals } from "./nominal.ts";
import { findPronouns } from "./pronouns.ts";
import { readRoles } from "./roles.ts";

/** Who and what the text names or describes: mentions, first entities, their offices, countries and sectors. */
export const names: Stage = {
  name: "names",
  needs: ["text", "published", "frame", "analysis", "tree"],
  gives: ["mentions", "entities"],
  reason: "everything after it speaks of mentions; needs only words, trees and names",
  run: (draft) => {
    const named = findNames(draft).map((found) => readMetonymy(found, draft));
    const found = [...named, ...findNominals(named, draft), ...findPronouns(draft)].sort(inTextOrder);
    const { mentions, entities } = groupByName(found, draft);
    return { mentions, entities: readRoles(mentions, entities, draft) };
  },
};

function inTextOrder(a: Found, b: Found): number {
  return a.words.first - b.words.first || b.words.after - a.words.after;
}
