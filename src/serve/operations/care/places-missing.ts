import type { Case } from "../../../store/case.ts";
import type { Finding } from "../../../store/doctor.ts";
import { listKnowledge } from "../../../store/queries/knowledge.ts";
import { placesBeside, placesFileOf } from "../knowledge/add-places.ts";

/** Dumps of places that a case lists while their index is not beside it, as in a backup: reports are read without them. */
export async function placesMissing(kept: Case): Promise<readonly Finding[]> {
  const dumps = (await listKnowledge(kept)).filter(({ kind }) => kind === "geonames").map(({ name }) => name);
  if (dumps.length === 0 || placesBeside(kept.where) !== null) return [];
  return [
    {
      level: "advice",
      code: "places",
      count: dumps.length,
      says: `The case lists ${dumps.join(", ")}, but the index of these places is not beside it: reports are read without them. Copy ${placesFileOf("CASE")} from where the case came from, or take the list away and add it again (\`hearsay know remove\`, \`hearsay know add\`).`,
    },
  ];
}
