import { existsSync } from "node:fs";
import { HearsayError } from "../../../model/errors.ts";
import type { PlacesPut } from "../../../pipeline.ts";
import type { Case } from "../../../store/case.ts";
import { listKnowledge, putKnowledgeList } from "../../../store/queries/knowledge.ts";
import { putLog } from "../../../store/queries/log.ts";
import { authorOf, type Context } from "../operation.ts";
import { openPlacesDump } from "./places-dump.ts";

/** The index of the places that a user brought, beside the file of the case. */
export const placesFileOf = (caseFile: string): string => `${caseFile}.places`;

/** The index of a case where it has one; null for one on a server, which has none. */
export function placesBeside(where: string): string | null {
  const file = placesFileOf(where);
  return !/^postgres(?:ql)?:/.test(where) && existsSync(file) ? file : null;
}

/**
 * Takes a dump of GeoNames into a case: its places under all their names, in an index beside it. It is no operation of
 * the doors, for it reads a file of this machine. Throws HearsayError `wrong-use` for a case on a server.
 */
export async function addPlaces(
  context: Context,
  { file, name }: { readonly file: string; readonly name: string },
): Promise<PlacesPut> {
  const { case: kept } = context;
  const by = authorOf(context);
  refuseServer(kept);
  if ((await listKnowledge(kept)).some((other) => other.name === name))
    throw new HearsayError(
      "wrong-use",
      `The case has a list ${JSON.stringify(name)} already: take it away first (hearsay know remove), or give this one another name.`,
    );
  const { dropPlaces, putPlaces } = await import("../../../pipeline.ts");
  // what an addition that broke off left there, of which the case knows nothing
  await dropPlaces(placesFileOf(kept.where), name);
  const dump = openPlacesDump(file);
  let hash = "";
  const source = {
    name,
    hash: () => {
      hash = dump.hash();
      return hash;
    },
  };
  const put = await putPlaces(placesFileOf(kept.where), source, dump.lines);
  const at = context.now().toISOString();
  await kept.transaction(async (one) => {
    await putKnowledgeList(one, {
      ...{ name, kind: "geonames", hash, added_at: at, author: by, entries: put.places, names: put.names },
    });
    const detail = { places: put.places, names: put.names, hash };
    await putLog(one, { at, author: by, action: "add-knowledge", about: name, detail });
  });
  return put;
}

function refuseServer({ kind }: Case): void {
  if (kind !== "sqlite")
    throw new HearsayError(
      "wrong-use",
      "A dump of GeoNames is kept in an index beside a case that is a file, and this case is on a server. Add it to a case of your own, and name its index when you read: --places FILE.",
    );
}
