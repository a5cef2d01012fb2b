import { HearsayError } from "../../../model/errors.ts";
import type { CaseDb } from "../../../store/case.ts";
import { actorsNamed, groupOfNode } from "../../../store/queries/actors-named.ts";
import { isActorId } from "./actor-id.ts";
import { type Listed, listedCalled } from "./listed.ts";

/**
 * The actors that somebody means by an id or a name: all who bear the name word for word, else those of an entry that
 * bears it in a list, else the one or few whose names begin with it. Throws HearsayError `not-found` with the nearest names where nobody does.
 */
export async function actorsMeant(one: CaseDb, written: string): Promise<readonly string[]> {
  if (isActorId(written)) {
    const group = await groupOfNode(one, "actors", written);
    if (group) return [group];
    throw new HearsayError("not-found", `The case has no actor ${written}.`);
  }
  const named = await actorsNamed(one, written);
  const whole = named.filter((actor) => actor.whole);
  if (whole.length > 0) return whole.map(({ id }) => id);
  const listed = await listedCalled(one, written, { limit: FEW });
  const led = listed.filter((entry) => entry.whole).flatMap(({ actors }) => actors);
  if (led.length > 0) return [...new Set(led)];
  if (named.length > 0) return named.slice(0, FEW).map(({ id }) => id);
  const [known] = listed;
  if (known)
    throw new HearsayError(
      "not-found",
      `No report of this case names ${JSON.stringify(written)} so far; the list ${JSON.stringify(known.entry.list)} knows ${known.entry.name}.`,
    );
  throw new HearsayError(
    "not-found",
    `Nobody in this case is called ${JSON.stringify(written)}. Look with other words, or by --words.`,
  );
}

const FEW = 5;

/**
 * The entries that have a name where no actor of the case bears it word for word, and those whose names begin so where
 * none begins so; or the entry that the id of a listed actor names.
 */
export async function listedMeant(one: CaseDb, written: string): Promise<readonly Listed[]> {
  if (isActorId(written)) return [];
  const [named] = await actorsNamed(one, written, { limit: 1 });
  if (named?.whole) return [];
  const listed = await listedCalled(one, written, { limit: FEW });
  const whole = listed.filter((entry) => entry.whole);
  return whole.length > 0 || named ? whole : listed;
}
